// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editingfixture.h"
#include "expect.h"
#include "faults.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <cerrno>

using namespace Kogge;
using namespace Kogge::Fixture;
using namespace Qt::StringLiterals;

namespace {

/// Somebody with a text editor.
void replaceTitle(const Copy &copy, const QByteArray &title)
{
    QByteArray bytes = filesBelow(copy.path())[u"module.xml"_s];
    const qsizetype from = bytes.indexOf("<title>") + 7;
    bytes.replace(from, bytes.indexOf("</title>") - from, title);
    QTest::qSleep(5); // So that it has a time of its own.
    writeFiles(copy.path(), {{u"module.xml"_s, bytes}});
}

QString titleOnDisk(const Copy &copy)
{
    return (*ModuleDocument::open(copy.path()))->course().module.title;
}

void setTitle(ModuleDocument &document, const QString &title)
{
    EXPECT_OK(document.editModule(u"x"_s, [&](Module &module) { module.title = title; }));
}

} // namespace

class TestOutside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOthersChangeIsFound_data();
    void whatOthersChangeIsFound();
    void savingIsNoChangeFromOutside();
    void theirsCanBeTakenAndUndone();
    void whatTheyRemovedDoesNotBlockSaving_data();
    void whatTheyRemovedDoesNotBlockSaving();
    void mineCanBeKept();
    void whatOthersAddedStays();
    void whatOthersRemovedIsWrittenAgain();
    void aPictureThatIsGoneIsGone();
    void aPictureThatIsGoneDoesNotComeBackByUndoing();
    void changesAreReportedOnce();
    void changesWrittenInPlaceAreReported();
    void aModuleWithoutItsFileIsRefused();
    void aFolderThatIsGoneIsNoChange();
    void anInterruptedSaveLeavesTheirsAlone_data();
    void anInterruptedSaveLeavesTheirsAlone();
};

using Outside = std::function<void(const QString &)>;
Q_DECLARE_METATYPE(Outside)

void TestOutside::whatOthersChangeIsFound_data()
{
    QTest::addColumn<Outside>("change");
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("nothing") << Outside([](const QString &) {}) << QStringList();
    QTest::newRow("the same again") << Outside([](const QString &folder) {
        const QByteArray bytes = filesBelow(folder)[u"module.xml"_s];
        QTest::qSleep(5);
        writeFiles(folder, {{u"module.xml"_s, bytes}});
    }) << QStringList();
    QTest::newRow("one letter") << Outside([](const QString &folder) {
        QByteArray bytes = filesBelow(folder)[u"module.xml"_s];
        bytes.replace("<title>E", "<title>X");
        bytes += '\n';
        writeFiles(folder, {{u"module.xml"_s, bytes}});
    }) << QStringList(u"module.xml"_s);
    QTest::newRow("a picture") << Outside([](const QString &folder) {
        writeFiles(folder, {{u"media/bell.ogg"_s, "OggS"}});
    }) << QStringList(u"media/bell.ogg"_s);
    QTest::newRow("added and removed") << Outside([](const QString &folder) {
        writeFiles(folder, {{u"media/new.svg"_s, "<svg/>"}});
        QFile::remove(folder + u"/media.xml"_s);
    }) << QStringList({u"media.xml"_s, u"media/new.svg"_s});
    QTest::newRow("hidden files") << Outside([](const QString &folder) {
        writeFiles(folder, {{u".directory"_s, "x"}, {u"module.xml~"_s, "x"}});
    }) << QStringList();
}

void TestOutside::whatOthersChangeIsFound()
{
    QFETCH(Outside, change);
    QFETCH(QStringList, paths);
    const Copy copy;
    auto document = *ModuleDocument::open(copy.path());
    QVERIFY(document->outsideChanges().isEmpty());
    change(copy.path());
    QCOMPARE(document->outsideChanges(), paths);
    const auto taken = document->takeOutside(u"Take"_s);
    EXPECT_OK(taken);
    QCOMPARE(*taken, !paths.isEmpty());
    QVERIFY(document->outsideChanges().isEmpty());
    QVERIFY(!document->isModified());
    Files there = visibleFilesBelow(copy.path());
    there.remove(u".directory"_s);
    there.remove(u"module.xml~"_s);
    QCOMPARE(differences(filesOf(*document), there), QStringList());
}

void TestOutside::savingIsNoChangeFromOutside()
{
    const Copy copy;
    auto document = *ModuleDocument::open(copy.path());
    const QSignalSpy reports(document.get(), &ModuleDocument::changedOutside);
    editEverything(*document);
    EXPECT_OK(document->save());
    QVERIFY(document->outsideChanges().isEmpty());
    while (document->canUndo())
        document->undo();
    EXPECT_OK(document->save());
    QVERIFY(document->outsideChanges().isEmpty());
    QTest::qWait(600);
    QVERIFY(reports.isEmpty());
}

