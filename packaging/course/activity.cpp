// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/activity.h"

#include <QStringList>

#include <algorithm>

namespace Kogge {

namespace {

template<typename T, typename Key> const T *find(const std::vector<T> &items, Key T::*member, const Key &key)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const T &item) { return item.*member == key; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const ScenarioNode *BranchingScenario::node(const QString &id) const
{
    return find(nodes, &ScenarioNode::id, id);
}

std::vector<const ScenarioNode *> BranchingScenario::walk(const QString &path) const
{
    std::vector<const ScenarioNode *> walked;
    if (nodes.empty())
        return walked;
    walked.push_back(&nodes.front());
    for (const QString &letter : path.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const ScenarioWay *way = find(walked.back()->ways, &ScenarioWay::letter, letter);
        const ScenarioNode *next = way ? node(way->to) : nullptr;
        if (!next)
            break;
        walked.push_back(next);
    }
    return walked;
}

} // namespace Kogge
