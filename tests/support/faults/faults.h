// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace Kogge {

/// A disk that fails a program: one of its calls that make, change or remove files below a folder has an
/// error instead of its effect. Unlike strace, this needs no rights, counts all kinds of calls in one row,
/// and costs no time.
class Faults
{
public:
    enum class Disk {
        FailsOnce,
        /// From then on. A full disk (ENOSPC) keeps half of the write that made it full, and goes on
        /// removing.
        StaysBroken,
    };

    enum class Calls { Changing, Reading };

    Faults(const QString &folder, int errorNumber, Disk disk, Calls calls = Calls::Changing);

    /// For a program whose call of this \p number, from 1, is to fail.
    [[nodiscard]] QProcessEnvironment environment(int number, QProcessEnvironment environment) const;
    /// What the last program was not allowed to do ("fsync /tmp/x"); empty where it made fewer calls.
    [[nodiscard]] QByteArray takeReport() const;

private:
    QString m_folder;
    int m_errorNumber;
    Disk m_disk;
    Calls m_calls;
    QTemporaryDir m_reports;
};

} // namespace Kogge
