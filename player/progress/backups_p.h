// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress/database_p.h"

#include <QDateTime>
#include <QStringList>

namespace Kogge {

/// Makes a copy of the store, looks whether it is right, and removes the copies that have become too many.
/// Where anything fails, the older copies are as they were.
Result<Done> makeBackup(Database &store, const QString &folder, const QDateTime &now);

/// False where one was made in the hour before \p now. One of a time to come, from a clock that was wrong,
/// does not count.
[[nodiscard]] bool isBackupDue(const QString &folder, const QDateTime &now);

/// Paths of all copies, whatever their state; the newest first.
[[nodiscard]] QStringList backupFiles(const QString &folder);

/// Those of \p names that go: kept are the newest of each of 10 hours, 7 days and 4 weeks in which there
/// are any. Names that are not of backups are left alone.
[[nodiscard]] QStringList outdatedBackups(const QStringList &names);

} // namespace Kogge
