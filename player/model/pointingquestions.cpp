// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pointingquestions.h"

#include "partrows.h"

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

std::vector<ChoiceRow> rowsFor(const std::vector<HotspotRegion> &regions)
{
    std::vector<ChoiceRow> rows;
    for (const HotspotRegion &region : regions)
        rows.push_back({region.letter, region.label.toHtmlEscaped(), region.label, false, -1, {}});
    return rows;
}

} // namespace

// --- True or false --------------------------------------------------------------

TrueFalseObject::TrueFalseObject(const Block &block, const QuestionPlace &place, QObject *parent)
    : QuestionObject(u"TrueFalse"_s, tr("true or false"), block, place, parent)
    , m_statement(std::get<TrueFalseQuestion>(block.content))
    , m_options(new ChoiceRows({{u"true"_s, tr("True"), tr("True"), false, -1, {}},
                                {u"false"_s, tr("False"), tr("False"), false, -1, {}}},
                               this))
{
    restore();
    connect(this, &QuestionObject::phaseChanged, this, &TrueFalseObject::responseReset);
}

void TrueFalseObject::choose(int row)
{
    if (!isOpen() || row < 0 || row > 1)
        return;
    const Response chosen = row == 0 ? u"true"_s : u"false"_s;
    setResponse(chosen, chosen);
    responseReset();
}

void TrueFalseObject::responseReset()
{
    for (size_t i = 0; i < 2; ++i) {
        ChoiceRow row = m_options->rows().at(i);
        row.chosen = response() == row.letter;
        const bool missed = phase() == Phase::Closed && !row.chosen && row.letter == rightResponse(block());
        row.verdict =
            missed ? u"missed"_s : verdictWord(isFeedbackShown() ? verdictOf(row.letter) : std::nullopt);
        m_options->setRow(i, row);
    }
}

Response TrueFalseObject::keptForRetry(const Response &) const
{
    return {};
}

QString TrueFalseObject::solutionText() const
{
    return m_statement.right ? tr("True") : tr("False");
}

// --- Hotspot --------------------------------------------------------------------

HotspotObject::HotspotObject(const Block &block, const QuestionPlace &place, Picture picture, QObject *parent)
    : QuestionObject(u"Hotspot"_s, tr("a place in the picture"), block, place, parent)
    , m_hotspot(std::get<HotspotQuestion>(block.content))
    , m_picture(std::move(picture))
    , m_regions(new ChoiceRows(rowsFor(m_hotspot.regions), this))
{
    restore();
    connect(this, &QuestionObject::phaseChanged, this, &HotspotObject::responseReset);
}

QRectF HotspotObject::areaOf(int row) const
{
    if (row < 0 || row >= m_regions->rowCount())
        return {};
    const HotspotRegion &region = m_hotspot.regions.at(static_cast<size_t>(row));
    constexpr qreal whole = 100;
    return {region.x.toDouble() / whole, region.y.toDouble() / whole, region.width.toDouble() / whole,
            region.height.toDouble() / whole};
}

bool HotspotObject::isRound(int row) const
{
    return row >= 0 && row < m_regions->rowCount()
        && m_hotspot.regions.at(static_cast<size_t>(row)).shape == HotspotShape::Ellipse;
}

void HotspotObject::choose(int row)
{
    if (!isOpen() || row < 0 || row >= m_regions->rowCount())
        return;
    const Response chosen = m_regions->rows().at(static_cast<size_t>(row)).letter;
    setResponse(chosen, chosen);
    responseReset();
}

void HotspotObject::responseReset()
{
    for (size_t i = 0; i < m_hotspot.regions.size(); ++i) {
        ChoiceRow row = m_regions->rows().at(i);
        row.chosen = response() == row.letter;
        const bool missed = phase() == Phase::Closed && !row.chosen && m_hotspot.regions.at(i).right;
        row.verdict =
            missed ? u"missed"_s : verdictWord(isFeedbackShown() ? verdictOf(row.letter) : std::nullopt);
        m_regions->setRow(i, row);
    }
}

Response HotspotObject::keptForRetry(const Response &) const
{
    return {};
}

QString HotspotObject::solutionText() const
{
    QStringList labels;
    for (const HotspotRegion &region : m_hotspot.regions) {
        if (region.right)
            labels += region.label;
    }
    //: between two answers either of which is right
    return labels.join(tr(" or "));
}

// --- Scale ----------------------------------------------------------------------

ScaleObject::ScaleObject(const Block &block, const QuestionPlace &place, QObject *parent)
    : QuestionObject(u"Scale"_s, tr("your estimate"), block, place, parent)
    , m_scale(std::get<ScaleQuestion>(block.content))
{
    restore();
}

void ScaleObject::choose(int level)
{
    const Response chosen = QString::number(level);
    if (isOpen() && Kogge::isCheckable(block(), chosen))
        setResponse(chosen, chosen);
}

void ScaleObject::responseReset()
{
    Q_EMIT responseChanged();
}

Response ScaleObject::keptForRetry(const Response &response) const
{
    return response;
}

QString ScaleObject::solutionText() const
{
    return {};
}

} // namespace Kogge
