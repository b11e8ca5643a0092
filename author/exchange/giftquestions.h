// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/block.h"
#include "exchange/giftfile.h"
#include "exchange/leftout.h"

#include <optional>

namespace Kogge {

/// The block that asks the same; a text where nothing is asked. What it does not have is reported; absent,
/// with a report, where there is no such block. \p language is that of the content.
[[nodiscard]] std::optional<BlockContent> blockFrom(const GiftQuestion &question, const QString &language,
                                                    LeftOuts &leftOut);

} // namespace Kogge
