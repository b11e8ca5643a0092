// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/document.h"

#include <QStringList>

namespace Kogge {

/// One line of a text as the player lays it out: lists and quotes are flattened into their paragraphs.
struct TextRow {
    enum class Kind { Paragraph, Heading, Code, Rule, Table };

    Kind kind = Kind::Paragraph;
    int level = 0; ///< Heading: 2 to 4.
    int indent = 0; ///< How many lists it stands in.
    int quotes = 0; ///< How many quotations it stands in.
    QString marker; ///< "•" or "3." before the first paragraph of a list item.
    QString styled; ///< For Text.StyledText: b, i, s, br and a, all else escaped.
    QString plain; ///< For screen readers.
    std::vector<QStringList> cells; ///< Table: styled cells by row, the head first.
    QStringList links; ///< Addresses of its links, in order, and what they say.
    QStringList linkWords;

    bool operator==(const TextRow &) const = default;
};

[[nodiscard]] std::vector<TextRow> toRows(const Document &document);

/// Text in one line, as in table cells and answers: the paragraphs joined by line breaks.
[[nodiscard]] QString toStyledLine(const Document &document);

/// The address a styled link carries, for linkFromAddress().
[[nodiscard]] QString addressOf(const Link &link);

} // namespace Kogge
