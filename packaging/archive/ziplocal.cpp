// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/zipformat_p.h"
#include "archive/ziplocal_p.h"
#include "archive/ziptext_p.h"

namespace Kogge {

using namespace ZipFormat;

namespace {

/// The header in front of an entry's data.
struct LocalHeader {
    quint16 flags;
    quint16 method;
    quint32 crc;
    qint64 compressedSize;
    qint64 size;
    QByteArrayView name;
    bool is64;
    qint64 bytes;

    /// The sizes and the checksum follow the data; here they may be 0.
    [[nodiscard]] bool isDeferred() const { return (flags & Flag::DataDescriptor) != 0; }
};

class LocalReader
{
public:
    LocalReader(ByteSource &source, const std::vector<CentralEntry> &entries, qint64 directoryOffset)
        : m_source(source)
        , m_entries(entries)
        , m_directoryOffset(directoryOffset)
    { }

    Result<std::vector<ZipEntry>> read();

private:
    Result<Done> checkOffsets() const;
    Result<qint64> dataOffset(size_t index);
    Result<LocalHeader> header(size_t index);
    Result<Done> checkGap(size_t index, const LocalHeader &header, qint64 dataEnd);
    Result<Done> checkDescriptor(size_t index, qint64 offset, qint64 length, bool is64);
    Result<QByteArrayView> bytes(size_t index, qint64 offset, qint64 length);

    [[nodiscard]] qint64 windowEnd(size_t index, qint64 end) const;
    [[nodiscard]] qint64 endOf(size_t index) const;
    [[nodiscard]] Error noRoom(size_t index) const;
    [[nodiscard]] Error damaged(size_t index) const;
    [[nodiscard]] Error disagree(size_t index) const;

