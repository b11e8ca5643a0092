// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilemap.h"

#include "coastline_p.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr double margin = 0.12; ///< Around the marks, of the width and height.
constexpr double leastSpan = 3; ///< Degrees, so that a single town has some land around it.
constexpr double lowest = 0.5; ///< Height by width.
constexpr double highest = 1.1;
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
    const double more = missing / 2 + (high - low + missing) * margin;
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

QString degrees(int value, const QString &positive, const QString &negative)
{
    return u"%1° %2"_s.arg(std::abs(value)).arg(value < 0 ? negative : positive);
}

QVariantList listOf(const std::vector<GridLine> &lines)
{
    QVariantList list;
    for (const GridLine &line : lines)
        list += QVariant::fromValue(line);
    return list;
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
    const double moreWidth = std::max(0.0, height / highest - (m_east - m_west));
    m_west -= moreWidth / 2;
    m_east += moreWidth / 2;
    const double share = std::max(1.0, (m_east - m_west) * lowest / height);
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

std::vector<GridLine> meridians(const MapView &view)
{
    const int step = stepFor(view.east() - view.west());
    std::vector<GridLine> lines;
    for (int i = static_cast<int>(std::ceil(view.west() / step)); i * step < view.east(); ++i) {
        //: East and west, behind degrees
        const QString label = degrees(i * step, ProfileMarks::tr("E"), ProfileMarks::tr("W"));
        lines.push_back({view.place(i * step, view.south()).x(), label});
    }
    return lines;
}

std::vector<GridLine> parallels(const MapView &view)
{
    const int step = stepFor(view.north() - view.south());
    std::vector<GridLine> lines;
    for (int i = static_cast<int>(std::ceil(view.south() / step)); i * step < view.north(); ++i) {
        //: North and south, behind degrees
        const QString label = degrees(i * step, ProfileMarks::tr("N"), ProfileMarks::tr("S"));
        lines.push_back({view.place(view.west(), i * step).y(), label});
    }
    return lines;
}

ProfileMarks::ProfileMarks(const ProfileCollection &collection, QObject *parent)
    : QAbstractListModel(parent)
    , m_view(collection.profiles)
{
    for (size_t row = 0; row < collection.profiles.size(); ++row) {
        const Profile &profile = collection.profiles[row];
        if (profile.latitude && profile.longitude)
            m_marks.push_back({row, profile.name, profile.place,
                               m_view.place(profile.longitude->toDouble(), profile.latitude->toDouble())});
    }
}

void ProfileMarks::setShown(const std::vector<size_t> &rows)
{
    for (size_t row = 0; row < m_marks.size(); ++row) {
        Mark &mark = m_marks[row];
        const bool shown = std::find(rows.begin(), rows.end(), mark.profile) != rows.end();
        if (mark.shown == shown)
            continue;
        mark.shown = shown;
        Q_EMIT dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)), {ShownRole});
    }
}

void ProfileMarks::setOpen(size_t profile, bool open)
{
    for (size_t row = 0; row < m_marks.size(); ++row) {
        if (m_marks[row].profile != profile || m_marks[row].open == open)
            continue;
        m_marks[row].open = open;
        Q_EMIT dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)), {OpenRole});
    }
}

QVariantList ProfileMarks::meridianList() const
{
    return listOf(meridians(m_view));
}

QVariantList ProfileMarks::parallelList() const
{
    return listOf(parallels(m_view));
}

QVariantList ProfileMarks::coasts() const
{
    QVariantList list;
    if (m_view.west() < -10 || m_view.east() > 33 || m_view.south() < 48 || m_view.north() > 66)
        return list; // Nothing is drawn there.
    for (const Coast &coast : coastline()) {
        QList<QPointF> line;
        for (const GeoPoint &point : coast)
            line += m_view.place(point.longitude, point.latitude);
        list += QVariant::fromValue(line);
    }
    return list;
}

int ProfileMarks::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_marks.size());
}

QVariant ProfileMarks::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Mark &mark = m_marks.at(static_cast<size_t>(index.row()));
    switch (role) {
    case NameRole:
        return mark.name;
    case TownRole:
        return mark.town;
    case PlaceRole:
        return mark.place;
    case ShownRole:
        return mark.shown;
    case OpenRole:
        return mark.open;
    case ProfileRole:
        return static_cast<int>(mark.profile);
    default:
        return {};
    }
}

QHash<int, QByteArray> ProfileMarks::roleNames() const
{
    return {{NameRole, "name"},   {TownRole, "town"}, {PlaceRole, "place"},
            {ShownRole, "shown"}, {OpenRole, "open"}, {ProfileRole, "profile"}};
}

} // namespace Kogge
