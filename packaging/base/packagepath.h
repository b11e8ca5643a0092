// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace Kogge {

/// A file's place inside a package: relative, '/'-separated, and unable to
/// leave the package root. Once you hold one, it is safe to open.
class PackagePath
{
public:
    static constexpr int maximumBytes = 240;
    static constexpr int maximumComponentBytes = 100;
    static constexpr int maximumDepth = 16;

    /// Accepts \p text as it stands or not at all: nothing is cleaned up, so that no two texts name one file.
    /// Fails with UnsafePath (absolute, "..", ".", empty component, '\\', ':'), UnsafeName (invisible
    /// characters) or NameTooLong (limits above, in UTF-8).
    static Result<PackagePath> fromString(const QString &text);

    [[nodiscard]] const QString &toString() const { return m_text; }
    /// The last component.
    [[nodiscard]] QString fileName() const;
    /// Lower-case letters behind the last dot of the file name, or empty.
    [[nodiscard]] QString suffix() const;
    [[nodiscard]] bool isBelow(const QString &folder) const;

    /// Equal for names that some file system takes for one: NFC, then case-folded.
    [[nodiscard]] QString collisionKey() const;

    bool operator==(const PackagePath &) const = default;
    bool operator<(const PackagePath &other) const { return m_text < other.m_text; }

private:
    explicit PackagePath(QString text)
        : m_text(std::move(text))
    { }
    QString m_text;
};

/// True where \p path has a component Windows cannot create: a device name (CON, nul.txt), a trailing dot
/// or space, or one of <>"|?*. Harmless inside an archive, so only authors are told.
[[nodiscard]] bool hasReservedName(const PackagePath &path);

} // namespace Kogge
