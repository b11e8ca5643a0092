// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QIODevice>

#include <optional>

namespace Kogge {

/// What an archive is written to: passes everything on, and remembers the first failure.
class WriteSink : public QIODevice
{
public:
    explicit WriteSink(QIODevice &target);

    [[nodiscard]] qint64 size() const override { return m_size; }
    /// Of the file written to; empty if it is none.
    [[nodiscard]] QString name() const;
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    /// All that was written has left the buffers, and is there.
    Result<Done> flush();

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 length) override;

private:
    void noteFailure(int errorNumber);

    QIODevice &m_target;
    qint64 m_size = 0;
    std::optional<Error> m_failure;
};

} // namespace Kogge
