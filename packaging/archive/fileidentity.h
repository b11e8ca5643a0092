// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QFileDevice;

namespace Kogge {

/// Which file a path led to, and what state it was in: to notice that another was put in its place,
/// or that it was written to.
class FileIdentity
{
public:
    /// Of \p file, open at \p path. Absent if the system does not tell.
    static std::optional<FileIdentity> of(const QFileDevice &file, const QString &path);

    /// The path still leads to that file, unchanged.
    [[nodiscard]] bool isCurrent() const;

private:
    struct State {
        quint64 device;
        quint64 number; ///< The inode.
        qint64 size;
        qint64 modifiedSeconds;
        qint64 modifiedNanoseconds;

        bool operator==(const State &) const = default;
    };

    static std::optional<State> stateOf(int descriptor);
    static std::optional<State> stateOf(const QString &path);

    QString m_path;
    State m_state;
};

} // namespace Kogge
