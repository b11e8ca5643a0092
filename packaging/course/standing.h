// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "course/grading.h"

#include <QMap>
#include <QSet>

namespace Kogge {

/// What counts of a learner's checks of one question, or attempts at one scenario.
struct Answer {
    Response response; ///< The last one checked.
    int attempts = 0; ///< Checks so far, as far as they counted.
    Decimal best; ///< Score of the best of them.
    bool right = false; ///< One of them was wholly right.

    bool operator==(const Answer &) const = default;
};

/// True while another check counts: not yet right, and attempts left.
[[nodiscard]] bool mayAttempt(const Scoring &scoring, const Answer &answer);

/// \p answer after one more check. Leaves it as it was where no further check counts.
[[nodiscard]] Answer withAttempt(const Scoring &scoring, const Answer &answer, const Response &response,
                                 const Grade &grade);

/// What is known of one learner in one module.
struct LearnerRecord {
    QMap<QString, Answer> answers; ///< By block id.
    QSet<QString> begunLessons; ///< Opened, and something in them seen or done.
    QSet<QString> endReached; ///< Lessons whose end has been on the screen.
    QSet<QString> completedLessons; ///< Once completed, always completed.
    QSet<QString> filledWorksheets; ///< Blocks in which every result has had a value.
    bool passed = false; ///< Once passed, always passed.

    bool operator==(const LearnerRecord &) const = default;
};

enum class LessonStatus { Open, Begun, Completed };

struct LessonStanding {
    LessonStatus status = LessonStatus::Open;
    Decimal score;
    Decimal points;
    int openRequired = 0; ///< Required blocks not answered yet.

    bool operator==(const LessonStanding &) const = default;
};

enum class ModuleStatus { NotAttempted, Incomplete, Completed, Passed, Failed };

struct Standing {
    std::vector<LessonStanding> lessons; ///< In the course's order.
    Decimal score;
    Decimal points;
    ModuleStatus status = ModuleStatus::NotAttempted;

    bool operator==(const Standing &) const = default;
};

/// True when the end was reached and all required blocks are answered, now or at an earlier time.
[[nodiscard]] bool isCompleted(const Lesson &lesson, const LearnerRecord &record);

/// Where the learner stands. Passed means completed with at least the pass mark; with nothing scored,
/// the module ends as Completed.
[[nodiscard]] Standing standing(const Course &course, const LearnerRecord &record);

/// What an LMS is told in SCORM 1.2 (RTE 3.4.2): cmi.core.lesson_status and cmi.core.score.*.
struct Scorm12Values {
    QString lessonStatus; ///< "incomplete", "completed", "passed" or "failed".
    QString scoreRaw; ///< 0 to 100 with at most two decimals; empty where nothing is scored.

    bool operator==(const Scorm12Values &) const = default;
};
[[nodiscard]] Scorm12Values scorm12Values(const Standing &standing);

} // namespace Kogge
