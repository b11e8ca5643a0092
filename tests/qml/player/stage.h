// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packageimages.h"
#include "player.h"

#include <QQmlEngine>
#include <QTemporaryDir>

/// The player for tests in QML: a learner and a library of their own, without windows.
class Stage : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Kogge::Player *player READ player NOTIFY begun)

public:
    explicit Stage(QQmlEngine &engine);
    ~Stage() override;

    [[nodiscard]] Kogge::Player *player() const { return m_player.get(); }

    /// A new learner with an empty shelf, in \p language. Views of the player before must be gone.
    Q_INVOKABLE void begin(const QString &language);
    /// The module with one of every block comes onto the shelf, and is open then.
    Q_INVOKABLE void bringModule();
    /// A file that is no module is opened.
    Q_INVOKABLE void bringText();
    /// The store cannot be opened from now on.
    Q_INVOKABLE void beginWithoutStore(const QString &language);
    /// True while a file is being brought in.
    Q_INVOKABLE bool isBusy() const;

Q_SIGNALS:
    void begun();

private:
    void speak(const QString &language);
    void start();

    QQmlEngine &m_engine;
    Kogge::PackageImages *m_images; ///< The engine's.
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Kogge::Player> m_player;
};
