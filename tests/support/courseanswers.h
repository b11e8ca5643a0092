// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace Kogge {

/// What packaging/course makes of one case of the shared test vectors (tests/data/vectors), by its "kind":
/// "decimal", "number-input", "formula", "calculation", "grading", "attempts" or "standing"; and "block-types",
/// the types of blocks that the course knows, with which of "names" it knows besides.
/// tests/web/core/answers.mjs gives the same members from the JavaScript twin.
[[nodiscard]] QJsonObject answerTo(const QJsonObject &request);

} // namespace Kogge
