// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

class QQuickWindow;

namespace Kogge {

/// Looks at a window again and again, until it stands still.
class WindowLook
{
public:
    /// \p enough looks in a row must see the same; after \p patience looks it counts as still anyway. The
    /// window outlives the look.
    WindowLook(QQuickWindow &window, int enough, int patience);

    /// Takes another picture; true where the window stands still.
    [[nodiscard]] bool isStill();
    /// From now on something else is looked at.
    void beginAnew();
    [[nodiscard]] const QImage &picture() const { return m_picture; }

private:
    QQuickWindow &m_window;
    int m_enough;
    int m_patience;
    QImage m_picture;
    int m_looks = 0;
    int m_stillLooks = 0;
};

} // namespace Kogge
