// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenariograph.h"

#include "base/identifier.h"

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

using Tone = ScenarioGraph::Tone;

QVariantMap remark(const QString &text, const QString &symbol, Tone tone)
{
    return {{u"text"_s, text}, {u"symbol"_s, symbol}, {u"tone"_s, static_cast<int>(tone)}};
}

QVariantMap endingRemark(ScenarioEnding ending)
{
    switch (ending) {
    case ScenarioEnding::Good:
        return remark(ScenarioGraph::tr("A good ending"), u"status-done"_s, Tone::Good);
    case ScenarioEnding::Fair:
        return remark(ScenarioGraph::tr("A fair ending"), u"status-done"_s, Tone::Care);
    default:
        return remark(ScenarioGraph::tr("A poor ending"), u"status-wrong"_s, Tone::Care);
    }
}

Tone toneOf(SceneState state)
{
    if (!state.isWrong())
        return Tone::Plain;
    state.unreachable = false;
    return state.isWrong() ? Tone::Bad : Tone::Care;
}

/// The form of the scene in \p row alone, as if it stood by itself.
std::vector<FormRow> sceneForm(const Block &block, int row)
{
    const QString prefix = u"node.%1."_s.arg(row);
    std::vector<FormRow> rows = formOf(block);
    std::erase_if(rows, [&](const FormRow &field) { return !field.path.startsWith(prefix); });
    // Its name and text come first, how it ends and looks after its ways.
    const auto isTold = [](const FormRow &field) { return field.name == u"title" || field.name == u"text"; };
    const auto isEnd = [](const FormRow &field) {
        return field.owner == u"node" && (field.name == u"ending" || field.name == u"points");
    };
    const auto isPicture = [](const FormRow &field) {
        return field.owner == u"node" && (field.name == u"media" || field.name == u"alt");
    };
    const auto isScene = [](const FormRow &field) {
        return field.owner == u"node" && field.kind != FormKind::Part && field.kind != FormKind::Group;
    };
    std::stable_partition(rows.begin(), rows.end(),
                          [&](const FormRow &field) { return isScene(field) && isTold(field); });
    std::stable_partition(rows.begin(), rows.end(), [&](const FormRow &field) { return !isEnd(field); });
    std::stable_partition(rows.begin(), rows.end(), [&](const FormRow &field) { return !isPicture(field); });
    for (FormRow &field : rows)
        --field.depth;
    return rows;
}

ScenarioNode *sceneWithId(BranchingScenario &scenario, const QString &id)
{
    const auto found = std::find_if(scenario.nodes.begin(), scenario.nodes.end(),
                                    [&](const ScenarioNode &node) { return node.id == id; });
    return found == scenario.nodes.end() ? nullptr : &*found;
}

} // namespace

ScenarioGraph::ScenarioGraph(QObject *parent)
    : RowsModel(parent)
    , m_form(new FormModel(this))
{ }

void ScenarioGraph::show(const Block *block, const FormModel::References &references)
{
    const auto *scenario = block ? std::get_if<BranchingScenario>(&block->content) : nullptr;
    if (!scenario && !m_isAvailable)
        return;
    const int chosenBefore = chosen();
    const bool sameBlock = block && block->id == m_block.id;
    m_isAvailable = scenario != nullptr;
    m_block = scenario ? *block : Block();
    m_references = references;
    m_layout = scenario ? layOut(*scenario) : ScenarioLayout();
    const auto states = scenario ? sceneStates(*scenario) : std::vector<SceneState>();
    std::vector<Row> rows;
    for (size_t i = 0; i < states.size(); ++i) {
        Row &row = rows.emplace_back(Row{scenario->nodes[i], states[i], m_layout.places[i], {}});
        row.targets.assign(row.node.ways.size(), -1);
    }
    for (const SceneArrow &arrow : m_layout.arrows)
        rows[static_cast<size_t>(arrow.from)].targets[static_cast<size_t>(arrow.way)] = arrow.to;
    const QString chosenId = m_chosen;
    replace(m_rows, std::move(rows), [](const Row &a, const Row &b) { return a.node.id == b.node.id; });
    if (rowOf(m_chosen) < 0)
        m_chosen =
            m_rows.empty() ? QString() : at(std::clamp(sameBlock ? chosenBefore : 0, 0, count() - 1)).node.id;
    showForm();
    if (!m_rows.empty()) // Numbers follow the order.
        Q_EMIT dataChanged(index(0), index(count() - 1), {NumberRole, NameRole, DescriptionRole});
    Q_EMIT drawn();
    if (m_chosen != chosenId || chosen() != chosenBefore)
        Q_EMIT chosenChanged();
}

