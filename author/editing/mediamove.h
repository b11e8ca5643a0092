// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/fields.h"

namespace Kogge {

/// The visitor of course/fields.h that lets a block use another file in the place of one.
class MediaMove
{
public:
    MediaMove(QString from, QString to)
        : m_from(std::move(from))
        , m_to(std::move(to))
    { }

    template<typename T, typename... S> void attribute(const char *name, T &value, S &&...)
    {
        if constexpr (std::is_same_v<T, QString>) {
            if (qstrcmp(name, "media") == 0 && value == m_from)
                value = m_to;
        }
    }
    void plain(const char *, QString &, Presence) { }
    void markdown(const char *, QString &, Presence) { }
    void lines(const char *, QString &, Presence) { }
    void content(const char *, QString &, TextKind) { }
    template<typename T> void parts(const char *, std::vector<T> &items)
    {
        for (T &item : items)
            visitFields(*this, item);
    }

private:
    QString m_from;
    QString m_to;
};

} // namespace Kogge
