// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/calculation.h"

#include <QStringList>

namespace Kogge {

/// What follows from a learner's conditions.
struct Decision {
    QStringList outcomes; ///< Ids of those that apply, in the table's order.
    QStringList missing; ///< Names of the conditions that other outcomes still wait for.
    Calculation calculation; ///< Of sheetOf(); outcomes are results named by their ids.

    bool operator==(const Decision &) const = default;
};

/// The worksheet whose fields are the conditions, and whose results the outcomes.
[[nodiscard]] Worksheet sheetOf(const DecisionTable &table);

/// An outcome applies where its formula is TRUE; one whose formula has an error does not.
[[nodiscard]] Decision decide(const DecisionTable &table, const WorksheetInput &input);

/// The conditions that a sample stands for.
[[nodiscard]] WorksheetInput inputOf(const DecisionTable &table, const DecisionSample &sample);

} // namespace Kogge
