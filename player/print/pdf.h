// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

class QTextDocument;

namespace Kogge {

/// Writes \p document to \p file as a PDF on A4, with \p title at the head of each page from the second on,
/// and the page's number at its foot. An old file is replaced as a whole or not at all. Fails with
/// CannotWrite or DiskFull.
[[nodiscard]] Result<Done> writePdf(const QTextDocument &document, const QString &title, const QString &file);

} // namespace Kogge
