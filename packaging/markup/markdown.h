// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/document.h"

namespace Kogge {

// Markdown for texts that come from elsewhere. Texts of a module are never written anew.

/// Markdown that parseMarkdown() makes these nodes of again. Emphasis that Markdown cannot say where it
/// stands is left out; so are pictures, for which their words stand, links that are none, and rules.
[[nodiscard]] QString toMarkdown(const std::vector<Node> &nodes);

/// The same for the words of one paragraph or cell.
[[nodiscard]] QString toMarkdown(const Runs &runs);

} // namespace Kogge
