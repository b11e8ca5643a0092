// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivewriter.h"

#include "archive/writesink_p.h"
#include "archive/zipformat_p.h"
#include "archive/ziptext_p.h"

#include <QBuffer>
#include <QLocale>
#include <QTimeZone>
#include <kzip.h>

#include <algorithm>
#include <array>

namespace Kogge {

using namespace ZipFormat;

namespace {

// What KZip can write: beyond these it writes archives that are wrong, and says nothing.
constexpr qint64 mostEntries = 0xffff - 1;
constexpr qint64 mostBytes = 0xffffffffLL - 1;

constexpr qint64 blockBytes = 256 << 10;

/// The earliest a zip can say.
QDateTime fixedTime()
{
    return {QDate(1980, 1, 1), QTime(0, 0), QTimeZone::utc()};
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString asSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0);
}

} // namespace

Compression compressionFor(const PackagePath &path)
{
    static constexpr std::array suffixes{
        // clang-format off
        "avif", "gif", "jpeg", "jpg", "png", "webp",
        "aac", "flac", "m4a", "mp3", "oga", "ogg", "opus",
        "m4v", "mkv", "mov", "mp4", "ogv", "webm",
        "woff", "woff2",
        "7z", "bz2", "docx", "epub", "gz", "jar", "odp", "ods", "odt", "pdf", "pptx", "svgz", "xlsx", "xz", "zip", "zst",
        // clang-format on
    };
    const QString suffix = path.suffix();
    const bool compressed = std::any_of(suffixes.begin(), suffixes.end(), [&suffix](const char *known) {
        return suffix == QLatin1String(known);
    });
    return compressed ? Compression::Stored : Compression::Deflated;
}

ArchiveWriter::ArchiveWriter(QIODevice &device, const ArchiveLimits &limits)
    : m_sink(std::make_unique<WriteSink>(device))
    , m_zip(std::make_unique<KZip>(m_sink.get()))
    , m_limits(limits)
{
    m_zip->setExtraField(KZip::NoExtraField);
    m_zip->open(QIODevice::WriteOnly);
}

ArchiveWriter::~ArchiveWriter()
{
    m_sink->abandon(); // Or KZip would write a directory after all.
}

Error ArchiveWriter::fail(const Error &error)
{
    m_failure = m_sink->failure().value_or(error);
    m_sink->abandon();
    return *m_failure;
}

Result<Done> ArchiveWriter::checkNew(const PackagePath &path) const
{
    const qint64 most = std::min(m_limits.entries, mostEntries);
    if (!isAscii(path.toString()))
        return Error{ErrorCode::InvalidArgument, path.toString(),
                     ZipText::tr("names of files in a package use no letters but A to Z")};
    if (m_entries >= most)
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

Result<Done> ArchiveWriter::begin(const PackagePath &path, Compression compression, qint64 size)
{
    if (auto done = checkNew(path); !done)
        return done;
    const bool isStored = compression == Compression::Stored;
    if (auto done = checkRoom(path, size, isStored ? size : 0); !done)
        return done;
    if (auto done = m_names.addFile(path); !done)
        return done;

    constexpr mode_t regularFile = 0100644;
    m_zip->setCompression(isStored ? KZip::NoCompression : KZip::DeflateCompression);
    if (!m_zip->prepareWriting(path.toString(), {}, {}, size, regularFile, fixedTime(), fixedTime(),
                               fixedTime()))
        return fail({ErrorCode::CannotWrite, path.toString(), m_zip->errorString()});
    return Done{};
}

Result<qint64> ArchiveWriter::copy(QIODevice &source, const PackagePath &path, const BlockObserver &observer)
{
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
        if (!m_zip->writeData(bytes.data(), bytes.size()))
            return Error{ErrorCode::CannotWrite, path.toString(), m_zip->errorString()};
    }
    if (count < 0)
        return Error{ErrorCode::CannotRead, path.toString(), source.errorString()};
    return total;
}

Result<Done> ArchiveWriter::add(const PackagePath &path, Compression compression, QIODevice &source,
                                const BlockObserver &observer)
{
    if (m_failure)
        return *m_failure;
    const qint64 announced = source.isSequential() ? 0 : source.size() - source.pos();
    if (auto done = begin(path, compression, announced); !done)
        return done;

    const auto total = copy(source, path, observer);
    if (!total)
        m_sink->abandon();
    const bool finished = m_zip->finishWriting(total ? *total : 0); // Also frees what the file needed.
    if (!total)
        return fail(total.error());
    if (!finished || m_sink->failure())
        return fail({ErrorCode::CannotWrite, path.toString(), m_zip->errorString()});
    ++m_entries;
    m_directoryBytes += centralBytes + path.toString().size();
    return Done{};
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
    QBuffer source;
    source.setData(content);
    source.open(QIODevice::ReadOnly);
    return add(path, Compression::Stored, source);
}

Result<Done> ArchiveWriter::addDeflated(const PackagePath &path, const QByteArray &content)
{
    QBuffer source;
    source.setData(content);
    source.open(QIODevice::ReadOnly);
    return add(path, Compression::Deflated, source);
}

Result<qint64> ArchiveWriter::finish()
{
    if (m_failure)
        return *m_failure;
    const bool closed = m_zip->close();
    if (const auto flushed = m_sink->flush(); !flushed)
        return fail(flushed.error());
    if (!closed)
        return fail({ErrorCode::CannotWrite, m_sink->name(), m_zip->errorString()});
    return m_sink->size();
}

} // namespace Kogge
