// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Kogge {

/// Why something of an imported file is not in the module, or not as it was.
enum class LeftOutReason {
    // Texts
    Html,
    Rule,
    Link, ///< It leads to a file or a place of the document.
    TextTooLong,
    FrontMatter,
    Footnote, ///< Its signs stay.
    TaskBoxes, ///< Of a list.
    DrawnTable, ///< With signs, as a grid.

    // Pictures
    PictureElsewhere, ///< On the internet, or written into the address.
    PictureOutside, ///< Not beside the file, nor in a folder there.
    PictureMissing,
    PictureKind, ///< Not PNG, JPEG, GIF, WebP or SVG.
    PictureTooLarge,
    PictureDamaged,
    PicturePlace, ///< In a question, which has none.

    // Tables
    TableEmpty,
    TableTooWide,
    ColumnNameless, ///< A dash stands for the name.

    // Questions
    QuestionBroken,
    AnswersTooFew,
    AnswersTooMany,
    NoRightAnswer,
    NumberInvalid,
    SeveralRight, ///< One of several would do: taken as a multiple choice.
    UnequalWeights,
    PartialCredit, ///< An answer that is partly right counts as wrong.
    Wildcard,
    AnswerFeedback,
    QuestionTitle,
};

/// Something that an import does not bring into the module.
struct LeftOut {
    int line = 0; ///< Of the file, from 1.
    LeftOutReason reason = LeftOutReason::Html;
    QString what; ///< As the file has it, shortened.

    bool operator==(const LeftOut &) const = default;
};

using LeftOuts = std::vector<LeftOut>;

/// "picture-missing": never changes, for scripts.
[[nodiscard]] QString stableCode(LeftOutReason reason);
/// One translated sentence.
[[nodiscard]] QString describe(const LeftOut &leftOut);

/// The beginning of \p text, in one line.
[[nodiscard]] QString excerpt(const QString &text);

} // namespace Kogge
