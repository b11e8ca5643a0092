// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manifest/sco.h"

namespace Kogge {

/// imsmanifest.xml for SCORM 2004, 4th Edition (CAM 3 and 5): its SCOs, and the module's source as an asset
/// they depend on.
///
/// The content alone says what is completed and passed. A lesson that needs others is disabled until each of
/// them has achieved its objective, "lesson-<id>", which our page reports once the lesson is completed; they
/// tell each other through objectives of the course, and a lesson that was completed without being passed
/// counts as it does in our players.
[[nodiscard]] QByteArray scorm2004Manifest(const Module &module, const ModuleWords &words,
                                           const PackageContents &contents);

} // namespace Kogge
