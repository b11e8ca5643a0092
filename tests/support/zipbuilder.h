// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace Kogge {

/// What one of an entry's two headers says: the fields of APPNOTE 4.3.7.
struct ZipHeader {
    QByteArray name;
    quint16 flags = 0;
    quint16 method = 0;
    quint32 crc = 0;
    quint32 compressedSize = 0;
    quint32 size = 0;
    QByteArray extra;
};

/// One entry. Made honest by the functions below; a test changes what is to be a lie.
struct ZipItem {
    ZipHeader local;
    QByteArray data; ///< As it lies in the file.
    QByteArray descriptor; ///< What follows the data.
    ZipHeader central;
    quint32 attributes = 0100644u << 16;
    quint16 madeBy = 0x031e; ///< Unix.
    quint16 disk = 0;
    QByteArray comment;
    std::optional<quint32> offset; ///< Instead of where the local header is.
    bool isPresent = true; ///< Has a local header and data.
    bool isListed = true; ///< Is in the directory.

    void setFlags(quint16 flags);
    void setName(const QByteArray &name);
};

[[nodiscard]] ZipItem storedItem(const QByteArray &name, const QByteArray &content);
[[nodiscard]] ZipItem deflatedItem(const QByteArray &name, const QByteArray &content);
[[nodiscard]] ZipItem folderItem(const QByteArray &name);
/// Its local header has no sizes; they come in a descriptor behind the data.
[[nodiscard]] ZipItem deferred(ZipItem item, bool withSignature = true);
/// \p data as they stand, said to be deflated and to unpack to \p size bytes with the checksum \p crc.
[[nodiscard]] ZipItem claiming(const QByteArray &name, const QByteArray &data, quint32 size, quint32 crc = 0);
/// A link to \p target.
[[nodiscard]] ZipItem linkItem(const QByteArray &name, const QByteArray &target);

[[nodiscard]] quint32 crcOf(const QByteArray &bytes);
/// As a zip has it, without zlib's header.
[[nodiscard]] QByteArray deflated(const QByteArray &bytes);
/// What \p count zeros deflate to, without having them.
[[nodiscard]] QByteArray deflatedZeros(qint64 count);
/// One extra field.
[[nodiscard]] QByteArray extraField(quint16 tag, const QByteArray &content);

[[nodiscard]] QByteArray le16(quint16 value);
[[nodiscard]] QByteArray le32(quint32 value);
[[nodiscard]] QByteArray le64(quint64 value);

/// Writes zips that no decent program would write: every field can be a lie.
struct ZipBuilder {
    std::vector<ZipItem> items;

    QByteArray before; ///< In front of everything; offsets do not count it.
    QByteArray beforeDirectory;
    QByteArray behindDirectory;
    QByteArray comment;
    QByteArray behind;

    // Instead of the truth in the end record.
    quint16 disk = 0;
    std::optional<quint16> entriesOnDisk;
    std::optional<quint16> entries;
    std::optional<quint32> directorySize;
    std::optional<quint32> directoryOffset;
    std::optional<quint16> commentLength;

    bool has64 = false; ///< Write a 64-bit end record and its locator.
    std::optional<quint64> entries64;
    std::optional<quint64> directorySize64;
    std::optional<quint64> directoryOffset64;
    std::optional<quint64> recordOffset64; ///< In the locator.
    quint32 recordDisk64 = 0; ///< In the locator.
    quint32 disks64 = 1; ///< In the locator.

    [[nodiscard]] QByteArray build() const;
};

[[nodiscard]] QByteArray zipOf(std::vector<ZipItem> items);

} // namespace Kogge
