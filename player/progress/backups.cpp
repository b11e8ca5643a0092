// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/durablefile.h"
#include "base/identifier.h"
#include "progress/backups_p.h"
#include "progress/storelayout_p.h"
#include "progress/tables_p.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// Absent unless \p name is of a backup.
std::optional<QDateTime> timeOf(const QString &name)
{
    static const QRegularExpression pattern(u"\\Aprogress-(\\d{8}T\\d{6})Z(?:-\\d+)?\\.sqlite\\z"_s);
    const auto match = pattern.match(name);
    if (!match.hasMatch())
        return {};
    auto time = QDateTime::fromString(match.captured(1), u"yyyyMMdd'T'HHmmss"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

QString newBackupPath(const QString &folder, const QDateTime &now)
{
    const QString base = backupFolder(folder) + u"/progress-"_s + timeStamp(now);
    QString path = base + u".sqlite"_s;
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = base + u"-%1.sqlite"_s.arg(i);
    return path;
}

/// Another program may be making a backup at the same time.
QString newPartialPath(const QString &folder)
{
    return backupFolder(folder) + u"/partial-"_s + newIdentifier();
}

/// A backup must not take the room that the next answer needs.
bool hasRoomFor(const QString &store, const QString &folder)
{
    constexpr qint64 roomToLeave = 8 * 1024 * 1024;
    const qint64 size = QFileInfo(store).size() + QFileInfo(logPath(store)).size();
    return hasRoom(backupFolder(folder), size + roomToLeave);
}

Result<Done> writeCopy(Database &store, const QString &path)
{
    if (const auto created = createPrivateFile(path); !created)
        return created;
    if (const auto copied = store.run(u"VACUUM INTO ?"_s, {path}); !copied)
        return copied;
    auto copy = Database::open(path, Database::Mode::Immutable);
    if (!copy)
        return copy.error();
    if (const auto verified = verify(*copy); !verified)
        return verified.error();
    return syncFile(path);
}

/// Partial copies of programs that were stopped, and backups that have become too many. The one in
/// \p newest stays, also where a clock that was wrong has made older ones seem newer.
void tidy(const QString &folder, const QDateTime &now, const QString &newest)
{
    constexpr qint64 longestBackup = 3600;
    const QDir dir(backupFolder(folder));
    const QStringList names = dir.entryList(QDir::Files);
    QStringList useless = outdatedBackups(names);
    useless.removeOne(QFileInfo(newest).fileName());
    for (const QString &name : names) {
        const bool old = QFileInfo(dir.filePath(name)).lastModified().secsTo(now) > longestBackup;
        if (name.startsWith(u"partial-"_s) && old)
            useless += name;
    }
    for (const QString &name : useless)
        QFile::remove(dir.filePath(name));
}

} // namespace

Result<Done> makeBackup(Database &store, const QString &folder, const QDateTime &now)
{
    if (const auto created = createPrivateFolder(backupFolder(folder)); !created)
        return created;
    if (!hasRoomFor(store.path(), folder))
        return Error{ErrorCode::DiskFull, backupFolder(folder), {}};
    const QString partial = newPartialPath(folder);
    Result<Done> made = writeCopy(store, partial);
    const QString backup = newBackupPath(folder, now);
    if (made)
        made = renameDurably(partial, backup);
    if (!made) {
        for (const QString &useless : sidePaths(partial) + QStringList{partial})
            QFile::remove(useless);
        return made;
    }
    tidy(folder, now, backup);
    return Done{};
}

bool isBackupDue(const QString &folder, const QDateTime &now)
{
    constexpr qint64 hour = 3600;
    const QStringList names = QDir(backupFolder(folder)).entryList(QDir::Files);
    return std::none_of(names.begin(), names.end(), [&now](const QString &name) {
        const auto time = timeOf(name);
        const qint64 age = time ? time->secsTo(now) : -1;
        return age >= 0 && age < hour;
    });
}

QStringList backupFiles(const QString &folder)
{
    const QDir dir(backupFolder(folder));
    QStringList paths;
    for (const QString &name :
         dir.entryList({u"progress-*.sqlite"_s}, QDir::Files, QDir::Name | QDir::Reversed))
        paths += dir.filePath(name);
    return paths;
}

QStringList outdatedBackups(const QStringList &names)
{
    std::multimap<QDateTime, QString, std::greater<>> newestFirst;
    for (const QString &name : names) {
        if (const auto time = timeOf(name))
            newestFirst.emplace(*time, name);
    }
    struct Period {
        qsizetype count;
        QString (*key)(const QDateTime &);
        QSet<QString> seen;
    };
    Period periods[] = {
        {10, [](const QDateTime &time) { return time.toString(u"yyyyMMddHH"_s); }, {}},
        {7, [](const QDateTime &time) { return time.toString(u"yyyyMMdd"_s); }, {}},
        {4, [](const QDateTime &time) { return QString::number(time.date().toJulianDay() / 7); }, {}},
    };
    QStringList outdated;
    for (const auto &[time, name] : newestFirst) {
        bool kept = false;
        for (Period &period : periods) {
            const QString key = period.key(time);
            if (period.seen.size() == period.count || period.seen.contains(key))
                continue;
            period.seen.insert(key);
            kept = true;
        }
        if (!kept)
            outdated += name;
    }
    return outdated;
}

} // namespace Kogge
