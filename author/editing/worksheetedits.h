// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/calculation.h"
#include "course/course.h"

namespace Kogge {

/// A stretch of a formula.
struct FormulaSpan {
    qsizetype at = 0;
    qsizetype length = 0;

    bool operator==(const FormulaSpan &) const = default;
};

/// The names in \p formula, as "cost" or "sources.amount"; not what stands in quotes, and no functions. Also
/// of a formula that cannot be read yet.
[[nodiscard]] std::vector<FormulaSpan> formulaNames(const QString &formula);

/// Why a formula cannot be used, and where.
struct FormulaFault {
    FormulaError error;
    FormulaSpan place;

    bool operator==(const FormulaFault &) const = default;
};

/// What formulas of \p sheet can read: fields, results, and "table.column".
[[nodiscard]] QStringList namesOf(const Worksheet &sheet);
/// The first mistake in \p formula that can be seen without values. \p own is the name under which it is
/// computed, and empty for a check.
[[nodiscard]] std::optional<FormulaFault> formulaFault(const Worksheet &sheet, const QString &formula,
                                                       const QString &own);

/// Whether a new name can be taken.
enum class NameState { Free, Malformed, Taken };
/// Of what stands at \p path, as "field.0" or "table.1.column.2"; its own name is free.
[[nodiscard]] NameState nameState(const Worksheet &sheet, const QString &path, const QString &name);
/// Renames what stands at \p path, everywhere: in the formulas and samples of the worksheet with the id
/// \p block, and in charts of the lesson that show it. False where there is no such thing or the name cannot
/// be taken.
bool renameInWorksheet(Lesson &lesson, const QString &block, const QString &path, const QString &name);

/// Sets what a sample says of the field, result or column \p name, in neutral form; an empty one is taken
/// out.
void setSampleValue(std::vector<SampleValue> &values, const QString &name, const QString &neutral,
                    bool isText);

enum class SampleVerdict { None, Agrees, Differs };
/// Whether \p found is what \p expected says; as `kogge check` has it.
[[nodiscard]] SampleVerdict verdictOn(const SampleValue &expected, const FormulaValue &found);
/// What comes out becomes what is expected: of the result \p name, or of all results where that is empty.
/// Those without a value, or with an error, keep what they have.
void takeAsExpected(const Worksheet &sheet, WorksheetSample &sample, const QString &name = {});

} // namespace Kogge
