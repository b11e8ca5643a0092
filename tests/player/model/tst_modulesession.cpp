// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entryobject.h"
#include "fulldisk.h"
#include "modulesession.h"
#include "package/packer.h"
#include "samplemodule.h"
#include "worksheetobject.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// A module from an archive, opened by a learner.
class Desk
{
public:
    /// One of every block, or the sample in English and German.
    explicit Desk(bool translated = false)
    {
        QString source = QStringLiteral(TEST_DATA_DIR "/everyblock");
        if (translated) {
            SampleModule sample;
            sample.translate(u"de"_s);
            source = m_folder.filePath(u"source"_s);
            sample.write(source);
        }
        if (const auto packed = pack(source, archive()); !packed)
            qFatal("%s", qPrintable(describe(packed.error())));
        open();
    }

    void open(const QString &language = u"en"_s)
    {
        m_session.reset();
        m_recorder.reset();
        m_recorder = std::make_unique<Recorder>(m_folder.filePath(u"data"_s));
        if (m_recorder->open().error)
            qFatal("no store");
        OpenPackage package = *openPackage(archive());
        Course course = loadModule(*package.source)->course;
        m_session = std::make_unique<ModuleSession>(LibraryModule{std::move(package), std::move(course)},
                                                    *m_recorder, language);
    }
    [[nodiscard]] ModuleSession &session() const { return *m_session; }
    [[nodiscard]] QString archive() const { return m_folder.filePath(u"module.zip"_s); }

    void settle() const
    {
        for (int round = 0; round < 4; ++round) {
            m_recorder->flush();
            QCoreApplication::processEvents();
        }
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Recorder> m_recorder;
    std::unique_ptr<ModuleSession> m_session;
};

template<typename Object> Object *firstOf(const LessonSession &lesson)
{
    for (BlockObject *block : lesson.blocks()->blocks()) {
        if (auto *object = qobject_cast<Object *>(block))
            return object;
    }
    qFatal("there is none");
}

void read(const Desk &desk, int row)
{
    desk.session().openLesson(row);
    desk.session().lesson()->reachEnd();
    desk.settle();
}

} // namespace

class tst_ModuleSession : public QObject
{
    Q_OBJECT

public:
    static void initMain() { qputenv("LC_ALL", "C.UTF-8"); }

private Q_SLOTS:
    void moduleSaysWhatItIs()
    {
        const Desk desk;
        const ModuleSession &session = desk.session();
        QCOMPARE(session.title(), u"Every block"_s);
        QCOMPARE(session.objectives(), QStringList(u"see every block once"_s));
        QCOMPARE(session.extent(), u"3 lessons · about 35\u00a0minutes"_s);
        QCOMPARE(session.edition(), u"Version 1.0.0"_s);
        QCOMPARE(session.makers(), u"CC-BY-SA-4.0"_s);
        QCOMPARE(session.languages(), u"English"_s);
        QCOMPARE(session.currentLanguage(), 0);
        QCOMPARE(session.rowOf(u"fdkd3yb98x"_s), 1);
        QCOMPARE(session.rowOf(u"nobodyknow"_s), -1);
        QCOMPARE(session.rowOfBlock(u"z6pr9is70q"_s), 2);
        QCOMPARE(session.rowOfBlock(u"nobodyknow"_s), -1);
        QCOMPARE(session.lessonOfTerm(u"termtermt1"_s), u"o542q4g2rw"_s);
        QCOMPARE(session.lessonOfTerm(u"nobodyknow"_s), QString());
        QCOMPARE(session.termNote(u"termtermt1"_s).id, u"termtermt1"_s);
        QVERIFY(!session.termNote(u"termtermt1"_s).name.isEmpty());
        QVERIFY(!session.termNote(u"termtermt1"_s).definition.isEmpty());
        QCOMPARE(session.termNote(u"nobodyknow"_s), TermNote());
    }

    void outlineFollowsTheLearner()
    {
        const Desk desk;
        ModuleSession &session = desk.session();
        const QAbstractItemModelTester tester(session.outline());
        QCOMPARE(session.outline()->rows().at(0).section, u"To read"_s);
        QCOMPARE(session.outline()->rows().at(1).section, u"To do"_s);
        QCOMPARE(session.outline()->rows().at(2).section, QString());
        QCOMPARE(session.route(), QStringList({u"open"_s, u"open"_s, u"open"_s}));
        QCOMPARE(session.nextAction(), u"Start with lesson 1"_s);
        QVERIFY(session.standingText().startsWith(u"0 of 3 "));
        read(desk, 0);
        QCOMPARE(session.route(), QStringList({u"done"_s, u"open"_s, u"open"_s}));
        QCOMPARE(session.outline()->rows().at(0).note, u"done"_s);
        QCOMPARE(session.nextLesson(), 1);
        QCOMPARE(session.nextAction(), u"Continue with lesson 2"_s);
        QVERIFY(session.standingText().startsWith(u"1 of 3 "));
        read(desk, 2);
        QCOMPARE(session.route().at(2), u"begun"_s);
    }

