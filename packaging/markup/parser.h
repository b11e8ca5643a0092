// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "markup/document.h"

namespace Kogge {

/// What a single text may be at most; beyond it, parsing fails with TooLarge.
struct MarkupLimits {
    static constexpr qsizetype characters = 100'000;
    static constexpr int depth = 16;
    static constexpr int links = 500;
    static constexpr int runs = 20'000;
};

/// Parses CommonMark with tables and ~~strike~~. HTML is text; pictures are named, never loaded;
/// addresses that are no links (see linkFromAddress()) are text.
[[nodiscard]] Result<Document> parseMarkdown(const QString &text);

/// What a foreign text may be at most. Its depth is that of others.
struct ForeignLimits {
    static constexpr qsizetype characters = 2'000'000;
    static constexpr int links = 10'000;
    static constexpr int runs = 200'000;
    static constexpr int leftOut = 10'000;
};

/// Parses Markdown as it is written elsewhere: addresses in the text are links by themselves, "<br>" is a
/// line break, HTML and rules are left out. Fails with TextInvalid beyond the limits.
[[nodiscard]] Result<ForeignDocument> parseForeignMarkdown(const QString &text);

/// All links and pictures, in reading order, unsafe ones included.
[[nodiscard]] std::vector<Run> linkedRuns(const Document &document);

/// The words alone, paragraphs divided by line breaks: for screen readers, titles and search.
[[nodiscard]] QString plainText(const Document &document);
[[nodiscard]] QString plainText(const Runs &runs);

/// The text of the level-2 heading the document begins with, or empty.
[[nodiscard]] QString openingHeading(const Document &document);

} // namespace Kogge
