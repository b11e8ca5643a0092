// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablecells.h"

#include "course/numberinput.h"
#include "editing/blockform.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr int mostColumns = 36; // Letters and digits.

const TableCell *cellOf(const TableRow &row, const QString &letter)
{
    const auto found = std::find_if(row.cells.begin(), row.cells.end(),
                                    [&](const TableCell &cell) { return cell.column == letter; });
    return found == row.cells.end() ? nullptr : &*found;
}

bool hasNumbersIn(const TableBlock &table, const TableColumn &column)
{
    return !column.unit.isEmpty() || column.decimals >= 0
        || std::any_of(table.rows.begin(), table.rows.end(), [&](const TableRow &row) {
               const TableCell *cell = cellOf(row, column.letter);
               return cell && cell->number;
           });
}

QString textOf(const TableCell &cell)
{
    if (!cell.number)
        return cell.text;
    QString number = cell.number->toString();
    number.replace(u'.', QLocale().decimalPoint()).replace(u'-', QChar(u'\u2212'));
    return cell.text.isEmpty() ? number : number + u' ' + cell.text;
}

std::optional<Decimal> cellNumber(const QString &text)
{
    return text.isEmpty() ? std::nullopt : numberFromInput(text, QLocale().decimalPoint().at(0));
}

/// What was typed into \p cell becomes a number, a number with a text behind it where it has been that, or a
/// text.
void setText(TableCell &cell, const QString &typed, bool isNumeric)
{
    const QString text = typed.simplified();
    const bool hadBoth = cell.number && !cell.text.isEmpty();
    const auto whole = isNumeric ? cellNumber(text) : std::nullopt;
    const auto first = hadBoth ? cellNumber(text.section(u' ', 0, 0)) : std::nullopt;
    cell.number = whole ? whole : first;
    cell.text = whole ? QString() : first ? text.section(u' ', 1) : text;
}

/// Puts \p text into the cell at \p row (0: the titles) and \p column, which are there.
void setCell(TableBlock &table, int row, int column, const QString &text)
{
    TableColumn &owner = table.columns[static_cast<size_t>(column)];
    if (row == 0) {
        owner.text = text.simplified();
        return;
    }
    const bool isNumeric = hasNumbersIn(table, owner);
    auto &cells = table.rows[static_cast<size_t>(row) - 1].cells;
    auto found = std::find_if(cells.begin(), cells.end(),
                              [&](const TableCell &cell) { return cell.column == owner.letter; });
    if (found == cells.end()) // Rows may leave cells out.
        found = cells.insert(cells.begin() + std::min<std::ptrdiff_t>(column, std::ssize(cells)),
                             TableCell{owner.letter, {}, {}});
    setText(*found, text, isNumeric);
}

/// Each cell of the column as a number where it can be read as one, or as words. Without any number, its
/// decimals say that it is to have some.
void takeColumn(TableBlock &table, TableColumn &column, bool asNumbers)
{
    for (TableRow &row : table.rows) {
        for (TableCell &cell : row.cells) {
            if (cell.column != column.letter || (asNumbers && cell.number))
                continue;
            const QString text = textOf(cell);
            cell.number.reset();
            setText(cell, text, asNumbers);
        }
    }
    column.align = asNumbers ? ColumnAlign::End : ColumnAlign::Start;
    if (!asNumbers) {
        column.unit.clear();
        column.decimals = -1;
    } else if (!hasNumbersIn(table, column)) {
        column.decimals = 0;
    }
}

/// The fields of a text as spreadsheets copy it: tabs between them, a quoted one may hold tabs and line ends.
std::vector<QStringList> pastedRows(const QString &text)
{
    std::vector<QStringList> rows{{QString()}};
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        QString &field = rows.back().back();
        if (isQuoted) {
            const bool isDouble = letter == u'"' && i + 1 < text.size() && text[i + 1] == u'"';
            if (letter != u'"' || isDouble)
                field += letter;
            i += isDouble ? 1 : 0;
            isQuoted = letter != u'"' || isDouble;
        } else if (letter == u'"' && field.isEmpty()) {
            isQuoted = true;
        } else if (letter == u'\t') {
            rows.back().append(QString());
        } else if (letter == u'\n') {
            rows.push_back({QString()});
        } else if (letter != u'\r') {
            field += letter;
        }
    }
    if (rows.size() > 1 && rows.back() == QStringList{QString()})
        rows.pop_back(); // The last line ends, too.
    return rows;
}

/// Makes room for \p rows rows and \p columns columns.
void growTable(Block &block, int rows, int columns)
{
    while (std::ssize(std::get<TableBlock>(block.content).columns) < std::min(columns, mostColumns))
        addPart(block, u"column"_s, mostColumns);
    while (std::ssize(std::get<TableBlock>(block.content).rows) < rows)
        addPart(block, u"row"_s, static_cast<int>(std::get<TableBlock>(block.content).rows.size()));
}

} // namespace

TableCells::TableCells(QObject *parent)
    : RowsModel(parent)
{ }

