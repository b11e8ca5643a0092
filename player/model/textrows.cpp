// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textrows.h"

#include "markup/parser.h"

#include <algorithm>

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

/// Tells views the smallest change: rows at the beginning and at the end that stay, stay.
void TextRows::change(std::vector<TextRow> rows)
{
    const size_t least = std::min(m_rows.size(), rows.size());
    size_t front = 0;
    while (front < least && m_rows[front] == rows[front])
        ++front;
    size_t back = 0;
    while (back < least - front && m_rows[m_rows.size() - 1 - back] == rows[rows.size() - 1 - back])
        ++back;
    const auto isOfItsKind = [](const TextRow &a, const TextRow &b) { return a.kind == b.kind; };
    const bool isInPlace =
        m_rows.size() == rows.size() && std::equal(m_rows.begin(), m_rows.end(), rows.begin(), isOfItsKind);
    const auto begin = static_cast<std::ptrdiff_t>(front);
    const auto behind = static_cast<std::ptrdiff_t>(back);
    const int first = static_cast<int>(front);
    if (isInPlace) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(first), index(rowCount() - 1 - static_cast<int>(back)));
        return;
    }
    if (m_rows.size() > front + back) {
        beginRemoveRows({}, first, static_cast<int>(m_rows.size() - back) - 1);
        m_rows.erase(m_rows.begin() + begin, m_rows.end() - behind);
        endRemoveRows();
    }
    if (rows.size() > front + back) {
        beginInsertRows({}, first, static_cast<int>(rows.size() - back) - 1);
        m_rows.insert(m_rows.begin() + begin, rows.begin() + begin, rows.end() - behind);
        endInsertRows();
    }
}

void TextRows::setRows(std::vector<TextRow> rows)
{
    if (m_rows == rows)
        return;
    change(std::move(rows));
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
