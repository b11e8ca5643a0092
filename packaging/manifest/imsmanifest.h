// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/packagepath.h"
#include "course/course.h"
#include "manifest/sco.h"

namespace Kogge {

/// imsmanifest.xml for SCORM 1.2 (ADL SCORM 1.2 CAM): its SCOs, and the module's source as an asset they
/// depend on. No mastery score: an LMS would turn an unfinished lesson into "failed" with it; our SCO judges
/// itself.
[[nodiscard]] QByteArray scorm12Manifest(const Module &module, const ModuleWords &words,
                                         const PackageContents &contents);

} // namespace Kogge
