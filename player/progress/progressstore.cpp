// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/progressstore.h"

#include "progress/backups_p.h"
#include "progress/opening_p.h"
#include "progress/storecontent_p.h"

#include <QCoreApplication>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// True where the store itself may be fine, and only cannot be written now.
bool allowsLooking(const Error &error)
{
    return error.code == ErrorCode::CannotWrite || error.code == ErrorCode::DiskFull;
}

} // namespace

struct ProgressStore::Private {
    QString folder;
    StoreOptions options;
    StoreState state;
    std::optional<StoreConnection> connection; ///< Absent while the store can only be looked at.

    Result<Done> connect();
    [[nodiscard]] bool isConnected() const;
    Result<Done> refresh();
    Result<Done> append(const std::vector<Event> &events);
    Result<std::vector<JournalRow>> insert(const std::vector<Event> &events);
    Result<Done> saveDerived();
    Result<Done> writeChanged();
    Result<Done> replaceDerived();
    Database &database() { return connection->database; }
};

bool ProgressStore::Private::isConnected() const
{
    return connection && connection->identity == fileIdentity(storePath(folder));
}

/// Opens the store once more where it could not be written, or was moved or replaced meanwhile.
Result<Done> ProgressStore::Private::connect()
{
    if (isConnected())
        return Done{};
    connection.reset();
    auto opened = openForWriting(folder, options);
    if (!opened && opened.error().code == ErrorCode::FileNotFound)
        return Error{ErrorCode::CannotWrite, storePath(folder), qt_error_string(ENOENT)};
    if (!opened)
        return opened.error();
    Notices notices = std::move(state.notices);
    notices.insert(notices.end(), opened->state.notices.begin(), opened->state.notices.end());
    state = std::move(opened->state);
    state.notices = std::move(notices);
    connection.emplace(std::move(opened->connection));
    return Done{};
}

Result<Done> ProgressStore::Private::refresh()
{
    const auto last = database().value(u"SELECT max(sequence) FROM journal"_s);
    if (!last || last->toLongLong() == state.sequence)
        return last ? Result<Done>(Done{}) : last.error();
    bool intact = true;
    const auto read = readJournal(database(), state.sequence, [&](const std::optional<JournalRow> &row) {
        intact = intact && row;
        if (intact)
            state.take(*row);
    });
    if (read && !intact)
        return Error{ErrorCode::StoreDamaged, storePath(folder),
                     QCoreApplication::translate("Kogge::ProgressStore", "an entry has changed on the disk")};
    return read;
}

/// The rows that are new, with their places in the order.
Result<std::vector<JournalRow>> ProgressStore::Private::insert(const std::vector<Event> &events)
{
    static const QString sql = u"INSERT INTO journal (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                               "ON CONFLICT (id) DO NOTHING"_s.arg(JournalRow::names);
    const auto statement = database().prepared(sql);
    if (!statement)
        return statement.error();
    std::vector<JournalRow> rows;
    for (const Event &event : events) {
        const JournalRow row = rowOf(event, state.sequence + static_cast<qint64>(rows.size()) + 1);
        if (const auto inserted = (*statement)->run(valuesOf(row)); !inserted)
            return inserted.error();
        if ((*statement)->changedRows() > 0)
            rows.push_back(row);
    }
    return rows;
}

Result<Done> ProgressStore::Private::append(const std::vector<Event> &events)
{
    auto transaction = Transaction::begin(database());
    if (!transaction)
        return transaction.error();
    if (const auto refreshed = refresh(); !refreshed)
        return refreshed;
    const auto rows = insert(events);
    if (!rows)
        return rows.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    for (const JournalRow &row : *rows)
        state.take(row);
    return Done{};
}

Result<Done> ProgressStore::Private::saveDerived()
{
    if (state.changed.isEmpty())
        return Done{};
    auto transaction = Transaction::begin(database());
    if (!transaction)
        return transaction.error();
    if (const auto refreshed = refresh(); !refreshed)
        return refreshed;
    if (const auto written = writeChanged(); !written)
        return written;
    return transaction->commit();
}

Result<Done> ProgressStore::Private::writeChanged()
{
    for (const QString &module : state.changed) {
        if (const auto written = writeDerived(database(), module, state.modules[module]); !written)
            return written;
    }
    state.changed.clear();
    return Done{};
}

Result<Done> ProgressStore::Private::replaceDerived()
{
    auto transaction = Transaction::begin(database());
    if (!transaction)
        return transaction.error();
    if (const auto removed = database().run(u"DELETE FROM derived"_s); !removed)
        return removed;
    if (const auto derived = state.deriveAgain(database()); !derived)
        return derived;
    if (const auto written = writeChanged(); !written)
        return written;
    return transaction->commit();
}

