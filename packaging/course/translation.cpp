// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/translation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

template<typename Item> void append(std::vector<TextUnit> &units, const Item &item)
{
    const auto more = textUnits(item);
    units.insert(units.end(), more.begin(), more.end());
}

template<typename Item> void appendFile(std::vector<UnitsOfFile> &files, const QString &name,
                                        const std::vector<Item> &items)
{
    UnitsOfFile file{name, {}};
    for (const Item &item : items)
        append(file.units, item);
    files.push_back(std::move(file));
}

bool isComplete(const Block &block, const Translation &translation)
{
    const auto units = textUnits(block);
    return std::none_of(units.begin(), units.end(), [&](const TextUnit &unit) {
        return unitState(translation, unit) == UnitState::Missing;
    });
}

/// A fact that stands in the register is translated there.
void resolveRecord(Block &block, const Course &course)
{
    auto *fact = std::get_if<FactBlock>(&block.content);
    const FactRecord *record = fact ? course.value(fact->record) : nullptr;
    if (record)
        fact->fact = record->fact;
}

} // namespace

std::vector<UnitsOfFile> textUnits(const Course &course)
{
    std::vector<UnitsOfFile> files{{u"module.xml"_s, textUnits(course.module)}};
    for (const Lesson &lesson : course.lessons) {
        UnitsOfFile file{u"lessons/%1.xml"_s.arg(lesson.id), textUnits(lesson)};
        for (const Block &block : lesson.blocks) {
            const auto *fact = std::get_if<FactBlock>(&block.content);
            if (!fact || fact->record.isEmpty())
                append(file.units, block);
        }
        files.push_back(std::move(file));
    }
    appendFile(files, u"media.xml"_s, course.media);
    appendFile(files, u"data/values.xml"_s, course.values);
    return files;
}

UnitState unitState(const Translation &translation, const TextUnit &unit)
{
    const auto found = translation.find(unit.id);
    if (found == translation.end() || found->target.trimmed().isEmpty())
        return UnitState::Missing;
    if (found->source != unit.text)
        return UnitState::Stale;
    return found->approved ? UnitState::Approved : UnitState::Draft;
}

Course localized(const Course &course, const QString &language)
{
    Course result = course;
    const Translation translation = course.translations.value(language);
    const Replace replace = [&](const QString &id, const QString &) -> std::optional<QString> {
        const QString target = translation.value(id).target;
        return target.trimmed().isEmpty() ? std::nullopt : std::optional(target);
    };

    replaceTexts(result.module, replace);
    for (MediaFile &file : result.media)
        replaceTexts(file, replace);
    for (FactRecord &record : result.values)
        replaceTexts(record, replace);
    for (Lesson &lesson : result.lessons) {
        replaceTexts(lesson, replace);
        for (Block &block : lesson.blocks) {
            const bool translated = language != course.module.language && isComplete(block, translation);
            block.language = translated ? language : course.module.language;
            if (translated)
                replaceTexts(block, replace);
            resolveRecord(block, result);
        }
    }
    return result;
}

} // namespace Kogge
