// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/calculation.h"
#include "localeformat.h"
#include "rowsmodel.h"

namespace Kogge {

/// A sample of a worksheet, with a place for every value that it can have and for every result. What is typed
/// is told by valueSet(); what is shown changes only when the document has changed.
class SampleForm : public RowsModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the design.")

    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum class Kind {
        Value,
        Choice,
        TableRow, ///< Heads the values of one row of a table.
        AddRow, ///< Stands behind the rows of a table.
        Expected,
    };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole + 1, ///< Kind.
        LabelRole, ///< QString.
        ValueRole, ///< QString: as the interface's language writes it.
        UnitRole, ///< QString.
        OptionsRole, ///< QStringList, of a choice; the first is none.
        CurrentRole, ///< int: of the options.
        DepthRole, ///< int.
        OutcomeRole, ///< QString: what comes out, of an expected value.
        VerdictRole, ///< int: a WorksheetDesign::Verdict.
        NoteRole, ///< QString: the verdict in words.
        ComplaintRole, ///< QString.
        NameRole, ///< QString: of the field, column, table or result.
    };

    explicit SampleForm(QObject *parent = nullptr);

    /// Number \p sample of \p sheet; nothing where there is none.
    void show(const Worksheet *sheet, int sample, const LocaleFormat &format);

    Q_INVOKABLE void edit(int row, const QString &text);
    Q_INVOKABLE void choose(int row, int option);
    /// A row more of the table in \p row.
    Q_INVOKABLE void addRow(int row);
    Q_INVOKABLE void removeRow(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// \p tableRow is the number of the row in the sample, or -1; \p neutral is in neutral form.
    void valueSet(int tableRow, const QString &name, const QString &neutral, bool isText, bool isExpected);
    void rowAdded(const QString &table);
    void rowRemoved(int tableRow);

private:
    struct Row {
        Kind kind = Kind::Value;
        QString name;
        int tableRow = -1;
        FieldType type = FieldType::Number;
        QString label;
        QString value;
        QString unit;
        QStringList words; ///< Of a choice.
        QStringList options;
        int depth = 0;
        QString outcome;
        int verdict = 0;
        QString note;
        QString complaint;

        bool operator==(const Row &) const = default;
    };
    void addFields(std::vector<Row> &rows, const std::vector<WorksheetField> &fields,
                   const std::vector<SampleValue> &values, int tableRow) const;
    [[nodiscard]] Row valueRow(const WorksheetField &field, const QString &neutral, int tableRow) const;
    [[nodiscard]] QString editable(FieldType type, const QString &neutral) const;
    [[nodiscard]] std::optional<QString> neutral(FieldType type, const QString &text) const;
    void addResults(std::vector<Row> &rows, const WorksheetSample &sample,
                    const Calculation &calculation) const;

    Worksheet m_sheet;
    LocaleFormat m_format{QString()};
    std::vector<Row> m_rows;
};

/// What \p value is in words, for results and fields of \p type; an error is none.
[[nodiscard]] QString valueInWords(const FormulaValue &value, FieldType type, int decimals,
                                   const QString &currency, const LocaleFormat &format);
/// "agrees with what is expected", or "differs: …".
[[nodiscard]] QString verdictInWords(const SampleValue &expected, const FormulaValue &found,
                                     const WorksheetResult &result, const QString &currency,
                                     const LocaleFormat &format);

} // namespace Kogge
