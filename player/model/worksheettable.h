// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/calculation.h"
#include "worksheetfields.h"

namespace Kogge {

/// A table of a worksheet: its rows, each with the cells of one WorksheetFields.
class WorksheetTableObject : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by a worksheet.")

    Q_PROPERTY(QString label READ label CONSTANT)
    /// What one row is: "source". Empty where the module does not say.
    Q_PROPERTY(QString rowLabel READ rowLabel CONSTANT)
    Q_PROPERTY(QStringList columnLabels READ columnLabels CONSTANT)
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY countChanged)
    Q_PROPERTY(bool canRemove READ canRemove NOTIFY countChanged)

public:
    enum Role {
        CellsRole = Qt::UserRole + 1, ///< WorksheetFields
    };
    Q_ENUM(Role)

    WorksheetTableObject(const WorksheetTable &table, const QString &currency, const LocaleFormat &format,
                         QObject *parent = nullptr);

    [[nodiscard]] QString label() const { return m_table.label; }
    [[nodiscard]] QString rowLabel() const { return m_table.rowLabel; }
    [[nodiscard]] QStringList columnLabels() const;
    [[nodiscard]] bool canAdd() const { return rowCount() < m_table.most; }
    [[nodiscard]] bool canRemove() const { return rowCount() > 1; }

    /// Shows \p rows, and empty ones up to the table's least number.
    void setRows(const std::vector<WorksheetInput::Row> &rows);
    /// The rows as they are, without empty ones at the end.
    [[nodiscard]] std::vector<WorksheetInput::Row> values() const;
    void setComputed(const Calculation &calculation);

    Q_INVOKABLE void addRow();
    Q_INVOKABLE void removeRow(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// A cell has a new value, or a row has come or gone.
    void edited();
    void countChanged();

private:
    struct Row {
        WorksheetFields *cells;
        WorksheetInput::Row values;
    };
    Row newRow(const WorksheetInput::Row &values);
    [[nodiscard]] size_t indexOf(const WorksheetFields *cells) const;

    WorksheetTable m_table;
    QString m_currency;
    LocaleFormat m_format;
    std::vector<Row> m_rows;
};

} // namespace Kogge
