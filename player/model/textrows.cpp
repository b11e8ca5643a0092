// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textrows.h"

#include "markup/parser.h"

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QString kindName(TextRow::Kind kind)
{
    switch (kind) {
    case TextRow::Kind::Paragraph:
        return u"paragraph"_s;
    case TextRow::Kind::Heading:
        return u"heading"_s;
    case TextRow::Kind::Code:
        return u"code"_s;
    case TextRow::Kind::Rule:
        return u"rule"_s;
    case TextRow::Kind::Table:
        return u"table"_s;
    }
    Q_UNREACHABLE();
}

QVariantList cellsOf(const TextRow &row)
{
    QVariantList rows;
    for (const std::vector<TextLine> &line : row.cells) {
        QVariantList cells;
        for (const TextLine &cell : line)
            cells.append(QVariant::fromValue(cell));
        rows.append(QVariant(cells));
    }
    return rows;
}

} // namespace

TextRows::TextRows(QObject *parent)
    : QAbstractListModel(parent)
{ }

void TextRows::setMarkdown(const QString &markdown)
{
    setRows(rowsOf(markdown));
}

void TextRows::setRows(std::vector<TextRow> rows)
{
    if (m_rows == rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT changed();
}

QString TextRows::plain() const
{
    QStringList lines;
    for (const TextRow &row : m_rows)
        lines += row.plain;
    return lines.join(u'\n');
}

int TextRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TextRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TextRow &row = m_rows.at(static_cast<size_t>(index.row()));
    switch (role) {
    case KindRole:
        return kindName(row.kind);
    case LevelRole:
        return row.level;
    case IndentRole:
        return row.indent;
    case QuotesRole:
        return row.quotes;
    case MarkerRole:
        return row.marker;
    case StyledRole:
        return row.styled;
    case PlainRole:
        return row.plain;
    case CellsRole:
        return cellsOf(row);
    case LinksRole:
        return row.links;
    case LinkWordsRole:
        return row.linkWords;
    }
    return {};
}

QHash<int, QByteArray> TextRows::roleNames() const
{
    return {
        {KindRole, "kind"},     {LevelRole, "level"},         {IndentRole, "indent"}, {QuotesRole, "quotes"},
        {MarkerRole, "marker"}, {StyledRole, "styled"},       {PlainRole, "plain"},   {CellsRole, "cells"},
        {LinksRole, "links"},   {LinkWordsRole, "linkWords"},
    };
}

std::vector<TextRow> rowsOf(const QString &markdown)
{
    const auto document = parseMarkdown(markdown);
    if (document)
        return toRows(*document);
    TextRow row;
    static_cast<TextLine &>(row) = plainLine(describe(document.error()));
    return {row};
}

TextLine lineOf(const QString &markdown)
{
    const auto document = parseMarkdown(markdown);
    return document ? toLine(*document) : plainLine(describe(document.error()));
}

std::vector<TextLine> wordsOf(const QString &markdown)
{
    const auto document = parseMarkdown(markdown);
    return document ? toWords(*document) : std::vector{plainLine(describe(document.error()))};
}

} // namespace Kogge
