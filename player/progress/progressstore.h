// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress/moduleprogress.h"
#include "progress/notice.h"
#include "progress/schema.h"

#include <functional>
#include <memory>

namespace Kogge {

/// What a store takes from the world around it.
struct StoreOptions {
    std::function<QDateTime()> clock = &QDateTime::currentDateTimeUtc; ///< For the names of backups.
    QString fileSystem; ///< Type of the folder's file system; empty: asked of the computer.
    Schema schema = currentSchema();
};

enum class BackupReason {
    Regular, ///< At most one an hour; ask as often as you like.
    BeforeImport, ///< Always.
};

/// All that is kept of one learner: a journal that only grows, and what follows from it.
///
/// For one thread. Several stores, also of several programs, may have the same folder open: each sees the
/// others' events at its next append() or refresh().
class ProgressStore
{
public:
    /// Opens the store in \p folder, which must exist; makes an empty one where there is none, and a new one
    /// of all that can be read where it is damaged. notices() tells.
    ///
    /// A folder that cannot be written is opened for looking only; append() tries again to write.
    /// Fails with StoreNewer, leaving every byte as it is; with StoreInUse while another program repairs or
    /// removes the store; with FileNotFound, DiskFull or CannotWrite where there is nothing to look at.
    static Result<ProgressStore> open(const QString &folder, const StoreOptions &options = {});
    ProgressStore(ProgressStore &&other) noexcept;
    ProgressStore &operator=(ProgressStore &&other) noexcept;
    ~ProgressStore();

    /// The events are on the disk when this returns, all of them or, with an error, none. An event that is
    /// there already is passed over, so after an error the same ones may simply be appended again.
    Result<Done> append(const std::vector<Event> &events);
    Result<Done> append(const Event &event);
    /// Takes in what other programs have appended.
    Result<Done> refresh();

    /// URNs of the modules with any event, sorted.
    [[nodiscard]] QStringList modules() const;
    /// Empty for a module without events.
    [[nodiscard]] ModuleProgress progress(const QString &module) const;
    /// Place of the module's last event among all, which grows whatever the clock says; 0 without events.
    [[nodiscard]] qint64 lastEvent(const QString &module) const;
    /// All events in their order.
    [[nodiscard]] Result<std::vector<Event>> events();

    [[nodiscard]] QString learnerName() const;
    Result<Done> setLearnerName(const QString &name);

    /// A verified copy into the folder's backups. Fails without any consequence for the store.
    Result<Done> backup(BackupReason reason);

    /// Derives everything from the journal once more.
    Result<Done> rebuild();
    /// True where what is derived, stored and in memory, is what the journal says.
    Result<bool> isConsistent();

    /// What was found since opening, in order.
    [[nodiscard]] const Notices &notices() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const QString &folder() const;

private:
    struct Private;
    explicit ProgressStore(std::unique_ptr<Private> data);

    std::unique_ptr<Private> d;
};

} // namespace Kogge
