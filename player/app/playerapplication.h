// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windowengine.h"
#include "player.h"

class QQuickWindow;

namespace Kogge {

/// The player with its window, as main() and the tests that drive it start it.
class PlayerApplication
{
public:
    /// Needs a QGuiApplication. Sets up what concerns the whole process: style, fonts, translations.
    explicit PlayerApplication(const PlayerFolders &folders);
    ~PlayerApplication();

    /// Loads the window. False where QML modules are missing; the reasons are on standard error.
    [[nodiscard]] bool start();

    [[nodiscard]] Player &player() { return *m_player; }
    [[nodiscard]] QQuickWindow *window() const;

    /// Folders as the desktop's conventions have them: XDG_DATA_HOME/kogge and XDG_CONFIG_HOME/kogge.
    [[nodiscard]] static PlayerFolders standardFolders();

private:
    void speak();
    void writeLesson(const QString &file);

    WindowEngine m_engine;
    std::unique_ptr<Player> m_player; ///< Uses the engine's images.
};

} // namespace Kogge
