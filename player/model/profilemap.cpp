// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilemap.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

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

std::vector<GridLine> meridians(const MapView &view)
{
    std::vector<GridLine> lines;
    for (const int east : meridiansOn(view)) {
        //: East and west, behind degrees
        const QString label = degrees(east, ProfileMarks::tr("E"), ProfileMarks::tr("W"));
        lines.push_back({view.place(east, view.south()).x(), label});
    }
    return lines;
}

std::vector<GridLine> parallels(const MapView &view)
{
    std::vector<GridLine> lines;
    for (const int north : parallelsOn(view)) {
        //: North and south, behind degrees
        const QString label = degrees(north, ProfileMarks::tr("N"), ProfileMarks::tr("S"));
        lines.push_back({view.place(view.west(), north).y(), label});
    }
    return lines;
}

ProfileMarks::ProfileMarks(const ProfileCollection &collection, QObject *parent)
    : QAbstractListModel(parent)
    , m_view(collection.profiles)
{
    for (size_t row = 0; row < collection.profiles.size(); ++row) {
        const Profile &profile = collection.profiles[row];
        if (const auto place = m_view.place(profile))
            m_marks.push_back({row, profile.name, profile.place, *place});
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
    for (const std::vector<QPointF> &coast : coastsOn(m_view))
        list += QVariant::fromValue(QList<QPointF>(coast.begin(), coast.end()));
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
