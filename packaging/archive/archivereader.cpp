// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivereader.h"

#include "archive/zipformat_p.h"

#include <QFile>
#include <QFileInfo>

#include <numeric>

namespace Kogge {

using namespace ZipFormat;

namespace {

Error reasonOf(const EntryDevice &device, const ZipEntry &entry)
{
    return device.failure().value_or(Error{ErrorCode::EntryDamaged, entry.path.toString(), {}});
}

/// Not by one allocation of the declared size, which may be a lie.
Result<QByteArray> contentOf(EntryDevice &device, const ZipEntry &entry)
{
    QByteArray content;
    while (content.size() < entry.size) {
        const qint64 before = content.size();
        content.resize(qMin(before + qMax(before, blockBytes), entry.size));
        const qint64 count = device.read(content.data() + before, content.size() - before);
        if (count < content.size() - before)
            return reasonOf(device, entry);
    }
    char surplus; // Also has an empty file checked.
    if (device.read(&surplus, 1) != 0)
        return reasonOf(device, entry);
    return content;
}

} // namespace

ArchiveReader::ArchiveReader(std::shared_ptr<ByteSource> source, std::vector<ZipEntry> entries)
    : m_source(std::move(source))
    , m_entries(std::move(entries))
{
    m_indexes.reserve(qsizetype(m_entries.size()));
    for (size_t i = 0; i < m_entries.size(); ++i)
        m_indexes.insert(m_entries[i].path.toString(), i);
}

Result<ArchiveReader> ArchiveReader::open(const QString &path, const ArchiveLimits &limits)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileNotFound, path, {}};
    if (!info.isFile()) // Opening a pipe would wait for its other end.
        return Error{ErrorCode::NotAnArchive, path, {}};
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorCode::CannotRead, path, file->errorString()};

    auto identity = FileIdentity::of(*file, path);
    auto reader = open(std::move(file), path, limits);
    if (reader)
        reader->m_identity = std::move(identity);
    return reader;
}

Result<ArchiveReader> ArchiveReader::open(std::unique_ptr<QIODevice> device, const QString &name,
                                          const ArchiveLimits &limits)
{
    auto source = std::make_shared<ByteSource>(std::move(device), name);
    auto entries = readZipDirectory(*source, limits);
    if (!entries)
        return entries.error();
    return ArchiveReader(std::move(source), *std::move(entries));
}

const ZipEntry *ArchiveReader::find(const QString &path) const
{
    const auto index = m_indexes.constFind(path);
    return index == m_indexes.constEnd() ? nullptr : &m_entries[*index];
}

qint64 ArchiveReader::totalBytes() const
{
    return std::accumulate(m_entries.begin(), m_entries.end(), qint64(0),
                           [](qint64 sum, const ZipEntry &entry) { return sum + entry.size; });
}

Result<QByteArray> ArchiveReader::read(const QString &path, qint64 limit) const
{
    const ZipEntry *entry = find(path);
    if (!entry)
        return Error{ErrorCode::EntryMissing, path, {}};
    if (entry->size > limit)
        return Error{ErrorCode::TooLarge, path, asSize(limit)};
    return contentOf(*openEntryDevice(m_source, *entry), *entry);
}

Result<std::unique_ptr<EntryDevice>> ArchiveReader::openEntry(const QString &path) const
{
    const ZipEntry *entry = find(path);
    if (!entry)
        return Error{ErrorCode::EntryMissing, path, {}};
    return openEntryDevice(m_source, *entry);
}

Result<Done> ArchiveReader::verifyEntry(const ZipEntry &entry, const BlockReceiver &receiver) const
{
    const Error cancelled{ErrorCode::Cancelled, m_source->name(), {}};
    const auto device = openEntryDevice(m_source, entry);
    QByteArray block(qBound<qint64>(1, entry.size, blockBytes), Qt::Uninitialized);
    qint64 count = 0;
    while ((count = device->read(block.data(), block.size())) > 0) {
        if (receiver && !receiver(entry, QByteArrayView(block).first(count)))
            return cancelled;
    }
    if (count < 0)
        return reasonOf(*device, entry);
    if (receiver && !receiver(entry, {}))
        return cancelled;
    return Done{};
}

Result<std::vector<Error>> ArchiveReader::verify(const BlockReceiver &receiver) const
{
    std::vector<Error> damaged;
    for (const ZipEntry &entry : m_entries) {
        const auto verified = verifyEntry(entry, receiver);
        if (verified)
            continue;
        const ErrorCode code = verified.error().code;
        if (code == ErrorCode::Cancelled || code == ErrorCode::CannotRead)
            return verified.error();
        damaged.push_back(verified.error());
    }
    return damaged;
}

bool ArchiveReader::hasChanged() const
{
    return m_identity && !m_identity->isCurrent();
}

} // namespace Kogge
