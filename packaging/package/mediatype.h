// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Kogge {

/// How much of a file mediaTypeOf() wants to see.
inline constexpr qint64 mediaTypeBytes = 4096;

/// The media type that a file's first bytes say, whatever its name: "image/svg+xml", "image/png", …;
/// "application/octet-stream" for all others.
[[nodiscard]] QString mediaTypeOf(const QByteArray &begin);

/// The media type that a file name ending promises.
[[nodiscard]] QString mediaTypeOfSuffix(const QString &suffix);

} // namespace Kogge
