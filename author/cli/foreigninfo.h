// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/openpackage.h"

class QJsonObject;

namespace Kogge {

/// What another program's package contains, as `kogge info --json` says it.
[[nodiscard]] QJsonObject foreignInfoJson(const QString &path, const OpenPackage &package);

/// The same for people.
[[nodiscard]] QStringList foreignInfoLines(const OpenPackage &package);

} // namespace Kogge