void ScenarioGraph::showForm()
{
    const int row = chosen();
    m_form->setRows(row >= 0 ? sceneForm(m_block, row) : std::vector<FormRow>(), m_references);
}

void ScenarioGraph::retranslate()
{
    m_form->retranslate();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT drawn();
}

int ScenarioGraph::rowOf(const QString &id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.node.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

// In words.

QString ScenarioGraph::titleOf(const ScenarioNode &node)
{
    constexpr int most = 60;
    return node.title.isEmpty() ? node.text.simplified().left(most) : node.title;
}

QVariantList ScenarioGraph::remarksOf(const Row &row)
{
    QVariantList remarks;
    const auto bad = [&](bool holds, const QString &text) {
        if (holds)
            remarks.append(remark(text, u"warning"_s, Tone::Bad));
    };
    if (row.state.start)
        remarks.append(remark(tr("The story begins here"), u"arrow-right"_s, Tone::Plain));
    if (row.node.ending != ScenarioEnding::None)
        remarks.append(endingRemark(row.node.ending));
    if (row.state.unreachable)
        remarks.append(remark(tr("Nothing leads here"), u"warning"_s, Tone::Care));
    bad(row.state.deadEnd, tr("Dead end"));
    bad(row.state.endless, tr("Never comes to an end"));
    bad(row.state.endingLeadsOn, tr("Ends, and yet leads on"));
    return remarks;
}

QVariantList ScenarioGraph::waysOf(const Row &row)
{
    QVariantList ways;
    for (size_t i = 0; i < row.node.ways.size(); ++i) {
        const bool lost = row.targets[i] < 0;
        const QString &text = row.node.ways[i].text;
        ways.append(QVariantMap{{u"lost"_s, lost},
                                {u"text"_s,
                                 !lost                ? text
                                     : text.isEmpty() ? tr("Leads nowhere")
                                                      //: %1 is what the learner decides
                                                      : tr("Leads nowhere: %1").arg(text)}});
    }
    return ways;
}

QString ScenarioGraph::nameOf(int row) const
{
    const Row &scene = at(row);
    const QString title = titleOf(scene.node);
    QStringList sentences{title.isEmpty() ? tr("Scene %1").arg(row + 1)
                                          : tr("Scene %1, %2").arg(row + 1).arg(title)};
    if (!scene.node.ways.empty())
        sentences += tr("%n ways", nullptr, static_cast<int>(scene.node.ways.size()));
    for (const QVariant &remark : remarksOf(scene))
        sentences += remark.toMap().value(u"text"_s).toString();
    if (scene.state.lost > 0)
        sentences += tr("%n ways lead nowhere", nullptr, scene.state.lost);
    return sentences.join(u". "_s) + u'.';
}

QString ScenarioGraph::descriptionOf(int row) const
{
    const Row &scene = at(row);
    QStringList sentences;
    for (size_t i = 0; i < scene.targets.size(); ++i) {
        const QString &text = scene.node.ways[i].text;
        const int target = scene.targets[i];
        sentences += target < 0 ? tr("%1: leads nowhere").arg(text)
                                //: %1 is what the learner decides
                                : tr("%1: to scene %2").arg(text).arg(target + 1);
    }
    return sentences.join(u". "_s);
}

QString ScenarioGraph::summary() const
{
    const auto endings = std::count_if(
        m_rows.begin(), m_rows.end(), [](const Row &row) { return row.node.ending != ScenarioEnding::None; });
    return tr("%n scenes", nullptr, count()) + u", "_s + tr("%n endings", nullptr, static_cast<int>(endings));
}

QString ScenarioGraph::trouble() const
{
    int unreachable = 0;
    int deadEnds = 0;
    int lost = 0;
    int others = 0;
    for (const Row &row : m_rows) {
        unreachable += static_cast<int>(row.state.unreachable);
        deadEnds += static_cast<int>(row.state.deadEnd);
        lost += row.state.lost;
        others += static_cast<int>(row.state.endless || row.state.endingLeadsOn);
    }
    QStringList parts;
    if (deadEnds > 0)
        parts += tr("%n dead ends", nullptr, deadEnds);
    if (lost > 0)
        parts += tr("%n ways lead nowhere", nullptr, lost);
    if (unreachable > 0)
        parts += tr("nothing leads to %n scenes", nullptr, unreachable);
    if (others > 0)
        parts += tr("%n scenes with a wrong ending", nullptr, others);
    return parts.join(u", "_s);
}

QVariantList ScenarioGraph::arrows() const
{
    QVariantList arrows;
    for (const SceneArrow &arrow : m_layout.arrows) {
        const int from = m_layout.places[static_cast<size_t>(arrow.from)].layer;
        const int to = m_layout.places[static_cast<size_t>(arrow.to)].layer;
        QVariantList heights;
        for (const double height : arrow.heights)
            heights.append(height);
        arrows.append(QVariantMap{{u"from"_s, arrow.from},
                                  {u"to"_s, arrow.to},
                                  {u"layer"_s, from},
                                  {u"step"_s,
                                   from < to       ? 1
                                       : from > to ? -1
                                                   : 0},
                                  {u"heights"_s, heights}});
    }
    return arrows;
}

// Going about.

void ScenarioGraph::choose(int row)
{
    if (!isRow(row) || row == chosen())
        return;
    m_chosen = at(row).node.id;
    showForm();
    Q_EMIT chosenChanged();
}

/// The next scene above or below in the same column.
int ScenarioGraph::beside(int row, int by) const
{
    int nearest = row;
    for (int other = 0; other < count(); ++other) {
        const double distance = (at(other).place.top - at(row).place.top) * by;
        const double known = (at(nearest).place.top - at(row).place.top) * by;
        if (at(other).place.layer == at(row).place.layer && distance > 0
            && (nearest == row || distance < known))
            nearest = other;
    }
    return nearest;
}

int ScenarioGraph::neighbour(int row, Direction direction) const
{
    if (!isRow(row))
        return chosen();
    if (direction == Direction::Up || direction == Direction::Down)
        return beside(row, direction == Direction::Up ? -1 : 1);
    if (direction == Direction::Onward) {
        const auto leads = [](int target) { return target >= 0; };
        const auto &targets = at(row).targets;
        const auto found = std::find_if(targets.begin(), targets.end(), leads);
        return found == targets.end() ? row : *found;
    }
    int best = row; // Back to where the story comes from rather than to where it turned back.
    for (int other = 0; other < count(); ++other) {
        const auto &targets = at(other).targets;
        if (other == row || std::find(targets.begin(), targets.end(), row) == targets.end())
            continue;
        const bool isBefore = at(other).place.layer < at(row).place.layer;
        if (best == row || (isBefore && at(best).place.layer >= at(row).place.layer))
            best = other;
    }
    return best;
}

int ScenarioGraph::nextWrong(int row) const
{
    for (int i = 1; i <= count(); ++i) {
        const int next = (std::max(row, -1) + i) % count();
        if (at(next).state.isWrong())
            return next;
    }
    return -1;
}

bool ScenarioGraph::isReachable(int row) const
{
    return isRow(row) && !at(row).state.unreachable;
}

QList<int> ScenarioGraph::waysTo(int row) const
{
    if (!isReachable(row))
        return {};
    std::vector<std::pair<int, int>> cameBy(m_rows.size(), {-1, -1}); // Scene and way.
    std::deque<int> open{0};
    while (!open.empty()) {
        const int from = open.front();
        open.pop_front();
        for (size_t way = 0; way < at(from).targets.size(); ++way) {
            const int to = at(from).targets[way];
            if (to <= 0 || cameBy[static_cast<size_t>(to)].first >= 0)
                continue;
            cameBy[static_cast<size_t>(to)] = {from, static_cast<int>(way)};
            open.push_back(to);
        }
    }
    QList<int> ways;
    for (int scene = row; scene != 0; scene = cameBy[static_cast<size_t>(scene)].first)
        ways.prepend(cameBy[static_cast<size_t>(scene)].second);
    return ways;
}

// Editing.

void ScenarioGraph::edit(const QString &label, const std::function<void(BranchingScenario &)> &edit,
                         const QString &mergeKey)
{
    Q_EMIT edited(
        label,
        [edit](Block &block) {
            if (auto *scenario = std::get_if<BranchingScenario>(&block.content))
                edit(*scenario);
        },
        mergeKey);
}

int ScenarioGraph::lostWay(int row) const
{
    const auto &targets = at(row).targets;
    const auto lost = std::find(targets.begin(), targets.end(), -1);
    return lost == targets.end() ? -1 : static_cast<int>(lost - targets.begin());
}

bool ScenarioGraph::lead(Block &block, int row, int way, const QString &id)
{
    const auto scene = [&]() -> ScenarioNode & {
        return std::get<BranchingScenario>(block.content).nodes[static_cast<size_t>(row)];
    };
    if (way < 0 && !addPart(block, u"node.%1.way"_s.arg(row), static_cast<int>(scene().ways.size())))
        return false;
    scene().ending = ScenarioEnding::None;
    scene().points = {};
    (way < 0 ? scene().ways.back() : scene().ways[static_cast<size_t>(way)]).to = id;
    return true;
}

void ScenarioGraph::addSceneAfter(int row, int way)
{
    if (!isRow(row) || way >= std::ssize(at(row).node.ways))
        return;
    if (way < 0)
        way = lostWay(row);
    const QString id = newIdentifier();
    Q_EMIT edited(tr("Add a scene"),
                  [&](Block &block) {
                      if (!lead(block, row, way, id))
                          return;
                      auto &nodes = std::get<BranchingScenario>(block.content).nodes;
                      ScenarioNode added;
                      added.id = id;
                      nodes.insert(nodes.begin() + row + 1, added);
                  },
                  {});
    choose(rowOf(id));
}

void ScenarioGraph::leadTo(int row, int way, int target)
{
    if (!isRow(row) || !isRow(target) || way >= std::ssize(at(row).node.ways))
        return;
    if (way >= 0) {
        connectWay(row, way, target);
        return;
    }
    const int lost = lostWay(row);
    const QString to = at(target).node.id;
    Q_EMIT edited(lost < 0 ? tr("Add a way") : tr("Let a way lead elsewhere"),
                  [&](Block &block) { lead(block, row, lost, to); }, {});
}

void ScenarioGraph::addWay(int row)
{
    if (!isRow(row))
        return;
    const int at = static_cast<int>(this->at(row).node.ways.size());
    Q_EMIT edited(tr("Add a way"), [&](Block &block) { addPart(block, u"node.%1.way"_s.arg(row), at); }, {});
}

void ScenarioGraph::connectWay(int row, int way, int target)
{
    if (!isRow(row) || way < 0 || way >= std::ssize(at(row).node.ways) || (target >= 0 && !isRow(target)))
        return;
    const QString to = target >= 0 ? at(target).node.id : QString();
    edit(tr("Let a way lead elsewhere"), [&](BranchingScenario &scenario) {
        scenario.nodes[static_cast<size_t>(row)].ways[static_cast<size_t>(way)].to = to;
    });
}

void ScenarioGraph::removeScene(int row)
{
    if (!isRow(row) || count() < 2)
        return;
    const QString id = at(row).node.id;
    edit(tr("Remove the scene “%1”").arg(titleOf(at(row).node)), [&](BranchingScenario &scenario) {
        scenario.nodes.erase(scenario.nodes.begin() + row);
        if (scenario.node(id)) // Another one has its id, too.
            return;
        for (ScenarioNode &node : scenario.nodes) {
            for (ScenarioWay &way : node.ways) {
                if (way.to == id)
                    way.to.clear();
            }
        }
    });
}

void ScenarioGraph::rename(int row, const QString &title)
{
    if (!isRow(row))
        return;
    const QString id = at(row).node.id;
    edit(
        tr("Rename a scene"),
        [&](BranchingScenario &scenario) {
            if (ScenarioNode *node = sceneWithId(scenario, id))
                node->title = title.simplified();
        },
        u"scene/"_s + id);
}

void ScenarioGraph::setStart(int row)
{
    if (!isRow(row))
        return;
    edit(tr("Let the story begin elsewhere"), [&](BranchingScenario &scenario) {
        std::rotate(scenario.nodes.begin(), scenario.nodes.begin() + row, scenario.nodes.begin() + row + 1);
    });
}

// The model.

int ScenarioGraph::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ScenarioGraph::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = at(index.row());
    switch (role) {
    case NumberRole:
        return index.row() + 1;
    case TitleRole:
        return titleOf(row.node);
    case LayerRole:
        return row.place.layer;
    case TopRole:
        return row.place.top;
    case LinesRole:
        return row.place.height;
    case RemarksRole:
        return remarksOf(row);
    case WaysRole:
        return waysOf(row);
    case ToneRole:
        return static_cast<int>(toneOf(row.state));
    case NameRole:
        return nameOf(index.row());
    case DescriptionRole:
        return descriptionOf(index.row());
    default:
        return {};
    }
}

QHash<int, QByteArray> ScenarioGraph::roleNames() const
{
    return {{NumberRole, "number"}, {TitleRole, "title"},
            {LayerRole, "column"},  {TopRole, "above"},
            {LinesRole, "lines"},   {RemarksRole, "remarks"},
            {WaysRole, "ways"},     {ToneRole, "tone"},
            {NameRole, "name"},     {DescriptionRole, "description"}};
}

} // namespace Kogge
