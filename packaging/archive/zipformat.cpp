// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/zipformat_p.h"

#include <limits>

namespace Kogge::ZipFormat {

namespace {

constexpr quint16 zip64Tag = 0x0001;
constexpr quint16 unicodePathTag = 0x7075;

bool setOnce(std::optional<QByteArrayView> &field, QByteArrayView content)
{
    const bool first = !field.has_value();
    field = content;
    return first;
}

bool note(ExtraFields &fields, quint16 tag, QByteArrayView content)
{
    switch (tag) {
    case zip64Tag:
        return setOnce(fields.zip64, content);
    case unicodePathTag:
        return setOnce(fields.unicodePath, content);
    default:
        return true;
    }
}

} // namespace

std::optional<ExtraFields> extraFields(QByteArrayView bytes)
{
    constexpr qsizetype headBytes = 4;
    ExtraFields fields;
    while (!bytes.isEmpty()) {
        if (bytes.size() < headBytes || bytes.size() - headBytes < u16(bytes, 2))
            return std::nullopt;
        if (!note(fields, u16(bytes, 0), bytes.sliced(headBytes, u16(bytes, 2))))
            return std::nullopt;
        bytes = bytes.sliced(headBytes + u16(bytes, 2));
    }
    return fields;
}

QByteArrayView unicodeName(QByteArrayView unicodePath)
{
    constexpr qsizetype headBytes = 5;
    return unicodePath.sliced(qMin(headBytes, unicodePath.size()));
}

bool resolve64(std::initializer_list<qint64 *> values, QByteArrayView zip64, qint64 floor)
{
    constexpr quint64 largest = std::numeric_limits<qint64>::max();
    for (qint64 *value : values) {
        if (*value != elsewhere32)
            continue;
        if (zip64.size() < qsizetype(sizeof(quint64)))
            return false;
        *value = qint64(qMin(u64(zip64, 0), largest)); // Beyond every limit either way.
        if (*value <= floor)
            return false;
        zip64 = zip64.sliced(sizeof(quint64));
    }
    return zip64.isEmpty();
}

} // namespace Kogge::ZipFormat
