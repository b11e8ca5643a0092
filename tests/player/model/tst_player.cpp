// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/packer.h"
#include "packageimages.h"
#include "player.h"
#include "questions.h"
#include "samplemodule.h"
#include "worksheetobject.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

const QString hallFile = u"lessons/lessonhall.xml"_s;
const QString planFile = u"lessons/lessonplan.xml"_s;
const QString moduleId = u"urn:uuid:6f1f0a52-5d0c-4c39-9d6e-8a2f5b7c1e01"_s;

using Change = std::function<void(SampleModule &)>;

/// The player with a learner and a library of its own.
class Desk
{
public:
    Desk() { start(); }

    void start()
    {
        m_player.reset();
        m_player = std::make_unique<Player>(
            PlayerFolders{m_folder.filePath(u"data"_s), m_folder.filePath(u"library"_s), {}}, m_images);
    }
    [[nodiscard]] Player &player() const { return *m_player; }
    [[nodiscard]] QStringList archives() const
    {
        return QDir(m_folder.filePath(u"library"_s)).entryList({u"*.kogge.zip"_s});
    }

    /// The sample with \p change, in an archive.
    [[nodiscard]] QString packed(const QString &version, const Change &change) const
    {
        SampleModule sample;
        sample.replace(u"module.xml"_s, "version=\"1.2.3\"", "version=\"" + version.toUtf8() + '"');
        if (change)
            change(sample);
        const QTemporaryDir source;
        sample.write(source.path());
        const QString file = m_folder.filePath(version + u".zip"_s);
        const auto packed = pack(source.path(), file);
        if (!packed)
            qFatal("%s", qPrintable(describe(packed.error())));
        return file;
    }

    /// Opens \p file and waits until it is shown, or refused.
    void open(const QString &file) const
    {
        m_player->openFile(file);
        QTRY_VERIFY(m_player->importing().isEmpty());
    }

private:
    QTemporaryDir m_folder;
    PackageImages m_images;
    std::unique_ptr<Player> m_player;
};

/// Answers the single choice of the second lesson with its first option.
void answer(Player &player)
{
    player.openLesson(1);
    auto *question = qobject_cast<ChoiceObject *>(player.module()->lesson()->blocks()->blocks().constFirst());
    QVERIFY(question);
    question->toggle(0);
    question->check();
    QTRY_VERIFY(question->phase() != QuestionObject::Phase::Saving);
    player.goBack();
}

QStringList linesOf(const UpdateRows &rows)
{
    QStringList lines;
    for (const UpdateRows::Row &row : rows.rows())
        lines += (row.lesson.isEmpty() ? QString() : row.lesson + u" / "_s) + row.text + u": "_s + row.note
            + (row.concerns ? u" (!)"_s : QString());
    return lines;
}

} // namespace

