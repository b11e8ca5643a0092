// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress/progressstore.h"

namespace Kogge {

/// Somebody who learns on this computer. Everything of theirs is in one folder.
struct Learner {
    QString id; ///< An identifier; the folder's name.
    QString name; ///< As they want to be called; empty where they have not said, or it cannot be read.

    bool operator==(const Learner &) const = default;
};

/// Where a learner's store and backups are, inside the player's data folder.
[[nodiscard]] QString learnerFolder(const QString &dataFolder, const QString &id);

/// All learners, sorted by name and id. Changes nothing on the disk; empty where nobody has begun yet.
[[nodiscard]] std::vector<Learner> learners(const QString &dataFolder);

/// A new learner with an empty store.
Result<Learner> createLearner(const QString &dataFolder, const QString &name);

/// The first of learners(); where there is none, a new one without a name.
Result<Learner> defaultLearner(const QString &dataFolder);

/// Fails with FileNotFound where there is no such learner, and as ProgressStore::open() does.
Result<ProgressStore> openLearner(const QString &dataFolder, const QString &id,
                                  const StoreOptions &options = {});

/// Removes the learner's folder with the store, its backups and whatever was kept aside. Fails with
/// StoreInUse while a store is open in it, and then removes nothing.
Result<Done> removeLearner(const QString &dataFolder, const QString &id);

} // namespace Kogge
