// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarioobject.h"

#include "course/fields.h"
#include "pluralcount.h"

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// A draft that says: at the first node. An empty one says: nothing done since the last ending.
constexpr QLatin1Char atTheStart('-');

} // namespace

ScenarioSteps::ScenarioSteps(QObject *parent)
    : QAbstractListModel(parent)
{ }

void ScenarioSteps::setTitles(const QStringList &titles)
{
    beginResetModel();
    m_titles = titles;
    endResetModel();
}

int ScenarioSteps::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant ScenarioSteps::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == TitleRole)
        return m_titles.at(index.row());
    return role == CurrentRole ? QVariant(index.row() == m_titles.size() - 1) : QVariant();
}

QHash<int, QByteArray> ScenarioSteps::roleNames() const
{
    return {{TitleRole, "title"}, {CurrentRole, "current"}};
}

ScenarioObject::ScenarioObject(const Block &block, const EntryPlace &place, const PackageMedia &media,
                               QObject *parent)
    : EntryObject(u"Scenario"_s, block, place, parent)
    , m_scenario(std::get<BranchingScenario>(block.content))
    , m_intro(new TextRows(this))
    , m_steps(new ScenarioSteps(this))
    , m_text(new TextRows(this))
    , m_debrief(new TextRows(this))
{
    m_intro->setMarkdown(m_scenario.intro);
    connect(&keeper(), &ProgressKeeper::changed, this, &ScenarioObject::outcomeChanged);
    if (m_scenario.nodes.empty())
        m_scenario.nodes.emplace_back(); // Checks forbid it; then there is nothing to see.
    for (const ScenarioNode &node : m_scenario.nodes)
        m_pictures.insert(node.id, media.picture(node.media, node.alt, {}));
    const QString draft = kept();
    const QString answer = keeper().record().answers.value(block.id).response;
    const Response response = canonicalResponse(block, draft.isEmpty() ? answer : draft);
    m_path = response.split(u',', Qt::SkipEmptyParts);
    show();
}

const ScenarioNode &ScenarioObject::node() const
{
    return *m_scenario.walk(m_path.join(u',')).back();
}

QStringList ScenarioObject::ways() const
{
    QStringList texts;
    for (const ScenarioWay &way : node().ways)
        texts += way.text;
    return texts;
}

QString ScenarioObject::ending() const
{
    const ScenarioEnding ending = node().ending;
    return ending == ScenarioEnding::None
        ? QString()
        : QString::fromLatin1(EnumWords<ScenarioEnding>::words.at(static_cast<size_t>(ending)));
}

QString ScenarioObject::outcome() const
{
    const Answer answer = keeper().record().answers.value(block().id);
    const Decimal points = scoringOf(block())->points;
    if (answer.attempts == 0 || points.isZero())
        return {};
    //: the points of the best ending of a story
    return tr("%1 of %2 points; the best ending counts", nullptr, pluralCount(points))
        .arg(format().number(answer.best), format().number(points));
}

void ScenarioObject::go(int way)
{
    if (way < 0 || static_cast<size_t>(way) >= node().ways.size())
        return;
    setPath(m_path + QStringList(node().ways.at(static_cast<size_t>(way)).letter));
}

void ScenarioObject::goBack()
{
    if (canGoBack())
        setPath(m_path.first(m_path.size() - 1));
}

void ScenarioObject::goTo(int row)
{
    if (row >= 0 && row < m_path.size())
        setPath(m_path.first(row));
}

void ScenarioObject::restart()
{
    if (canGoBack())
        setPath({});
}

void ScenarioObject::setPath(const QStringList &path)
{
    m_path = path;
    show();
    const Response response = path.join(u',');
    if (isCheckable(block(), response)) {
        keep(answered(keeper().module(), place(), block().task, response, grade(block(), response),
                      scoringOf(block())->points));
    } else {
        keepNow(response.isEmpty() ? QString(atTheStart) : response);
    }
}

void ScenarioObject::show()
{
    m_text->setMarkdown(node().text);
    m_debrief->setMarkdown(node().ending == ScenarioEnding::None ? QString() : m_scenario.debrief);
    m_steps->setTitles(stepTitles());
    Q_EMIT moved();
}

/// What the nodes are called; those without a title by what led to them.
QStringList ScenarioObject::stepTitles() const
{
    const auto walked = m_scenario.walk(m_path.join(u','));
    QStringList titles;
    for (size_t i = 0; i < walked.size(); ++i) {
        QString title = walked.at(i)->title;
        if (title.isEmpty() && i > 0) {
            for (const ScenarioWay &way : walked.at(i - 1)->ways) {
                if (way.letter == m_path.at(static_cast<qsizetype>(i) - 1))
                    title = way.text;
            }
        }
        titles += title.isEmpty() ? tr("The beginning") : title;
    }
    return titles;
}

} // namespace Kogge
