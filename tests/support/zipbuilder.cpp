// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zipbuilder.h"

#include <QtEndian>

#include <zlib.h>

namespace Kogge {

namespace {

constexpr quint16 versionNeeded = 20;
constexpr quint32 timeAndDate = 0x00210000; // 1980-01-01, midnight.

template<typename Number> QByteArray littleEndian(Number value)
{
    QByteArray bytes(sizeof(Number), 0);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray commonFields(const ZipHeader &header)
{
    return le16(versionNeeded) + le16(header.flags) + le16(header.method) + le32(timeAndDate)
        + le32(header.crc) + le32(header.compressedSize) + le32(header.size)
        + le16(quint16(header.name.size())) + le16(quint16(header.extra.size()));
}

QByteArray localHeader(const ZipItem &item)
{
    return "PK\3\4" + commonFields(item.local) + item.local.name + item.local.extra;
}

QByteArray centralHeader(const ZipItem &item, quint32 offset)
{
    return "PK\1\2" + le16(item.madeBy) + commonFields(item.central) + le16(quint16(item.comment.size()))
        + le16(item.disk) + le16(0) + le32(item.attributes) + le32(item.offset.value_or(offset))
        + item.central.name + item.central.extra + item.comment;
}

/// Feeds zlib in pieces, so that bombs are built without holding what they hold.
class Deflater
{
public:
    Deflater() { deflateInit2(&m_stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY); }
    ~Deflater() { deflateEnd(&m_stream); }
    Q_DISABLE_COPY(Deflater)

    void add(const QByteArray &bytes, int flush)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
        m_stream.avail_in = uInt(bytes.size());
        QByteArray block(1 << 16, 0);
        do {
            m_stream.next_out = reinterpret_cast<Bytef *>(block.data());
            m_stream.avail_out = uInt(block.size());
            deflate(&m_stream, flush);
            m_result += block.first(block.size() - qsizetype(m_stream.avail_out));
        } while (m_stream.avail_out == 0);
    }

    [[nodiscard]] QByteArray result() const { return m_result; }

private:
    z_stream m_stream{};
    QByteArray m_result;
};

ZipItem plainItem(const QByteArray &name, const QByteArray &content, quint16 method, const QByteArray &data)
{
    ZipItem item;
    item.local = {name, 0, method, crcOf(content), quint32(data.size()), quint32(content.size()), {}};
    item.central = item.local;
    item.data = data;
    return item;
}

} // namespace

QByteArray le16(quint16 value)
{
    return littleEndian(value);
}

QByteArray le32(quint32 value)
{
    return littleEndian(value);
}

QByteArray le64(quint64 value)
{
    return littleEndian(value);
}

quint32 crcOf(const QByteArray &bytes)
{
    return quint32(crc32_z(0, reinterpret_cast<const Bytef *>(bytes.constData()), size_t(bytes.size())));
}

QByteArray deflated(const QByteArray &bytes)
{
    Deflater deflater;
    deflater.add(bytes, Z_FINISH);
    return deflater.result();
}

QByteArray deflatedZeros(qint64 count)
{
    const QByteArray zeros(1 << 20, 0);
    Deflater deflater;
    for (; count > zeros.size(); count -= zeros.size())
        deflater.add(zeros, Z_NO_FLUSH);
    deflater.add(zeros.first(count), Z_FINISH);
    return deflater.result();
}

QByteArray extraField(quint16 tag, const QByteArray &content)
{
    return le16(tag) + le16(quint16(content.size())) + content;
}

void ZipItem::setFlags(quint16 flags)
{
    local.flags = flags;
    central.flags = flags;
}

void ZipItem::setName(const QByteArray &name)
{
    local.name = name;
    central.name = name;
}

ZipItem storedItem(const QByteArray &name, const QByteArray &content)
{
    return plainItem(name, content, 0, content);
}

ZipItem deflatedItem(const QByteArray &name, const QByteArray &content)
{
    return plainItem(name, content, 8, deflated(content));
}

ZipItem claiming(const QByteArray &name, const QByteArray &data, quint32 size, quint32 crc)
{
    ZipItem item;
    item.local = {name, 0, 8, crc, quint32(data.size()), size, {}};
    item.central = item.local;
    item.data = data;
    return item;
}

ZipItem folderItem(const QByteArray &name)
{
    ZipItem item = storedItem(name, {});
    item.attributes = (040755u << 16) | 0x10;
    return item;
}

ZipItem deferred(ZipItem item, bool withSignature)
{
    item.setFlags(item.central.flags | 0x0008);
    item.descriptor = (withSignature ? QByteArray("PK\7\x8") : QByteArray()) + le32(item.local.crc)
        + le32(item.local.compressedSize) + le32(item.local.size);
    item.local.crc = 0;
    item.local.compressedSize = 0;
    item.local.size = 0;
    return item;
}

ZipItem linkItem(const QByteArray &name, const QByteArray &target)
{
    ZipItem item = storedItem(name, target);
    item.attributes = 0120777u << 16;
    return item;
}

QByteArray ZipBuilder::build() const
{
    QByteArray content;
    QByteArray directory;
    quint16 count = 0;
    for (const ZipItem &item : items) {
        if (item.isListed) {
            directory += centralHeader(item, quint32(content.size()));
            ++count;
        }
        if (item.isPresent)
            content += localHeader(item) + item.data + item.descriptor;
    }
    content += beforeDirectory;
    const auto offset = quint32(content.size());
    QByteArray end = content + directory + behindDirectory;
    if (has64) {
        const QByteArray record = "PK\6\6" + le64(44) + le16(45) + le16(45) + le32(0) + le32(0)
            + le64(entries64.value_or(count)) + le64(entries64.value_or(count))
            + le64(directorySize64.value_or(quint64(directory.size())))
            + le64(directoryOffset64.value_or(offset));
        const QByteArray locator = "PK\6\7" + le32(recordDisk64)
            + le64(recordOffset64.value_or(quint64(end.size()))) + le32(disks64);
        end += record + locator;
    }
    return before + end + "PK\5\6" + le16(disk) + le16(disk)
        + le16(entriesOnDisk.value_or(entries.value_or(count))) + le16(entries.value_or(count))
        + le32(directorySize.value_or(quint32(directory.size()))) + le32(directoryOffset.value_or(offset))
        + le16(commentLength.value_or(quint16(comment.size()))) + comment + behind;
}

QByteArray zipOf(std::vector<ZipItem> items)
{
    ZipBuilder builder;
    builder.items = std::move(items);
    return builder.build();
}

} // namespace Kogge
