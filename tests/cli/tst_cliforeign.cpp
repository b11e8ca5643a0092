// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/durablefile.h"
#include "cliprogram.h"
#include "zipbuilder.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

const QByteArray manifest = *readFile(QStringLiteral(TEST_DATA_DIR "/manifest/scorm12.xml"), 10'000);

QByteArray golf(QByteArray xml = manifest)
{
    return zipOf({storedItem("imsmanifest.xml", xml), storedItem("play.html", "play"),
                  storedItem("rules/rules.html", "rules")});
}

} // namespace

/// What `check` and `info` say of packages of other programs.
class tst_CliForeign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOutlineIsPrinted()
    {
        m_folder.write(u"golf.zip"_s, golf());
        const Ended ended = info({u"golf.zip"_s});
        QCOMPARE(ended.errors, QByteArray());
        QCOMPARE(ended.status, 0);
        QList<QByteArray> lines = ended.output.split('\n');
        QVERIFY2(lines.value(3).endsWith(" kB; 3 files, 1.0 kB unpacked"), lines.value(3).constData());
        lines.remove(3);
        QCOMPARE(lines.join('\n'),
                 QByteArray("Golf explained\n"
                            "m1\n"
                            "SCORM 1.2 (version “1.2”)\n"
                            "  [SCO] Playing: play.html?a=1#b\n"
                            "    [asset] Rules: rules/rules.html\n"
                            "2 items, 1 SCO, 2 assets, no metadata\n"));
    }

    void whatIsNotThereIsNoAsset()
    {
        QByteArray xml = manifest;
        xml.replace("identifierref=\"r2\"", "identifierref=\"zz\"");
        m_folder.write(u"dangling.zip"_s, golf(xml));
        const QByteArray output = info({u"dangling.zip"_s}).output;
        QVERIFY2(output.contains("\n    [missing] Rules: zz\n"), output.constData());
        QVERIFY(info({u"--json"_s, u"dangling.zip"_s}).output.contains("\"type\": \"missing\""));
        xml.replace("</resources>", "</resources><manifest identifier=\"zz\"/>");
        m_folder.write(u"inside.zip"_s, golf(xml));
        QVERIFY(info({u"inside.zip"_s}).output.contains("\n    [manifest] Rules: zz\n"));
    }

    void severalOrganizationsAreTold()
    {
        QByteArray xml = manifest;
        xml.replace("</organizations>",
                    "<organization identifier=\"o2\"><title>\xE2\x80\xAEOther</title><item identifier=\"i9\" "
                    "isvisible=\"false\"/></organization></organizations>");
        xml.replace("schemaversion>1.2<", "schemaversion><");
        m_folder.write(u"two.zip"_s, golf(xml));
        const QByteArray output = info({u"two.zip"_s}).output;
        QVERIFY2(output.contains("\nSCORM 1.2; the manifest gives no version\n"), output.constData());
        QVERIFY2(output.contains("\nOrganization “Golf explained”, which is started\n  [SCO] Playing"),
                 output.constData());
        QVERIFY2(output.contains("\nOrganization “\\u{202E}Other”\n  (without a title) (hidden)\n"),
                 output.constData());
    }

    void theDocumentHasEverything()
    {
        m_folder.write(u"golf.zip"_s, golf());
        QJsonObject json = info({u"--json"_s, u"golf.zip"_s}).json();
        QCOMPARE(json.take(u"bytes"_s).toInteger(), QFileInfo(m_folder.path(u"golf.zip"_s)).size());
        QVERIFY(json.take(u"unpackedBytes"_s).toInteger() > 1000);
        const auto item = [](const QString &id, const QString &title, const QString &type,
                             const QString &resource, const QString &launch, const QJsonArray &items) {
            return QJsonObject{{u"identifier"_s, id},        {u"title"_s, title},   {u"type"_s, type},
                               {u"visible"_s, true},         {u"launch"_s, launch}, {u"resource"_s, resource},
                               {u"parameters"_s, QString()}, {u"items"_s, items}};
        };
        const QJsonObject rules = item(u"i2"_s, u"Rules"_s, u"asset"_s, u"r2"_s, u"rules/rules.html"_s, {});
        const QJsonObject playing =
            item(u"i1"_s, u"Playing"_s, u"sco"_s, u"r1"_s, u"play.html?a=1#b"_s, {rules});
        const QJsonObject expected{
            {u"schemaVersion"_s, 1},
            {u"path"_s, u"golf.zip"_s},
            {u"kind"_s, u"scorm"_s},
            {u"id"_s, u"m1"_s},
            {u"title"_s, u"Golf explained"_s},
            {u"edition"_s, u"SCORM 1.2"_s},
            {u"version"_s, u"1.2"_s},
            {u"metadata"_s, false},
            {u"sequencing"_s, false},
            {u"organizations"_s,
             QJsonArray{QJsonObject{{u"identifier"_s, u"o1"_s},
                                    {u"title"_s, u"Golf explained"_s},
                                    {u"default"_s, true},
                                    {u"items"_s, QJsonArray{playing}}}}},
            {u"counts"_s,
             QJsonObject{
                 {u"files"_s, 3}, {u"items"_s, 2}, {u"scos"_s, 1}, {u"assets"_s, 2}, {u"submanifests"_s, 0}}},
        };
        QCOMPARE(json, expected);
    }

    void hintsAreNoProblem()
    {
        QByteArray xml = manifest;
        xml.replace("identifierref=\"r2\"", "identifierref=\"r2\" parameters=\"a=1\"");
        m_folder.write(u"hint.zip"_s, golf(xml));
        const Ended ended = check({u"--strict"_s, u"hint.zip"_s});
        QVERIFY2(ended.output.startsWith("imsmanifest.xml:12: hint: The item is opened with the parameters"),
                 ended.output.constData());
        QVERIFY2(ended.output.endsWith("hint.zip: 0 errors, 0 warnings, 1 hint\n"), ended.output.constData());
        QCOMPARE(ended.status, 0);
        const QJsonObject json = check({u"--json"_s, u"hint.zip"_s}).json();
        QCOMPARE(json.value(u"hints"_s).toInt(), 1);
        QCOMPARE(json.value(u"problems"_s).toArray().first()[u"severity"_s].toString(), u"hint"_s);
    }

    void unpackedPackagesAreListed()
    {
        unpack(manifest);
        m_folder.write(u"golf.zip"_s, golf());
        for (const QString &path : {u"golf"_s, u"golf/"_s, u"golf/."_s}) {
            const Ended ended = info({path});
            QCOMPARE(ended.errors, QByteArray());
            QVERIFY2(ended.output.contains("\nUnpacked: 3 files, 1.0 kB\n  [SCO] Playing: play.html?a=1#b\n"),
                     ended.output.constData());
        }
        QJsonObject ofFolder = info({u"--json"_s, u"golf"_s}).json();
        QJsonObject ofArchive = info({u"--json"_s, u"golf.zip"_s}).json();
        QCOMPARE(ofFolder.value(u"bytes"_s), ofFolder.value(u"unpackedBytes"_s));
        for (const QString &different : {u"path"_s, u"bytes"_s}) {
            ofFolder.remove(different);
            ofArchive.remove(different);
        }
        QCOMPARE(ofFolder, ofArchive);
    }

    void unpackedPackagesAreCheckedLikeArchives()
    {
        QByteArray xml = manifest;
        xml.replace("href=\"rules/rules.html\"", "href=\"rules/Rules.html\"");
        xml.replace("<title>Rules</title>", "<titel>Rules</titel>");
        unpack(xml);
        m_folder.write(u"golf/.hidden"_s, "x");
        const Ended ended = check({u"golf"_s});
        QCOMPARE(ended.status, 1);
        for (const char *found :
             {"imsmanifest.xml:21: error: The manifest says “rules/Rules.html”, the file is called "
              "“rules/rules.html”.",
              "imsmanifest.xml:12: warning: The schemas of SCORM 1.2 do not allow this: <titel> must not "
              "stand "
              "here; this could: <title>, ",
              "imsmanifest.xml: warning: Not listed in the manifest: .hidden, rules/rules.html."})
            QVERIFY2(ended.output.contains(found), ended.output.constData());
    }

    /// They may lead out of the folder, and an archive has none.
    void linksAreNotFollowed()
    {
        unpack(manifest);
        m_folder.write(u"outside/secret.html"_s, "x");
        m_folder.write(u"outside/rules.html"_s, "x");
        m_folder.write(u"outside/imsmanifest.xml"_s, manifest);
        const auto link = [&](const QString &name, const QString &target) {
            return QFile::remove(m_folder.path(name))
                && QFile::link(m_folder.path(target), m_folder.path(name));
        };
        QVERIFY(link(u"golf/play.html"_s, u"outside/secret.html"_s));
        QVERIFY(QDir(m_folder.path(u"golf"_s)).rename(u"rules"_s, u"../was"_s));
        QVERIFY(QFile::link(m_folder.path(u"outside"_s), m_folder.path(u"golf/rules"_s)));
        const QByteArray output = check({u"golf"_s}).output;
        for (const char *missing : {"“play.html”, is not in", "“rules/rules.html”, is not in"})
            QVERIFY2(output.contains(missing) && !output.contains("secret"), output.constData());
        QVERIFY(link(u"golf/imsmanifest.xml"_s, u"outside/imsmanifest.xml"_s));
        for (const Ended &ended : {check({u"golf"_s}), info({u"golf"_s})}) {
            QVERIFY(ended.status != 0);
            QVERIFY2(!ended.output.contains("SCORM"), ended.output.constData());
        }
    }

    void aModuleIsNoPackage()
    {
        m_folder.write(u"sample/imsmanifest.xml"_s, "<manifest/>");
        QVERIFY(info({u"sample"_s}).output.contains("Licence"));
        QVERIFY(!check({u"sample"_s}).output.contains("SCORM package"));
    }

    void theManifestOfAModuleIsSound()
    {
        const QByteArray output = check({u"sample.zip"_s}).output;
        QVERIFY2(!output.contains("imsmanifest.xml"), output.constData());
    }

    void otherFormatsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("H5P") << QByteArray("h5p.json") << QByteArray("It is H5P content (“h5p.json”)");
        QTest::newRow("cmi5") << QByteArray("cmi5.xml") << QByteArray("It is a cmi5 course");
        QTest::newRow("site") << QByteArray("index.html") << QByteArray("It is a web site (“index.html”)");
        QTest::newRow("misspelt") << QByteArray("ImsManifest.xml") << QByteArray("in small letters.");
        QTest::newRow("deep") << QByteArray("a/b/imsmanifest.xml") << QByteArray("at the top.");
    }

    void otherFormatsAreNamed()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, sentence);
        m_folder.write(u"other.zip"_s, zipOf({storedItem(name, "x")}));
        for (const Ended &ended : {check({u"other.zip"_s}), info({u"other.zip"_s})}) {
            QCOMPARE(ended.status, 3);
            QVERIFY2(ended.errors.startsWith("kogge: other.zip: The package has no imsmanifest.xml")
                         && ended.errors.contains(sentence),
                     ended.errors.constData());
        }
    }

    void backslashesAreExplained()
    {
        m_folder.write(
            u"windows.zip"_s,
            zipOf({storedItem("imsmanifest.xml", manifest), storedItem("rules\\rules.html", "x")}));
        const Ended ended = check({u"windows.zip"_s});
        QCOMPARE(ended.status, 4);
        QVERIFY2(ended.errors.contains("Chamilo"), ended.errors.constData());
        m_folder.write(u"up.zip"_s,
                       zipOf({storedItem("imsmanifest.xml", manifest), storedItem("../rules.html", "x")}));
        QVERIFY(!check({u"up.zip"_s}).errors.contains("Chamilo"));
    }

    /// Of packages that other programs made, in the folder that KOGGE_CORPUS names.
    void realPackagesAreListed_data()
    {
        QTest::addColumn<QByteArray>("outline");
        QTest::newRow("RuntimeBasicCalls_SCORM20043rdEdition.zip")
            << QByteArray("SCORM 2004 3rd Edition (version “2004 3rd Edition”)\n"
                          "  [SCO] Golf Explained: shared/launchpage.html\n"
                          "1 item, 1 SCO, 0 assets, no metadata, rules for sequencing\n");
        QTest::newRow("singlescobasic.zip") << QByteArray("SCORM 1.2 (version “1.2”)\n"
                                                          "  [SCO] Golf Explained: shared/launchpage.html\n"
                                                          "1 item, 1 SCO, 0 assets, no metadata\n");
        QTest::newRow("singlescobasic_missingorg.zip")
            << QByteArray("SCORM 1.2 (version “1.2”)\n"
                          "0 items, 1 SCO, 0 assets, no metadata\n");
        QTest::newRow("SequencingForcedSequential_SCORM20043rdEdition.zip")
            << QByteArray("SCORM 2004 3rd Edition (version “2004 3rd Edition”)\n"
                          "  [SCO] Playing the Game: shared/launchpage.html?content=playing\n"
                          "  [SCO] Etiquette: shared/launchpage.html?content=etiquette\n"
                          "  [SCO] Handicapping: shared/launchpage.html?content=handicapping\n"
                          "  [SCO] Having Fun: shared/launchpage.html?content=havingfun\n"
                          "  [SCO] Quiz: shared/launchpage.html?content=assessment\n"
                          "5 items, 5 SCOs, 1 asset, no metadata, rules for sequencing\n");
        QTest::newRow("RuntimeMinimumCalls_SCORM12-mini.zip")
            << QByteArray("SCORM 1.2 (version “1.2”)\n"
                          "  Playing the Game\n"
                          "    [SCO] How to Play: Playing/Playing.html\n"
                          "    [SCO] Par?: Playing/Par.html\n"
                          "    [SCO] Keeping Score: Playing/Scoring.html\n"
                          "    [SCO] Other Scoring Systems: Playing/OtherScoring.html\n"
                          "    [SCO] The Rules of Golf: Playing/RulesOfGolf.html\n"
                          "    [SCO] Playing Golf Quiz: shared/assessmenttemplate.html?questions=Playing\n"
                          "  Having Fun\n"
                          "    [SCO] How to Have Fun Playing Golf: HavingFun/HowToHaveFun.html\n"
                          "    [SCO] How to Make Friends Playing Golf: HavingFun/MakeFriends.html\n"
                          "    [SCO] Having Fun Quiz: shared/assessmenttemplate.html?questions=HavingFun\n"
                          "11 items, 9 SCOs, 1 asset, no metadata\n");
        QTest::newRow("complexscorm.zip")
            << QByteArray("SCORM 1.2 (version “1.2”)\n"
                          "  [SCO] The first content (one SCO): index.html\n"
                          "  [SCO] The second content (one SCO too): index.html\n"
                          "  [asset] Third content (this is an asset): index.html\n"
                          "  [SCO] SCO with subscoes: index.html\n"
                          "    [SCO] Sub-SCO: index.html\n"
                          "      [SCO] Sub-Sub-SCO: index.html\n"
                          "  [SCO] SCO not visible (hidden): index.html\n"
                          "  [SCO] SCO with prerequisite (first and secon SCO): index.html\n"
                          "8 items, 1 SCO, 1 asset, with metadata\n");
    }

    void realPackagesAreListed()
    {
        QFETCH(QByteArray, outline);
        const QString file = qEnvironmentVariable("KOGGE_CORPUS", u"."_s) + u"/scorm-packages/"_s
            + QString::fromUtf8(QTest::currentDataTag());
        if (!QFileInfo::exists(file))
            QSKIP("KOGGE_CORPUS does not name the folder with other programs' packages");
        QList<QByteArray> lines = info({file}).output.split('\n');
        lines.remove(3); // The size.
        lines.remove(0, 2);
        QCOMPARE(lines.join('\n'), outline);
    }

private:
    void unpack(const QByteArray &xml) const
    {
        m_folder.write(u"golf/imsmanifest.xml"_s, xml);
        m_folder.write(u"golf/play.html"_s, "play");
        m_folder.write(u"golf/rules/rules.html"_s, "rules");
    }

    [[nodiscard]] Ended info(const QStringList &arguments) const
    {
        return kogge(QStringList{u"info"_s} + arguments, m_folder.inside());
    }

    [[nodiscard]] Ended check(const QStringList &arguments) const
    {
        return kogge(QStringList{u"check"_s} + arguments, m_folder.inside());
    }

    CliFolder m_folder;
};

QTEST_GUILESS_MAIN(tst_CliForeign)
#include "tst_cliforeign.moc"
