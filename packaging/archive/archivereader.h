// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/entrydevice.h"
#include "archive/fileidentity.h"

#include <QHash>

#include <functional>

namespace Kogge {

/// An archive, opened once its directory has been found safe by readZipDirectory(). Nothing is ever
/// unpacked to disk; content is read on demand, and what was read has been checked.
class ArchiveReader
{
public:
    /// Fails with FileNotFound, CannotRead, NotAnArchive and all that readZipDirectory() refuses.
    static Result<ArchiveReader> open(const QString &path, const ArchiveLimits &limits = {});
    /// The same for an open \p device that is not sequential; \p name is what errors call it.
    static Result<ArchiveReader> open(std::unique_ptr<QIODevice> device, const QString &name,
                                      const ArchiveLimits &limits = {});

    ArchiveReader(ArchiveReader &&) noexcept = default;
    ArchiveReader &operator=(ArchiveReader &&) noexcept = default;

    /// In the order of their data: the first is the one a reader of the plain file meets first.
    [[nodiscard]] const std::vector<ZipEntry> &entries() const { return m_entries; }
    /// Null if there is no such file. Upper and lower case differ.
    [[nodiscard]] const ZipEntry *find(const QString &path) const;
    /// The archive, as errors call it.
    [[nodiscard]] const QString &name() const { return m_source->name(); }
    /// Of all files, unpacked.
    [[nodiscard]] qint64 totalBytes() const;

    /// The whole of a small file. Fails with EntryMissing, TooLarge beyond \p limit bytes, EntryDamaged,
    /// EntryLargerThanDeclared or CannotRead.
    [[nodiscard]] Result<QByteArray> read(const QString &path, qint64 limit) const;
    /// Fails with EntryMissing; see EntryDevice for what reading may find.
    [[nodiscard]] Result<std::unique_ptr<EntryDevice>> openEntry(const QString &path) const;

    /// Gets each file's content in blocks, and an empty block behind the last one once the file has been
    /// found undamaged. Return false to cancel.
    using BlockReceiver = std::function<bool(const ZipEntry &entry, QByteArrayView block)>;
    /// Reads one of the entries once; several threads may do so. Fails with Cancelled, CannotRead, or what is
    /// wrong with it.
    [[nodiscard]] Result<Done> verifyEntry(const ZipEntry &entry, const BlockReceiver &receiver = {}) const;
    /// Reads everything once, in the order of the file. The result has an error for each damaged file;
    /// empty if all is well. Fails with Cancelled, or CannotRead where the archive itself cannot be read.
    [[nodiscard]] Result<std::vector<Error>> verify(const BlockReceiver &receiver = {}) const;

    /// The file was replaced, written to or removed since it was opened. Reading goes on in what was opened,
    /// and fails where that no longer has the same content. Always false for a device.
    [[nodiscard]] bool hasChanged() const;

private:
    ArchiveReader(std::shared_ptr<ByteSource> source, std::vector<ZipEntry> entries);

    std::shared_ptr<ByteSource> m_source;
    std::vector<ZipEntry> m_entries;
    QHash<QString, size_t> m_indexes; ///< By path.
    std::optional<FileIdentity> m_identity;
};

} // namespace Kogge
