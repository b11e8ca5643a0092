// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "package/foreigncheck.h"
#include "packagefixture.h"
#include "processortime.h"

#include <QFileInfo>
#include <QStringEncoder>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// Of a SCORM 1.2 package with one of everything.
const QByteArray manifest = *readFile(QStringLiteral(TEST_DATA_DIR "/manifest/scorm12.xml"), 10'000);

QByteArray zipWith(const QByteArray &xml, const QByteArray &folder = {})
{
    return zipOf({storedItem(folder + "imsmanifest.xml", xml), storedItem(folder + "play.html", "play"),
                  storedItem(folder + "rules/rules.html", "rules")});
}

QByteArray changed(const QByteArray &before, const QByteArray &after)
{
    if (manifest.count(before) != 1)
        qFatal("the manifest has %s %d times", before.constData(), int(manifest.count(before)));
    return QByteArray(manifest).replace(before, after);
}

QByteArray nestedItems(int depth)
{
    return QByteArray("<item>").repeated(depth) + QByteArray("</item>").repeated(depth);
}

/// A problem without its arguments: "imsmanifest.xml:20: manifest-href-unsafe".
QStringList shortForm(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines += u"%1:%2: %3"_s.arg(problem.file).arg(problem.line).arg(stableCode(problem.code));
    return lines;
}

/// The names whose code the archive does not tell, as they are said; empty where none are.
QString unstatedIn(const OpenPackage &package)
{
    for (const Problem &problem : package.problems) {
        if (problem.code == ProblemCode::PackageNameUnstated)
            return problem.arguments.join(u' ');
    }
    return {};
}

} // namespace

