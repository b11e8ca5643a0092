// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace Kogge {

struct GeoPoint {
    float longitude;
    float latitude;
};

/// Land with sea around it, or a piece of a continent that goes on beyond what is drawn.
using Coast = std::vector<GeoPoint>;

/// The shores of the Baltic Sea, as a pencil would draw them: enough to know where one is. Lakes lie within
/// the land they are in. Good from 10° W to 33° E and from 48° N to 66° N.
[[nodiscard]] const std::vector<Coast> &coastline();

} // namespace Kogge
