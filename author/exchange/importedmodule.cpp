// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importedmodule.h"

#include "base/identifier.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr size_t mostBlocks = 1000; // Of a lesson: what its file can hold.

/// "Costs (2)" behind "Costs".
QString nextTitle(const QString &title)
{
    const qsizetype open = title.lastIndexOf(u" ("_s);
    bool isNumber = false;
    const int number = title.endsWith(u')') ? title.mid(open + 2).chopped(1).toInt(&isNumber) : 0;
    return isNumber ? u"%1 (%2)"_s.arg(title.left(open)).arg(number + 1) : title + u" (2)"_s;
}

} // namespace

Lesson &ImportedModule::addLesson(const QString &lessonTitle)
{
    if (sections.empty())
        sections.push_back({newIdentifier(), {}, {}});
    Lesson &lesson = lessons.emplace_back();
    lesson.id = newIdentifier();
    lesson.title = lessonTitle;
    sections.back().lessons.push_back({lesson.id, {}, 0});
    return lesson;
}

void ImportedModule::addBlock(const BlockContent &content)
{
    if (lessons.empty())
        addLesson(title);
    if (lessons.back().blocks.size() >= mostBlocks)
        addLesson(nextTitle(QString(lessons.back().title)));
    Block &block = lessons.back().blocks.emplace_back();
    block.id = newIdentifier();
    block.content = content;
}

void ImportedModule::complete()
{
    if (lessons.empty())
        addLesson(title);
    std::erase_if(sections, [](const Section &section) { return section.lessons.empty(); });
    std::stable_sort(leftOut.begin(), leftOut.end(),
                     [](const LeftOut &a, const LeftOut &b) { return a.line < b.line; });
}

} // namespace Kogge
