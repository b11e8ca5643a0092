// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choicerows.h"
#include "textrows.h"

namespace Kogge {

/// A row for a text in Markdown.
[[nodiscard]] inline ChoiceRow rowFor(const QString &letter, const QString &text)
{
    const TextLine line = lineOf(text);
    return {letter, line.styled, line.plain, false, -1, {}};
}

/// The parts of a question that have a letter and a text in Markdown, as rows.
template<typename Part> [[nodiscard]] std::vector<ChoiceRow> rowsFor(const std::vector<Part> &parts)
{
    std::vector<ChoiceRow> rows;
    for (const Part &part : parts)
        rows.push_back(rowFor(part.letter, part.text));
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
