// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <functional>
#include <memory>

struct z_stream_s;

namespace Kogge {

/// Compresses one file for an archive: deflate as RFC 1951 has it, without any header.
class Deflater
{
public:
    Deflater();

    enum class Part { Some, Last };
    /// Gets what has come out; returns false to have add() stop and return false.
    using Receiver = std::function<bool(QByteArrayView deflated)>;
    bool add(QByteArrayView bytes, Part part, const Receiver &receiver);

private:
    struct End {
        void operator()(z_stream_s *stream) const;
    };
    std::unique_ptr<z_stream_s, End> m_stream;
    QByteArray m_block;
};

} // namespace Kogge
