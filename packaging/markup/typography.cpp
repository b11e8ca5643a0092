// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/typography.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Kogge {

QString withUnbreakableUnits(QString text)
{
    static const QRegularExpression numberAndUnit(u"(?<=[0-9]) (?=[%€£]|EUR\\b|SEK\\b|DKK\\b|kr\\b)"_s);
    return text.replace(numberAndUnit, u"\u00a0"_s);
}

} // namespace Kogge
