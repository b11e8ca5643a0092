// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archivereader.h"
#include "base/durablefile.h"
#include "package/openpackage.h"
#include "package/packer.h"
#include "samplemodule.h"
#include "zipbuilder.h"

#include <QTemporaryDir>

#include <algorithm>

namespace Kogge {

/// The files of an archive, stored, so that a test can change them and make an archive again.
inline std::vector<ZipItem> itemsOf(const QString &file)
{
    const auto reader = ArchiveReader::open(file);
    std::vector<ZipItem> items;
    for (const ZipEntry &entry : reader->entries()) {
        const QString name = entry.path.toString();
        items.push_back(storedItem(name.toUtf8(), *reader->read(name, 1 << 26)));
    }
    return items;
}

inline std::vector<ZipItem>::iterator findItem(std::vector<ZipItem> &items, const char *name)
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [name](const ZipItem &item) { return item.local.name == name; });
    if (found == items.end())
        qFatal("there is no %s", name);
    return found;
}

inline ZipItem &itemNamed(std::vector<ZipItem> &items, const char *name)
{
    return *findItem(items, name);
}

inline void removeItem(std::vector<ZipItem> &items, const char *name)
{
    items.erase(findItem(items, name));
}

} // namespace Kogge
