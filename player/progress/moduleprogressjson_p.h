// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress/moduleprogress.h"

namespace Kogge {

/// The form in which derived state is stored; reading it gives the same value again.
[[nodiscard]] QJsonObject toJson(const ModuleProgress &progress);
[[nodiscard]] ModuleProgress moduleProgressFromJson(const QJsonObject &object);

} // namespace Kogge
