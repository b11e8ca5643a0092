// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress/learners.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Kogge {

/// Everybody who learns on this computer with this data folder.
class LearnersModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the player.")

    Q_PROPERTY(int count READ count NOTIFY changed)
    /// What the one who is learning now is called; empty where they have not said.
    Q_PROPERTY(QString currentName READ currentName NOTIFY changed)

public:
    enum Role {
        LearnerIdRole = Qt::UserRole + 1, ///< QString
        NameRole, ///< QString: or words for somebody without a name.
        CurrentRole, ///< bool
    };
    Q_ENUM(Role)

    explicit LearnersModel(QObject *parent = nullptr);

    void setLearners(std::vector<Learner> learners, const QString &current);
    [[nodiscard]] const std::vector<Learner> &learners() const { return m_learners; }
    [[nodiscard]] const QString &current() const { return m_current; }
    [[nodiscard]] QString currentName() const;
    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    std::vector<Learner> m_learners;
    QString m_current;
};

} // namespace Kogge
