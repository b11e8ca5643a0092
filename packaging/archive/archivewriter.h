// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/limits.h"
#include "archive/packedentry.h"
#include "archive/zipnames.h"

#include <QByteArrayView>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QIODevice;

namespace Kogge {

class WriteSink;

/// Writes an archive whose bytes depend on nothing but the names and contents it is given and their order:
/// no dates, owners, folders or extra fields. A file that is refused leaves the archive as it was; after a
/// failure in the middle of one, nothing more is written, and every call returns that failure.
class ArchiveWriter
{
public:
    /// \p device is open for writing, empty and seekable, and outlives the writer.
    explicit ArchiveWriter(QIODevice &device, const ArchiveLimits &limits = {});
    ~ArchiveWriter(); ///< Without finish(), what is in the device is no archive.

    /// Sees each block before it is written; returns false to cancel.
    using BlockObserver = std::function<bool(QByteArrayView block)>;

    /// Refuse with DuplicateName, FileIsAlsoFolder, InvalidArgument (letters outside ASCII), TooManyEntries,
    /// EntryTooLarge or ArchiveTooLarge (more than 4 GiB) before anything of the file is written; fail
    /// with CannotRead (the source), CannotWrite, DiskFull or Cancelled, or where a sequential source turns
    /// out to be too large. \p source is open, and read in blocks from where it stands.
    Result<Done> add(const PackagePath &path, Compression compression, QIODevice &source,
                     const BlockObserver &observer = {});
    Result<Done> add(const PackagePath &path, const PackedEntry &packed);
    Result<Done> addStored(const PackagePath &path, QIODevice &source, const BlockObserver &observer = {});
    Result<Done> addStored(const PackagePath &path, const QByteArray &content);
    Result<Done> addDeflated(const PackagePath &path, QIODevice &source, const BlockObserver &observer = {});
    Result<Done> addDeflated(const PackagePath &path, const QByteArray &content);

    /// Writes the directory and empties the buffers. The archive's size in bytes.
    Result<qint64> finish();

private:
    struct Entry;

    [[nodiscard]] Result<Done> checkNew(const PackagePath &path) const;
    [[nodiscard]] Result<Done> checkRoom(const PackagePath &path, qint64 size, qint64 coming) const;
    Result<Entry> begin(const PackagePath &path, Compression compression, qint64 size, qint64 coming);
    bool write(QByteArrayView bytes);
    Result<Done> copy(QIODevice &source, const PackagePath &path, Entry &entry,
                      const BlockObserver &observer);
    Result<Done> end(Entry entry);
    [[nodiscard]] QByteArray directory() const;
    Error fail(const Error &error);

    std::unique_ptr<WriteSink> m_sink;
    ArchiveLimits m_limits;
    ZipNames m_names;
    std::vector<Entry> m_entries;
    qint64 m_directoryBytes = 0;
    std::optional<Error> m_failure;
};

} // namespace Kogge
