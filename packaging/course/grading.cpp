// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/grading.h"

#include "course/grading_p.h"
#include "course/units.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

template<typename T>
concept Answered = requires(const T &block, const Response &response)
{
    Rules<T>::grade(block, response);
};

/// Calls \p rule with the rules of the block's type and its content; blocks that are not answered have none.
template<typename R, typename Rule> R judged(const Block &block, Rule rule)
{
    return std::visit(
        [&rule]<typename T>(const T &content) -> R {
            if constexpr (Answered<T>)
                return rule(Rules<T>(), content);
            else
                return R();
        },
        block.content);
}

} // namespace

QStringList listOf(const Response &response)
{
    return response.split(u',', Qt::SkipEmptyParts);
}

bool hasDuplicates(const QStringList &list)
{
    return QSet<QString>(list.begin(), list.end()).size() != list.size();
}

Decimal share(const Question &question, int part, int whole)
{
    if (whole == 0)
        return {};
    return *divide(*multiply(countedPoints(question), Decimal(part)), Decimal(whole));
}

bool isNear(const Decimal &answer, const Decimal &value, const Decimal &tolerance)
{
    const auto distance = subtract(answer, value);
    return distance && distance->absolute() <= tolerance.absolute();
}

void addFeedback(Grade &grade, const QString &field, const QString &text)
{
    if (!text.isEmpty())
        grade.feedback += field;
}

void addClosing(Grade &grade, const Question &question)
{
    if (grade.right)
        addFeedback(grade, u"feedback-right"_s, question.feedbackRight);
    else
        addFeedback(grade, u"feedback-wrong"_s, question.feedbackWrong);
}

Decimal countedPoints(const Question &question)
{
    return std::clamp(question.points, Decimal(0), Decimal(Question::maximumPoints));
}

bool isCheckable(const Block &block, const Response &response)
{
    return judged<bool>(
        block, [&](auto rules, const auto &content) { return rules.isCheckable(content, response); });
}

Response canonicalResponse(const Block &block, const Response &response)
{
    return judged<Response>(
        block, [&](auto rules, const auto &content) { return rules.canonical(content, response); });
}

Grade grade(const Block &block, const Response &response)
{
    return judged<Grade>(block, [&](auto rules, const auto &content) {
        return rules.isCheckable(content, response) ? rules.grade(content, response) : Grade();
    });
}

QString feedbackText(const Block &block, const QString &field)
{
    const QString id = block.id + u'/' + field;
    const auto units = textUnits(block);
    const auto found =
        std::find_if(units.begin(), units.end(), [&](const TextUnit &unit) { return unit.id == id; });
    return found == units.end() ? QString() : found->text;
}

bool hasRightAnswer(const Block &block)
{
    return scoringOf(block) && !std::holds_alternative<FreeTextQuestion>(block.content)
        && !std::holds_alternative<ScaleQuestion>(block.content);
}

Response rightResponse(const Block &block)
{
    return judged<Response>(block, [](auto rules, const auto &content) { return rules.right(content); });
}

} // namespace Kogge
