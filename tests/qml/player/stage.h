// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fulldisk.h"
#include "packageimages.h"
#include "player.h"

#include <QQmlEngine>
#include <QTemporaryDir>

#include <optional>

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
    /// A module of tests/data comes onto the shelf, and is open then.
    Q_INVOKABLE void bringModule(const QString &name = QStringLiteral("everyblock"));
    /// A file that is no module is opened.
    Q_INVOKABLE void bringText();
    /// The store cannot be opened from now on.
    Q_INVOKABLE void beginWithoutStore(const QString &language);
    /// The same learners and shelf in a player that has just been started.
    Q_INVOKABLE void restart();
    /// Of two learners, the one who is chosen has used a newer Kogge.
    Q_INVOKABLE void beginWithNewerStore(const QString &language);
    /// From now on nothing can be written, or again.
    Q_INVOKABLE void fillDisk() { m_disk.emplace(); }
    Q_INVOKABLE void makeRoom() { m_disk.reset(); }
    /// Opens the lesson with a reflection and enters \a text there.
    Q_INVOKABLE void reflect(const QString &text);
    Q_INVOKABLE void tell(const QString &sentence) { m_player->tell(sentence); }
    /// True while a file is being brought in.
    Q_INVOKABLE bool isBusy() const;

Q_SIGNALS:
    void begun();

private:
    void speak(const QString &language);
    void start();

    QQmlEngine &m_engine;
    Kogge::PackageImages *m_images; ///< The engine's.
    std::optional<Kogge::Fixture::FullDisk> m_disk;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Kogge::Player> m_player;
};
