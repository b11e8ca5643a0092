// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Kogge {

/// The character that "&amp;", "&eacute;", "&#8364;" or "&#x20AC;" stands for: those of Latin-1, and the few
/// others that people type. Anything else stays as it is.
[[nodiscard]] QString decodedEntity(const QString &entity);

} // namespace Kogge
