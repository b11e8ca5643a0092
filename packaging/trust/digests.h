// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/packagepath.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace Kogge {

/// The SHA-256 of every file of a package but those below META-INF/, which hold the digests themselves and,
/// later, their signature. As a file it is what `sha256sum` writes and `sha256sum -c` reads.
class Digests
{
public:
    /// \p hex: 64 lower-case digits. Files below META-INF/ are left out; no file is added twice.
    void add(const PackagePath &path, const QByteArray &hex);

    /// One line "<hex>  <path>\n" per file, sorted by path.
    [[nodiscard]] QByteArray format() const;
    /// Accepts what format() writes and nothing else, so that no two programs can read it in two ways. Fails
    /// with DuplicateName, with what PackagePath refuses, or with EntryDamaged for any other deviation.
    static Result<Digests> parse(const QByteArray &text);

    [[nodiscard]] const std::map<PackagePath, QByteArray> &files() const { return m_files; }

    bool operator==(const Digests &) const = default;

private:
    std::map<PackagePath, QByteArray> m_files;
};

/// Where \p actual differs from \p listed, by path: DigestMismatch for a changed file, DigestsIncomplete for
/// one that was added or removed. Empty if they are the same.
[[nodiscard]] std::vector<Error> compare(const Digests &listed, const Digests &actual);

} // namespace Kogge
