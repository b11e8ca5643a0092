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

std::unique_ptr<ModuleDocument> openWithState(const Copy &copy)
{
    auto document = ModuleDocument::open(copy.path(), {copy.stateFolder(), OtherComputer::Respect});
    if (!document)
        qFatal("%s", qPrintable(describe(document.error())));
    return std::move(*document);
}

void setTitle(ModuleDocument &document, const QString &title)
{
    const auto edited = document.editModule(u"x"_s, [&](Module &module) { module.title = title; });
    if (!edited || !*edited)
        qFatal("no edit");
}

QString titleOf(const std::shared_ptr<const FileSource> &files)
{
    return loadModule(*files)->course.module.title;
}

/// The log, which has this name for as long as nobody has opened the module again.
QString logOf(const Copy &copy)
{
    const QDir folder(copy.stateFolder() + u"/recovery"_s);
    for (const QString &name : folder.entryList(QDir::Files)) {
        if (!name.contains(u'.'))
            return folder.filePath(name);
    }
    return {};
}

qint64 sizeOfLog(const Copy &copy)
{
    return logOf(copy).isEmpty() ? 0 : QFileInfo(logOf(copy)).size();
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAKilledProgramHadNotSavedComesBack();
    void changesAreOnTheDiskWithinASecond();
    void aSavedModuleHasNothingToRecover();
    void whatWasUndoneIsNotRecovered();
    void discardedChangesAreGone();
    void undecidedChangesStay();
    void undecidedChangesKeepTheirTime();
    void aFileThatWasAddedIsRecovered();
    void aLogThatWasCutOffIsGoodUpToThere();
    void aDamagedLogIsNoHarm();
    void withoutAFolderThereIsNoRecovery();
    void aFailingDiskIsNoHarm_data();
    void aFailingDiskIsNoHarm();
    void whatCannotBeWrittenDownIsSaid();
    void whatCannotBeReadStaysWithItsFiles();
};

