// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "packagefixture.h"

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(std::vector<ZipItem> &items, const char *name)
{
    return itemNamed(items, name).data;
}

void replaceContent(std::vector<ZipItem> &items, const char *name, const QByteArray &before,
                    const QByteArray &after)
{
    const QByteArray content = contentOf(items, name);
    if (content.count(before) != 1)
        qFatal("%s does not have %s once", name, before.constData());
    itemNamed(items, name) = storedItem(name, QByteArray(content).replace(before, after));
}

using Items = std::vector<ZipItem>;
using Change = std::function<void(Items &)>;

} // namespace

/// Packages of ours: whole, changed, and newer.
class tst_OpenPackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        SampleModule sample;
        sample.translate(u"de"_s);
        m_files = sample.files();
        sample.write(m_folder.filePath(u"sample"_s));
        EXPECT_OK(pack(m_folder.filePath(u"sample"_s), m_folder.filePath(u"sample.zip"_s)));
    }

    void ourOwnHaveASource()
    {
        const auto package = openPackage(m_folder.filePath(u"sample.zip"_s));
        EXPECT_OK(package);
        QCOMPARE(package->file, m_folder.filePath(u"sample.zip"_s));
        QVERIFY(!package->foreign);
        QVERIFY(package->problems.empty());
        Files files;
        for (const PackagePath &path : package->source->files()) {
            files.insert(path.toString(), *package->source->read(path, 1 << 20));
            QCOMPARE(package->source->size(path), m_files.value(path.toString()).size());
            QCOMPARE((*package->source->open(path))->readAll(), m_files.value(path.toString()));
        }
        QCOMPARE(files, m_files);
        EXPECT_OK(verifyPackage(*package));
        EXPECT_OK(loadModule(*package->source));
    }

    void whatIsNotThereIsNotRead()
    {
        const auto package = openPackage(m_folder.filePath(u"sample.zip"_s));
        const auto path = *PackagePath::fromString(u"index.html"_s); // Beside the source, not in it.
        QVERIFY(!package->source->contains(path));
        QCOMPARE(package->source->size(path), 0);
        EXPECT_ERROR(package->source->open(path), ErrorCode::EntryMissing);
        EXPECT_ERROR(package->source->read(path, 100), ErrorCode::EntryMissing);
        EXPECT_ERROR(package->source->read(*PackagePath::fromString(u"module.xml"_s), 100),
                     ErrorCode::TooLarge);
    }

    void verifyingIsReportedAndCancelled()
    {
        const auto package = openPackage(m_folder.filePath(u"sample.zip"_s));
        qint64 last = 0;
        qint64 whole = 0;
        EXPECT_OK(verifyPackage(*package, [&](qint64 done, qint64 all) {
            const bool grows = done >= last && done <= all;
            last = done;
            whole = all;
            return grows;
        }));
        QCOMPARE(last, whole);
        QCOMPARE(whole, package->reader->totalBytes());
        int calls = 0;
        EXPECT_ERROR(verifyPackage(*package, [&](qint64, qint64) { return ++calls < 3; }),
                     ErrorCode::Cancelled);
        QCOMPARE(calls, 3);
    }

    void changesAreNoticed_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<ErrorCode>("expected");
        QTest::addColumn<QString>("subject");
        using enum ErrorCode;
        const auto row = [](const char *name, const Change &change, ErrorCode expected, const char *subject) {
            QTest::newRow(name) << change << expected << QString::fromLatin1(subject);
        };
        row(
            "content",
            [](Items &items) { replaceContent(items, "source/module.xml", "village hall", "village pond"); },
            DigestMismatch, "source/module.xml");
        row(
            "content of the page",
            [](Items &items) { replaceContent(items, "index.html", "<body>", "<body x>"); }, DigestMismatch,
            "index.html");
        row(
            "manifest",
            [](Items &items) {
                replaceContent(items, "imsmanifest.xml", "default=\"course\"", "default=\"x\"");
            },
            DigestMismatch, "imsmanifest.xml");
        row(
            "mimetype",
            [](Items &items) { itemNamed(items, "mimetype") = storedItem("mimetype", "application/zip"); },
            DigestMismatch, "mimetype");
        row(
            "file more", [](Items &items) { items.push_back(storedItem("source/more.md", "x")); },
            DigestsIncomplete, "source/more.md");
        row(
            "file beside the source more",
            [](Items &items) { items.push_back(storedItem("autorun.inf", "x")); }, DigestsIncomplete,
            "autorun.inf");
        row(
            "file less", [](Items &items) { removeItem(items, "source/coach/notes.md"); }, DigestsIncomplete,
            "source/coach/notes.md");
        row(
            "no digests", [](Items &items) { removeItem(items, "META-INF/digests.sha256"); }, EntryMissing,
            "META-INF/digests.sha256");
        row(
            "digest changed",
            [](Items &items) {
                QByteArray digests = contentOf(items, "META-INF/digests.sha256");
                digests[0] = digests.at(0) == '0' ? '1' : '0';
                itemNamed(items, "META-INF/digests.sha256") = storedItem("META-INF/digests.sha256", digests);
            },
            DigestMismatch, "adlcp_rootv1p2.xsd");
        row(
            "listed twice",
            [](Items &items) {
                const QByteArray digests = contentOf(items, "META-INF/digests.sha256");
                const QByteArray first = digests.left(digests.indexOf('\n') + 1);
                itemNamed(items, "META-INF/digests.sha256") =
                    storedItem("META-INF/digests.sha256", first + digests);
            },
            DuplicateName, "adlcp_rootv1p2.xsd");
        row(
            "digests that break off",
            [](Items &items) {
                const QByteArray digests = contentOf(items, "META-INF/digests.sha256");
                itemNamed(items, "META-INF/digests.sha256") =
                    storedItem("META-INF/digests.sha256", digests.chopped(1));
            },
            EntryDamaged, "META-INF/digests.sha256");
        row(
            "wrong checksum",
            [](Items &items) {
                ZipItem &item = itemNamed(items, "source/media.xml");
                item.local.crc ^= 1;
                item.central.crc ^= 1;
            },
            EntryDamaged, "source/media.xml");
    }

    void changesAreNoticed()
    {
        QFETCH(Change, change);
        QFETCH(ErrorCode, expected);
        QFETCH(QString, subject);
        auto items = itemsOf(m_folder.filePath(u"sample.zip"_s));
        change(items);

        const auto package = open(zipOf(items));

        EXPECT_OK(package);
        const auto verified = verifyPackage(*package);
        EXPECT_ERROR(verified, expected);
        QCOMPARE(verified.error().subject, subject);
    }

    /// The signature will lie beside the digests.
    void metaInformationIsNotListed()
    {
        auto items = itemsOf(m_folder.filePath(u"sample.zip"_s));
        items.push_back(storedItem("META-INF/digests.sha256.minisig", "untrusted comment: x\n"));
        const auto package = open(zipOf(items));
        EXPECT_OK(package);
        EXPECT_OK(verifyPackage(*package));
    }

    void packingItAgainDoesNoHarm()
    {
        auto items = itemsOf(m_folder.filePath(u"sample.zip"_s));
        std::reverse(items.begin(), items.end());
        for (ZipItem &item : items)
            item = deflatedItem(item.local.name, item.data);
        items.push_back(folderItem("source/"));
        const auto package = open(zipOf(items));
        EXPECT_OK(package);
        EXPECT_OK(verifyPackage(*package));
        QCOMPARE(package->source->files().size(), size_t(m_files.size()));
    }

    void newerFormatsAreRefusedByName()
    {
        auto items = itemsOf(m_folder.filePath(u"sample.zip"_s));
        replaceContent(items, "source/module.xml", "format=\"1\"", "format=\"7\"");
        const auto package = open(zipOf(items));
        EXPECT_OK(package);
        const auto loaded = loadModule(*package->source);
        EXPECT_ERROR(loaded, ErrorCode::NewerFormat);
        QCOMPARE(loaded.error().detail, u"7"_s);
    }

    void unsafeArchivesAreNotOpened_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<ErrorCode>("expected");
        QTest::newRow("outside") << QByteArray("../evil") << ErrorCode::UnsafePath;
        QTest::newRow("outside the source") << QByteArray("source/../../evil") << ErrorCode::UnsafePath;
        QTest::newRow("twice") << QByteArray("source/module.xml") << ErrorCode::DuplicateName;
        QTest::newRow("nearly twice") << QByteArray("source/Module.xml") << ErrorCode::DuplicateName;
        for (const char *name : {"source/.git/config", "source/.envrc", "source/.kogge/save",
                                 "source/media/.x", "source/module.xml~", "source/old~/module.xml"})
            QTest::newRow(name) << QByteArray(name) << ErrorCode::HiddenFile;
    }

    void unsafeArchivesAreNotOpened()
    {
        QFETCH(QByteArray, name);
        QFETCH(ErrorCode, expected);
        auto items = itemsOf(m_folder.filePath(u"sample.zip"_s));
        items.push_back(storedItem(name, "x"));
        EXPECT_ERROR(open(zipOf(items)), expected);
    }

    void whatIsNoPackageIsSaid_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("expected");
        using enum ErrorCode;
        QTest::newRow("empty file") << QByteArray() << NotAnArchive;
        QTest::newRow("text") << QByteArray("hello") << NotAnArchive;
        QTest::newRow("login page") << QByteArray("<!DOCTYPE html><title>Log in</title>")
                                    << WebPageInsteadOfArchive;
        QTest::newRow("empty archive") << zipOf({}) << ManifestMissing;
        QTest::newRow("photos") << zipOf({storedItem("a.jpg", "x"), storedItem("b.jpg", "x")})
                                << ManifestMissing;
        QTest::newRow("module that was not packed")
            << zipOf({storedItem("module.xml", "<module/>")}) << ManifestMissing;
        QTest::newRow("packages in a package")
            << zipOf({storedItem("a.zip", zipOf({storedItem("imsmanifest.xml", "<manifest/>")}))})
            << ManifestMissing;
    }

    void whatIsNoPackageIsSaid()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, expected);
        EXPECT_ERROR(open(content), expected);
        EXPECT_ERROR(openPackage(m_folder.filePath(u"none.zip"_s)), ErrorCode::FileNotFound);
    }

private:
    Result<OpenPackage> open(const QByteArray &zip)
    {
        const QString file = m_folder.filePath(u"changed.zip"_s);
        if (!writeFileDurably(file, zip))
            qFatal("cannot write %s", qPrintable(file));
        return openPackage(file);
    }

    QTemporaryDir m_folder;
    Files m_files;
};

QTEST_GUILESS_MAIN(tst_OpenPackage)
#include "tst_openpackage.moc"
