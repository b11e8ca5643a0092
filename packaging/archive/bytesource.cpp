// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/bytesource.h"

#include "archive/ziptext_p.h"

#include <QIODevice>
#include <QMutexLocker>

namespace Kogge {

ByteSource::ByteSource(std::unique_ptr<QIODevice> device, QString name)
    : m_device(std::move(device))
    , m_name(std::move(name))
    , m_size(m_device->size())
{
    Q_ASSERT(m_device->isReadable() && !m_device->isSequential());
}

ByteSource::~ByteSource() = default;

Result<Done> ByteSource::read(qint64 offset, char *data, qint64 length)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_device->seek(offset))
        return Error{ErrorCode::CannotRead, m_name, m_device->errorString()};
    for (qint64 filled = 0; filled < length;) {
        const qint64 count = m_device->read(data + filled, length - filled);
        if (count < 0)
            return Error{ErrorCode::CannotRead, m_name, m_device->errorString()};
        if (count == 0)
            return Error{ErrorCode::CannotRead, m_name,
                         ZipText::tr("it has become shorter while it was open")};
        filled += count;
    }
    return Done{};
}

Result<QByteArray> ByteSource::read(qint64 offset, qint64 length)
{
    QByteArray bytes(length, Qt::Uninitialized);
    if (const auto done = read(offset, bytes.data(), length); !done)
        return done.error();
    return bytes;
}

} // namespace Kogge
