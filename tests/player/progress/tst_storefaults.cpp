// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "faults.h"
#include "progress/learners.h"
#include "storefixture.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>

#include <cerrno>

using namespace Kogge;
using namespace Kogge::Fixture;

namespace {

/// How a child program has ended.
struct ChildEnd {
    int exitCode = 0;
    QByteArray errors;
    int acknowledged = 0; ///< Events.
};

ChildEnd runChild(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    QStringList command = childCommand(arguments);
    const QString program = command.takeFirst();
    process.start(program, command);
    constexpr int longest = 60'000;
    if (!process.waitForFinished(longest) || process.exitStatus() == QProcess::CrashExit)
        qFatal("%s crashes or does not end", qPrintable(arguments.join(u' ')));
    return {process.exitCode(), process.readAllStandardError(),
            static_cast<int>(process.readAllStandardOutput().count('\n'))};
}

int numberOf(ErrorCode code)
{
    return 1 + static_cast<int>(code);
}

/// Something a program does with a store, and what there was before.
struct Work {
    QString verb;
    QStringList arguments; ///< Behind the folder.
    int before = 0; ///< Events in the store; none: there is no store.
    int inLog = 0; ///< More events in a log that nobody has merged.
    bool isDamaged = false;
    int least = 4; ///< So many calls can make it fail. None: the store can still be looked at.
};

void prepare(const Folder &folder, const Work &work)
{
    if (work.inLog > 0)
        fillAndKill(folder, work.before, work.inLog);
    else if (work.before > 0)
        fill(folder, work.before);
    if (!work.isDamaged)
        return;
    EXPECT_OK(ProgressStore::open(folder.path())->backup(BackupReason::BeforeImport));
    QByteArray bytes = bytesOf(folder.store());
    writeBytes(folder.store(), bytes.replace(0, 100, QByteArray(100, 'x')));
}

/// Files that only somebody who is writing a store may see.
QStringList temporaryFiles(const QString &folder)
{
    QStringList names;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = QFileInfo(files.next()).fileName();
        if (name.contains(u".building"_s) || name.startsWith(u"partial-"_s))
            names += name;
    }
    return names;
}

} // namespace

Q_DECLARE_METATYPE(Work)
Q_DECLARE_METATYPE(Faults::Disk)

