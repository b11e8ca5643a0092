// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/grading_p.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

// Questions in which everything gets its place.

namespace Kogge {

namespace {

/// Item letter -> letter of its place. A pair that is not one has no place, which is found unknown.
QMap<QString, QString> placesOf(const Response &response)
{
    QMap<QString, QString> places;
    for (const QString &pair : listOf(response))
        places.insert(pair.section(u'.', 0, 0), pair.section(u'.', 1));
    return places;
}

template<typename Place> bool isKnown(const std::vector<Place> &places, const QString &letter)
{
    return std::any_of(places.begin(), places.end(),
                       [&](const Place &place) { return place.letter == letter; });
}

/// True where every item has one of \p places, and nothing else has.
template<typename Item, typename Place>
bool isPlaced(const std::vector<Item> &items, const std::vector<Place> &places, const Response &response)
{
    const auto chosen = placesOf(response);
    const auto placed = std::count_if(items.begin(), items.end(), [&](const Item &item) {
        return isKnown(places, chosen.value(item.letter));
    });
    const bool complete = placed == static_cast<qsizetype>(items.size());
    return complete && listOf(response).size() == placed && placed > 0;
}

/// The pairs of \p response in the order of the items.
template<typename Item> Response inOrder(const std::vector<Item> &items, const Response &response)
{
    const auto places = placesOf(response);
    QStringList pairs;
    for (const Item &item : items) {
        if (places.contains(item.letter))
            pairs += item.letter + u'.' + places.value(item.letter);
    }
    return pairs.join(u',');
}

/// Each item with the place that belongs to it.
template<typename Item> Response rightPairs(const std::vector<Item> &items, QString Item::*place)
{
    QStringList pairs;
    for (const Item &item : items)
        pairs += item.letter + u'.' + item.*place;
    return pairs.join(u',');
}

/// Judges each item by whether it \p fits.
template<typename Item, typename Fits>
Grade gradeItems(const Question &question, const std::vector<Item> &items, Fits fits)
{
    Grade grade;
    int right = 0;
    for (const Item &item : items) {
        const bool isFitting = fits(item);
        right += isFitting ? 1 : 0;
        grade.verdicts.push_back({item.letter, isFitting});
        if (!isFitting)
            addFeedback(grade, u"item-%1/feedback"_s.arg(item.letter), item.feedback);
    }
    const int all = static_cast<int>(items.size());
    grade.right = right == all;
    grade.score = share(question, right, all);
    addClosing(grade, question);
    return grade;
}

QStringList lettersOf(const std::vector<OrderItem> &items)
{
    QStringList letters;
    for (const OrderItem &item : items)
        letters += item.letter;
    return letters;
}

} // namespace

bool Rules<CategoriseQuestion>::isCheckable(const CategoriseQuestion &question, const Response &response)
{
    return isPlaced(question.items, question.categories, response);
}

Response Rules<CategoriseQuestion>::canonical(const CategoriseQuestion &question, const Response &response)
{
    return inOrder(question.items, response);
}

Grade Rules<CategoriseQuestion>::grade(const CategoriseQuestion &question, const Response &response)
{
    const auto places = placesOf(response);
    return gradeItems(question.question, question.items,
                      [&](const CategoryItem &item) { return places.value(item.letter) == item.category; });
}

Response Rules<CategoriseQuestion>::right(const CategoriseQuestion &question)
{
    return rightPairs(question.items, &CategoryItem::category);
}

bool Rules<MatchQuestion>::isCheckable(const MatchQuestion &question, const Response &response)
{
    return isPlaced(question.items, question.targets, response)
        && !hasDuplicates(placesOf(response).values());
}

Response Rules<MatchQuestion>::canonical(const MatchQuestion &question, const Response &response)
{
    return inOrder(question.items, response);
}

Grade Rules<MatchQuestion>::grade(const MatchQuestion &question, const Response &response)
{
    const auto places = placesOf(response);
    return gradeItems(question.question, question.items,
                      [&](const MatchItem &item) { return places.value(item.letter) == item.target; });
}

Response Rules<MatchQuestion>::right(const MatchQuestion &question)
{
    return rightPairs(question.items, &MatchItem::target);
}

bool Rules<OrderQuestion>::isCheckable(const OrderQuestion &question, const Response &response)
{
    const QStringList letters = listOf(response);
    const QStringList known = lettersOf(question.items);
    return !known.isEmpty() && letters.size() == known.size() && !hasDuplicates(letters)
        && std::all_of(letters.begin(), letters.end(),
                       [&](const QString &letter) { return known.contains(letter); });
}

Response Rules<OrderQuestion>::canonical(const OrderQuestion &question, const Response &response)
{
    return isCheckable(question, response) ? listOf(response).join(u',') : Response();
}

Grade Rules<OrderQuestion>::grade(const OrderQuestion &question, const Response &response)
{
    const QStringList letters = listOf(response);
    const QStringList right = lettersOf(question.items);
    return gradeItems(question.question, question.items, [&](const OrderItem &item) {
        return letters.indexOf(item.letter) == right.indexOf(item.letter);
    });
}

Response Rules<OrderQuestion>::right(const OrderQuestion &question)
{
    return lettersOf(question.items).join(u',');
}

} // namespace Kogge
