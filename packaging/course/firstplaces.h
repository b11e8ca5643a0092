// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/question.h"

namespace Kogge {

/// The items as learners first see them: in the order of their letters. Where that is the right order, which
/// a newer version that leaves out an item may bring about, the later half comes first.
[[nodiscard]] std::vector<OrderItem> firstItems(const OrderQuestion &question);

/// The targets as learners see them: in the order of their letters, unless those of the items stand in this
/// order, too.
[[nodiscard]] std::vector<MatchTarget> firstTargets(const MatchQuestion &question);

} // namespace Kogge
