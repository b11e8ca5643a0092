// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/deflater_p.h"

#include <algorithm>
#include <limits>
#include <new>
#include <zlib.h>

namespace Kogge {

namespace {

constexpr qsizetype blockSize = 64 << 10;

} // namespace

void Deflater::End::operator()(z_stream_s *stream) const
{
    deflateEnd(stream);
    delete stream; // NOLINT(cppcoreguidelines-owning-memory): this is the deleter.
}

Deflater::Deflater()
    : m_stream(new z_stream{})
    , m_block(blockSize, Qt::Uninitialized)
{
    constexpr int usualMemory = 8;
    if (deflateInit2(m_stream.get(), Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, usualMemory,
                     Z_DEFAULT_STRATEGY)
        != Z_OK)
        throw std::bad_alloc(); // It fails for nothing else.
}

bool Deflater::add(QByteArrayView bytes, Part part, const Receiver &receiver)
{
    Q_ASSERT(bytes.size() <= std::numeric_limits<uInt>::max());
    z_stream &stream = *m_stream;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data())); // It only reads.
    stream.avail_in = uInt(bytes.size());
    do {
        stream.next_out = reinterpret_cast<Bytef *>(m_block.data());
        stream.avail_out = uInt(m_block.size());
        deflate(&stream, part == Part::Last ? Z_FINISH : Z_NO_FLUSH); // With room it cannot fail.
        const qsizetype count = m_block.size() - qsizetype(stream.avail_out);
        if (count > 0 && !receiver(QByteArrayView(m_block).first(count)))
            return false;
    } while (stream.avail_out == 0);
    return true;
}

} // namespace Kogge
