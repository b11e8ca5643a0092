// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archivereader.h"
#include "base/packageprofile.h"

namespace Kogge {

/// How one of our archives was packed.
struct PackedProfile {
    PackageProfile profile = PackageProfile::Web;
    bool perLesson = false;

    bool operator==(const PackedProfile &) const = default;
};

/// As its manifest says; Web without one. Nothing where the manifest is not one that we write.
[[nodiscard]] std::optional<PackedProfile> packedProfile(const ArchiveReader &reader);

} // namespace Kogge
