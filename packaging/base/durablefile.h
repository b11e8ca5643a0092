// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <functional>
#include <memory>

class QFileDevice;
class QIODevice;
class QSaveFile;

namespace Kogge {

/// Who may read a new file: Private (0600) for learners' data, Shared for what the user hands on (umask).
enum class FileAccess { Private, Shared };

/// A file that appears whole, or not at all: written beside its target, forced to the disk, then renamed.
/// QSaveFile alone does not notice a full disk; this does.
class DurableFile
{
public:
    explicit DurableFile(QString path, FileAccess access = FileAccess::Shared);
    ~DurableFile(); ///< Leaves the target as it was unless commit() succeeded.

    Result<Done> open();
    /// Seekable and write-only; its errors are also found by sync().
    [[nodiscard]] QIODevice &device();

    /// Everything written is on the disk. \p writtenBytes is the size expected.
    Result<Done> sync(qint64 writtenBytes);
    /// A second, read-only view of what has been written, for checking it before commit().
    Result<std::unique_ptr<QFileDevice>> readBack() const;
    /// The target is now the new file, also after a power cut.
    Result<Done> commit();

private:
    [[nodiscard]] Error failure(int errorNumber = 0) const;

    std::unique_ptr<QSaveFile> m_file;
    QString m_path;
    FileAccess m_access;
};

/// Replaces or creates \p path with \p bytes, durably.
Result<Done> writeFileDurably(const QString &path, const QByteArray &bytes,
                              FileAccess access = FileAccess::Shared);

/// The whole of \p path. Fails with FileNotFound, CannotRead, or TooLarge beyond \p limit bytes.
Result<QByteArray> readFile(const QString &path, qint64 limit);

/// Forces a folder's entries to the disk, after a rename or a new file in it.
void syncFolder(const QString &folder);

/// What \p errorNumber (errno) means for writing \p path: DiskFull or CannotWrite.
[[nodiscard]] Error writeError(const QString &path, int errorNumber);

} // namespace Kogge
