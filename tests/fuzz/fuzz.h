// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>

// What the fuzz targets share. Each is a file with one function fuzz(), which gets any bytes at all and must
// come back: without a crash, soon, and with nothing that require() denies.

namespace Kogge {

void fuzz(const QByteArray &input);

/// Ends the program where \p holds is false; libFuzzer then keeps the input.
void require(bool holds, const char *what, const QString &detail = {});

/// Limits that a small input can reach; and one beyond all that a target would go on with.
inline constexpr qint64 smallFile = 1 << 20;

} // namespace Kogge
