// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QMutex>

#include <memory>

class QIODevice;

namespace Kogge {

/// An archive's bytes, to be read at any place by several devices and threads at a time.
class ByteSource
{
public:
    /// \p device is open, readable and not sequential. \p name is what errors call it.
    ByteSource(std::unique_ptr<QIODevice> device, QString name);
    ~ByteSource();

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] qint64 size() const { return m_size; } ///< When it was opened.

    /// Fills \p data, or fails with CannotRead: also where the file has become shorter than it was.
    Result<Done> read(qint64 offset, char *data, qint64 length);
    /// The caller has checked that \p length is a size it wants to hold.
    Result<QByteArray> read(qint64 offset, qint64 length);

private:
    QMutex m_mutex;
    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    qint64 m_size;
};

} // namespace Kogge
