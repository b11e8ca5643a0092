// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivewriter.h"

#include "archive/deflater_p.h"
#include "archive/writesink_p.h"
#include "archive/zipformat_p.h"
#include "archive/ziptext_p.h"
#include "base/visibletext.h"

#include <algorithm>
#include <zlib.h>

namespace Kogge {

using namespace ZipFormat;

namespace {

// What a zip file can be without its extension for larger ones, which not every LMS reads.
constexpr qint64 mostEntries = 0xffff - 1;
constexpr qint64 mostBytes = 0xffffffffLL - 1;

constexpr qint64 crcOffset = 14; // In a local header; both sizes follow.

template<typename Number> void append(QByteArray &record, Number number)
{
    const Number bytes = qToLittleEndian(number);
    record.append(reinterpret_cast<const char *>(&bytes), sizeof bytes);
}

} // namespace

/// What the directory says of a file.
struct ArchiveWriter::Entry {
    QByteArray name;
    quint16 method = storedMethod;
    quint32 crc = 0;
    quint32 compressedSize = 0;
    quint32 size = 0;
    quint32 offset = 0; ///< Of its local header.

    [[nodiscard]] QByteArray sums() const
    {
        QByteArray record;
        append(record, crc);
        append(record, compressedSize);
        append(record, size);
        return record;
    }

    /// APPNOTE 4.3.7 and 4.3.12 from the version needed to the length of the name: what both headers have.
    [[nodiscard]] QByteArray common() const
    {
        constexpr quint16 version = 20; // Of the format: folders and deflate.
        constexpr quint16 noFlags = 0;
        constexpr quint16 midnight = 0;
        constexpr quint16 firstDay = 1 << 5 | 1; // 1 January 1980, the earliest a zip can say.
        QByteArray record;
        for (const quint16 field : {version, noFlags, method, midnight, firstDay})
            append(record, field);
        record += sums();
        append(record, quint16(name.size()));
        return record;
    }

    [[nodiscard]] QByteArray local() const
    {
        constexpr quint16 noExtra = 0;
        QByteArray record = localSignature.toByteArray() + common();
        append(record, noExtra);
        return record + name;
    }

