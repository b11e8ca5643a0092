// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace Kogge {

/// What packaging/course makes of one case of the shared test vectors (tests/data/vectors), by its "kind":
/// "decimal", "number-input", "formula", "calculation", "tool", "grading", "attempts" or "standing";
/// "playthrough", the record and the standing after each of its "steps"; "block-types", the types of
/// blocks that the course has, with those of "names" that it knows besides; and "state-size", how long the
/// state of the course in "language" can become in SCORM 1.2. tests/web/core/answers.mjs gives the same
/// members from the JavaScript twin, but for the last.
[[nodiscard]] QJsonObject answerTo(const QJsonObject &request);

} // namespace Kogge
