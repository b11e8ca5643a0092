// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowsmodel.h"

namespace Kogge {

/// A kind of block, as authors know it.
struct BlockKind {
    QString element; ///< "single-choice".
    QString symbol; ///< Its icon.
    QString name; ///< "Question with one answer", in the interface's language.
    QString purpose; ///< What it is good for, in a sentence.
    QString section; ///< "Reading", "Questions" …, to find it in.

    bool operator==(const BlockKind &) const = default;
};

/// All kinds that an author can add, in the order of the palette.
[[nodiscard]] QList<BlockKind> blockKinds();
/// Of one element; of one that is not known: its element as the name.
[[nodiscard]] BlockKind blockKindOf(const QString &element);

/// The kinds whose name, purpose or section has what is searched for.
class BlockPalette : public RowsModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the author.")

    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        ElementRole = Qt::UserRole + 1, ///< QString.
        SymbolRole, ///< QString.
        NameRole, ///< QString.
        PurposeRole, ///< QString.
        HeadingRole, ///< QString: its section, where it is the first of it; else empty.
    };
    Q_ENUM(Role)

    explicit BlockPalette(QObject *parent = nullptr);

    [[nodiscard]] const QString &search() const { return m_search; }
    void setSearch(const QString &search);
    /// Says everything anew in the interface's language.
    void retranslate();
    /// Of the kind in \p row; empty where there is none.
    [[nodiscard]] Q_INVOKABLE QString elementAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void searchChanged();

private:
    struct Row {
        BlockKind kind;
        QString heading;

        bool operator==(const Row &) const = default;
    };

    QString m_search;
    std::vector<Row> m_rows;
};

} // namespace Kogge
