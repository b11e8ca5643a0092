// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace Kogge {

/// One option, or one item to be put somewhere.
struct ChoiceRow {
    QString letter;
    QString styled; ///< For Text.StyledText.
    QString plain;
    bool chosen = false; ///< Ticked.
    int category = -1; ///< Where an item has been put; -1: nowhere yet.
    QString verdict; ///< "right", "wrong", "missed" (right, but not ticked; shown at the end only), or empty.

    bool operator==(const ChoiceRow &) const = default;
};

/// The options of a question, or its items.
class ChoiceRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by a question.")

public:
    enum Role {
        LetterRole = Qt::UserRole + 1, ///< QString
        StyledRole, ///< QString
        PlainRole, ///< QString
        ChosenRole, ///< bool
        CategoryRole, ///< int
        VerdictRole, ///< QString
    };
    Q_ENUM(Role)

    explicit ChoiceRows(std::vector<ChoiceRow> rows, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<ChoiceRow> &rows() const { return m_rows; }
    /// Replaces the row at \p index, which keeps its letter.
    void setRow(size_t index, const ChoiceRow &row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<ChoiceRow> m_rows;
};

} // namespace Kogge
