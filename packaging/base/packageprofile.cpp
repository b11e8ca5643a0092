// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/packageprofile.h"

using namespace Qt::StringLiterals;

namespace Kogge {

QStringList profileNames()
{
    return {u"scorm12"_s, u"scorm2004"_s, u"web"_s};
}

QString profileName(PackageProfile profile)
{
    return profileNames().at(static_cast<int>(profile));
}

std::optional<PackageProfile> profileNamed(const QString &name)
{
    const auto index = profileNames().indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<PackageProfile>(index));
}

} // namespace Kogge
