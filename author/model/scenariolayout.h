// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/activity.h"

#include <vector>

namespace Kogge {

/// What is to be said of a scene, whatever it tells.
struct SceneState {
    bool start = false;
    bool unreachable = false; ///< No way leads here from the start.
    bool deadEnd = false; ///< Neither a way on nor an ending.
    bool endless = false; ///< It leads on, but never to an ending or a dead end.
    bool endingLeadsOn = false;
    int lost = 0; ///< Ways to scenes that do not exist.

    [[nodiscard]] bool isWrong() const
    {
        return unreachable || deadEnd || endless || endingLeadsOn || lost > 0;
    }
    bool operator==(const SceneState &) const = default;
};

/// In the order of the scenes.
[[nodiscard]] std::vector<SceneState> sceneStates(const BranchingScenario &scenario);

/// Where a scene stands. A card has half a line above and below, one line for its title, one for each remark,
/// and one for each way.
struct ScenePlace {
    int layer = 0; ///< Column, from the start.
    double top = 0; ///< In lines.
    double height = 0; ///< In lines.

    bool operator==(const ScenePlace &) const = default;
};

/// The line of a way, from its own line in the card to the title of another one.
struct SceneArrow {
    int from = 0; ///< Rows of scenes.
    int way = 0;
    int to = 0;
    /// Where it goes on in each column, in lines: in that of the first scene, those between, and that of the
    /// last. Of a way within one column both ends alone.
    std::vector<double> heights;

    bool operator==(const SceneArrow &) const = default;
};

/// A scenario as a drawing.
struct ScenarioLayout {
    std::vector<ScenePlace> places; ///< In the order of the scenes.
    std::vector<SceneArrow> arrows;
    int layers = 0;
    double height = 0; ///< In lines.
};

/// Remarks that a card has lines for: the start, an ending, and what is wrong, without lost ways.
[[nodiscard]] int countRemarks(const ScenarioNode &node, const SceneState &state);
/// Scenes stand as far from the start as the longest way without going in circles; what nothing leads to
/// stands beneath the rest. The same scenario gives the same drawing.
[[nodiscard]] ScenarioLayout layOut(const BranchingScenario &scenario);

} // namespace Kogge
