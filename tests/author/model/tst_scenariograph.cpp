// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/fields.h"
#include "moduleeditor.h"
#include "translations/translations.h"

#include <QAbstractItemModelTester>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// "a: b c; b: !; c: ?" is a story of three scenes: a leads to b and c, b is an ending, c leads nowhere.
BranchingScenario story(const QString &text)
{
    BranchingScenario scenario;
    for (const QString &scene : text.split(u';')) {
        ScenarioNode &node = scenario.nodes.emplace_back();
        node.id = scene.section(u':', 0, 0).trimmed();
        node.title = node.id;
        for (const QString &to : scene.section(u':', 1).split(u' ', Qt::SkipEmptyParts)) {
            if (to == u'!')
                node.ending = ScenarioEnding::Good;
            else
                node.ways.push_back(
                    {QChar(u'a' + static_cast<int>(node.ways.size())), to == u'?' ? QString() : to, to});
        }
    }
    return scenario;
}

/// The scenes of each column from above, as in "a | b c".
QString columnsOf(const BranchingScenario &scenario)
{
    const ScenarioLayout layout = layOut(scenario);
    QStringList columns;
    for (int layer = 0; layer < layout.layers; ++layer) {
        QMap<double, QString> scenes;
        for (size_t i = 0; i < layout.places.size(); ++i) {
            if (layout.places[i].layer == layer)
                scenes.insert(layout.places[i].top, scenario.nodes[i].id);
        }
        columns += QStringList(scenes.values()).join(u' ');
    }
    return columns.join(u" | "_s);
}

QString stateOf(const SceneState &state)
{
    QStringList words;
    if (state.unreachable)
        words += u"unreachable"_s;
    if (state.deadEnd)
        words += u"dead end"_s;
    if (state.endless)
        words += u"endless"_s;
    if (state.endingLeadsOn)
        words += u"leads on"_s;
    if (state.lost > 0)
        words += u"lost %1"_s.arg(state.lost);
    return words.join(u", "_s);
}

/// The module with one block of each kind, opened at the story.
struct Writing {
    QTemporaryDir root;
    std::unique_ptr<ModuleEditor> editor;

    Writing()
    {
        const QString folder = root.filePath(u"module"_s);
        QProcess::execute(u"cp"_s, {u"-r"_s, QStringLiteral(TEST_DATA_DIR "/everyblock"), folder});
        editor = std::make_unique<ModuleEditor>(*ModuleDocument::open(folder));
        for (const Lesson &lesson : editor->document().course().lessons) {
            for (const Block &block : lesson.blocks) {
                if (std::holds_alternative<BranchingScenario>(block.content))
                    editor->goTo(lesson.id, block.id);
            }
        }
    }
    [[nodiscard]] ScenarioGraph &scenes() const { return *editor->scenes(); }
    [[nodiscard]] const BranchingScenario &scenario() const
    {
        for (const Block &block : editor->document().course().lesson(editor->lesson())->blocks) {
            if (block.id == editor->block())
                return std::get<BranchingScenario>(block.content);
        }
        qFatal("no story");
    }
    [[nodiscard]] QString name(int row) const
    {
        return scenes().index(row, 0).data(ScenarioGraph::NameRole).toString();
    }
    /// All files of the module.
    [[nodiscard]] QMap<QString, QByteArray> bytes() const
    {
        QMap<QString, QByteArray> all;
        const auto files = editor->document().files();
        for (const PackagePath &path : files->files())
            all.insert(path.toString(), *files->read(path, 1 << 20));
        return all;
    }
};

} // namespace

class TestScenarioGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(u"en"_s); }
    void scenesStandInColumns_data();
    void scenesStandInColumns();
    void whatIsWrongIsTold_data();
    void whatIsWrongIsTold();
    void cardsDoNotOverlap();
    void arrowsEndAtTheirCards();
    void largeStoriesAreDrawn();
    void eachEditIsOneStep_data();
    void eachEditIsOneStep();
    void idleEditsLeaveNoStep();
    void scenesThatAreAddedAreOpen();
    void waysToRemovedScenesLeadNowhere();
    void theFormIsThatOfTheOpenScene();
    void arrowKeysFollowTheWays();
    void theWayToASceneIsKnown();
    void otherBlocksHaveNone();
};

