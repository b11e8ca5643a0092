// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/decimal.h"

#include <QString>

#include <vector>

namespace Kogge {

enum class FieldType { Number, Money, Percent, Date, Choice, Text, Series };

/// What the values of a series stand for, one after the other.
enum class PeriodKind { Number, Month, Quarter, Year };

/// One of the values of a choice field.
struct FieldChoice {
    QString name; ///< Permanent; the value formulas see: status = "confirmed".
    QString label; ///< Plain.

    bool operator==(const FieldChoice &) const = default;
};

/// Something the learner fills in: a field of its own, or a column of a table.
/// With a formula it is computed instead, row by row for a column.
struct WorksheetField {
    static constexpr int maximumPeriods = 200;

    QString id; ///< What the learner's entries are stored under.
    QString name; ///< What formulas call it.
    FieldType type = FieldType::Number;
    int decimals = -1; ///< Shown decimals; -1: as many as the type is used to.
    int periods = 12; ///< Series: how many values; beyond maximumPeriods there are none.
    PeriodKind period = PeriodKind::Number; ///< Series: what its values are called.
    bool optional = false; ///< Results have a value without it; it then counts as nothing.
    QString unit; ///< ISO 4217 code of money, where it differs from the worksheet's.
    QString formula; ///< Empty where the learner fills it in.
    QString label; ///< Plain.
    QString help; ///< Plain.
    std::vector<FieldChoice> choices;

    bool operator==(const WorksheetField &) const = default;
};

/// A table with as many rows as the learner needs. Formulas see a column as table.column.
struct WorksheetTable {
    static constexpr int maximumRows = 200; ///< Rows beyond it do not count, whatever "most" says.

    QString id;
    QString name;
    int least = 1; ///< Rows that are always there.
    int most = 30;
    QString label; ///< Plain.
    QString rowLabel; ///< What one row is, for "Add …": "source".
    std::vector<WorksheetField> columns;

    bool operator==(const WorksheetTable &) const = default;
};

/// A value worth showing. Results may use other results.
struct WorksheetResult {
    QString id;
    QString name;
    FieldType type = FieldType::Number;
    int decimals = -1;
    QString unit;
    QString formula;
    QString label; ///< Plain.
    QString help; ///< Plain.

    bool operator==(const WorksheetResult &) const = default;
};

/// Says its message while its formula is FALSE.
struct WorksheetCheck {
    QString id;
    QString formula;
    QString message; ///< Plain.

    bool operator==(const WorksheetCheck &) const = default;
};

/// One value of a sample: of a field, or of a column in a sample row.
struct SampleValue {
    QString name;
    QString value; ///< Neutral: "36000", "0.6", "2026-12-31", a choice's name. Empty for texts.
    QString text; ///< For text fields; translated.

    bool operator==(const SampleValue &) const = default;
};

struct SampleRow {
    QString id;
    QString table; ///< Name of the table.
    std::vector<SampleValue> values;

    bool operator==(const SampleRow &) const = default;
};

/// Input with the results it must have, which `check` recomputes and learners may look at.
struct WorksheetSample {
    QString id;
    QString label; ///< Plain: "The barn at Schneeberg".
    std::vector<SampleValue> values;
    std::vector<SampleRow> rows;
    std::vector<SampleValue> expected;

    bool operator==(const WorksheetSample &) const = default;
};

struct Worksheet {
    static constexpr auto element = "worksheet";

    /// Fields, columns, results and checks together; the formulas of a larger one are TooComplex.
    static constexpr size_t maximumSize = 300;

    QString currency; ///< ISO 4217 code of its money.
    bool required = false; ///< The lesson is not completed before every result has a value.
    QString title; ///< Plain.
    QString intro; ///< Markdown.
    std::vector<WorksheetField> fields;
    std::vector<WorksheetTable> tables;
    std::vector<WorksheetResult> results;
    std::vector<WorksheetCheck> checks;
    std::vector<WorksheetSample> samples;

    bool operator==(const Worksheet &) const = default;
};

/// Computations for which formulas are the wrong means; see tools.h.
enum class ToolKind {
    Pairing, ///< Who with whom, so that the ratings add up to most.
    Rounds, ///< How long it takes until everybody has met everybody.
    Contrast, ///< Whether text can be read on its ground.
};

/// A tool of the program, with an example. Its fields and results are those of sheetOf().
struct Tool {
    static constexpr auto element = "tool";

    ToolKind kind = ToolKind::Pairing;
    QString title; ///< Plain.
    QString intro; ///< Markdown.
    std::vector<WorksheetSample> samples;

    bool operator==(const Tool &) const = default;
};

/// Something that follows from the conditions: a paper to take along, a step to do.
struct Outcome {
    QString id;
    QString when; ///< Formula over the conditions; the outcome applies where it is TRUE.
    QString text; ///< Markdown.

    bool operator==(const Outcome &) const = default;
};

/// Conditions with the outcomes they must have, which `check` recomputes and learners may look at.
struct DecisionSample {
    QString id;
    QString outcomes; ///< Ids, separated by blanks.
    QString label; ///< Plain.
    std::vector<SampleValue> values;

    bool operator==(const DecisionSample &) const = default;
};

/// Conditions that the learner states, and what follows from them.
struct DecisionTable {
    static constexpr auto element = "decision-table";

    QString currency; ///< ISO 4217 code of its money.
    QString title; ///< Plain.
    QString intro; ///< Markdown.
    std::vector<WorksheetField> conditions;
    std::vector<Outcome> outcomes;
    QString otherwise; ///< Markdown; shown where no outcome applies.
    std::vector<DecisionSample> samples;

    bool operator==(const DecisionTable &) const = default;
};

} // namespace Kogge
