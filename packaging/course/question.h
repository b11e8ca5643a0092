// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/decimal.h"

#include <QString>

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
    Question question;
    std::vector<Category> categories;
    std::vector<CategoryItem> items;

    bool operator==(const CategoriseQuestion &) const = default;
};

} // namespace Kogge
