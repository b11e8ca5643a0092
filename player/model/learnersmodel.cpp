// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "learnersmodel.h"

namespace Kogge {

LearnersModel::LearnersModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void LearnersModel::setLearners(std::vector<Learner> learners, const QString &current)
{
    beginResetModel();
    m_learners = std::move(learners);
    m_current = current;
    endResetModel();
    Q_EMIT changed();
}

QString LearnersModel::currentName() const
{
    for (const Learner &learner : m_learners) {
        if (learner.id == m_current)
            return learner.name;
    }
    return {};
}

int LearnersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_learners.size());
}

QVariant LearnersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Learner &learner = m_learners.at(static_cast<size_t>(index.row()));
    switch (role) {
    case LearnerIdRole:
        return learner.id;
    case NameRole:
        return learner.name.isEmpty() ? tr("Somebody without a name") : learner.name;
    case CurrentRole:
        return learner.id == m_current;
    default:
        return {};
    }
}

QHash<int, QByteArray> LearnersModel::roleNames() const
{
    return {{LearnerIdRole, "learnerId"}, {NameRole, "name"}, {CurrentRole, "current"}};
}

} // namespace Kogge
