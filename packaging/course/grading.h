// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/block.h"

#include <QStringList>

namespace Kogge {

/// A learner's answer in one line of ASCII, the same in the store, in SCORM and in both players:
///   single choice    "b"
///   multiple choice  "a,c"       letters in the order of the question's options
///   numeric          "5000"      neutral decimal; percent answers as typed, "60"
///   true/false       "true"
///   categorise       "a.c,b.a"   item.category, in the order of the items
///   match            "a.c,b.a"   item.target, in the order of the items
///   order            "c,a,b"     the items from first to last
///   hotspot          "b"         a region
///   fill-in          "a.M%C3%A4rz,b.24"  gap.text, in the order of the gaps; see encodedText()
///   free text        "Wir%20fragen"
///   scale            "3"
///   scenario         "a,c,b"     the ways taken, from the first node to an ending
///   checklist        ids of the ticked items, in their order
using Response = QString;

/// True where \p response names only what the question has, each once, and is complete enough to be checked:
/// one option, at least one option, a number, every item placed, every gap filled, an ending reached,
/// everything ticked.
[[nodiscard]] bool isCheckable(const Block &block, const Response &response);

/// \p response in the canonical order, for a question whose options it names in any order.
[[nodiscard]] Response canonicalResponse(const Block &block, const Response &response);

/// The points of \p question, between 0 and the maximum whatever the file says, so that sums stay exact.
[[nodiscard]] Decimal countedPoints(const Question &question);

struct PartVerdict {
    QString part; ///< Letter of the chosen option, or of the placed item; empty for a number.
    bool right = false;

    bool operator==(const PartVerdict &) const = default;
};

/// What an answer is worth.
struct Grade {
    Decimal score; ///< 0 to the question's points.
    bool right = false; ///< Wholly right.
    std::vector<PartVerdict> verdicts; ///< Of what the learner chose or placed, in the question's order.
    QStringList
        feedback; ///< Fields to show, in order: "option-a/feedback", "feedback-wrong". Empty texts left out.

    bool operator==(const Grade &) const = default;
};

/// Grades a checkable response; anything else is worth nothing.
///   single choice    all or nothing
///   multiple choice  points × (right ticks − wrong ticks) ÷ right options, at least 0
///   numeric          all or nothing, within the tolerance
///   categorise, match, order  points × items in their place ÷ items
///   fill-in          points × gaps filled rightly ÷ gaps
///   true/false, hotspot       all or nothing
///   scenario         points of the ending; right where no ending has more
///   free text, scale, checklist  nothing; a checklist is right, the others can always be changed
[[nodiscard]] Grade grade(const Block &block, const Response &response);

/// The text of a feedback field of \p block, as in Grade::feedback.
[[nodiscard]] QString feedbackText(const Block &block, const QString &field);

/// False for what is never right or wrong: free texts and scales.
[[nodiscard]] bool hasRightAnswer(const Block &block);

/// The response that is right; empty where nothing is.
[[nodiscard]] Response rightResponse(const Block &block);

} // namespace Kogge
