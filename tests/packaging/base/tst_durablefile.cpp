// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/durablefile.h"
#include "expect.h"
#include "inchild.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <limits>
#include <sys/stat.h>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

constexpr int saved = 0;
constexpr int wrongError = 1;
constexpr int oldFileLost = 2;
constexpr int notPossibleHere = 77;

const QByteArray oldContent = "what was there before";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush();
}

/// Writes \p bytes in steps, and notices nothing: that is up to sync().
Result<Done> writeInSteps(const QString &path, const QByteArray &bytes, qsizetype step)
{
    DurableFile file(path);
    if (const auto opened = file.open(); !opened)
        return opened;
    for (qsizetype at = 0; at < bytes.size(); at += step)
        file.device().write(bytes.constData() + at, qMin(step, bytes.size() - at));
    if (const auto synced = file.sync(bytes.size()); !synced)
        return synced;
    return file.commit();
}

/// For a child: what became of replacing a file.
int outcome(const QString &path, const QByteArray &bytes, qsizetype step, ErrorCode expected)
{
    const auto written = writeInSteps(path, bytes, step);
    if (written)
        return contentOf(path) == bytes ? saved : oldFileLost;
    if (contentOf(path) != oldContent)
        return oldFileLost;
    return written.error().code == expected && written.error().subject == path ? 10 : wrongError;
}

constexpr int refusedWell = 10;

} // namespace

