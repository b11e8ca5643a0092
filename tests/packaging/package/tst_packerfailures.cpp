// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "inchild.h"
#include "packagefixture.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 6, 1);

} // namespace

/// Where packing ends without an archive: the old file stays.
class tst_PackerFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        ::chmod(m_dir->path().toLatin1().constData(), 0755);
        m_sample = SampleModule();
        m_sample.translate(u"de"_s);
        m_sample.translate(u"fr"_s);
        m_sample.write(source());
        QDir().mkdir(m_dir->filePath(u"out"_s));
    }

    void errorsStopIt_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<bool>("isPacked");
        QTest::newRow("error") << QByteArray("kind=\"tip\"") << QByteArray("kind=\"hint\"") << false;
        QTest::newRow("warning") << QByteArray("minutes=\"20\"") << QByteArray("minutes='20'") << true;
    }

    void errorsStopIt()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(bool, isPacked);
        m_sample.replace(u"lessons/lessonhall.xml"_s, before, after);
        m_sample.write(source());
        EXPECT_OK(writeFileDurably(file(), "what was there before"));

        const auto packed = packSample();

        EXPECT_OK(packed);
        QCOMPARE(packed->problems.size(), size_t(1));
        QCOMPARE(packed->bytes > 0, isPacked);
        QCOMPARE(*readFile(file(), 1 << 24) == "what was there before", !isPacked);
    }

    void sourcesThatAreNone_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<ErrorCode>("expected");
        QTest::newRow("nothing") << u"none"_s << ErrorCode::FileNotFound;
        QTest::newRow("empty") << u"out"_s << ErrorCode::ModuleMissing;
        QTest::newRow("a file") << u"sample/module.xml"_s << ErrorCode::CannotRead;
        QTest::newRow("no module") << u"sample/lessons"_s << ErrorCode::ModuleMissing;
    }

    void sourcesThatAreNone()
    {
        QFETCH(QString, folder);
        QFETCH(ErrorCode, expected);
        EXPECT_ERROR(pack(m_dir->filePath(folder), file()), expected);
        QCOMPARE(QDir(m_dir->filePath(u"out"_s)).entryList(QDir::Files), QStringList());
    }

    void newerFormatsAreNotPacked()
    {
        m_sample.replace(u"module.xml"_s, "format=\"1\"", "format=\"2\"");
        m_sample.write(source());
        EXPECT_ERROR(packSample(), ErrorCode::NewerFormat);
    }

    /// It would be packed with the module the next time.
    void notIntoTheModulesOwnFolder()
    {
        QFile::link(source(), m_dir->filePath(u"link"_s));
        for (const QString &name : {u"sample/a.zip"_s, u"sample/coach/a.zip"_s, u"out/../sample/a.zip"_s,
                                    u"link/a.zip"_s, u"link/coach/a.zip"_s}) {
            const auto packed = pack(source(), m_dir->filePath(name));
            EXPECT_ERROR(packed, ErrorCode::InvalidArgument);
            QVERIFY(!QFile::exists(m_dir->filePath(name)));
        }
        EXPECT_OK(pack(source(), m_dir->filePath(u"sample.zip"_s)));
        EXPECT_OK(pack(m_dir->filePath(u"link"_s), m_dir->filePath(u"sample2.zip"_s)));
    }

    void targetsThatCannotBe_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<ErrorCode>("expected");
        QTest::newRow("folder") << u"out"_s << ErrorCode::CannotWrite;
        QTest::newRow("no such folder") << u"none/sample.zip"_s << ErrorCode::CannotWrite;
        QTest::newRow("below a file") << u"old.zip/sample.zip"_s << ErrorCode::CannotWrite;
    }

    void targetsThatCannotBe()
    {
        QFETCH(QString, target);
        QFETCH(ErrorCode, expected);
        EXPECT_OK(writeFileDurably(m_dir->filePath(u"old.zip"_s), "what was there before"));
        const auto packed = pack(source(), m_dir->filePath(target));
        EXPECT_ERROR(packed, expected);
        QCOMPARE(packed.error().subject, m_dir->filePath(target));
        QVERIFY(QFileInfo(m_dir->filePath(u"out"_s)).isDir());
    }

    void cancellingLeavesNothing()
    {
        EXPECT_OK(writeFileDurably(file(), "what was there before"));
        int calls = 0;
        EXPECT_OK(pack(
            source(), file(), {}, [&](qint64, qint64) { return ++calls > 0; }, today));
        QVERIFY(calls > 10);
        for (int stop = 1; stop <= calls; ++stop) {
            EXPECT_OK(writeFileDurably(file(), "what was there before"));
            int call = 0;
            EXPECT_ERROR(pack(
                             source(), file(), {}, [&](qint64, qint64) { return ++call < stop; }, today),
                         ErrorCode::Cancelled);
            QCOMPARE(call, stop);
            QCOMPARE(filesBelow(m_dir->filePath(u"out"_s)),
                     (Files{{u"sample.zip"_s, "what was there before"}}));
        }
    }

    void aFullDiskKeepsTheOldFile()
    {
        EXPECT_OK(packSample());
        const qint64 needed = QFileInfo(file()).size();
        EXPECT_OK(writeFileDurably(file(), "what was there before"));
        for (const qint64 room : {qint64(0), qint64(100), needed / 2, needed - 1}) {
            const ChildEnd end = inChild([&] {
                limitFileSize(rlim_t(room));
                const auto packed = packSample();
                const Error expected{ErrorCode::DiskFull, file(), {}};
                const bool kept = filesBelow(m_dir->filePath(u"out"_s))
                    == Files{{u"sample.zip"_s, "what was there before"}};
                return !packed && packed.error() == expected && kept ? 0 : 1;
            });
            QCOMPARE(end.status, 0);
        }
    }

    void aFullDriveKeepsTheOldFile()
    {
        constexpr int noMount = 77;
        const QString drive = m_dir->filePath(u"out"_s);
        // As much as the old file and half of the new one need.
        const ChildEnd end = inChild([&] {
            if (!mountSmallDisk(drive.toLatin1(), "64k"))
                return noMount;
            if (!writeFileDurably(file(), "what was there before"))
                return 1;
            const auto packed = packSample();
            const Error expected{ErrorCode::DiskFull, file(), {}};
            const bool kept = filesBelow(drive) == Files{{u"sample.zip"_s, "what was there before"}};
            return !packed && packed.error() == expected && kept ? 0 : 2;
        });
        if (end.status == noMount)
            QSKIP("the system does not allow a drive for a test");
        QCOMPARE(end.status, 0);
    }

    void aFolderThatMayNotBeWrittenTo()
    {
        const ChildEnd end = inChild([&] {
            constexpr uid_t nobody = 65534;
            ::chmod(m_dir->filePath(u"out"_s).toLatin1().constData(), 0555);
            if (::geteuid() == 0 && ::setuid(nobody) != 0)
                return 99;
            const auto packed = packSample();
            return !packed && packed.error().code == ErrorCode::CannotWrite
                    && packed.error().subject == file()
                ? 0
                : 1;
        });
        QCOMPARE(end.status, 0);
        QVERIFY(!QFile::exists(file()));
    }

private:
    [[nodiscard]] QString source() const { return m_dir->filePath(u"sample"_s); }
    [[nodiscard]] QString file() const { return m_dir->filePath(u"out/sample.zip"_s); }
    [[nodiscard]] Result<Packed> packSample(const PackOptions &options = {}) const
    {
        return pack(source(), file(), options, {}, today);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    SampleModule m_sample;
};

QTEST_GUILESS_MAIN(tst_PackerFailures)
#include "tst_packerfailures.moc"
