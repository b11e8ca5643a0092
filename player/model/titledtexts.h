// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textrows.h"

#include <QObject>

namespace Kogge {

/// A title with a text under it.
struct TitledText {
    QString title; ///< Plain; may be empty.
    QString text; ///< Markdown.
};

/// Texts with titles: the steps of a procedure, the parts of an accordion.
class TitledTexts : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by a block.")

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< QString
        TextRole, ///< TextRows
    };
    Q_ENUM(Role)

    explicit TitledTexts(const std::vector<TitledText> &texts, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row {
        QString title;
        TextRows *text;
    };
    std::vector<Row> m_rows;
};

} // namespace Kogge
