// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hotspotregions.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr double smallest = 0.02;

Decimal percent(double share)
{
    return Decimal::fromString(QString::number(std::round(share * 1000) / 10, 'f', 1)).value_or(Decimal());
}

double shareOf(const Decimal &percents)
{
    constexpr double whole = 100;
    return percents.toDouble() / whole;
}

} // namespace

HotspotRegions::HotspotRegions(QObject *parent)
    : RowsModel(parent)
{ }

void HotspotRegions::show(const HotspotQuestion *question)
{
    replace(m_regions, question ? question->regions : std::vector<HotspotRegion>(),
            [](const HotspotRegion &a, const HotspotRegion &b) { return a.letter == b.letter; });
    if (m_isAvailable == (question != nullptr))
        return;
    m_isAvailable = question != nullptr;
    Q_EMIT availableChanged();
}

void HotspotRegions::place(int row, const QRectF &area)
{
    if (row >= 0 && row < count())
        Q_EMIT placed(row, area);
}

void HotspotRegions::add(const QRectF &area)
{
    if (m_isAvailable)
        Q_EMIT added(area);
}

void HotspotRegions::remove(int row)
{
    if (row >= 0 && row < count())
        Q_EMIT removed(row);
}

void HotspotRegions::setArea(HotspotRegion &region, const QRectF &area)
{
    const double width = std::clamp(area.width(), smallest, 1.0);
    const double height = std::clamp(area.height(), smallest, 1.0);
    region.x = percent(std::clamp(area.x(), 0.0, 1 - width));
    region.y = percent(std::clamp(area.y(), 0.0, 1 - height));
    region.width = percent(width);
    region.height = percent(height);
}

int HotspotRegions::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_regions.size());
}

QVariant HotspotRegions::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HotspotRegion &region = m_regions[static_cast<size_t>(index.row())];
    switch (role) {
    case LetterRole:
        return QString(QChar(u'A' + index.row() % 26)); // As the learners' list has it.
    case LabelRole:
        return region.label;
    case RightRole:
        return region.right;
    case RoundRole:
        return region.shape == HotspotShape::Ellipse;
    case AreaRole:
        return QRectF(shareOf(region.x), shareOf(region.y), shareOf(region.width), shareOf(region.height));
    default:
        return {};
    }
}

QHash<int, QByteArray> HotspotRegions::roleNames() const
{
    return {{LetterRole, "letter"},
            {LabelRole, "label"},
            {RightRole, "isRight"},
            {RoundRole, "isRound"},
            {AreaRole, "area"}};
}

} // namespace Kogge
