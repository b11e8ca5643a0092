// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/wholedeflater_p.h"

#include <cstdlib>
#include <libdeflate.h>
#include <memory>
#include <new>

namespace Kogge {

namespace {

constexpr int usualLevel = 6;
constexpr int mostLevel = 10; // Higher ones take half as long again for a thousandth.

struct End {
    void operator()(libdeflate_compressor *compressor) const { libdeflate_free_compressor(compressor); }
};

} // namespace

QByteArray deflatedAtOnce(const QByteArray &content, Compression compression)
{
    const int level = compression == Compression::DeflatedMost ? mostLevel : usualLevel;
    const std::unique_ptr<libdeflate_compressor, End> compressor(libdeflate_alloc_compressor(level));
    if (!compressor)
        throw std::bad_alloc();
    const auto size = size_t(content.size());
    QByteArray result(qsizetype(libdeflate_deflate_compress_bound(compressor.get(), size)),
                      Qt::Uninitialized);
    const size_t deflated = libdeflate_deflate_compress(compressor.get(), content.data(), size, result.data(),
                                                        size_t(result.size()));
    Q_ASSERT(deflated > 0); // It has all the room that it may need.
    result.truncate(qsizetype(deflated));
    result.squeeze();
    return result;
}

} // namespace Kogge
