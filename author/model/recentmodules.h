// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowsmodel.h"

namespace Kogge {

/// The modules that were open last, the newest first. Folders that are gone are left out.
class RecentModules : public RowsModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the author.")

    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< QString.
        FolderRole, ///< QString.
        UrlRole, ///< QUrl of the folder.
    };
    Q_ENUM(Role)

    static constexpr size_t most = 12;

    /// \p file keeps them; empty for none.
    explicit RecentModules(QString file, QObject *parent = nullptr);
    void add(const QString &folder, const QString &title);
    Q_INVOKABLE void forget(int row);
    /// Of the module in \p folder; empty where it is none of them.
    [[nodiscard]] QString titleOf(const QString &folder) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row {
        QString folder;
        QString title;

        bool operator==(const Row &) const = default;
    };
    void show(std::vector<Row> rows);
    void keep() const;

    QString m_file;
    std::vector<Row> m_rows;
};

} // namespace Kogge
