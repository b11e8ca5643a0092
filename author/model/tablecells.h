// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/block.h"
#include "rowsmodel.h"

#include <functional>

namespace Kogge {

/// The cells of the chosen table, row by row, as a spreadsheet has them; the titles of the columns come
/// first, as row 0. Each change is one step. A table keeps at least one row and one column.
///
/// A column has numbers where it has a unit or decimals, or where a cell of it is a number. There, a text
/// that is a number in the interface's language becomes one.
class TableCells : public RowsModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the editor.")

    /// False where the chosen block is of another kind.
    Q_PROPERTY(bool available READ isAvailable NOTIFY shown)
    /// Rows, without that of the titles.
    Q_PROPERTY(int rows READ rows NOTIFY shown)
    Q_PROPERTY(int columns READ columns NOTIFY shown)
    /// Of each column, whether it has numbers.
    Q_PROPERTY(QList<bool> numericColumns READ numericColumns NOTIFY shown)

public:
    enum Role {
        RowRole = Qt::UserRole + 1, ///< int; 0: the titles.
        ColumnRole, ///< int, from 0.
        TextRole, ///< QString: as it is edited.
        NumericRole, ///< bool: its column has numbers.
        NameRole, ///< QString: where it is, in words.
    };
    Q_ENUM(Role)

    explicit TableCells(QObject *parent = nullptr);

    /// Null: the chosen block is of another kind.
    void show(const TableBlock *table);
    void retranslate();

    [[nodiscard]] bool isAvailable() const { return m_isAvailable; }
    [[nodiscard]] int rows() const { return static_cast<int>(m_table.rows.size()); }
    [[nodiscard]] QList<bool> numericColumns() const;
    [[nodiscard]] int columns() const { return static_cast<int>(m_table.columns.size()); }

    /// Typing on in one cell is one step.
    Q_INVOKABLE void write(int row, int column, const QString &text);
    /// Puts a text with tabs and line ends, as spreadsheets copy it, into the cells from there on. The table
    /// grows as it must; columns, to at most as many as there are letters.
    Q_INVOKABLE void paste(int row, int column, const QString &text);
    /// Adds a row behind \p row; 0: before the first.
    Q_INVOKABLE void addRow(int row);
    Q_INVOKABLE void removeRow(int row);
    Q_INVOKABLE void moveRow(int row, int by);
    /// Adds a column behind \p column; -1: before the first.
    Q_INVOKABLE void addColumn(int column);
    /// What can be read as a number in \p column becomes one, which charts draw; or all becomes words.
    Q_INVOKABLE void setNumeric(int column, bool on);
    Q_INVOKABLE void removeColumn(int column);
    Q_INVOKABLE void moveColumn(int column, int by);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void shown();
    void edited(const QString &label, const std::function<void(Kogge::Block &)> &edit,
                const QString &mergeKey);

private:
    struct Cell {
        int row = 0;
        int column = 0;
        QString text;
        bool isNumeric = false;
        QString title; ///< Of its column.

        bool operator==(const Cell &) const = default;
    };
    [[nodiscard]] bool isRow(int row) const { return row > 0 && row <= rows(); }
    [[nodiscard]] bool isColumn(int column) const { return column >= 0 && column < columns(); }

    bool m_isAvailable = false;
    TableBlock m_table;
    std::vector<Cell> m_cells;
};

} // namespace Kogge
