// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/moduleloader.h"
#include "package/packedprofile.h"

#include <memory>

namespace Kogge {

/// A module in a folder or an archive, read.
struct ModuleFile {
    std::shared_ptr<const FileSource> files;
    Course course;
    Problems leftOut; ///< Why files of it are not in the course.
    qint64 bytes = 0; ///< Of the archive, or of all files.
    bool archive = false;
    std::optional<PackedProfile> profile; ///< Of an archive, where its manifest is one of ours.
};

/// Fails as openPackage(), FolderSource::open() and loadModule() do, and with ModuleMissing for SCORM
/// packages of others.
[[nodiscard]] Result<ModuleFile> readModuleFile(const QString &path);

} // namespace Kogge