void TestOutside::theirsCanBeTakenAndUndone()
{
    const Copy copy;
    auto document = *ModuleDocument::open(copy.path());
    setTitle(*document, u"Mine"_s);
    replaceTitle(copy, "Theirs");
    EXPECT_OK(document->takeOutside(u"Take"_s));
    QCOMPARE(document->course().module.title, u"Theirs"_s);
    QCOMPARE(document->history().back().label, u"Take"_s);
    QVERIFY(!document->isModified());
    document->undo();
    QCOMPARE(document->course().module.title, u"Mine"_s);
    QVERIFY(document->isModified());
    EXPECT_OK(document->save());
    QCOMPARE(titleOnDisk(copy), u"Mine"_s);
}

void TestOutside::whatTheyRemovedDoesNotBlockSaving_data()
{
    QTest::addColumn<bool>("take");
    QTest::newRow("theirs") << true;
    QTest::newRow("mine") << false;
}

void TestOutside::whatTheyRemovedDoesNotBlockSaving()
{
    QFETCH(bool, take);
    const Copy copy;
    auto document = *ModuleDocument::open(copy.path());
    EXPECT_OK(addFile(*document, u"media/bell.ogg"_s, QStringLiteral(TEST_DATA_DIR "/everyblock/media.xml")));
    document->undo(); // The step still names the file in the folder.
    document->redo();
    replaceTitle(copy, "Theirs");
    QFile::remove(copy.path() + u"/media/bell.ogg"_s);
    EXPECT_OK(take ? document->takeOutside(u"Take"_s) : document->keepMine());
    EXPECT_OK(document->save());
    while (document->canUndo()) {
        document->undo();
        EXPECT_OK(document->save());
        QCOMPARE(differences(filesOf(*document), visibleFilesBelow(copy.path())), QStringList());
    }
    while (document->canRedo()) {
        document->redo();
        EXPECT_OK(document->save());
        QCOMPARE(differences(filesOf(*document), visibleFilesBelow(copy.path())), QStringList());
    }
}

void TestOutside::mineCanBeKept()
{
    const Copy copy;
    auto document = *ModuleDocument::open(copy.path());
    const QString title = document->course().module.title;
    replaceTitle(copy, "Theirs");
    const auto kept = document->keepMine();
    EXPECT_OK(kept);
    QVERIFY(*kept);
    QVERIFY(document->outsideChanges().isEmpty());
    QCOMPARE(document->course().module.title, title);
    QVERIFY(document->isModified());
    EXPECT_OK(document->save());
    QCOMPARE(titleOnDisk(copy), title);
    QVERIFY(!*document->keepMine());
}

void TestOutside::whatOthersAddedStays()
{
    const Copy copy;
    auto document = *ModuleDocument::open(copy.path());
    setTitle(*document, u"Mine"_s);
    writeFiles(copy.path(), {{u"media/theirs.svg"_s, "<svg/>"}});
    EXPECT_OK(document->keepMine());
    EXPECT_OK(document->save());
    QCOMPARE(visibleFilesBelow(copy.path())[u"media/theirs.svg"_s], "<svg/>");
}

void TestOutside::whatOthersRemovedIsWrittenAgain()
{
    const Copy copy;
    const Files before = filesBelow(copy.path());
    auto document = *ModuleDocument::open(copy.path());
    QDir(copy.path() + u"/lessons"_s).removeRecursively();
    EXPECT_OK(document->keepMine());
    EXPECT_OK(document->save());
    QCOMPARE(visibleFilesBelow(copy.path()), before);
}

void TestOutside::aPictureThatIsGoneIsGone()
{
    const Copy copy;
    auto document = *ModuleDocument::open(copy.path());
    QFile::remove(copy.path() + u"/media/bell.ogg"_s);
    EXPECT_OK(document->keepMine());
    setTitle(*document, u"Mine"_s);
    EXPECT_OK(document->save());
    QCOMPARE(differences(filesOf(*document), visibleFilesBelow(copy.path())), QStringList());
}

void TestOutside::aPictureThatIsGoneDoesNotComeBackByUndoing()
{
    const Copy copy;
    auto document = *ModuleDocument::open(copy.path());
    setTitle(*document, u"Mine"_s);
    EXPECT_OK(document->save());
    replaceTitle(copy, "Theirs");
    QFile::remove(copy.path() + u"/media/bell.ogg"_s);
    const QSignalSpy changes(document.get(), &ModuleDocument::changed);
    EXPECT_OK(document->takeOutside(u"Take"_s));
    QCOMPARE(changes.back().at(0).toStringList(), QStringList(u"media/bell.ogg"_s));
    document->undo();
    QCOMPARE(document->course().module.title, u"Mine"_s);
    EXPECT_OK(document->save());
    QCOMPARE(titleOnDisk(copy), u"Mine"_s);
}

