// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/backups_p.h"
#include "progress/recovery_p.h"
#include "progress/storelayout_p.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// The rows in their order. Numbers stay, except where two rows claim the same one.
Result<Done> insertJournal(Database &database, const std::vector<JournalRow> &journal)
{
    const QString insert =
        u"INSERT INTO journal (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(JournalRow::names);
    qint64 last = 0;
    for (JournalRow row : journal) {
        row.sequence = std::max(row.sequence, last + 1);
        last = row.sequence;
        if (const auto done = database.run(insert, valuesOf(row)); !done)
            return done;
    }
    return Done{};
}

Result<Done> fill(Database &database, const StoreContent &content, const Schema &schema)
{
    if (const auto done = createTables(database, schema); !done)
        return done;
    for (const MetaRow &row : content.meta()) {
        if (row.key == Compatibility::key)
            continue;
        if (const auto done = insertMeta(database, row); !done)
            return done;
    }
    return insertJournal(database, content.journal());
}

/// A complete store at buildingPath(), on the disk.
Result<Done> buildStore(const QString &folder, const StoreContent &content, const Schema &schema)
{
    const QString path = buildingPath(folder);
    if (const auto created = createPrivateFile(path); !created)
        return created;
    {
        auto database = connectToDraft(path);
        if (!database)
            return database.error();
        auto transaction = Transaction::begin(*database);
        if (!transaction)
            return transaction.error();
        if (const auto filled = fill(*database, content, schema); !filled)
            return filled;
        if (const auto committed = transaction->commit(); !committed)
            return committed;
    }
    return syncFile(path);
}

/// What became of a store at buildingPath(); where that failed, nothing is left of it.
Result<Done> tidied(const QString &folder, const Result<Done> &done)
{
    const QString path = buildingPath(folder);
    for (const QString &useless : done ? QStringList() : sidePaths(path) + QStringList{path})
        static_cast<void>(removeIfThere(useless)); // The next one to build removes it.
    return done;
}

bool isTaken(const QString &path)
{
    const QStringList sides = sidePaths(path);
    return QFileInfo::exists(path) || std::any_of(sides.begin(), sides.end(), [](const QString &side) {
               return QFileInfo::exists(side);
           });
}

/// Moves the store aside, under a name that no file has yet. Its log goes first: a store must never meet the
/// log of another.
Result<QString> keepAside(const QString &folder, const QDateTime &now)
{
    const QString store = storePath(folder);
    const QString base = store + u".damaged-"_s + timeStamp(now);
    QString kept = base;
    for (int i = 2; isTaken(kept); ++i)
        kept = base + u"-%1"_s.arg(i);
    if (const auto removed = removeIfThere(logIndexPath(store)); !removed)
        return removed.error();
    const QStringList from = sidePaths(store) + QStringList{store};
    const QStringList to = sidePaths(kept) + QStringList{kept};
    for (qsizetype i = 0; i < from.size(); ++i) {
        if (!QFileInfo::exists(from[i]))
            continue;
        if (const auto renamed = renameDurably(from[i], to[i]); !renamed)
            return renamed.error();
    }
    return QFileInfo(kept).fileName();
}

Result<StoreContent> contentAt(const QString &path)
{
    const auto bytes = readSqliteBytes(path);
    if (!bytes)
        return bytes.error();
    return StoreContent::of(*bytes);
}

Result<StoreContent> everythingIn(const QString &folder)
{
    auto content = contentAt(storePath(folder));
    if (!content)
        return content;
    for (const QString &path : QStringList{restoredPath(folder)} + backupFiles(folder)) {
        const auto more = contentAt(path);
        if (more) // A backup that cannot be read must not stop the others.
            content->add(*more);
    }
    return content;
}

Notices recoveryNotices(NoticeCode reason, const QString &kept, const StoreContent &content)
{
    const auto journal = content.journal();
    Notices notices = {{reason, kept, 0, {}, {}}};
    const auto newest =
        std::max_element(journal.begin(), journal.end(),
                         [](const JournalRow &a, const JournalRow &b) { return a.time < b.time; });
    notices.push_back({NoticeCode::EventsRecovered,
                       {},
                       static_cast<qint64>(journal.size()),
                       journal.empty() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(newest->time, Qt::UTC),
                       {}});
    if (const qint64 lost = gapsIn(journal); lost > 0)
        notices.push_back({NoticeCode::EventsLost, {}, lost, {}, {}});
    return notices;
}

