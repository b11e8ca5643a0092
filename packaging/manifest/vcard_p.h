// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Kogge {

/// RFC 2426: a person or an organization as metadata name them. What is family name is not known.
[[nodiscard]] QString vCardOf(QString name);

} // namespace Kogge
