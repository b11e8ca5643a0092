// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manifest/foreignmanifest.h"

namespace Kogge {

/// \p address below \p base, whose last component does not count (RFC 3986, 5.2); an absolute one is itself.
[[nodiscard]] QString resolvedAddress(const QString &base, const QString &address);

/// Where \p href below \p base leads.
[[nodiscard]] ManifestAddress manifestAddress(const QString &base, const QString &href);

/// What an LMS opens for an item by SCORM 2004: leading "?" and "&" of \p parameters do not count,
/// a fragment is taken only where there is none, and the rest goes before the fragment. Empty where there is
/// nothing inside the package or on the internet.
[[nodiscard]] QString launchAddress(const ManifestAddress &target, QString parameters);

} // namespace Kogge
