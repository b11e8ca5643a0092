// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/block.h"

namespace Kogge {

BlockContent::BlockContent() = default;
BlockContent::BlockContent(const BlockContent &other) = default;
BlockContent::BlockContent(BlockContent &&other) noexcept = default;
BlockContent &BlockContent::operator=(const BlockContent &other) = default;
BlockContent &BlockContent::operator=(BlockContent &&other) noexcept = default;
BlockContent::~BlockContent() = default;

bool BlockContent::operator==(const BlockContent &other) const
{
    return static_cast<const BlockVariant &>(*this) == static_cast<const BlockVariant &>(other);
}

} // namespace Kogge
