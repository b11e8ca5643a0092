// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowsmodel.h"

#include <QString>

namespace Kogge {

/// The module's sections and lessons, and below the open lesson its blocks.
class OutlineTree : public RowsModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the editor.")

public:
    enum class Kind { Section, Lesson, Block };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole + 1, ///< Kind.
        IdRole, ///< QString.
        TitleRole, ///< QString.
        SymbolRole, ///< QString: of a block.
        NumberRole, ///< int: of a lesson, from 1.
        GravityRole, ///< int: 0 nothing to say, 1 should be looked at, 2 must be fixed.
        OpenRole, ///< bool: the lesson that is shown.
        CommentsRole, ///< int: how many are open.
    };
    Q_ENUM(Role)

    struct Row {
        Kind kind = Kind::Lesson;
        QString id;
        QString title;
        QString symbol;
        int number = 0;
        int gravity = 0;
        bool open = false;
        int comments = 0;

        bool operator==(const Row &) const = default;
    };

    explicit OutlineTree(QObject *parent = nullptr);
    void setRows(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] Q_INVOKABLE int rowOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Row> m_rows;
};

} // namespace Kogge
