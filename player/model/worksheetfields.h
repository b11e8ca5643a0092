// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/calculation.h"
#include "localeformat.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Kogge {

/// The fields of a worksheet, or the cells of one row of a table: what they hold, and what they are called.
class WorksheetFields : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by a worksheet.")

public:
    enum Role {
        LabelRole = Qt::UserRole + 1, ///< QString
        HelpRole, ///< QString
        TypeRole, ///< QString: "number", "money", "percent", "date", "choice" or "text".
        UnitRole, ///< QString: "€", "%", or empty.
        ValueRole, ///< QString: what the field holds, as it is edited.
        ShownRole, ///< QString: the same as it is read: "€36,000".
        ProblemRole, ///< QString: why what is typed cannot be used, or empty.
        ChoicesRole, ///< QStringList: labels of a choice.
        ChosenRole, ///< int: index among them, or -1.
        ComputedRole, ///< bool: a formula fills it in.
    };
    Q_ENUM(Role)

    WorksheetFields(std::vector<WorksheetField> fields, const QString &currency, const LocaleFormat &format,
                    QObject *parent = nullptr);

    /// Shows \p neutral texts, by field id; drops what was typed and not usable.
    void setValues(const QMap<QString, QString> &neutral);
    /// The values of computed fields, by name.
    void setCalculation(const Calculation &calculation);
    /// The computed fields' values, by position; others are passed over.
    void setComputed(int row, const Scalar &value);

    /// Takes what somebody typed into the field in \p row. Not a usable value: shown with a problem.
    Q_INVOKABLE void edit(int row, const QString &typed);
    Q_INVOKABLE void choose(int row, int choice);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// A field has a new usable value, in neutral form.
    void edited(const QString &fieldId, const QString &neutral);

private:
    struct Entry {
        WorksheetField field;
        QString neutral;
        QString typed;
        QString problem;
        QString computed;
    };
    void change(int row);
    void take(int row, const QString &neutral);
    [[nodiscard]] QString unitOf(const WorksheetField &field) const;
    [[nodiscard]] QString currencyOf(const WorksheetField &field) const;
    [[nodiscard]] QString shown(const Entry &entry) const;

    std::vector<Entry> m_entries;
    QString m_currency;
    LocaleFormat m_format;
};

/// The value of a column or series in \p row, Empty where it has none. A single value, such as an error, is
/// that of all rows.
[[nodiscard]] Scalar scalarAt(const FormulaValue &value, size_t row);

} // namespace Kogge
