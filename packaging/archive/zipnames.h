// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/packagepath.h"

#include <QHash>

namespace Kogge {

/// The names of one archive, which must stay apart on every file system: none twice after Unicode
/// normalisation and case folding, and no file where another name needs a folder. The same folder may be
/// named again.
class ZipNames
{
public:
    /// Makes room for so many names, to be faster.
    void reserve(qsizetype count) { m_names.reserve(count); }

    /// Fail with DuplicateName or FileIsAlsoFolder, and then know the name as before.
    Result<Done> addFile(const PackagePath &path) { return add(path, Kind::File); }
    Result<Done> addFolder(const PackagePath &path) { return add(path, Kind::Folder); }

private:
    enum class Kind { Unknown, File, Folder, ImpliedFolder };
    struct Name {
        Kind kind = Kind::Unknown;
        QString text;
    };

    Result<Done> add(const PackagePath &path, Kind kind);
    Result<Done> addParents(const PackagePath &path, const QString &key);
    [[nodiscard]] static Error clash(const Name &known, const PackagePath &path, Kind kind);

    QHash<QString, Name> m_names; ///< By collision key.
};

} // namespace Kogge