/// Anybody's SCORM packages: what their manifests say, and what is wrong with them.
class tst_ForeignPackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBasicsAreRead()
    {
        const auto package = open(zipWith(manifest));
        EXPECT_OK(package);
        QCOMPARE(shortForm(package->problems), QStringList());
        QVERIFY(!package->source);
        const ForeignManifest &manifest = *package->foreign;
        QCOMPARE(manifest.identifier, u"m1"_s);
        QCOMPARE(manifest.edition, ScormEdition::Scorm12);
        QCOMPARE(manifest.schemaVersion, u"1.2"_s);
        QCOMPARE(manifest.title(), u"Golf explained"_s);
        QCOMPARE(manifest.organizations.size(), size_t(1));
        QCOMPARE(manifest.itemCount(), 2);
        QCOMPARE(manifest.scoCount(), 1);
        QCOMPARE(manifest.assetCount(), 2);
        QCOMPARE(manifest.launchFiles(), QStringList({u"play.html?a=1#b"_s, u"rules/rules.html"_s}));
        EXPECT_OK(verifyPackage(*package));
    }

    void damageIsFoundBySum()
    {
        std::vector<ZipItem> items{storedItem("imsmanifest.xml", manifest), storedItem("play.html", "play"),
                                   storedItem("rules/rules.html", "rules")};
        items[1].local.crc ^= 1;
        items[1].central.crc ^= 1;
        const auto package = open(zipOf(items));
        EXPECT_OK(package);
        EXPECT_ERROR(verifyPackage(*package), ErrorCode::EntryDamaged);
    }

    /// What cannot be opened is not offered.
    void unsafePagesAreNotLaunched()
    {
        for (const char *href : {"../x", "javascript:alert(1)"}) {
            const auto package =
                open(zipWith(changed("href=\"play.html?a=1#b\"", QByteArray("href=\"") + href + '"')));
            EXPECT_OK(package);
            QCOMPARE(package->foreign->launchFiles(), QStringList({u"rules/rules.html"_s}));
        }
    }

    void addressesAreResolved_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const QByteArray rules = "href=\"rules/rules.html\">\n";
        const auto row = [&](const char *name, const QByteArray &before, const QByteArray &after) {
            QTest::newRow(name) << before << after;
        };
        row("dot", "\"rules/rules.html\">", "\"./rules/rules.html\">");
        row("up and down", "\"rules/rules.html\">", "\"rules/../rules/rules.html\">");
        row("escaped", "\"rules/rules.html\">", "\"rules%2Frules.html\">");
        row("base of a resource",
            "adlcp:scormtype=\"asset\" href=\"rules/rules.html\">\n      <file href=\"rules/rules.html\"/>",
            "adlcp:scormtype=\"asset\" xml:base=\"rules/\" href=\"rules.html\">\n      <file "
            "href=\"rules.html\"/>");
        row("base that names a file",
            "adlcp:scormtype=\"asset\" href=\"rules/rules.html\">\n      <file href=\"rules/rules.html\"/>",
            "adlcp:scormtype=\"asset\" xml:base=\"rules/x.html\" href=\"rules.html\">\n      <file "
            "href=\"rules.html\"/>");
        row("base above", "\"rules/rules.html\">\n      <file href=\"rules/rules.html\"/>",
            "\"../rules/rules.html\" xml:base=\"rules/\">\n      <file href=\"rules.html\"/>");
    }

    void addressesAreResolved()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto package = open(zipWith(changed(before, after)));
        EXPECT_OK(package);
        QVERIFY(!hasErrors(package->problems));
        QCOMPARE(package->foreign->launchFiles().value(1), u"rules/rules.html"_s);
    }

    void basesAddUp()
    {
        QByteArray xml = changed("<resources>", "<resources xml:base=\"b/\">");
        xml.replace("<manifest ", "<manifest xml:base=\"a/\" ");
        const auto package = open(zipOf({storedItem("imsmanifest.xml", xml), storedItem("a/b/play.html", "x"),
                                         storedItem("a/b/rules/rules.html", "x")}));
        EXPECT_OK(package);
        QCOMPARE(shortForm(package->problems), QStringList());
        QCOMPARE(package->foreign->launchFiles().value(1), u"a/b/rules/rules.html"_s);
    }

    void aBaseElsewhereIsNotInThePackage()
    {
        const auto package =
            open(zipWith(changed("<resources>", "<resources xml:base=\"http://example.org/\">")));
        EXPECT_OK(package);
        const QStringList problems = shortForm(package->problems);
        QCOMPARE(problems.filter(u"manifest-href-internet"_s).size(), 4);
        QCOMPARE(package->foreign->launchFiles().value(1), u"http://example.org/rules/rules.html"_s);
    }

    void organizationsAreChosen_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("organizations");
        QTest::addColumn<QString>("problem");
        const QByteArray another =
            "<organization identifier=\"o2\"><title>Another</title><item "
            "identifier=\"i9\" identifierref=\"r1\"><title>x</title></item></organization></organizations>";
        const QByteArray end = "</organizations>";
        const QString notice = u"imsmanifest.xml:7: manifest-organization"_s;
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after,
                            const char *title, int organizations, const QString &problem) {
            QTest::newRow(name) << before << after << QString::fromUtf8(title) << organizations << problem;
        };
        row("one, not named", " default=\"o1\"", "", "Golf explained", 1, {});
        row("two, the first is named", end, another, "Golf explained", 2, {});
        row("two, the second is named", "<organizations default=\"o1\">",
            "<organizations default=\"o2\"><organization "
            "identifier=\"o2\"><title>Another</title><item "
            "identifier=\"i9\" identifierref=\"r1\"><title>x</title></item></organization>",
            "Another", 2, {});
        row("two, none is named", "<organizations default=\"o1\">",
            "<organizations><organization identifier=\"o2\"><title>Another</title><item "
            "identifier=\"i9\" identifierref=\"r1\"><title>x</title></item></organization>",
            "Another", 2, notice);
        row("two, another is named", "<organizations default=\"o1\">",
            "<organizations default=\"o3\"><organization "
            "identifier=\"o2\"><title>Another</title><item "
            "identifier=\"i9\" identifierref=\"r1\"><title>x</title></item></organization>",
            "Another", 2, notice);
    }

    void organizationsAreChosen()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, title);
        QFETCH(int, organizations);
        QFETCH(QString, problem);
        const auto package = open(zipWith(changed(before, after)));
        EXPECT_OK(package);
        QCOMPARE(package->foreign->title(), title);
        QCOMPARE(package->foreign->organizations.size(), size_t(organizations));
        QCOMPARE(shortForm(package->problems).join(u' '), problem);
    }

    void withoutAnOrganizationNothingStarts()
    {
        QByteArray xml = manifest;
        const auto begin = xml.indexOf("    <organization ");
        xml.remove(begin, xml.indexOf("  </organizations>") - begin);
        const auto package = open(zipWith(xml));
        EXPECT_OK(package);
        QCOMPARE(shortForm(package->problems), QStringList({u"imsmanifest.xml:7: manifest-empty"_s}));
        QCOMPARE(package->foreign->itemCount(), 0);
    }

    void titlesArePlainText_data()
    {
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<QString>("expected");
        QTest::newRow("markup") << QByteArray("&lt;b&gt;Golf&lt;/b&gt;") << u"<b>Golf</b>"_s;
        QTest::newRow("script") << QByteArray("&lt;img onerror=\"x()\"&gt;") << u"<img onerror=\"x()\">"_s;
        QTest::newRow("CDATA") << QByteArray("<![CDATA[<b>Golf</b>]]>") << u"<b>Golf</b>"_s;
        QTest::newRow("line breaks") << QByteArray("\n  Golf\r\n\texplained ") << u"Golf explained"_s;
        QTest::newRow("from right to left") << QByteArray("\u202Eflog") << u"\u202Eflog"_s;
        QTest::newRow("long") << QByteArray(10'000, 'x') << QString(10'000, u'x');
        QTest::newRow("none") << QByteArray() << QString();
    }

    void titlesArePlainText()
    {
        QFETCH(QByteArray, title);
        QFETCH(QString, expected);
        const auto package = open(zipWith(changed("Golf explained", title)));
        EXPECT_OK(package);
        QCOMPARE(package->foreign->title(), expected);
    }

    void prefixesDoNotMatter()
    {
        QByteArray xml = manifest;
        xml.replace("xmlns=", "xmlns:cp=").replace("adlcp:", "a:").replace("xmlns:adlcp", "xmlns:a");
        for (const char *name :
             {"manifest", "metadata", "schema", "schemaversion", "organizations", "organization", "title",
              "item", "resources", "resource", "file", "dependency"}) {
            for (const char *end : {" ", ">", "/"}) {
                xml.replace(QByteArray("<") + name + end, QByteArray("<cp:") + name + end);
                xml.replace(QByteArray("</") + name + end, QByteArray("</cp:") + name + end);
            }
        }
        const auto package = open(zipWith(xml));
        EXPECT_OK(package);
        QCOMPARE(shortForm(package->problems), QStringList());
        QCOMPARE(package->foreign->scoCount(), 1);
        QCOMPARE(package->foreign->itemCount(), 2);
    }

    void otherEncodingsAreRead_data()
    {
        QTest::addColumn<QByteArray>("xml");
        const QString text = QString::fromUtf8(changed("Golf explained", "Übung"));
        const QString utf16 = u"\ufeff<?xml version=\"1.0\" encoding=\"UTF-16\"?>"_s + text;
        QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(utf16.utf16()),
                                              2 * utf16.size());
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + text.toUtf8();
        QTest::newRow("ISO-8859-1") << "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + text.toLatin1();
        QTest::newRow("windows-1252") << "<?xml version='1.0' encoding='windows-1252'?>" + text.toLatin1();
        QTest::newRow("ISO-8859-15") << "<?xml version=\"1.0\" encoding=\"iso-8859-15\"?>" + text.toLatin1();
        QStringEncoder chinese("GB18030");
        QTest::newRow("GB18030") << QByteArray(
            chinese(u"<?xml version=\"1.0\" encoding=\"GB18030\"?>"_s + text));
    }

    void otherEncodingsAreRead()
    {
        QFETCH(QByteArray, xml);
        const auto package = open(zipWith(xml));
        EXPECT_OK(package);
        QCOMPARE(package->foreign->title(), u"Übung"_s);
        QCOMPARE(package->foreign->resources.front().line, 17);
        QCOMPARE(shortForm(package->problems), QStringList());
    }

    void badManifestsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<ErrorCode>("expected");
        QTest::addColumn<int>("line");
        using enum ErrorCode;
        const auto row = [](const char *name, const QByteArray &xml, ErrorCode expected, int line) {
            QTest::newRow(name) << xml << expected << line;
        };
        row("DOCTYPE", "\n<!DOCTYPE manifest [<!ENTITY a \"ha\">]>" + manifest, XmlHasDoctype, 2);
        row("entity from elsewhere", "<!DOCTYPE m SYSTEM \"file:///etc/passwd\">" + manifest, XmlHasDoctype,
            1);
        row("two roots", manifest + manifest, XmlInvalid, 28);
        row("text behind the root", manifest + "x", XmlInvalid, 27);
        row("control character", changed("Golf", "Go\x01lf"), XmlInvalid, 9);
        row("another encoding than declared",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + changed("Golf",
                          "\xDC"
                          "bung"),
            XmlInvalid, 10);
        row("empty", {}, XmlInvalid, 1);
        row("page", "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", ManifestInvalid, 1);
        row("too deep", changed("<title>Rules</title>", nestedItems(64)), XmlInvalid, 12);
        row("too many items", changed("<title>Rules</title>", QByteArray("<item/>").repeated(100'000)),
            TooLarge, 12);
        const auto added = [](const QByteArray &before, const QByteArray &element) {
            return changed(before, element.repeated(26'000) + before);
        };
        row("too many items without titles", added("<title>Rules", "<item identifier=\"a\"/>"), TooLarge, 0);
        row("too many resources", added("</resources>", "<resource/>"), TooLarge, 0);
        row("too many files", added("<file href=\"play.html\"/>", "<file href=\"a\"/>"), TooLarge, 0);
        row("too many dependencies", added("<file href=\"play.html\"/>", "<dependency/>"), TooLarge, 0);
        row("too many organizations", added("</organizations>", "<organization/>"), TooLarge, 0);
        QByteArray attributes;
        for (int i = 0; i < 300'000; ++i)
            attributes += " a" + QByteArray::number(i) + "=\"\"";
        row("too many attributes", changed("<title>Rules", "<title" + attributes + ">Rules"), XmlInvalid, 12);
        row("too large", manifest + QByteArray(50 << 20, ' '), TooLarge, 0);
    }

    void badManifestsAreRefused()
    {
        QFETCH(QByteArray, xml);
        QFETCH(ErrorCode, expected);
        QFETCH(int, line);
        const auto package = open(zipWith(xml));
        EXPECT_ERROR(package, expected);
        QCOMPARE(package.error().subject, u"imsmanifest.xml"_s);
        if (expected != ErrorCode::XmlInvalid || line > 1)
            QCOMPARE(package.error().line, line);
    }

    void thousandsOfItemsAreRead()
    {
        const auto package =
            open(zipWith(changed("<title>Rules</title>", QByteArray("<item/>").repeated(24'000))));
        EXPECT_OK(package);
        QCOMPARE(package->foreign->itemCount(), 24'002);
    }

    /// Every item takes over the same large rules.
    void sharedRulesAreNotCopied()
    {
        constexpr int many = 18'000;
        QByteArray items;
        QByteArray conditions;
        for (int i = 0; i < many; ++i) {
            items +=
                "<item identifier=\"x" + QByteArray::number(i) + "\"><imsss:sequencing IDRef=\"s1\"/></item>";
            conditions += "<imsss:ruleCondition referencedObjective=\"o\" condition=\"satisfied\"/>";
        }
        const QByteArray xml =
            "<manifest identifier=\"m\" xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\" "
            "xmlns:imsss=\"http://www.imsglobal.org/xsd/imsss\"><metadata><schema>ADL SCORM</schema>"
            "<schemaversion>2004 4th Edition</schemaversion></metadata><organizations><organization>"
            + items
            + "</organization></organizations><resources/><imsss:sequencingCollection><imsss:sequencing "
              "ID=\"s1\"><imsss:sequencingRules><imsss:preConditionRule><imsss:ruleConditions>"
            + conditions
            + "</imsss:ruleConditions></imsss:preConditionRule></imsss:sequencingRules></imsss:sequencing>"
              "</imsss:sequencingCollection></manifest>";
        const auto source = XmlSource::load(xml, u"imsmanifest.xml"_s);
        EXPECT_OK(source);
        const auto manifest = readForeignManifest(*source);
        EXPECT_OK(manifest);
        const ProcessorTime time;
        const Problems problems = checkForeign(*manifest, {}, {});
        QVERIFY(time.seconds() < 5);
        QVERIFY(!problems.empty());
    }

    void aFolderAroundIsAccepted()
    {
        const auto package = open(zipWith(changed("href=\"play.html?a=1#b\"", "href=\"../x\""), "course/"));
        EXPECT_OK(package);
        QCOMPARE(shortForm(package->problems),
                 QStringList({u"course/imsmanifest.xml:17: manifest-href-unsafe"_s,
                              u"course/imsmanifest.xml:0: manifest-in-folder"_s}));
        QVERIFY(describe(package->problems.back()).contains(u"“course”"_s));
        QCOMPARE(package->foreign->launchFiles(), QStringList({u"rules/rules.html"_s}));
    }

    void whatLiesBesideTheFolderIsNotInIt()
    {
        const auto package =
            open(zipOf({storedItem("course/imsmanifest.xml", manifest), storedItem("play.html", "play"),
                        storedItem("course/rules/rules.html", "rules")}));
        EXPECT_OK(package);
        QVERIFY(std::any_of(package->problems.begin(), package->problems.end(), [](const Problem &problem) {
            return problem.code == ProblemCode::ManifestPageMissing
                && describe(problem).contains(u"play.html"_s);
        }));
    }

    /// As macOS zips it: UTF-8, of which the archive says nothing.
    void lettersThatAreNotStatedAreReadAsUtf8()
    {
        std::vector<ZipItem> items{storedItem("imsmanifest.xml", manifest), storedItem("play.html", "play"),
                                   storedItem("rules/rules.html", "rules"),
                                   storedItem("Pr\xC3\xBC"
                                              "fung.html",
                                              "x")};
        const auto package = open(zipOf(items));
        EXPECT_OK(package);
        QVERIFY(package->reader->find(u"Prüfung.html"_s));
        QVERIFY(shortForm(package->problems).contains(u"imsmanifest.xml:0: package-name-unstated"_s));
        items.back().setFlags(0x0800);
        QVERIFY(
            !shortForm(open(zipOf(items))->problems).contains(u"imsmanifest.xml:0: package-name-unstated"_s));
    }

    void unstatedNamesAreThoseOfTheCourse_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("named");
        const QByteArray name = "Pr\xC3\xBC"
                                "fung.html";
        QTest::newRow("in its folder") << "course/a/" + name << u"a/Prüfung.html"_s;
        QTest::newRow("beside it") << name << QString();
        QTest::newRow("of macOS") << "__MACOSX/course/._" + name << QString();
    }

    void unstatedNamesAreThoseOfTheCourse()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, named);
        const auto package = open(
            zipOf({storedItem("course/imsmanifest.xml", manifest), storedItem("course/play.html", "play"),
                   storedItem("course/rules/rules.html", "rules"), storedItem(file, "x")}));
        EXPECT_OK(package);
        QCOMPARE(unstatedIn(*package), named);
    }

    void whatMacOSKeepsIsNotNamed()
    {
        const auto package = open(zipOf({storedItem("imsmanifest.xml", manifest),
                                         storedItem("__MACOSX/._Pr\xC3\xBC"
                                                    "fung.html",
                                                    "x")}));
        EXPECT_OK(package);
        QCOMPARE(unstatedIn(*package), QString());
    }

    /// A folder around with such a name changes nothing for the names in it.
    void aFolderAroundIsNoneOfTheNames()
    {
        const auto package = open(zipWith(manifest,
                                          "Pr\xC3\xBC"
                                          "fung/"));
        EXPECT_OK(package);
        QCOMPARE(unstatedIn(*package), QString());
    }

    void whichFolderMustBeClear()
    {
        EXPECT_ERROR(open(zipOf({storedItem("a/imsmanifest.xml", manifest),
                                 storedItem("b/imsmanifest.xml", manifest)})),
                     ErrorCode::ManifestMissing);
        const auto deep = open(zipOf({storedItem("a/b/imsmanifest.xml", manifest)}));
        EXPECT_ERROR(deep, ErrorCode::ManifestMissing);
        QVERIFY(describe(deep.error()).contains(u"There is “a/b/imsmanifest.xml”"_s));
        EXPECT_ERROR(open(zipOf({storedItem("imsmanifest.xml.txt", manifest)})), ErrorCode::ManifestMissing);
        EXPECT_OK(
            open(zipOf({storedItem("imsmanifest.xml", manifest), storedItem("a/imsmanifest.xml", "x")})));
    }

    void otherProgramsPackages_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("items");
        QTest::addColumn<QStringList>("problems");
        QTest::addColumn<std::optional<ErrorCode>>("expected");
        const auto row = [](const char *name, const char *title, int items, const QStringList &problems,
                            std::optional<ErrorCode> expected = {}) {
            QTest::newRow(name) << QString::fromUtf8(title) << items << problems << expected;
        };
        row("singlescobasic.zip", "Golf Explained - Run-time Basic Calls", 1, {});
        row("singlescobasic_missingorg.zip", "", 0,
            {u"imsmanifest.xml:25: manifest-empty"_s, u"imsmanifest.xml:0: package-file-unlisted"_s});
        row("complexscorm.zip", "The organization", 8,
            {u"imsmanifest.xml:6: manifest-metadata-missing"_s, u"imsmanifest.xml:0: package-file-unlisted"_s,
             u"imsmanifest.xml:8: manifest-organization"_s});
        row("RuntimeMinimumCalls_SCORM12-mini.zip", "Golf Explained - Minimum Run-time Calls", 11,
            {u"imsmanifest.xml:44: manifest-parameters"_s, u"imsmanifest.xml:56: manifest-parameters"_s});
        row("RuntimeBasicCalls_SCORM20043rdEdition.zip", "Golf Explained - Run-time Basic Calls", 1,
            {u"imsmanifest.xml:36: manifest-sequencing"_s});
        row("SequencingForcedSequential_SCORM20043rdEdition.zip", "Golf Explained - Sequencing Forced Order",
            5, {u"imsmanifest.xml:50: manifest-sequencing"_s});
        row("invalid.zip", "", 0, {}, ErrorCode::ManifestMissing);
        row("badscorm.zip", "", 0, {}, ErrorCode::XmlInvalid);
    }

    void otherProgramsPackages()
    {
        QFETCH(QString, title);
        QFETCH(int, items);
        QFETCH(QStringList, problems);
        QFETCH(std::optional<ErrorCode>, expected);
        const QString file = qEnvironmentVariable("KOGGE_CORPUS", u"."_s) + u"/scorm-packages/"_s
            + QString::fromUtf8(QTest::currentDataTag());
        if (!QFileInfo::exists(file))
            QSKIP("KOGGE_CORPUS does not name the folder with other programs' packages");

        const auto package = openPackage(file);

        if (expected) {
            EXPECT_ERROR(package, *expected);
            return;
        }
        EXPECT_OK(package);
        QCOMPARE(package->foreign->title(), title);
        QCOMPARE(package->foreign->itemCount(), items);
        QCOMPARE(shortForm(package->problems), problems);
        QVERIFY(package->foreign->edition != ScormEdition::Unknown);
        EXPECT_OK(verifyPackage(*package));
    }

private:
    Result<OpenPackage> open(const QByteArray &zip)
    {
        const QString file = m_folder.filePath(u"foreign.zip"_s);
        if (!writeFileDurably(file, zip))
            qFatal("cannot write %s", qPrintable(file));
        return openPackage(file);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_ForeignPackage)
#include "tst_foreignpackage.moc"