Result<ProgressStore> ProgressStore::open(const QString &folder, const StoreOptions &options)
{
    auto data = std::make_unique<Private>(Private{folder, options, {}, {}});
    auto opened = openForWriting(folder, options);
    if (opened) {
        data->state = std::move(opened->state);
        data->connection.emplace(std::move(opened->connection));
        return ProgressStore(std::move(data));
    }
    if (!allowsLooking(opened.error()))
        return opened.error();
    auto state = readUntouched(folder, options.schema);
    if (!state)
        return state.error().code == ErrorCode::StoreNewer ? state.error() : opened.error();
    data->state = *std::move(state);
    data->state.notices.push_back({NoticeCode::ReadOnly, {}, 0, {}, opened.error()});
    return ProgressStore(std::move(data));
}

ProgressStore::ProgressStore(std::unique_ptr<Private> data)
    : d(std::move(data))
{ }

ProgressStore::ProgressStore(ProgressStore &&other) noexcept = default;
ProgressStore &ProgressStore::operator=(ProgressStore &&other) noexcept = default;

ProgressStore::~ProgressStore()
{
    if (d && d->isConnected()) // Only saves deriving it at the next opening.
        static_cast<void>(d->saveDerived());
}

Result<Done> ProgressStore::append(const Event &event)
{
    return append(std::vector<Event>{event});
}

Result<Done> ProgressStore::append(const std::vector<Event> &events)
{
    for (const Event &event : events) {
        if (const auto fits = checked(event); !fits)
            return fits;
    }
    if (const auto connected = d->connect(); !connected)
        return connected;
    const auto appended = d->append(events);
    if (!appended && appended.error().code == ErrorCode::StoreDamaged)
        d->connection.reset(); // The next attempt opens it anew, and so repairs it.
    return appended;
}

Result<Done> ProgressStore::refresh()
{
    const auto refreshed = d->connection ? d->refresh() : Result<Done>(Done{});
    if (!refreshed && refreshed.error().code == ErrorCode::StoreDamaged)
        d->connection.reset(); // What is appended next opens it anew, and so repairs it.
    return refreshed;
}

QStringList ProgressStore::modules() const
{
    return d->state.modules.keys();
}

ModuleProgress ProgressStore::progress(const QString &module) const
{
    return d->state.modules.value(module).progress;
}

qint64 ProgressStore::lastEvent(const QString &module) const
{
    return d->state.modules.value(module).sequence;
}

QString ProgressStore::learnerName() const
{
    return d->state.learnerName;
}

Result<Done> ProgressStore::setLearnerName(const QString &name)
{
    if (name == d->state.learnerName)
        return Done{};
    if (const auto connected = d->connect(); !connected)
        return connected;
    auto transaction = Transaction::begin(d->database());
    if (!transaction)
        return transaction.error();
    if (const auto written = writeMeta(d->database(), learnerNameKey, name); !written)
        return written;
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    d->state.learnerName = name;
    return Done{};
}

Result<Done> ProgressStore::backup(BackupReason reason)
{
    const QDateTime now = d->options.clock();
    if (reason == BackupReason::Regular && !isBackupDue(d->folder, now))
        return Done{};
    if (const auto connected = d->connect(); !connected)
        return connected;
    return makeBackup(d->database(), d->folder, now);
}

Result<Done> ProgressStore::rebuild()
{
    if (const auto connected = d->connect(); !connected)
        return connected;
    return d->replaceDerived();
}

Result<std::vector<Event>> ProgressStore::events()
{
    std::vector<Event> events;
    const auto take = [&events](const std::optional<JournalRow> &row) {
        if (const auto event = row ? eventOf(*row) : std::nullopt)
            events.push_back(*event);
    };
    if (d->connection) {
        const auto read = readJournal(d->database(), 0, take);
        return read ? Result(events) : read.error();
    }
    const auto content = readContent(d->folder);
    if (!content)
        return content.error();
    for (const JournalRow &row : content->journal())
        take(row);
    return events;
}

Result<bool> ProgressStore::isConsistent()
{
    if (const auto refreshed = refresh(); !refreshed)
        return refreshed.error();
    if (!d->connection)
        return true;
    const auto stored = readDerived(d->database());
    if (!stored)
        return stored.error();
    DerivedModules derived;
    qsizetype fitting = 0;
    const auto read = readJournal(d->database(), 0, [&](const std::optional<JournalRow> &row) {
        if (!row)
            return;
        apply(derived, *row);
        const QString module = QString::fromUtf8(row->module);
        if (stored->contains(module) && stored->value(module) == derived.value(module))
            ++fitting; // Once: the number of events differs at all other rows.
    });
    if (!read)
        return read.error();
    return fitting == stored->size() && derived == d->state.modules;
}

const Notices &ProgressStore::notices() const
{
    return d->state.notices;
}

bool ProgressStore::isReadOnly() const
{
    return !d->connection;
}

const QString &ProgressStore::folder() const
{
    return d->folder;
}

} // namespace Kogge
