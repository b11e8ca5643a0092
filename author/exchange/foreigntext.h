// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/leftout.h"
#include "markup/document.h"

namespace Kogge {

/// What a foreign document has besides its words, reported.
void reportParts(const std::vector<ForeignPart> &parts, LeftOuts &leftOut);

/// Takes away the links of \p node and of what is in it that lead nowhere from a module, and reports them.
void takeLinks(Node &node, LeftOuts &leftOut);

/// Takes away what pandoc's Markdown says of headings, pictures and spans in braces, and, with a report, the
/// boxes of tasks; reports footnotes and tables drawn with signs, which stay as they are written.
void takePandoc(Node &node, LeftOuts &leftOut);

/// Takes the pictures out of \p node and what is in it, in their order.
[[nodiscard]] Runs takePictures(Node &node);

/// Headings in \p nodes and what is in them get a level that may stand anywhere in a text.
void lowerHeadings(std::vector<Node> &nodes);

/// The words alone, in one line.
[[nodiscard]] QString wordsOf(const Runs &runs);
[[nodiscard]] QString wordsOf(const std::vector<Node> &nodes);

} // namespace Kogge