/// A copy of the store at buildingPath(), with everything from its log, and the log gone: from here on the
/// store is one file.
Result<Done> copyStore(const QString &folder)
{
    if (const auto created = createPrivateFile(buildingPath(folder)); !created)
        return created;
    auto store = connectToStore(storePath(folder));
    if (!store)
        return store.error();
    if (const auto set = setJournalMode(*store, JournalMode::Delete); !set)
        return set;
    if (QFileInfo(logPath(storePath(folder))).size() > 0) // An empty one only could not be removed.
        return Error{ErrorCode::StoreInUse, storePath(folder), {}};
    return store->run(u"VACUUM INTO ?"_s, {buildingPath(folder)});
}

Result<Done> migrateCopy(const QString &path, int version, const Schema &schema)
{
    auto database = connectToDraft(path);
    if (!database)
        return database.error();
    const auto before = database->value(u"SELECT count(*) FROM journal"_s);
    if (!before)
        return before.error();
    auto transaction = Transaction::begin(*database);
    if (!transaction)
        return transaction.error();
    if (const auto done = runMigrations(*database, version, schema); !done)
        return done;
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    const auto after = verify(*database);
    if (!after)
        return after.error();
    if (*after != before->toLongLong())
        return Error{
            ErrorCode::StoreDamaged, path,
            QCoreApplication::translate("Kogge::ProgressStore", "events are missing after its update")};
    return Done{};
}

Result<Notices> backUpBefore(const QString &folder, const QDateTime &now)
{
    auto store = connectToStore(storePath(folder));
    if (!store)
        return store.error();
    const auto done = makeBackup(*store, folder, now);
    return done ? Notices() : Notices{{NoticeCode::BackupFailed, {}, 0, {}, done.error()}};
}

Result<Done> buildEmptyStore(const QString &folder, const Schema &schema)
{
    if (const auto built = buildStore(folder, {}, schema); !built)
        return built;
    for (const QString &side : sidePaths(storePath(folder))) { // Of no store, or there would be content.
        if (const auto removed = removeIfThere(side); !removed)
            return removed;
    }
    return renameDurably(buildingPath(folder), storePath(folder));
}

Result<Done> buildRestored(const QString &folder, const StoreContent &content, const Schema &schema)
{
    if (const auto built = buildStore(folder, content, schema); !built)
        return built;
    return renameDurably(buildingPath(folder), restoredPath(folder));
}

Result<Done> buildMigrated(const QString &folder, int version, const Schema &schema)
{
    if (const auto copied = copyStore(folder); !copied)
        return copied;
    if (const auto migrated = migrateCopy(buildingPath(folder), version, schema); !migrated)
        return migrated;
    if (const auto synced = syncFile(buildingPath(folder)); !synced)
        return synced;
    return renameDurably(buildingPath(folder), storePath(folder));
}

} // namespace

Result<Done> createStore(const QString &folder, const Schema &schema)
{
    return tidied(folder, buildEmptyStore(folder, schema));
}

Result<Notices> recoverStore(const QString &folder, NoticeCode reason, const Schema &schema,
                             const QDateTime &now)
{
    const auto content = everythingIn(folder);
    if (!content)
        return content.error();
    if (const auto built = tidied(folder, buildRestored(folder, *content, schema)); !built)
        return built.error();
    const auto kept = keepAside(folder, now);
    if (!kept)
        return kept.error();
    if (const auto renamed = renameDurably(restoredPath(folder), storePath(folder)); !renamed)
        return renamed.error();
    return recoveryNotices(reason, *kept, *content);
}

Result<Notices> migrateStore(const QString &folder, const Schema &schema, const QDateTime &now)
{
    const auto header = readSqliteHeader(storePath(folder));
    if (!header)
        return Error{ErrorCode::FileNotFound, storePath(folder), {}};
    const auto notices = backUpBefore(folder, now);
    if (!notices)
        return notices;
    const auto version = static_cast<int>(header->userVersion);
    if (const auto migrated = tidied(folder, buildMigrated(folder, version, schema)); !migrated)
        return migrated.error();
    return notices;
}

} // namespace Kogge
