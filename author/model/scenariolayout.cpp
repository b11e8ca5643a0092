// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenariolayout.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace Kogge {

namespace {

constexpr double cardGap = 1; // Lines between two cards.
constexpr double lineGap = 0.5; // Beside a line that only passes.
constexpr double bandGap = 2; // Above what nothing leads to.
constexpr double padding = 0.5; // Within a card, above and below.

/// For each scene the rows that its ways lead to; -1: nowhere.
std::vector<std::vector<int>> targetsOf(const BranchingScenario &scenario)
{
    QHash<QString, int> rows;
    for (size_t i = scenario.nodes.size(); i-- > 0;) // The first one of an id that is there twice.
        rows.insert(scenario.nodes[i].id, static_cast<int>(i));
    std::vector<std::vector<int>> targets(scenario.nodes.size());
    for (size_t i = 0; i < scenario.nodes.size(); ++i) {
        for (const ScenarioWay &way : scenario.nodes[i].ways)
            targets[i].push_back(rows.value(way.to, -1));
    }
    return targets;
}

/// What can be reached from \p open.
std::vector<bool> reachedFrom(std::vector<int> open, const std::vector<std::vector<int>> &targets)
{
    std::vector<bool> reached(targets.size());
    while (!open.empty()) {
        const int row = open.back();
        open.pop_back();
        if (row < 0 || reached[static_cast<size_t>(row)])
            continue;
        reached[static_cast<size_t>(row)] = true;
        const auto &next = targets[static_cast<size_t>(row)];
        open.insert(open.end(), next.begin(), next.end());
    }
    return reached;
}

std::vector<std::vector<int>> turned(const std::vector<std::vector<int>> &targets)
{
    std::vector<std::vector<int>> sources(targets.size());
    for (size_t i = 0; i < targets.size(); ++i) {
        for (const int to : targets[i]) {
            if (to >= 0)
                sources[static_cast<size_t>(to)].push_back(static_cast<int>(i));
        }
    }
    return sources;
}

/// Puts the scenes into columns: goes down every way, and drops those that lead back into what it comes from.
class Layering
{
public:
    Layering(const std::vector<std::vector<int>> &targets, const std::vector<SceneState> &states)
        : m_targets(targets)
        , m_states(states)
        , m_visits(targets.size(), Visit::None)
        , m_forward(targets.size())
    { }

    std::vector<int> layers()
    {
        for (size_t i = 0; i < m_targets.size(); ++i)
            visit(static_cast<int>(i));
        std::vector<int> layers(m_targets.size());
        std::for_each(m_finished.rbegin(), m_finished.rend(), [&](int row) {
            for (const int to : m_forward[static_cast<size_t>(row)]) {
                int &layer = layers[static_cast<size_t>(to)];
                layer = std::max(layer, layers[static_cast<size_t>(row)] + 1);
            }
        });
        return layers;
    }

private:
    enum class Visit { None, Open, Done };
    struct Step {
        int row;
        size_t way;
    };

    void visit(int first)
    {
        if (m_visits[static_cast<size_t>(first)] != Visit::None)
            return;
        std::vector<Step> steps{{first, 0}};
        m_visits[static_cast<size_t>(first)] = Visit::Open;
        while (!steps.empty()) {
            const auto row = static_cast<size_t>(steps.back().row);
            if (steps.back().way == m_targets[row].size()) {
                m_visits[row] = Visit::Done;
                m_finished.push_back(steps.back().row);
                steps.pop_back();
                continue;
            }
            const int to = m_targets[row][steps.back().way++];
            if (to < 0 || m_visits[static_cast<size_t>(to)] == Visit::Open)
                continue;
            // What nothing leads to does not push the story away from its start.
            if (m_states[row].unreachable == m_states[static_cast<size_t>(to)].unreachable)
                m_forward[row].push_back(to);
            if (m_visits[static_cast<size_t>(to)] == Visit::None) {
                m_visits[static_cast<size_t>(to)] = Visit::Open;
                steps.push_back({to, 0});
            }
        }
    }

