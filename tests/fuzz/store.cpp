// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "progress/sqlitefile_p.h"
#include "storefixture.h"

namespace Kogge {

using namespace Fixture;

namespace {

StoreOptions options()
{
    StoreOptions options;
    options.clock = [] { return QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC); };
    options.fileSystem = u"ext4"_s;
    return options;
}

bool saysDamage(const ProgressStore &store)
{
    return hasNotice(store, NoticeCode::StoreDamaged) || hasNotice(store, NoticeCode::WritesCutOff)
        || hasNotice(store, NoticeCode::EventsLost);
}

/// One that is damaged, too, is not ours to repair.
bool isNewer(const Folder &folder)
{
    const auto header = readSqliteHeader(folder.store());
    return header && header->userVersion > static_cast<quint32>(currentSchema().version());
}

/// The store is repaired, takes a new event, and is whole from then on.
void openAndAppend(const Folder &folder)
{
    std::vector<Event> events;
    {
        auto store = ProgressStore::open(folder.path(), options());
        if (!store) {
            require(isNewer(folder), "only newer stores are refused", describe(store.error()));
            return;
        }
        require(!store->isReadOnly(), "a damaged store is repaired");
        require(bool(store->append(sampleEvent(1'000'000))), "a repaired store takes an event");
        const auto found = store->events();
        require(found && !found->empty(), "the new event is there");
        events = *found;
    }
    auto again = ProgressStore::open(folder.path(), options());
    require(bool(again), "a repaired store can be opened");
    require(!saysDamage(*again), "a repaired store is whole");
    require(*again->events() == events, "a repaired store keeps its events");
    require(*again->isConsistent(), "what is derived is what the journal says");
}

} // namespace

/// The file, and behind a line "-- log --" its write-ahead log.
void fuzz(const QByteArray &input)
{
    static const Folder folder;
    const QByteArray divider = "\n-- log --\n";
    const qsizetype end = input.indexOf(divider);
    QMap<QString, QByteArray> content{{u"progress.sqlite"_s, input.first(end < 0 ? input.size() : end)}};
    if (end >= 0)
        content.insert(u"progress.sqlite-wal"_s, input.mid(end + divider.size()));
    folder.restore(content);
    openAndAppend(folder);
}

} // namespace Kogge
