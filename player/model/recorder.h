// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress/learners.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>

namespace Kogge {

/// Writes a learner's progress in a thread of its own, so that a slow disk never holds up the window.
/// Whoever records something is told once it is durable, in the order in which it was recorded.
class Recorder : public QObject
{
    Q_OBJECT

public:
    /// What the store said when it was opened.
    struct Opened {
        QString learner; ///< Id; empty where no store could be opened.
        Notices notices;
        std::optional<Error> error;
    };
    using Callback = std::function<void(const Result<Done> &result)>;

    explicit Recorder(QString dataFolder, QObject *parent = nullptr);
    ~Recorder() override; ///< Writes what is still waiting.

    /// Opens a learner's store, in the place of the one that was open; the default learner's for an empty id.
    /// Returns when that is done; call it before anything else.
    [[nodiscard]] Opened open(const QString &learner = {});
    /// What the learner is called from now on.
    Result<Done> rename(const QString &name);

    /// What the store has of a module. Waits for what is being written.
    [[nodiscard]] ModuleProgress progress(const QString &module);
    /// When it was used last, as ProgressStore::lastEvent().
    [[nodiscard]] qint64 lastEvent(const QString &module);

    /// Appends \p events, all or none, and then calls \p done in the caller's thread, unless \p context is
    /// gone.
    void record(const std::vector<Event> &events, QObject *context, Callback done);

    /// Waits until everything recorded so far has been written or has failed.
    void flush();

Q_SIGNALS:
    /// What the store has found since it was opened: a repair, or that it cannot be backed up, which is said
    /// once.
    void noticed(const Kogge::Notices &notices);

private:
    void backUp();
    void sayWhatIsNew();
    void say(const Notices &notices);

    QString m_dataFolder;
    QThread m_thread;
    QObject m_worker; ///< Lives in m_thread; carries the calls there.
    std::unique_ptr<ProgressStore> m_store; ///< Used in m_thread only, as what follows.
    size_t m_said = 0; ///< How many of the store's notices are known outside.
    bool m_backupFailureSaid = false;
};

} // namespace Kogge
