// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarymodel.h"

#include "localeformat.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

int lessonsDone(const LibraryModel::Item &item)
{
    return std::min(item.entry.lessons, static_cast<int>(item.progress.record.completedLessons.size()));
}

bool isBegun(const LibraryModel::Item &item)
{
    const LearnerRecord &record = item.progress.record;
    return !record.begunLessons.isEmpty() || !record.endReached.isEmpty() || !record.answers.isEmpty();
}

bool isFinished(const LibraryModel::Item &item)
{
    return item.entry.lessons > 0 && lessonsDone(item) == item.entry.lessons;
}

QString duration(int minutes)
{
    if (minutes < 60)
        return LibraryModel::tr("about %n minutes", nullptr, minutes);
    return LibraryModel::tr("about %n hours", nullptr, (minutes + 30) / 60);
}

} // namespace

LibraryModel::LibraryModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void LibraryModel::setItems(std::vector<Item> items, const QString &language)
{
    beginResetModel();
    m_items = std::move(items);
    m_language = language;
    endResetModel();
    Q_EMIT countChanged();
}

void LibraryModel::setProgress(const QString &moduleId, const ModuleProgress &progress)
{
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i).entry.id != moduleId || m_items.at(i).progress == progress)
            continue;
        m_items[i].progress = progress;
        const QModelIndex changed = createIndex(static_cast<int>(i), 0);
        Q_EMIT dataChanged(changed, changed);
    }
}

QString LibraryModel::statusText(const Item &item) const
{
    if (isFinished(item)) {
        const QDate day = item.progress.lastActivity.toLocalTime().date();
        //: %1 is a date
        return tr("finished, last read on %1").arg(LocaleFormat(m_language).date(day));
    }
    if (isBegun(item))
        return tr("%1 of %n lessons", nullptr, item.entry.lessons).arg(lessonsDone(item));
    return item.entry.minutes > 0 ? tr("Not started · %1").arg(duration(item.entry.minutes))
                                  : tr("Not started");
}

const LibraryModel::Item *LibraryModel::lastUsed() const
{
    const auto last = std::max_element(m_items.begin(), m_items.end(), [](const Item &a, const Item &b) {
        return a.progress.lastActivity < b.progress.lastActivity;
    });
    return last == m_items.end() || !last->progress.lastActivity.isValid() ? nullptr : &*last;
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Item &item = m_items.at(static_cast<size_t>(index.row()));
    switch (role) {
    case ModuleIdRole:
        return item.entry.id;
    case TitleRole:
        return item.entry.title(m_language);
    case TopicRole:
        return item.entry.topic;
    case ShareRole:
        return item.entry.lessons == 0 ? 0.0 : static_cast<double>(lessonsDone(item)) / item.entry.lessons;
    case StatusRole:
        return isFinished(item) ? u"done"_s : isBegun(item) ? u"begun"_s : u"open"_s;
    case StatusTextRole:
        return statusText(item);
    }
    return {};
}

QHash<int, QByteArray> LibraryModel::roleNames() const
{
    return {
        {ModuleIdRole, "moduleId"}, {TitleRole, "title"},   {TopicRole, "topic"},
        {ShareRole, "share"},       {StatusRole, "status"}, {StatusTextRole, "statusText"},
    };
}

} // namespace Kogge
