// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockobject.h"

namespace Kogge {

TermNotes::TermNotes(std::vector<GlossaryTerm> terms, QObject *parent)
    : QAbstractListModel(parent)
    , m_terms(std::move(terms))
{ }

int TermNotes::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_terms.size());
}

QVariant TermNotes::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const GlossaryTerm &term = m_terms.at(static_cast<size_t>(index.row()));
    switch (role) {
    case IdRole:
        return term.id;
    case TermRole:
        return term.name;
    case DefinitionRole:
        return term.definition;
    }
    return {};
}

QHash<int, QByteArray> TermNotes::roleNames() const
{
    return {{IdRole, "termId"}, {TermRole, "term"}, {DefinitionRole, "definition"}};
}

BlockObject::BlockObject(QString kind, const Block &block, QObject *parent)
    : QObject(parent)
    , m_kind(std::move(kind))
    , m_blockId(block.id)
    , m_notes(new TermNotes({}, this))
{ }

void BlockObject::setNotes(std::vector<GlossaryTerm> terms)
{
    delete m_notes;
    m_notes = new TermNotes(std::move(terms), this);
}

} // namespace Kogge
