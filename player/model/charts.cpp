// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts.h"

#include "chartobject.h"
#include "worksheetobject.h"

#include <algorithm>

namespace Kogge {

void fillCharts(const QList<BlockObject *> &objects, const Lesson &lesson, const Course &course)
{
    for (BlockObject *object : objects) {
        auto *chart = qobject_cast<ChartObject *>(object);
        const auto block = std::find_if(lesson.blocks.begin(), lesson.blocks.end(), [&](const Block &known) {
            return chart && known.id == chart->from();
        });
        const auto source = std::find_if(objects.begin(), objects.end(), [&](const BlockObject *known) {
            return chart && known->blockId() == chart->from();
        });
        if (block == lesson.blocks.end() || source == objects.end())
            continue;
        const auto *profiles = std::get_if<ProfilesBlock>(&block->content);
        const ProfileCollection *collection = profiles ? course.collection(profiles->collection) : nullptr;
        if (const auto *sheet = qobject_cast<WorksheetObject *>(*source))
            chart->follow(*sheet);
        else if (const auto *table = std::get_if<TableBlock>(&block->content))
            chart->setData(*table);
        else if (collection)
            chart->setData(*collection);
    }
}

} // namespace Kogge
