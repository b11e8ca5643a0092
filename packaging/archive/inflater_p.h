// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/bytesource.h"

#include <memory>
#include <optional>

class KCompressionDevice;

namespace Kogge {

/// The deflated bytes of one entry, inflated. It reads nothing but the range it is given, and all of it:
/// should one deflated stream end within the range, KCompressionDevice takes what follows for a second one.
/// So such content is accepted only if both are sound, and their sum has the size and the checksum that the
/// directory declares.
class Inflater
{
public:
    Inflater(std::shared_ptr<ByteSource> source, qint64 offset, qint64 compressedSize);
    ~Inflater();

    /// Bytes put into \p data: fewer than \p length only where the stream ends, or cannot be read any
    /// further.
    qint64 read(char *data, qint64 length);

    enum class End {
        Reached, ///< With the last byte of the range.
        MoreFollows, ///< There is more to inflate.
        Damaged, ///< The stream breaks off or is not deflated, or bytes are left behind it.
    };
    /// Whether the stream ends where read() has got to.
    End end();

    /// Why the archive itself could not be read, if it could not.
    [[nodiscard]] const std::optional<Error> &failure() const;

private:
    class Range;
    Range *m_range; ///< Belongs to m_device.
    std::unique_ptr<KCompressionDevice> m_device;
};

} // namespace Kogge
