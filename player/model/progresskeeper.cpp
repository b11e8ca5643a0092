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
    ModuleProgress after = m_progress;
    apply(after, timed);
    std::vector<Event> events = consequences(timed, after);
    events.insert(events.begin(), timed);
    const QPointer<QObject> guard(context);
    record(events, [this, timed, guard, done](const Result<Done> &result) {
        if (result)
            keepOwed(timed);
        if (guard && done)
            done(result);
    });
}

void ProgressKeeper::record(const std::vector<Event> &events,
                            const std::function<void(const Result<Done> &)> &done)
{
    m_recorder.record(events, this, [this, events, done](const Result<Done> &result) {
        if (result) {
            for (const Event &kept : events)
                apply(m_progress, kept);
            Q_EMIT changed();
        } else {
            Q_EMIT failed(result.error());
        }
        done(result);
    });
}

/// Events that were on their way to the disk at the same time did not know of each other: a last answer and
/// the end of the lesson.
void ProgressKeeper::keepOwed(const Event &event)
{
    if (m_owing) {
        m_waiting.push_back(event);
        return;
    }
    const std::vector<Event> owed = consequences(event, m_progress);
    if (owed.empty())
        return;
    m_owing = true;
    record(owed, [this](const Result<Done> &) {
        m_owing = false;
        for (const Event &waiting : std::exchange(m_waiting, {}))
            keepOwed(waiting);
    });
}

void ProgressKeeper::whenSettled(QObject *context, const std::function<void()> &done)
{
    m_recorder.record({}, context, [done](const Result<Done> &) { done(); });
}

std::vector<Event> ProgressKeeper::consequences(const Event &event, const ModuleProgress &after) const
{
    const bool canComplete =
        event.verb == Verb::Answered || event.verb == Verb::Progressed || event.verb == Verb::Interacted;
    const Lesson *lesson = canComplete ? m_course.lesson(event.place.lesson) : nullptr;
    if (!lesson)
        return {};
    std::vector<Event> events;
    const LearnerRecord known = recordFor(m_course, after);
    if (!known.completedLessons.contains(lesson->id) && isCompleted(*lesson, known))
        events.push_back(lessonCompleted(m_module, lesson->id));
    if (!known.passed && standing(m_course, known).status == ModuleStatus::Passed)
        events.push_back(modulePassed(m_module));
    return events;
}

std::chrono::milliseconds ProgressKeeper::activeTime()
{
    return std::min(std::chrono::milliseconds(m_clock.restart()), longestActivity);
}

} // namespace Kogge
