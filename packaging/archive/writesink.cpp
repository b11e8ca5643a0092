// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/writesink_p.h"
#include "base/durablefile.h"

#include <QFileDevice>

#include <cerrno>

namespace Kogge {

WriteSink::WriteSink(QIODevice &target)
    : m_target(target)
{
    open(WriteOnly | Unbuffered);
}

QString WriteSink::name() const
{
    const auto *file = qobject_cast<const QFileDevice *>(&m_target);
    return file ? file->fileName() : QString();
}

void WriteSink::noteFailure(int errorNumber)
{
    const Error byNumber = writeError(name(), errorNumber);
    const bool isFull = byNumber.code == ErrorCode::DiskFull; // Other numbers may be of another call.
    m_failure = isFull ? byNumber : Error{ErrorCode::CannotWrite, name(), m_target.errorString()};
}

qint64 WriteSink::writeData(const char *data, qint64 length)
{
    if (m_failure)
        return -1;
    errno = 0;
    bool isGood = m_target.pos() == pos() || m_target.seek(pos()); // Seeking empties its buffer.
    qint64 written = 0;
    while (isGood && written < length) { // After a write that was cut short, the next one says why.
        const qint64 count = m_target.write(data + written, length - written);
        isGood = count > 0;
        written += count;
    }
    if (!isGood) {
        noteFailure(errno);
        return -1;
    }
    m_size = qMax(m_size, pos() + length);
    return length;
}

Result<Done> WriteSink::flush()
{
    errno = 0;
    auto *file = qobject_cast<QFileDevice *>(&m_target);
    const bool flushed = !file || file->flush();
    if (!m_failure && (!flushed || m_target.size() != m_size))
        noteFailure(errno);
    if (m_failure)
        return *m_failure;
    return Done{};
}

} // namespace Kogge
