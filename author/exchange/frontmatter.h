// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/leftout.h"

namespace Kogge {

/// What stands between lines of "---" before the text of a Markdown file.
struct FrontMatter {
    QString title;
    QString language;
    int lines = 0; ///< That it takes, its own rules included; 0 where there is none.
    LeftOuts leftOut; ///< Everything else in it.

    bool operator==(const FrontMatter &) const = default;
};

/// Understands "title: words" and "language: de" (or "lang"), with or without quotation marks.
[[nodiscard]] FrontMatter readFrontMatter(const QString &text);

} // namespace Kogge
