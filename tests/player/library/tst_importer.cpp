// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "inchild.h"
#include "library/importer.h"
#include "playerfixture.h"
#include "storefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Kogge;
using namespace Kogge::Fixture;

namespace {

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

QString nameOf(const LibraryEntry &entry)
{
    return entry.hash + u".kogge.zip"_s;
}

/// A module of some megabytes, so that copying takes several blocks.
QString packedLarge()
{
    static const QString file = [] {
        const QString module =
            packedWith(harbourSource(), {{u"media/buoy.png"_s, "IEND", QByteArray(4'000'000, 'x') + "IEND"}});
        return module;
    }();
    return file;
}

} // namespace

class tst_Importer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesUnderItsHash()
    {
        const Folder folder;
        const QString file = packed(harbourSource());

        const auto entry = copyIntoLibrary(file, folder.path());

        EXPECT_OK(entry);
        QCOMPARE(namesIn(folder.path()), QStringList(nameOf(*entry)));
        const QString copy = archivePath(folder.path(), entry->hash);
        QCOMPARE(bytesOf(copy), bytesOf(file));
        QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void tellsTheShelfWhatItNeeds()
    {
        const Folder folder;
        const auto entry = copyIntoLibrary(packed(harbourSource()), folder.path());
        EXPECT_OK(entry);
        QCOMPARE(entry->id, courseOf(harbourSource()).module.id);
        QCOMPARE(entry->version.toString(), u"1.0.0"_s);
        QCOMPARE(entry->topic, u"export"_s);
        QCOMPARE(entry->title(u"en"_s), u"The harbour"_s);
        QCOMPARE(entry->title(u"de"_s), u"Der Hafen"_s);
        QCOMPARE(entry->lessons.size(), 3);
        QCOMPARE(entry->minutes, 25);
    }

    void progressGrowsToTheEnd()
    {
        const Folder folder;
        qint64 last = 0;
        qint64 end = 1;
        int steps = 0;
        bool grows = true;
        EXPECT_OK(copyIntoLibrary(packedLarge(), folder.path(), [&](qint64 done, qint64 all) {
            grows = grows && done >= last && done <= all && (steps == 0 || all == end);
            last = done;
            end = all;
            ++steps;
            return true;
        }));
        QVERIFY(grows);
        QCOMPARE(last, end);
        QVERIFY(steps > 10);
    }

    void cancelledAnywhereLeavesNothing()
    {
        int steps = 0;
        {
            const Folder folder;
            EXPECT_OK(
                copyIntoLibrary(packedLarge(), folder.path(), [&](qint64, qint64) { return ++steps > 0; }));
        }
        for (int stop = 1; stop <= steps; ++stop) {
            const Folder folder;
            int step = 0;
            const auto entry =
                copyIntoLibrary(packedLarge(), folder.path(), [&](qint64, qint64) { return ++step < stop; });
            EXPECT_ERROR(entry, ErrorCode::Cancelled);
            QCOMPARE(step, stop);
            QVERIFY(namesIn(folder.path()).isEmpty());
        }
    }

    void theSameFileTwiceIsOneCopy()
    {
        const Folder folder;
        const auto first = copyIntoLibrary(packed(harbourSource()), folder.path());
        EXPECT_OK(first);
        const auto second = copyIntoLibrary(packed(harbourSource()), folder.path());
        EXPECT_OK(second);
        QCOMPARE(*second, *first);
        QCOMPARE(namesIn(folder.path()), QStringList(nameOf(*first)));
    }

    void aDamagedCopyIsMended()
    {
        const Folder folder;
        const QString file = packed(harbourSource());
        const auto entry = copyIntoLibrary(file, folder.path());
        EXPECT_OK(entry);
        QByteArray damaged = bytesOf(file);
        flipBit(damaged, damaged.size() * 4);
        writeBytes(archivePath(folder.path(), entry->hash), damaged);

        EXPECT_OK(copyIntoLibrary(file, folder.path()));

        QCOMPARE(bytesOf(archivePath(folder.path(), entry->hash)), bytesOf(file));
    }

    void aFileReplacedMeanwhileIsRefused_data()
    {
        QTest::addColumn<bool>("byAnother");
        QTest::newRow("written over") << false;
        QTest::newRow("replaced by another module") << true;
    }

    /// Z38. What is written is what was looked at, or nothing.
    void aFileReplacedMeanwhileIsRefused()
    {
        QFETCH(bool, byAnother);
        const Folder folder;
        const Folder stick;
        const QString file = stick.file(u"module.zip"_s);
        QVERIFY(QFile::copy(packedLarge(), file));
        const QByteArray other = bytesOf(packed(financingSource()));
        int step = 0;
        const auto entry = copyIntoLibrary(file, folder.path(), [&](qint64, qint64) {
            if (++step == 2 && byAnother) {
                QFile::remove(file);
                writeBytes(file, other);
            } else if (step == 2) {
                QByteArray bytes = bytesOf(file);
                flipBit(bytes, bytes.size() * 4 + 3);
                QFile target(file);
                if (!target.open(QIODevice::ReadWrite) || target.write(bytes) != bytes.size())
                    qFatal("cannot write over the file");
            }
            return true;
        });
        if (byAnother) { // Whoever opened it first still has the old one.
            EXPECT_OK(entry);
            QCOMPARE(bytesOf(archivePath(folder.path(), entry->hash)), bytesOf(packedLarge()));
        } else {
            EXPECT_ERROR(entry, ErrorCode::CannotRead);
            QVERIFY(namesIn(folder.path()).isEmpty());
        }
    }

    void aFullDiskIsToldBeforeCopying()
    {
        const QString file = packedLarge();
        const int kilobytes = int(QFileInfo(file).size() / 1024);
        const auto disk = SmallDisk::mount(kilobytes + 64); // It would fit, but little else.
        if (!disk)
            QSKIP("needs the right to mount a file system");
        const auto entry = copyIntoLibrary(file, disk->path());
        EXPECT_ERROR(entry, ErrorCode::DiskFull);
        const QString sentence = describe(entry.error());
        QVERIFY2(sentence.contains(u" It needs "_s) && sentence.endsWith(u" are free."_s),
                 qPrintable(sentence));
        QVERIFY(namesIn(disk->path()).isEmpty());
    }

    void aDiskThatFillsUpLeavesNothing()
    {
        const QString file = packedLarge();
        const Folder folder;
        // Less than the file has: as on a disk that somebody else has filled meanwhile.
        const ChildEnd end = inChild([&] {
            limitFileSize(2'500'000);
            const auto entry = copyIntoLibrary(file, folder.path());
            return entry ? 1 : entry.error().code == ErrorCode::DiskFull ? 0 : 2;
        });
        QCOMPARE(end.status, 0);
        QVERIFY(namesIn(folder.path()).isEmpty());
    }

    void aFolderThatCannotBeWritten()
    {
        const auto disk = SmallDisk::mount();
        if (!disk)
            QSKIP("needs the right to mount a file system");
        disk->setReadOnly(true);
        EXPECT_ERROR(copyIntoLibrary(packed(harbourSource()), disk->path()), ErrorCode::CannotWrite);
    }

    void refusesWhatIsNoModule_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray good = bytesOf(packed(harbourSource()));
        QByteArray flipped = good;
        flipBit(flipped, (good.indexOf("source/media/buoy.png") + 200) * 8);
        QTest::newRow("empty") << QByteArray() << ErrorCode::NotAnArchive;
        QTest::newRow("a text") << QByteArray("Dear Sir or Madam") << ErrorCode::NotAnArchive;
        QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><html><title>Sign in</title></html>")
                                    << ErrorCode::WebPageInsteadOfArchive;
        QTest::newRow("half a module") << good.left(good.size() / 2) << ErrorCode::ArchiveIncomplete;
        QTest::newRow("one bit flipped") << flipped << ErrorCode::EntryDamaged;
    }

    void refusesWhatIsNoModule()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const Folder folder;
        const Folder stick;
        writeBytes(stick.file(u"x.zip"_s), bytes);
        EXPECT_ERROR(copyIntoLibrary(stick.file(u"x.zip"_s), folder.path()), code);
        QVERIFY(namesIn(folder.path()).isEmpty());
    }

    void aFileThatIsNotThere()
    {
        const Folder folder;
        EXPECT_ERROR(copyIntoLibrary(folder.file(u"no.zip"_s), folder.path()), ErrorCode::FileNotFound);
    }

    /// Each of them many times; in the end, every name has the bytes it promises.
    void twoProcessesAtOnce()
    {
        const Folder folder;
        const QStringList files{packed(harbourSource()), packed(financingSource())};
        std::vector<pid_t> children;
        for (const QString &file : files) {
            const pid_t child = ::fork();
            if (child == 0) {
                int failures = 0;
                for (int round = 0; round < 20; ++round) {
                    const auto entry = copyIntoLibrary(file, folder.path());
                    failures +=
                        entry && bytesOf(archivePath(folder.path(), entry->hash)) == bytesOf(file) ? 0 : 1;
                    QFile::remove(entry ? archivePath(folder.path(), entry->hash) : QString());
                }
                ::_exit(failures + (copyIntoLibrary(file, folder.path()) ? 0 : 1));
            }
            children.push_back(child);
        }
        for (const pid_t child : children) {
            int status = 0;
            ::waitpid(child, &status, 0);
            QVERIFY(WIFEXITED(status));
            QCOMPARE(WEXITSTATUS(status), 0);
        }
        QCOMPARE(namesIn(folder.path()).size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_Importer)
#include "tst_importer.moc"