class tst_DurableFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesAndCreates()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        EXPECT_OK(writeFileDurably(path, "one"));
        EXPECT_OK(writeFileDurably(path, "two"));
        QCOMPARE(contentOf(path), QByteArray("two"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a"_s});
    }

    void withoutCommitNothingHappens()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        QVERIFY(put(path, oldContent));
        {
            DurableFile file(path);
            EXPECT_OK(file.open());
            file.device().write("new");
            EXPECT_OK(file.sync(3));
        }
        QCOMPARE(contentOf(path), oldContent);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a"_s});
    }

    void readsBackBeforeCommit()
    {
        const QTemporaryDir folder;
        DurableFile file(folder.filePath(u"a"_s));
        EXPECT_OK(file.open());
        file.device().write("content");
        EXPECT_OK(file.sync(7));
        const auto back = file.readBack();
        EXPECT_OK(back);
        QCOMPARE((*back)->readAll(), QByteArray("content"));
        EXPECT_OK(file.commit());
        QCOMPARE(contentOf(folder.filePath(u"a"_s)), QByteArray("content"));
    }

    void linksStayLinks()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"sub"_s));
        const QString target = folder.filePath(u"sub/a"_s);
        const QString link = folder.filePath(u"link"_s);
        QVERIFY(put(target, oldContent));
        QVERIFY(QFile::link(target, link));
        EXPECT_OK(writeFileDurably(link, "new"));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(contentOf(target), QByteArray("new"));
    }

    void earlierPartsCanBeRewritten()
    {
        const QTemporaryDir folder;
        DurableFile file(folder.filePath(u"a"_s));
        EXPECT_OK(file.open());
        file.device().write("....tent");
        QVERIFY(file.device().seek(0));
        file.device().write("con");
        QVERIFY(file.device().seek(8));
        EXPECT_OK(file.sync(8));
        EXPECT_OK(file.commit());
        QCOMPARE(contentOf(folder.filePath(u"a"_s)), QByteArray("con.tent"));
    }

    void anotherSizeThanExpectedIsAnError()
    {
        const QTemporaryDir folder;
        for (const qint64 expected : {2, 4}) {
            DurableFile file(folder.filePath(u"a"_s));
            EXPECT_OK(file.open());
            file.device().write("abc");
            QVERIFY(!file.sync(expected));
        }
    }

    void privateFilesArePrivate()
    {
        const QTemporaryDir folder;
        const mode_t before = ::umask(0);
        const auto done = writeFileDurably(folder.filePath(u"a"_s), "x", FileAccess::Private);
        const auto other = writeFileDurably(folder.filePath(u"b"_s), "x");
        ::umask(before);
        EXPECT_OK(done);
        EXPECT_OK(other);
        struct stat status;
        QCOMPARE(::stat(QFile::encodeName(folder.filePath(u"a"_s)).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0600);
        QCOMPARE(::stat(QFile::encodeName(folder.filePath(u"b"_s)).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0666);
    }

    void folderThatIsNotThere()
    {
        const QTemporaryDir folder;
        EXPECT_ERROR(writeFileDurably(folder.filePath(u"x/a"_s), "new"), ErrorCode::CannotWrite);
        EXPECT_ERROR(writeFileDurably(folder.path(), "new"), ErrorCode::CannotWrite);
    }

    void folderThatIsReadOnly()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        QVERIFY(put(path, oldContent));
        QVERIFY(::chmod(QFile::encodeName(folder.path()).constData(), 0555) == 0);
        const ChildEnd end = inChild([&path] {
            constexpr uid_t nobody = 65534;
            if (::getuid() == 0 && ::setuid(nobody) != 0) // Nothing is read-only for root.
                return notPossibleHere;
            return outcome(path, "new", 100, ErrorCode::CannotWrite);
        });
        ::chmod(QFile::encodeName(folder.path()).constData(), 0700);
        if (end.status == notPossibleHere)
            QSKIP("cannot become another user");
        QCOMPARE(end.status, refusedWell);
    }

    void aFullDiskIsNoticed_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("step");
        for (const int size : {1048000, 1100000, 3000000}) {
            for (const int step : {1000, 16384, 100000, 4000000}) {
                const QByteArray name =
                    QByteArray::number(size) + " bytes in steps of " + QByteArray::number(step);
                QTest::newRow(name.constData()) << size << step;
            }
        }
    }

    /// On a disk of 1 MiB that has another file on it.
    void aFullDiskIsNoticed()
    {
        QFETCH(int, size);
        QFETCH(int, step);
        const QTemporaryDir folder;
        const ChildEnd end = inChild([&] {
            if (!mountSmallDisk(QFile::encodeName(folder.path()), "1m"))
                return notPossibleHere;
            const QString path = folder.filePath(u"a"_s);
            if (!put(path, oldContent))
                return notPossibleHere;
            return outcome(path, QByteArray(size, 'x'), step, ErrorCode::DiskFull);
        });
        if (end.status == notPossibleHere)
            QSKIP("the system does not allow to mount a disk");
        QCOMPARE(end.status, refusedWell);
    }

    void everyLimitIsNoticed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        const QByteArray bytes(50000, 'x');
        for (const int limit : {0, 1, 999, 16383, 16384, 16385, 32768, 49999}) {
            for (const int step : {1, 1000, 20000, 100000}) {
                QVERIFY(put(path, oldContent));
                const ChildEnd end = inChild([&] {
                    limitFileSize(rlim_t(limit));
                    return outcome(path, bytes, step, ErrorCode::DiskFull);
                });
                QCOMPARE(end.status, refusedWell);
            }
        }
    }

    void aLimitThatIsNotReachedIsNoError()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        const ChildEnd end = inChild([&] {
            limitFileSize(50000);
            return outcome(path, QByteArray(50000, 'x'), 1000, ErrorCode::DiskFull);
        });
        QCOMPARE(end.status, saved);
    }

    /// As "-o /dev/null" would be, by root.
    void whatIsNoFileIsNotReplaced()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        QVERIFY(QFile::link(pipe, folder.filePath(u"link"_s)));
        for (const QString &path : {pipe, folder.filePath(u"link"_s)}) {
            EXPECT_ERROR(writeFileDurably(path, "new"), ErrorCode::CannotWrite);
            QVERIFY(QFileInfo::exists(pipe) && !QFileInfo(pipe).isFile());
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::System | QDir::Files).size(), 2);
    }

    void onlyTheDiskIsToBlameForItsFaults()
    {
        const auto classOf = [](int number) {
            return errorClass({ErrorCode::CannotRead, u"a"_s, qt_error_string(number)});
        };
        for (const int number : {EACCES, ENOTDIR, EISDIR, ELOOP, ENAMETOOLONG})
            QCOMPARE(classOf(number), ErrorClass::Unreadable);
        QCOMPARE(classOf(EIO), ErrorClass::Disk);
        QCOMPARE(errorClass({ErrorCode::CannotWrite, u"a"_s, qt_error_string(EACCES)}), ErrorClass::Disk);
    }

    void readsWithLimit()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        QVERIFY(put(path, "abc"));
        QCOMPARE(*readFile(path, 3), QByteArray("abc"));
        EXPECT_ERROR(readFile(path, 2), ErrorCode::TooLarge);
        EXPECT_ERROR(readFile(folder.filePath(u"b"_s), 2), ErrorCode::FileNotFound);
        EXPECT_ERROR(readFile(folder.path(), 2), ErrorCode::CannotRead);
        EXPECT_ERROR(readFile(u"/dev/zero"_s, 100), ErrorCode::TooLarge);
        QVERIFY(readFile(u"/proc/self/maps"_s, 10'000'000)->size() > 1000); // Says that it is empty.
    }

    void aLimitTakesNoMemory()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        QVERIFY(put(path, "abc"));
        QCOMPARE(*readFile(path, std::numeric_limits<qint64>::max()), QByteArray("abc"));
    }
};

QTEST_GUILESS_MAIN(tst_DurableFile)
#include "tst_durablefile.moc"
