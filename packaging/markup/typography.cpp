// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/typography.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// Whether a blank stands behind a digit somewhere; most texts have none, and need no expression.
bool hasNumberBeforeBlank(const QString &text)
{
    const auto *place = std::adjacent_find(text.begin(), text.end(), [](QChar before, QChar after) {
        return after == u' ' && before >= u'0' && before <= u'9';
    });
    return place != text.end();
}

} // namespace

QString withUnbreakableUnits(QString text)
{
    if (!hasNumberBeforeBlank(text))
        return text;
    static const QRegularExpression numberAndUnit(u"(?<=[0-9]) (?=[%€£]|EUR\\b|SEK\\b|DKK\\b|kr\\b)"_s);
    return text.replace(numberAndUnit, u"\u00a0"_s);
}

} // namespace Kogge
