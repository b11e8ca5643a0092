// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"

#include <vector>

namespace Kogge {

/// How long cmi.suspend_data can become when a learner does everything in a module in a SCORM 1.2 LMS. The
/// web rendition writes it (runtime/suspend.js); where it is too long it shortens ids first, then gives up
/// answers in the making, then answers, and never scores.
///
/// Everything is counted as long as it can be, but for what has no end: numbers and words that are typed are
/// as long as the longest that is expected, or as typedNumber and typedText; stories pass no situation twice.
struct StateSize {
    /// What the rendition writes at most. SCORM 1.2 promises 4,096; some LMSs count a few of their own.
    static constexpr int limit = 3500;
    static constexpr int typedNumber = 12; ///< Characters.
    static constexpr int typedText = 20; ///< Characters, as they are written: "ä" has six.

    /// A lesson's part.
    struct Share {
        QString lesson; ///< Its id.
        int characters = 0;

        bool operator==(const Share &) const = default;
    };

    int answers = 0; ///< Characters with every answer and score; beyond the limit, answers are lost.
    int scores = 0; ///< Characters without answers; beyond the limit, nothing is kept any more.
    std::vector<Share> lessons; ///< Of answers, the longest first.

    bool operator==(const StateSize &) const = default;
};

[[nodiscard]] StateSize largestState(const Course &course);

} // namespace Kogge
