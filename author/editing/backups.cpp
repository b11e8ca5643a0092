// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/backups.h"

#include "base/durablefile.h"
#include "editing/stagedfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <chrono>
#include <map>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Kogge {

namespace {

const QString timeFormat = u"yyyyMMdd'T'HHmmss'Z'"_s;
constexpr qint64 largestText = 64 * 1024 * 1024;
constexpr std::chrono::seconds leastDistance = 10min;

QString placeIn(const QString &backup, const QString &path)
{
    return backup + u"/files/"_s + path;
}

QDateTime timeOf(const QString &name)
{
    QDateTime time = QDateTime::fromString(name, timeFormat);
    time.setTimeSpec(Qt::UTC);
    return time;
}

QStringList listOf(const QString &backup)
{
    const auto text = readFile(backup + u"/list"_s, largestText);
    return text ? QString::fromUtf8(*text).split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

/// What of the past a backup has once; the same text of the one before is linked, not written again.
Result<Done> keepVersion(const QString &backup, const QString &path, const FileContent &content,
                         const QString &previous)
{
    const QString target = placeIn(backup, path);
    if (!QDir().mkpath(QFileInfo(target).path()))
        return Error{ErrorCode::CannotWrite, target, {}};
    const QString old = previous.isEmpty() ? QString() : placeIn(previous, path);
    if (content.file.isEmpty() && QFileInfo(old).size() == content.bytes.size()) {
        const auto bytes = readFile(old, largestText);
        if (bytes && *bytes == content.bytes
            && ::link(QFile::encodeName(old).constData(), QFile::encodeName(target).constData()) == 0)
            return Done{};
    }
    const auto staged = stageFile(target, content, path);
    return staged ? Result<Done>(Done{}) : staged.error();
}

/// A file that is to change, as it is on the disk: another program may have written to it.
FileContent onDisk(const QString &folder, const QString &path, const FileContent &saved)
{
    const auto bytes = readFile(folder + u'/' + path, largestText);
    return saved.file.isEmpty() && bytes ? FileContent{*bytes, {}} : saved;
}

Result<Done> fillBackup(const QString &backup, const QString &folder, const FileStates &saved,
                        const FileChanges &changes, const QString &previous)
{
    QStringList list;
    for (const auto &[path, content] : saved) {
        list += path;
        const bool isChanging = changes.contains(path);
        if (!isChanging && !content.file.isEmpty())
            continue; // What is large is kept when it goes.
        if (auto kept =
                keepVersion(backup, path, isChanging ? onDisk(folder, path, content) : content, previous);
            !kept)
            return kept;
    }
    return writeFileDurably(backup + u"/list"_s, list.join(u'\n').toUtf8() + '\n');
}

Result<Done> makeBackup(const QString &place, const QString &name, const QString &folder,
                        const FileStates &saved, const FileChanges &changes, const QString &previous)
{
    const QString partial = place + u"/partial"_s;
    QDir(partial).removeRecursively();
    if (!QDir().mkpath(partial))
        return Error{ErrorCode::CannotWrite, partial, {}};
    auto filled = fillBackup(partial, folder, saved, changes, previous);
    if (filled && !QDir().rename(partial, place + u'/' + name))
        filled = Error{ErrorCode::CannotWrite, place + u'/' + name, {}};
    if (!filled)
        QDir(partial).removeRecursively();
    syncFolder(place);
    return filled;
}

/// Large files that the newest backup only names, and that now go.
Result<Done> complete(const Backup &backup, const FileStates &saved, const FileChanges &changes)
{
    const QStringList list = listOf(backup.folder);
    for (const auto &[path, after] : changes) {
        const auto known = saved.find(path);
        if (known == saved.end() || known->second.file.isEmpty() || !list.contains(path)
            || QFile::exists(placeIn(backup.folder, path)))
            continue;
        if (auto kept = keepVersion(backup.folder, path, known->second, {}); !kept)
            return kept;
    }
    return Done{};
}

bool wasChangedByOthers(const QString &folder, const FileStates &saved, const FileChanges &changes)
{
    return std::any_of(changes.begin(), changes.end(), [&](const auto &change) {
        const auto known = saved.find(change.first);
        return known != saved.end() && onDisk(folder, change.first, known->second) != known->second;
    });
}

/// Large files of which \p older relies on \p newer.
Result<Done> handOn(const QString &newer, const QString &older)
{
    for (const QString &path : listOf(older)) {
        const QString from = placeIn(newer, path);
        const QString to = placeIn(older, path);
        if (isHeldInMemory(path) || QFile::exists(to) || !QFile::exists(from))
            continue;
        if (QDir().mkpath(QFileInfo(to).path())
            && ::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
            continue;
        if (auto kept = keepVersion(older, path, {{}, from}, {}); !kept)
            return kept;
    }
    return Done{};
}

void rotate(const QString &place, const QDateTime &now)
{
    const auto backups = backupsBelow(place);
    std::vector<QDateTime> times;
    for (const Backup &backup : backups)
        times.push_back(backup.time);
    const auto surplus = surplusBackups(times, now);
    for (size_t i = 0; i < backups.size(); ++i) {
        const bool isSurplus = std::find(surplus.begin(), surplus.end(), backups[i].time) != surplus.end();
        if (isSurplus && (i + 1 == backups.size() || handOn(backups[i].folder, backups[i + 1].folder)))
            QDir(backups[i].folder).removeRecursively();
    }
}

/// Where that lies which the backup with this \p number among \p backups, newest first, lists. What none has
/// is still as it was, or went without us.
std::map<QString, QString> versionsFor(const std::vector<Backup> &backups, size_t number)
{
    std::map<QString, QString> versions;
    QStringList wanted = listOf(backups[number].folder);
    for (size_t i = number + 1; i-- > 0 && !wanted.isEmpty();) {
        const QStringList names = listOf(backups[i].folder);
        const QSet<QString> known(names.begin(), names.end());
        wanted.removeIf([&](const QString &path) {
            const QString version = placeIn(backups[i].folder, path);
            const bool isThere = QFile::exists(version);
            if (isThere)
                versions.emplace(path, version);
            return isThere || isHeldInMemory(path) || !known.contains(path);
        });
    }
    return versions;
}

/// A name that no backup has yet.
QString freeName(const QString &place, QDateTime time)
{
    while (QFileInfo::exists(place + u'/' + time.toString(timeFormat)))
        time = time.addSecs(1);
    return time.toString(timeFormat);
}

} // namespace

std::vector<Backup> backupsBelow(const QString &place)
{
    std::vector<Backup> backups;
    for (const QString &name : QDir(place).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (timeOf(name).isValid())
            backups.push_back({timeOf(name), place + u'/' + name});
    }
    std::sort(backups.begin(), backups.end(),
              [](const Backup &left, const Backup &right) { return left.time > right.time; });
    return backups;
}

std::vector<QDateTime> surplusBackups(std::vector<QDateTime> times, const QDateTime &now)
{
    std::sort(times.begin(), times.end(), std::greater<>());
    std::vector<QDateTime> surplus;
    QSet<QString> kept;
    for (size_t i = 0; i < times.size(); ++i) {
        const std::chrono::seconds age(times[i].secsTo(now));
        const QString hour = times[i].toUTC().toString(u"yyyyMMddHH"_s);
        const QString span = age <= 1h ? times[i].toUTC().toString(timeFormat)
            : age <= 24h               ? hour
            : age <= 30 * 24h          ? hour.chopped(2)
                                       : QString();
        const bool isNeeded = i == 0 || (!span.isEmpty() && !kept.contains(span));
        kept += span;
        if (!isNeeded)
            surplus.push_back(times[i]);
    }
    return surplus;
}

Result<Done> backUp(const QString &place, const QString &folder, const FileStates &saved,
                    const FileChanges &changes, const QDateTime &now, BackupNeed need)
{
    const bool takesNothing = std::none_of(changes.begin(), changes.end(),
                                           [&](const auto &change) { return saved.contains(change.first); });
    if (takesNothing)
        return Done{};
    const auto backups = backupsBelow(place);
    const bool isRecent = !backups.empty() && backups.front().time <= now
        && backups.front().time.secsTo(now) < leastDistance.count();
    if (isRecent && need == BackupNeed::WhenDue && !wasChangedByOthers(folder, saved, changes))
        return complete(backups.front(), saved, changes);
    auto made = makeBackup(place, freeName(place, now.toUTC()), folder, saved, changes,
                           backups.empty() ? QString() : backups.front().folder);
    if (made)
        rotate(place, now);
    return made;
}

Result<FileChanges> changesForRestoring(const Backup &backup, const FileStates &files)
{
    const QStringList list = listOf(backup.folder);
    if (list.isEmpty())
        return Error{ErrorCode::CannotRead, backup.folder, {}};
    const auto backups = backupsBelow(QFileInfo(backup.folder).path());
    const auto place = std::find(backups.begin(), backups.end(), backup);
    if (place == backups.end())
        return Error{ErrorCode::CannotRead, backup.folder, {}};
    FileChanges changes;
    for (const auto &[path, version] : versionsFor(backups, static_cast<size_t>(place - backups.begin()))) {
        if (!PackagePath::fromString(path))
            continue;
        if (!isHeldInMemory(path)) {
            changes.emplace(path, FileContent{{}, version});
            continue;
        }
        const auto bytes = readFile(version, largestText);
        if (!bytes)
            return bytes.error();
        changes.emplace(path, FileContent{*bytes, {}});
    }
    const QSet<QString> known(list.begin(), list.end());
    for (const auto &[path, content] : files) {
        if (!known.contains(path))
            changes.emplace(path, std::nullopt);
    }
    return changes;
}

} // namespace Kogge
