// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/version.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Kogge {

std::optional<Version> Version::fromString(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\A(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\\z"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Version{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
}

QString Version::toString() const
{
    return u"%1.%2.%3"_s.arg(major).arg(minor).arg(patch);
}

} // namespace Kogge
