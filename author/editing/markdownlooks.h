// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/spelling.h"

namespace Kogge {

/// How letters of a source of Markdown are shown to who writes it.
struct MarkdownLook {
    int heading = 0; ///< Its level; 0: none.
    bool isStrong = false;
    bool isEmphasis = false;
    bool isCode = false;
    bool isLink = false; ///< Words that are one.
    bool isSign = false; ///< Not to be read: what makes the look, or where a link leads.

    bool operator==(const MarkdownLook &) const = default;
};

struct LookPlace {
    int at = 0;
    int length = 0;
    MarkdownLook look;

    bool operator==(const LookPlace &) const = default;
};

/// What does not look as usual in a line, in its order. Lines are looked at one by one: bold words that go on
/// in the next one are not seen. \p context is that of the line, and becomes that of the next one.
[[nodiscard]] std::vector<LookPlace> looksOfLine(const QString &line, LineContext &context);

} // namespace Kogge