void TestRecovery::whatAKilledProgramHadNotSavedComesBack()
{
    const Copy copy;
    const Files before = filesBelow(copy.path());
    QProcess process;
    process.start(QStringLiteral(EDITING_CHILD), {u"wait"_s, copy.path(), copy.stateFolder()});
    QVERIFY(process.waitForReadyRead(30'000));
    process.kill();
    process.waitForFinished();
    QCOMPARE(visibleFilesBelow(copy.path()), before);

    auto document = openWithState(copy);

    const auto recovery = document->recovery();
    QVERIFY(recovery);
    QCOMPARE(filesOf(*recovery->before), before);
    const Files after = filesOf(*recovery->after);
    QCOMPARE(titleOf(recovery->after), u"Edited"_s);
    QCOMPARE(recovery->paths, differences(before, after));
    QVERIFY(qAbs(recovery->time.secsTo(QDateTime::currentDateTime())) < 60);
    QCOMPARE(filesOf(*document), before); // Nothing happens of itself.
    QVERIFY(!document->isModified());

    const auto recovered = document->recover(u"Recover"_s);

    EXPECT_OK(recovered);
    QVERIFY(*recovered);
    QVERIFY(!document->recovery());
    QCOMPARE(filesOf(*document), after);
    QCOMPARE(document->history().back().label, u"Recover"_s);
    document->undo();
    QCOMPARE(filesOf(*document), before);
    document->redo();
    EXPECT_OK(document->save());
    document.reset();
    QCOMPARE(filesBelow(copy.path()), after);
    QVERIFY(!openWithState(copy)->recovery());
}

void TestRecovery::changesAreOnTheDiskWithinASecond()
{
    const Copy copy;
    auto document = openWithState(copy);
    int changes = 0;
    while (sizeOfLog(copy) == 0 && changes < 40) { // Typing on does not put it off.
        setTitle(*document, u"Title %1"_s.arg(++changes));
        QTest::qWait(50);
    }
    QVERIFY2(sizeOfLog(copy) > 0, qPrintable(QString::number(changes)));
}

void TestRecovery::aSavedModuleHasNothingToRecover()
{
    const Copy copy;
    auto document = openWithState(copy);
    setTitle(*document, u"Saved"_s);
    QTRY_VERIFY(sizeOfLog(copy) > 0);
    EXPECT_OK(document->save());
    QCOMPARE(sizeOfLog(copy), qint64(0));
    document.reset();
    QVERIFY(!openWithState(copy)->recovery());
}

void TestRecovery::whatWasUndoneIsNotRecovered()
{
    const Copy copy;
    {
        auto document = openWithState(copy);
        setTitle(*document, u"Undone"_s);
        QTRY_VERIFY(sizeOfLog(copy) > 0);
        document->undo();
    }
    QVERIFY(!openWithState(copy)->recovery());
}

void TestRecovery::discardedChangesAreGone()
{
    const Copy copy;
    setTitle(*openWithState(copy), u"Lost"_s);
    {
        auto document = openWithState(copy);
        QVERIFY(document->recovery());
        document->discardRecovery();
        QVERIFY(!document->recovery());
        EXPECT_OK(document->recover(u"x"_s));
        QVERIFY(!document->isModified());
    }
    QVERIFY(!openWithState(copy)->recovery());
}

void TestRecovery::undecidedChangesStay()
{
    const Copy copy;
    setTitle(*openWithState(copy), u"Lost"_s);
    {
        auto document = openWithState(copy);
        EXPECT_OK(document->editLesson(firstLesson(*document), u"x"_s,
                                       [](Lesson &lesson) { lesson.title = u"Other"_s; }));
        EXPECT_OK(document->save());
    }
    QCOMPARE(titleOf(openWithState(copy)->recovery()->after), u"Lost"_s);
    QString lesson;
    {
        auto document = openWithState(copy);
        lesson = firstLesson(*document);
        EXPECT_OK(document->editLesson(lesson, u"x"_s, [](Lesson &edited) { edited.title = u"Lost too"_s; }));
    }
    auto document = openWithState(copy);
    EXPECT_OK(document->recover(u"x"_s));
    QCOMPARE(document->course().module.title, u"Lost"_s);
    QCOMPARE(document->course().lesson(lesson)->title, u"Lost too"_s);
}

void TestRecovery::undecidedChangesKeepTheirTime()
{
    const Copy copy;
    setTitle(*openWithState(copy), u"Lost"_s);
    const QDateTime time = openWithState(copy)->recovery()->time;
    QTest::qSleep(20);
    QCOMPARE(openWithState(copy)->recovery()->time, time);
}

void TestRecovery::aFileThatWasAddedIsRecovered()
{
    const Copy copy;
    {
        const QTemporaryDir stick;
        writeFiles(stick.path(), {{u"a.svg"_s, "<svg/>"}});
        auto document = openWithState(copy);
        EXPECT_OK(addFile(*document, u"media/a.svg"_s, stick.filePath(u"a.svg"_s)));
    }
    auto document = openWithState(copy);
    QCOMPARE(document->recovery()->paths, QStringList({u"media.xml"_s, u"media/a.svg"_s}));
    EXPECT_OK(document->recover(u"x"_s));
    EXPECT_OK(document->save());
    document->undo();
    EXPECT_OK(document->save());
    document->redo();
    EXPECT_OK(document->save());
    QCOMPARE(visibleFilesBelow(copy.path())[u"media/a.svg"_s], "<svg/>");
}

void TestRecovery::aLogThatWasCutOffIsGoodUpToThere()
{
    const Copy copy;
    QByteArray log;
    QString name;
    {
        auto document = openWithState(copy);
        for (const QString &title : {u"One"_s, u"Two"_s, u"Three"_s}) {
            const qint64 size = sizeOfLog(copy);
            setTitle(*document, title);
            QTRY_VERIFY(sizeOfLog(copy) > size);
        }
        QFile file(logOf(copy));
        QVERIFY(file.open(QIODevice::ReadOnly));
        log = file.readAll();
        name = QFileInfo(file).fileName();
        EXPECT_OK(document->save());
        while (document->canUndo())
            document->undo();
        EXPECT_OK(document->save());
    }
    QStringList titles;
    for (qsizetype size = 0; size <= log.size(); size += 37) {
        writeFiles(copy.stateFolder(), {{u"recovery/"_s + name, log.left(size)}});
        auto document = openWithState(copy);
        const auto recovery = document->recovery();
        const QString title = recovery ? titleOf(recovery->after) : QString();
        if (titles.isEmpty() || titles.last() != title)
            titles += title;
        document->discardRecovery();
    }
    writeFiles(copy.stateFolder(), {{u"recovery/"_s + name, log}});
    titles += titleOf(openWithState(copy)->recovery()->after);
    titles.removeDuplicates();
    QCOMPARE(titles, QStringList({QString(), u"One"_s, u"Two"_s, u"Three"_s}));
}

void TestRecovery::aDamagedLogIsNoHarm()
{
    const Copy copy;
    const Files before = filesBelow(copy.path());
    setTitle(*openWithState(copy), u"Lost"_s);
    QFile file(logOf(copy));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray log = file.readAll();
    const QString name = QFileInfo(file).fileName();
    for (qsizetype at = 0; at < log.size(); at += at < 200 ? 1 : 97) {
        QByteArray damaged = log;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
        writeFiles(copy.stateFolder(), {{u"recovery/"_s + name, damaged}});
        auto document = openWithState(copy);
        QVERIFY2(!document->recovery(), qPrintable(QString::number(at)));
        QCOMPARE(filesOf(*document), before);
    }
}

void TestRecovery::withoutAFolderThereIsNoRecovery()
{
    const Copy copy;
    {
        auto document = *ModuleDocument::open(copy.path());
        setTitle(*document, u"Lost"_s);
        QVERIFY(!document->recovery());
        EXPECT_OK(document->recover(u"x"_s));
    }
    QVERIFY(!QFileInfo::exists(copy.stateFolder()));
    QVERIFY(!openWithState(copy)->recovery());
}

void TestRecovery::aFailingDiskIsNoHarm_data()
{
    QTest::addColumn<int>("error");
    QTest::newRow("disk full") << ENOSPC;
    QTest::newRow("broken disk") << EIO;
}

void TestRecovery::aFailingDiskIsNoHarm()
{
    QFETCH(int, error);
    int failed = 0;
    int lost = 0;
    for (int number = 1;; ++number) {
        const Copy copy;
        const Files before = filesBelow(copy.path());
        QDir().mkpath(copy.stateFolder());
        const Faults faults(copy.stateFolder(), error, Faults::Disk::FailsOnce);
        QProcess process;
        process.setProcessEnvironment(faults.environment(number, QProcessEnvironment::systemEnvironment()));
        process.start(QStringLiteral(EDITING_CHILD), {u"leave"_s, copy.path(), copy.stateFolder()});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        const QByteArray report = faults.takeReport();
        auto document = openWithState(copy);
        QCOMPARE(filesOf(*document), before);
        if (const auto recovery = document->recovery())
            QCOMPARE(titleOf(recovery->after), u"Edited"_s);
        else
            ++lost;
        if (report.isEmpty())
            break;
        ++failed;
    }
    QVERIFY2(lost < failed / 2, qPrintable(u"%1 of %2"_s.arg(lost).arg(failed)));
}

void TestRecovery::whatCannotBeWrittenDownIsSaid()
{
    const Copy copy;
    writeFiles(copy.stateFolder(), {{u"recovery"_s, "no folder"}});
    auto document = openWithState(copy);
    QSignalSpy failures(document.get(), &ModuleDocument::recoveryFailed);
    setTitle(*document, u"Kept here"_s);
    QTRY_COMPARE(failures.size(), 1);
    EXPECT_OK(document->save());
}

void TestRecovery::whatCannotBeReadStaysWithItsFiles()
{
    constexpr qint64 tooLarge = 300LL * 1024 * 1024;
    const Copy copy;
    {
        auto document = openWithState(copy);
        EXPECT_OK(addFile(*document, u"media/a.svg"_s, copy.path() + u"/module.xml"_s));
    }
    const QString files = logOf(copy) + u".files"_s;
    const Files before = filesBelow(files);
    QVERIFY(!before.isEmpty());
    QStringList aside;
    for (int time = 1; time <= 2; ++time) {
        QVERIFY(QFile::resize(logOf(copy), tooLarge));
        auto document = openWithState(copy);
        aside += document->unreadableRecovery();
        setTitle(*document, u"Lost %1"_s.arg(time));
    }
    QVERIFY(aside.at(0) != aside.at(1));
    for (const QString &log : std::as_const(aside))
        QCOMPARE(QFileInfo(log).size(), tooLarge);
    QCOMPARE(filesBelow(files), before);
    auto document = openWithState(copy);
    QCOMPARE(document->unreadableRecovery(), QString());
    document->discardRecovery();
    QCOMPARE(filesBelow(files), before);
    document.reset();
    openWithState(copy); // With nothing to be found.
    QCOMPARE(filesBelow(files), before);
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
