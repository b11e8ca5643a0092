// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/filestamp.h"
#include "editing/filestates.h"
#include "editing/moduledocument.h"
#include "editing/recoverylog.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QSet>
#include <QTimer>

namespace Kogge {

/// Whether \p path is a file in which authors note what learners never see; it is no part of the course.
[[nodiscard]] bool isNotes(const QString &path);

struct ModuleDocument::Change {
    std::optional<FileContent> before;
    std::optional<FileContent> after;
};

struct ModuleDocument::Step {
    std::map<QString, Change> changes;
    QString mergeKey;
};

/// Of files that come along with what is pasted.
struct ModuleDocument::MediaPlaces {
    QMap<QString, QString> paths; ///< What is called otherwise here; empty: not there.
    FileChanges files;
    std::vector<MediaFile> records;
};

struct ModuleDocument::Private {
    std::shared_ptr<ModuleLock> lock; ///< Null where nothing can be written.
    QString folder;
    FileStates files; ///< By path in the module.
    FileStates saved; ///< What is on the disk.
    std::optional<FileStates> pending; ///< What will be on the disk when a failed save is finished.
    LoadedModule loaded;
    std::vector<Comment> comments;
    std::vector<KnownWord> words;
    std::vector<Step> steps;
    std::vector<HistoryEntry> history;
    size_t position = 0;
    QElapsedTimer sinceEdit;
    std::shared_ptr<KeptFiles> kept;

    QString backups; ///< Their folder; empty: there are none.
    BackupNeed backupNeed = BackupNeed::WhenDue; ///< Of the next save.
    std::unique_ptr<RecoveryLog> log; ///< Null without a folder for it, and without the lock.
    QTimer logTimer;
    std::map<QString, FileStamp> stamps; ///< Of the files as they were loaded or saved.
    QFileSystemWatcher watcher;
    QTimer watchTimer;
    std::map<QString, FileStamp> reported; ///< Changes from outside of which the author has been told.
    QSet<QString> unlogged; ///< Paths that have changed since the log was written.
};

} // namespace Kogge
