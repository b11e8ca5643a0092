// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/decimal.h"
#include "course/partialdate.h"

#include <QDate>
#include <QString>

#include <vector>

namespace Kogge {

// Blocks that are read, and ask nothing.

/// Running text. One that begins with a "##" heading opens a part of the lesson.
struct TextBlock {
    static constexpr auto element = "text";

    QString text; ///< Markdown.

    bool operator==(const TextBlock &) const = default;
};

struct ImageBlock {
    static constexpr auto element = "image";

    QString media; ///< Path of the file, "media/four-springs.svg".
    bool decorative = false; ///< Learners need not know of it: nothing is said in its place.
    QString alt; ///< What the learner must know from it, here; empty: the file's own.
    QString caption; ///< Plain.

    bool operator==(const ImageBlock &) const = default;
};

enum class ColumnAlign { Start, End };

struct TableColumn {
    QString letter;
    ColumnAlign align = ColumnAlign::Start;
    QString unit; ///< Of its numbers: ISO 4217 code, "%", or empty.
    int decimals = -1; ///< Of its numbers; -1: as many as the unit is used to.
    QString text; ///< Plain.

    bool operator==(const TableColumn &) const = default;
};

struct TableCell {
    QString column; ///< Letter of its column.
    std::optional<Decimal> number; ///< Shown as the reader writes numbers, before the text; charts draw it.
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
    static constexpr auto element = "table";

    QString caption; ///< Plain.
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;

    bool operator==(const TableBlock &) const = default;
};

enum class CalloutKind { Note, Tip, Warning, Example };

struct CalloutBlock {
    static constexpr auto element = "callout";

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
    static constexpr auto element = "fact";

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
    static constexpr auto element = "glossary";

    std::vector<GlossaryTerm> terms;

    bool operator==(const GlossaryBlock &) const = default;
};

/// One picture of a gallery.
struct GalleryPicture {
    QString id;
    QString media; ///< Path of the file.
    bool decorative = false; ///< See ImageBlock.
    QString alt; ///< What the learner must know from it, here; empty: the file's own.
    QString caption; ///< Plain.

    bool operator==(const GalleryPicture &) const = default;
};

/// Pictures to leaf through.
struct GalleryBlock {
    static constexpr auto element = "gallery";

    QString title; ///< Plain.
    std::vector<GalleryPicture> pictures;

    bool operator==(const GalleryBlock &) const = default;
};

/// Sound or film, with the captions that the file has in media.xml.
struct RecordingBlock {
    bool film = false;
    QString media; ///< Path of the file.
    QString title; ///< Plain.
    QString description; ///< What can be seen or heard and is not said. Plain.

    bool operator==(const RecordingBlock &) const = default;
};

enum class ChartKind { Bar, Line, Radar };

/// A drawing of numbers that stand somewhere else in the lesson, and stay readable there.
struct ChartBlock {
    static constexpr auto element = "chart";

    ChartKind kind = ChartKind::Bar;
    QString from; ///< Id of the table, worksheet or profiles block that has the numbers.
    /// Letters of columns, names of series and columns, or names of coded fields, separated by blanks.
    QString values;
    QString caption; ///< Plain.
    QString summary; ///< What it shows, in a sentence. Plain.

    bool operator==(const ChartBlock &) const = default;
};

struct Step {
    QString id;
    QString title; ///< Plain; may be empty.
    QString text; ///< Markdown.

    bool operator==(const Step &) const = default;
};

/// What comes after the other.
struct StepsBlock {
    static constexpr auto element = "steps";

    bool oneByOne = false; ///< The learner asks for each step.
    std::vector<Step> steps;

    bool operator==(const StepsBlock &) const = default;
};

struct AccordionPart {
    QString id;
    QString title; ///< Plain.
    QString text; ///< Markdown.

    bool operator==(const AccordionPart &) const = default;
};

/// Headings that open to what is behind them.
struct AccordionBlock {
    static constexpr auto element = "accordion";

    std::vector<AccordionPart> parts;

    bool operator==(const AccordionBlock &) const = default;
};

enum class VoiceKind { Expert, Practice };

/// Somebody's own words.
struct VoiceBlock {
    static constexpr auto element = "voice";

    VoiceKind kind = VoiceKind::Practice;
    QString media; ///< Path of a portrait; may be empty.
    QString name; ///< Plain.
    QString role; ///< Plain: "chairs a culture barn".
    QString text; ///< Markdown.

    bool operator==(const VoiceBlock &) const = default;
};

/// A file to take away.
struct DownloadBlock {
    static constexpr auto element = "download";

    QString media; ///< Path of the file.
    QString label; ///< Plain.
    QString description; ///< Plain.

    bool operator==(const DownloadBlock &) const = default;
};

/// Something to talk about with others.
struct DiscussionBlock {
    static constexpr auto element = "discussion";

    QString prompt; ///< Markdown.

    bool operator==(const DiscussionBlock &) const = default;
};

/// A collection of profiles, from data/<collection>.xml.
struct ProfilesBlock {
    static constexpr auto element = "profiles";

    QString collection; ///< Its name.
    bool entry = false; ///< Learners may write a profile of their own, which stays with them.
    QString title; ///< Plain.
    QString intro; ///< Markdown.

    bool operator==(const ProfilesBlock &) const = default;
};

} // namespace Kogge