void TestScenarioGraph::scenesStandInColumns_data()
{
    QTest::addColumn<QString>("scenes");
    QTest::addColumn<QString>("columns");
    QTest::newRow("one scene") << u"a:!"_s << u"a"_s;
    QTest::newRow("one after the other") << u"a: b; b: c; c: !"_s << u"a | b | c"_s;
    QTest::newRow("ways in their order") << u"a: c b; b: !; c: !"_s << u"a | c b"_s;
    QTest::newRow("the longest way counts") << u"a: b c; b: c; c: !"_s << u"a | b | c"_s;
    QTest::newRow("a circle") << u"a: b; b: c; c: a d; d: !"_s << u"a | b | c | d"_s;
    QTest::newRow("a circle of its own") << u"a: a b; b: !"_s << u"a | b"_s;
    QTest::newRow("a circle that is left in the middle") << u"a: b; b: c d; c: b; d: !"_s << u"a | b | c d"_s;
    QTest::newRow("what nothing leads to stands below") << u"a: b; x: b y; b: !; y: !"_s << u"a x | b y"_s;
    QTest::newRow("ways to nowhere") << u"a: ? b gone; b: !"_s << u"a | b"_s;
    QTest::newRow("branches do not cross") << u"a: b c; b: e; c: d; d: !; e: !"_s << u"a | b c | e d"_s;
}

void TestScenarioGraph::scenesStandInColumns()
{
    QFETCH(QString, scenes);
    QTEST(columnsOf(story(scenes)), "columns");
    QCOMPARE(columnsOf(story(scenes)), columnsOf(story(scenes)));
}

void TestScenarioGraph::whatIsWrongIsTold_data()
{
    QTest::addColumn<QString>("scenes");
    QTest::addColumn<QString>("state"); // Of the last scene.
    QTest::newRow("an ending") << u"a: b; b: !"_s << QString();
    QTest::newRow("a dead end") << u"a: b; b:"_s << u"dead end"_s;
    QTest::newRow("nothing leads there") << u"a: !; b: !"_s << u"unreachable"_s;
    QTest::newRow("only itself leads there") << u"a: !; b: b"_s << u"unreachable, endless"_s;
    QTest::newRow("from a scene that nothing leads to") << u"a: !; x: b; b: !"_s << u"unreachable"_s;
    QTest::newRow("in circles") << u"a: b; b: a"_s << u"endless"_s;
    QTest::newRow("an ending that leads on") << u"a: b; b: ! a"_s << u"leads on"_s;
    QTest::newRow("ways to nowhere") << u"a: b; b: ? gone a"_s << u"lost 2"_s;
    QTest::newRow("back, and on from there") << u"a: b c; c: !; b: a"_s << QString();
}

void TestScenarioGraph::whatIsWrongIsTold()
{
    QFETCH(QString, scenes);
    const auto states = sceneStates(story(scenes));
    QTEST(stateOf(states.back()), "state");
    QVERIFY(states.front().start);
    QCOMPARE(states.back().isWrong(), !stateOf(states.back()).isEmpty());
}

const QString longStory =
    u"a: b c d; b: e f a; c: f; d: g h a; e: !; f: i ? b; g: i; h: !; i: j a; j: !; x: y a; y: x i"_s;

void TestScenarioGraph::cardsDoNotOverlap()
{
    const ScenarioLayout layout = layOut(story(longStory));
    for (size_t i = 0; i < layout.places.size(); ++i) {
        const ScenePlace &one = layout.places[i];
        QVERIFY(one.top >= 0 && one.top + one.height <= layout.height + 1e-9);
        for (size_t k = i + 1; k < layout.places.size(); ++k) {
            const ScenePlace &other = layout.places[k];
            QVERIFY(one.layer != other.layer || one.top + one.height < other.top
                    || other.top + other.height < one.top);
        }
        // Lines that pass do so beside the cards.
        for (const SceneArrow &arrow : layout.arrows) {
            const int by = layout.places[static_cast<size_t>(arrow.to)].layer
                    > layout.places[static_cast<size_t>(arrow.from)].layer
                ? 1
                : -1;
            for (size_t at = 1; at + 1 < arrow.heights.size(); ++at) {
                const int layer =
                    layout.places[static_cast<size_t>(arrow.from)].layer + by * static_cast<int>(at);
                QVERIFY(layer != one.layer || arrow.heights[at] < one.top
                        || arrow.heights[at] > one.top + one.height);
            }
        }
    }
}

