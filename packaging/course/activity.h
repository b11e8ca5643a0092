// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/decimal.h"

#include <QString>

#include <vector>

namespace Kogge {

// Blocks in which the learner does something that is not a question.

/// A way out of a scenario's node.
struct ScenarioWay {
    QString letter; ///< Permanent, among the ways of its node; see isOptionLetter().
    QString to; ///< Id of the node it leads to.
    QString text; ///< Plain: what the learner does.

    bool operator==(const ScenarioWay &) const = default;
};

enum class ScenarioEnding { None, Good, Fair, Poor };

/// A situation in a scenario. One with an ending has no ways.
struct ScenarioNode {
    QString id;
    ScenarioEnding ending = ScenarioEnding::None;
    Decimal points; ///< Of an ending.
    QString media; ///< Path of a picture; may be empty.
    QString alt; ///< Of the picture; empty: the file's own.
    QString title; ///< Plain; may be empty.
    QString text; ///< Markdown.
    std::vector<ScenarioWay> ways;

    bool operator==(const ScenarioNode &) const = default;
};

/// A story that goes on as the learner decides. It begins with the first node; going back is allowed, and the
/// best ending counts.
struct BranchingScenario {
    static constexpr auto element = "scenario";

    bool required = false; ///< The lesson is not completed before an ending was reached.
    QString title; ///< Plain.
    QString intro; ///< Markdown.
    std::vector<ScenarioNode> nodes;
    QString debrief; ///< Markdown; shown at every ending.

    /// Null where there is none.
    [[nodiscard]] const ScenarioNode *node(const QString &id) const;
    /// The nodes that \p path leads through, from the first one: the letters of the ways taken, separated by
    /// commas. Ends before the first letter that is no way on.
    [[nodiscard]] std::vector<const ScenarioNode *> walk(const QString &path) const;

    bool operator==(const BranchingScenario &) const = default;
};

struct ChecklistItem {
    QString id;
    QString text; ///< Markdown.

    bool operator==(const ChecklistItem &) const = default;
};

struct Checklist {
    static constexpr auto element = "checklist";

    bool required = false; ///< The lesson is not completed before everything is ticked.
    QString title; ///< Plain.
    QString intro; ///< Markdown.
    std::vector<ChecklistItem> items;

    bool operator==(const Checklist &) const = default;
};

/// Something to think about, with room to write. Only the learner reads it.
struct Reflection {
    static constexpr auto element = "reflection";

    QString prompt; ///< Markdown.

    bool operator==(const Reflection &) const = default;
};

} // namespace Kogge
