// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivereader.h"
#include "expect.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

using namespace Kogge;
using namespace Qt::StringLiterals;

/// Archives that other programs wrote, in the folder that KOGGE_CORPUS names.
class tst_ArchiveCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFileInfo(file(u"zip-names"_s)).isDir())
            QSKIP("KOGGE_CORPUS does not name the folder with other programs' archives");
    }

    void namesAreRightOrRefused_data()
    {
        QTest::addColumn<QString>("zip");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<std::optional<ErrorCode>>("expected");
        const auto row = [](const char *zip, const QStringList &names,
                            std::optional<ErrorCode> expected = {}) {
            QTest::newRow(zip) << u"zip-names/"_s + QString::fromLatin1(zip) << names << expected;
        };
        row("empty.zip", {});
        row("test_infozip_3.zip",
            {u"Pru\u0308fung.txt"_s, u"test.test"_s, u"testi\u0301c\u030cek.txt"_s,
             u"Z\u030clut\u030couc\u030cky\u0301/Koni\u0301c\u030cek.txt"_s, u"测试.txt"_s, u"試験.txt"_s});
        row("passwordis1.zip", {}, ErrorCode::EntryEncrypted);
        row("test_win8_de.zip", {}, ErrorCode::NameEncodingUnknown);
    }

    void namesAreRightOrRefused()
    {
        QFETCH(QString, zip);
        QFETCH(QStringList, names);
        QFETCH(std::optional<ErrorCode>, expected);

        const auto archive = ArchiveReader::open(file(zip));

        if (expected) {
            EXPECT_ERROR(archive, *expected);
            return;
        }
        EXPECT_OK(archive);
        QStringList found;
        for (const ZipEntry &entry : archive->entries())
            found += entry.path.toString();
        QCOMPARE(found, names);
        for (const QString &name : names)
            QCOMPARE(*archive->read(name, 100), QByteArray("test"));
    }

    void packagesAreRead_data()
    {
        QTest::addColumn<QString>("zip");
        const QDir folder(file(u"scorm-packages"_s));
        for (const QString &name : folder.entryList({u"*.zip"_s}, QDir::Files))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void packagesAreRead()
    {
        QFETCH(QString, zip);
        const auto archive = ArchiveReader::open(zip);
        EXPECT_OK(archive);
        const auto damaged = archive->verify();
        EXPECT_OK(damaged);
        QVERIFY(damaged->empty());
    }

    void unzipAgrees_data() { packagesAreRead_data(); }

    void unzipAgrees()
    {
        QFETCH(QString, zip);
        const QString program = QStandardPaths::findExecutable(u"unzip"_s);
        if (program.isEmpty())
            QSKIP("unzip is not installed");
        const auto archive = ArchiveReader::open(zip);
        EXPECT_OK(archive);
        QByteArray all;
        for (const ZipEntry &entry : archive->entries())
            all += *archive->read(entry.path.toString(), 1 << 26);
        QProcess process;
        process.start(program, {u"-p"_s, zip});
        QVERIFY(process.waitForFinished());
        QCOMPARE(all, process.readAllStandardOutput());
    }

private:
    static QString file(const QString &name)
    {
        return qEnvironmentVariable("KOGGE_CORPUS", u"."_s) + u'/' + name;
    }
};

QTEST_GUILESS_MAIN(tst_ArchiveCorpus)
#include "tst_archivecorpus.moc"
