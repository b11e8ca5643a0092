// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placingquestions.h"

#include "course/firstplaces.h"
#include "partrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

// --- Order --------------------------------------------------------------------

OrderObject::OrderObject(const Block &block, const QuestionPlace &place, QObject *parent)
    : QuestionObject(u"Order"_s, tr("put in order"), block, place, parent)
    , m_order(std::get<OrderQuestion>(block.content))
    , m_items(new ChoiceRows(rowsFor(firstItems(m_order)), this))
{
    restore();
    connect(this, &QuestionObject::phaseChanged, this, &OrderObject::responseReset);
}

QStringList OrderObject::startingOrder() const
{
    QStringList letters;
    for (const OrderItem &item : firstItems(m_order))
        letters += item.letter;
    return letters;
}

Response OrderObject::responseFromDraft(const QString &draft)
{
    return draft.isEmpty() ? startingOrder().join(u',') : draft;
}

void OrderObject::move(int row, int to)
{
    QStringList letters = response().split(u',', Qt::SkipEmptyParts);
    const bool known = row >= 0 && row < letters.size() && to >= 0 && to < letters.size();
    if (!isOpen() || !known || row == to)
        return;
    letters.move(row, to);
    const Response changed = letters.join(u',');
    setResponse(changed, changed);
    responseReset();
}

void OrderObject::responseReset()
{
    std::vector<ChoiceRow> rows = rowsFor(m_order.items);
    const QStringList letters = response().split(u',', Qt::SkipEmptyParts);
    std::stable_sort(rows.begin(), rows.end(), [&](const ChoiceRow &a, const ChoiceRow &b) {
        return letters.indexOf(a.letter) < letters.indexOf(b.letter);
    });
    for (size_t i = 0; i < rows.size(); ++i) {
        rows.at(i).verdict = verdictWord(isFeedbackShown() ? verdictOf(rows.at(i).letter) : std::nullopt);
        m_items->setRow(i, rows.at(i));
    }
}

Response OrderObject::keptForRetry(const Response &response) const
{
    return response; // To be corrected.
}

QString OrderObject::solutionText() const
{
    QStringList items;
    for (const OrderItem &item : m_order.items)
        items += lineOf(item.text).plain;
    return items.join(u" → "_s);
}

// --- Match --------------------------------------------------------------------

MatchObject::MatchObject(const Block &block, const QuestionPlace &place, QObject *parent)
    : QuestionObject(u"Match"_s, tr("find the pairs"), block, place, parent)
    , m_match(std::get<MatchQuestion>(block.content))
    , m_targets(firstTargets(m_match))
    , m_items(new ChoiceRows(rowsFor(m_match.items), this))
{
    restore();
    connect(this, &QuestionObject::phaseChanged, this, &MatchObject::responseReset);
}

QStringList MatchObject::targets() const
{
    QStringList texts;
    for (const MatchTarget &target : m_targets)
        texts += target.text;
    return texts;
}

int MatchObject::indexOf(const QString &target) const
{
    const auto found = std::find_if(m_targets.begin(), m_targets.end(),
                                    [&](const MatchTarget &candidate) { return candidate.letter == target; });
    return found == m_targets.end() ? -1 : static_cast<int>(found - m_targets.begin());
}

void MatchObject::place(int row, int target)
{
    const bool known = row >= 0 && row < m_items->rowCount() && target >= 0
        && static_cast<size_t>(target) < m_targets.size();
    if (!isOpen() || !known)
        return;
    QStringList pairs;
    for (int i = 0; i < m_items->rowCount(); ++i) {
        const ChoiceRow &item = m_items->rows().at(static_cast<size_t>(i));
        const int chosen = i == row ? target : item.category == target ? -1 : item.category;
        if (chosen >= 0)
            pairs += item.letter + u'.' + m_targets.at(static_cast<size_t>(chosen)).letter;
    }
    const Response changed = pairs.join(u',');
    setResponse(changed, changed);
    responseReset();
}

void MatchObject::responseReset()
{
    QMap<QString, QString> places;
    for (const QString &pair : response().split(u',', Qt::SkipEmptyParts))
        places.insert(pair.section(u'.', 0, 0), pair.section(u'.', 1));
    for (size_t i = 0; i < m_match.items.size(); ++i) {
        ChoiceRow row = m_items->rows().at(i);
        row.category = indexOf(places.value(row.letter));
        row.chosen = row.category >= 0;
        row.verdict = verdictWord(isFeedbackShown() ? verdictOf(row.letter) : std::nullopt);
        m_items->setRow(i, row);
    }
}

Response MatchObject::keptForRetry(const Response &response) const
{
    QStringList kept;
    for (const QString &pair : response.split(u',', Qt::SkipEmptyParts)) {
        if (verdictOf(pair.section(u'.', 0, 0)).value_or(false))
            kept += pair;
    }
    return kept.join(u',');
}

QString MatchObject::solutionText() const
{
    QStringList lines;
    for (const MatchItem &item : m_match.items) {
        const int target = indexOf(item.target);
        if (target >= 0)
            //: %1 an item, %2 what belongs to it
            lines +=
                tr("%1: %2").arg(lineOf(item.text).plain, m_targets.at(static_cast<size_t>(target)).text);
    }
    return lines.join(u"; "_s);
}

} // namespace Kogge
