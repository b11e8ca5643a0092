// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/formula.h"
#include "course/worksheet.h"

#include <QMap>

namespace Kogge {

/// What a learner has entered: neutral texts ("36000", "0.6", "2026-12-31", a choice's name) by id.
/// A series has its values divided by ';'.
struct WorksheetInput {
    using Row = QMap<QString, QString>; ///< Column id -> text.

    QMap<QString, QString> fields; ///< Field id -> text.
    QMap<QString, std::vector<Row>> tables; ///< Table id -> rows.

    bool operator==(const WorksheetInput &) const = default;
};

/// The values of one worksheet.
struct Calculation {
    QMap<QString, FormulaValue> values; ///< By name: fields, results, and "table.column".
    /// Result name -> names of the fields that must be filled in before it has a value.
    QMap<QString, QStringList> missing;
    QStringList failedChecks; ///< Ids of the checks whose formula is FALSE.

    bool operator==(const Calculation &) const = default;
};

/// Computes every formula of \p sheet. A formula that depends on itself, directly or through others, has the
/// error Cycle under its own name. A single value computed for a column or a series stands in each of its
/// rows.
[[nodiscard]] Calculation calculate(const Worksheet &sheet, const WorksheetInput &input);

/// \p neutral as a value of the type of \p field; Empty for an empty or unusable text.
[[nodiscard]] FormulaValue valueFromNeutral(const WorksheetField &field, const QString &neutral);

/// The input that a sample stands for. Names that the worksheet does not have are passed over.
[[nodiscard]] WorksheetInput inputOf(const Worksheet &sheet, const WorksheetSample &sample);

/// True where every result has a value.
[[nodiscard]] bool isComplete(const Worksheet &sheet, const Calculation &calculation);

} // namespace Kogge
