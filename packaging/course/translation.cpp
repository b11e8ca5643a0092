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

template<typename Item>
void appendFile(std::vector<UnitsOfFile> &files, const QString &name, const std::vector<Item> &items)
{
    UnitsOfFile file{name, {}};
    for (const Item &item : items)
        append(file.units, item);
    files.push_back(std::move(file));
}

template<typename Item> bool isComplete(const Item &item, const Translation &translation)
{
    const auto units = textUnits(item);
    return std::none_of(units.begin(), units.end(), [&](const TextUnit &unit) {
        return unitState(translation, unit) == UnitState::Missing;
    });
}

Replace replaceFrom(const Translation &translation)
{
    return [&translation](const QString &id, const QString &) -> std::optional<QString> {
        const QString target = translation.value(id).target;
        return target.trimmed().isEmpty() ? std::nullopt : std::optional(target);
    };
}

/// A fact that stands in the register has its texts, and their translation, there.
const FactRecord *recordOf(const Block &block, const Course &course)
{
    const auto *fact = std::get_if<FactBlock>(&block.content);
    return fact ? course.value(fact->record) : nullptr;
}

/// Words one by one, and profiles whole or not at all.
void localize(ProfileCollection &collection, const Course &course, const QString &language,
              const Translation &translation)
{
    for (ProfileWord &word : collection.words)
        replaceTexts(word, replaceFrom(translation));
    const bool original = language == course.module.language; // Nothing has to be looked for.
    for (Profile &profile : collection.profiles) {
        const bool complete = !original && isComplete(profile, translation);
        if (complete)
            replaceTexts(profile, replaceFrom(translation));
        profile.language = complete ? language : course.module.language;
    }
}

/// Gives \p block its texts and says in which language they are.
void localize(Block &block, const Course &course, const QString &language, const Translation &translation)
{
    std::optional<FactRecord> record;
    if (const FactRecord *found = recordOf(block, course))
        record = *found;
    const bool original = language == course.module.language;
    const bool complete =
        !original && (record ? isComplete(*record, translation) : isComplete(block, translation));
    block.language = complete ? language : course.module.language;
    if (complete && record)
        replaceTexts(*record, replaceFrom(translation));
    else if (complete)
        replaceTexts(block, replaceFrom(translation));
    if (record)
        std::get<FactBlock>(block.content).fact = record->fact;
}

void localize(Lesson &lesson, const Course &course, const QString &language, const Translation &translation)
{
    replaceTexts(lesson, replaceFrom(translation));
    for (Block &block : lesson.blocks)
        localize(block, course, language, translation);
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
    for (const ProfileCollection &collection : course.collections) {
        UnitsOfFile file{u"data/%1.xml"_s.arg(collection.name), {}};
        for (const ProfileWord &word : collection.words)
            append(file.units, word);
        for (const Profile &profile : collection.profiles)
            append(file.units, profile);
        files.push_back(std::move(file));
    }
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
    const bool original = language == course.module.language;
    const Translation translation = original ? Translation() : course.translations.value(language);

    Course result = course;
    replaceTexts(result.module, replaceFrom(translation));
    for (MediaFile &file : result.media)
        replaceTexts(file, replaceFrom(translation));
    for (FactRecord &record : result.values) {
        if (!original && isComplete(record, translation))
            replaceTexts(record, replaceFrom(translation));
    }
    for (ProfileCollection &collection : result.collections)
        localize(collection, course, language, translation);
    for (Lesson &lesson : result.lessons)
        localize(lesson, course, language, translation);
    return result;
}

Lesson localized(const Lesson &lesson, const Course &course, const QString &language)
{
    const bool original = language == course.module.language;
    Lesson result = lesson;
    localize(result, course, language, original ? Translation() : course.translations.value(language));
    return result;
}

} // namespace Kogge
