// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fulldisk.h"
#include "lessondesk.h"

#include <QQmlEngine>

class DeskImages;

/// The learner's desk for tests in QML: real blocks over a real store.
class Desk : public QObject
{
    Q_OBJECT

public:
    explicit Desk(QQmlEngine &engine);
    ~Desk() override;

    /// A new learner, in English, with the module as it is.
    Q_INVOKABLE void begin();
    /// The same with all texts, of the module and of the program, as long as German ones can be.
    Q_INVOKABLE void beginInGerman();
    /// Opens the module anew, as after a restart of the program.
    Q_INVOKABLE void reopen();
    Q_INVOKABLE Kogge::BlockObject *block(const QString &id) const;
    /// The ids of all blocks of the module.
    Q_INVOKABLE QStringList blockIds() const;
    /// Waits for the disk.
    Q_INVOKABLE void settle() const;
    Q_INVOKABLE void fillDisk() { m_full = std::make_unique<Kogge::Fixture::FullDisk>(); }
    Q_INVOKABLE void clearDisk() { m_full.reset(); }
    /// Attempts at a question, or at a story, that the store has.
    Q_INVOKABLE int attempts(const QString &id) const;

private:
    void speak(const QString &language);

    QQmlEngine &m_engine;
    DeskImages *m_images; ///< The engine's.
    std::unique_ptr<Kogge::Fixture::LessonDesk> m_desk;
    std::unique_ptr<Kogge::Fixture::FullDisk> m_full;
};
