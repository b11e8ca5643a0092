// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/grading_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Questions in which something is chosen among what is shown.

namespace Kogge {

namespace {

/// The letters of \p parts that \p isWanted, in their order.
template<typename Part, typename Wanted> QStringList letters(const std::vector<Part> &parts, Wanted isWanted)
{
    QStringList letters;
    for (const Part &part : parts) {
        if (isWanted(part))
            letters += part.letter;
    }
    return letters;
}

template<typename Part> bool isRight(const Part &part)
{
    return part.right;
}

} // namespace

bool Rules<ChoiceQuestion>::isCheckable(const ChoiceQuestion &choice, const Response &response)
{
    const QStringList chosen = listOf(response);
    const auto known = std::count_if(choice.options.begin(), choice.options.end(),
                                     [&](const Option &option) { return chosen.contains(option.letter); });
    const bool countFits = choice.multiple ? !chosen.isEmpty() : chosen.size() == 1;
    return countFits && known == chosen.size() && !hasDuplicates(chosen);
}

Response Rules<ChoiceQuestion>::canonical(const ChoiceQuestion &choice, const Response &response)
{
    const QStringList chosen = listOf(response);
    return letters(choice.options, [&](const Option &option) { return chosen.contains(option.letter); })
        .join(u',');
}

Grade Rules<ChoiceQuestion>::grade(const ChoiceQuestion &choice, const Response &response)
{
    const QStringList chosen = listOf(response);
    Grade grade;
    int right = 0;
    int wrong = 0;
    int wanted = 0;
    for (const Option &option : choice.options) {
        wanted += option.right ? 1 : 0;
        if (!chosen.contains(option.letter))
            continue;
        (option.right ? right : wrong) += 1;
        grade.verdicts.push_back({option.letter, option.right});
        addFeedback(grade, u"option-%1/feedback"_s.arg(option.letter), option.feedback);
    }
    grade.right = right == wanted && wrong == 0;
    const int earned = choice.multiple ? std::max(0, right - wrong) : int(grade.right) * wanted;
    grade.score = share(choice.question, earned, wanted);
    addClosing(grade, choice.question);
    return grade;
}

Response Rules<ChoiceQuestion>::right(const ChoiceQuestion &choice)
{
    return letters(choice.options, isRight<Option>).join(u',');
}

bool Rules<TrueFalseQuestion>::isCheckable(const TrueFalseQuestion &, const Response &response)
{
    return response == u"true" || response == u"false";
}

Response Rules<TrueFalseQuestion>::canonical(const TrueFalseQuestion &statement, const Response &response)
{
    return isCheckable(statement, response) ? response : Response();
}

Grade Rules<TrueFalseQuestion>::grade(const TrueFalseQuestion &statement, const Response &response)
{
    const bool saysTrue = response == u"true";
    Grade grade;
    grade.right = saysTrue == statement.right;
    grade.score = grade.right ? countedPoints(statement.question) : Decimal();
    grade.verdicts.push_back({response, grade.right});
    if (saysTrue)
        addFeedback(grade, u"feedback-true"_s, statement.feedbackTrue);
    else
        addFeedback(grade, u"feedback-false"_s, statement.feedbackFalse);
    addClosing(grade, statement.question);
    return grade;
}

Response Rules<TrueFalseQuestion>::right(const TrueFalseQuestion &statement)
{
    return statement.right ? u"true"_s : u"false"_s;
}

bool Rules<HotspotQuestion>::isCheckable(const HotspotQuestion &hotspot, const Response &response)
{
    return std::any_of(hotspot.regions.begin(), hotspot.regions.end(),
                       [&](const HotspotRegion &region) { return region.letter == response; });
}

Response Rules<HotspotQuestion>::canonical(const HotspotQuestion &hotspot, const Response &response)
{
    return isCheckable(hotspot, response) ? response : Response();
}

Grade Rules<HotspotQuestion>::grade(const HotspotQuestion &hotspot, const Response &response)
{
    const auto region =
        std::find_if(hotspot.regions.begin(), hotspot.regions.end(),
                     [&](const HotspotRegion &candidate) { return candidate.letter == response; });
    Grade grade;
    grade.right = region->right;
    grade.score = grade.right ? countedPoints(hotspot.question) : Decimal();
    grade.verdicts.push_back({response, grade.right});
    addFeedback(grade, u"region-%1/feedback"_s.arg(response), region->feedback);
    addClosing(grade, hotspot.question);
    return grade;
}

Response Rules<HotspotQuestion>::right(const HotspotQuestion &hotspot)
{
    return letters(hotspot.regions, isRight<HotspotRegion>).value(0);
}

} // namespace Kogge
