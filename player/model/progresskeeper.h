// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorder.h"

#include <QElapsedTimer>

namespace Kogge {

/// The open module's progress: what is durable, and the way to add to it.
///
/// What a lesson shows as done follows progress(), and progress() changes only when the store has it.
class ProgressKeeper : public QObject
{
    Q_OBJECT

public:
    ProgressKeeper(Recorder &recorder, const Course &course, QObject *parent = nullptr);

    [[nodiscard]] const ModuleProgress &progress() const { return m_progress; }
    [[nodiscard]] const ModuleVersion &module() const { return m_module; }
    /// What counts for this version of the course.
    [[nodiscard]] LearnerRecord record() const { return recordFor(m_course, m_progress); }
    [[nodiscard]] Standing currentStanding() const { return standing(m_course, record()); }

    /// Appends \p event, and with it what follows from it: that a lesson is now completed, or the module
    /// passed. Then tells \p done, in the thread of the window, unless \p context is gone.
    void keep(const Event &event, QObject *context, const Recorder::Callback &done = {});
    /// Calls \p done once everything kept so far has been saved or has failed.
    void whenSettled(QObject *context, const std::function<void()> &done);

Q_SIGNALS:
    void changed();
    /// Something could not be saved; progress() is as it was.
    void failed(const Kogge::Error &error);

private:
    [[nodiscard]] std::vector<Event> consequences(const Event &event, const ModuleProgress &after) const;
    void record(const std::vector<Event> &events, const std::function<void(const Result<Done> &)> &done);
    void keepOwed(const Event &event);
    [[nodiscard]] std::chrono::milliseconds activeTime();

    Recorder &m_recorder;
    const Course &m_course;
    ModuleVersion m_module;
    ModuleProgress m_progress;
    QElapsedTimer m_clock; ///< Since the last event.
    bool m_owing = false; ///< What follows from several events is being kept.
    std::vector<Event> m_waiting; ///< Saved meanwhile; what follows from them is seen after that.
};

} // namespace Kogge
