// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/grading.h"

#include "course/units.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QStringList listOf(const Response &response)
{
    return response.split(u',', Qt::SkipEmptyParts);
}

bool hasDuplicates(const QStringList &list)
{
    return QSet<QString>(list.begin(), list.end()).size() != list.size();
}

/// Item letter -> category letter. A pair that is not one has no category, which is found unknown.
QMap<QString, QString> placesOf(const Response &response)
{
    QMap<QString, QString> places;
    for (const QString &pair : listOf(response))
        places.insert(pair.section(u'.', 0, 0), pair.section(u'.', 1));
    return places;
}

/// points × part ÷ whole, which cannot overflow: counted points are at most 1000.
Decimal share(const Question &question, int part, int whole)
{
    if (whole == 0)
        return {};
    return *divide(*multiply(countedPoints(question), Decimal(part)), Decimal(whole));
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

struct Checkable {
    Response response;

    bool operator()(const ChoiceQuestion &choice) const
    {
        const QStringList letters = listOf(response);
        const auto known =
            std::count_if(choice.options.begin(), choice.options.end(),
                          [&](const Option &option) { return letters.contains(option.letter); });
        const bool countFits = choice.multiple ? !letters.isEmpty() : letters.size() == 1;
        return countFits && known == letters.size() && !hasDuplicates(letters);
    }
    bool operator()(const NumericQuestion &) const { return Decimal::fromString(response).has_value(); }
    bool operator()(const CategoriseQuestion &question) const
    {
        const auto places = placesOf(response);
        const auto placed =
            std::count_if(question.items.begin(), question.items.end(), [&](const CategoryItem &item) {
                const QString category = places.value(item.letter);
                return std::any_of(question.categories.begin(), question.categories.end(),
                                   [&](const Category &known) { return known.letter == category; });
            });
        const bool complete = placed == static_cast<qsizetype>(question.items.size());
        return complete && listOf(response).size() == placed && placed > 0;
    }
    template<typename T> bool operator()(const T &) const { return false; }
};

struct Canonical {
    Response response;

    Response operator()(const ChoiceQuestion &choice) const
    {
        const QStringList letters = listOf(response);
        QStringList ordered;
        for (const Option &option : choice.options) {
            if (letters.contains(option.letter))
                ordered += option.letter;
        }
        return ordered.join(u',');
    }
    Response operator()(const NumericQuestion &) const
    {
        const auto number = Decimal::fromString(response);
        return number ? number->toString() : Response();
    }
    Response operator()(const CategoriseQuestion &question) const
    {
        const auto places = placesOf(response);
        QStringList ordered;
        for (const CategoryItem &item : question.items) {
            if (places.contains(item.letter))
                ordered += item.letter + u'.' + places.value(item.letter);
        }
        return ordered.join(u',');
    }
    template<typename T> Response operator()(const T &) const { return {}; }
};

struct Grader {
    Response response;

    Grade operator()(const ChoiceQuestion &choice) const
    {
        const QStringList letters = listOf(response);
        Grade grade;
        int right = 0;
        int wrong = 0;
        int wanted = 0;
        for (const Option &option : choice.options) {
            wanted += option.right ? 1 : 0;
            if (!letters.contains(option.letter))
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

    Grade operator()(const NumericQuestion &question) const
    {
        const Decimal answer = *Decimal::fromString(response);
        Grade grade;
        grade.right = isNear(answer, question.value, question.tolerance);
        grade.score = grade.right ? countedPoints(question.question) : Decimal();
        grade.verdicts.push_back({QString(), grade.right});
        const auto foreseen = std::find_if(
            question.foreseen.begin(), question.foreseen.end(),
            [&](const ForeseenNumber &number) { return isNear(answer, number.value, number.tolerance); });
        if (!grade.right && foreseen != question.foreseen.end())
            addFeedback(grade, foreseen->id + u"/feedback"_s, foreseen->feedback);
        addClosing(grade, question.question);
        return grade;
    }

    Grade operator()(const CategoriseQuestion &question) const
    {
        const auto places = placesOf(response);
        Grade grade;
        int right = 0;
        for (const CategoryItem &item : question.items) {
            const bool fits = places.value(item.letter) == item.category;
            right += fits ? 1 : 0;
            grade.verdicts.push_back({item.letter, fits});
            if (!fits)
                addFeedback(grade, u"item-%1/feedback"_s.arg(item.letter), item.feedback);
        }
        const int all = static_cast<int>(question.items.size());
        grade.right = right == all;
        grade.score = share(question.question, right, all);
        addClosing(grade, question.question);
        return grade;
    }

    template<typename T> Grade operator()(const T &) const { return {}; }

private:
    static bool isNear(const Decimal &answer, const Decimal &value, const Decimal &tolerance)
    {
        const auto distance = subtract(answer, value);
        return distance && distance->absolute() <= tolerance.absolute();
    }
};

struct RightResponse {
    Response operator()(const ChoiceQuestion &choice) const
    {
        QStringList letters;
        for (const Option &option : choice.options) {
            if (option.right)
                letters += option.letter;
        }
        return letters.join(u',');
    }
    Response operator()(const NumericQuestion &question) const { return question.value.toString(); }
    Response operator()(const CategoriseQuestion &question) const
    {
        QStringList pairs;
        for (const CategoryItem &item : question.items)
            pairs += item.letter + u'.' + item.category;
        return pairs.join(u',');
    }
    template<typename T> Response operator()(const T &) const { return {}; }
};

} // namespace

Decimal countedPoints(const Question &question)
{
    return std::clamp(question.points, Decimal(0), Decimal(Question::maximumPoints));
}

bool isCheckable(const Block &block, const Response &response)
{
    return std::visit(Checkable{response}, block.content);
}

Response canonicalResponse(const Block &block, const Response &response)
{
    return std::visit(Canonical{response}, block.content);
}

Grade grade(const Block &block, const Response &response)
{
    if (!isCheckable(block, response))
        return {};
    return std::visit(Grader{response}, block.content);
}

QString feedbackText(const Block &block, const QString &field)
{
    const QString id = block.id + u'/' + field;
    const auto units = textUnits(block);
    const auto found =
        std::find_if(units.begin(), units.end(), [&](const TextUnit &unit) { return unit.id == id; });
    return found == units.end() ? QString() : found->text;
}

Response rightResponse(const Block &block)
{
    return std::visit(RightResponse{}, block.content);
}

} // namespace Kogge
