// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/dependencies.h"

#include <QHash>

#include <algorithm>

namespace Kogge {

namespace {

/// Tarjan's algorithm for strongly connected components, with a stack of its own instead of recursion.
class Ordering
{
public:
    explicit Ordering(const Dependencies &dependencies)
        : m_dependencies(dependencies)
    {
        for (const QString &name : dependencies.keys()) {
            if (!m_visits.contains(name))
                follow(name);
        }
    }

    std::vector<DependencyGroup> take() { return std::move(m_order); }

private:
    struct Visit {
        qsizetype number; ///< Names are numbered in the order in which they are found.
        qsizetype lowest; ///< The lowest number of an open name that can be reached from here.
        bool open; ///< Its group is not complete.
    };
    struct Step {
        QString name;
        QStringList uses; ///< Still to be followed.
    };

    void follow(const QString &start)
    {
        enter(start);
        while (!m_path.empty()) {
            Step &step = m_path.back();
            if (step.uses.isEmpty())
                leave();
            else
                look(step.name, step.uses.takeLast());
        }
    }

    void enter(const QString &name)
    {
        const qsizetype number = m_visits.size();
        m_visits.insert(name, {number, number, true});
        m_open += name;
        m_path.push_back({name, m_dependencies.value(name).values()});
    }

    void look(const QString &from, const QString &used)
    {
        if (!m_dependencies.contains(used))
            return;
        if (const auto visit = m_visits.constFind(used); visit == m_visits.cend())
            enter(used);
        else if (visit->open)
            lower(from, visit->number);
    }

    void lower(const QString &name, qsizetype number)
    {
        qsizetype &lowest = m_visits[name].lowest;
        lowest = std::min(lowest, number);
    }

    void leave()
    {
        const QString name = m_path.back().name;
        m_path.pop_back();
        const Visit visit = m_visits.value(name);
        if (!m_path.empty())
            lower(m_path.back().name, visit.lowest);
        if (visit.lowest == visit.number)
            closeGroup(name);
    }

    /// All open names since \p root read each other.
    void closeGroup(const QString &root)
    {
        DependencyGroup group;
        do {
            group.names += m_open.takeLast();
            m_visits[group.names.last()].open = false;
        } while (group.names.last() != root);
        group.cyclic = group.names.size() > 1 || m_dependencies.value(root).contains(root);
        m_order.push_back(std::move(group));
    }

    const Dependencies &m_dependencies;
    QHash<QString, Visit> m_visits;
    QStringList m_open;
    std::vector<Step> m_path;
    std::vector<DependencyGroup> m_order;
};

} // namespace

std::vector<DependencyGroup> dependencyOrder(const Dependencies &dependencies)
{
    return Ordering(dependencies).take();
}

} // namespace Kogge
