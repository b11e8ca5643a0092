// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowlook.h"

#include <QCoreApplication>
#include <QEvent>
#include <QQuickWindow>

namespace Kogge {

WindowLook::WindowLook(QQuickWindow &window, int enough, int patience)
    : m_window(window)
    , m_enough(enough)
    , m_patience(patience)
{ }

bool WindowLook::isStill()
{
    QEvent leave(QEvent::Leave); // Nothing on the page is under the pointer.
    QCoreApplication::sendEvent(&m_window, &leave);
    QImage picture = m_window.grabWindow();
    m_stillLooks = picture == m_picture ? m_stillLooks + 1 : 0;
    m_picture = std::move(picture);
    return m_stillLooks >= m_enough || ++m_looks > m_patience;
}

void WindowLook::beginAnew()
{
    m_looks = 0;
    m_stillLooks = 0;
}

} // namespace Kogge
