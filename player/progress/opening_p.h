// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress/folderlock_p.h"
#include "progress/progressstore.h"
#include "progress/storecontent_p.h"
#include "progress/storelayout_p.h"

#include <QSet>

namespace Kogge {

/// What is in memory of an open store.
struct StoreState {
    DerivedModules modules;
    QSet<QString> changed; ///< Modules of which newer state is in memory than in the store.
    qint64 sequence = 0; ///< Of the last row taken in.
    QString learnerName;
    Notices notices;

    void take(const JournalRow &row);
    /// The modules as the whole journal says.
    Result<Done> deriveAgain(Database &database);
};

/// A store that can be written.
struct StoreConnection {
    FolderLock lock;
    Database database;
    FileIdentity identity;
};

struct OpenStore {
    StoreConnection connection;
    StoreState state;
};

/// Opens for writing, and puts right whatever has to be put right before.
Result<OpenStore> openForWriting(const QString &folder, const StoreOptions &options);

/// Reads without touching anything, also what is damaged. Fails with StoreNewer, StoreForeign, StoreDamaged
/// (nothing of a store in it), FileNotFound or CannotRead.
Result<StoreState> readUntouched(const QString &folder, const Schema &schema);

/// All rows that are whole, read without touching anything.
Result<StoreContent> readContent(const QString &folder);

[[nodiscard]] bool isNetworkFileSystem(const QString &type);

} // namespace Kogge
