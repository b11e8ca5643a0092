// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/partialdate.h"
#include "course/question.h"
#include "course/worksheet.h"

#include <QDate>
#include <QString>

#include <variant>
#include <vector>

namespace Kogge {

/// Running text. One that begins with a "##" heading opens a part of the lesson.
struct TextBlock {
    QString text; ///< Markdown.

    bool operator==(const TextBlock &) const = default;
};

struct ImageBlock {
    QString media; ///< Path of the file, "media/four-springs.svg".
    QString alt; ///< What the learner must know from it, here; empty: the file's own.
    QString caption; ///< Plain.

    bool operator==(const ImageBlock &) const = default;
};

enum class ColumnAlign { Start, End };

struct TableColumn {
    QString letter;
    ColumnAlign align = ColumnAlign::Start;
    QString text; ///< Plain.

    bool operator==(const TableColumn &) const = default;
};

struct TableCell {
    QString column; ///< Letter of its column.
    QString text; ///< Inline Markdown.

    bool operator==(const TableCell &) const = default;
};

/// A row; its first cell names it.
struct TableRow {
    QString id;
    std::vector<TableCell> cells;

    bool operator==(const TableRow &) const = default;
};

struct TableBlock {
    QString caption; ///< Plain.
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;

    bool operator==(const TableBlock &) const = default;
};

enum class CalloutKind { Note, Tip, Warning, Example };

struct CalloutBlock {
    CalloutKind kind = CalloutKind::Note;
    QString text; ///< Markdown.

    bool operator==(const CalloutBlock &) const = default;
};

/// Something that holds for a time: a rate, a limit, a deadline.
struct Fact {
    std::optional<Decimal> number; ///< In its unit: 60 with "%".
    QString unit; ///< ISO 4217 code, "%", or empty.
    QString country; ///< ISO 3166-1 code, "EU", or empty.
    PartialDate asOf;
    QDate recheckBy; ///< After this day the player says that it may have changed.
    QString href; ///< Where it can be checked; http or https.
    QString valueText; ///< A value in words, or words behind the number: "per year". Plain.
    QString statement; ///< What it means. Plain.
    QString source; ///< Who says so. Plain.

    bool operator==(const Fact &) const = default;
};

struct FactBlock {
    QString record; ///< Key in data/values.xml, or empty: then the fact is written here.
    Fact fact; ///< With a record: empty in the file, filled in by localized().

    bool operator==(const FactBlock &) const = default;
};

struct GlossaryTerm {
    QString id; ///< What texts link to: glossary:<id>.
    QString name; ///< Plain.
    QString definition; ///< Plain.

    bool operator==(const GlossaryTerm &) const = default;
};

struct GlossaryBlock {
    std::vector<GlossaryTerm> terms;

    bool operator==(const GlossaryBlock &) const = default;
};

/// A block of a newer version. Kept in the file; learners are told that something is missing.
struct UnknownBlock {
    QString element;

    bool operator==(const UnknownBlock &) const = default;
};

using BlockContent =
    std::variant<TextBlock, ImageBlock, TableBlock, CalloutBlock, FactBlock, GlossaryBlock, ChoiceQuestion,
                 NumericQuestion, CategoriseQuestion, Worksheet, UnknownBlock>;

struct Block {
    QString id;
    int meaning = 0; ///< Grows when the block says something else; shown as changed.
    int task = 0; ///< Grows when the question asks something else; old answers no longer count.
    BlockContent content;

    QString language; ///< The language it is in; set by localized(). Not stored.
    int line = 0; ///< Where it begins in its file; for problems. Not stored.

    bool operator==(const Block &) const = default;
};

/// The question inside a block, or null.
[[nodiscard]] const Question *questionOf(const Block &block);
/// True where the lesson is not completed without it.
[[nodiscard]] bool isRequired(const Block &block);

} // namespace Kogge
