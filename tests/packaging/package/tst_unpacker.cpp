// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "handmadepackage.h"
#include "inchild.h"
#include "package/unpacker.h"
#include "packagefixture.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat status { };
    ::stat(path.toLocal8Bit().constData(), &status);
    return status.st_mode & 07777;
}

/// Everything in a folder, hidden or not.
QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace

class tst_Unpacker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        SampleModule sample;
        sample.translate(u"de"_s);
        sample.add(u"coach/empty.md"_s, {});
        sample.add(u"coach/large.bin"_s, QByteArray(1'000'000, '\x89'));
        m_files = sample.files();
        sample.write(m_dir.filePath(u"sample"_s));
        EXPECT_OK(pack(m_dir.filePath(u"sample"_s), file()));
    }

    void init()
    {
        m_target = std::make_unique<QTemporaryDir>();
        ::chmod(m_target->path().toLatin1().constData(), 0755);
    }

    void theSourceComesBack()
    {
        const auto unpacked = unpack(file(), target());
        EXPECT_OK(unpacked);
        QCOMPARE(unpacked->files, int(m_files.size()));
        QCOMPARE(filesBelow(target()), m_files);
        QCOMPARE(entriesOf(m_target->path()), QStringList({u"new"_s}));
        const QString again = m_target->filePath(u"again.zip"_s);
        EXPECT_OK(pack(target(), again));
        QCOMPARE(*readFile(again, 1 << 24), *readFile(file(), 1 << 24));
    }

    void namesOfFoldersAreFree_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("blank") << u"village hall"_s;
        QTest::newRow("other letters") << u"Dörfer – 日本"_s;
        QTest::newRow("percent and hash") << u"50%20#1?"_s;
        QTest::newRow("slash behind") << u"new/"_s;
        QTest::newRow("dots") << u"./a/../new"_s;
    }

    void namesOfFoldersAreFree()
    {
        QFETCH(QString, name);
        EXPECT_OK(unpack(file(), m_target->path() + u'/' + name));
        QCOMPARE(filesBelow(QDir::cleanPath(m_target->path() + u'/' + name)), m_files);
        QCOMPARE(entriesOf(m_target->path()).size(), 1);
    }

    void permissionsAreThoseOfNewFiles_data()
    {
        QTest::addColumn<uint>("mask");
        QTest::newRow("usual") << uint(022);
        QTest::newRow("private") << uint(077);
        QTest::newRow("group") << uint(002);
    }

    /// Also below /tmp, where everybody may write.
    void permissionsAreThoseOfNewFiles()
    {
        QFETCH(uint, mask);
        ::chmod(m_target->path().toLatin1().constData(), 01777);
        const ChildEnd end = inChild([&] {
            ::umask(mask);
            return unpack(file(), target()) ? 0 : 1;
        });
        QCOMPARE(end.status, 0);
        QCOMPARE(modeOf(target()), mode_t(0777 & ~mask));
        QCOMPARE(modeOf(target() + u"/lessons"_s), mode_t(0777 & ~mask));
        QCOMPARE(modeOf(target() + u"/module.xml"_s), mode_t(0666 & ~mask));
    }

    void anEmptyFolderIsFilled()
    {
        QDir().mkdir(target());
        ::chmod(target().toLatin1().constData(), 0700);
        EXPECT_OK(unpack(file(), target()));
        QCOMPARE(filesBelow(target()), m_files);
        QCOMPARE(modeOf(target()), mode_t(0700));
        QCOMPARE(entriesOf(m_target->path()), QStringList({u"new"_s}));
    }

    void theCurrentFolderIsFilled()
    {
        const ChildEnd end = inChild([&] {
            QDir().mkdir(target());
            if (!QDir::setCurrent(target()) || !unpack(file(), u"."_s))
                return 1;
            return QFile::exists(u"module.xml"_s) && filesBelow(u"."_s) == m_files ? 0 : 2;
        });
        QCOMPARE(end.status, 0);
    }

    void nothingIsOverwritten_data()
    {
        QTest::addColumn<Files>("before");
        QTest::addColumn<ErrorCode>("expected");
        QTest::newRow("file") << Files{{u"new"_s, "x"}} << ErrorCode::TargetExists;
        QTest::newRow("folder with a file") << Files{{u"new/a"_s, "x"}} << ErrorCode::TargetNotEmpty;
        QTest::newRow("folder with a hidden file") << Files{{u"new/.a"_s, "x"}} << ErrorCode::TargetNotEmpty;
        QTest::newRow("folder with folders") << Files{{u"new/a/b"_s, "x"}} << ErrorCode::TargetNotEmpty;
    }

    void nothingIsOverwritten()
    {
        QFETCH(Files, before);
        QFETCH(ErrorCode, expected);
        writeFiles(m_target->path(), before);
        const auto unpacked = unpack(file(), target());
        EXPECT_ERROR(unpacked, expected);
        QCOMPARE(unpacked.error().subject, target());
        QCOMPARE(filesBelow(m_target->path()), before);
    }

    void placesThatCannotBeWrittenTo()
    {
        EXPECT_ERROR(unpack(file(), m_target->filePath(u"none/new"_s)), ErrorCode::CannotWrite);
        ::chmod(m_target->path().toLatin1().constData(), 0555);
        ::chmod(m_dir.path().toLatin1().constData(), 0755);
        const ChildEnd end = inChild([&] {
            constexpr uid_t nobody = 65534;
            if (::geteuid() == 0 && ::setuid(nobody) != 0)
                return 99;
            const auto unpacked = unpack(file(), target());
            return !unpacked && unpacked.error().code == ErrorCode::CannotWrite ? 0 : 1;
        });
        QCOMPARE(end.status, 0);
        QCOMPARE(entriesOf(m_target->path()), QStringList());
    }

    void strangersHaveNoSource()
    {
        const QString foreign = m_dir.filePath(u"foreign.zip"_s);
        EXPECT_OK(writeFileDurably(foreign, zipOf({storedItem("imsmanifest.xml", "<manifest/>")})));
        EXPECT_ERROR(unpack(foreign, target()), ErrorCode::ModuleMissing);
        EXPECT_ERROR(unpack(m_dir.filePath(u"none.zip"_s), target()), ErrorCode::FileNotFound);
        QCOMPARE(entriesOf(m_target->path()), QStringList());
    }

    void whatWasChangedIsNotUnpacked()
    {
        auto items = itemsOf(file());
        itemNamed(items, "source/coach/notes.md") = storedItem("source/coach/notes.md", "changed");
        const QString changed = m_dir.filePath(u"changed.zip"_s);
        EXPECT_OK(writeFileDurably(changed, zipOf(items)));
        EXPECT_ERROR(unpack(changed, target()), ErrorCode::DigestMismatch);
        QCOMPARE(entriesOf(m_target->path()), QStringList());
    }

    /// With digests that are right, too: what is hidden may be read by programs that nobody started.
    void hiddenFilesAreNotUnpacked()
    {
        SampleModule sample;
        sample.add(u".git/config"_s, "[core]\n\tfsmonitor = \"touch here\"\n");
        const QString hidden = m_dir.filePath(u"hidden.zip"_s);
        EXPECT_OK(writeFileDurably(hidden, packageOf(sample.files())));
        const auto unpacked = unpack(hidden, target());
        EXPECT_ERROR(unpacked, ErrorCode::HiddenFile);
        QCOMPARE(unpacked.error().subject, u"source/.git/config"_s);
        QCOMPARE(entriesOf(m_target->path()), QStringList());
    }

    void cancellingLeavesNothing_data()
    {
        QTest::addColumn<bool>("exists");
        QTest::newRow("new folder") << false;
        QTest::newRow("empty folder") << true;
    }

    void cancellingLeavesNothing()
    {
        QFETCH(bool, exists);
        int calls = 0;
        EXPECT_OK(unpack(file(), target(), [&](qint64, qint64) { return ++calls > 0; }));
        QVERIFY(QDir(target()).removeRecursively());
        for (int stop = 1; stop <= calls; ++stop) {
            if (exists)
                QDir().mkdir(target());
            int call = 0;
            EXPECT_ERROR(unpack(file(), target(), [&](qint64, qint64) { return ++call < stop; }),
                         ErrorCode::Cancelled);
            QCOMPARE(call, stop);
            QCOMPARE(entriesOf(m_target->path()), exists ? QStringList({u"new"_s}) : QStringList());
            QVERIFY(entriesOf(target()).isEmpty());
        }
    }

    void aFullDriveStaysAsItWas_data() { cancellingLeavesNothing_data(); }

    void aFullDriveStaysAsItWas()
    {
        QFETCH(bool, exists);
        constexpr int noMount = 77;
        // Everything fits but the largest file.
        const ChildEnd end = inChild([&] {
            if (!mountSmallDisk(m_target->path().toLatin1(), "600k"))
                return noMount;
            const QString folder = exists ? m_target->path() : target();
            const auto unpacked = unpack(file(), folder);
            const bool full = !unpacked && unpacked.error().code == ErrorCode::DiskFull;
            return full && entriesOf(m_target->path()).isEmpty() ? 0 : 1;
        });
        if (end.status == noMount)
            QSKIP("the system does not allow a drive for a test");
        QCOMPARE(end.status, 0);
    }

    /// The root of a drive cannot be replaced, only filled.
    void anEmptyDriveIsFilled()
    {
        constexpr int noMount = 77;
        const ChildEnd end = inChild([&] {
            if (!mountSmallDisk(m_target->path().toLatin1(), "8m"))
                return noMount;
            return unpack(file(), m_target->path()) && filesBelow(m_target->path()) == m_files ? 0 : 1;
        });
        if (end.status == noMount)
            QSKIP("the system does not allow a drive for a test");
        QCOMPARE(end.status, 0);
    }

private:
    [[nodiscard]] QString file() const { return m_dir.filePath(u"sample.zip"_s); }
    [[nodiscard]] QString target() const { return m_target->filePath(u"new"_s); }

    QTemporaryDir m_dir;
    std::unique_ptr<QTemporaryDir> m_target;
    Files m_files;
};

QTEST_GUILESS_MAIN(tst_Unpacker)
#include "tst_unpacker.moc"
