// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/profiles.h"

#include <QPointF>

#include <vector>

namespace Kogge {

/// Turns positions on the earth into places on a map, from (0, 0) at its top left to (1, 1), by Mercator's
/// projection: north is up everywhere.
class MapView
{
public:
    MapView() = default;
    /// A map on which all of \p profiles that have a position are, with a margin around them.
    explicit MapView(const std::vector<Profile> &profiles);

    /// Nobody has a position.
    [[nodiscard]] bool isEmpty() const { return m_empty; }
    /// Height by width.
    [[nodiscard]] double ratio() const;
    [[nodiscard]] QPointF place(double longitude, double latitude) const;
    /// Where \p profile is; nothing without a position.
    [[nodiscard]] std::optional<QPointF> place(const Profile &profile) const;

    // What the map covers, in degrees.
    [[nodiscard]] double west() const { return m_west; }
    [[nodiscard]] double east() const { return m_east; }
    [[nodiscard]] double south() const { return m_south; }
    [[nodiscard]] double north() const { return m_north; }

private:
    void fitShape();

    bool m_empty = true;
    double m_west = 0;
    double m_east = 1;
    double m_south = 0;
    double m_north = 1;
};

/// Round degrees east and north at which lines are drawn, between two and six of each.
[[nodiscard]] std::vector<int> meridiansOn(const MapView &view);
[[nodiscard]] std::vector<int> parallelsOn(const MapView &view);

/// Land around the Baltic Sea, and lakes in it, as closed lines on the map and beyond. Empty where the map
/// shows other parts of the earth.
[[nodiscard]] std::vector<std::vector<QPointF>> coastsOn(const MapView &view);

} // namespace Kogge
