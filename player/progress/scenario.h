// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/calculation.h"

#include <QJsonObject>

namespace Kogge {

/// One filled-in copy of a worksheet: "with the leader rate", "without".
struct Scenario {
    QString id; ///< An identifier, given by whoever creates it.
    QString name; ///< The learner's own words.
    WorksheetInput input;
    bool complete = false; ///< Every result had a value when it was saved.

    bool operator==(const Scenario &) const = default;
};

/// {"fields": {id: text}, "tables": {id: [{column id: text}]}}. Reading it gives the same input again.
[[nodiscard]] QJsonObject toJson(const WorksheetInput &input);
/// Whatever of \p object is not as toJson() writes it is left out.
[[nodiscard]] WorksheetInput worksheetInputFromJson(const QJsonObject &object);

/// {"id", "name", "input", "complete"}.
[[nodiscard]] QJsonObject toJson(const Scenario &scenario);
[[nodiscard]] Scenario scenarioFromJson(const QJsonObject &object);

} // namespace Kogge
