// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progresskeeper.h"

namespace Kogge {

namespace {

/// Whoever does nothing for longer has left the desk.
constexpr std::chrono::milliseconds longestActivity = std::chrono::minutes(3);

} // namespace

ProgressKeeper::ProgressKeeper(Recorder &recorder, const Course &course, QObject *parent)
    : QObject(parent)
    , m_recorder(recorder)
    , m_course(course)
    , m_module{course.module.id, course.module.version}
    , m_progress(recorder.progress(course.module.id))
{
    m_clock.start();
}

void ProgressKeeper::keep(const Event &event, QObject *context, const Recorder::Callback &done)
{
    Event timed = event;
    timed.duration = activeTime();
    const std::vector<Event> events = withConsequences(timed);
    const QPointer<QObject> guard(context);
    m_recorder.record(events, this, [this, events, guard, done](const Result<Done> &result) {
        if (result) {
            for (const Event &kept : events)
                apply(m_progress, kept);
            Q_EMIT changed();
        } else {
            Q_EMIT failed(result.error());
        }
        if (guard && done)
            done(result);
    });
}

void ProgressKeeper::whenSettled(QObject *context, const std::function<void()> &done)
{
    m_recorder.record({}, context, [done](const Result<Done> &) { done(); });
}

std::vector<Event> ProgressKeeper::withConsequences(const Event &event) const
{
    std::vector<Event> events{event};
    const bool canComplete =
        event.verb == Verb::Answered || event.verb == Verb::Progressed || event.verb == Verb::Interacted;
    const Lesson *lesson = m_course.lesson(event.place.lesson);
    if (!canComplete || !lesson)
        return events;

    ModuleProgress after = m_progress;
    apply(after, event);
    const LearnerRecord record = recordFor(m_course, after);
    if (!record.completedLessons.contains(lesson->id) && isCompleted(*lesson, record))
        events.push_back(lessonCompleted(m_module, lesson->id));
    if (!record.passed && standing(m_course, record).status == ModuleStatus::Passed)
        events.push_back(modulePassed(m_module));
    return events;
}

std::chrono::milliseconds ProgressKeeper::activeTime()
{
    return std::min(std::chrono::milliseconds(m_clock.restart()), longestActivity);
}

} // namespace Kogge
