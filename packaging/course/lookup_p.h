// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

namespace Kogge {

/// The item whose \p member is \p key; null where there is none.
template<typename T, typename Key>
const T *lookUp(const std::vector<T> &items, Key T::*member, const Key &key)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const T &item) { return item.*member == key; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace Kogge
