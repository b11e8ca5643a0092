// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/numberinput.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// True where \p text is digits in groups of three behind the first, divided by \p separator.
bool isGrouped(const QString &text, QChar separator)
{
    const QStringList groups = text.split(separator);
    if (groups.first().isEmpty() || groups.first().size() > 3)
        return false;
    return std::all_of(groups.begin() + 1, groups.end(),
                       [](const QString &group) { return group.size() == 3; });
}

/// The index of the decimal separator in \p digits (digits, '.' and ','), or -1.
qsizetype decimalIndex(const QString &digits, QChar decimalSeparator)
{
    const qsizetype point = digits.lastIndexOf(u'.');
    const qsizetype comma = digits.lastIndexOf(u',');
    const qsizetype last = std::max(point, comma);
    if (last < 0)
        return -1;
    const QChar separator = digits.at(last);
    if (point >= 0 && comma >= 0)
        return digits.count(separator) == 1 ? last : -2;
    if (digits.count(separator) > 1)
        return -1;
    const bool couldGroup = isGrouped(digits, separator) && !digits.startsWith(u'0');
    return couldGroup && separator != decimalSeparator ? -1 : last;
}

} // namespace

std::optional<Decimal> numberFromInput(const QString &text, QChar decimalSeparator)
{
    static const QRegularExpression frame(
        u"\\A(?:[$€£%]|[A-Z]{3}|kr)?([-−]?)(?:[$€£%]|[A-Z]{3}|kr)?([0-9.,]+)(?:[$€£%]|[A-Z]{3}|kr)?\\z"_s);
    static const QRegularExpression blanks(u"[\\s\u00a0\u2007\u2009\u202f'’]"_s);

    const auto match = frame.match(QString(text).remove(blanks));
    if (!match.hasMatch())
        return std::nullopt;
    const QString digits = match.captured(2);

    const qsizetype at = decimalIndex(digits, decimalSeparator);
    if (at == -2)
        return std::nullopt;
    QString whole = at < 0 ? digits : digits.left(at);
    const QString fraction = at < 0 ? QString() : digits.mid(at + 1);
    const QChar grouping = whole.contains(u'.') ? u'.' : u',';
    if (whole.contains(grouping) && !isGrouped(whole, grouping))
        return std::nullopt;
    whole.remove(grouping);
    if (whole.isEmpty() && fraction.isEmpty())
        return std::nullopt;
    if (whole.isEmpty())
        whole = u"0"_s;

    const QString sign = match.captured(1).isEmpty() ? QString() : u"-"_s;
    return Decimal::fromString(sign + whole + (fraction.isEmpty() ? QString() : u'.' + fraction));
}

} // namespace Kogge
