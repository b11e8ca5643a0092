// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/blockform.h"
#include "rowsmodel.h"

#include <QMap>

#include <functional>

namespace Kogge {

/// Something a field can refer to.
struct FormReference {
    QString value; ///< As the file has it.
    QString label;

    bool operator==(const FormReference &) const = default;
};

/// The fields of what is chosen: a block, the lesson, or the module. What is typed is told by edited(); what
/// is shown changes only when the document has changed.
class FormModel : public RowsModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the editor.")

public:
    enum class Kind { Line, Markdown, Lines, Word, Whole, Number, Switch, Day, Date, Choice, Group, Part };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole + 1, ///< Kind; references are choices.
        PathRole, ///< QString.
        LabelRole, ///< QString.
        HelpRole, ///< QString.
        ValueRole, ///< QString: as it is edited; numbers as the interface's language writes them.
        OptionsRole, ///< QStringList: labels, of a choice.
        CurrentRole, ///< int: of the options; -1 for none.
        DepthRole, ///< int.
        CountRole, ///< int: parts of a group; of a part, those beside it.
        NumberRole, ///< int: of a part, from 0.
        AddLabelRole, ///< QString, of a group.
        ComplaintRole, ///< QString: why what was typed is not taken, or that something must be filled in.
    };
    Q_ENUM(Role)

    using References = std::function<std::vector<FormReference>(const FormRow &row)>;

    explicit FormModel(QObject *parent = nullptr);

    /// \p references says what a row of kind Reference may refer to.
    void setRows(std::vector<FormRow> rows, const References &references);
    [[nodiscard]] const std::vector<FormRow> &rows() const { return m_rows; }

    /// What is said of the fields at these paths while they are empty; from the next setRows() on.
    void require(const QMap<QString, QString> &sentences) { m_required = sentences; }

    /// What was typed into the field in \p row.
    Q_INVOKABLE void edit(int row, const QString &text);
    /// The option that was taken.
    Q_INVOKABLE void choose(int row, int option);
    /// Adds a part at the end of the group in \p row.
    Q_INVOKABLE void addPart(int row);
    Q_INVOKABLE void removePart(int row);
    /// Moves the part in \p row up (-1) or down (1).
    Q_INVOKABLE void movePart(int row, int by);
    /// Row of the field at \p path, or -1.
    [[nodiscard]] Q_INVOKABLE int rowOf(const QString &path) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Says everything anew in the interface's language.
    void retranslate();
    /// Says that what was last typed at \p path is no value of its type.
    void refuse(const QString &path, const QString &text);

Q_SIGNALS:
    void edited(const QString &path, const QString &text);
    void partAdded(const QString &path, int at);
    void partRemoved(const QString &path);
    void partMoved(const QString &path, int to);

private:
    struct Row {
        FormRow field;
        std::vector<FormReference> options;
        QString complaint;
        QString typed; ///< What was refused, so that it stays in its field.

        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] QString shown(const Row &row) const;
    [[nodiscard]] bool isRow(int row) const;
    [[nodiscard]] QString lackOf(const FormRow &field) const;

    std::vector<FormRow> m_rows;
    std::vector<Row> m_shown;
    QMap<QString, QString> m_required;
};

} // namespace Kogge
