// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/libraryindex.h"
#include "progress/moduleprogress.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Kogge {

/// "about 35 minutes", "about 4 hours" from an hour on. Number and unit stay on one line.
[[nodiscard]] QString describeDuration(int minutes);

/// The learner's shelf.
class LibraryModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the player.")

    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        ModuleIdRole = Qt::UserRole + 1, ///< QString
        TitleRole, ///< QString
        TopicRole, ///< QString
        ShareRole, ///< double: how much is done, 0 to 1.
        StatusRole, ///< QString: "done", "begun" or "open".
        StatusTextRole, ///< QString: "3 of 6 lessons"
    };
    Q_ENUM(Role)

    explicit LibraryModel(QObject *parent = nullptr);

    struct Item {
        LibraryEntry entry;
        ModuleProgress progress;
        qint64 lastEvent = 0; ///< Among the events of all modules; 0: none.
        bool operator==(const Item &) const = default;
    };
    /// \p language: the one titles are shown in where there is a choice.
    void setItems(std::vector<Item> items, const QString &language);
    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    /// The module used last, or null where none has been opened yet.
    [[nodiscard]] const Item *lastUsed() const;

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] QString statusText(const Item &item) const;

    std::vector<Item> m_items;
    QString m_language;
};

} // namespace Kogge
