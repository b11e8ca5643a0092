// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choicerows.h"
#include "textrows.h"

namespace Kogge {

/// The parts of a question that have a letter and a text in Markdown, as rows.
template<typename Part> [[nodiscard]] std::vector<ChoiceRow> rowsFor(const std::vector<Part> &parts)
{
    std::vector<ChoiceRow> rows;
    for (const Part &part : parts)
        rows.push_back({part.letter, styledLineOf(part.text), plainLineOf(part.text), false, -1, {}});
    return rows;
}

/// The word for a verdict in ChoiceRow.
[[nodiscard]] inline QString verdictWord(std::optional<bool> verdict)
{
    if (!verdict)
        return {};
    return *verdict ? QStringLiteral("right") : QStringLiteral("wrong");
}

} // namespace Kogge
