// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/course.h"

#include <algorithm>

namespace Kogge {

namespace {

template<typename T, typename Key> const T *find(const std::vector<T> &items, Key T::*member, const Key &key)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const T &item) { return item.*member == key; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const Question *questionOf(const Block &block)
{
    return std::visit(
        [](const auto &content) -> const Question * {
            if constexpr (requires { content.question; })
                return &content.question;
            else
                return nullptr;
        },
        block.content);
}

bool isRequired(const Block &block)
{
    if (const Question *question = questionOf(block))
        return question->required;
    const auto *worksheet = std::get_if<Worksheet>(&block.content);
    return worksheet && worksheet->required;
}

const Lesson *Course::lesson(const QString &id) const
{
    return find(lessons, &Lesson::id, id);
}

const MediaFile *Course::mediaFile(const QString &path) const
{
    return find(media, &MediaFile::path, path);
}

const FactRecord *Course::value(const QString &key) const
{
    return find(values, &FactRecord::key, key);
}

QStringList Course::languages() const
{
    return QStringList(module.language) + translations.keys();
}

} // namespace Kogge
