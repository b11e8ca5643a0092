// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace Kogge {

/// A link in a source of Markdown: "[words](target)" or "<address>".
struct LinkPlace {
    qsizetype at = 0;
    qsizetype length = 0;
    qsizetype wordsAt = 0;
    qsizetype wordsLength = 0;
    QString target;

    bool operator==(const LinkPlace &) const = default;
};

/// What stands in a line as it is: code, or a sign behind a backslash.
struct LiteralPlace {
    qsizetype at = 0;
    qsizetype length = 0;
    qsizetype ticks = 0; ///< At each end of code; 0 for an escaped sign.

    bool operator==(const LiteralPlace &) const = default;
};

[[nodiscard]] std::vector<LiteralPlace> literalsOfLine(const QString &line);
/// The line with letters instead of its literals: all signs that are left may mean something.
[[nodiscard]] QString meaningOfLine(const QString &line);

/// Links of a line that is not in a block of code, in their order.
[[nodiscard]] std::vector<LinkPlace> linksOfLine(const QString &line);

/// The link that has all from \p start to \p end within itself, or the cursor where these are equal.
[[nodiscard]] std::optional<LinkPlace> linkAround(const QString &markdown, qsizetype start, qsizetype end);

/// "[words](target)". Without a target only the words, without words the target in their place.
[[nodiscard]] QString linkMarkdown(const QString &words, const QString &target);

/// Plain words as Markdown that shows them as they are.
[[nodiscard]] QString escapedMarkdown(const QString &words);

/// The address that was meant: "www.example.org" gets a scheme, and so does that of a mailbox. Empty where it
/// is none that a link may have.
[[nodiscard]] QString addressMeant(const QString &typed);

} // namespace Kogge
