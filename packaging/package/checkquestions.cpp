// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/checks_p.h"

#include <algorithm>

namespace Kogge {

namespace {

constexpr size_t mostOptions = 36; // As many as there are letters.

void checkRules(const Question &question, const CheckPlace &place, Problems &problems)
{
    const bool inRange = !question.points.isNegative() && question.points <= Decimal(Question::maximumPoints);
    if (!inRange || *question.points.rounded(2) != question.points)
        report(problems, ProblemCode::PointsInvalid, place);
    expectValue(problems, question.attempts >= 0, place, "attempts", QString::number(question.attempts),
                CheckText::tr("a whole number from 0"));
}

void checkTolerance(const Decimal &tolerance, const CheckPlace &place, Problems &problems)
{
    expectValue(problems, !tolerance.isNegative(), place, "tolerance", tolerance.toString(),
                CheckText::tr("a number from 0"));
}

void checkCount(size_t count, const CheckPlace &place, Problems &problems)
{
    if (count < 2)
        report(problems, ProblemCode::OptionsMissing, place);
    if (count > mostOptions)
        report(problems, ProblemCode::OptionsTooMany, place);
}

struct QuestionChecker {
    const CheckPlace &place;
    Problems &problems;

    void operator()(const ChoiceQuestion &choice) const
    {
        checkRules(choice.question, place, problems);
        checkCount(choice.options.size(), place, problems);
        const auto right = std::count_if(choice.options.begin(), choice.options.end(),
                                         [](const Option &option) { return option.right; });
        if (right == 0)
            report(problems, ProblemCode::RightAnswerMissing, place);
        if (right > 1 && !choice.multiple)
            report(problems, ProblemCode::RightAnswerAmbiguous, place);
    }

    void operator()(const NumericQuestion &numeric) const
    {
        checkRules(numeric.question, place, problems);
        checkTolerance(numeric.tolerance, place, problems);
        for (const ForeseenNumber &foreseen : numeric.foreseen)
            checkTolerance(foreseen.tolerance, place, problems);
    }

    void operator()(const CategoriseQuestion &question) const
    {
        checkRules(question.question, place, problems);
        checkCount(question.categories.size(), place, problems);
        checkCount(question.items.size(), place, problems);
        for (const CategoryItem &item : question.items) {
            const bool known =
                std::any_of(question.categories.begin(), question.categories.end(),
                            [&](const Category &category) { return category.letter == item.category; });
            if (!known)
                report(problems, ProblemCode::CategoryUnknown, place, {item.category});
        }
    }

    template<typename T> void operator()(const T &) const { }
};

} // namespace

void checkQuestion(const Block &block, const CheckPlace &place, Problems &problems)
{
    std::visit(QuestionChecker{place, problems}, block.content);
}

} // namespace Kogge
