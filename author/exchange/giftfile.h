// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace Kogge {

/// A text of a question as the file has it, with its escapes.
struct GiftText {
    QString text;
    QString format; ///< "html", "markdown", "plain", "moodle"; of a question without one: empty.
    int line = 0;

    bool operator==(const GiftText &) const = default;
};

/// "=", "~" or "~%50%", the answer, and what stands behind "#".
struct GiftAnswer {
    bool equals = false; ///< "=", not "~".
    std::optional<double> weight; ///< In percent.
    GiftText text;
    GiftText feedback;

    bool operator==(const GiftAnswer &) const = default;
};

/// What stands between the braces of a question.
struct GiftAnswers {
    enum class Kind { None, Essay, TrueFalse, Choice, Short, Match, Numeric, Broken };

    Kind kind = Kind::None;
    bool isTrue = false;
    std::vector<GiftAnswer> answers; ///< Of TrueFalse: none but feedback, first for wrong, then for right.
    GiftText feedback; ///< Behind "####": for everybody.

    bool operator==(const GiftAnswers &) const = default;
};

struct GiftQuestion {
    int line = 0;
    QString category; ///< "Chapter 1/Easy" without "$course$" and "top"; empty before the first.
    QString title;
    GiftText before; ///< The answers.
    GiftText after; ///< With words the answers are a gap.
    bool spaceBefore = false; ///< Between the words and the gap.
    bool spaceAfter = false;
    GiftAnswers answers;

    bool operator==(const GiftQuestion &) const = default;
};

/// Moodle's GIFT: questions divided by empty lines.
[[nodiscard]] std::vector<GiftQuestion> readGift(const QString &text);

/// Escaped characters as themselves; "\n" as a line break.
[[nodiscard]] QString withoutGiftEscapes(const QString &text);

/// The two sides of "left -> right"; nothing where there is no arrow.
[[nodiscard]] std::optional<std::pair<GiftText, GiftText>> giftPair(const GiftText &text);

} // namespace Kogge
