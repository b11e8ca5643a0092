// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/durablefile.h"
#include "schema/manifestschema.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

const QByteArray manifest12 = *readFile(QStringLiteral(TEST_DATA_DIR "/manifest/scorm12.xml"), 10'000);

/// The smallest of SCORM 2004; more goes into its item.
QByteArray manifest2004(const QByteArray &inItem = {}, const QByteArray &version = "2004 4th Edition")
{
    return "<manifest identifier=\"m\" xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\"\n"
           "    xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_v1p3\"\n"
           "    xmlns:imsss=\"http://www.imsglobal.org/xsd/imsss\">\n"
           "  <metadata><schema>ADL SCORM</schema><schemaversion>"
        + version
        + "</schemaversion></metadata>\n"
          "  <organizations default=\"o\"><organization identifier=\"o\"><title>a</title>\n"
          "    <item identifier=\"i\" identifierref=\"r\"><title>b</title>"
        + inItem
        + "</item></organization></organizations>\n"
          "  <resources><resource identifier=\"r\" type=\"webcontent\" adlcp:scormType=\"sco\" "
          "href=\"a.html\"/></resources>\n</manifest>\n";
}

SchemaReport reportOf(const QByteArray &xml)
{
    const auto source = XmlSource::load(xml, u"imsmanifest.xml"_s);
    if (!source)
        qFatal("%s", qPrintable(describe(source.error())));
    const auto manifest = readForeignManifest(*source);
    if (!manifest)
        qFatal("%s", qPrintable(describe(manifest.error())));
    return checkAgainstSchemas(*source, *manifest);
}

/// Each with its line.
QStringList sentencesOf(const SchemaReport &report)
{
    QStringList sentences;
    for (const SchemaViolation &violation : report.violations)
        sentences += u"%1: "_s.arg(violation.line) + describe(violation);
    return sentences;
}

QByteArray changed12(const QByteArray &before, const QByteArray &after)
{
    if (manifest12.count(before) != 1)
        qFatal("the manifest has %s %d times", before.constData(), int(manifest12.count(before)));
    return QByteArray(manifest12).replace(before, after);
}

QByteArray withObjectives(const QByteArray &objectives)
{
    return manifest2004("<imsss:sequencing><imsss:objectives>" + objectives
                        + "</imsss:objectives></imsss:sequencing>");
}

} // namespace

