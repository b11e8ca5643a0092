// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/document.h"

namespace Kogge {

/// \p document as HTML for the web rendition: p, h2–h4, ul, ol, li, strong, em, s, code, pre, blockquote,
/// table, br, hr and a; everything else is escaped text. Terms and lessons become links to
/// "#term-<id>" and "#lesson-<id>".
[[nodiscard]] QString toHtml(const Document &document);

/// \p text for HTML text and for attribute values in double quotes.
[[nodiscard]] QString htmlEscaped(const QString &text);

} // namespace Kogge