    ByteSource &m_source;
    const std::vector<CentralEntry> &m_entries;
    qint64 m_directoryOffset;
    QByteArray m_window; ///< What was last read of the file.
    qint64 m_windowOffset = 0;
};

Error LocalReader::damaged(size_t index) const
{
    const QString name = m_entries[index].path.toString();
    return Error{ErrorCode::ArchiveDamaged, m_source.name(),
                 ZipText::tr("“%1” is not where it should be").arg(name)};
}

Error LocalReader::disagree(size_t index) const
{
    return Error{ErrorCode::HeadersDisagree, m_entries[index].path.toString(), {}};
}

Error LocalReader::noRoom(size_t index) const
{
    if (index + 1 == m_entries.size())
        return damaged(index);
    return Error{ErrorCode::EntriesOverlap, m_entries[index].path.toString(), {}};
}

/// Where the next entry begins, or the directory.
qint64 LocalReader::endOf(size_t index) const
{
    return index + 1 < m_entries.size() ? m_entries[index + 1].headerOffset : m_directoryOffset;
}

/// The end of a read that has \p end at least, and such of the next headers as lie close by: a few
/// kilobytes more cost less than one more call to the system.
qint64 LocalReader::windowEnd(size_t index, qint64 end) const
{
    constexpr qint64 worthJoining = 8 << 10;
    constexpr qint64 largestWindow = 512 << 10;
    constexpr qint64 usualExtraBytes = 64;
    const qint64 largestEnd = end + largestWindow;
    for (size_t i = index; i < m_entries.size() && end < largestEnd; ++i) {
        const qint64 offset = m_entries[i].headerOffset;
        if (offset > end + worthJoining)
            break;
        end = qMax(end, offset + localBytes + m_entries[i].rawName.size() + usualExtraBytes);
    }
    return qMin(end, m_directoryOffset);
}

/// The caller has checked that they lie before the directory. Valid until the next call.
Result<QByteArrayView> LocalReader::bytes(size_t index, qint64 offset, qint64 length)
{
    Q_ASSERT(offset >= 0 && offset + length <= m_directoryOffset);
    if (offset < m_windowOffset || offset + length > m_windowOffset + m_window.size()) {
        auto window = m_source.read(offset, windowEnd(index, offset + length) - offset);
        if (!window)
            return window.error();
        m_window = *std::move(window);
        m_windowOffset = offset;
    }
    return QByteArrayView(m_window).sliced(offset - m_windowOffset, length);
}

Result<LocalHeader> LocalReader::header(size_t index)
{
    const qint64 offset = m_entries[index].headerOffset;
    const qint64 room = endOf(index) - offset;
    if (room < localBytes)
        return noRoom(index);
    const auto fixed = bytes(index, offset, localBytes);
    if (!fixed)
        return fixed.error();
    if (!fixed->startsWith(localSignature))
        return damaged(index);

    const qint64 nameBytes = u16(*fixed, 26);
    const qint64 extraBytes = u16(*fixed, 28);
    const qint64 length = localBytes + nameBytes + extraBytes;
    if (room < length)
        return noRoom(index);
    const auto record = bytes(index, offset, length);
    if (!record)
        return record.error();
    const auto extra = extraFields(record->sliced(localBytes + nameBytes));
    if (!extra)
        return damaged(index);
    LocalHeader header{u16(*record, 6),          u16(*record, 8),
                       u32(*record, 14),         u32(*record, 18),
                       u32(*record, 22),         record->sliced(localBytes, nameBytes),
                       extra->zip64.has_value(), length};
    const bool sameName = !extra->unicodePath || unicodeName(*extra->unicodePath) == header.name;
    if (!sameName
        || !resolve64({&header.size, &header.compressedSize}, extra->zip64.value_or(QByteArrayView()), -1))
        return disagree(index);
    return header;
}

bool sayTheSame(const CentralEntry &entry, const LocalHeader &header)
{
    const auto equal = [&header](qint64 here, qint64 there) {
        return here == there || (here == 0 && header.isDeferred());
    };
    return header.name == entry.rawName && header.method == entry.method
        && ((header.flags ^ entry.flags) & ~Flag::DataDescriptor) == 0 && equal(header.crc, entry.crc)
        && equal(header.compressedSize, entry.compressedSize) && equal(header.size, entry.size);
}

/// APPNOTE 4.3.9: checksum and sizes once more, behind the data; the signature may be missing.
Result<Done> LocalReader::checkDescriptor(size_t index, qint64 offset, qint64 length, bool is64)
{
    const qint64 plainBytes = is64 ? 20 : 12;
    const bool isSigned = length == plainBytes + descriptorSignature.size();
    if (length != plainBytes && !isSigned)
        return disagree(index);
    const auto read = bytes(index, offset, length);
    if (!read)
        return read.error();
    if (isSigned && !read->startsWith(descriptorSignature))
        return disagree(index);

    const CentralEntry &entry = m_entries[index];
    const QByteArrayView record = read->last(plainBytes);
    const quint64 compressedSize = is64 ? u64(record, 4) : u32(record, 4);
    const quint64 size = is64 ? u64(record, 12) : u32(record, 8);
    if (u32(record, 0) != entry.crc || compressedSize != quint64(entry.compressedSize)
        || size != quint64(entry.size))
        return disagree(index);
    return Done{};
}

Result<Done> LocalReader::checkGap(size_t index, const LocalHeader &header, qint64 dataEnd)
{
    constexpr qint64 longestDescriptor = 24;
    const qint64 gap = endOf(index) - dataEnd;
    if (gap > (header.isDeferred() ? longestDescriptor : 0)) {
        const QString detail =
            ZipText::tr("%1 bytes behind “%2”").arg(QString::number(gap), m_entries[index].path.toString());
        return Error{ErrorCode::HiddenData, m_source.name(), detail};
    }
    if (header.isDeferred())
        return checkDescriptor(index, dataEnd, gap, header.is64);
    return Done{};
}

Result<qint64> LocalReader::dataOffset(size_t index)
{
    const CentralEntry &entry = m_entries[index];
    const auto local = header(index);
    if (!local)
        return local.error();
    if (!sayTheSame(entry, *local))
        return disagree(index);
    const qint64 dataOffset = entry.headerOffset + local->bytes;
    const qint64 dataEnd = dataOffset + entry.compressedSize;
    if (dataEnd > endOf(index))
        return noRoom(index);
    if (const auto done = checkGap(index, *local, dataEnd); !done)
        return done.error();
    return dataOffset;
}

/// The entries begin with the file, and all of them before the directory.
Result<Done> LocalReader::checkOffsets() const
{
    const qint64 first = m_entries.empty() ? m_directoryOffset : m_entries.front().headerOffset;
    if (!m_entries.empty() && m_entries.back().headerOffset >= m_directoryOffset)
        return damaged(m_entries.size() - 1);
    if (first != 0)
        return Error{ErrorCode::HiddenData, m_source.name(),
                     ZipText::tr("%1 bytes in front of its first file").arg(first)};
    return Done{};
}

Result<std::vector<ZipEntry>> LocalReader::read()
{
    if (const auto done = checkOffsets(); !done)
        return done.error();
    std::vector<ZipEntry> files;
    files.reserve(m_entries.size());
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const auto offset = dataOffset(i);
        if (!offset)
            return offset.error();
        const CentralEntry &entry = m_entries[i];
        if (!entry.isFolder)
            files.push_back({entry.path, ZipMethod(entry.method), entry.crc, entry.compressedSize, entry.size,
                             *offset, entry.statesEncoding});
    }
    return files;
}

} // namespace

Result<std::vector<ZipEntry>> checkLocalHeaders(ByteSource &source, const std::vector<CentralEntry> &entries,
                                                qint64 directoryOffset)
{
    return LocalReader(source, entries, directoryOffset).read();
}

} // namespace Kogge
