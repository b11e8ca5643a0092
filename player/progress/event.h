// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "course/grading.h"
#include "progress/scenario.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUuid>

#include <chrono>
#include <optional>

namespace Kogge {

/// What a learner did, in the words of the xAPI vocabulary of ADL.
///
///   verb         place           result
///   launched     -               empty: the module was opened
///   experienced  lesson, block   empty: this block is now in view
///   interacted   lesson, block   one of
///                                {"draft": response, "task": counter}: ticked or typed, not checked yet
///                                {"hint": id, "task": counter}: a hint was asked for
///                                {"worksheet": {"scenario": id, "name", "input", "complete"}, "task":
///                                counter}
///                                {"worksheet": {"scenario": id, "name"}}: renamed
///                                {"worksheet": {"scenario": id, "shown": true}}
///                                {"worksheet": {"scenario": id, "removed": true}}
///   answered     lesson, block   {"response", "score", "points", "right", "task"}: one check that counted
///   progressed   lesson          empty: the end of the lesson was on the screen
///   completed    lesson          empty
///   passed       -               empty: the module is passed
///
/// "task" is the block's task counter at that time; scores and points are neutral decimals in texts.
enum class Verb { Launched, Experienced, Interacted, Answered, Progressed, Completed, Passed };

/// "launched": never changes, for the store and for exports.
[[nodiscard]] QString verbName(Verb verb);
[[nodiscard]] std::optional<Verb> verbFromName(const QString &name);

/// A module in one of its versions.
struct ModuleVersion {
    QString module; ///< URN.
    QString version; ///< See Version.

    bool operator==(const ModuleVersion &) const = default;
};

/// Where in a module: a block of a lesson. Empty ids where none applies.
struct Place {
    QString lesson;
    QString block;

    bool operator==(const Place &) const = default;
};

/// One entry of the journal.
struct Event {
    QUuid id; ///< Appending the same id once more changes nothing.
    QDateTime time; ///< UTC, to the millisecond. Only for showing: the journal's order is what counts.
    ModuleVersion module;
    Place place;
    Verb verb = Verb::Launched;
    QJsonObject result;
    std::chrono::milliseconds duration{0}; ///< Active time since the event before, by a monotonic clock.

    bool operator==(const Event &) const = default;
};

/// Fails with InvalidArgument unless \p event is as the table of Verb says.
[[nodiscard]] Result<Done> checked(const Event &event);

/// Events as the table wants them, with a new id and the time of now; the duration is the caller's to set.
[[nodiscard]] Event launched(const ModuleVersion &module);
[[nodiscard]] Event experienced(const ModuleVersion &module, const Place &place);
[[nodiscard]] Event draftKept(const ModuleVersion &module, const Place &place, int task,
                              const Response &draft);
[[nodiscard]] Event hintShown(const ModuleVersion &module, const Place &place, int task, const QString &hint);
[[nodiscard]] Event answered(const ModuleVersion &module, const Place &place, int task,
                             const Response &response, const Grade &grade, const Decimal &points);
[[nodiscard]] Event scenarioSaved(const ModuleVersion &module, const Place &place, int task,
                                  const Scenario &scenario);
[[nodiscard]] Event scenarioRenamed(const ModuleVersion &module, const Place &place, const QString &scenario,
                                    const QString &name);
[[nodiscard]] Event scenarioShown(const ModuleVersion &module, const Place &place, const QString &scenario);
[[nodiscard]] Event scenarioRemoved(const ModuleVersion &module, const Place &place, const QString &scenario);
[[nodiscard]] Event endReached(const ModuleVersion &module, const QString &lesson);
[[nodiscard]] Event lessonCompleted(const ModuleVersion &module, const QString &lesson);
[[nodiscard]] Event modulePassed(const ModuleVersion &module);

} // namespace Kogge
