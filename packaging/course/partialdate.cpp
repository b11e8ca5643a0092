// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/partialdate.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

std::optional<PartialDate> PartialDate::fromString(const QString &text)
{
    static const QRegularExpression pattern(u"\\A([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\\z"_s);
    const auto match = pattern.match(text);
    const PartialDate date{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    const bool real = match.hasMatch() && date.year > 0 && date.firstDay().isValid();
    const bool zero = match.captured(2) == u"00" || match.captured(3) == u"00";
    return real && !zero ? std::optional(date) : std::nullopt;
}

QString PartialDate::toString() const
{
    QString text = isNull() ? QString() : u"%1"_s.arg(year, 4, 10, QChar(u'0'));
    if (month > 0)
        text += u"-%1"_s.arg(month, 2, 10, QChar(u'0'));
    if (day > 0)
        text += u"-%1"_s.arg(day, 2, 10, QChar(u'0'));
    return text;
}

QDate PartialDate::firstDay() const
{
    return {year, std::max(1, month), std::max(1, day)};
}

} // namespace Kogge
