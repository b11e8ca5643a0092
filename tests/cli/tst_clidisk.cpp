// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"
#include "inchild.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

const QByteArray oldFile = "what was there before";

/// System calls by which files change.
const QStringList changingCalls{u"write"_s,  u"fdatasync"_s, u"fsync"_s,  u"ftruncate"_s, u"linkat"_s,
                                u"rename"_s, u"mkdir"_s,     u"unlink"_s, u"rmdir"_s};

} // namespace

/// Disks that are full, fail or lie, and interrupts at every moment.
class tst_CliDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_canTrace = canTrace(); }

    void init()
    {
        m_folder = std::make_unique<CliFolder>();
        m_sample = filesBelow(m_folder->path(u"sample"_s));
        m_archive = m_folder->content(u"sample.zip"_s);
        QDir().mkdir(m_folder->path(u"out"_s));
    }

    void everyCallMayFail_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *call, const char *error) {
            QTest::addRow("%s %s", call, error) << QString::fromLatin1(call) << QString::fromLatin1(error);
        };
        for (const char *error : {"ENOSPC", "EIO"}) {
            for (const char *call : {"write", "fdatasync", "linkat", "rename"})
                row(call, error);
        }
        row("fdatasync", "EDQUOT");
        row("rename", "EROFS");
    }

    void everyCallMayFail()
    {
        QFETCH(QString, call);
        QFETCH(QString, error);
        if (!m_canTrace)
            QSKIP("strace cannot be used");
        const bool full = error == u"ENOSPC" || error == u"EDQUOT";
        int failures = 0;
        for (int number = 1;; ++number) {
            const Ended ended = packWith(call, u"error=%1:when=%2"_s.arg(error).arg(number));
            if (ended.status == 0)
                break;
            QCOMPARE(ended.status, 6);
            if (ended.errors.startsWith("kogge: The output could not be written")) {
                QCOMPARE(outFiles(), (Files{{u"a.zip"_s, m_archive}}));
                break; // It was the last call: the one that tells.
            }
            ++failures;
            QVERIFY2(
                ended.errors.startsWith(full ? "kogge: out/a.zip: There is not enough room on the disk for "
                                               "“a.zip”. What was there before is unchanged.\n"
                                             : "kogge: out/a.zip: “a.zip” cannot be written: "),
                ended.errors.constData());
            QCOMPARE(outFiles(), (Files{{u"a.zip"_s, oldFile}}));
        }
        QVERIFY2(failures > 0, "no call has failed");
    }

    void everyCallMayFailWhileUnpacking_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("error");
        for (const char *call : {"write", "fdatasync", "linkat", "rename", "mkdir"}) {
            for (const char *error : {"ENOSPC", "EIO"}) {
                QTest::addRow("%s %s", call, error)
                    << QString::fromLatin1(call) << QString::fromLatin1(error);
            }
        }
    }

    void everyCallMayFailWhileUnpacking()
    {
        QFETCH(QString, call);
        QFETCH(QString, error);
        if (!m_canTrace)
            QSKIP("strace cannot be used");
        int failures = 0;
        for (int number = 1;; ++number) {
            const Ended ended = unpackWith(call, u"error=%1:when=%2"_s.arg(error).arg(number));
            if (ended.status == 0 || ended.errors.startsWith("kogge: The output could not be written")) {
                QCOMPARE(filesBelow(m_folder->path(u"out/a"_s)), m_sample);
                break;
            }
            ++failures;
            QVERIFY2(ended.status == 6, ended.errors.constData());
            QCOMPARE(m_folder->entries(u"out"_s), QStringList());
        }
        QVERIFY2(failures > 0, "no call has failed");
    }

    /// Some disks, and many USB sticks, report success and keep something else.
    void whatIsStoredIsReadBack()
    {
        if (!m_canTrace)
            QSKIP("strace cannot be used");
        int failures = 0;
        for (int number = 1;; ++number) {
            const Ended ended = packWith(u"write"_s, u"poke_enter=@arg2=5858585858:when=%1"_s.arg(number));
            if (ended.status == 0) { // It was the last call, which tells; the file is as it should be.
                QCOMPARE(outFiles(), (Files{{u"a.zip"_s, m_archive}}));
                break;
            }
            ++failures;
            QCOMPARE(ended.status, 6);
            QCOMPARE(ended.errors,
                     QByteArray("kogge: out/a.zip: “a.zip” cannot be written: the disk has not kept what was "
                                "written. What was there before is unchanged.\n"));
            QCOMPARE(outFiles(), (Files{{u"a.zip"_s, oldFile}}));
        }
        QVERIFY2(failures > 0, "no write has failed");
    }

    void anInterruptLeavesNothing_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("signal");
        const auto row = [](const char *call, const char *signal) {
            QTest::addRow("%s %s", signal, call) << QString::fromLatin1(call) << QString::fromLatin1(signal);
        };
        for (const char *call : {"read", "write", "fdatasync", "rename"})
            row(call, "SIGINT");
        row("fdatasync", "SIGTERM");
        row("fdatasync", "SIGHUP");
    }

    /// At each moment: either the old file and 130, or the new one and 0.
    void anInterruptLeavesNothing()
    {
        QFETCH(QString, call);
        QFETCH(QString, signal);
        if (!m_canTrace)
            QSKIP("strace cannot be used");
        constexpr int beforeMain = 15; // Reads of the program's libraries, when signals still end it.
        int interrupted = 0;
        for (int number = call == u"read" ? beforeMain : 1;; ++number) {
            const Ended ended = packWith(call, u"signal=%1:when=%2"_s.arg(signal).arg(number));
            if (ended.status == 0) { // Too late, or there are no more calls.
                QCOMPARE(outFiles(), (Files{{u"a.zip"_s, m_archive}}));
                break;
            }
            QVERIFY2(ended.status == 130 || ended.status == -1, ended.errors.constData());
            QCOMPARE(outFiles(), (Files{{u"a.zip"_s, oldFile}}));
            if (ended.status == 130) {
                ++interrupted;
                QCOMPARE(ended.errors, QByteArray("kogge: sample: Cancelled. Nothing has changed.\n"));
                QCOMPARE(ended.output, QByteArray());
            }
        }
        QVERIFY2(interrupted > 0 || call == u"rename", "it was never interrupted");
    }

    void interruptedUnpackingLeavesNothing()
    {
        if (!m_canTrace)
            QSKIP("strace cannot be used");
        int interrupted = 0;
        for (int number = 1;; ++number) {
            const Ended ended = unpackWith(u"fdatasync"_s, u"signal=SIGINT:when=%1"_s.arg(number));
            if (ended.status == 0) {
                QCOMPARE(filesBelow(m_folder->path(u"out/a"_s)), m_sample);
                break;
            }
            ++interrupted;
            QCOMPARE(ended.status, 130);
            QCOMPARE(ended.errors, QByteArray("kogge: sample.zip: Cancelled. Nothing has changed.\n"));
            QCOMPARE(m_folder->entries(u"out"_s), QStringList());
        }
        QVERIFY(interrupted > 5);
    }

    void checkingCanBeInterrupted()
    {
        if (!m_canTrace)
            QSKIP("strace cannot be used");
        // The archive is read from the disk by these.
        const Ended ended =
            run(traced(u"lseek"_s, u"signal=SIGINT:when=3"_s, koggeCommand({u"check"_s, u"sample.zip"_s})),
                m_folder->inside());
        QCOMPARE(ended.status, 130);
        QCOMPARE(ended.errors, QByteArray("kogge: sample.zip: Cancelled. Nothing has changed.\n"));
    }

    /// The plug is pulled: the old file or the new one is there, and never a part.
    void killedAtEveryCall()
    {
        if (!m_canTrace)
            QSKIP("strace cannot be used");
        int kills = 0;
        for (const QString &call : changingCalls) {
            bool killed = true;
            for (int number = 1; killed; ++number) {
                killed = packWith(call, u"signal=KILL:when=%1"_s.arg(number)).status == -1;
                kills += killed ? 1 : 0;
                const QByteArray content = m_folder->content(u"out/a.zip"_s);
                QVERIFY2(content == oldFile || content == m_archive, qPrintable(call));
                QVERIFY2(killed || content == m_archive, qPrintable(call));
            }
        }
        QVERIFY2(kills > 5, qPrintable(QString::number(kills)));
    }

    void killedWhileUnpacking()
    {
        if (!m_canTrace)
            QSKIP("strace cannot be used");
        for (const QString &call : {u"fdatasync"_s, u"mkdir"_s, u"rename"_s, u"linkat"_s}) {
            bool killed = true;
            for (int number = 1; killed; ++number) {
                killed = unpackWith(call, u"signal=KILL:when=%1"_s.arg(number)).status == -1;
                const QString folder = m_folder->path(u"out/a"_s);
                QVERIFY2(!QDir(folder).exists() || filesBelow(folder) == m_sample, qPrintable(call));
            }
        }
    }

    void aFullDrive_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("pack") << QStringList{u"pack"_s, u"sample"_s, u"-o"_s, u"out/a.zip"_s};
        QTest::newRow("unpack") << QStringList{u"unpack"_s, u"large.zip"_s, u"-o"_s, u"out/a"_s};
        QTest::newRow("unpack into the drive") << QStringList{u"unpack"_s, u"large.zip"_s, u"-o"_s, u"out"_s};
    }

    void aFullDrive()
    {
        QFETCH(QStringList, command);
        constexpr int noMount = 77;
        SampleModule large;
        large.add(u"coach/large.bin"_s, QByteArray(1'000'000, 'x'));
        m_folder->write(u"large"_s, large);
        QCOMPARE(kogge({u"pack"_s, u"large"_s, u"-o"_s, u"large.zip"_s}, m_folder->inside()).status, 0);
        const QByteArray drive = m_folder->path(u"out"_s).toLocal8Bit();
        Circumstances circumstances = m_folder->inside();
        circumstances.prepare = [&drive] {
            if (!mountSmallDisk(drive, "64k"))
                ::_exit(noMount);
        };
        // What is left is seen from inside: the drive goes with the program.
        QStringList script{u"sh"_s, u"-c"_s, u"\"$@\"; status=$?; ls -A out; exit $status"_s, u"sh"_s};

        const Ended ended = run(script + koggeCommand(command), circumstances);

        if (ended.status == noMount)
            QSKIP("the system does not allow a drive for a test");
        QCOMPARE(ended.status, 6);
        QVERIFY2(ended.errors.contains("There is not enough room on the disk for “"),
                 ended.errors.constData());
        QCOMPARE(ended.output, QByteArray());
    }

    void aLimitOnFiles()
    {
        m_folder->write(u"out/a.zip"_s, oldFile);
        Circumstances circumstances = m_folder->inside();
        circumstances.prepare = [] { limitFileSize(30'000); };
        const Ended ended = kogge({u"pack"_s, u"sample"_s, u"-o"_s, u"out/a.zip"_s}, circumstances);
        QCOMPARE(ended.status, 6);
        QVERIFY2(ended.errors.startsWith("kogge: out/a.zip: There is not enough room"),
                 ended.errors.constData());
        QCOMPARE(outFiles(), (Files{{u"a.zip"_s, oldFile}}));
    }

    void whatMayNotBeTouched_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("pack") << QStringList{u"pack"_s, u"sample"_s, u"-o"_s, u"out/a.zip"_s} << 6
                              << QByteArray("out/a.zip: “a.zip” cannot be written: ");
        QTest::newRow("unpack") << QStringList{u"unpack"_s, u"sample.zip"_s, u"-o"_s, u"out/a"_s} << 6
                                << QByteArray("cannot be written: Permission denied");
        QTest::newRow("unreadable archive")
            << QStringList{u"check"_s, u"out/secret"_s} << 3
            << QByteArray("out/secret: “secret” cannot be read: Permission denied.");
        QTest::newRow("unreadable folder")
            << QStringList{u"check"_s, u"out/closed"_s} << 3
            << QByteArray("out/closed: “closed” cannot be read: Permission denied.");
        QTest::newRow("unreadable part of a folder")
            << QStringList{u"pack"_s, u"closed"_s, u"-o"_s, u"/dev/null/a.zip"_s} << 3
            << QByteArray("closed/coach: “coach” cannot be read: Permission denied.");
    }

    void whatMayNotBeTouched()
    {
        QFETCH(QStringList, command);
        QFETCH(int, status);
        QFETCH(QByteArray, message);
        m_folder->write(u"out/secret"_s, "x");
        m_folder->write(u"closed"_s, SampleModule());
        QDir().mkdir(m_folder->path(u"out/closed"_s));
        const auto change = [this](const char *name, mode_t mode) {
            ::chmod(m_folder->path(QString::fromLatin1(name)).toLocal8Bit().constData(), mode);
        };
        change("", 0755);
        change("out/secret", 0);
        change("out/closed", 0);
        change("closed/coach", 0);
        change("out", 0555);
        Circumstances circumstances = m_folder->inside();
        circumstances.prepare = [] {
            constexpr uid_t nobody = 65534;
            if (::geteuid() == 0 && ::setuid(nobody) != 0)
                ::_exit(99);
        };

        const Ended ended = kogge(command, circumstances);

        for (const char *name : {"out", "out/closed", "closed/coach"})
            change(name, 0755);
        QCOMPARE(ended.status, status);
        QVERIFY2(ended.errors.contains(message), ended.errors.constData());
        QCOMPARE(ended.output, QByteArray());
        QCOMPARE(m_folder->entries(u"out"_s), QStringList({u"closed"_s, u"secret"_s}));
    }

private:
    [[nodiscard]] Files outFiles() const { return filesBelow(m_folder->path(u"out"_s)); }

    /// Packs over an old file.
    [[nodiscard]] Ended packWith(const QString &call, const QString &injection) const
    {
        emptyOut();
        m_folder->write(u"out/a.zip"_s, oldFile);
        return run(traced(call, injection, koggeCommand({u"pack"_s, u"sample"_s, u"-o"_s, u"out/a.zip"_s})),
                   m_folder->inside());
    }

    [[nodiscard]] Ended unpackWith(const QString &call, const QString &injection) const
    {
        emptyOut();
        return run(traced(call, injection, koggeCommand({u"unpack"_s, u"sample.zip"_s, u"-o"_s, u"out/a"_s})),
                   m_folder->inside());
    }

    void emptyOut() const
    {
        QDir(m_folder->path(u"out"_s)).removeRecursively();
        QDir().mkdir(m_folder->path(u"out"_s));
    }

    std::unique_ptr<CliFolder> m_folder;
    Files m_sample;
    QByteArray m_archive;
    bool m_canTrace = false;
};

QTEST_GUILESS_MAIN(tst_CliDisk)
#include "tst_clidisk.moc"
