// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/durablefile.h"
#include "progress/backups_p.h"
#include "progress/opening_p.h"
#include "progress/recovery_p.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <variant>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct Create { };
struct Migrate { };
struct Recover {
    NoticeCode reason;
};
/// What a store needs before it can be used.
using Need = std::variant<Create, Migrate, Recover>;

struct Loaded {
    Database database;
    StoreState state;
};

bool hasContent(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

Need needOfMissing(const QString &folder)
{
    if (backupFiles(folder).isEmpty() && !hasContent(logPath(storePath(folder))))
        return Create{};
    return Recover{NoticeCode::StoreMissing};
}

/// Nothing, where a newer store says that this version may use it.
Result<std::optional<Need>> needOfNewer(const QString &folder, const SqliteHeader &header,
                                        const Schema &schema)
{
    const auto content = readContent(folder);
    if (!content)
        return content.error();
    const auto compatibility = Compatibility::fromText(content->metaValue(Compatibility::key));
    if (compatibility.version == static_cast<int>(header.userVersion)
        && compatibility.lowestReader <= schema.version())
        return std::optional<Need>();
    return Error{ErrorCode::StoreNewer, storePath(folder), {}};
}

bool isLogCutOff(const QString &folder)
{
    const QString store = storePath(folder);
    const QByteArray index =
        readStart(logIndexPath(store), logIndexHeaderSize); // First: it must not know more.
    const auto log = readFile(logPath(store), qint64(1) << 30);
    return log && readLog(*log, index).cutOff;
}

/// What the files look like from outside; SQLite has not seen them yet.
Result<std::optional<Need>> needOf(const QString &folder, const Schema &schema)
{
    using Found = std::optional<Need>;
    const QString path = storePath(folder);
    if (QFileInfo::exists(restoredPath(folder)))
        return Found(Recover{NoticeCode::StoreDamaged});
    if (!hasContent(path))
        return Found(needOfMissing(folder));
    const auto header = readSqliteHeader(path);
    const auto current = static_cast<quint32>(schema.version());
    if (!header || header->applicationId != storeApplicationId || header->userVersion == 0)
        return Found(Recover{NoticeCode::StoreDamaged});
    if (header->userVersion > current)
        return needOfNewer(folder, *header, schema);
    if (isLogCutOff(folder))
        return Found(Recover{NoticeCode::WritesCutOff});
    return header->userVersion < current ? Found(Migrate{}) : Found();
}

Error damaged(const QString &path)
{
    return {ErrorCode::StoreDamaged, path,
            QCoreApplication::translate("Kogge::ProgressStore", "what is in it does not fit together")};
}

/// What the rows say, beginning from what has been derived before as far as that fits them.
Result<Done> readModules(Database &database, StoreState &state)
{
    const auto stored = readDerived(database);
    if (!stored)
        return stored.error();
    state.modules = *stored;
    QHash<QByteArray, qint64> derivedUpTo;
    QHash<QByteArray, qint64> events;
    for (auto module = stored->begin(); module != stored->end(); ++module)
        derivedUpTo.insert(module.key().toUtf8(), module->sequence);
    bool intact = true;
    const auto read = readJournal(database, 0, [&](const std::optional<JournalRow> &row) {
        intact = intact && row;
        if (!row)
            return;
        if (row->sequence > derivedUpTo.value(row->module))
            return state.take(*row);
        state.sequence = row->sequence;
        ++events[row->module];
    });
    if (!read)
        return read;
    if (!intact)
        return damaged(database.path());
    for (auto module = stored->begin(); module != stored->end(); ++module) {
        if (events.value(module.key().toUtf8()) != module->events)
            return state.deriveAgain(database);
    }
    return Done{};
}

Result<Loaded> load(const QString &folder, JournalMode mode)
{
    auto database = connectToStore(storePath(folder));
    if (!database)
        return database.error();
    const auto sound = isSound(*database);
    if (!sound)
        return sound.error();
    if (!*sound)
        return damaged(storePath(folder));
    const auto meta = readMeta(*database);
    if (!meta)
        return meta.error();
    StoreState state;
    for (const MetaRow &row : *meta) {
        if (row.key == learnerNameKey)
            state.learnerName = row.value;
    }
    if (const auto read = readModules(*database, state); !read)
        return read.error();
    if (const auto set = setJournalMode(*database, mode); !set)
        return set.error();
    return Loaded{*std::move(database), std::move(state)};
}

/// A newer store that is damaged is not ours to repair.
bool isOurs(const QString &folder, const Schema &schema)
{
    const auto header = readSqliteHeader(storePath(folder));
    return header && header->userVersion <= static_cast<quint32>(schema.version());
}

using Examined = std::variant<Loaded, Need>;

template<typename T> Result<Examined> asExamined(Result<T> result)
{
    if (!result)
        return result.error();
    return Examined(*std::move(result));
}

/// Only a whole store is migrated.
Result<Need> needOfOlder(const QString &folder)
{
    auto database = connectToStore(storePath(folder));
    if (!database)
        return database.error();
    const auto verified = verify(*database);
    if (!verified)
        return verified.error();
    return Need(Migrate{});
}

Result<Examined> examine(const QString &folder, const Schema &schema, JournalMode mode)
{
    const auto need = needOf(folder, schema);
    if (!need)
        return need.error();
    if (*need && !std::holds_alternative<Migrate>(**need))
        return Examined(**need);
    auto examined = *need ? asExamined(needOfOlder(folder)) : asExamined(load(folder, mode));
    if (!examined && examined.error().code == ErrorCode::StoreDamaged && isOurs(folder, schema))
        return Examined(Need(Recover{NoticeCode::StoreDamaged}));
    return examined;
}

struct Repair {
    const QString &folder;
    const StoreOptions &options;

    Result<Notices> operator()(Create) const
    {
        const auto created = createStore(folder, options.schema);
        return created ? Result<Notices>(Notices()) : created.error();
    }
    Result<Notices> operator()(Migrate) const
    {
        return migrateStore(folder, options.schema, options.clock());
    }
    Result<Notices> operator()(Recover recover) const
    {
        return recoverStore(folder, recover.reason, options.schema, options.clock());
    }
};

QString fileSystemOf(const QString &folder, const StoreOptions &options)
{
    return options.fileSystem.isEmpty() ? QString::fromLatin1(QStorageInfo(folder).fileSystemType())
                                        : options.fileSystem;
}

Notices surroundings(const QString &folder, const QString &fileSystem)
{
    Notices notices;
    if (isNetworkFileSystem(fileSystem))
        notices.push_back({NoticeCode::NetworkFolder, fileSystem, 0, {}, {}});
    const QString own = QFileInfo(storePath(folder)).fileName();
    for (const QString &name : QDir(folder).entryList({u"progress*.sqlite"_s}, QDir::Files)) {
        if (name != own)
            notices.push_back({NoticeCode::ConflictCopy, name, 0, {}, {}});
    }
    return notices;
}

} // namespace

