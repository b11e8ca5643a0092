// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editingfixture.h"
#include "expect.h"
#include "faults.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

#include <cerrno>
#include <unistd.h>

using namespace Kogge;
using namespace Kogge::Fixture;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Faults::Disk)

namespace {

const QString child = QStringLiteral(EDITING_CHILD);

int runChild(const QStringList &arguments, const QProcessEnvironment &environment, QByteArray *errors)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(child, arguments);
    constexpr int longest = 60'000;
    if (!process.waitForFinished(longest) || process.exitStatus() == QProcess::CrashExit)
        qFatal("the child crashes or does not end");
    *errors = process.readAllStandardError();
    return process.exitCode();
}

/// The modules that may be there: as it was, and as it was edited.
struct BeforeAndAfter {
    BeforeAndAfter()
    {
        const Copy copy;
        before = filesBelow(copy.path());
        auto document = *ModuleDocument::open(copy.path());
        editEverything(*document);
        after = filesOf(*document);
    }
    Files before;
    Files after;
};

} // namespace

class TestSaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallMayFail_data();
    void everyCallMayFail();
    void killedAtEveryCall_data();
    void killedAtEveryCall();
    void killedAtAnyTime();
    void aReadOnlyFolderIsNamed();
    void aReadOnlyFolderWithinIsFoundBeforeAnythingIsWritten();
    void aCompleteRecordIsFinished();
    void anIncompleteRecordIsDropped_data();
    void anIncompleteRecordIsDropped();
    void nothingIsWrittenOutsideTheModule();
    void whatWasUndoneIsNeverCopied();
    void aFileThatWasAddedMayGo();
    void aPictureThatWasReplacedComesBack();
};

void TestSaving::everyCallMayFail_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<Faults::Disk>("disk");
    QTest::addColumn<QString>("verb");
    QTest::newRow("disk full once") << ENOSPC << Faults::Disk::FailsOnce << u"save"_s;
    QTest::newRow("disk full") << ENOSPC << Faults::Disk::StaysBroken << u"save"_s;
    QTest::newRow("one error") << EIO << Faults::Disk::FailsOnce << u"save"_s;
    QTest::newRow("broken disk") << EIO << Faults::Disk::StaysBroken << u"save"_s;
    QTest::newRow("disk full once, saved again") << ENOSPC << Faults::Disk::FailsOnce << u"retry"_s;
    QTest::newRow("one error, saved again") << EIO << Faults::Disk::FailsOnce << u"retry"_s;
}

void TestSaving::everyCallMayFail()
{
    QFETCH(int, error);
    QFETCH(Faults::Disk, disk);
    QFETCH(QString, verb);
    const BeforeAndAfter expected;
    int failures = 0;
    int unchanged = 0;
    for (int number = 1;; ++number) {
        const Copy copy;
        const Faults faults(copy.path(), error, disk);
        QByteArray errors;
        const int status =
            runChild({verb, copy.path()},
                     faults.environment(number, QProcessEnvironment::systemEnvironment()), &errors);
        const QByteArray report = faults.takeReport();
        if (report.isEmpty()) {
            QCOMPARE(status, 0);
            break;
        }
        if (status != 0) {
            ++failures;
            const auto code = static_cast<ErrorCode>(status - 1);
            QVERIFY2(code == ErrorCode::DiskFull || code == ErrorCode::CannotWrite, report + errors);
            QVERIFY2(errors.contains("“"), errors);
            QVERIFY2(verb == u"save", report + errors);
        }
        {
            const auto document = ModuleDocument::open(copy.path());
            EXPECT_OK(document);
            const Files found = filesOf(**document);
            QVERIFY2(found == expected.after || (status != 0 && found == expected.before), report);
            QCOMPARE(differences(visibleFilesBelow(copy.path()), found), QStringList());
            unchanged += found == expected.before ? 1 : 0;
        }
        QVERIFY2(!QFileInfo::exists(copy.path() + u"/.kogge"_s), report);
    }
    if (verb == u"save") {
        QVERIFY(failures > 10);
        QVERIFY(unchanged > 10);
    }
}

void TestSaving::killedAtEveryCall_data()
{
    QTest::addColumn<QString>("call");
    for (const char *call :
         {"rename", "unlink", "unlinkat", "mkdir", "fdatasync", "fsync", "write", "linkat", "rmdir"})
        QTest::newRow(call) << QString::fromLatin1(call);
}

