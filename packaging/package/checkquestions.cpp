// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/gaps.h"
#include "package/checks_p.h"

#include <QSet>

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

template<typename Part> bool hasLetter(const std::vector<Part> &parts, const QString &letter)
{
    return std::any_of(parts.begin(), parts.end(), [&](const Part &part) { return part.letter == letter; });
}

/// Whether the parts stand in the order of their letters; see firstItems().
template<typename Part> bool isInOrderOfLetters(const std::vector<Part> &parts)
{
    return std::is_sorted(parts.begin(), parts.end(),
                          [](const Part &a, const Part &b) { return a.letter < b.letter; });
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
            if (!hasLetter(question.categories, item.category))
                report(problems, ProblemCode::CategoryUnknown, place, {item.category});
        }
    }

    void operator()(const TrueFalseQuestion &statement) const
    {
        checkRules(statement.question, place, problems);
    }

    void operator()(const OrderQuestion &order) const
    {
        checkRules(order.question, place, problems);
        checkCount(order.items.size(), place, problems);
        if (order.items.size() > 1 && isInOrderOfLetters(order.items))
            report(problems, ProblemCode::AnswerGivenAway, place);
    }

    void operator()(const MatchQuestion &match) const
    {
        checkRules(match.question, place, problems);
        checkCount(match.targets.size(), place, problems);
        checkCount(match.items.size(), place, problems);
        QSet<QString> taken;
        for (const MatchItem &item : match.items) {
            if (!hasLetter(match.targets, item.target))
                report(problems, ProblemCode::TargetUnknown, place, {item.target});
            else if (taken.contains(item.target))
                report(problems, ProblemCode::TargetTaken, place, {item.target});
            taken.insert(item.target);
        }
        if (match.items.size() > 1 && isGivenAway(match))
            report(problems, ProblemCode::AnswerGivenAway, place);
    }

    void operator()(const FillInQuestion &fillIn) const
    {
        checkRules(fillIn.question, place, problems);
        const QStringList letters = gapLetters(fillIn.text);
        for (const QString &letter : QSet<QString>(letters.begin(), letters.end())) {
            if (!hasLetter(fillIn.gaps, letter))
                report(problems, ProblemCode::GapUnknown, place, {letter});
            if (letters.count(letter) > 1)
                report(problems, ProblemCode::GapTwice, place, {letter});
        }
        if (fillIn.gaps.empty())
            report(problems, ProblemCode::MissingElement, place, {QStringLiteral("gap")});
        for (const Gap &gap : fillIn.gaps)
            checkGap(gap, letters);
    }

    void operator()(const HotspotQuestion &hotspot) const
    {
        checkRules(hotspot.question, place, problems);
        checkCount(hotspot.regions.size(), place, problems);
        if (std::none_of(hotspot.regions.begin(), hotspot.regions.end(),
                         [](const HotspotRegion &region) { return region.right; }))
            report(problems, ProblemCode::RightAnswerMissing, place);
        for (const HotspotRegion &region : hotspot.regions) {
            if (!isWithin(region.x, region.width) || !isWithin(region.y, region.height))
                report(problems, ProblemCode::RegionOutside, place, {region.letter});
        }
    }

    void operator()(const ScaleQuestion &scale) const
    {
        const int most = ScaleQuestion::maximumLevels;
        expectValue(problems, scale.levels >= 2 && scale.levels <= most, place, "levels",
                    QString::number(scale.levels),
                    CheckText::tr("a whole number from %1 to %2").arg(2).arg(most));
    }

    template<typename T> void operator()(const T &) const { }

private:
    /// Whether the targets of the items stand in the order of their letters; see firstTargets().
    static bool isGivenAway(const MatchQuestion &match)
    {
        return std::is_sorted(match.items.begin(), match.items.end(),
                              [](const MatchItem &a, const MatchItem &b) { return a.target < b.target; });
    }

    /// From \p begin, that much of the picture, in percent.
    static bool isWithin(const Decimal &begin, const Decimal &size)
    {
        const auto end = Kogge::add(begin, size);
        return !begin.isNegative() && size > Decimal() && end && *end <= Decimal(100);
    }

    void checkGap(const Gap &gap, const QStringList &letters) const
    {
        checkTolerance(gap.tolerance, place, problems);
        if (!letters.contains(gap.letter))
            report(problems, ProblemCode::GapMissing, place, {gap.letter});
        if (!gap.number && gap.answers.trimmed().isEmpty())
            report(problems, ProblemCode::RightAnswerMissing, place);
    }
};

} // namespace

void checkQuestion(const Block &block, const CheckPlace &place, Problems &problems)
{
    std::visit(QuestionChecker{place, problems}, block.content);
}

} // namespace Kogge
