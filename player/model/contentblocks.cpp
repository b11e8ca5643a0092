// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentblocks.h"

#include "course/fields.h"
#include "markup/typography.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// The number as the reader writes it, and the words behind it.
TextLine shownCell(const TableCell &cell, const TableColumn &column, const LocaleFormat &format)
{
    TextLine line = lineOf(cell.text);
    if (!cell.number)
        return line;
    const TextLine number = plainLine(format.quantity(*cell.number, column.unit, column.decimals));
    line.styled = (number.styled + u' ' + line.styled).trimmed();
    line.plain = (number.plain + u' ' + line.plain).trimmed();
    return line;
}

QString wordOf(CalloutKind kind)
{
    return QString::fromLatin1(EnumWords<CalloutKind>::words.at(static_cast<size_t>(kind)));
}

} // namespace

TextObject::TextObject(const Block &block, const TextBlock &text, QObject *parent)
    : BlockObject(u"Text"_s, block, parent)
    , m_rows(new TextRows(this))
{
    m_rows->setMarkdown(text.text);
}

bool TextObject::rewrite(const Block &block)
{
    const auto *text = std::get_if<TextBlock>(&block.content);
    if (text)
        m_rows->setMarkdown(text->text);
    return text != nullptr;
}

TableObject::TableObject(const Block &block, const TableBlock &table, const LocaleFormat &format,
                         QObject *parent)
    : BlockObject(u"Table"_s, block, parent)
    , m_caption(table.caption)
{
    for (const TableColumn &column : table.columns) {
        m_head.append(QVariant::fromValue(plainLine(column.text)));
        m_ends += column.align == ColumnAlign::End;
    }
    for (const TableRow &row : table.rows) {
        QVariantList cells;
        for (const TableColumn &column : table.columns) {
            const auto cell =
                std::find_if(row.cells.begin(), row.cells.end(),
                             [&](const TableCell &candidate) { return candidate.column == column.letter; });
            cells.append(
                QVariant::fromValue(cell == row.cells.end() ? TextLine() : shownCell(*cell, column, format)));
        }
        m_rows.append(QVariant(cells));
    }
}

CalloutObject::CalloutObject(const Block &block, const CalloutBlock &callout, QObject *parent)
    : BlockObject(u"Callout"_s, block, parent)
    , m_calloutKind(wordOf(callout.kind))
    , m_rows(new TextRows(this))
{
    m_rows->setMarkdown(callout.text);
}

bool CalloutObject::rewrite(const Block &block)
{
    const auto *callout = std::get_if<CalloutBlock>(&block.content);
    const bool isOfItsKind = callout && wordOf(callout->kind) == m_calloutKind;
    if (isOfItsKind)
        m_rows->setMarkdown(callout->text);
    return isOfItsKind;
}

FactObject::FactObject(const Block &block, const Fact &fact, const LocaleFormat &format, QDate today,
                       QObject *parent)
    : BlockObject(u"Fact"_s, block, parent)
    , m_figure(fact.number.has_value())
    , m_statement(withUnbreakableUnits(fact.statement))
    , m_staleSince(fact.recheckBy.isValid() && fact.recheckBy < today ? format.date(fact.recheckBy)
                                                                      : QString())
    , m_address(fact.href)
{
    m_value = fact.number ? format.quantity(*fact.number, fact.unit) : fact.valueText;
    if (fact.number && !fact.valueText.isEmpty())
        m_value += u' ' + fact.valueText;

    QStringList details;
    if (!fact.country.isEmpty())
        details += format.country(fact.country);
    if (!fact.asOf.isNull())
        //: %1 is a date or a year: since when a fact is known
        details += tr("as of %1").arg(format.date(fact.asOf));
    if (!fact.source.isEmpty())
        details += tr("source: %1").arg(fact.source);
    m_details = details.join(u" · "_s);
}

GlossaryObject::GlossaryObject(const Block &block, const GlossaryBlock &glossary, QObject *parent)
    : BlockObject(u"Glossary"_s, block, parent)
    , m_terms(new TermNotes(glossary.terms, this))
{ }

UnknownObject::UnknownObject(const Block &block, QObject *parent)
    : BlockObject(u"Unknown"_s, block, parent)
{ }

} // namespace Kogge
