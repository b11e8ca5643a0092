// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/moduleprogressjson_p.h"
#include "progress/storelayout_p.h"
#include "progress/tables_p.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

const QStringList &firstVersion()
{
    static const QStringList statements = {
        u"CREATE TABLE journal (sequence INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, time INTEGER NOT "
        u"NULL, "
        "module TEXT NOT NULL, version TEXT NOT NULL, lesson TEXT NOT NULL, block TEXT NOT NULL, "
        "verb TEXT NOT NULL, result TEXT NOT NULL, duration INTEGER NOT NULL, checksum INTEGER NOT NULL) STRICT"_s,
        u"CREATE TABLE meta (key TEXT PRIMARY KEY, revision INTEGER NOT NULL, value TEXT NOT NULL, "
        "checksum INTEGER NOT NULL) STRICT"_s,
        u"CREATE TABLE derived (module TEXT PRIMARY KEY, sequence INTEGER NOT NULL, events INTEGER NOT NULL, "
        "state TEXT NOT NULL, checksum INTEGER NOT NULL) STRICT"_s,
    };
    return statements;
}

Result<Done> runAll(Database &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto done = database.run(statement); !done)
            return done;
    }
    return Done{};
}

Result<Database> connectWith(const QString &path, const QStringList &pragmas)
{
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return database;
    if (const auto done = runAll(*database, pragmas); !done)
        return done.error();
    return database;
}

Error damaged(const Database &database)
{
    return {ErrorCode::StoreDamaged, database.path(),
            QCoreApplication::translate("Kogge::ProgressStore", "a checksum is wrong")};
}

qint64 derivedChecksum(const QString &module, qint64 sequence, qint64 events, const QByteArray &state)
{
    return RowChecksum().add("derived").add(module.toUtf8()).add(sequence).add(events).add(state).value();
}

void addDerived(DerivedModules &modules, const Statement &row)
{
    const QString module = row.value(0).toString();
    const QByteArray state = row.value(3).toString().toUtf8();
    const qint64 sequence = row.value(1).toLongLong();
    const qint64 events = row.value(2).toLongLong();
    if (derivedChecksum(module, sequence, events, state) == row.value(4).toLongLong())
        modules.insert(module,
                       {moduleProgressFromJson(QJsonDocument::fromJson(state).object()), sequence, events});
}

Result<Done> forEachRow(Database &database, const QString &sql, const QVariantList &values,
                        const std::function<void(const Statement &)> &visit)
{
    const auto statement = database.prepared(sql);
    if (!statement)
        return statement.error();
    if (const auto done = (*statement)->run(values); !done)
        return done;
    for (auto more = (*statement)->next();; more = (*statement)->next()) {
        if (!more)
            return more.error();
        if (!*more)
            return Done{};
        visit(**statement);
    }
}

} // namespace

int Schema::version() const
{
    return migrations.empty() ? 1 : migrations.back().to;
}

int Schema::lowestReader() const
{
    return migrations.empty() ? 1 : migrations.back().lowestReader;
}

Schema currentSchema()
{
    return {};
}

Result<Database> connectToStore(const QString &path)
{
    return connectWith(path,
                       {u"PRAGMA synchronous=FULL"_s, u"PRAGMA foreign_keys=ON"_s,
                        u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA cell_size_check=ON"_s,
                        u"PRAGMA secure_delete=ON"_s});
}

Result<Done> setJournalMode(Database &database, JournalMode mode)
{
    const auto name = mode == JournalMode::WriteAheadLog ? u"WAL"_s : u"DELETE"_s;
    return database.run(u"PRAGMA journal_mode="_s + name);
}

Result<Database> connectToDraft(const QString &path)
{
    return connectWith(path,
                       {u"PRAGMA page_size=%1"_s.arg(storePageSize), u"PRAGMA journal_mode=MEMORY"_s,
                        u"PRAGMA synchronous=OFF"_s, u"PRAGMA trusted_schema=OFF"_s});
}

Result<Done> createTables(Database &database, const Schema &schema)
{
    if (const auto done = database.run(u"PRAGMA application_id=%1"_s.arg(storeApplicationId)); !done)
        return done;
    if (const auto done = runAll(database, firstVersion()); !done)
        return done;
    return runMigrations(database, 1, schema);
}

