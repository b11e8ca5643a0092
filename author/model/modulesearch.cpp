// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modulesearch.h"

#include "course/units.h"

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// Some words before and behind the place.
QString around(const QString &text, qsizetype at, qsizetype length)
{
    constexpr qsizetype before = 24;
    constexpr qsizetype behind = 60;
    qsizetype from = std::max<qsizetype>(0, at - before);
    qsizetype to = std::min(text.size(), at + length + behind);
    while (from > 0 && !text.at(from - 1).isSpace())
        --from;
    while (to < text.size() && !text.at(to).isSpace())
        ++to;
    return (from > 0 ? u"… "_s : QString()) + text.mid(from, to - from).simplified()
        + (to < text.size() ? u" …"_s : QString());
}

} // namespace

std::vector<FoundPlace> findInModule(const Course &course, const QString &search, int most)
{
    std::vector<FoundPlace> found;
    const QString wanted = search.simplified();
    const auto isFull = [&] { return std::ssize(found) >= most; };
    for (const Lesson &lesson : course.lessons) {
        if (!isFull() && (wanted.isEmpty() || lesson.title.contains(wanted, Qt::CaseInsensitive)))
            found.push_back({lesson.id, {}, lesson.title});
    }
    if (wanted.isEmpty())
        return found;
    for (const Lesson &lesson : course.lessons) {
        for (const Block &block : lesson.blocks) {
            for (const TextUnit &unit : textUnits(block)) {
                const QString text = unit.text.simplified();
                const qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive);
                if (at < 0)
                    continue;
                if (isFull())
                    return found;
                found.push_back({lesson.id, block.id, around(text, at, wanted.size())});
                break; // A block is found once.
            }
        }
    }
    return found;
}

} // namespace Kogge
