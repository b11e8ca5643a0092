// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QLocale>
#include <QString>
#include <QtEndian>

#include <initializer_list>
#include <optional>

/// The records of a zip file, by PKWARE's APPNOTE 6.3.10: numbers are little-endian, fields are named by
/// their offset in the record.
namespace Kogge::ZipFormat {

constexpr QByteArrayView localSignature("PK\3\4");
constexpr QByteArrayView centralSignature("PK\1\2");
constexpr QByteArrayView descriptorSignature("PK\7\x8");
constexpr QByteArrayView endSignature("PK\5\6");
constexpr QByteArrayView zip64EndSignature("PK\6\6");
constexpr QByteArrayView zip64LocatorSignature("PK\6\7");

constexpr qint64 localBytes = 30;
constexpr qint64 centralBytes = 46;
constexpr qint64 endBytes = 22;
constexpr qint64 zip64EndBytes = 56;
constexpr qint64 zip64LocatorBytes = 20;
constexpr qint64 longestComment = 0xffff;

/// Stands in a field whose value is in the zip64 record instead.
constexpr quint16 elsewhere16 = 0xffff;
constexpr quint32 elsewhere32 = 0xffffffff;
/// Above this, a 32-bit field does not suffice: some programs take it for signed.
constexpr qint64 largestPlainValue = 0x7fffffff;

constexpr quint16 storedMethod = 0;
constexpr quint16 deflatedMethod = 8;

namespace Flag {
constexpr quint16 Encrypted = 0x0001;
constexpr quint16 DataDescriptor = 0x0008;
constexpr quint16 PatchData = 0x0020;
constexpr quint16 StrongEncryption = 0x0040;
constexpr quint16 Utf8Name = 0x0800;
constexpr quint16 MaskedHeader = 0x2000;
} // namespace Flag

template<typename Number> Number number(QByteArrayView bytes, qsizetype offset)
{
    return qFromLittleEndian<Number>(bytes.sliced(offset, sizeof(Number)).data());
}
inline quint16 u16(QByteArrayView bytes, qsizetype offset)
{
    return number<quint16>(bytes, offset);
}
inline quint32 u32(QByteArrayView bytes, qsizetype offset)
{
    return number<quint32>(bytes, offset);
}
inline quint64 u64(QByteArrayView bytes, qsizetype offset)
{
    return number<quint64>(bytes, offset);
}

/// The extra fields that change how a header is read; those absent are empty optionals.
struct ExtraFields {
    std::optional<QByteArrayView> zip64;
    std::optional<QByteArrayView> unicodePath;
};

/// Absent if \p bytes are not a sequence of fields, or have one of those above twice.
std::optional<ExtraFields> extraFields(QByteArrayView bytes);

/// The name that some programs believe instead of the header's, behind a version and a checksum.
QByteArrayView unicodeName(QByteArrayView unicodePath);

/// Replaces those of \p values that are elsewhere32 by the numbers of \p zip64, in this order. False
/// if there are not exactly as many numbers, or one is not above \p floor.
bool resolve64(std::initializer_list<qint64 *> values, QByteArrayView zip64, qint64 floor);

/// How much is read or written at once.
constexpr qint64 blockBytes = 256 << 10;

/// A limit, for a sentence.
inline QString asSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0);
}

} // namespace Kogge::ZipFormat