    void lessonsAreOpenedAndClosed()
    {
        const Desk desk;
        ModuleSession &session = desk.session();
        const QSignalSpy changed(&session, &ModuleSession::lessonChanged);
        QCOMPARE(session.currentLesson(), -1);
        QVERIFY(!session.lesson());
        session.openLesson(-1);
        session.openLesson(3);
        session.closeLesson();
        QVERIFY(changed.isEmpty());
        session.openLesson(1);
        session.openLesson(1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(session.lesson()->title(), u"What is asked"_s);
        QCOMPARE(session.previousTitle(), u"1  What is read"_s);
        QCOMPARE(session.nextTitle(), u"3  What is worked with"_s);
        session.openLesson(0);
        QCOMPARE(session.previousTitle(), QString());
        session.openLesson(2);
        QCOMPARE(session.nextTitle(), QString());
        session.closeLesson();
        QCOMPARE(session.currentLesson(), -1);
        QCOMPARE(session.nextTitle(), QString());
    }

    void openingPassesNothing()
    {
        Desk desk;
        for (int row = 0; row < 3; ++row)
            desk.session().openLesson(row);
        desk.settle();
        desk.open();
        QCOMPARE(desk.session().route(), QStringList({u"open"_s, u"open"_s, u"open"_s}));
    }

    void whatWasTypedIsThereInAnotherLesson()
    {
        const Desk desk;
        ModuleSession &session = desk.session();
        session.openLesson(2);
        firstOf<ReflectionObject>(*session.lesson())->setText(u"Ask."_s);
        session.openLesson(0);
        desk.settle();
        session.openLesson(2);
        QCOMPARE(firstOf<ReflectionObject>(*session.lesson())->text(), u"Ask."_s);
    }

    void failureIsSaidUntilSomethingIsSaved()
    {
        const Desk desk;
        ModuleSession &session = desk.session();
        desk.settle();
        session.openLesson(0);
        {
            const Fixture::FullDisk disk;
            session.lesson()->reachEnd();
            desk.settle();
        }
        QVERIFY(!session.problem().isEmpty());
        QCOMPARE(session.route().at(0), u"open"_s);
        session.lesson()->reachEnd();
        desk.settle();
        QCOMPARE(session.problem(), QString());
        QCOMPARE(session.route().at(0), u"done"_s);
    }

    void languageOfTheModuleCanBeChosen()
    {
        const Desk desk(true);
        ModuleSession &session = desk.session();
        QCOMPARE(session.languageNames(), QStringList({u"English"_s, u"Deutsch"_s}));
        const QSignalSpy changed(&session, &ModuleSession::languageChanged);
        session.setCurrentLanguage(0);
        session.setCurrentLanguage(2);
        session.setCurrentLanguage(-1);
        desk.settle();
        QVERIFY(changed.isEmpty());
        const QString english = session.title();
        session.openLesson(0);
        const QString lesson = session.lesson()->title();
        session.setCurrentLanguage(1);
        desk.settle();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(session.language(), u"de"_s);
        QVERIFY(session.title() != english);
        QVERIFY(session.lesson()->title() != lesson);
        QCOMPARE(session.outline()->rows().at(0).title, session.lesson()->title());
    }

    void moduleOpensInTheLanguageWantedIfItHasIt_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("language");
        QTest::newRow("its own") << u"en"_s << u"en"_s;
        QTest::newRow("a translation") << u"de"_s << u"de"_s;
        QTest::newRow("neither") << u"sv"_s << u"en"_s;
    }

    void moduleOpensInTheLanguageWantedIfItHasIt()
    {
        QFETCH(QString, wanted);
        Desk desk(true);
        desk.open(wanted);
        QTEST(desk.session().language(), "language");
    }

    void changeOfLanguageWaitsForWhatWasTyped()
    {
        const Desk desk(true);
        ModuleSession &session = desk.session();
        session.openLesson(1);
        auto *sheet = firstOf<WorksheetObject>(*session.lesson());
        desk.settle();
        {
            const Fixture::FullDisk disk;
            sheet->duplicateVersion();
            session.setCurrentLanguage(1);
            desk.settle();
            QCOMPARE(session.language(), u"en"_s); // Rather than to lose it.
        }
        session.setCurrentLanguage(1);
        desk.settle();
        QCOMPARE(session.language(), u"de"_s);
        QCOMPARE(firstOf<WorksheetObject>(*session.lesson())->versions(), QStringList(u"My figures (2)"_s));
    }
};

QTEST_MAIN(tst_ModuleSession)
#include "tst_modulesession.moc"
