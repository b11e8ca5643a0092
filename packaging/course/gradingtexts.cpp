// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/grading_p.h"
#include "course/responsetext.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

// Questions in which something is typed.

namespace Kogge {

namespace {

constexpr qsizetype longestText = 20'000;

/// Gap letter -> what was typed.
QMap<QString, QString> fillingsOf(const Response &response)
{
    QMap<QString, QString> fillings;
    for (const QString &part : listOf(response))
        fillings.insert(part.section(u'.', 0, 0), decodedText(part.section(u'.', 1)));
    return fillings;
}

/// A number typed with comma or point, and with blanks anywhere.
std::optional<Decimal> typedNumber(const QString &text)
{
    QString neutral = text.simplified().remove(u' ');
    neutral.replace(u',', u'.').replace(QChar(0x2212), u'-');
    return Decimal::fromString(neutral);
}

bool isRight(const Gap &gap, const QString &filling)
{
    const QString answer = comparableText(filling, gap.matchCase);
    const QStringList accepted = gap.answers.split(u'\n', Qt::SkipEmptyParts);
    const auto number = gap.number ? typedNumber(filling) : std::nullopt;
    return (number && isNear(*number, *gap.number, gap.tolerance))
        || std::any_of(accepted.begin(), accepted.end(), [&](const QString &candidate) {
               return comparableText(candidate, gap.matchCase) == answer;
           });
}

Response filled(const FillInQuestion &question, const QMap<QString, QString> &fillings)
{
    QStringList parts;
    for (const Gap &gap : question.gaps) {
        if (const QString filling = fillings.value(gap.letter).simplified(); !filling.isEmpty())
            parts += gap.letter + u'.' + encodedText(filling);
    }
    return parts.join(u',');
}

} // namespace

bool Rules<NumericQuestion>::isCheckable(const NumericQuestion &, const Response &response)
{
    return Decimal::fromString(response).has_value();
}

Response Rules<NumericQuestion>::canonical(const NumericQuestion &, const Response &response)
{
    const auto number = Decimal::fromString(response);
    return number ? number->toString() : Response();
}

Grade Rules<NumericQuestion>::grade(const NumericQuestion &question, const Response &response)
{
    const Decimal answer = *Decimal::fromString(response);
    Grade grade;
    grade.right = isNear(answer, question.value, question.tolerance);
    grade.score = grade.right ? countedPoints(question.question) : Decimal();
    grade.verdicts.push_back({QString(), grade.right});
    const auto foreseen =
        std::find_if(question.foreseen.begin(), question.foreseen.end(), [&](const ForeseenNumber &number) {
            return isNear(answer, number.value, number.tolerance);
        });
    if (!grade.right && foreseen != question.foreseen.end())
        addFeedback(grade, foreseen->id + u"/feedback"_s, foreseen->feedback);
    addClosing(grade, question.question);
    return grade;
}

Response Rules<NumericQuestion>::right(const NumericQuestion &question)
{
    return question.value.toString();
}

bool Rules<FillInQuestion>::isCheckable(const FillInQuestion &question, const Response &response)
{
    const auto fillings = fillingsOf(response);
    const auto gaps = static_cast<qsizetype>(question.gaps.size());
    return gaps > 0 && listOf(response).size() == gaps
        && std::all_of(question.gaps.begin(), question.gaps.end(), [&](const Gap &gap) {
               const QString filling = fillings.value(gap.letter);
               return filling.size() <= longestText && !filling.simplified().isEmpty();
           });
}

Response Rules<FillInQuestion>::canonical(const FillInQuestion &question, const Response &response)
{
    return filled(question, fillingsOf(response));
}

Grade Rules<FillInQuestion>::grade(const FillInQuestion &question, const Response &response)
{
    const auto fillings = fillingsOf(response);
    Grade grade;
    int right = 0;
    for (const Gap &gap : question.gaps) {
        const bool fits = isRight(gap, fillings.value(gap.letter));
        right += fits ? 1 : 0;
        grade.verdicts.push_back({gap.letter, fits});
        if (!fits)
            addFeedback(grade, u"gap-%1/feedback"_s.arg(gap.letter), gap.feedback);
    }
    const int all = static_cast<int>(question.gaps.size());
    grade.right = right == all;
    grade.score = share(question.question, right, all);
    addClosing(grade, question.question);
    return grade;
}

Response Rules<FillInQuestion>::right(const FillInQuestion &question)
{
    QMap<QString, QString> fillings;
    for (const Gap &gap : question.gaps) {
        const QString answer = gap.answers.section(u'\n', 0, 0);
        fillings.insert(gap.letter, answer.isEmpty() && gap.number ? gap.number->toString() : answer);
    }
    return filled(question, fillings);
}

bool Rules<FreeTextQuestion>::isCheckable(const FreeTextQuestion &, const Response &response)
{
    const QString text = decodedText(response);
    return text.size() <= longestText && !text.simplified().isEmpty();
}

Response Rules<FreeTextQuestion>::canonical(const FreeTextQuestion &, const Response &response)
{
    return encodedText(decodedText(response));
}

Grade Rules<FreeTextQuestion>::grade(const FreeTextQuestion &question, const Response &)
{
    Grade grade;
    addFeedback(grade, u"model"_s, question.model);
    return grade;
}

Response Rules<FreeTextQuestion>::right(const FreeTextQuestion &)
{
    return {};
}

bool Rules<ScaleQuestion>::isCheckable(const ScaleQuestion &question, const Response &response)
{
    const int levels = std::clamp(question.levels, 0, ScaleQuestion::maximumLevels);
    for (int level = 1; level <= levels; ++level) {
        if (response == QString::number(level))
            return true;
    }
    return false;
}

Response Rules<ScaleQuestion>::canonical(const ScaleQuestion &question, const Response &response)
{
    return isCheckable(question, response) ? response : Response();
}

Grade Rules<ScaleQuestion>::grade(const ScaleQuestion &question, const Response &)
{
    Grade grade;
    addFeedback(grade, u"feedback"_s, question.feedback);
    return grade;
}

Response Rules<ScaleQuestion>::right(const ScaleQuestion &)
{
    return {};
}

} // namespace Kogge