void TestOutside::changesAreReportedOnce()
{
    const Copy copy;
    auto document = *ModuleDocument::open(copy.path());
    QSignalSpy reports(document.get(), &ModuleDocument::changedOutside);
    for (const char *name : {"media/one.svg", "media/two.svg"})
        writeFiles(copy.path(), {{QString::fromLatin1(name), "<svg/>"}});
    QVERIFY(reports.wait());
    QCOMPARE(reports.takeFirst().at(0).toStringList(), QStringList({u"media/one.svg"_s, u"media/two.svg"_s}));
    writeFiles(copy.path(), {{u"media/two.svg"_s, "<svg/>"}});
    QVERIFY(!reports.wait(600));
    EXPECT_OK(document->takeOutside(u"Take"_s));
    QFile::remove(copy.path() + u"/media/one.svg"_s);
    QVERIFY(reports.wait());
    QCOMPARE(reports.takeFirst().at(0).toStringList(), QStringList(u"media/one.svg"_s));
}

void TestOutside::changesWrittenInPlaceAreReported()
{
    const Copy copy;
    auto document = *ModuleDocument::open(copy.path());
    setTitle(*document, u"Mine"_s);
    EXPECT_OK(document->save()); // The file is another one now, and still watched.
    QTest::qWait(400);
    QSignalSpy reports(document.get(), &ModuleDocument::changedOutside);
    replaceTitle(copy, "Theirs");
    QVERIFY(reports.wait());
    QCOMPARE(reports.takeFirst().at(0).toStringList(), QStringList(u"module.xml"_s));
}

void TestOutside::aModuleWithoutItsFileIsRefused()
{
    const Copy copy;
    auto document = *ModuleDocument::open(copy.path());
    const Files before = filesBelow(copy.path());
    QFile::remove(copy.path() + u"/module.xml"_s);
    EXPECT_ERROR(document->takeOutside(u"Take"_s), ErrorCode::ModuleMissing);
    EXPECT_OK(document->keepMine());
    EXPECT_OK(document->save());
    QCOMPARE(filesBelow(copy.path()), before);
}

void TestOutside::aFolderThatIsGoneIsNoChange()
{
    const Copy copy;
    auto document = *ModuleDocument::open(copy.path());
    const Files before = filesOf(*document);
    QVERIFY(QDir().rename(copy.path(), copy.path() + u"2"_s));
    QVERIFY(document->outsideChanges().isEmpty());
    EXPECT_ERROR(document->takeOutside(u"Take"_s), ErrorCode::FileNotFound);
    EXPECT_ERROR(document->keepMine(), ErrorCode::FileNotFound);
    QVERIFY(QDir().rename(copy.path() + u"2"_s, copy.path()));
    QCOMPARE(filesOf(*document), before);
}

void TestOutside::anInterruptedSaveLeavesTheirsAlone_data()
{
    QTest::addColumn<QString>("verb");
    QTest::newRow("mine") << u"mine"_s;
    QTest::newRow("theirs") << u"theirs"_s;
}

void TestOutside::anInterruptedSaveLeavesTheirsAlone()
{
    QFETCH(QString, verb);
    int decided = 0;
    for (int number = 1;; ++number) {
        const Copy copy;
        const auto course = (*ModuleDocument::open(copy.path()))->course();
        const QString removed = u"lessons/%1.xml"_s.arg(course.lessons.back().id);
        const QString untouched = u"lessons/%1.xml"_s.arg(course.lessons.front().id);
        const Faults faults(copy.path(), EIO, Faults::Disk::FailsOnce);
        QProcess process;
        process.setProcessEnvironment(faults.environment(number, QProcessEnvironment::systemEnvironment()));
        process.start(QStringLiteral(EDITING_CHILD),
                      {verb, copy.path(), copy.stateFolder(), u"module.xml"_s, removed, untouched});
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray report = faults.takeReport();
        QVERIFY2(process.exitCode() == 0, report + process.readAllStandardError());
        if (report.isEmpty())
            break;
        const Files there = visibleFilesBelow(copy.path());
        if (!there[untouched].contains("theirs") && !there[removed].contains("theirs"))
            continue; // It was saved all the same, or mine counts.
        ++decided;
        QVERIFY2(there[u"module.xml"_s].contains("theirs") == (verb == u"theirs"), report);
        const auto document =
            *ModuleDocument::open(copy.path(), {copy.stateFolder(), OtherComputer::Respect});
        const Files kept = filesBelow(document->backups().front().folder + u"/files"_s);
        QVERIFY2(verb == u"theirs" || kept[u"module.xml"_s].contains("theirs"), report);
    }
    QVERIFY(decided > 10);
}

QTEST_GUILESS_MAIN(TestOutside)
#include "tst_outside.moc"