    [[nodiscard]] QByteArray central() const
    {
        constexpr quint16 madeOnUnix = 3 << 8 | 20;
        constexpr quint32 regularFile = 0100644U << 16;
        QByteArray record = centralSignature.toByteArray();
        append(record, madeOnUnix);
        record += common();
        record += QByteArray(8, 0); // Extra field, comment, disk, kind of text.
        append(record, regularFile);
        append(record, offset);
        return record + name;
    }
};

ArchiveWriter::ArchiveWriter(QIODevice &device, const ArchiveLimits &limits)
    : m_sink(std::make_unique<WriteSink>(device))
    , m_limits(limits)
{ }

ArchiveWriter::~ArchiveWriter() = default;

Error ArchiveWriter::fail(const Error &error)
{
    m_failure = m_sink->failure().value_or(error);
    return *m_failure;
}

Result<Done> ArchiveWriter::checkNew(const PackagePath &path) const
{
    const qint64 most = std::min(m_limits.entries, mostEntries);
    if (!isAscii(path.toString()))
        return Error{ErrorCode::InvalidArgument, path.toString(),
                     ZipText::tr("names of files in a package use no letters but A to Z")};
    if (std::ssize(m_entries) >= most)
        return Error{ErrorCode::TooManyEntries, m_sink->name(), QLocale().toString(most)};
    return Done{};
}

/// Whether \p coming bytes more of a file, of which there are \p size then, still fit with the directory.
Result<Done> ArchiveWriter::checkRoom(const PackagePath &path, qint64 size, qint64 coming) const
{
    const qint64 headers = localBytes + centralBytes + 2 * path.toString().size();
    if (size > m_limits.entryBytes)
        return Error{ErrorCode::EntryTooLarge, path.toString(), asSize(m_limits.entryBytes)};
    if (m_sink->size() + coming + headers + m_directoryBytes + endBytes > mostBytes)
        return Error{ErrorCode::ArchiveTooLarge, m_sink->name(), asSize(mostBytes)};
    return Done{};
}

/// The entry that \p path gets, of \p size bytes, of which \p coming are known to be written.
Result<ArchiveWriter::Entry> ArchiveWriter::begin(const PackagePath &path, Compression compression,
                                                  qint64 size, qint64 coming)
{
    if (auto done = checkNew(path); !done)
        return done.error();
    if (auto done = checkRoom(path, size, coming); !done)
        return done.error();
    if (auto done = m_names.addFile(path); !done)
        return done.error();
    Entry entry;
    entry.name = path.toString().toLatin1();
    entry.method = compression == Compression::Stored ? storedMethod : deflatedMethod;
    entry.offset = quint32(m_sink->pos());
    return entry;
}

bool ArchiveWriter::write(QByteArrayView bytes)
{
    return m_sink->write(bytes.data(), bytes.size()) == bytes.size();
}

Result<Done> ArchiveWriter::copy(QIODevice &source, const PackagePath &path, Entry &entry,
                                 const BlockObserver &observer)
{
    const Error cannotWrite{ErrorCode::CannotWrite, path.toString(), {}};
    const auto receiver = [this](QByteArrayView bytes) { return write(bytes); };
    std::optional<Deflater> deflater;
    if (entry.method == deflatedMethod)
        deflater.emplace();

    QByteArray block(blockBytes, Qt::Uninitialized);
    qint64 total = 0;
    qint64 count = 0;
    while ((count = source.read(block.data(), block.size())) > 0) {
        const QByteArrayView bytes = QByteArrayView(block).first(count);
        total += count;
        if (const auto done = checkRoom(path, total, count); !done)
            return done.error();
        if (observer && !observer(bytes))
            return Error{ErrorCode::Cancelled, path.toString(), {}};
        entry.crc = quint32(crc32_z(entry.crc, reinterpret_cast<const Bytef *>(bytes.data()), size_t(count)));
        if (!(deflater ? deflater->add(bytes, Deflater::Part::Some, receiver) : write(bytes)))
            return cannotWrite;
    }
    if (count < 0)
        return Error{ErrorCode::CannotRead, path.toString(), source.errorString()};
    if (deflater && !deflater->add({}, Deflater::Part::Last, receiver))
        return cannotWrite;
    entry.size = quint32(total);
    return Done{};
}

Result<Done> ArchiveWriter::end(Entry entry)
{
    m_directoryBytes += centralBytes + entry.name.size();
    m_entries.push_back(std::move(entry));
    return Done{};
}

Result<Done> ArchiveWriter::add(const PackagePath &path, const PackedEntry &packed)
{
    if (m_failure)
        return *m_failure;
    auto entry = begin(path, packed.compression, packed.size, packed.bytes.size());
    if (!entry)
        return entry.error();
    entry->crc = packed.crc;
    entry->compressedSize = quint32(packed.bytes.size());
    entry->size = quint32(packed.size);
    if (!write(entry->local()) || !write(packed.bytes))
        return fail({ErrorCode::CannotWrite, path.toString(), {}});
    return end(*std::move(entry));
}

Result<Done> ArchiveWriter::add(const PackagePath &path, Compression compression, QIODevice &source,
                                const BlockObserver &observer)
{
    if (m_failure)
        return *m_failure;
    const qint64 announced = source.isSequential() ? 0 : source.size() - source.pos();
    const bool isStored = compression == Compression::Stored;
    auto entry = begin(path, compression, announced, isStored ? announced : 0);
    if (!entry)
        return entry.error();

    const Error cannotWrite{ErrorCode::CannotWrite, path.toString(), {}};
    if (!write(entry->local()))
        return fail(cannotWrite);
    const qint64 dataBegin = m_sink->pos();
    if (const auto copied = copy(source, path, *entry, observer); !copied)
        return fail(copied.error());
    const qint64 dataEnd = m_sink->pos();
    entry->compressedSize = quint32(dataEnd - dataBegin);
    if (!m_sink->seek(entry->offset + crcOffset) || !write(entry->sums()) || !m_sink->seek(dataEnd))
        return fail(cannotWrite);
    return end(*std::move(entry));
}

Result<Done> ArchiveWriter::addStored(const PackagePath &path, QIODevice &source,
                                      const BlockObserver &observer)
{
    return add(path, Compression::Stored, source, observer);
}

Result<Done> ArchiveWriter::addDeflated(const PackagePath &path, QIODevice &source,
                                        const BlockObserver &observer)
{
    return add(path, Compression::Deflated, source, observer);
}

Result<Done> ArchiveWriter::addStored(const PackagePath &path, const QByteArray &content)
{
    return add(path, packedEntry(content, Compression::Stored));
}

Result<Done> ArchiveWriter::addDeflated(const PackagePath &path, const QByteArray &content)
{
    return add(path, packedEntry(content, Compression::Deflated));
}

/// APPNOTE 4.3.16, behind the directory.
QByteArray ArchiveWriter::directory() const
{
    QByteArray directory;
    directory.reserve(m_directoryBytes + endBytes);
    for (const Entry &entry : m_entries)
        directory += entry.central();
    const auto size = quint32(directory.size());
    const auto count = quint16(m_entries.size());
    constexpr quint16 nothing = 0;
    directory += endSignature;
    for (const quint16 field : {nothing, nothing, count, count}) // The disks, and the files on this one.
        append(directory, field);
    append(directory, size);
    append(directory, quint32(m_sink->pos()));
    append(directory, nothing); // No comment.
    return directory;
}

Result<qint64> ArchiveWriter::finish()
{
    if (m_failure)
        return *m_failure;
    const bool written = write(directory());
    if (const auto flushed = m_sink->flush(); !flushed)
        return fail(flushed.error());
    if (!written)
        return fail({ErrorCode::CannotWrite, m_sink->name(), {}});
    return m_sink->size();
}

} // namespace Kogge
