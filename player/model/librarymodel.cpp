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
    const auto &completed = item.progress.record.completedLessons;
    return static_cast<int>(std::count_if(item.entry.lessons.begin(), item.entry.lessons.end(),
                                          [&](const QString &lesson) { return completed.contains(lesson); }));
}

bool isBegun(const LibraryModel::Item &item)
{
    const LearnerRecord &record = item.progress.record;
    return !record.begunLessons.isEmpty() || !record.endReached.isEmpty() || !record.answers.isEmpty();
}

bool isFinished(const LibraryModel::Item &item)
{
    return !item.entry.lessons.isEmpty() && lessonsDone(item) == item.entry.lessons.size();
}

} // namespace

QString describeDuration(int minutes)
{
    const int halves = (minutes + 15) / 30;
    QString text = minutes < 60 ? LibraryModel::tr("about %n minutes", nullptr, minutes)
        : halves % 2 == 0       ? LibraryModel::tr("about %n hours", nullptr, halves / 2)
                          //: %1 is a whole number: "3½"
                          : LibraryModel::tr("about %1½ hours").arg(halves / 2);
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i) == u' ' && text.at(i - 1).isNumber())
            text[i] = u'\u00a0';
    }
    return text;
}

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

QString LibraryModel::statusText(const Item &item) const
{
    if (isFinished(item)) {
        const QDate day = item.progress.lastActivity.toLocalTime().date();
        if (day > QDate::currentDate()) // The clock was ahead then.
            return tr("finished");
        //: %1 is a date
        return tr("finished, last read on %1").arg(LocaleFormat(m_language).date(day));
    }
    if (isBegun(item))
        return tr("%1 of %n lessons", nullptr, static_cast<int>(item.entry.lessons.size()))
            .arg(lessonsDone(item));
    return item.entry.minutes > 0 ? tr("Not started · %1").arg(describeDuration(item.entry.minutes))
                                  : tr("Not started");
}

const LibraryModel::Item *LibraryModel::lastUsed() const
{
    const auto last = std::max_element(m_items.begin(), m_items.end(), [](const Item &a, const Item &b) {
        return a.lastEvent < b.lastEvent; // Not by their times: a clock may have been wrong.
    });
    return last == m_items.end() || last->lastEvent == 0 ? nullptr : &*last;
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
        return item.entry.lessons.isEmpty()
            ? 0.0
            : static_cast<double>(lessonsDone(item)) / static_cast<double>(item.entry.lessons.size());
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
