// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/grading_p.h"

#include <QMap>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

// Scenarios and checklists.

namespace Kogge {

namespace {

Decimal countedPoints(const ScenarioNode &node)
{
    return std::clamp(node.points, Decimal(0), Decimal(Question::maximumPoints));
}

Decimal bestPoints(const BranchingScenario &scenario)
{
    Decimal best;
    for (const ScenarioNode &node : scenario.nodes)
        best = std::max(best, countedPoints(node));
    return best;
}

/// The ending that \p path leads to, or null; the whole path is walked.
const ScenarioNode *endingOf(const BranchingScenario &scenario, const QString &path)
{
    const auto walked = scenario.walk(path);
    const bool isWhole = static_cast<qsizetype>(walked.size()) == listOf(path).size() + 1;
    return isWhole && walked.back()->ending != ScenarioEnding::None ? walked.back() : nullptr;
}

/// Node -> the shortest path to it; of equally short ones, that of the earlier ways.
QMap<QString, QString> shortestPaths(const BranchingScenario &scenario)
{
    QMap<QString, QString> paths;
    if (scenario.nodes.empty())
        return paths;
    std::deque<const ScenarioNode *> next{&scenario.nodes.front()};
    paths.insert(scenario.nodes.front().id, QString());
    for (; !next.empty(); next.pop_front()) {
        const QString path = paths.value(next.front()->id);
        for (const ScenarioWay &way : next.front()->ways) {
            const ScenarioNode *node = scenario.node(way.to);
            if (!node || paths.contains(node->id))
                continue;
            paths.insert(node->id, path.isEmpty() ? way.letter : path + u',' + way.letter);
            next.push_back(node);
        }
    }
    return paths;
}

QStringList idsOf(const Checklist &checklist)
{
    QStringList ids;
    for (const ChecklistItem &item : checklist.items)
        ids += item.id;
    return ids;
}

} // namespace

bool Rules<BranchingScenario>::isCheckable(const BranchingScenario &scenario, const Response &response)
{
    return endingOf(scenario, response) != nullptr;
}

Response Rules<BranchingScenario>::canonical(const BranchingScenario &scenario, const Response &response)
{
    const auto steps = static_cast<qsizetype>(scenario.walk(response).size());
    return listOf(response).first(std::max<qsizetype>(steps - 1, 0)).join(u',');
}

Grade Rules<BranchingScenario>::grade(const BranchingScenario &scenario, const Response &response)
{
    const ScenarioNode *ending = endingOf(scenario, response);
    Grade grade;
    grade.score = countedPoints(*ending);
    grade.right = grade.score == bestPoints(scenario) && ending->ending != ScenarioEnding::Poor;
    grade.verdicts.push_back({ending->id, grade.right});
    addFeedback(grade, u"debrief"_s, scenario.debrief);
    return grade;
}

Response Rules<BranchingScenario>::right(const BranchingScenario &scenario)
{
    const auto paths = shortestPaths(scenario);
    for (const ScenarioNode &node : scenario.nodes) {
        const QString path = paths.value(node.id);
        if (paths.contains(node.id) && isCheckable(scenario, path) && grade(scenario, path).right)
            return path;
    }
    return {};
}

bool Rules<Checklist>::isCheckable(const Checklist &checklist, const Response &response)
{
    return !checklist.items.empty() && canonical(checklist, response) == idsOf(checklist).join(u',');
}

Response Rules<Checklist>::canonical(const Checklist &checklist, const Response &response)
{
    const QStringList ticked = listOf(response);
    QStringList ordered;
    for (const ChecklistItem &item : checklist.items) {
        if (ticked.contains(item.id))
            ordered += item.id;
    }
    return ordered.join(u',');
}

Grade Rules<Checklist>::grade(const Checklist &, const Response &)
{
    Grade grade;
    grade.right = true;
    return grade;
}

Response Rules<Checklist>::right(const Checklist &checklist)
{
    return idsOf(checklist).join(u',');
}

} // namespace Kogge
