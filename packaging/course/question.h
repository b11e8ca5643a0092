// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/decimal.h"

#include <QString>

#include <optional>
#include <vector>

namespace Kogge {

/// A help that the learner may ask for, one after the other. Costs nothing.
struct Hint {
    QString id;
    QString text; ///< Markdown.

    bool operator==(const Hint &) const = default;
};

/// What all questions have in common.
struct Question {
    static constexpr int maximumPoints = 1000;

    Decimal points = 1; ///< 0: not scored. See countedPoints().
    int attempts = 3; ///< Checks that count; 0 for any number.
    bool required = true; ///< The lesson is not completed before it has been checked once.
    QString prompt; ///< Markdown.
    std::vector<Hint> hints;
    QString feedbackRight; ///< Markdown, after all feedback of the single answers.
    QString feedbackWrong;

    bool operator==(const Question &) const = default;
};

/// A question without right and wrong, which may be answered again and again.
[[nodiscard]] inline Question unscored()
{
    Question question;
    question.points = 0;
    question.attempts = 0;
    return question;
}

struct Option {
    QString letter; ///< Permanent; see isOptionLetter().
    bool right = false;
    QString text; ///< Markdown.
    QString feedback; ///< Markdown; shown when this option was chosen.

    bool operator==(const Option &) const = default;
};

struct ChoiceQuestion {
    bool multiple = false;
    Question question;
    std::vector<Option> options;

    bool operator==(const ChoiceQuestion &) const = default;
};

/// A wrong number that authors foresee, with what to say to it.
struct ForeseenNumber {
    QString id;
    Decimal value;
    Decimal tolerance;
    QString feedback; ///< Markdown.

    bool operator==(const ForeseenNumber &) const = default;
};

struct NumericQuestion {
    static constexpr auto element = "numeric";

    Question question;
    Decimal value;
    Decimal tolerance; ///< Greatest distance that still counts as right.
    QString unit; ///< ISO 4217 code, "%", or empty. Percent answers are typed as 60 and mean 60.
    QString unitWord; ///< A unit in words, translated: "days".
    std::vector<ForeseenNumber> foreseen;

    bool operator==(const NumericQuestion &) const = default;
};

struct Category {
    QString letter;
    QString text; ///< Plain.

    bool operator==(const Category &) const = default;
};

struct CategoryItem {
    QString letter;
    QString category; ///< Letter of the category it belongs to.
    QString text; ///< Markdown.
    QString feedback; ///< Markdown; shown when it was put elsewhere.

    bool operator==(const CategoryItem &) const = default;
};

struct CategoriseQuestion {
    static constexpr auto element = "categorise";

    Question question;
    std::vector<Category> categories;
    std::vector<CategoryItem> items;

    bool operator==(const CategoriseQuestion &) const = default;
};

/// A statement that holds or does not.
struct TrueFalseQuestion {
    static constexpr auto element = "true-false";

    bool right = true; ///< The statement, which is the prompt, holds.
    Question question;
    QString feedbackTrue; ///< Markdown; shown when "true" was chosen.
    QString feedbackFalse;

    bool operator==(const TrueFalseQuestion &) const = default;
};

struct OrderItem {
    QString letter; ///< Learners first see the items in the order of their letters.
    QString text; ///< Markdown.
    QString feedback; ///< Markdown; shown when it was put in another place.

    bool operator==(const OrderItem &) const = default;
};

/// Things to put in order. The file has them in the right one.
struct OrderQuestion {
    static constexpr auto element = "order";

    Question question;
    std::vector<OrderItem> items;

    bool operator==(const OrderQuestion &) const = default;
};

struct MatchTarget {
    QString letter; ///< Learners see the targets in the order of their letters.
    QString text; ///< Plain.

    bool operator==(const MatchTarget &) const = default;
};

struct MatchItem {
    QString letter;
    QString target; ///< Letter of the one that belongs to it.
    QString text; ///< Markdown.
    QString feedback; ///< Markdown; shown when it got another one.

    bool operator==(const MatchItem &) const = default;
};

/// Pairs to be found. A target belongs to one item at most, so some may be left over.
struct MatchQuestion {
    static constexpr auto element = "match";

    Question question;
    std::vector<MatchTarget> targets;
    std::vector<MatchItem> items;

    bool operator==(const MatchQuestion &) const = default;
};

/// A gap in a sentence.
struct Gap {
    QString letter; ///< The sentence has it as {letter}.
    std::optional<Decimal> number; ///< Right is any number this near; else the answers decide.
    Decimal tolerance;
    bool matchCase = false; ///< Capital letters matter.
    QString answers; ///< Accepted ones, each on a line.
    QString feedback; ///< Markdown; shown when it was filled otherwise.

    bool operator==(const Gap &) const = default;
};

struct FillInQuestion {
    static constexpr auto element = "fill-in";

    Question question;
    QString text; ///< Inline Markdown with gaps: "The report is due on 31 {a}."
    std::vector<Gap> gaps;

    bool operator==(const FillInQuestion &) const = default;
};

enum class HotspotShape { Rectangle, Ellipse };

/// A part of a picture; measures in percent of its width and height.
struct HotspotRegion {
    QString letter;
    bool right = false;
    HotspotShape shape = HotspotShape::Rectangle;
    Decimal x; ///< Left edge.
    Decimal y; ///< Upper edge.
    Decimal width;
    Decimal height;
    QString label; ///< Plain; what the list that stands for the picture calls it.
    QString feedback; ///< Markdown; shown when it was chosen.

    bool operator==(const HotspotRegion &) const = default;
};

/// A place to be found in a picture. Where several regions are right, any of them is.
struct HotspotQuestion {
    static constexpr auto element = "hotspot";

    QString media; ///< Path of the file.
    QString alt; ///< What the learner must know from it, here; empty: the file's own.
    Question question;
    std::vector<HotspotRegion> regions;

    bool operator==(const HotspotQuestion &) const = default;
};

/// An answer in the learner's own words, to be compared with a model. Not scored; it can be changed at any
/// time.
struct FreeTextQuestion {
    static constexpr auto element = "free-text";

    Question question = unscored();
    QString model; ///< Markdown; shown after the answer.

    bool operator==(const FreeTextQuestion &) const = default;
};

/// An estimate from 1 to the highest level. Not scored; it can be changed at any time.
struct ScaleQuestion {
    static constexpr auto element = "scale";
    static constexpr int maximumLevels = 11;

    int levels = 5;
    Question question = unscored();
    QString low; ///< Plain: what 1 means.
    QString high; ///< Plain: what the highest level means.
    QString feedback; ///< Markdown; shown after the answer.

    bool operator==(const ScaleQuestion &) const = default;
};

} // namespace Kogge