/// Each call of the store that changes a file fails, one after the other, until there are no more of them.
class tst_StoreFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallMayFail_data()
    {
        QTest::addColumn<Work>("work");
        QTest::addColumn<int>("error");
        QTest::addColumn<Faults::Disk>("disk");
        const auto rows = [](const char *name, const Work &work) {
            QTest::addRow("%s, disk full once", name) << work << ENOSPC << Faults::Disk::FailsOnce;
            QTest::addRow("%s, disk full", name) << work << ENOSPC << Faults::Disk::StaysBroken;
            QTest::addRow("%s, one error", name) << work << EIO << Faults::Disk::FailsOnce;
            QTest::addRow("%s, broken disk", name) << work << EIO << Faults::Disk::StaysBroken;
        };
        rows("a new store", {u"append"_s, {u"0"_s, u"2"_s}});
        rows("appending", {u"append"_s, {u"4"_s, u"4"_s}, 4});
        rows("a killed player's log", {u"append"_s, {u"7"_s, u"2"_s}, 4, 3});
        rows("on a network drive", {u"append-on-network"_s, {u"4"_s, u"3"_s}, 4});
        rows("renaming", {u"rename"_s, {u"Søren"_s}, 4});
        rows("a backup", {u"backup"_s, {}, 20});
        rows("migrating", {u"migrate"_s, {}, 20, 0, false, 0});
        rows("recovering", {u"append"_s, {u"20"_s, u"2"_s}, 20, 0, true});
        rows("recovering with a log", {u"append"_s, {u"26"_s, u"1"_s}, 20, 6, true});
    }

    void everyCallMayFail()
    {
        QFETCH(Work, work);
        QFETCH(int, error);
        QFETCH(Faults::Disk, disk);
        const Folder folder;
        prepare(folder, work);
        const auto content = folder.content();
        const Faults faults(folder.path(), error, disk);
        int failures = 0;
        for (int number = 1;; ++number) {
            folder.restore(content);
            const QStringList arguments = QStringList{work.verb, folder.path()} + work.arguments;
            const ChildEnd end =
                runChild(arguments, faults.environment(number, QProcessEnvironment::systemEnvironment()));
            const QByteArray report = faults.takeReport();
            failures += end.exitCode != 0 ? 1 : 0;
            examineEnd(end, error);
            const bool couldTidy =
                error == ENOSPC || (disk == Faults::Disk::FailsOnce && !report.contains("unlink"));
            if (couldTidy)
                QCOMPARE(temporaryFiles(folder.path()), QStringList());
            examineStore(folder, work, end);
            if (QTest::currentTestFailed())
                QFAIL(report + " (" + QByteArray::number(number) + "): " + end.errors);
            if (report.isEmpty()) {
                QCOMPARE(end.exitCode, 0);
                break;
            }
        }
        QVERIFY2(failures >= work.least, qPrintable(QString::number(failures)));
    }

    void everyReadMayFail_data()
    {
        QTest::addColumn<Work>("work");
        QTest::addColumn<Faults::Disk>("disk");
        const auto rows = [](const char *name, const Work &work) {
            QTest::addRow("%s, one error", name) << work << Faults::Disk::FailsOnce;
            QTest::addRow("%s, broken disk", name) << work << Faults::Disk::StaysBroken;
        };
        rows("appending", {u"append"_s, {u"4"_s, u"2"_s}, 4});
        rows("a killed player's log", {u"append"_s, {u"7"_s, u"1"_s}, 4, 3});
        rows("a backup", {u"backup"_s, {}, 20});
        rows("migrating", {u"migrate"_s, {}, 20});
        rows("recovering with a log", {u"append"_s, {u"26"_s, u"1"_s}, 20, 6, true});
    }

    /// What cannot be read now is not lost, whatever the program took it for.
    void everyReadMayFail()
    {
        QFETCH(Work, work);
        QFETCH(Faults::Disk, disk);
        const Folder folder;
        prepare(folder, work);
        const auto content = folder.content();
        const Faults faults(folder.path(), EIO, disk, Faults::Calls::Reading);
        work.isDamaged = true; // It may well be taken for that.
        int number = 1;
        for (QByteArray report = "none yet"; !report.isEmpty(); ++number) {
            folder.restore(content);
            const QStringList arguments = QStringList{work.verb, folder.path()} + work.arguments;
            const ChildEnd end =
                runChild(arguments, faults.environment(number, QProcessEnvironment::systemEnvironment()));
            report = faults.takeReport();
            QVERIFY2((end.exitCode == 0) == end.errors.isEmpty(), end.errors.constData());
            examineStore(folder, work, end);
            if (QTest::currentTestFailed())
                QFAIL(report + " (" + QByteArray::number(number) + "): " + end.errors);
        }
        QVERIFY2(number > 5, qPrintable(QString::number(number)));
    }

    void learners_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<Faults::Disk>("disk");
        QTest::newRow("disk full once") << ENOSPC << Faults::Disk::FailsOnce;
        QTest::newRow("disk full") << ENOSPC << Faults::Disk::StaysBroken;
        QTest::newRow("one error") << EIO << Faults::Disk::FailsOnce;
        QTest::newRow("broken disk") << EIO << Faults::Disk::StaysBroken;
    }

    /// A learner who could not be made is no learner, and the others stay.
    void learners()
    {
        QFETCH(int, error);
        QFETCH(Faults::Disk, disk);
        const Folder data;
        EXPECT_OK(createLearner(data.path(), u"Ada"_s));
        const auto content = data.content();
        const Faults faults(data.path(), error, disk);
        int failures = 0;
        for (QByteArray report = "none yet"; !report.isEmpty();) {
            data.restore(content);
            const ChildEnd end =
                runChild({u"create"_s, data.path(), u"Bo"_s},
                         faults.environment(failures + 1, QProcessEnvironment::systemEnvironment()));
            report = faults.takeReport();
            ++failures;
            examineEnd(end, error);
            QStringList names;
            for (const Learner &learner : Kogge::learners(data.path()))
                names += learner.name;
            const QStringList expected =
                end.exitCode == 0 ? QStringList{u"Ada"_s, u"Bo"_s} : QStringList{u"Ada"_s};
            QVERIFY2(names == expected, report + ": " + names.join(u' ').toUtf8());
            EXPECT_OK(createLearner(data.path(), u"Cy"_s));
            QCOMPARE(QDir(data.file(u"learners"_s)).entryList({u".new-*"_s}, QDir::Dirs | QDir::Hidden),
                     QStringList());
            if (QTest::currentTestFailed())
                QFAIL(report.constData());
        }
        QVERIFY(failures > 10);
    }

    void removing_data() { learners_data(); }

    /// A learner is there with everything, or gone; what is left of one who is gone goes later.
    void removing()
    {
        QFETCH(int, error);
        QFETCH(Faults::Disk, disk);
        const Folder data;
        const auto learner = createLearner(data.path(), u"Ada"_s);
        EXPECT_OK(learner);
        EXPECT_OK(openLearner(data.path(), learner->id)->append(sampleEvents(5)));
        const auto content = data.content();
        const Faults faults(data.path(), error, disk);
        QByteArray report = "none yet";
        for (int number = 1; !report.isEmpty(); ++number) {
            data.restore(content);
            const ChildEnd end =
                runChild({u"remove"_s, data.path(), learner->id},
                         faults.environment(number, QProcessEnvironment::systemEnvironment()));
            report = faults.takeReport();
            examineEnd(end, error);
            const bool isThere = !Kogge::learners(data.path()).empty();
            QVERIFY2(!isThere || end.exitCode != 0, report.constData());
            if (isThere)
                QCOMPARE(*openLearner(data.path(), learner->id)->events(), sampleEvents(5));
            EXPECT_OK(createLearner(data.path(), u"Bo"_s));
            QCOMPARE(QDir(data.file(u"learners"_s)).entryList({u".removed-*"_s}, QDir::Dirs | QDir::Hidden),
                     QStringList());
            if (QTest::currentTestFailed())
                QFAIL(report.constData());
        }
    }

