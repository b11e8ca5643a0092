// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "inchild.h"
#include "packagefixture.h"
#include "trust/digests.h"
#include "trust/sha256.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include <clocale>
#include <ctime>
#include <sys/stat.h>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 6, 1);

QStringList namesIn(const QString &archive)
{
    const auto reader = ArchiveReader::open(archive);
    QStringList names;
    for (const ZipEntry &entry : reader->entries())
        names += entry.path.toString();
    return names;
}

/// Without the names that every package has.
QStringList sourceIn(const QString &archive)
{
    QStringList names;
    for (const QString &name : namesIn(archive)) {
        if (name.startsWith(u"source/"))
            names += name.mid(7);
    }
    return names;
}

QByteArray contentIn(const QString &archive, const QString &name)
{
    const auto content = ArchiveReader::open(archive)->read(name, 1 << 24);
    return content ? *content : QByteArray();
}

/// The addresses of all elements named \p element.
QStringList addressesIn(const QByteArray &manifest, QStringView element)
{
    QStringList addresses;
    QXmlStreamReader xml(manifest);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element)
            addresses += xml.attributes().value(u"href"_s).toString();
    }
    return addresses;
}

} // namespace

class tst_Packer : public QObject
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

    void theSizeIsKnownBefore_data()
    {
        QTest::addColumn<QString>("module");
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<Audience>("audience");
        QTest::addColumn<PackageProfile>("profile");
        for (const QString &name : {u"financing"_s, u"transfer"_s}) {
            const auto row = [&](const char *tag) -> QTestData & {
                return QTest::newRow(qPrintable(name + u", "_s + QString::fromLatin1(tag))) << name;
            };
            row("all") << QStringList{u"de"_s} << Audience::Everybody << PackageProfile::Scorm12;
            row("without a language") << QStringList() << Audience::Everybody << PackageProfile::Scorm12;
            row("for learners") << QStringList() << Audience::Learners << PackageProfile::Web;
            row("SCORM 2004") << QStringList() << Audience::Learners << PackageProfile::Scorm2004;
        }
    }
    void theSizeIsKnownBefore()
    {
        QFETCH(QString, module);
        QFETCH(QStringList, languages);
        QFETCH(Audience, audience);
        QFETCH(PackageProfile, profile);
        const QString folder = QStringLiteral(TEST_DATA_DIR "/../../modules/") + module;
        const PackOptions options{languages, audience, profile, false};
        const auto packed = pack(folder, file(), options, {}, QDate(2026, 11, 27));
        EXPECT_OK(packed);
        const auto before = *FolderSource::open(folder);
        const qint64 estimated = estimatedSize(*before, {u"de"_s}, options);
        const double ratio = static_cast<double>(estimated) / static_cast<double>(packed->bytes);
        QVERIFY2(ratio > 0.9 && ratio < 1.1, qPrintable(QString::number(ratio)));
    }

    void everythingIsInIt()
    {
        const auto packed = packSample();
        EXPECT_OK(packed);
        QVERIFY(packed->problems.empty());
        QCOMPARE(packed->bytes, QFileInfo(file()).size());
        const QStringList names = namesIn(file());
        QCOMPARE(names.first(), u"mimetype"_s);
        QCOMPARE(names.at(1), u"imsmanifest.xml"_s);
        QCOMPARE(names.last(), u"META-INF/digests.sha256"_s);
        QCOMPARE(sourceIn(file()), QStringList(m_sample.files().keys()));
        for (const char *name : {"index.html", "web/kogge.js", "web/kogge.css", "web/course-en.js",
                                 "web/course-de.js", "web/course-fr.js", "imscp_rootv1p1p2.xsd"})
            QVERIFY2(names.contains(QString::fromLatin1(name)), name);
        QCOMPARE(contentIn(file(), u"mimetype"_s), QByteArray(mimeType));
        QCOMPARE(QFile::permissions(file()) & QFile::WriteOther, QFile::Permissions());
    }

    void contentTellsTheType()
    {
        EXPECT_OK(packSample());
        const auto bytes = readFile(file(), 1 << 24);
        QCOMPARE(bytes->sliced(30, 8), QByteArray("mimetype"));
        QVERIFY(bytes->sliced(38).startsWith(mimeType));
    }

    void sameSourceSameBytes()
    {
        EXPECT_OK(packSample());
        const QByteArray first = *readFile(file(), 1 << 24);
        EXPECT_OK(packSample());
        QCOMPARE(*readFile(file(), 1 << 24), first);

        // Another copy, written in another order and long ago, in another place and language.
        const QString copy = m_dir->filePath(u"in another place"_s);
        QStringList names = m_sample.files().keys();
        std::reverse(names.begin(), names.end());
        for (const QString &name : names) {
            writeFiles(copy, {{name, m_sample.files().value(name)}});
            QFile changed(copy + u'/' + name);
            QVERIFY(changed.open(QIODevice::ReadWrite));
            changed.setFileTime(QDateTime(QDate(1999, 1, 1), QTime()), QFileDevice::FileModificationTime);
            changed.setPermissions(QFile::ReadOwner);
        }
        for (const char *locale : {"C", "de_DE.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8"}) {
            const ChildEnd end = inChild([&] {
                qputenv("LC_ALL", locale);
                qputenv("TZ", "Pacific/Kiritimati");
                std::setlocale(LC_ALL, "");
                ::tzset();
                QLocale::setDefault(QLocale(QString::fromLatin1(locale)));
                const QString other = m_dir->filePath(u"other.zip"_s);
                const bool packed = pack(copy, other, {}, {}, QDate(2099, 1, 1)).has_value();
                return packed && *readFile(other, 1 << 24) == first ? 0 : 1;
            });
            QVERIFY2(end.status == 0, locale);
        }
    }

    void aCloneOfAPackageIsTheSame()
    {
        EXPECT_OK(packSample());
        const QString clone = m_dir->filePath(u"clone"_s);
        Files files;
        for (const QString &name : sourceIn(file()))
            files.insert(name, contentIn(file(), u"source/"_s + name));
        QCOMPARE(files, m_sample.files());
        writeFiles(clone, files);
        const QString again = m_dir->filePath(u"again.zip"_s);
        EXPECT_OK(pack(clone, again, {}, {}, today));
        QCOMPARE(*readFile(again, 1 << 24), *readFile(file(), 1 << 24));
    }

    void languagesAreChosen_data()
    {
        QTest::addColumn<std::optional<QStringList>>("languages");
        QTest::addColumn<QStringList>("left");
        using Languages = std::optional<QStringList>;
        QTest::newRow("all") << Languages() << QStringList({u"de"_s, u"fr"_s});
        QTest::newRow("none") << Languages(QStringList()) << QStringList();
        QTest::newRow("the original only") << Languages(QStringList{u"en"_s}) << QStringList();
        QTest::newRow("one") << Languages(QStringList{u"fr"_s}) << QStringList({u"fr"_s});
        QTest::newRow("one and the original")
            << Languages(QStringList{u"en"_s, u"de"_s}) << QStringList({u"de"_s});
        QTest::newRow("all by name") << Languages(QStringList{u"fr"_s, u"de"_s, u"de"_s})
                                     << QStringList({u"de"_s, u"fr"_s});
    }

    void languagesAreChosen()
    {
        QFETCH(std::optional<QStringList>, languages);
        QFETCH(QStringList, left);
        writeFiles(source(), {{u"coach/de/notes.md"_s, "de"}, {u"coach/fr/notes.md"_s, "fr"}});
        const auto packed = packSample({languages, Audience::Everybody});
        EXPECT_OK(packed);
        QVERIFY(packed->problems.empty());

        QStringList expected = SampleModule().files().keys();
        for (const QString &language : left)
            expected += {u"translations/%1.xlf"_s.arg(language), u"media/%1/hall.svg"_s.arg(language),
                         u"coach/%1/notes.md"_s.arg(language)};
        expected.sort();
        QCOMPARE(sourceIn(file()), expected);
        for (const QString &language : {u"de"_s, u"fr"_s})
            QCOMPARE(namesIn(file()).contains(u"web/course-%1.js"_s.arg(language)), left.contains(language));
        const QString named = (QStringList(u"en"_s) + left).join(u' ');
        QVERIFY(contentIn(file(), u"index.html"_s).contains("data-languages=\"" + named.toLatin1() + '"'));
        // What is left is a module without errors, which can be packed again to the same.
        const auto package = openPackage(file());
        const auto loaded = loadModule(*package->source);
        EXPECT_OK(loaded);
        QCOMPARE(loaded->course.languages(), QStringList(u"en"_s) + left);
        QVERIFY(loaded->problems.empty());
    }

    void whatIsLeftOutIsNotChecked()
    {
        m_sample.replace(u"translations/de.xlf"_s, "<target>The village hall (de)</target>", "<target/>");
        m_sample.add(u"media/de/hall.svg"_s, "not a picture");
        m_sample.write(source());
        QCOMPARE(packSample()->problems.size(), size_t(2));
        QVERIFY(packSample({QStringList{u"fr"_s}, Audience::Everybody})->problems.empty());
    }

    void whatHasNoOrdinaryNameIsSaidInEveryLanguage()
    {
        writeFiles(source(), {{u"coach/a\\b"_s, "x"}});
        const auto packed = packSample({QStringList{u"fr"_s}, Audience::Everybody});
        EXPECT_OK(packed);
        QCOMPARE(packed->problems.size(), size_t(1));
        QCOMPARE(packed->problems.front().code, ProblemCode::FileNotPacked);
    }

    void languagesMustBeThere()
    {
        const auto packed = packSample({QStringList{u"de"_s, u"it"_s}, Audience::Everybody});
        EXPECT_ERROR(packed, ErrorCode::InvalidArgument);
        QCOMPARE(describe(packed.error()), u"“it” cannot be used here: the module has en, de, fr."_s);
        QVERIFY(!QFile::exists(file()));
    }

    void coachesFilesStayAtHome()
    {
        writeFiles(source(), {{u"coach/deep/answers.md"_s, "x"}});
        EXPECT_OK(packSample({{}, Audience::Learners}));
        const QStringList names = sourceIn(file());
        QVERIFY(std::none_of(names.begin(), names.end(),
                             [](const QString &name) { return name.startsWith(u"coach"); }));
        QCOMPARE(names.size(), m_sample.files().size() - 1);
        QVERIFY(!contentIn(file(), u"imsmanifest.xml"_s).contains("coach"));
        EXPECT_OK(packSample());
        QVERIFY(sourceIn(file()).contains(u"coach/deep/answers.md"_s));
    }

    void commentsStayAtHome()
    {
        EXPECT_OK(packSample());
        const QByteArray before = *readFile(file(), 1 << 24);
        writeFiles(source(), {{u"comments.xml"_s, "<comments xmlns=\"urn:kogge:module\"/>"}});
        EXPECT_OK(packSample());
        QCOMPARE(*readFile(file(), 1 << 24), before);
    }

    void wordsGoToCoachesOnly()
    {
        writeFiles(source(), {{u"words.xml"_s, "<words xmlns=\"urn:kogge:module\"/>"}});
        EXPECT_OK(packSample({{}, Audience::Learners}));
        QVERIFY(!sourceIn(file()).contains(u"words.xml"_s));
        EXPECT_OK(packSample());
        QVERIFY(sourceIn(file()).contains(u"words.xml"_s));
    }

    void theManifestListsEveryFile()
    {
        EXPECT_OK(packSample());
        QStringList listed = addressesIn(contentIn(file(), u"imsmanifest.xml"_s), u"file");
        QStringList there = namesIn(file());
        there.removeOne(u"imsmanifest.xml"_s);
        listed.sort();
        there.sort();
        QCOMPARE(listed, there);
        QCOMPARE(addressesIn(contentIn(file(), u"imsmanifest.xml"_s), u"resource").first(), u"index.html"_s);
    }

    /// We read our own manifests as we read those of others.
    void theManifestIsSound()
    {
        EXPECT_OK(packSample());
        auto items = itemsOf(file());
        removeItem(items, "source/module.xml");
        const QString foreign = m_dir->filePath(u"foreign.zip"_s);
        EXPECT_OK(writeFileDurably(foreign, zipOf(items)));
        const auto package = openPackage(foreign);
        EXPECT_OK(package);
        QCOMPARE(package->problems.size(), size_t(1)); // The file just removed.
        QCOMPARE(package->problems.front().arguments, QStringList({u"source/module.xml"_s}));
        QCOMPARE(package->foreign->edition, ScormEdition::Scorm12);
        QCOMPARE(package->foreign->title(), u"The village hall"_s);
        QCOMPARE(package->foreign->launchFiles(), QStringList({u"index.html"_s}));
        QCOMPARE(package->foreign->scoCount(), 1);
    }

    void theManifestOfAModuleIsChecked()
    {
        EXPECT_OK(packSample());
        auto items = itemsOf(file());
        removeItem(items, "index.html");
        const QString damaged = m_dir->filePath(u"damaged.zip"_s);
        EXPECT_OK(writeFileDurably(damaged, zipOf(items)));
        const auto package = openPackage(damaged);
        EXPECT_OK(package);
        const auto problems = checkModuleManifest(*package);
        EXPECT_OK(problems);
        QVERIFY(std::any_of(problems->begin(), problems->end(), [](const Problem &problem) {
            return problem.code == ProblemCode::ManifestPageMissing;
        }));
    }

    void aSignatureNeedNotBeListed()
    {
        EXPECT_OK(packSample());
        std::vector<ZipItem> items = itemsOf(file());
        items.push_back(storedItem("META-INF/digests.sha256.minisig", "untrusted comment: x\n"));
        const QString signedFile = m_dir->filePath(u"signed.zip"_s);
        EXPECT_OK(writeFileDurably(signedFile, zipOf(items)));
        const auto package = openPackage(signedFile);
        EXPECT_OK(package);
        EXPECT_OK(verifyPackage(*package));
        const auto problems = checkModuleManifest(*package);
        EXPECT_OK(problems);
        QVERIFY(problems->empty());
    }

    void aPackageInAFolderIsRecognized()
    {
        EXPECT_OK(packSample());
        std::vector<ZipItem> items = itemsOf(file());
        for (ZipItem &item : items)
            item.setName("hall/" + item.local.name);
        const QString again = m_dir->filePath(u"again.zip"_s);
        EXPECT_OK(writeFileDurably(again, zipOf(items)));
        const auto package = openPackage(again);
        EXPECT_ERROR(package, ErrorCode::ModuleInvalid);
        QVERIFY(package.error().detail.contains(u"“hall”"));
    }

    void theManifestFitsItsSchema()
    {
        const QString program = QStandardPaths::findExecutable(u"xmllint"_s);
        if (program.isEmpty())
            QSKIP("xmllint is not installed");
        m_sample.replace(u"module.xml"_s, "The village hall", "<![CDATA[<Tom> & \"Jerry\"]]>");
        m_sample.remove(u"translations/de.xlf"_s);
        m_sample.remove(u"translations/fr.xlf"_s);
        m_sample.remove(u"media/de/hall.svg"_s);
        m_sample.remove(u"media/fr/hall.svg"_s);
        QVERIFY(QDir(source()).removeRecursively());
        m_sample.write(source());
        EXPECT_OK(packSample());
        const QString folder = m_dir->filePath(u"unzipped"_s);
        for (const QString &name : namesIn(file()))
            writeFiles(folder, {{name, contentIn(file(), name)}});
        QVERIFY(
            QFile::copy(QStringLiteral(TEST_DATA_DIR "/manifest/scorm12.xsd"), folder + u"/scorm12.xsd"_s));
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(program,
                      {u"--nonet"_s, u"--noout"_s, u"--schema"_s, u"scorm12.xsd"_s, u"imsmanifest.xml"_s});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

    void digestsAreThoseOfTheFiles()
    {
        EXPECT_OK(packSample());
        Digests digests;
        for (const QString &name : namesIn(file()))
            digests.add(*PackagePath::fromString(name), Sha256::of(contentIn(file(), name)));
        QCOMPARE(contentIn(file(), u"META-INF/digests.sha256"_s), digests.format());
        EXPECT_OK(verifyPackage(*openPackage(file())));
    }

    void otherProgramsAgree()
    {
        if (QStandardPaths::findExecutable(u"unzip"_s).isEmpty())
            QSKIP("unzip is not installed");
        EXPECT_OK(packSample());
        QProcess process;
        process.setWorkingDirectory(m_dir->path());
        process.start(u"sh"_s,
                      {u"-c"_s,
                       u"unzip -q out/sample.zip -d unzipped && cd unzipped && "
                       "sha256sum --strict --quiet -c META-INF/digests.sha256"_s});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QCOMPARE(filesBelow(m_dir->filePath(u"unzipped/source"_s)), m_sample.files());
    }

    void todayJudgesFacts()
    {
        const auto packed = pack(source(), file(), {}, {}, QDate(2100, 1, 1));
        EXPECT_OK(packed);
        QCOMPARE(packed->problems.size(), size_t(2));
        QVERIFY(packed->bytes > 0);
    }

    void progressGrowsToItsEnd()
    {
        qint64 last = 0;
        qint64 whole = 0;
        const auto packed = pack(
            source(), file(), {},
            [&](qint64 done, qint64 all) {
                const bool grows = done >= last && done <= all && (whole == 0 || whole == all);
                last = done;
                whole = all;
                return grows;
            },
            today);
        EXPECT_OK(packed);
        QVERIFY(whole > 0);
        QCOMPARE(last, whole);
    }

    void memoryIsFlat()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("the sanitizer needs memory of its own");
#endif
        const auto peakFor = [&](int megabytes) {
            writeFiles(source(), {{u"coach/film.mp4"_s, QByteArray(megabytes << 20, 'x')}});
            const ChildEnd end = inChild([&] { return packSample() ? 0 : 1; });
            return end.status == 0 ? end.peakBytes : -1;
        };
        const qint64 small = peakFor(1);
        const qint64 large = peakFor(100);
        QVERIFY(small > 0);
        QVERIFY2(large > 0 && large - small < 8 << 20, qPrintable(QString::number(large - small)));
    }

private:
    [[nodiscard]] QString source() const
    {
        return m_dir->filePath(u"sample"_s);
    }
    [[nodiscard]] QString file() const
    {
        return m_dir->filePath(u"out/sample.zip"_s);
    }
    [[nodiscard]] Result<Packed> packSample(const PackOptions &options = {}) const
    {
        return pack(source(), file(), options, {}, today);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    SampleModule m_sample;
};

QTEST_GUILESS_MAIN(tst_Packer)
#include "tst_packer.moc"
