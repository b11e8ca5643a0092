// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/zipnames.h"

namespace Kogge {

Error ZipNames::clash(const Name &known, const PackagePath &path, Kind kind)
{
    if (known.kind == kind)
        return Error{ErrorCode::DuplicateName, known.text, path.toString()};
    return Error{ErrorCode::FileIsAlsoFolder, kind == Kind::File ? path.toString() : known.text, {}};
}

Result<Done> ZipNames::add(const PackagePath &path, Kind kind)
{
    const QString key = path.collisionKey();
    Name &name = m_names[key];
    const bool isNew = name.kind == Kind::Unknown;
    const bool isSameFolder = name.kind == Kind::Folder && name.text == path.toString();
    if (!isNew && !(kind == Kind::Folder && (name.kind == Kind::ImpliedFolder || isSameFolder)))
        return clash(name, path, kind);
    name = {kind, path.toString()};
    if (!isNew)
        return Done{};
    auto added = addParents(path, key);
    if (!added)
        m_names.remove(key);
    return added;
}

/// A folder known already has its own parents known, too.
Result<Done> ZipNames::addParents(const PackagePath &path, const QString &key)
{
    qsizetype slash = key.size();
    while ((slash = key.lastIndexOf(u'/', slash - 1)) > 0) {
        Name &folder = m_names[key.first(slash)];
        if (folder.kind == Kind::File)
            return Error{ErrorCode::FileIsAlsoFolder, folder.text, {}};
        if (folder.kind != Kind::Unknown)
            break;
        folder = {Kind::ImpliedFolder, path.toString()};
    }
    return Done{};
}

} // namespace Kogge
