// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modulefile.h"

#include "package/openpackage.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace Kogge {

namespace {

Result<ModuleFile> read(std::shared_ptr<const FileSource> files)
{
    auto loaded = loadModule(*files);
    if (!loaded)
        return loaded.error();
    ModuleFile file;
    file.files = std::move(files);
    file.course = std::move(loaded->course);
    std::copy_if(loaded->problems.begin(), loaded->problems.end(), std::back_inserter(file.leftOut),
                 leavesFileOut);
    for (const PackagePath &path : file.files->files())
        file.bytes += file.files->size(path);
    return file;
}

} // namespace

Result<ModuleFile> readModuleFile(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        auto folder = FolderSource::open(path);
        return folder ? read(std::move(*folder)) : Result<ModuleFile>(folder.error());
    }
    const auto package = openPackage(path);
    if (!package)
        return package.error();
    if (!package->source)
        return Error{ErrorCode::ModuleMissing, path, {}};
    auto file = read(package->source);
    if (file) {
        file->bytes = QFileInfo(path).size();
        file->archive = true;
        file->profile = packedProfile(*package->reader);
    }
    return file;
}

} // namespace Kogge