void TableCells::show(const TableBlock *table)
{
    if (!table && !m_isAvailable)
        return;
    m_isAvailable = table != nullptr;
    m_table = table ? *table : TableBlock();
    std::vector<Cell> cells;
    for (int row = 0; m_isAvailable && row <= rows(); ++row) {
        for (int column = 0; column < columns(); ++column) {
            const TableColumn &owner = m_table.columns[static_cast<size_t>(column)];
            const TableCell *cell =
                row > 0 ? cellOf(m_table.rows[static_cast<size_t>(row) - 1], owner.letter) : nullptr;
            cells.push_back({row, column,
                             row == 0   ? owner.text
                                 : cell ? textOf(*cell)
                                        : QString(),
                             hasNumbersIn(m_table, owner), owner.text});
        }
    }
    replace(m_cells, std::move(cells),
            [](const Cell &a, const Cell &b) { return a.row == b.row && a.column == b.column; });
    Q_EMIT shown();
}

void TableCells::retranslate()
{
    if (!m_cells.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
}

void TableCells::write(int row, int column, const QString &text)
{
    if (!isColumn(column) || (row != 0 && !isRow(row)))
        return;
    Q_EMIT edited(
        tr("Write into a table"),
        [&](Block &block) { setCell(std::get<TableBlock>(block.content), row, column, text); },
        u"cell/%1/%2"_s.arg(row == 0 ? QString() : m_table.rows[static_cast<size_t>(row) - 1].id,
                            m_table.columns[static_cast<size_t>(column)].letter));
}

void TableCells::paste(int row, int column, const QString &text)
{
    if (!isColumn(column) || (row != 0 && !isRow(row)))
        return;
    const auto pasted = pastedRows(text);
    qsizetype widest = 0;
    for (const QStringList &fields : pasted)
        widest = std::max(widest, fields.size());
    Q_EMIT edited(tr("Paste into a table"),
                  [&](Block &block) {
                      growTable(block, row + static_cast<int>(pasted.size()) - 1,
                                column + static_cast<int>(widest));
                      auto &table = std::get<TableBlock>(block.content);
                      for (int i = 0; i < std::ssize(pasted); ++i) {
                          const QStringList &fields = pasted[static_cast<size_t>(i)];
                          for (int k = 0; k < fields.size() && column + k < std::ssize(table.columns); ++k)
                              setCell(table, row + i, column + k, fields[k]);
                      }
                  },
                  {});
}

QList<bool> TableCells::numericColumns() const
{
    QList<bool> numeric;
    for (const TableColumn &column : m_table.columns)
        numeric += hasNumbersIn(m_table, column);
    return numeric;
}

void TableCells::setNumeric(int column, bool on)
{
    if (!isColumn(column))
        return;
    Q_EMIT edited(on ? tr("Take a column as numbers") : tr("Take a column as words"),
                  [&](Block &block) {
                      auto &table = std::get<TableBlock>(block.content);
                      takeColumn(table, table.columns[static_cast<size_t>(column)], on);
                  },
                  {});
}

void TableCells::addRow(int row)
{
    if (row == 0 || isRow(row))
        Q_EMIT edited(tr("Add a row"), [&](Block &block) { addPart(block, u"row"_s, row); }, {});
}

void TableCells::removeRow(int row)
{
    if (isRow(row) && rows() > 1)
        Q_EMIT edited(tr("Remove a row"), [&](Block &block) { removePart(block, u"row.%1"_s.arg(row - 1)); },
                      {});
}

void TableCells::moveRow(int row, int by)
{
    if (isRow(row) && isRow(row + by))
        Q_EMIT edited(tr("Move a row"),
                      [&](Block &block) { movePart(block, u"row.%1"_s.arg(row - 1), row - 1 + by); }, {});
}

void TableCells::addColumn(int column)
{
    if (m_isAvailable && (column == -1 || isColumn(column)) && columns() < mostColumns)
        Q_EMIT edited(tr("Add a column"), [&](Block &block) { addPart(block, u"column"_s, column + 1); }, {});
}

void TableCells::removeColumn(int column)
{
    if (isColumn(column) && columns() > 1)
        Q_EMIT edited(tr("Remove a column"),
                      [&](Block &block) { removePart(block, u"column.%1"_s.arg(column)); }, {});
}

void TableCells::moveColumn(int column, int by)
{
    if (isColumn(column) && isColumn(column + by))
        Q_EMIT edited(tr("Move a column"),
                      [&](Block &block) { movePart(block, u"column.%1"_s.arg(column), column + by); }, {});
}

int TableCells::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cells.size());
}

QVariant TableCells::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cell &cell = m_cells[static_cast<size_t>(index.row())];
    switch (role) {
    case RowRole:
        return cell.row;
    case ColumnRole:
        return cell.column;
    case TextRole:
        return cell.text;
    case NumericRole:
        return cell.isNumeric;
    case NameRole:
        if (cell.row == 0)
            return tr("Title of column %1").arg(cell.column + 1);
        //: %2 is the title of a column
        return cell.title.isEmpty() ? tr("Row %1, column %2").arg(cell.row).arg(cell.column + 1)
                                    : tr("Row %1, %2").arg(cell.row).arg(cell.title);
    default:
        return {};
    }
}

QHash<int, QByteArray> TableCells::roleNames() const
{
    return {{RowRole, "row"},
            {ColumnRole, "column"},
            {TextRole, "content"},
            {NumericRole, "numeric"},
            {NameRole, "place"}};
}

} // namespace Kogge
