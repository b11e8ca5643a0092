// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>

namespace Kogge {

/// What the stores of all learners in \p dataFolder say, as `kogge progress --json` prints it:
///
///   {"schemaVersion": 1, "learners": [{
///      "id", "name",
///      "problems": [sentence],            what could not be read; the rest is what could
///      "modules": [{
///         "id", "version", "passed",
///         "place": {"lesson", "block"},
///         "firstActivity", "lastActivity", UTC, ISO 8601
///         "activeSeconds",
///         "lessons": [{"id", "status"}],   "begun" or "done"; lessons never opened are not in it
///         "answers": [{"block", "response", "attempts", "best", "right", "task", "draft", "hints"}],
///         "worksheets": [{"block", "filled", "current", "scenarios": [{"id", "name", "complete", "input"}]}]
///   }]}]}
///
/// Creates and changes nothing, also beside a running player and on a medium that cannot be written.
/// Fails with FileNotFound where there is no such folder.
Result<QJsonObject> progressReport(const QString &dataFolder);

} // namespace Kogge
