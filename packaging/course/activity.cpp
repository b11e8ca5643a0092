// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/activity.h"

#include "course/lookup_p.h"

#include <QStringList>

#include <algorithm>

namespace Kogge {

const ScenarioNode *BranchingScenario::node(const QString &id) const
{
    return lookUp(nodes, &ScenarioNode::id, id);
}

std::vector<const ScenarioNode *> BranchingScenario::walk(const QString &path) const
{
    std::vector<const ScenarioNode *> walked;
    if (nodes.empty())
        return walked;
    walked.push_back(&nodes.front());
    for (const QString &letter : path.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const ScenarioWay *way = lookUp(walked.back()->ways, &ScenarioWay::letter, letter);
        const ScenarioNode *next = way ? node(way->to) : nullptr;
        if (!next)
            break;
        walked.push_back(next);
    }
    return walked;
}

} // namespace Kogge
