// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>

namespace Kogge {

// A learner's folder:
//
//   progress.sqlite            the store, with -wal and -shm while it is open
//   progress.lock              locked by every program that has the store open
//   progress.sqlite.building   a new store that is not complete; of no use to anybody
//   progress.sqlite.restored   a complete one that has not taken the store's place yet
//   progress.sqlite.damaged-…  what could not be used, with its -wal
//   backups/progress-….sqlite

inline constexpr quint32 storeApplicationId = 0x4b6f6767; ///< "Kogg", as file(1) sees it.
inline constexpr qsizetype storePageSize = 4096;

[[nodiscard]] QString storePath(const QString &folder);
[[nodiscard]] QString logPath(const QString &storePath); ///< The write-ahead log of an SQLite file.
[[nodiscard]] QString
logIndexPath(const QString &storePath); ///< Of the log; SQLite can always make a new one.
/// All files that SQLite may leave beside \p storePath, and would apply to whatever file is there later.
[[nodiscard]] QStringList sidePaths(const QString &storePath);
[[nodiscard]] QString buildingPath(const QString &folder);
[[nodiscard]] QString restoredPath(const QString &folder);
[[nodiscard]] QString backupFolder(const QString &folder);

/// A time in a file's name: "20261122T014405Z".
[[nodiscard]] QString timeStamp(const QDateTime &time);

/// An empty file that only its owner can read; one that is there already is replaced.
Result<Done> createPrivateFile(const QString &path);
/// A folder that only its owner can enter, with those above it.
Result<Done> createPrivateFolder(const QString &path);
/// The file's content is on the disk.
Result<Done> syncFile(const QString &path);
/// Moves within one folder, durably; replaces \p to.
Result<Done> renameDurably(const QString &from, const QString &to);
Result<Done> removeIfThere(const QString &path);
/// False where the disk of \p folder has less room than \p bytes. True where nobody can say: a container's
/// root need not be among the mounts that Qt looks in.
[[nodiscard]] bool hasRoom(const QString &folder, qint64 bytes);
/// Fails with CannotWrite unless files in \p folder, and the store if there is one, can be written.
Result<Done> checkWritable(const QString &folder);

/// Which file a path leads to. Differs once the file was removed or replaced.
struct FileIdentity {
    quint64 device = 0;
    quint64 node = 0; ///< 0 where there is no file.

    bool operator==(const FileIdentity &) const = default;
};
[[nodiscard]] FileIdentity fileIdentity(const QString &path);

} // namespace Kogge
