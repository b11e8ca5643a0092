// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/filestates.h"

#include <QDateTime>

namespace Kogge {

/// A module as it was before it was saved.
struct Backup {
    QDateTime time; ///< UTC.
    QString folder; ///< "list" names all files of the module then; "files" has those that can be restored.

    bool operator==(const Backup &) const = default;
};

/// Newest first.
[[nodiscard]] std::vector<Backup> backupsBelow(const QString &place);

/// Those of \p times that need not be kept: of the last hour all are, of the last day one for each hour, of
/// the last thirty days one for each day, and the newest in any case.
[[nodiscard]] std::vector<QDateTime> surplusBackups(std::vector<QDateTime> times, const QDateTime &now);

enum class BackupNeed { WhenDue, Always };

/// Keeps what \p changes are about to overwrite or remove in the module in \p folder, which is as \p saved
/// says. Most of the time that is in the newest backup already: a new one is made ten minutes after it, or
/// where another program has changed a file that would be overwritten, or \p need says so.
Result<Done> backUp(const QString &place, const QString &folder, const FileStates &saved,
                    const FileChanges &changes, const QDateTime &now, BackupNeed need = BackupNeed::WhenDue);

/// What has to change in \p files for the module to be as it was then. Large files that it only names are
/// where the next newer backup has them that was made when they changed.
Result<FileChanges> changesForRestoring(const Backup &backup, const FileStates &files);

} // namespace Kogge
