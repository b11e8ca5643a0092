// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <vector>

namespace Kogge {

/// Rows of fields as RFC 4180 has them, in UTF-8 with a byte order mark, for spreadsheets to see what it is.
/// A field that they would take for a formula has a tab in front.
[[nodiscard]] QByteArray toCsv(const std::vector<QStringList> &rows);

/// Reads that back, and what spreadsheets make of it: with or without the mark, or in UTF-16 with it,
/// separated by commas, semicolons or tabs (the first of them in the first line outside quotes), with any
/// line ends; error values ("#NAME?") as empty fields. Fails with TextInvalid for what is neither, and with
/// TooLarge for more than a million fields.
Result<std::vector<QStringList>> fromCsv(const QByteArray &bytes, const QString &file);

} // namespace Kogge
