// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/entrydevice.h"

#include "archive/inflater_p.h"

#include <zlib.h>

namespace Kogge {

namespace {

quint32 updatedCrc(quint32 crc, const char *data, qint64 length)
{
    return quint32(crc32_z(crc, reinterpret_cast<const Bytef *>(data), size_t(length)));
}

class StoredDevice : public EntryDevice
{
public:
    StoredDevice(std::shared_ptr<ByteSource> source, const ZipEntry &entry)
        : EntryDevice(entry)
        , m_source(std::move(source))
    {
        open(ReadOnly | Unbuffered); // So that pos() is where readData() reads.
    }

    [[nodiscard]] qint64 size() const override { return entry().size; }

protected:
    qint64 readData(char *data, qint64 length) override;

private:
    void check(const char *data, qint64 length);

    std::shared_ptr<ByteSource> m_source;
    qint64 m_checked = 0; ///< Bytes from the beginning whose checksum is m_crc.
    quint32 m_crc = 0;
};

/// Adds to the checksum what has not been added yet, unless a part before it has been skipped.
void StoredDevice::check(const char *data, qint64 length)
{
    const qint64 known = m_checked - pos();
    if (known < 0 || known >= length)
        return;
    m_crc = updatedCrc(m_crc, data + known, length - known);
    m_checked += length - known;
}

qint64 StoredDevice::readData(char *data, qint64 length)
{
    if (failure())
        return -1;
    const qint64 count = qMin(length, entry().size - pos());
    if (const auto done = m_source->read(entry().dataOffset + pos(), data, count); !done)
        return fail(done.error());
    check(data, count);
    if (m_checked == entry().size && m_crc != entry().crc)
        return damaged();
    return count;
}

class DeflatedDevice : public EntryDevice
{
public:
    DeflatedDevice(std::shared_ptr<ByteSource> source, const ZipEntry &entry)
        : EntryDevice(entry)
        , m_inflater(std::move(source), entry.dataOffset, entry.compressedSize)
    {
        open(ReadOnly);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return left() + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 length) override;

private:
    [[nodiscard]] qint64 left() const { return entry().size - m_position; }
    qint64 checkEnd();

    Inflater m_inflater;
    qint64 m_position = 0;
    quint32 m_crc = 0;
    bool m_isChecked = false;
};

/// What readData() returns for the end: 0, or -1 if it is not where it should be.
qint64 DeflatedDevice::checkEnd()
{
    m_isChecked = true;
    switch (m_inflater.end()) {
    case Inflater::End::Reached:
        return m_crc == entry().crc ? 0 : damaged();
    case Inflater::End::MoreFollows:
        return fail(Error{ErrorCode::EntryLargerThanDeclared, entry().path.toString(), {}});
    case Inflater::End::Damaged:
        break;
    }
    return m_inflater.failure() ? fail(*m_inflater.failure()) : damaged();
}

qint64 DeflatedDevice::readData(char *data, qint64 length)
{
    if (failure())
        return -1;
    const qint64 wanted = qMin(length, left());
    const qint64 count = wanted > 0 ? m_inflater.read(data, wanted) : 0;
    if (count < wanted)
        return m_inflater.failure() ? fail(*m_inflater.failure()) : damaged();
    m_crc = updatedCrc(m_crc, data, count);
    m_position += count;
    if (left() == 0 && !m_isChecked && checkEnd() < 0)
        return -1;
    return count;
}

} // namespace

EntryDevice::EntryDevice(ZipEntry entry)
    : m_entry(std::move(entry))
{ }

qint64 EntryDevice::writeData(const char *, qint64)
{
    return -1;
}

qint64 EntryDevice::fail(Error error)
{
    setErrorString(describe(error));
    m_failure = std::move(error);
    return -1;
}

qint64 EntryDevice::damaged()
{
    return fail(Error{ErrorCode::EntryDamaged, m_entry.path.toString(), {}});
}

std::unique_ptr<EntryDevice> openEntryDevice(std::shared_ptr<ByteSource> source, const ZipEntry &entry)
{
    // Some programs write an empty file as deflated into nothing at all.
    const bool isNothing = entry.compressedSize == 0 && entry.size == 0;
    if (entry.method == ZipMethod::Stored || isNothing)
        return std::make_unique<StoredDevice>(std::move(source), entry);
    return std::make_unique<DeflatedDevice>(std::move(source), entry);
}

} // namespace Kogge