    const std::vector<std::vector<int>> &m_targets;
    const std::vector<SceneState> &m_states;
    std::vector<Visit> m_visits;
    std::vector<std::vector<int>> m_forward;
    std::vector<int> m_finished; ///< What leads on comes after what it leads to.
};

/// Something in a column: a scene, or where a line passes.
struct Item {
    int layer = 0;
    double height = 1;
    bool aside = false; ///< Belongs to what nothing leads to.
    bool isLine = false;
    double top = 0;
};

/// Joins items of neighbouring columns, at heights within them.
struct Joint {
    int left = 0;
    double leftAt = 0;
    int right = 0;
    double rightAt = 0;
};

/// Orders the items of each column and gives them their heights.
class Drawing
{
public:
    explicit Drawing(const BranchingScenario &scenario)
        : m_scenario(scenario)
        , m_states(sceneStates(scenario))
    { }

    ScenarioLayout draw()
    {
        const auto targets = targetsOf(m_scenario);
        const std::vector<int> layers = Layering(targets, m_states).layers();
        for (size_t i = 0; i < layers.size(); ++i)
            m_items.push_back({layers[i], cardHeight(i), m_states[i].unreachable, false, 0});
        for (size_t i = 0; i < targets.size(); ++i) {
            for (size_t way = 0; way < targets[i].size(); ++way) {
                if (targets[i][way] >= 0)
                    addArrow(static_cast<int>(i), static_cast<int>(way), targets[i][way]);
            }
        }
        makeColumns();
        constexpr int sweeps = 4;
        for (int sweep = 0; sweep < sweeps; ++sweep)
            order(sweep % 2 == 0);
        order(true);
        for (const bool aside : {false, true}) {
            for (const bool rightwards : {true, false, true})
                place(aside, rightwards);
        }
        moveBands();
        return result();
    }

private:
    [[nodiscard]] double remarks(size_t row) const
    {
        return countRemarks(m_scenario.nodes[row], m_states[row]);
    }
    [[nodiscard]] double cardHeight(size_t row) const
    {
        return 2 * padding + 1 + remarks(row) + static_cast<double>(m_scenario.nodes[row].ways.size());
    }
    /// Within the card.
    [[nodiscard]] double heightOfWay(int row, int way) const
    {
        return padding + 1 + remarks(static_cast<size_t>(row)) + way + 0.5;
    }
    static constexpr double heightOfTitle = padding + 0.5;

    /// The item where lines to \p to pass a column; they share it.
    int lineTo(int to, int layer, bool rightwards, bool aside)
    {
        const auto [known, isNew] =
            m_lines.try_emplace({to, layer, rightwards, aside}, static_cast<int>(m_items.size()));
        if (isNew)
            m_items.push_back({layer, 1, aside, true, 0});
        return known->second;
    }

    void addArrow(int from, int way, int to)
    {
        const int first = m_items[static_cast<size_t>(from)].layer;
        const int last = m_items[static_cast<size_t>(to)].layer;
        const bool aside = m_states[static_cast<size_t>(from)].unreachable;
        std::vector<int> passed{from};
        const int by = first < last ? 1 : -1;
        for (int layer = first + by; first != last && layer != last; layer += by)
            passed.push_back(lineTo(to, layer, by > 0, aside));
        passed.push_back(to);
        m_arrows.push_back({from, way, to, {}});
        m_passed.push_back(passed);
        if (first == last)
            return;
        for (size_t i = 1; i < passed.size(); ++i) {
            const double before = i == 1 ? heightOfWay(from, way) : 0.5;
            const double after = i + 1 == passed.size() ? heightOfTitle : 0.5;
            if (by > 0)
                m_joints.push_back({passed[i - 1], before, passed[i], after});
            else
                m_joints.push_back({passed[i], after, passed[i - 1], before});
        }
    }

    void makeColumns()
    {
        for (size_t i = 0; i < m_items.size(); ++i) {
            const auto layer = static_cast<size_t>(m_items[i].layer);
            if (m_columns.size() <= layer)
                m_columns.resize(layer + 1);
            m_columns[layer].push_back(static_cast<int>(i));
        }
        m_leftJoints.resize(m_items.size());
        m_rightJoints.resize(m_items.size());
        for (size_t i = 0; i < m_joints.size(); ++i) {
            m_rightJoints[static_cast<size_t>(m_joints[i].left)].push_back(i);
            m_leftJoints[static_cast<size_t>(m_joints[i].right)].push_back(i);
        }
    }