class tst_Player : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewModuleIsOpened()
    {
        const Desk desk;
        desk.open(desk.packed(u"1.2.3"_s, {}));
        QCOMPARE(desk.player().page(), Player::Page::Module);
        QVERIFY(!desk.player().update());
    }

    void aNewerVersionIsShownBeforehand_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("promise");
        const QString all = u"Everything you have done stays as it is."_s;
        const auto row = [](const char *name, const Change &change, const QStringList &lines,
                            const QString &promise) { QTest::newRow(name) << change << lines << promise; };
        row("nothing", {}, {}, all);
        row(
            "typo",
            [](SampleModule &sample) { sample.replace(hallFile, "Read the meter", "Read your meter"); },
            {u"1 corrected texts and pictures: Nothing to do"_s}, all);
        row(
            "task of a question that was answered",
            [](SampleModule &sample) {
                sample.replace(planFile, "<single-choice id=\"blocksingl\"",
                               "<single-choice id=\"blocksingl\" task=\"1\"");
            },
            {u"Who pays / Which of these is *not* paid back?: Asks something else now. Your answer no longer "
             "counts; answer it anew. (!)"_s},
            u"What you have done stays, but for 1 things."_s);
        row(
            "task of a question that was not",
            [](SampleModule &sample) {
                sample.replace(planFile, "required=\"no\" task=\"1\"", "required=\"no\" task=\"2\"");
            },
            {u"Who pays / What must be paid every year?: Asks something else now"_s}, all);
        row(
            "new language", [](SampleModule &sample) { sample.translate(u"de"_s); },
            {u"Deutsch: New language"_s}, all);
        row(
            "callout removed",
            [](SampleModule &sample) {
                sample.replace(hallFile,
                               "  <callout id=\"blockhints\" kind=\"tip\">Read the meter on the first of the "
                               "month.</callout>\n",
                               "");
            },
            {u"What the hall costs / Read the meter on the first of the month.: Removed"_s}, all);
    }

    void aNewerVersionIsShownBeforehand()
    {
        QFETCH(Change, change);
        QFETCH(QStringList, lines);
        QFETCH(QString, promise);
        const Desk desk;
        Player &player = desk.player();
        player.settings()->setLanguage(u"en"_s);
        desk.open(desk.packed(u"1.2.3"_s, {}));
        answer(player);

        desk.open(desk.packed(u"1.3.0"_s, change));
        QCOMPARE(player.page(), Player::Page::Update);
        QVERIFY(player.update());
        QCOMPARE(player.update()->title(), u"The village hall"_s);
        QCOMPARE(player.update()->versions(), u"Version 1.2.3 becomes 1.3.0"_s);
        QCOMPARE(player.update()->promise(), promise);
        QCOMPARE(linesOf(*player.update()->rows()), lines);

        player.takeUpdate();
        QCOMPARE(player.page(), Player::Page::Module);
        QVERIFY(!player.update());
        QVERIFY(player.module()->edition().contains(u"1.3.0"));
        QCOMPARE(desk.archives().size(), 1);
    }

    void theOldVersionCanBeKept()
    {
        Desk desk;
        desk.open(desk.packed(u"1.2.3"_s, {}));
        const QStringList before = desk.archives();
        desk.open(desk.packed(u"1.3.0"_s, {}));
        QCOMPARE(desk.archives().size(), 2);

        desk.player().declineUpdate();
        QCOMPARE(desk.player().page(), Player::Page::Module);
        QVERIFY(desk.player().module()->edition().contains(u"1.2.3"));
        QCOMPARE(desk.archives(), before);
    }

    void whoQuitsHasNotAgreed()
    {
        Desk desk;
        desk.open(desk.packed(u"1.2.3"_s, {}));
        const QStringList before = desk.archives();
        desk.open(desk.packed(u"1.3.0"_s, {}));
        QCOMPARE(desk.player().page(), Player::Page::Update);
        desk.start();
        QCOMPARE(desk.archives(), before);
    }

    void whatALessonBuildsOnIsSaid()
    {
        const Desk desk;
        Player &player = desk.player();
        desk.open(desk.packed(u"1.2.3"_s, {}));
        QCOMPARE(player.module()->outline()->rows().at(0).note, u"20 min"_s);
        QVERIFY(player.module()->outline()->rows().at(1).note.startsWith(u"after lesson"));
        player.openLesson(0);
        QCOMPARE(player.module()->lesson()->buildsOn(), QString());
        player.openLesson(1);
        QCOMPARE(player.module()->lesson()->buildsOn(), u"1 What the hall costs"_s);
    }

    void toolsAreUsedOutsideTheirLesson()
    {
        const Desk desk;
        Player &player = desk.player();
        player.settings()->setLanguage(u"en"_s);
        desk.open(desk.packed(u"1.2.3"_s, {}));
        player.goToLibrary();
        player.openToolbox();
        QCOMPARE(player.page(), Player::Page::Toolbox);
        const std::vector<ToolboxRow> expected{
            {moduleId, u"blocksheet"_s, u"Your hall"_s, u"sheet"_s, u"Who pays"_s, u"The village hall"_s, 0}};
        QCOMPARE(player.toolbox()->rows(), expected);

        player.openTool(moduleId, u"blocksheet"_s);
        QCOMPARE(player.page(), Player::Page::Tool);
        const QList<BlockObject *> &blocks = player.module()->lesson()->blocks()->blocks();
        QCOMPARE(blocks.size(), 1);
        auto *sheet = qobject_cast<WorksheetObject *>(blocks.constFirst());
        QVERIFY(sheet);
        sheet->duplicateVersion();
        QTRY_VERIFY(sheet->isSaved());
        player.goBack();
        QCOMPARE(player.page(), Player::Page::Toolbox);
        QVERIFY(player.toolbox()->rows().at(0).versions > 0);

        // Nothing counts as read, and the lesson has the same figures.
        player.openModule(moduleId);
        QCOMPARE(player.module()->nextLesson(), 0);
        player.openLesson(1);
        const auto *same =
            qobject_cast<WorksheetObject *>(player.module()->lesson()->blocks()->blocks().constLast());
        QVERIFY(same);
        QCOMPARE(same->versions(), QStringList(u"My figures (2)"_s));
        player.goBack();
        player.goBack();
        QCOMPARE(player.page(), Player::Page::Library);
    }

    void everyLearnerHasTheirOwnProgress()
    {
        Desk desk;
        desk.open(desk.packed(u"1.2.3"_s, {}));
        answer(desk.player());
        const QString score = desk.player().module()->standingText();
        desk.player().openLearners();
        desk.player().renameLearner(u"  Ilka  Brandt "_s);
        QCOMPARE(desk.player().learners()->currentName(), u"Ilka Brandt"_s);
        desk.player().addLearner(u"Henrik"_s);
        QCOMPARE(desk.player().page(), Player::Page::Library);
        QCOMPARE(desk.player().learners()->currentName(), u"Henrik"_s);
        QCOMPARE(desk.player().learners()->count(), 2);
        desk.player().openModule(moduleId);
        QVERIFY(desk.player().module()->standingText() != score);

        // Who comes next is asked first; files wait.
        desk.start();
        Player &player = desk.player();
        QCOMPARE(player.page(), Player::Page::Learners);
        QVERIFY(player.asksWho());
        player.goBack();
        QCOMPARE(player.page(), Player::Page::Learners);
        player.openFile(desk.packed(u"1.2.3"_s, {}));
        QVERIFY(player.importing().isEmpty());
        for (const Learner &learner : std::vector<Learner>(player.learners()->learners())) {
            if (learner.name == u"Ilka Brandt")
                player.chooseLearner(learner.id);
        }
        QVERIFY(!player.asksWho());
        QTRY_COMPARE(player.page(), Player::Page::Module);
        QCOMPARE(player.module()->standingText(), score);
    }

    void anotherLearnerCanBeRemoved()
    {
        Desk desk;
        desk.open(desk.packed(u"1.2.3"_s, {}));
        answer(desk.player());
        desk.player().renameLearner(u"Ilka"_s);
        const QString ilka = desk.player().learners()->current();
        desk.player().addLearner(u"Henrik"_s);
        const QString henrik = desk.player().learners()->current();

        desk.player().removeLearner(henrik); // Who is learning stays.
        QCOMPARE(desk.player().learners()->count(), 2);
        desk.player().removeLearner(ilka);
        QCOMPARE(desk.player().learners()->count(), 1);
        QCOMPARE(desk.player().learners()->current(), henrik);
        desk.player().openModule(moduleId);
        QCOMPARE(desk.player().page(), Player::Page::Module);
    }

    void anOlderVersionIsRefused()
    {
        const Desk desk;
        desk.open(desk.packed(u"1.2.3"_s, {}));
        desk.open(desk.packed(u"1.2.2"_s, {}));
        QCOMPARE(desk.player().page(), Player::Page::FileProblem);
        QCOMPARE(desk.player().fileProblem().kind, u"older"_s);
        QCOMPARE(desk.archives().size(), 1);
    }

    void progressStaysWithTheNewVersion()
    {
        const Desk desk;
        Player &player = desk.player();
        desk.open(desk.packed(u"1.2.3"_s, {}));
        answer(player);
        desk.open(desk.packed(u"1.3.0"_s, [](SampleModule &sample) {
            sample.replace(planFile, "Which of these is *not* paid back?", "What is not paid back?");
        }));
        player.takeUpdate();
        player.openLesson(1);
        const auto *question =
            qobject_cast<ChoiceObject *>(player.module()->lesson()->blocks()->blocks().constFirst());
        QVERIFY(question);
        QVERIFY(question->phase() != QuestionObject::Phase::Answering);
    }

    void filesWaitForTheDecision()
    {
        const Desk desk;
        Player &player = desk.player();
        desk.open(desk.packed(u"1.2.3"_s, {}));
        desk.open(desk.packed(u"1.3.0"_s, {}));
        player.openFile(desk.packed(u"1.4.0"_s, {}));
        QCOMPARE(player.page(), Player::Page::Update);
        player.takeUpdate();
        QTRY_VERIFY(player.update());
        QCOMPARE(player.update()->versions().section(u' ', -1), u"1.4.0"_s);
    }
};

QTEST_MAIN(tst_Player)
#include "tst_player.moc"
