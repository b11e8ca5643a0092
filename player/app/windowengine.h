// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "denynetwork.h"
#include "packageimages.h"

#include <QQmlApplicationEngine>

#include <memory>

class QQuickWindow;

namespace Kogge {

/// The engine of a program's window: our QML modules, pictures out of packages, and no network.
class WindowEngine : public QQmlApplicationEngine
{
public:
    WindowEngine();

    /// Of the module that is open.
    [[nodiscard]] PackageImages &images() const { return *m_images; }
    /// Sentences, dates and numbers are those of \p language from now on. What models say has to be said anew
    /// before retranslate().
    static void speak(const QString &language);
    /// Null before it is loaded, and where QML modules are missing.
    [[nodiscard]] QQuickWindow *window() const;

private:
    std::unique_ptr<DenyNetwork> m_network;
    PackageImages *m_images; ///< The engine owns it.
};

} // namespace Kogge