void TestScenarioGraph::arrowsEndAtTheirCards()
{
    const BranchingScenario scenario = story(longStory);
    const ScenarioLayout layout = layOut(scenario);
    QCOMPARE(layout.arrows.size(), 19U); // One way is lost.
    for (const SceneArrow &arrow : layout.arrows) {
        const ScenePlace &from = layout.places[static_cast<size_t>(arrow.from)];
        const ScenePlace &to = layout.places[static_cast<size_t>(arrow.to)];
        QCOMPARE(scenario.nodes[static_cast<size_t>(arrow.from)].ways[static_cast<size_t>(arrow.way)].to,
                 scenario.nodes[static_cast<size_t>(arrow.to)].id);
        QVERIFY(arrow.heights.front() > from.top + 1 && arrow.heights.front() < from.top + from.height);
        QCOMPARE(arrow.heights.back(), to.top + 1);
        QCOMPARE(std::ssize(arrow.heights), std::max(1, std::abs(to.layer - from.layer)) + 1);
    }
}

void TestScenarioGraph::largeStoriesAreDrawn()
{
    QStringList scenes;
    constexpr int count = 500;
    for (int i = 0; i < count; ++i)
        scenes += u"s%1: s%2 s%3 s0"_s.arg(i).arg(i + 1).arg(i / 2);
    scenes += u"s%1: !"_s.arg(count);
    const ScenarioLayout layout = layOut(story(scenes.join(u';')));
    QCOMPARE(layout.layers, count + 1);
}

using Edit = std::function<void(ScenarioGraph &)>;

void TestScenarioGraph::eachEditIsOneStep_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("scenes"); // Titles with those that their ways lead to.
    const QString before = u"June: July Stable Repair; July: June; Stable; Repair"_s;
    QTest::newRow("a scene after a way") << Edit([](auto &graph) { graph.addSceneAfter(0, 1); })
                                         << u"June: July - Repair; -; July: June; Stable; Repair"_s;
    QTest::newRow("a scene after a new way")
        << Edit([](auto &graph) { graph.addSceneAfter(1); })
        << u"June: July Stable Repair; July: June -; -; Stable; Repair"_s;
    QTest::newRow("a scene after an ending")
        << Edit([](auto &graph) { graph.addSceneAfter(3); })
        << u"June: July Stable Repair; July: June; Stable; Repair: -; -"_s;
    QTest::newRow("a way") << Edit([](auto &graph) { graph.addWay(1); })
                           << u"June: July Stable Repair; July: June ?; Stable; Repair"_s;
    QTest::newRow("a way elsewhere") << Edit([](auto &graph) { graph.connectWay(0, 0, 3); })
                                     << u"June: Repair Stable Repair; July: June; Stable; Repair"_s;
    QTest::newRow("a way drawn") << Edit([](auto &graph) { graph.leadTo(0, 0, 3); })
                                 << u"June: Repair Stable Repair; July: June; Stable; Repair"_s;
    QTest::newRow("a new way drawn") << Edit([](auto &graph) { graph.leadTo(1, -1, 2); })
                                     << u"June: July Stable Repair; July: June Stable; Stable; Repair"_s;
    QTest::newRow("a way drawn from an ending")
        << Edit([](auto &graph) { graph.leadTo(3, -1, 0); })
        << u"June: July Stable Repair; July: June; Stable; Repair: June"_s;
    QTest::newRow("a way to nowhere") << Edit([](auto &graph) { graph.connectWay(0, 2, -1); })
                                      << u"June: July Stable ?; July: June; Stable; Repair"_s;
    QTest::newRow("a scene less") << Edit([](auto &graph) { graph.removeScene(2); })
                                  << u"June: July ? Repair; July: June; Repair"_s;
    QTest::newRow("no start") << Edit([](auto &graph) { graph.removeScene(0); })
                              << u"July: ?; Stable; Repair"_s;
    QTest::newRow("another name") << Edit([](auto &graph) { graph.rename(1, u" Midsummer "_s); })
                                  << u"June: Midsummer Stable Repair; Midsummer: June; Stable; Repair"_s;
    QTest::newRow("another start") << Edit([](auto &graph) { graph.setStart(1); })
                                   << u"July: June; June: July Stable Repair; Stable; Repair"_s;
    QTest::newRow("a text") << Edit([](auto &graph) {
        graph.form()->edit(graph.form()->rowOf(u"node.0.way.1.text"_s), u"Ask."_s);
    }) << before;
}