void StoreState::take(const JournalRow &row)
{
    apply(modules, row);
    changed.insert(QString::fromUtf8(row.module));
    sequence = row.sequence;
}

Result<Done> StoreState::deriveAgain(Database &database)
{
    StoreState again;
    const auto read = readJournal(database, 0, [&again](const std::optional<JournalRow> &row) {
        if (row)
            again.take(*row);
    });
    if (read) {
        modules = std::move(again.modules);
        changed = std::move(again.changed);
        sequence = again.sequence;
    }
    return read;
}

Result<StoreContent> readContent(const QString &folder)
{
    const auto bytes = readSqliteBytes(storePath(folder));
    if (!bytes)
        return bytes.error();
    return StoreContent::of(*bytes);
}

Result<OpenStore> openForWriting(const QString &folder, const StoreOptions &options)
{
    const QString fileSystem = fileSystemOf(folder, options);
    const auto mode = isNetworkFileSystem(fileSystem) ? JournalMode::Delete : JournalMode::WriteAheadLog;
    auto lock = FolderLock::take(folder, FolderLock::Kind::Shared);
    if (!lock)
        return lock.error();
    Notices notices = surroundings(folder, fileSystem);
    constexpr int mostRounds = 4; // Look; look again, locked; repair and look; migrate and look.
    for (int round = 0; round < mostRounds; ++round) {
        if (const auto writable = checkWritable(folder); !writable)
            return writable.error();
        auto examined = examine(folder, options.schema, mode);
        if (!examined)
            return examined.error();
        if (auto *loaded = std::get_if<Loaded>(&*examined)) {
            if (const auto shared = lock->change(FolderLock::Kind::Shared); !shared)
                return shared.error();
            loaded->state.notices = std::move(notices);
            return OpenStore{{*std::move(lock), std::move(loaded->database), fileIdentity(storePath(folder))},
                             std::move(loaded->state)};
        }
        if (const auto locked = lock->change(FolderLock::Kind::Exclusive); !locked)
            return locked.error();
        if (round == 0)
            continue; // Another program may have done it while we waited.
        const auto repaired = std::visit(Repair{folder, options}, std::get<Need>(*examined));
        if (!repaired)
            return repaired.error();
        notices.insert(notices.end(), repaired->begin(), repaired->end());
    }
    return damaged(storePath(folder));
}

Result<StoreState> readUntouched(const QString &folder, const Schema &schema)
{
    const QString path = storePath(folder);
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::FileNotFound, path, {}};
    const auto header = readSqliteHeader(path);
    if (header && header->applicationId != storeApplicationId)
        return Error{ErrorCode::StoreForeign, path, {}};
    if (header && header->userVersion > static_cast<quint32>(schema.version())) {
        if (const auto need = needOfNewer(folder, *header, schema); !need)
            return need.error();
    }
    const auto bytes = readSqliteBytes(path);
    if (!bytes)
        return bytes.error();
    const auto content = StoreContent::of(*bytes);
    if (content.isEmpty())
        return damaged(path);
    const auto journal = content.journal();
    StoreState state;
    state.learnerName = content.metaValue(learnerNameKey);
    for (const JournalRow &row : journal)
        state.take(row);
    if (const qint64 lost = gapsIn(journal, derivedUpTo(*bytes)); lost > 0)
        state.notices.push_back({NoticeCode::EventsLost, {}, lost, {}, {}});
    return state;
}

bool isNetworkFileSystem(const QString &type)
{
    static const QStringList types = {u"nfs"_s,   u"nfs4"_s, u"cifs"_s, u"smb3"_s,
                                      u"smbfs"_s, u"9p"_s,   u"afs"_s,  u"ncpfs"_s};
    return types.contains(type) || type.startsWith(u"fuse."_s); // "fuseblk" is a local disk.
}

} // namespace Kogge
