// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "console.h"

#include <QJsonObject>

namespace Kogge {

/// "lessons/x.xml:12: error: sentence [code, block b…]".
[[nodiscard]] QString lineFor(const Problem &problem);

/// Says them on standard error; \p path is the module that has them. Fine where there are none, else
/// ErrorsFound.
ExitStatus complainOf(const QString &path, const Problems &problems);

/// {"severity", "code", "file", "line", "block", "message"}.
[[nodiscard]] QJsonObject jsonFor(const Problem &problem);

} // namespace Kogge
