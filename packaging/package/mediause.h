// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/fields.h"

namespace Kogge {

/// The visitor of course/fields.h that finds the files a block uses.
class MediaVisitor
{
public:
    struct Found {
        QString path;
        QString alt; ///< Of this use; may be empty.
        bool decorative = false; ///< No alternative text is wanted.
    };
    std::vector<Found> found;

    template<typename T, typename... S> void attribute(const char *name, const T &value, S &&...)
    {
        if constexpr (std::is_same_v<T, QString>) {
            if (qstrcmp(name, "media") == 0 && !value.isEmpty())
                found.push_back({value, {}, false});
        } else if constexpr (std::is_same_v<T, bool>) {
            if (qstrcmp(name, "decorative") == 0 && !found.empty())
                found.back().decorative = value;
        }
    }
    void plain(const char *name, const QString &text, Presence)
    {
        if (qstrcmp(name, "alt") == 0 && !found.empty())
            found.back().alt = text;
    }
    void markdown(const char *, const QString &, Presence) { }
    void lines(const char *, const QString &, Presence) { }
    void content(const char *, const QString &, TextKind) { }
    template<typename T> void parts(const char *, const std::vector<T> &items)
    {
        for (const T &item : items)
            visitFields(*this, item);
    }
};

[[nodiscard]] inline std::vector<MediaVisitor::Found> mediaIn(const Block &block)
{
    MediaVisitor visitor;
    visitContent(visitor, block);
    return visitor.found;
}

/// The visitor of course/fields.h that counts the files a block needs and does not name.
class MissingMediaVisitor
{
public:
    int count = 0;

    template<typename T> void attribute(const char *name, const T &value)
    {
        if constexpr (std::is_same_v<T, QString>)
            count += qstrcmp(name, "media") == 0 && value.isEmpty() ? 1 : 0;
    }
    template<typename T, typename S> void attribute(const char *, const T &, const S &) { }
    void plain(const char *, const QString &, Presence) { }
    void markdown(const char *, const QString &, Presence) { }
    void lines(const char *, const QString &, Presence) { }
    void content(const char *, const QString &, TextKind) { }
    template<typename T> void parts(const char *, const std::vector<T> &items)
    {
        for (const T &item : items)
            visitFields(*this, item);
    }
};

[[nodiscard]] inline int missingMediaIn(const Block &block)
{
    MissingMediaVisitor visitor;
    visitContent(visitor, block);
    return visitor.count;
}

} // namespace Kogge
