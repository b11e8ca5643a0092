// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Kogge {

/// \p svg without scripts, foreign objects, style sheets and everything that leads outside the file: Qt's SVG
/// renderer opens local files that a picture names. Empty where it is not well-formed, has a DOCTYPE, more
/// than 100,000 elements, or elements to draw nested more than 64 deep.
[[nodiscard]] QByteArray safeSvg(const QByteArray &svg);

} // namespace Kogge