void TestSaving::killedAtEveryCall()
{
    QFETCH(QString, call);
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty()
        || QProcess::execute(u"strace"_s, {u"-o"_s, u"/dev/null"_s, u"true"_s}) != 0)
        QSKIP("needs strace");
    const BeforeAndAfter expected;
    for (int when = 1;; ++when) {
        const Copy copy;
        QProcess process;
        process.start(u"strace"_s,
                      {u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace="_s + call, u"-e"_s,
                       u"inject=%1:signal=KILL:when=%2"_s.arg(call).arg(when), child, u"save"_s,
                       copy.path()});
        QVERIFY(process.waitForFinished(60'000));
        const bool isKilled = process.exitStatus() == QProcess::CrashExit;
        const auto document = ModuleDocument::open(copy.path());
        EXPECT_OK(document);
        const Files found = filesOf(**document);
        QVERIFY2(found == expected.after || (isKilled && found == expected.before),
                 qPrintable(QString::number(when)));
        QCOMPARE(differences(visibleFilesBelow(copy.path()), found), QStringList());
        if (!isKilled)
            break;
    }
}

/// KOGGE_KILLS=1000 for the long run.
void TestSaving::killedAtAnyTime()
{
    const int kills = std::max(40, qEnvironmentVariableIntValue("KOGGE_KILLS"));
    const BeforeAndAfter expected;
    int changed = 0;
    for (int i = 0; i < kills; ++i) {
        const Copy copy;
        QProcess process;
        process.start(child, {u"alternate"_s, copy.path()});
        process.waitForReadyRead(30'000);
        QTest::qSleep(QRandomGenerator::global()->bounded(40));
        process.kill();
        process.waitForFinished();
        const auto document = ModuleDocument::open(copy.path());
        EXPECT_OK(document);
        const Files found = filesOf(**document);
        QVERIFY(found == expected.before || found == expected.after);
        QCOMPARE(differences(visibleFilesBelow(copy.path()), found), QStringList());
        changed += found == expected.after ? 1 : 0;
    }
    QVERIFY(changed > 0);
}

void TestSaving::aReadOnlyFolderIsNamed()
{
    if (::geteuid() == 0)
        QSKIP("nothing is read-only for root");
    const Copy copy;
    const Files before = filesBelow(copy.path());
    auto document = *ModuleDocument::open(copy.path());
    editEverything(*document);
    const Files after = filesOf(*document);
    QFile::setPermissions(copy.path(), QFile::ReadOwner | QFile::ExeOwner);
    EXPECT_ERROR(document->save(), ErrorCode::CannotWrite);
    QCOMPARE(visibleFilesBelow(copy.path()), before);
    QVERIFY(document->isModified());
    QFile::setPermissions(copy.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    EXPECT_OK(document->save());
    QCOMPARE(visibleFilesBelow(copy.path()), after);
}

void TestSaving::aReadOnlyFolderWithinIsFoundBeforeAnythingIsWritten()
{
    const Copy copy;
    auto document = *ModuleDocument::open(copy.path());
    const Files before = visibleFilesBelow(copy.path());
    editEverything(*document);
    QDir(copy.path()).rename(u"lessons"_s, u"elsewhere"_s); // Nobody can write into what is a file.
    writeFiles(copy.path(), {{u"lessons"_s, "no folder"}});
    const auto saved = document->save();
    QVERIFY(!saved);
    QVERIFY(saved.error().subject.startsWith(u"lessons/"_s));
    QFile::remove(copy.path() + u"/lessons"_s);
    QDir(copy.path()).rename(u"elsewhere"_s, u"lessons"_s);
    QCOMPARE(visibleFilesBelow(copy.path()), before);
    EXPECT_OK(document->save());
    QCOMPARE(visibleFilesBelow(copy.path()), filesOf(*document));
}

namespace {

/// A module in whose saving the program was stopped when all was written down.
Files interruptedSave(const Copy &copy)
{
    auto document = *ModuleDocument::open(copy.path());
    editEverything(*document);
    const Files after = filesOf(*document);
    for (int number = 1;; ++number) {
        Faults faults(copy.path(), EIO, Faults::Disk::StaysBroken);
        QByteArray errors;
        document.reset();
        runChild({u"save"_s, copy.path()},
                 faults.environment(number, QProcessEnvironment::systemEnvironment()), &errors);
        if (QFile::exists(copy.path() + u"/.kogge/save"_s))
            return after;
    }
}

} // namespace

void TestSaving::aCompleteRecordIsFinished()
{
    const Copy copy;
    const Files after = interruptedSave(copy);
    QVERIFY(visibleFilesBelow(copy.path()) != after);
    QCOMPARE(filesOf(**ModuleDocument::open(copy.path())), after);
    QCOMPARE(filesBelow(copy.path()), after);
}

void TestSaving::anIncompleteRecordIsDropped_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("left");
    QTest::newRow("half of the record") << u"save"_s << 60;
    QTest::newRow("an empty record") << u"save"_s << 0;
    QTest::newRow("half of a file") << u"saving/0"_s << 20;
}

void TestSaving::anIncompleteRecordIsDropped()
{
    QFETCH(QString, file);
    QFETCH(int, left);
    const Copy copy;
    const Files before = filesBelow(copy.path());
    interruptedSave(copy);
    QVERIFY(QFile::resize(copy.path() + u"/.kogge/"_s + file, left));
    QCOMPARE(filesOf(**ModuleDocument::open(copy.path())), before);
    QCOMPARE(filesBelow(copy.path()), before);
}

void TestSaving::nothingIsWrittenOutsideTheModule()
{
    const Copy copy;
    auto document = *ModuleDocument::open(copy.path());
    const QTemporaryDir elsewhere;
    QVERIFY(QFile::link(elsewhere.path(), copy.path() + u"/link"_s));
    EXPECT_OK(addFile(*document, u"link/new.svg"_s, copy.path() + u"/module.xml"_s));
    const auto saved = document->save();
    EXPECT_ERROR(saved, ErrorCode::UnsafePath);
    QVERIFY(QDir(elsewhere.path()).isEmpty());
    QCOMPARE(describe(saved.error()), u"The package names a file outside itself: “link/new.svg”."_s);
}

void TestSaving::whatWasUndoneIsNeverCopied()
{
    const Copy copy;
    const Files before = filesBelow(copy.path());
    auto document = *ModuleDocument::open(copy.path());
    EXPECT_OK(addFile(*document, u"media/new.svg"_s, copy.path() + u"/module.xml"_s));
    document->undo();
    EXPECT_OK(document->save());
    QCOMPARE(visibleFilesBelow(copy.path()), before);
}

void TestSaving::aFileThatWasAddedMayGo()
{
    const Copy copy;
    auto document = *ModuleDocument::open(copy.path());
    std::shared_ptr<const FileSource> files;
    {
        const QTemporaryDir stick;
        writeFiles(stick.path(), {{u"a.svg"_s, "<svg/>"}, {u"b.svg"_s, "<svg/>"}});
        EXPECT_OK(addFile(*document, u"media/a.svg"_s, stick.filePath(u"a.svg"_s)));
        EXPECT_OK(addFile(*document, u"media/b.svg"_s, stick.filePath(u"b.svg"_s)));
    }
    EXPECT_OK(document->save());
    QCOMPARE(visibleFilesBelow(copy.path())[u"media/a.svg"_s], "<svg/>");
    files = document->files();
    document->undo();
    EXPECT_OK(document->save());
    QVERIFY(!visibleFilesBelow(copy.path()).contains(u"media/b.svg"_s));
    document->redo();
    EXPECT_OK(document->save());
    QCOMPARE(visibleFilesBelow(copy.path())[u"media/b.svg"_s], "<svg/>");
    document.reset();
    QCOMPARE(filesOf(*files)[u"media/b.svg"_s], "<svg/>"); // A check may still be looking at it.
}

void TestSaving::aPictureThatWasReplacedComesBack()
{
    const Copy copy;
    const Files before = filesBelow(copy.path());
    auto document = *ModuleDocument::open(copy.path());
    EXPECT_OK(addFile(*document, u"media/bell.ogg"_s, copy.path() + u"/module.xml"_s));
    EXPECT_OK(document->save());
    QCOMPARE(visibleFilesBelow(copy.path())[u"media/bell.ogg"_s], before[u"module.xml"_s]);
    document->undo();
    QVERIFY(document->isModified());
    QCOMPARE(filesOf(*document), before);
    EXPECT_OK(document->save());
    QCOMPARE(visibleFilesBelow(copy.path()), before);
}

QTEST_GUILESS_MAIN(TestSaving)
#include "tst_saving.moc"
