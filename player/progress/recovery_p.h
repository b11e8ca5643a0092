// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress/notice.h"
#include "progress/storecontent_p.h"

namespace Kogge {

// Each of these needs the folder's exclusive lock. Interrupted at any point, they leave all events in files
// that the next attempt reads.

/// Puts a new store without events in place.
Result<Done> createStore(const QString &folder, const Schema &schema);

/// Puts a new store in place that holds every whole row of the old one, of a recovery that was interrupted,
/// and of all backups. The old files are kept under a name with \p now. \p reason is the first notice:
/// StoreDamaged, StoreMissing or WritesCutOff.
Result<Notices> recoverStore(const QString &folder, NoticeCode reason, const Schema &schema,
                             const QDateTime &now);

/// Brings the store to the version of \p schema: on a copy, which then takes its place. Where no backup can
/// be made before, the notices say so.
Result<Notices> migrateStore(const QString &folder, const Schema &schema, const QDateTime &now);

} // namespace Kogge
