// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/standing.h"
#include "progress/event.h"

namespace Kogge {

/// What is kept of a question besides its answer.
struct QuestionProgress {
    int task = 0; ///< The block's task counter that draft, hints and answer belong to.
    Response draft; ///< Ticked or typed since the last check; empty where nothing was.
    QStringList hints; ///< Ids, in the order in which they were asked for.

    bool operator==(const QuestionProgress &) const = default;
};

struct WorksheetProgress {
    int task = 0; ///< The block's task counter for which it counts as filled.
    std::vector<Scenario> scenarios; ///< In the order in which they were first saved.
    QString current; ///< Id of the one saved or shown last; empty where there is none.

    bool operator==(const WorksheetProgress &) const = default;
};

/// All that one learner's events say of one module.
struct ModuleProgress {
    QString version; ///< The one used last.
    Place place; ///< What was in view last.
    QSet<QString> seenBlocks; ///< Ids of all blocks that were in view at some time.
    LearnerRecord record; ///< Of all versions; recordFor() tells what still counts.
    QMap<QString, QuestionProgress> questions; ///< By block id.
    QMap<QString, WorksheetProgress> worksheets; ///< By block id.
    QDateTime firstActivity; ///< UTC; time of the first event.
    QDateTime lastActivity; ///< UTC; time of the last event, even where the clock was put back before it.
    std::chrono::milliseconds activeTime{0};

    bool operator==(const ModuleProgress &) const = default;
};

/// \p progress after one more event of its module. Events are applied in the journal's order.
///
/// Nothing ever goes down by itself: a right answer stays right, a completed lesson completed. Only a higher
/// task counter starts a question afresh; what belongs to a lower one is passed over. The learner's
/// worksheets outlive every change of the task.
void apply(ModuleProgress &progress, const Event &event);

/// What counts for \p course: answers and worksheets of a lower task counter than the block's are left out.
[[nodiscard]] LearnerRecord recordFor(const Course &course, const ModuleProgress &progress);

/// Draft and hints as far as they belong to \p block as it is now.
[[nodiscard]] QuestionProgress questionFor(const Block &block, const ModuleProgress &progress);

} // namespace Kogge
