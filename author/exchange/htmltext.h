// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/document.h"

namespace Kogge {

/// The words of a piece of HTML with what our texts can say of it: paragraphs, headings, lists, quotations,
/// code, emphasis, links, line breaks. Pictures are there as in Markdown. Marks that only make words look
/// different are passed over; all others are left out, their words are not. \p line is where it begins.
[[nodiscard]] ForeignDocument parseForeignHtml(const QString &html, int line);

} // namespace Kogge
