// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"
#include "faults.h"

#include <QDir>
#include <QTest>

#include <cerrno>

using namespace Kogge;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Faults::Disk)

namespace {

const QByteArray oldFile = "what was there before";

} // namespace

/// Each call that changes a file fails, one after the other, until a run needs no more of them. tst_clidisk
/// has what only the kernel can do: signals, kills, small disks.
class tst_CliFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CliFolder>();
        QDir().mkdir(m_folder->path(u"out"_s));
    }

    void packing_data()
    {
        disks();
        QTest::addColumn<bool>("isThere");
        const auto rows = [](const char *name, bool isThere) {
            QTest::addRow("disk full once, %s", name) << ENOSPC << Faults::Disk::FailsOnce << isThere;
            QTest::addRow("disk full, %s", name) << ENOSPC << Faults::Disk::StaysBroken << isThere;
            QTest::addRow("one error, %s", name) << EIO << Faults::Disk::FailsOnce << isThere;
            QTest::addRow("broken disk, %s", name) << EIO << Faults::Disk::StaysBroken << isThere;
        };
        rows("new file", false);
        rows("in place of an old one", true);
    }

    void packing()
    {
        QFETCH(int, error);
        QFETCH(Faults::Disk, disk);
        QFETCH(bool, isThere);
        const Files before = isThere ? Files{{u"a.zip"_s, oldFile}} : Files();
        const Files after{{u"a.zip"_s, m_folder->content(u"sample.zip"_s)}};
        const QStringList command{u"pack"_s, u"sample"_s, u"-o"_s, u"out/a.zip"_s};
        failEverywhere({m_folder->path(), error, disk}, command, before, [&](const Ended &ended) {
            QVERIFY2(ended.errors.startsWith("kogge: out/a.zip: "), ended.errors.constData());
            const bool saysFull = ended.errors.contains("There is not enough room on the disk for “a.zip”. "
                                                        "What was there before is unchanged.\n");
            QVERIFY2(saysFull == (error == ENOSPC), ended.errors.constData());
            QCOMPARE(outFiles().value(u"a.zip"_s), before.value(u"a.zip"_s));
            if (canTidy(error, disk))
                QCOMPARE(outFiles(), before);
        });
        QCOMPARE(outFiles(), after);
    }

    void unpacking_data()
    {
        disks();
        QTest::newRow("disk full once") << ENOSPC << Faults::Disk::FailsOnce;
        QTest::newRow("disk full") << ENOSPC << Faults::Disk::StaysBroken;
        QTest::newRow("one error") << EIO << Faults::Disk::FailsOnce;
        QTest::newRow("broken disk") << EIO << Faults::Disk::StaysBroken;
    }

    void unpacking()
    {
        QFETCH(int, error);
        QFETCH(Faults::Disk, disk);
        const QStringList command{u"unpack"_s, u"sample.zip"_s, u"-o"_s, u"out/a"_s};
        failEverywhere({m_folder->path(), error, disk}, command, {}, [&](const Ended &ended) {
            QVERIFY2(ended.errors.startsWith("kogge: "), ended.errors.constData());
            QVERIFY2(!QDir(m_folder->path(u"out/a"_s)).exists(), "a part of it is there");
            if (canTidy(error, disk))
                QCOMPARE(m_folder->entries(u"out"_s), QStringList());
        });
        QCOMPARE(filesBelow(m_folder->path(u"out/a"_s)), filesBelow(m_folder->path(u"sample"_s)));
        QCOMPARE(m_folder->entries(u"out"_s), QStringList{u"a"_s});
    }

private:
    static void disks()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<Faults::Disk>("disk");
    }

    /// Where files can be removed no more, something may be left.
    static bool canTidy(int error, Faults::Disk disk)
    {
        return error == ENOSPC || disk == Faults::Disk::FailsOnce;
    }

    [[nodiscard]] Files outFiles() const { return filesBelow(m_folder->path(u"out"_s)); }

    void emptyOut(const Files &content) const
    {
        QDir(m_folder->path(u"out"_s)).removeRecursively();
        QDir().mkdir(m_folder->path(u"out"_s));
        writeFiles(m_folder->path(u"out"_s), content);
    }

    /// Runs \p command from \p before, with each of its calls failing, and calls \p examine where it ends
    /// with 6; with 0, \p command has done its work all the same. The last run is without a fault.
    void failEverywhere(const Faults &faults, const QStringList &command, const Files &before,
                        const std::function<void(const Ended &)> &examine)
    {
        emptyOut({});
        QCOMPARE(kogge(command, m_folder->inside()).status, 0);
        const Files good = outFiles();
        int failures = 0;
        for (int number = 1;; ++number) {
            emptyOut(before);
            Circumstances circumstances = m_folder->inside();
            circumstances.environment = faults.environment(number, circumstances.environment);
            const Ended ended = kogge(command, circumstances);
            const QByteArray report = faults.takeReport();
            if (ended.status == 0) {
                QVERIFY2(outFiles() == good, report.constData());
                QCOMPARE(ended.errors, QByteArray());
            } else {
                ++failures;
                QVERIFY2(ended.status == 6, report + ": " + ended.errors);
                examine(ended);
            }
            if (QTest::currentTestFailed())
                QFAIL(report.constData());
            if (report.isEmpty())
                break;
        }
        QVERIFY2(failures > 3, qPrintable(QString::number(failures)));
    }

    std::unique_ptr<CliFolder> m_folder;
};

QTEST_GUILESS_MAIN(tst_CliFaults)
#include "tst_clifaults.moc"
