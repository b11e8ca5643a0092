// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/mapview.h"

#include "course/coastline_p.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Kogge {

namespace {

constexpr double mapMargin = 0.12; ///< Around the marks, of the width and height.
constexpr double leastSpan = 3; ///< Degrees, so that a single town has some land around it.
constexpr double leastRatio = 0.5; ///< Height by width.
constexpr double mostRatio = 1.1;
constexpr double steepest = 85; ///< Mercator ends before the poles.

/// How far north Mercator draws a latitude, in degrees of the equator.
double northing(double latitude)
{
    const double radians = std::clamp(latitude, -steepest, steepest) * std::numbers::pi / 180;
    return std::log(std::tan(std::numbers::pi / 4 + radians / 2)) * 180 / std::numbers::pi;
}

void widen(double &low, double &high)
{
    const double missing = std::max(0.0, leastSpan - (high - low));
    const double more = missing / 2 + (high - low + missing) * mapMargin;
    low -= more;
    high += more;
}

/// Degrees between lines, so that at most six lie in \p span.
int stepFor(double span)
{
    for (const int step : {1, 2, 5, 10, 20})
        if (span / step <= 6)
            return step;
    return 45;
}

std::vector<int> roundDegrees(double low, double high)
{
    const int step = stepFor(high - low);
    std::vector<int> degrees;
    for (int i = static_cast<int>(std::ceil(low / step)); i * step < high; ++i)
        degrees.push_back(i * step);
    return degrees;
}

} // namespace

MapView::MapView(const std::vector<Profile> &profiles)
{
    for (const Profile &profile : profiles) {
        if (!profile.latitude || !profile.longitude)
            continue;
        const double latitude = profile.latitude->toDouble();
        const double longitude = profile.longitude->toDouble();
        m_west = m_empty ? longitude : std::min(m_west, longitude);
        m_east = m_empty ? longitude : std::max(m_east, longitude);
        m_south = m_empty ? latitude : std::min(m_south, latitude);
        m_north = m_empty ? latitude : std::max(m_north, latitude);
        m_empty = false;
    }
    widen(m_west, m_east);
    widen(m_south, m_north);
    m_south = std::max(m_south, -steepest);
    m_north = std::min(m_north, steepest);
    fitShape();
}

/// Neither a strip nor a tower: what is narrow gets more land at its sides.
void MapView::fitShape()
{
    const double height = northing(m_north) - northing(m_south);
    const double moreWidth = std::max(0.0, height / mostRatio - (m_east - m_west));
    m_west -= moreWidth / 2;
    m_east += moreWidth / 2;
    const double share = std::max(1.0, (m_east - m_west) * leastRatio / height);
    const double middle = (m_north + m_south) / 2;
    const double half = (m_north - m_south) / 2 * share;
    m_south = std::max(middle - half, -steepest);
    m_north = std::min(middle + half, steepest);
}

double MapView::ratio() const
{
    return (northing(m_north) - northing(m_south)) / (m_east - m_west);
}

QPointF MapView::place(double longitude, double latitude) const
{
    const double top = northing(m_north);
    return {(longitude - m_west) / (m_east - m_west), (top - northing(latitude)) / (top - northing(m_south))};
}

std::optional<QPointF> MapView::place(const Profile &profile) const
{
    if (!profile.latitude || !profile.longitude)
        return std::nullopt;
    return place(profile.longitude->toDouble(), profile.latitude->toDouble());
}

std::vector<int> meridiansOn(const MapView &view)
{
    return roundDegrees(view.west(), view.east());
}

std::vector<int> parallelsOn(const MapView &view)
{
    return roundDegrees(view.south(), view.north());
}

std::vector<std::vector<QPointF>> coastsOn(const MapView &view)
{
    std::vector<std::vector<QPointF>> coasts;
    if (view.west() < -10 || view.east() > 33 || view.south() < 48 || view.north() > 66)
        return coasts; // Nothing is drawn there.
    for (const Coast &coast : coastline()) {
        std::vector<QPointF> &line = coasts.emplace_back();
        for (const GeoPoint &point : coast)
            line.push_back(view.place(point.longitude, point.latitude));
    }
    return coasts;
}

} // namespace Kogge