private:
    /// The program says what is wrong with the disk, and of nothing else.
    static void examineEnd(const ChildEnd &end, int error)
    {
        if (end.exitCode == 0) {
            QCOMPARE(end.errors, QByteArray());
            return;
        }
        QVERIFY2(!end.errors.isEmpty(), "it fails and says nothing");
        const bool fits = end.exitCode == numberOf(ErrorCode::CannotWrite)
            || (error == ENOSPC && end.exitCode == numberOf(ErrorCode::DiskFull));
        QVERIFY2(fits, end.errors.constData());
    }

    /// The disk is good again: everything is there that was there or acknowledged, and the store takes more.
    static void examineStore(const Folder &folder, const Work &work, const ChildEnd &end)
    {
        StoreOptions options;
        if (work.verb == u"migrate")
            options.schema = nextSchema(2);
        int count = 0;
        {
            auto store = ProgressStore::open(folder.path(), options);
            EXPECT_OK(store);
            if (!store->notices().empty() && !work.isDamaged)
                QFAIL(qPrintable(describe(store->notices().front())));
            QVERIFY(!hasNotice(*store, NoticeCode::EventsLost));
            const auto events = *store->events();
            count = static_cast<int>(events.size());
            QVERIFY(count >= work.before + work.inLog + end.acknowledged);
            QCOMPARE(events, sampleEvents(count));
            QCOMPARE(store->progress(financing().module), sampleProgress(count));
            if (work.before > 0)
                QVERIFY(store->learnerName() == u"Jørn"_s || work.verb == u"rename");
            if (work.verb == u"rename" && end.exitCode == 0)
                QCOMPARE(store->learnerName(), u"Søren"_s);
            EXPECT_OK(store->append(sampleEvent(count)));
        }
        auto again = ProgressStore::open(folder.path(), options);
        EXPECT_OK(again);
        QVERIFY(again->notices().empty());
        QCOMPARE(*again->events(), sampleEvents(count + 1));
        QVERIFY(*again->isConsistent());
        const QStringList left = QDir(folder.path()).entryList({u"*.building*"_s, u"*.restored*"_s});
        QCOMPARE(left, QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_StoreFaults)
#include "tst_storefaults.moc"
