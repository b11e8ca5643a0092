// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress/database_p.h"
#include "progress/journal_p.h"
#include "progress/moduleprogress.h"
#include "progress/schema.h"

#include <functional>

namespace Kogge {

enum class JournalMode { WriteAheadLog, Delete };

/// Opens a store for reading and writing, with all its safety on, and so far as it is.
Result<Database> connectToStore(const QString &path);
/// How its transactions are written from now on.
Result<Done> setJournalMode(Database &database, JournalMode mode);
/// Opens a new or copied file that nobody relies on yet: fast, and to be forced to the disk afterwards.
Result<Database> connectToDraft(const QString &path);

/// Makes an empty file a store.
Result<Done> createTables(Database &database, const Schema &schema);
/// Brings a store from \p version to that of \p schema.
Result<Done> runMigrations(Database &database, int version, const Schema &schema);

/// Which programs may use a store of a newer version: said in a row, and believed only where it names the
/// same version as the file's header.
struct Compatibility {
    int version = 0;
    int lowestReader = 0;

    static Compatibility fromText(const QString &text);
    [[nodiscard]] QString toString() const;
    static constexpr QLatin1StringView key{"compatibility"};
};

inline constexpr QLatin1StringView learnerNameKey{"learner"};

/// Raises the row's revision above the one that is there.
Result<Done> writeMeta(Database &database, const QString &key, const QString &value);
Result<Done> insertMeta(Database &database, const MetaRow &row);

/// True where SQLite finds nothing wrong with the file.
Result<bool> isSound(Database &database);

/// Calls \p visit with each row behind \p sequence, in order; nothing stands for a row with a wrong checksum.
Result<Done> readJournal(Database &database, qint64 sequence,
                         const std::function<void(const std::optional<JournalRow> &)> &visit);
/// All rows, or StoreDamaged where a checksum is wrong.
Result<std::vector<MetaRow>> readMeta(Database &database);

/// The number of events, once everything in the file was found right; StoreDamaged otherwise.
Result<qint64> verify(Database &database);

/// What is derived of one module, and from which rows.
struct DerivedModule {
    ModuleProgress progress;
    qint64 sequence = 0; ///< Of the last row applied.
    qint64 events = 0; ///< Rows applied.

    bool operator==(const DerivedModule &) const = default;
};

using DerivedModules = QMap<QString, DerivedModule>;

/// Rows with a wrong checksum are left out: they can be derived again.
Result<DerivedModules> readDerived(Database &database);
/// The highest sequence in them, whatever the state of the file; 0 without any.
[[nodiscard]] qint64 derivedUpTo(const SqliteBytes &bytes);
Result<Done> writeDerived(Database &database, const QString &module, const DerivedModule &derived);

} // namespace Kogge
