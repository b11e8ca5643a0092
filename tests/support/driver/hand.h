// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>

class QQuickWindow;

/// Mouse and keyboard, as the window system reports them.
namespace Kogge::Hand {

/// Moves the pointer to \p point and clicks there.
void click(QQuickWindow &window, QPoint point);
/// Scrolls what is at \p point by \p pixels, at once; positive shows what is further down.
void scroll(QQuickWindow &window, QPoint point, int pixels);
/// \p keys are a QKeySequence in portable text: "Ctrl+Return" or "Tab, Tab".
void press(QQuickWindow &window, const QString &keys);
void type(QQuickWindow &window, const QString &text);

} // namespace Kogge::Hand
