// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringBuilder>

namespace Kogge {

/// \p inner, already escaped, within an element.
inline QString wrapped(const QString &element, const QString &inner)
{
    return QLatin1Char('<') % element % QLatin1Char('>') % inner % QLatin1StringView("</") % element
        % QLatin1Char('>'); // One allocation; "+" makes one for each part.
}

} // namespace Kogge