Result<Done> runMigrations(Database &database, int version, const Schema &schema)
{
    for (const Migration &migration : schema.migrations) {
        if (migration.to <= version)
            continue;
        if (const auto done = runAll(database, migration.statements); !done)
            return done;
    }
    if (const auto done = database.run(u"PRAGMA user_version=%1"_s.arg(schema.version())); !done)
        return done;
    const Compatibility compatibility{schema.version(), schema.lowestReader()};
    return writeMeta(database, Compatibility::key, compatibility.toString());
}

Compatibility Compatibility::fromText(const QString &text)
{
    return {text.section(u' ', 0, 0).toInt(), text.section(u' ', 1).toInt()};
}

QString Compatibility::toString() const
{
    return u"%1 %2"_s.arg(version).arg(lowestReader);
}

Result<Done> writeMeta(Database &database, const QString &key, const QString &value)
{
    qint64 revision = 1;
    const auto read =
        forEachRow(database, u"SELECT revision FROM meta WHERE key = ?"_s, {key},
                   [&revision](const Statement &row) { revision = row.value(0).toLongLong() + 1; });
    if (!read)
        return read;
    return insertMeta(database, {key, revision, value});
}

Result<Done> insertMeta(Database &database, const MetaRow &row)
{
    return database.run(u"INSERT OR REPLACE INTO meta (%1) VALUES (?, ?, ?, ?)"_s.arg(MetaRow::names),
                        valuesOf(row));
}

Result<bool> isSound(Database &database)
{
    const auto verdict = database.value(u"PRAGMA integrity_check(1)"_s);
    if (!verdict && verdict.error().code != ErrorCode::StoreDamaged)
        return verdict.error();
    return verdict && verdict->toString() == u"ok";
}

Result<Done> readJournal(Database &database, qint64 sequence,
                         const std::function<void(const std::optional<JournalRow> &)> &visit)
{
    static const QString select =
        u"SELECT %1 FROM journal WHERE sequence > ? ORDER BY sequence"_s.arg(journalColumns());
    return forEachRow(database, select, {sequence},
                      [&visit](const Statement &row) { visit(journalRow(row)); });
}

Result<std::vector<MetaRow>> readMeta(Database &database)
{
    std::vector<MetaRow> rows;
    bool intact = true;
    const auto read =
        forEachRow(database, u"SELECT %1 FROM meta"_s.arg(MetaRow::names), {}, [&](const Statement &row) {
            const auto meta = metaRow(row);
            intact = intact && meta;
            rows.push_back(meta.value_or(MetaRow()));
        });
    if (!read)
        return read.error();
    if (!intact)
        return damaged(database);
    return rows;
}

Result<qint64> verify(Database &database)
{
    const auto sound = isSound(database);
    if (!sound)
        return sound.error();
    if (const auto meta = readMeta(database); !meta)
        return meta.error();
    qint64 events = 0;
    bool intact = *sound;
    const auto read = readJournal(database, 0, [&](const std::optional<JournalRow> &row) {
        intact = intact && row;
        ++events;
    });
    if (!read)
        return read.error();
    if (!intact)
        return damaged(database);
    return events;
}

Result<DerivedModules> readDerived(Database &database)
{
    DerivedModules modules;
    const auto read = forEachRow(database, u"SELECT module, sequence, events, state, checksum FROM derived"_s,
                                 {}, [&modules](const Statement &row) { addDerived(modules, row); });
    if (!read)
        return read.error();
    return modules;
}

qint64 derivedUpTo(const SqliteBytes &bytes)
{
    constexpr std::size_t columns = 5;
    qint64 sequence = 0;
    findRecords(bytes, columns, [&sequence](const SqliteRecord &record) {
        const auto &values = record.values;
        const auto *module = std::get_if<QByteArray>(&values[0]);
        const auto *last = std::get_if<qint64>(&values[1]);
        const auto *events = std::get_if<qint64>(&values[2]);
        const auto *state = std::get_if<QByteArray>(&values[3]);
        const auto *checksum = std::get_if<qint64>(&values[4]);
        if (module && last && events && state && checksum
            && derivedChecksum(QString::fromUtf8(*module), *last, *events, *state) == *checksum)
            sequence = std::max(sequence, *last);
    });
    return sequence;
}

Result<Done> writeDerived(Database &database, const QString &module, const DerivedModule &derived)
{
    const QByteArray state = QJsonDocument(toJson(derived.progress)).toJson(QJsonDocument::Compact);
    return database.run(u"INSERT OR REPLACE INTO derived VALUES (?, ?, ?, ?, ?)"_s,
                        {module, derived.sequence, derived.events, QString::fromUtf8(state),
                         derivedChecksum(module, derived.sequence, derived.events, state)});
}

} // namespace Kogge
