// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/checks_p.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// Checks where the ways of a scenario lead.
class ScenarioChecker
{
public:
    ScenarioChecker(const BranchingScenario &scenario, const CheckPlace &place, Problems &problems)
        : m_scenario(scenario)
        , m_place(place)
        , m_problems(problems)
    { }

    void check()
    {
        if (m_scenario.nodes.empty()) {
            add(ProblemCode::MissingElement, u"node"_s);
            return;
        }
        for (const ScenarioNode &node : m_scenario.nodes)
            checkNode(node);
        findUnreachable();
        findEndless();
    }

private:
    void add(ProblemCode code, const QString &argument) { report(m_problems, code, m_place, {argument}); }

    void checkNode(const ScenarioNode &node)
    {
        const bool ends = node.ending != ScenarioEnding::None;
        if (ends && !node.ways.empty())
            add(ProblemCode::ScenarioEndingLeadsOn, node.id);
        if (!ends && node.ways.empty())
            add(ProblemCode::ScenarioDeadEnd, node.id);
        expectValue(m_problems, ends || node.points.isZero(), m_place, "points", node.points.toString(),
                    CheckText::tr("points at endings only"));
        expectValue(m_problems, !node.points.isNegative(), m_place, "points", node.points.toString(),
                    CheckText::tr("a number from 0"));
        for (const ScenarioWay &way : node.ways) {
            if (!m_scenario.node(way.to))
                add(ProblemCode::WayUnknown, way.to);
        }
    }

    /// Everything that can be reached from \p begin, over \p ways.
    [[nodiscard]] static QSet<QString> reached(QStringList begin, const QHash<QString, QStringList> &ways)
    {
        QSet<QString> known(begin.begin(), begin.end());
        while (!begin.isEmpty()) {
            for (const QString &next : ways.value(begin.takeLast())) {
                if (known.contains(next))
                    continue;
                known.insert(next);
                begin += next;
            }
        }
        return known;
    }

    void findUnreachable()
    {
        QHash<QString, QStringList> ways;
        for (const ScenarioNode &node : m_scenario.nodes) {
            for (const ScenarioWay &way : node.ways)
                ways[node.id] += way.to;
        }
        const QSet<QString> known = reached({m_scenario.nodes.front().id}, ways);
        for (const ScenarioNode &node : m_scenario.nodes) {
            if (!known.contains(node.id))
                add(ProblemCode::ScenarioUnreachable, node.id);
        }
    }

    /// From each situation that leads on, an ending must be reached somehow.
    void findEndless()
    {
        QHash<QString, QStringList> back;
        QStringList endings;
        for (const ScenarioNode &node : m_scenario.nodes) {
            if (node.ways.empty())
                endings += node.id; // A dead end has its own problem.
            for (const ScenarioWay &way : node.ways)
                back[way.to] += node.id;
        }
        const QSet<QString> known = reached(endings, back);
        for (const ScenarioNode &node : m_scenario.nodes) {
            if (!known.contains(node.id) && node.ending == ScenarioEnding::None)
                add(ProblemCode::ScenarioEndless, node.id);
        }
    }

    const BranchingScenario &m_scenario;
    const CheckPlace &m_place;
    Problems &m_problems;
};

} // namespace

void checkScenario(const Block &block, const CheckPlace &place, Problems &problems)
{
    if (const auto *scenario = std::get_if<BranchingScenario>(&block.content))
        ScenarioChecker(*scenario, place, problems).check();
}

} // namespace Kogge
