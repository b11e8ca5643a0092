// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace Kogge {

/// What a package of ours is to those who do not know us. It is a module for our players all the same.
enum class PackageProfile {
    Scorm12, ///< For LMSs that take SCORM 1.2, which is nearly all of them. Texts and worksheets stay in the
             ///< browser.
    Scorm2004, ///< 4th Edition. The LMS keeps all that learners write.
    Web, ///< A page for any browser: without a manifest, and it asks for no LMS.
};

/// Their names: "scorm12", "scorm2004", "web", in the order above.
[[nodiscard]] QStringList profileNames();
[[nodiscard]] QString profileName(PackageProfile profile);
/// Nothing for any other name.
[[nodiscard]] std::optional<PackageProfile> profileNamed(const QString &name);

} // namespace Kogge