void TestScenarioGraph::eachEditIsOneStep()
{
    QFETCH(Edit, edit);
    const Writing writing;
    const QAbstractItemModelTester tester(&writing.scenes());
    const auto before = writing.bytes();
    edit(writing.scenes());
    QStringList scenes;
    for (const ScenarioNode &node : writing.scenario().nodes) {
        QStringList targets;
        for (const ScenarioWay &way : node.ways) {
            const ScenarioNode *to = writing.scenario().node(way.to);
            targets += !to ? u"?"_s : to->title.isEmpty() ? u"-"_s : to->title;
            QVERIFY(!way.letter.isEmpty());
        }
        scenes += (node.title.isEmpty() ? u"-"_s : node.title)
            + (targets.isEmpty() ? QString() : u": "_s + targets.join(u' '));
        QVERIFY(node.ways.empty() || node.ending == ScenarioEnding::None);
    }
    QTEST(scenes.join(u"; "_s), "scenes");
    QCOMPARE(writing.scenes().count(), scenes.size());
    QCOMPARE(writing.editor->position(), 1);
    const auto after = writing.bytes();
    QVERIFY(after != before);
    writing.editor->undo();
    QCOMPARE(writing.bytes(), before);
    writing.editor->redo();
    QCOMPARE(writing.bytes(), after);
}

void TestScenarioGraph::idleEditsLeaveNoStep()
{
    const Writing writing;
    ScenarioGraph &graph = writing.scenes();
    graph.rename(0, u"June"_s);
    graph.setStart(0);
    graph.connectWay(0, 0, 1);
    graph.connectWay(0, 9, 1);
    graph.connectWay(0, 0, 99);
    graph.leadTo(0, 0, 1);
    graph.leadTo(0, 9, 1);
    graph.leadTo(0, -1, 99);
    graph.leadTo(9, -1, 0);
    graph.addSceneAfter(-1);
    graph.addSceneAfter(0, 9);
    graph.removeScene(4);
    graph.addWay(4);
    QCOMPARE(writing.editor->position(), 0);
    for (int row = 3; row >= 0; --row)
        graph.removeScene(row);
    QCOMPARE(graph.count(), 1); // The last one stays.
}

void TestScenarioGraph::scenesThatAreAddedAreOpen()
{
    const Writing writing;
    QCOMPARE(writing.scenes().chosen(), 0);
    writing.scenes().addSceneAfter(0, 0);
    QCOMPARE(writing.scenes().chosen(), 1);
    QCOMPARE(writing.name(1), u"Scene 2. Dead end."_s);
    writing.editor->undo();
    QCOMPARE(writing.scenes().chosen(), 1); // The one that has its place.
    QCOMPARE(writing.name(1), u"Scene 2, July. 1 way."_s);
}

