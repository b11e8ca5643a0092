// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fulldisk.h"
#include "package/packer.h"
#include "packageimages.h"
#include "pictureblocks.h"
#include "player.h"
#include "questions.h"
#include "samplemodule.h"
#include "storefixture.h"
#include "worksheetobject.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
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
        m_player =
            std::make_unique<Player>(PlayerFolders{data(), m_folder.filePath(u"library"_s), {}}, m_images);
    }
    [[nodiscard]] Player &player() const { return *m_player; }
    [[nodiscard]] QString data() const { return m_folder.filePath(u"data"_s); }
    [[nodiscard]] QStringList archives() const
    {
        return QDir(m_folder.filePath(u"library"_s)).entryList({u"*.kogge.zip"_s});
    }

    [[nodiscard]] QString archive(const QString &name) const
    {
        return m_folder.filePath(u"library/"_s + name);
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
        QTRY_VERIFY_WITH_TIMEOUT(m_player->importing().isEmpty(), 30'000);
    }

    /// Opens \p file and waits until the archive is in the library; the player does not know yet.
    void bring(const QString &file) const
    {
        const qsizetype before = archives().size();
        m_player->openFile(file);
        for (int wait = 0; wait < 30'000 && archives().size() == before; ++wait)
            QThread::msleep(1);
        QVERIFY(archives().size() > before);
    }
    /// A file with another module.
    [[nodiscard]] QString another() const
    {
        return packed(u"1.0.0"_s, [](SampleModule &sample) {
            sample.replace(u"module.xml"_s, moduleId.toUtf8(),
                           "urn:uuid:6f1f0a52-5d0c-4c39-9d6e-8a2f5b7c1e02");
            sample.replace(u"module.xml"_s, "The village hall", "The village shop");
        });
    }
    /// A file that is no module.
    [[nodiscard]] QString letter() const
    {
        const QString file = m_folder.filePath(u"letter.zip"_s);
        Fixture::writeBytes(file, "no module");
        return file;
    }
    /// Opens a module and enters something in a lesson.
    void beginLesson() const
    {
        m_player->settings()->setLanguage(u"en"_s);
        open(packed(u"1.2.3"_s, {}));
        m_player->openLesson(1);
        auto *question =
            qobject_cast<ChoiceObject *>(m_player->module()->lesson()->blocks()->blocks().constFirst());
        QVERIFY(question);
        question->toggle(0);
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

/// Makes the store of \p learner one of a newer Kogge.
void makeNewer(const Desk &desk, const QString &learner)
{
    const QString store = learnerFolder(desk.data(), learner) + u"/progress.sqlite"_s;
    QByteArray bytes = Fixture::bytesOf(store);
    constexpr qsizetype userVersion = 60; // Of SQLite's header, 4 bytes, big-endian.
    bytes[userVersion + 3] = 99;
    Fixture::writeBytes(store, bytes);
}

using Way = std::function<void(const Desk &)>;

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

    void aModuleIsRemovedAndItsProgressStays()
    {
        const Desk desk;
        Player &player = desk.player();
        const QString file = desk.packed(u"1.2.3"_s, {});
        desk.open(file);
        answer(player);
        const QString standing = player.module()->standingText();
        const QString title = player.module()->title();
        QVERIFY(standing.contains(u"1"));
        player.removeModule(u"urn:another"_s); // That was asked about before this one came.
        QCOMPARE(player.library()->count(), 1);
        player.removeModule(moduleId);
        QCOMPARE(player.page(), Player::Page::Library);
        QCOMPARE(player.library()->count(), 0);
        QCOMPARE(player.continueTitle(), QString());
        QCOMPARE(desk.archives(), QStringList());
        QVERIFY(player.notices().constLast().contains(title));
        QVERIFY(!player.module());
        player.removeModule(moduleId);
        QCOMPARE(player.notices().size(), 1);
        desk.open(file);
        QCOMPARE(player.page(), Player::Page::Module);
        QCOMPARE(player.module()->standingText(), standing);
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
            "another type of question in place of one that was answered",
            [](SampleModule &sample) {
                sample.replace(planFile, "<single-choice id=\"blocksingl\"",
                               "<multiple-choice id=\"blocksingl\"");
                sample.replace(planFile, "</single-choice>", "</multiple-choice>");
            },
            {u"Who pays / Which of these is *not* paid back?: Is something else now. Your answer stays in "
             u"its "
             "place; look at it again. (!)"_s},
            u"What you have done stays, but for 1 things."_s);
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
        QVERIFY(!player.update()->isSameVersion());
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

    /// The shelf begins with the module that was used last; a lesson that nobody began is not continued.
    void theShelfSaysWhetherAnythingWasBegun()
    {
        const Desk desk;
        Player &player = desk.player();
        player.settings()->setLanguage(u"en"_s);
        desk.open(desk.packed(u"1.2.3"_s, {}));
        player.goToLibrary();
        QTRY_COMPARE(player.continueTitle(), u"The village hall"_s);
        QVERIFY(!player.continueBegun());
        QCOMPARE(player.continueNote(), u"Opened, not begun yet"_s);
        QCOMPARE(player.continueDetail(), u"You find out what a hall costs & who pays for it."_s);

        player.continueReading();
        QCOMPARE(player.page(), Player::Page::Lesson);
        player.module()->lesson()->view(0); // As a page does that shows it.
        player.goToLibrary();
        QTRY_COMPARE(player.continueTitle(), u"What the hall costs"_s);
        QVERIFY(player.continueBegun());
        QCOMPARE(player.continueNote(), u"Continue where you stopped today"_s);
        QCOMPARE(player.continueDetail(), u"The village hall"_s);
    }

    void aClockThatWasAheadIsNotSaid()
    {
        const Desk desk;
        Player &player = desk.player();
        player.settings()->setLanguage(u"en"_s);
        desk.open(desk.packed(u"1.2.3"_s, {}));
        player.openLesson(0);
        const Place place{player.module()->lesson()->lessonId(),
                          player.module()->lesson()->blocks()->blocks().constFirst()->blockId()};
        player.goToLibrary();
        player.flush(); // What has been done so far comes before it.
        auto store = openLearner(desk.data(), player.learners()->current());
        Event event = experienced({moduleId, u"1.2.3"_s}, place);
        event.time = QDateTime::currentDateTimeUtc().addYears(14);
        QVERIFY(store && store->append(event));
        player.goToLibrary();
        QTRY_COMPARE(player.continueTitle(), u"What the hall costs"_s);
        QCOMPARE(player.continueNote(), u"Continue where you stopped"_s);
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
        QCOMPARE(player.module()->lesson()->title(), u"Your hall"_s);
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

    void aPdfIsAskedForByWhateverADialogueReturns()
    {
        const Desk desk;
        Player &player = desk.player();
        player.settings()->setLanguage(u"en"_s);
        desk.open(desk.packed(u"1.2.3"_s, {}));
        const QSignalSpy asked(&player, &Player::pdfRequested);
        player.savePdf(QUrl(u"/tmp/a.pdf"_s));
        QCOMPARE(asked.size(), 0); // Nothing is open.
        QCOMPARE(player.pdfName(), QString());
        player.openLesson(0);
        QCOMPARE(player.pdfName(), player.module()->lesson()->title() + u".pdf"_s);
        player.savePdf(QUrl(u"/tmp/a.pdf"_s));
        player.savePdf(QUrl::fromLocalFile(u"/tmp/b c.pdf"_s));
        QCOMPARE(asked.value(0).value(0).toString(), u"/tmp/a.pdf"_s);
        QCOMPARE(asked.value(1).value(0).toString(), u"/tmp/b c.pdf"_s);
        QCOMPARE(player.notices(), QStringList());
        player.savePdf(QUrl());
        player.openUrl(QUrl(u"https://example.org/a.zip"_s));
        QCOMPARE(asked.size(), 2);
        QCOMPARE(player.notices().size(), 2);
        QVERIFY(player.notices().last().contains(u"“https://example.org/a.zip”"_s));
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
        QTRY_COMPARE_WITH_TIMEOUT(player.page(), Player::Page::Module, 30'000);
        QCOMPARE(player.module()->standingText(), score);
    }

    void oneBrokenStoreLocksNobodyElseOut()
    {
        Desk desk;
        desk.player().openLearners();
        desk.player().renameLearner(u"Anna"_s);
        const QString anna = desk.player().learners()->current();
        desk.player().addLearner(u"Berta"_s);
        const QString berta = desk.player().learners()->current();
        const QString file = desk.packed(u"1.2.3"_s, {});
        makeNewer(desk, anna);

        desk.start();
        Player &player = desk.player();
        QCOMPARE(player.page(), Player::Page::Learners);
        player.chooseLearner(anna);
        QCOMPARE(player.page(), Player::Page::StoreProblem);
        player.openFile(file); // Waits for who can open it.
        player.goToLibrary();
        QCOMPARE(player.page(), Player::Page::StoreProblem);

        player.openLearners();
        QVERIFY(player.asksWho());
        player.goBack();
        QCOMPARE(player.page(), Player::Page::Learners);
        player.chooseLearner(anna);
        QCOMPARE(player.page(), Player::Page::StoreProblem);
        player.openLearners();
        player.chooseLearner(berta);
        QVERIFY(!player.asksWho());
        QCOMPARE(player.learners()->current(), berta);
        QTRY_COMPARE_WITH_TIMEOUT(player.page(), Player::Page::Module, 30'000);
    }

    void whatAStoreSaysIsToldWhoeverOpensIt()
    {
        Desk desk;
        desk.player().openLearners();
        desk.player().renameLearner(u"Anna"_s);
        const QString anna = desk.player().learners()->current();
        desk.player().addLearner(u"Berta"_s);
        Fixture::writeBytes(learnerFolder(desk.data(), anna) + u"/progress.sqlite"_s, QByteArray(8192, 'x'));

        desk.start();
        QSignalSpy told(&desk.player(), &Player::noticesChanged);
        desk.player().chooseLearner(anna);
        QVERIFY(!desk.player().notices().isEmpty());
        QVERIFY(!told.isEmpty());
    }

    void whatHappensToTheStoreMeanwhileIsTold()
    {
        const Desk desk;
        const QString learner = desk.player().learners()->current();
        Fixture::writeBytes(learnerFolder(desk.data(), learner) + u"/backups"_s, "in the way");
        desk.open(desk.packed(u"1.2.3"_s, {}));
        QTRY_COMPARE(desk.player().notices().size(), 1);
        QVERIFY(desk.player().notices().constFirst().startsWith(u"No backup"));
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

    void whatCannotBeSavedIsNotLeftWithoutAWord_data()
    {
        QTest::addColumn<Way>("leave");
        QTest::addColumn<Player::Page>("page");
        const auto row = [](const char *name, const Way &leave, Player::Page page) {
            QTest::newRow(name) << leave << page;
        };
        row(
            "back", [](const Desk &desk) { desk.player().goBack(); }, Player::Page::Module);
        row(
            "library", [](const Desk &desk) { desk.player().goToLibrary(); }, Player::Page::Library);
        row(
            "another lesson", [](const Desk &desk) { desk.player().openLesson(0); }, Player::Page::Lesson);
        row(
            "closing", [](const Desk &desk) { QVERIFY(!desk.player().mayClose()); }, Player::Page::Lesson);
        row(
            "another file", [](const Desk &desk) { desk.open(u"/nowhere.zip"_s); },
            Player::Page::FileProblem);
    }

    void whatCannotBeSavedIsNotLeftWithoutAWord()
    {
        QFETCH(Way, leave);
        QFETCH(Player::Page, page);
        const Desk desk;
        Player &player = desk.player();
        const QSignalSpy closed(&player, &Player::closeAgreed);
        desk.open(desk.packed(u"1.2.3"_s, {}));
        player.openLesson(1);
        const auto question = [&player] {
            return qobject_cast<ChoiceObject *>(player.module()->lesson()->blocks()->blocks().constFirst());
        };
        QVERIFY(question());
        question()->toggle(0);
        {
            const Fixture::FullDisk disk;
            leave(desk);
            QVERIFY(player.isLeavingUnsaved());
            player.stay();
            QVERIFY(!player.isLeavingUnsaved());
            QCOMPARE(player.page(), Player::Page::Lesson);
            QVERIFY(question()->options()->index(0).data(ChoiceRows::ChosenRole).toBool());

            leave(desk);
            player.leaveSaved();
            QVERIFY(player.isLeavingUnsaved());
            QCOMPARE(player.module()->currentLesson(), 1);
            QVERIFY(closed.isEmpty());
        }
        player.leaveSaved(); // There is room now.
        QVERIFY(!player.isLeavingUnsaved());
        QCOMPARE(player.page(), page);
        QCOMPARE(closed.size(), QLatin1StringView(QTest::currentDataTag()) == "closing"_L1 ? 1 : 0);

        player.openModule(moduleId);
        player.openLesson(1);
        QVERIFY(question()->options()->index(0).data(ChoiceRows::ChosenRole).toBool());
    }

    void whoStaysHearsOfTheFile_data()
    {
        QTest::addColumn<Way>("bring");
        QTest::addColumn<QString>("notice");
        QTest::addColumn<int>("modules");
        const auto row = [](const char *name, const Way &bring, const QString &notice, int modules) {
            QTest::newRow(name) << bring << notice << modules;
        };
        row(
            "new module", [](const Desk &desk) { desk.bring(desk.another()); },
            u"“The village shop” is in the library now."_s, 2);
        row(
            "update", [](const Desk &desk) { desk.bring(desk.packed(u"1.3.0"_s, {})); },
            u"“1.3.0.zip” has not been opened. Open it again to see what it changes."_s, 1);
        row(
            "older version", [](const Desk &desk) { desk.bring(desk.packed(u"1.2.2"_s, {})); },
            u"“1.2.2.zip” has not been opened."_s, 1);
        row(
            "refused", [](const Desk &desk) { desk.player().openFile(desk.letter()); },
            u"“letter.zip” has not been opened."_s, 1);
    }

    void whoStaysHearsOfTheFile()
    {
        QFETCH(Way, bring);
        QFETCH(QString, notice);
        QFETCH(int, modules);
        const Desk desk;
        Player &player = desk.player();
        desk.beginLesson();
        bring(desk);
        const Fixture::FullDisk disk;
        QTRY_VERIFY(player.isLeavingUnsaved());
        player.stay();
        QCOMPARE(player.page(), Player::Page::Lesson);
        const auto isIt = [&notice](const QString &told) { return told.startsWith(notice); };
        QVERIFY2(std::ranges::any_of(player.notices(), isIt), qPrintable(player.notices().join(u'\n')));
        QCOMPARE(player.library()->count(), modules);
        QCOMPARE(desk.archives().size(), modules);
    }

    void whatChangesNothingDoesNotAskToLeave()
    {
        const Desk desk;
        Player &player = desk.player();
        const QSignalSpy asked(&player, &Player::leavingUnsavedChanged);
        desk.beginLesson();
        const QString file = desk.letter();
        const QString update = desk.packed(u"1.3.0"_s, {});
        player.openFile(file);
        player.openFile(u"/nowhere.zip"_s);
        const Fixture::FullDisk disk;
        QTRY_VERIFY(player.isLeavingUnsaved()); // For the last one.
        QCOMPARE(asked.size(), 1);
        QCOMPARE(player.notices().size(), 1);
        QVERIFY(player.notices().constFirst().contains(u"“letter.zip”"));
        player.stay();
        QCOMPARE(player.notices().size(), 2);

        connect(&player, &Player::importingChanged, &player, &Player::cancelImport);
        player.openFile(update);
        QTRY_VERIFY_WITH_TIMEOUT(player.importing().isEmpty(), 30'000);
        QVERIFY(!player.isLeavingUnsaved());
        QCOMPARE(player.notices().size(), 2);
    }

    void anImportDoesNotAnswerAnotherQuestion()
    {
        const Desk desk;
        Player &player = desk.player();
        const QSignalSpy closed(&player, &Player::closeAgreed);
        desk.beginLesson();
        desk.bring(desk.another());
        {
            const Fixture::FullDisk disk;
            QVERIFY(!player.mayClose());
            QTRY_VERIFY_WITH_TIMEOUT(player.importing().isEmpty(), 30'000);
            QVERIFY(player.isLeavingUnsaved());
            QCOMPARE(player.page(), Player::Page::Lesson);
            QCOMPARE(player.notices().constLast(), u"“The village shop” is in the library now."_s);
            player.leaveUnsaved();
        }
        QCOMPARE(closed.size(), 1);
        QCOMPARE(player.library()->count(), 2);
    }

    void filesWaitWhileTheLearnerIsAsked()
    {
        const Desk desk;
        Player &player = desk.player();
        desk.beginLesson();
        const QString another = desk.another();
        desk.bring(desk.packed(u"1.3.0"_s, {}));
        {
            const Fixture::FullDisk disk;
            QTRY_VERIFY(player.isLeavingUnsaved());
            player.openFile(another);
            QVERIFY(player.importing().isEmpty());
            player.leaveUnsaved();
        }
        QCOMPARE(player.page(), Player::Page::Update);
        QVERIFY(player.importing().isEmpty());
        player.declineUpdate();
        QTRY_COMPARE_WITH_TIMEOUT(player.module()->title(), u"The village shop"_s, 30'000);
        QCOMPARE(desk.archives().size(), 2);
    }

    void anImportDoesNotHideThatAStoreIsBroken()
    {
        const Desk desk;
        Player &player = desk.player();
        player.settings()->setLanguage(u"en"_s);
        player.renameLearner(u"Anna"_s);
        const QString anna = player.learners()->current();
        player.addLearner(u"Berta"_s);
        const QString berta = player.learners()->current();
        makeNewer(desk, anna);
        desk.bring(desk.another());
        player.chooseLearner(anna);
        QCOMPARE(player.page(), Player::Page::StoreProblem);
        QTRY_VERIFY_WITH_TIMEOUT(player.importing().isEmpty(), 30'000);
        QCOMPARE(player.page(), Player::Page::StoreProblem);
        QCOMPARE(player.notices().constLast(), u"“The village shop” is in the library now."_s);
        player.openLearners();
        player.chooseLearner(berta);
        QCOMPARE(player.page(), Player::Page::Library);
        QCOMPARE(player.library()->count(), 1);
    }

    void anUpdateThatIsGoneIsNotStayedWith_data()
    {
        QTest::addColumn<Way>("decide");
        QTest::newRow("taken") << Way([](const Desk &desk) { desk.player().takeUpdate(); });
        QTest::newRow("declined") << Way([](const Desk &desk) { desk.player().declineUpdate(); });
    }

    /// Another player has tidied up, and more files wait.
    void anUpdateThatIsGoneIsNotStayedWith()
    {
        QFETCH(Way, decide);
        const Desk desk;
        Player &player = desk.player();
        desk.open(desk.packed(u"1.2.3"_s, {}));
        desk.open(desk.another());
        desk.open(desk.packed(u"1.3.0"_s, {}));
        QCOMPARE(player.page(), Player::Page::Update);
        player.openFile(desk.letter());
        for (const QString &archive : desk.archives())
            QVERIFY(QFile::remove(desk.archive(archive)));
        decide(desk);
        player.cancelImport();
        QCOMPARE(player.page(), Player::Page::FileProblem);
        QCOMPARE(player.notices().size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(player.importing().isEmpty(), 30'000);
        player.goBack();
        QCOMPARE(player.page(), Player::Page::Library);
    }

    void whatCannotBeSavedCanBeLeft()
    {
        const Desk desk;
        Player &player = desk.player();
        desk.open(desk.packed(u"1.2.3"_s, {}));
        player.openTool(moduleId, u"blocksheet"_s);
        auto *sheet =
            qobject_cast<WorksheetObject *>(player.module()->lesson()->blocks()->blocks().constFirst());
        QVERIFY(sheet);
        const Fixture::FullDisk disk;
        sheet->duplicateVersion();
        player.goBack();
        QVERIFY(player.isLeavingUnsaved());
        player.leaveUnsaved();
        QVERIFY(!player.isLeavingUnsaved());
        QCOMPARE(player.page(), Player::Page::Toolbox);
        QVERIFY(player.mayClose());
    }

    void theTermIsShownOnceTheLessonIsLeft()
    {
        const Desk desk;
        Player &player = desk.player();
        const QSignalSpy requested(&player, &Player::termRequested);
        desk.beginLesson();
        const Fixture::FullDisk disk;
        player.followLink(u"glossary:termshare0"_s);
        QCOMPARE(player.term().id, u"termshare0"_s);
        player.goToTerm();
        QVERIFY(player.isLeavingUnsaved());
        QVERIFY(requested.isEmpty());
        player.leaveUnsaved();
        QCOMPARE(player.module()->currentLesson(), 0);
        QCOMPARE(requested.size(), 1);

        player.followLink(u"glossary:termshare0"_s); // In the lesson that is open.
        player.goToTerm();
        QCOMPARE(requested.size(), 2);
    }

    void whatIsOnItsWayToTheDiskIsNotAsked()
    {
        const Desk desk;
        Player &player = desk.player();
        desk.open(desk.packed(u"1.2.3"_s, {}));
        player.openLesson(1);
        auto *question =
            qobject_cast<ChoiceObject *>(player.module()->lesson()->blocks()->blocks().constFirst());
        QVERIFY(question);
        question->toggle(0);
        question->check();
        QVERIFY(!question->isSaved());
        player.goBack();
        QCOMPARE(player.page(), Player::Page::Module);
        QVERIFY(player.module()->standingText().contains(u"of"_s));
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

    void ofSeveralFilesTheRefusedOneIsNamed()
    {
        const Desk desk;
        Player &player = desk.player();
        const QTemporaryDir stick;
        const QString text = stick.filePath(u"letter.zip"_s);
        Fixture::writeBytes(text, "no module");
        player.openFile(text);
        player.openFile(desk.packed(u"1.2.3"_s, {}));
        player.openFile(text);
        QTRY_COMPARE_WITH_TIMEOUT(player.page(), Player::Page::FileProblem, 30'000); // Of the last one.
        QCOMPARE(player.notices().size(), 1);
        QVERIFY(player.notices().constFirst().contains(u"“letter.zip”"));
        QCOMPARE(player.library()->count(), 1);
    }

    void aNoticeIsDismissedAlone()
    {
        const Desk desk;
        Player &player = desk.player();
        for (const auto &sentence : {u"Two."_s, u"One."_s, u"Two."_s, u"Three."_s})
            player.tell(sentence); // The same again replaces what was said before.
        player.dismissNotice(1);
        QCOMPARE(player.notices(), QStringList({u"One."_s, u"Three."_s}));
        player.dismissNotice(2);
        player.dismissNotice(-1);
        QCOMPARE(player.notices().size(), 2);
    }

    void aNameIsGivenOnce()
    {
        const Desk desk;
        Player &player = desk.player();
        player.renameLearner(u"Anna"_s);
        player.renameLearner(u"ANNA"_s); // Their own.
        QCOMPARE(player.learners()->currentName(), u"ANNA"_s);
        player.addLearner(u" anna "_s);
        QCOMPARE(player.learners()->count(), 1);
        QCOMPARE(player.notices().size(), 1);
        player.addLearner(u"Berta"_s);
        player.renameLearner(u"Anna"_s);
        QCOMPARE(player.learners()->currentName(), u"Berta"_s);
        QCOMPARE(player.notices().size(), 2);
    }

    void anAddressThatNothingOpensIsSaid()
    {
        const Desk desk;
        Player &player = desk.player();
        desk.open(desk.packed(u"1.2.3"_s, {}));
        player.followLink(u"https://example.org/hall"_s);
        QVERIFY(!player.linkToConfirm().isEmpty());
        player.confirmLink(); // There is no desktop here.
        QVERIFY(player.linkToConfirm().isEmpty());
        QCOMPARE(player.notices().size(), 1);
        QVERIFY(player.notices().constFirst().contains(u"https://example.org/hall"));
    }

    void otherContentsOfTheSameVersionAreNotCalledNewer()
    {
        const Desk desk;
        Player &player = desk.player();
        player.settings()->setLanguage(u"en"_s);
        desk.open(desk.packed(u"1.2.3"_s, {}));
        desk.open(desk.packed(u"1.2.3"_s, [](SampleModule &sample) {
            sample.replace(hallFile, "Read the meter", "Read your meter");
        }));
        QVERIFY(player.update());
        QVERIFY(player.update()->isSameVersion());
        QCOMPARE(player.update()->versions(), u"Both are called version 1.2.3"_s);
    }

    /// So that no cache shows the picture of before.
    void picturesOfAnotherFileHaveOtherAddresses()
    {
        const Desk desk;
        Player &player = desk.player();
        QSet<QUrl> addresses;
        for (const auto &colour : {"red", "blue"}) {
            desk.open(desk.packed(u"1.2.3"_s, [&](SampleModule &sample) {
                sample[u"media/hall.svg"_s].replace("</svg>",
                                                    QByteArray("<desc>") + colour + "</desc></svg>");
            }));
            if (player.update())
                player.takeUpdate();
            player.openLesson(0);
            for (const BlockObject *block : player.module()->lesson()->blocks()->blocks()) {
                if (const auto *image = qobject_cast<const ImageObject *>(block))
                    addresses += image->source();
            }
            player.goBack();
        }
        QCOMPARE(addresses.size(), 2);
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
        QTRY_VERIFY_WITH_TIMEOUT(player.update(), 30'000);
        QCOMPARE(player.update()->versions().section(u' ', -1), u"1.4.0"_s);
    }
};

QTEST_MAIN(tst_Player)
#include "tst_player.moc"
