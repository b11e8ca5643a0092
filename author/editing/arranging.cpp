// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/arranging.h"

#include "base/identifier.h"
#include "editing/blockform.h"

#include <algorithm>

namespace Kogge {

namespace {

auto withId(auto &items, const QString &id)
{
    return std::find_if(items.begin(), items.end(), [&](const auto &item) { return item.id == id; });
}

/// Takes those with \p ids out of \p items.
template<typename Item> std::vector<Item> taken(std::vector<Item> &items, const QStringList &ids)
{
    std::vector<Item> out;
    for (const Item &item : items) {
        if (ids.contains(item.id))
            out.push_back(item);
    }
    std::erase_if(items, [&](const Item &item) { return ids.contains(item.id); });
    return out;
}

/// \p before, or where that moves itself, the next one that stays.
template<typename Item>
QString firstStaying(const std::vector<Item> &items, const QString &before, const QStringList &moved)
{
    auto item = withId(items, before);
    while (item != items.end() && moved.contains(item->id))
        ++item;
    return item == items.end() ? QString() : item->id;
}

/// Lets each that \p isMoved change places with its neighbour, unless that moves, too, and cannot.
template<typename Item, typename IsMoved>
void shift(std::vector<Item> &items, int by, size_t first, const IsMoved &isMoved)
{
    const auto size = std::ssize(items);
    const auto start = static_cast<std::ptrdiff_t>(first);
    const auto step = [&](std::ptrdiff_t at, std::ptrdiff_t to) {
        if (to >= start && to < size && isMoved(items[static_cast<size_t>(at)])
            && !isMoved(items[static_cast<size_t>(to)]))
            std::swap(items[static_cast<size_t>(at)], items[static_cast<size_t>(to)]);
    };
    if (by < 0) {
        for (std::ptrdiff_t i = start; i < size; ++i)
            step(i, i - 1);
    } else {
        for (std::ptrdiff_t i = size - 1; i >= start; --i)
            step(i, i + 1);
    }
}

/// A line of the outline: the head of a section, or a lesson.
struct OutlineItem {
    std::optional<Section> head; ///< Without its lessons.
    LessonReference lesson;
};

std::vector<OutlineItem> flattened(const Module &module)
{
    std::vector<OutlineItem> items;
    for (const Section &section : module.sections) {
        items.push_back({Section{section.id, section.title, {}}, {}});
        for (const LessonReference &lesson : section.lessons)
            items.push_back({std::nullopt, lesson});
    }
    return items;
}

std::vector<Section> sectionsFrom(const std::vector<OutlineItem> &items)
{
    std::vector<Section> sections;
    for (const OutlineItem &item : items) {
        if (item.head)
            sections.push_back(*item.head);
        else
            sections.back().lessons.push_back(item.lesson);
    }
    return sections;
}

void insertReferences(Module &module, const std::vector<LessonReference> &references,
                      const LessonPlace &place)
{
    if (module.sections.empty())
        module.sections.push_back({newIdentifier(), {}, {}});
    auto section = withId(module.sections, place.section);
    if (section == module.sections.end())
        section = std::prev(module.sections.end());
    section->lessons.insert(withId(section->lessons, place.before), references.begin(), references.end());
}

} // namespace

QString addSection(Module &module, const QString &title, const QString &behind)
{
    const auto known = withId(module.sections, behind);
    const Section added{newIdentifier(), title, {}};
    module.sections.insert(known == module.sections.end() ? known : std::next(known), added);
    return added.id;
}

void removeSection(Module &module, const QString &section)
{
    const auto removed = withId(module.sections, section);
    if (removed == module.sections.end())
        return;
    if (module.sections.size() == 1) {
        removed->title.clear();
        return;
    }
    const auto lessons = removed->lessons;
    if (removed == module.sections.begin()) {
        auto &next = std::next(removed)->lessons;
        next.insert(next.begin(), lessons.begin(), lessons.end());
    } else {
        auto &before = std::prev(removed)->lessons;
        before.insert(before.end(), lessons.begin(), lessons.end());
    }
    module.sections.erase(removed);
}

void shiftSection(Module &module, const QString &section, int by)
{
    shift(module.sections, by, 0, [&](const Section &known) { return known.id == section; });
}

void moveSection(Module &module, const QString &section, const QString &before)
{
    const QString next = firstStaying(module.sections, before, {section});
    const auto moved = taken(module.sections, {section});
    module.sections.insert(withId(module.sections, next), moved.begin(), moved.end());
}

void moveLessons(Module &module, const QStringList &lessons, const LessonPlace &place)
{
    const auto target = withId(module.sections, place.section);
    if (target == module.sections.end())
        return;
    const QString before = firstStaying(target->lessons, place.before, lessons);
    std::vector<LessonReference> moved;
    for (Section &section : module.sections) {
        const auto out = taken(section.lessons, lessons);
        moved.insert(moved.end(), out.begin(), out.end());
    }
    insertReferences(module, moved, {place.section, before});
}

void shiftLessons(Module &module, const QStringList &lessons, int by)
{
    if (module.sections.empty())
        return;
    auto items = flattened(module);
    // The first section's head stays the first of all.
    shift(items, by, 1,
          [&](const OutlineItem &item) { return !item.head && lessons.contains(item.lesson.id); });
    module.sections = sectionsFrom(items);
}

void removeLessons(Course &course, const QStringList &lessons)
{
    for (Section &section : course.module.sections)
        taken(section.lessons, lessons);
    taken(course.lessons, lessons);
}

void insertLessons(Course &course, const std::vector<Lesson> &lessons, const LessonPlace &place)
{
    std::vector<LessonReference> references;
    for (const Lesson &lesson : lessons) {
        references.push_back({lesson.id, {}, 0});
        course.lessons.push_back(lesson);
    }
    insertReferences(course.module, references, place);
}

QStringList duplicateLessons(Course &course, const QStringList &lessons)
{
    QStringList ids;
    std::vector<Lesson> copies;
    std::vector<LessonReference> references;
    QString last;
    for (const Section &section : course.module.sections) {
        for (const LessonReference &reference : section.lessons) {
            const Lesson *lesson = lessons.contains(reference.id) ? course.lesson(reference.id) : nullptr;
            if (!lesson)
                continue;
            copies.push_back(renewed(*lesson));
            references.push_back({copies.back().id, reference.requires_, 0});
            ids += copies.back().id;
            last = reference.id;
        }
    }
    if (copies.empty())
        return ids;
    insertReferences(course.module, references, placeBehind(course.module, last));
    course.lessons.insert(course.lessons.end(), copies.begin(), copies.end());
    return ids;
}

void moveBlocks(Course &course, const QStringList &blocks, const BlockPlace &place)
{
    const auto target = withId(course.lessons, place.lesson);
    if (target == course.lessons.end())
        return;
    const QString before = firstStaying(target->blocks, place.before, blocks);
    std::vector<Block> moved;
    for (Lesson &lesson : course.lessons) {
        const auto out = taken(lesson.blocks, blocks);
        moved.insert(moved.end(), out.begin(), out.end());
    }
    insertBlocks(*target, moved, before);
}

void shiftBlocks(Lesson &lesson, const QStringList &blocks, int by)
{
    shift(lesson.blocks, by, 0, [&](const Block &block) { return blocks.contains(block.id); });
}

void removeBlocks(Lesson &lesson, const QStringList &blocks)
{
    taken(lesson.blocks, blocks);
}

void insertBlocks(Lesson &lesson, const std::vector<Block> &blocks, const QString &before)
{
    lesson.blocks.insert(withId(lesson.blocks, before), blocks.begin(), blocks.end());
}

QStringList duplicateBlocks(Lesson &lesson, const QStringList &blocks)
{
    std::vector<Block> originals;
    for (const Block &block : lesson.blocks) {
        if (blocks.contains(block.id))
            originals.push_back(block);
    }
    if (originals.empty())
        return {};
    Lesson carrier; // Copies of several keep what they say of each other.
    carrier.blocks = originals;
    const auto copies = renewed(carrier).blocks;
    const auto last = withId(lesson.blocks, originals.back().id);
    lesson.blocks.insert(std::next(last), copies.begin(), copies.end());
    QStringList ids;
    for (const Block &copy : copies)
        ids += copy.id;
    return ids;
}

LessonPlace placeBehind(const Module &module, const QString &lesson)
{
    for (const Section &section : module.sections) {
        const auto found = withId(section.lessons, lesson);
        if (found != section.lessons.end())
            return {section.id, std::next(found) == section.lessons.end() ? QString() : std::next(found)->id};
    }
    return {module.sections.empty() ? QString() : module.sections.back().id, {}};
}

QString sectionOf(const Module &module, const QString &lesson)
{
    for (const Section &section : module.sections) {
        if (withId(section.lessons, lesson) != section.lessons.end())
            return section.id;
    }
    return {};
}

} // namespace Kogge
