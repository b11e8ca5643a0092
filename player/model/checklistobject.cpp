// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistobject.h"

#include "partrows.h"

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// A draft that says: no tick. An empty one says: nothing has changed since the last answer.
constexpr QLatin1Char nothing('-');

std::vector<ChoiceRow> rowsOf(const Checklist &checklist)
{
    std::vector<ChoiceRow> rows;
    for (const ChecklistItem &item : checklist.items)
        rows.push_back(rowFor(item.id, item.text));
    return rows;
}

} // namespace

ChecklistObject::ChecklistObject(const Block &block, const EntryPlace &place, QObject *parent)
    : EntryObject(u"Checklist"_s, block, place, parent)
    , m_checklist(std::get<Checklist>(block.content))
    , m_intro(new TextRows(this))
    , m_items(new ChoiceRows(rowsOf(m_checklist), this))
{
    m_intro->setMarkdown(m_checklist.intro);
    restore();
}

void ChecklistObject::restore()
{
    const QString draft = kept();
    const QString answer = keeper().record().answers.value(block().id).response;
    const QStringList ids = (draft.isEmpty() ? answer : draft).split(u',', Qt::SkipEmptyParts);
    for (size_t i = 0; i < m_items->rows().size(); ++i) {
        ChoiceRow row = m_items->rows().at(i);
        row.chosen = ids.contains(row.letter);
        m_items->setRow(i, row);
    }
}

QStringList ChecklistObject::tickedIds() const
{
    QStringList ids;
    for (const ChoiceRow &row : m_items->rows()) {
        if (row.chosen)
            ids += row.letter;
    }
    return ids;
}

QString ChecklistObject::standing() const
{
    return tr("%1 of %n done", nullptr, m_items->rowCount()).arg(tickedIds().size());
}

void ChecklistObject::toggle(int row)
{
    if (row < 0 || row >= m_items->rowCount())
        return;
    ChoiceRow changed = m_items->rows().at(static_cast<size_t>(row));
    changed.chosen = !changed.chosen;
    m_items->setRow(static_cast<size_t>(row), changed);
    Q_EMIT ticked();

    const Response response = tickedIds().join(u',');
    if (isCheckable(block(), response)) // Everything is ticked: that is what counts.
        keep(answered(keeper().module(), place(), block().task, response, grade(block(), response), {}));
    keepNow(response.isEmpty() ? QString(nothing) : response);
}

} // namespace Kogge
