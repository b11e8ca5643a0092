// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "versionadvice.h"

#include "modulechanges.h"
#include "package/moduleinfo.h"
#include "package/moduleloader.h"
#include "package/openpackage.h"

#include <QDir>
#include <QtConcurrentRun>

#include <numeric>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr qsizetype mostFiles = 50; // That are looked into.

const Block *blockIn(const Course &course, const QString &id)
{
    for (const Lesson &lesson : course.lessons) {
        for (const Block &block : lesson.blocks) {
            if (block.id == id)
                return &block;
        }
    }
    return nullptr;
}

bool countsAnew(const ModuleDiff &diff)
{
    const auto isGone = [](const LessonChange &change) { return change.kind == LessonChange::Kind::Removed; };
    const auto countsNoLonger = [](const BlockChange &change) {
        return change.place == BlockChange::Place::Removed || change.content == BlockChange::Content::Task
            || change.content == BlockChange::Content::Type;
    };
    return !diff.languagesRemoved.isEmpty() || std::any_of(diff.lessons.begin(), diff.lessons.end(), isGone)
        || std::any_of(diff.blocks.begin(), diff.blocks.end(), countsNoLonger);
}

bool hasNews(const ModuleDiff &diff)
{
    const auto isNew = [](const BlockChange &change) {
        return change.place != BlockChange::Place::Same || change.content == BlockChange::Content::Meaning;
    };
    return !diff.languagesAdded.isEmpty() || !diff.lessons.empty()
        || std::any_of(diff.blocks.begin(), diff.blocks.end(), isNew);
}

} // namespace

std::optional<PackedBefore> packedBefore(const QString &folder, const QString &id)
{
    std::optional<PackedBefore> best;
    const QDir place(folder);
    const QStringList names = place.entryList({u"*.zip"_s}, QDir::Files, QDir::Time);
    for (const QString &name : names.first(std::min(names.size(), mostFiles))) {
        const auto package = openPackage(place.filePath(name));
        if (!package || !package->source)
            continue;
        auto loaded = loadModule(*package->source);
        if (!loaded || loaded->course.module.id != id)
            continue;
        const auto version = Version::fromString(loaded->course.module.version);
        if (version && (!best || best->version < *version))
            best = PackedBefore{place.filePath(name), *version, std::move(loaded->course), package->source};
    }
    return best;
}

Version versionAfter(const Version &last, const ModuleDiff &diff)
{
    if (countsAnew(diff))
        return {last.major + 1, 0, 0};
    if (hasNews(diff))
        return {last.major, last.minor + 1, 0};
    return {last.major, last.minor, last.patch + 1};
}

VersionAdvice::VersionAdvice(QObject *parent)
    : RowsModel(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &VersionAdvice::take);
}

VersionAdvice::~VersionAdvice()
{
    m_watcher.waitForFinished();
}

QString VersionAdvice::last() const
{
    return m_last ? m_last->toString() : QString();
}

void VersionAdvice::look(const Job &job)
{
    if (isLooking()) {
        m_next = job;
        return;
    }
    m_looking = true;
    m_watcher.setFuture(QtConcurrent::run([job] { return std::make_shared<Found>(compare(job)); }));
    Q_EMIT changed();
}

VersionAdvice::Found VersionAdvice::compare(const Job &job)
{
    Found found;
    const ModuleCounts counts = countModule(job.course);
    const int questions = std::accumulate(counts.questions.begin(), counts.questions.end(), 0);
    found.contents =
        QStringList{tr("%n lessons", nullptr, counts.lessons), tr("%n questions", nullptr, questions),
                    tr("%n tools", nullptr, counts.tools), tr("%n pictures", nullptr, counts.pictures)}
            .join(u" · "_s);
    const auto before = packedBefore(job.folder, job.course.module.id);
    if (!before)
        return found;
    found.last = before->version;
    const ModuleSide older{before->course, *before->files};
    const ModuleSide newer{job.course, *job.files};
    const ModuleDiff diff = diffModules(older, newer);
    const QStringList sentences = changesInWords(older, newer);
    if (sentences.isEmpty()) {
        found.reason = tr("Nothing has changed since version %1 was packed.").arg(before->version.toString());
        return found;
    }
    found.advised = versionAfter(before->version, diff);
    const QString since = before->version.toString();
    found.reason = countsAnew(diff)
        ? tr("Something that learners did in version %1 no longer counts: the first number counts up.")
              .arg(since)
        : hasNews(diff)
        ? tr("There is something new since version %1: the second number counts up.").arg(since)
        : tr("Only words are better than in version %1: the last number counts up.").arg(since);
    for (const QString &sentence : sentences)
        found.rows.push_back({sentence, {}, false, {}, {}, false, 0, 0});
    // The sentences of blocks follow those of languages and lessons.
    const size_t first =
        static_cast<size_t>(diff.languagesAdded.size() + diff.languagesRemoved.size()) + diff.lessons.size();
    for (size_t i = 0; i < diff.blocks.size() && first + i < found.rows.size(); ++i) {
        const BlockChange &change = diff.blocks[i];
        const Block *old = blockIn(before->course, change.block);
        if (!old || change.content == BlockChange::Content::Same
            || change.place == BlockChange::Place::Removed)
            continue;
        Row &row = found.rows[first + i];
        row.isQuestion = scoringOf(*old).has_value();
        row.mark = row.isQuestion ? tr("It asks something else: old answers no longer count")
                                  : tr("It says something else: learners see that it is new");
        row.isMarked =
            change.content == BlockChange::Content::Meaning || change.content == BlockChange::Content::Task;
        row.lesson = change.lesson;
        row.block = change.block;
        row.meaning = old->meaning;
        row.task = old->task;
    }
    return found;
}

void VersionAdvice::take()
{
    const std::shared_ptr<Found> found = m_watcher.result();
    m_contents = found->contents;
    m_last = found->last;
    m_advised = found->advised ? found->advised->toString() : QString();
    m_reason = found->reason;
    replace(m_rows, std::move(found->rows), [](const Row &older, const Row &newer) {
        return older.block == newer.block && (!older.block.isEmpty() || older.text == newer.text);
    });
    m_looking = false;
    if (const auto next = std::exchange(m_next, {}))
        look(*next);
    Q_EMIT changed();
}

void VersionAdvice::mark(int row, bool on)
{
    if (row < 0 || row >= std::ssize(m_rows))
        return;
    const Row &changedRow = m_rows[static_cast<size_t>(row)];
    if (changedRow.mark.isEmpty() || changedRow.isMarked == on)
        return;
    Q_EMIT marked(changedRow.lesson, changedRow.block,
                  changedRow.meaning + (on && !changedRow.isQuestion ? 1 : 0),
                  changedRow.task + (on && changedRow.isQuestion ? 1 : 0));
}

int VersionAdvice::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant VersionAdvice::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case TextRole:
        return row.text;
    case MarkRole:
        return row.mark;
    case MarkedRole:
        return row.isMarked;
    default:
        return {};
    }
}

QHash<int, QByteArray> VersionAdvice::roleNames() const
{
    return {{TextRole, "text"}, {MarkRole, "mark"}, {MarkedRole, "marked"}};
}

} // namespace Kogge
