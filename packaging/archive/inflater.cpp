// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/inflater_p.h"

#include <kcompressiondevice.h>

namespace Kogge {

/// What KCompressionDevice reads from. It must never be told of an error, because it takes -1 for a length:
/// the range ends there instead, and the stream in the middle.
class Inflater::Range : public QIODevice
{
public:
    Range(std::shared_ptr<ByteSource> source, qint64 offset, qint64 length)
        : m_source(std::move(source))
        , m_offset(offset)
        , m_left(length)
    {
        open(ReadOnly | Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_left == 0; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_left; }
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

protected:
    qint64 readData(char *data, qint64 length) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::shared_ptr<ByteSource> m_source;
    qint64 m_offset;
    qint64 m_left;
    std::optional<Error> m_failure;
};

qint64 Inflater::Range::readData(char *data, qint64 length)
{
    const qint64 count = m_failure ? 0 : qMin(length, m_left);
    if (const auto done = m_source->read(m_offset, data, count); !done) {
        m_failure = done.error();
        return 0;
    }
    m_offset += count;
    m_left -= count;
    return count;
}

Inflater::Inflater(std::shared_ptr<ByteSource> source, qint64 offset, qint64 compressedSize)
    : m_range(new Range(std::move(source), offset, compressedSize))
    , m_device(std::make_unique<KCompressionDevice>(m_range, true, KCompressionDevice::GZip))
{
    m_device->setSkipHeaders();
    m_device->open(QIODevice::ReadOnly);
}

Inflater::~Inflater() = default;

qint64 Inflater::read(char *data, qint64 length)
{
    return qMax<qint64>(0, m_device->read(data, length));
}

Inflater::End Inflater::end()
{
    char more;
    if (read(&more, 1) > 0)
        return End::MoreFollows;
    return m_device->atEnd() ? End::Reached : End::Damaged;
}

const std::optional<Error> &Inflater::failure() const
{
    return m_range->failure();
}

} // namespace Kogge