/// The schemas of the standard, and what they say in our words.
class tst_ManifestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundOnesPass_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<ScormEdition>("edition");
        using enum ScormEdition;
        QTest::newRow("1.2") << manifest12 << Scorm12;
        QTest::newRow("2nd") << manifest2004({}, "CAM 1.3") << Scorm2004Third;
        QTest::newRow("3rd, a threshold as text")
            << manifest2004("<adlcp:completionThreshold>0.5</adlcp:completionThreshold>", "2004 3rd Edition")
            << Scorm2004Third;
        QTest::newRow("4th, a threshold as an attribute")
            << manifest2004("<adlcp:completionThreshold minProgressMeasure=\"0.5\"/>") << Scorm2004Fourth;
        QTest::newRow("some edition of 2004") << manifest2004({}, "2004 9th Edition") << Scorm2004Fourth;
        QTest::newRow("another encoding declared") << "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n"
                + changed12("<title>Rules</title>",
                            "<title>Pr\xFC"
                            "fen</title>") << Scorm12;
    }

    void soundOnesPass()
    {
        QFETCH(QByteArray, xml);
        const SchemaReport report = reportOf(xml);
        QCOMPARE(sentencesOf(report), QStringList());
        QCOMPARE(report.count, 0);
        QTEST(report.edition, "edition");
        QCOMPARE(report.unknownSpaces, QStringList());
    }

    void violationsAreTold_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QByteArray &xml, const QString &sentence) {
            QTest::newRow(name) << xml << sentence;
        };
        row("the wrong order", changed12("<metadata>", "<resources/><metadata>"),
            u"3: <resources> must not stand here; this could: <metadata>, <organizations>."_s);
        row("an element too many", changed12("</metadata>", "</metadata><metadata/>"),
            u"6: <metadata> must not stand here; this could: <organizations>."_s);
        row("something missing",
            withObjectives("<imsss:primaryObjective objectiveID=\"a\"/><imsss:objective objectiveID=\"b\">"
                           "<imsss:mapInfo/></imsss:objective>"),
            u"6: <mapInfo> must have the attribute targetObjectiveID."_s);
        row("something missing at the end",
            manifest2004("<imsss:sequencing><imsss:sequencingRules><imsss:preConditionRule/>"
                         "</imsss:sequencingRules></imsss:sequencing>"),
            u"6: Something is missing in <preConditionRule>: <ruleConditions>, <ruleAction>."_s);
        row("an unknown element", changed12("<title>Rules</title>", "<title>Rules</title><adlcp:a/>"),
            u"12: There is no element <a> in its namespace."_s);
        row("an unknown attribute", changed12("identifierref=\"r2\"", "identifierref=\"r2\"\n a=\"\"\n"),
            u"12: <item> must not have the attribute a."_s);
        row("an attribute of the other edition", changed12("scormtype=\"sco\"", "scormType=\"sco\""),
            u"17: <resource> must not have the attribute scormType."_s);
        row("an attribute missing", changed12(" identifier=\"i2\"", ""),
            u"12: <item> must have the attribute identifier."_s);
        row("a value of another type",
            changed12("identifierref=\"r2\"", "identifierref=\"r2\" isvisible=\"it's\""),
            u"12: The attribute isvisible of <item> is “it's”, but xs:boolean is expected."_s);
        row("none of several", changed12("scormtype=\"sco\"", "scormtype=\"SCO\""),
            u"17: The attribute scormtype of <resource> is “SCO”, but asset | sco is expected."_s);
        row("a long value",
            changed12("identifierref=\"r2\"",
                      "identifierref=\"r2\" parameters=\"" + QByteArray(1001, 'x') + '"'),
            u"12: The attribute parameters of <item> is “%1…%2”, but maxLength 1000 is expected."_s.arg(
                QString(40, u'x'), QString(20, u'x')));
        row("a long text",
            changed12("<title>Rules</title>",
                      "<title>Rules</title><adlcp:datafromlms>" + QByteArray(256, 'x')
                          + "</adlcp:datafromlms>"),
            u"12: <datafromlms> is “… (256)”, but maxLength 255 is expected."_s);
        row("a number out of its range",
            withObjectives("<imsss:primaryObjective><imsss:minNormalizedMeasure>80"
                           "</imsss:minNormalizedMeasure></imsss:primaryObjective>"),
            u"6: <minNormalizedMeasure> is “80”, but maxInclusive 1 is expected."_s);
        row("text between elements", changed12("<resources>", "<resources>x"),
            u"16: There must be no text here in <resources>."_s);
        row("text after an element", changed12("</resources>", "y</resources>"),
            u"16: There must be no text here in <resources>."_s);
        row("an element in a text", changed12("<title>Rules</title>", "<title>Rules<title/></title>"),
            u"12: There must be no elements in <title>."_s);
        row("an attribute where there is only text",
            manifest2004("<adlcp:completionThreshold minProgressMeasure=\"1\">1</adlcp:completionThreshold>",
                         "2004 3rd Edition"),
            u"6: <completionThreshold> must not have the attribute minProgressMeasure."_s);
        row("in the validator's words",
            changed12("<item identifier=\"i2\"",
                      "<item xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"nonsense\" "
                      "identifier=\"i2\""),
            u"12: <item> is wrong (The QName value "
            "'{http://www.imsproject.org/xsd/imscp_rootv1p1p2}nonsense' of the xsi:type attribute does not "
            "resolve to a type definition.)."_s);
    }

    void violationsAreTold()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, sentence);
        const SchemaReport report = reportOf(xml);
        QCOMPARE(sentencesOf(report), QStringList(sentence));
        QCOMPARE(report.count, 1);
    }

    void theFirstTenThousandCount()
    {
        const QByteArray wrong = "<dependency identifierref=\"r3\" a=\"\"/>\n";
        const SchemaReport report =
            reportOf(changed12("<dependency identifierref=\"r3\"/>", wrong.repeated(10'010)));
        QCOMPARE(report.count, 10'000);
        QCOMPARE(report.violations.size(), size_t(mostViolations));
        QCOMPARE(report.violations.back().line, 18 + mostViolations);
    }

    void otherNamespacesArePassedOver()
    {
        const SchemaReport report = reportOf(
            changed12("</schemaversion>",
                      "</schemaversion><a:b xmlns:a=\"urn:a\" a:c=\"\">x<a:b/></a:b><d xmlns=\"urn:d\"/>"));
        QCOMPARE(sentencesOf(report), QStringList());
        QCOMPARE(report.unknownSpaces, QStringList({u"urn:a"_s, u"urn:d"_s}));
    }

    /// libxml2 cuts what it says of it.
    void longValuesAreShortened()
    {
        const SchemaReport report = reportOf(changed12(
            "identifierref=\"r1\"", "identifierref=\"r1\" parameters=\"" + QByteArray(70'000, 'a') + "\""));
        QCOMPARE(report.violations.size(), 1u);
        const QString sentence = describe(report.violations.front());
        QVERIFY2(sentence.startsWith(u"The attribute parameters of <item> is “aaaa")
                     && sentence.endsWith(u"aaaa”, but maxLength is expected."),
                 qPrintable(sentence));
    }

    void textInManyPiecesTakesNoTime_data()
    {
        QTest::addColumn<QByteArray>("text");
        constexpr int pieces = 90'000;
        QTest::newRow("references") << QByteArray("&amp;").repeated(8 * pieces);
        QTest::newRow("other letters") << QByteArray("\xC3\xBC").repeated(20 * pieces);
        QTest::newRow("CDATA") << QByteArray("<![CDATA[abcdefghijklmnopqrst]]>").repeated(pieces);
        QTest::newRow("comments") << QByteArray("abcdefghijklmnopqrstuvwxyz<!-- -->").repeated(pieces);
    }

    /// Where each piece costs as much as all before it, references take more than three seconds.
    void textInManyPiecesTakesNoTime()
    {
        QFETCH(QByteArray, text);
        const QByteArray xml = changed12("<title>Golf explained</title>", "<title>" + text + "</title>");
        const std::clock_t begin = std::clock();
        const SchemaReport report = reportOf(xml);
        const std::clock_t took = std::clock() - begin;
        QCOMPARE(report.count, 1); // The title is too long.
        QVERIFY2(took < 2 * CLOCKS_PER_SEC, qPrintable(QString::number(took)));
    }

    void withoutASchemaNothingIsSaid()
    {
        for (const QByteArray &xml :
             {QByteArray("<manifest a=\"b\"/>"), QByteArray("<manifest xmlns=\"urn:a\" a=\"b\"/>"),
              changed12("http://www.imsproject.org/xsd/imscp_rootv1p1p2", "urn:a")}) {
            const SchemaReport report = reportOf(xml);
            QCOMPARE(report.edition, ScormEdition::Unknown);
            QCOMPARE(report.count, 0);
        }
    }

    void schemasOfStrangersAreLeftAlone_data()
    {
        QTest::addColumn<QString>("address"); // %1 the folder of the schema.
        QTest::newRow("a file") << u"%1/strange.xsd"_s;
        QTest::newRow("an address") << u"file://%1/strange.xsd"_s;
        QTest::newRow("here") << u"strange.xsd"_s;
        QTest::newRow("by way of ours") << u"kogge-schema:/../..%1/strange.xsd"_s;
        QTest::newRow("the network") << u"http://127.0.0.1:9/strange.xsd"_s;
    }

    /// A schema that a manifest names is not opened: this one would forbid what the manifest has.
    void schemasOfStrangersAreLeftAlone()
    {
        QFETCH(QString, address);
        const QTemporaryDir folder;
        QVERIFY(folder.isValid());
        const QByteArray schema =
            "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" targetNamespace=\"urn:a\">"
            "<xs:element name=\"b\" type=\"xs:integer\"/></xs:schema>";
        QVERIFY(writeFileDurably(folder.filePath(u"strange.xsd"_s), schema));
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        const SchemaReport report = reportOf(
            changed12("</schemaversion>",
                      "</schemaversion><b xmlns=\"urn:a\" "
                      "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:a "
                          + address.replace(u"%1"_s, folder.path()).toUtf8() + "\">no number</b>"));
        QVERIFY(QDir::setCurrent(before));
        QCOMPARE(sentencesOf(report), QStringList());
        QCOMPARE(report.unknownSpaces, QStringList({u"urn:a"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_ManifestSchema)
#include "tst_manifestschema.moc"