void TestScenarioGraph::waysToRemovedScenesLeadNowhere()
{
    const Writing writing;
    QCOMPARE(writing.scenes().trouble(), QString());
    QCOMPARE(writing.scenes().summary(), u"4 scenes, 2 endings"_s);
    QCOMPARE(writing.name(0), u"Scene 1, June. 3 ways. The story begins here."_s);
    writing.scenes().removeScene(1);
    QCOMPARE(writing.scenario().nodes.at(0).ways.at(0).to, QString());
    QCOMPARE(writing.name(0), u"Scene 1, June. 3 ways. The story begins here. 1 way leads nowhere."_s);
    QCOMPARE(writing.scenes().trouble(), u"1 way leads nowhere"_s);
    QCOMPARE(writing.scenes().nextWrong(2), 0);
    writing.scenes().connectWay(0, 1, 2);
    QCOMPARE(writing.name(1), u"Scene 2, Stable. A good ending. Nothing leads here."_s);
    QCOMPARE(writing.scenes().nextWrong(0), 1);
    QVERIFY(!writing.scenes().isReachable(1));
    writing.scenes().leadTo(0, -1, 1); // The way that leads nowhere is the one.
    QCOMPARE(writing.scenario().nodes.at(0).ways.size(), 3U);
    QCOMPARE(writing.scenario().nodes.at(0).ways.at(0).to, writing.scenario().nodes.at(1).id);
    writing.editor->undo();
    writing.scenes().addSceneAfter(0); // The way that leads nowhere has somewhere to go.
    QCOMPARE(writing.scenario().nodes.at(0).ways.size(), 3U);
    QCOMPARE(writing.scenario().nodes.at(0).ways.at(0).to, writing.scenario().nodes.at(1).id);
}

void TestScenarioGraph::theFormIsThatOfTheOpenScene()
{
    const Writing writing;
    const FormModel &form = *writing.scenes().form();
    QVERIFY(form.rowOf(u"node.0.title"_s) == 0);
    QVERIFY(form.rowOf(u"node.1.title"_s) < 0);
    writing.scenes().choose(2);
    QVERIFY(form.rowOf(u"node.0.title"_s) < 0);
    const int points = form.rowOf(u"node.2.points"_s);
    QVERIFY(points > 0);
    writing.scenes().form()->edit(points, u"many"_s);
    QCOMPARE(form.index(points).data(FormModel::ComplaintRole).toString(), u"This is not a number"_s);
    QCOMPARE(writing.editor->position(), 0);
    writing.scenes().form()->edit(points, u"3"_s);
    QCOMPARE(writing.scenario().nodes.at(2).points.toString(), u"3"_s);
    writing.editor->chooseModule();
    QCOMPARE(form.rowCount(), 0);
}

void TestScenarioGraph::arrowKeysFollowTheWays()
{
    using Direction = ScenarioGraph::Direction;
    const Writing writing;
    const ScenarioGraph &graph = writing.scenes();
    QCOMPARE(graph.neighbour(0, Direction::Onward), 1);
    QCOMPARE(graph.neighbour(1, Direction::Down), 2);
    QCOMPARE(graph.neighbour(2, Direction::Down), 3);
    QCOMPARE(graph.neighbour(3, Direction::Down), 3);
    QCOMPARE(graph.neighbour(3, Direction::Up), 2);
    QCOMPARE(graph.neighbour(2, Direction::Onward), 2);
    QCOMPARE(graph.neighbour(2, Direction::Back), 0);
    QCOMPARE(graph.neighbour(0, Direction::Back), 1); // Back in a circle.
}

void TestScenarioGraph::theWayToASceneIsKnown()
{
    const Writing writing;
    QCOMPARE(writing.scenes().waysTo(0), QList<int>());
    QCOMPARE(writing.scenes().waysTo(3), QList<int>{2});
    writing.scenes().addSceneAfter(1);
    QCOMPARE(writing.scenes().waysTo(2), (QList<int>{0, 1}));
    QCOMPARE(writing.scenes().waysTo(77), QList<int>());
}

void TestScenarioGraph::otherBlocksHaveNone()
{
    const Writing writing;
    QVERIFY(writing.scenes().isAvailable());
    writing.editor->chooseBlock({});
    QVERIFY(!writing.scenes().isAvailable());
    QCOMPARE(writing.scenes().count(), 0);
    QCOMPARE(writing.scenes().chosen(), -1);
    writing.scenes().addWay(0);
    QVERIFY(!writing.editor->isModified());
}

QTEST_MAIN(TestScenarioGraph)
#include "tst_scenariograph.moc"