    /// Puts the items of each column into the order of what they are joined with on one side.
    void order(bool rightwards)
    {
        std::vector<double> ranks(m_items.size());
        const auto rank = [&](const std::vector<int> &column) {
            for (size_t i = 0; i < column.size(); ++i)
                ranks[static_cast<size_t>(column[i])] = static_cast<double>(i);
        };
        for (const auto &column : m_columns)
            rank(column);
        for (size_t i = 0; i < m_columns.size(); ++i) {
            auto &column = m_columns[rightwards ? i : m_columns.size() - 1 - i];
            std::map<int, double> wanted;
            for (const int item : column)
                wanted[item] = wantedRank(item, rightwards, ranks);
            std::stable_sort(column.begin(), column.end(), [&](int a, int b) {
                return std::tuple(m_items[static_cast<size_t>(a)].aside, wanted[a])
                    < std::tuple(m_items[static_cast<size_t>(b)].aside, wanted[b]);
            });
            rank(column);
        }
    }

    [[nodiscard]] double wantedRank(int item, bool rightwards, const std::vector<double> &ranks) const
    {
        const auto &joints = (rightwards ? m_leftJoints : m_rightJoints)[static_cast<size_t>(item)];
        if (joints.empty())
            return ranks[static_cast<size_t>(item)];
        double sum = 0;
        for (const size_t number : joints) {
            const Joint &joint = m_joints[number];
            const auto other = static_cast<size_t>(rightwards ? joint.left : joint.right);
            const double at = rightwards ? joint.leftAt : joint.rightAt;
            sum += ranks[other] + at / (m_items[other].height + 1);
        }
        return sum / static_cast<double>(joints.size());
    }

    /// Where an item would like to be, so that its lines run level.
    [[nodiscard]] std::optional<double> wantedTop(int item, bool rightwards) const
    {
        double sum = 0;
        int count = 0;
        const auto &joints = (rightwards ? m_leftJoints : m_rightJoints)[static_cast<size_t>(item)];
        for (const size_t number : joints) {
            const Joint &joint = m_joints[number];
            const Item &other = m_items[static_cast<size_t>(rightwards ? joint.left : joint.right)];
            if (other.aside != m_items[static_cast<size_t>(item)].aside)
                continue;
            sum += other.top + (rightwards ? joint.leftAt - joint.rightAt : joint.rightAt - joint.leftAt);
            ++count;
        }
        return count > 0 ? std::optional(sum / count) : std::nullopt;
    }

    void place(bool aside, bool rightwards)
    {
        for (size_t i = 0; i < m_columns.size(); ++i)
            placeColumn(m_columns[rightwards ? i : m_columns.size() - 1 - i], aside, rightwards);
    }

    /// Items in their order, without overlaps, as near to where they would like to be as can be: those that
    /// would overlap make a group, which stands where its items want to be on average.
    void placeColumn(const std::vector<int> &column, bool aside, bool rightwards)
    {
        struct Group {
            double wanted;
            int count;
        };
        std::vector<Group> groups;
        std::vector<double> offsets;
        std::vector<int> items;
        double offset = 0;
        for (const int number : column) {
            const Item &item = m_items[static_cast<size_t>(number)];
            if (item.aside != aside)
                continue;
            if (!items.empty()) {
                const Item &before = m_items[static_cast<size_t>(items.back())];
                offset += before.height + (before.isLine || item.isLine ? lineGap : cardGap);
            }
            items.push_back(number);
            offsets.push_back(offset);
            groups.push_back({wantedTop(number, rightwards).value_or(item.top) - offset, 1});
            while (groups.size() > 1 && groups.back().wanted < groups[groups.size() - 2].wanted) {
                const Group last = groups.back();
                groups.pop_back();
                Group &joined = groups.back();
                joined.wanted =
                    (joined.wanted * joined.count + last.wanted * last.count) / (joined.count + last.count);
                joined.count += last.count;
            }
        }
        size_t at = 0;
        for (const Group &group : groups) {
            for (int i = 0; i < group.count; ++i, ++at)
                m_items[static_cast<size_t>(items[at])].top = group.wanted + offsets[at];
        }
    }

