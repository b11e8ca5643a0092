// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/firstplaces.h"

#include <algorithm>

namespace Kogge {

namespace {

/// \p parts in the order of their letters, or beginning in the middle of \p right where that is sorted as
/// well.
template<typename Part>
std::vector<Part> withoutGivingAway(std::vector<Part> parts, const std::vector<QString> &right)
{
    std::sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) { return a.letter < b.letter; });
    if (right.size() < 2 || !std::is_sorted(right.begin(), right.end()))
        return parts;
    const QString &middle = right.at(right.size() / 2);
    const auto begin =
        std::find_if(parts.begin(), parts.end(), [&](const Part &part) { return part.letter == middle; });
    std::rotate(parts.begin(), begin, parts.end());
    return parts;
}

} // namespace

std::vector<OrderItem> firstItems(const OrderQuestion &question)
{
    std::vector<QString> letters;
    for (const OrderItem &item : question.items)
        letters.push_back(item.letter);
    return withoutGivingAway(question.items, letters);
}

std::vector<MatchTarget> firstTargets(const MatchQuestion &question)
{
    std::vector<QString> letters;
    for (const MatchItem &item : question.items)
        letters.push_back(item.target);
    return withoutGivingAway(question.targets, letters);
}

} // namespace Kogge