    /// The story begins at the top; what nothing leads to stands beneath it.
    void moveBands()
    {
        double next = 0;
        for (const bool aside : {false, true}) {
            double top = 0;
            double bottom = 0;
            bool any = false;
            for (const Item &item : m_items) {
                if (item.aside != aside)
                    continue;
                top = any ? std::min(top, item.top) : item.top;
                bottom = any ? std::max(bottom, item.top + item.height) : item.top + item.height;
                any = true;
            }
            for (Item &item : m_items)
                item.top += item.aside == aside ? next - top : 0;
            if (any) {
                m_height = next + bottom - top;
                next = m_height + bandGap;
            }
        }
    }

    [[nodiscard]] ScenarioLayout result()
    {
        ScenarioLayout layout;
        layout.layers = static_cast<int>(m_columns.size());
        layout.height = m_height;
        for (size_t i = 0; i < m_scenario.nodes.size(); ++i)
            layout.places.push_back({m_items[i].layer, m_items[i].top, m_items[i].height});
        for (size_t i = 0; i < m_arrows.size(); ++i) {
            SceneArrow &arrow = m_arrows[i];
            const auto &passed = m_passed[i];
            for (size_t at = 0; at < passed.size(); ++at) {
                arrow.heights.push_back(m_items[static_cast<size_t>(passed[at])].top
                                        + (at == 0                      ? heightOfWay(arrow.from, arrow.way)
                                               : at + 1 < passed.size() ? 0.5
                                                                        : heightOfTitle));
            }
        }
        layout.arrows = std::move(m_arrows);
        return layout;
    }

    const BranchingScenario &m_scenario;
    std::vector<SceneState> m_states;
    std::vector<Item> m_items; ///< The scenes, then the lines.
    std::map<std::tuple<int, int, bool, bool>, int> m_lines;
    std::vector<Joint> m_joints;
    std::vector<std::vector<size_t>> m_leftJoints; ///< By item: numbers of those on its left.
    std::vector<std::vector<size_t>> m_rightJoints;
    std::vector<std::vector<int>> m_columns;
    std::vector<SceneArrow> m_arrows;
    std::vector<std::vector<int>> m_passed; ///< By arrow: the items, both ends included.
    double m_height = 0;
};

} // namespace

std::vector<SceneState> sceneStates(const BranchingScenario &scenario)
{
    std::vector<SceneState> states(scenario.nodes.size());
    if (states.empty())
        return states;
    const auto targets = targetsOf(scenario);
    const std::vector<bool> reached = reachedFrom({0}, targets);
    std::vector<int> last; // Where the story stops, rightly or not; a way to nowhere has its own remark.
    for (size_t i = 0; i < states.size(); ++i) {
        const ScenarioNode &node = scenario.nodes[i];
        SceneState &state = states[i];
        const bool ends = node.ending != ScenarioEnding::None;
        state.start = i == 0;
        state.unreachable = !reached[i];
        state.deadEnd = !ends && node.ways.empty();
        state.endingLeadsOn = ends && !node.ways.empty();
        state.lost = static_cast<int>(std::count(targets[i].begin(), targets[i].end(), -1));
        if (ends || state.deadEnd || state.lost > 0)
            last.push_back(static_cast<int>(i));
    }
    const std::vector<bool> ending = reachedFrom(last, turned(targets));
    for (size_t i = 0; i < states.size(); ++i)
        states[i].endless = !ending[i];
    return states;
}

int countRemarks(const ScenarioNode &node, const SceneState &state)
{
    return static_cast<int>(state.start) + static_cast<int>(node.ending != ScenarioEnding::None)
        + static_cast<int>(state.unreachable) + static_cast<int>(state.deadEnd)
        + static_cast<int>(state.endless) + static_cast<int>(state.endingLeadsOn);
}

ScenarioLayout layOut(const BranchingScenario &scenario)
{
    return scenario.nodes.empty() ? ScenarioLayout() : Drawing(scenario).draw();
}

} // namespace Kogge
