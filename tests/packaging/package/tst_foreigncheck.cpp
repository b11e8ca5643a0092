// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/durablefile.h"
#include "expect.h"
#include "package/foreigncheck.h"
#include "package/packagekind.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// SCORM 1.2 with one of everything; nothing is wrong with it.
const QByteArray manifest12 = *readFile(QStringLiteral(TEST_DATA_DIR "/manifest/scorm12.xml"), 10'000);

/// The same for SCORM 2004.
const QByteArray manifest2004 = R"(<manifest identifier="m1" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd">
  <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
  <organizations default="o1">
    <organization identifier="o1">
      <title>Golf</title>
      <item identifier="i1">
        <title>Part</title>
        <item identifier="i2" identifierref="r1"><title>Play</title></item>
        <item identifier="i3" identifierref="r2"><title>Rules</title></item>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="r1" type="webcontent" adlcp:scormType="sco" href="play.html">
      <file href="play.html"/>
    </resource>
    <resource identifier="r2" type="webcontent" adlcp:scormType="asset" href="rules/rules.html">
      <file href="rules/rules.html"/>
    </resource>
  </resources>
</manifest>
)";

const QSet<QString> usualFiles{u"imsmanifest.xml"_s, u"imscp_v1p1.xsd"_s, u"play.html"_s,
                               u"rules/rules.html"_s};

struct Case {
    QByteArray xml;
    ForeignFiles files{{}, usualFiles, 1000, {}};
};

/// \p xml with \p before, which it has once, replaced.
Case changed(const QByteArray &xml, const QByteArray &before, const QByteArray &after)
{
    if (xml.count(before) != 1)
        qFatal("the manifest has %s %d times", before.constData(), int(xml.count(before)));
    return {QByteArray(xml).replace(before, after)};
}

Case changed12(const QByteArray &before, const QByteArray &after)
{
    return changed(manifest12, before, after);
}

Case changed2004(const QByteArray &before, const QByteArray &after)
{
    return changed(manifest2004, before, after);
}

/// The second item of the one for 1.2 with more in it.
Case inItem(const QByteArray &content)
{
    return changed12("<title>Rules</title>", "<title>Rules</title>" + content);
}

/// The one for 1.2 with other items.
Case withItems(const QByteArray &items)
{
    const auto begin = manifest12.indexOf("      <item");
    const auto end = manifest12.indexOf("    </organization>");
    return changed12(manifest12.mid(begin, end - begin), items);
}

Case withFiles(const QStringList &more, qint64 bytes = 1000)
{
    Case result{manifest12};
    for (const QString &name : more)
        result.files.names.insert(name);
    result.files.bytes = bytes;
    return result;
}

Case without(const QByteArray &xml, const QString &file)
{
    Case result{xml};
    result.files.names.remove(file);
    return result;
}

Case withSchemasBelow()
{
    Case result = changed2004(" imscp_v1p1.xsd", " xsd/imscp_v1p1.xsd");
    result.files.names.remove(u"imscp_v1p1.xsd"_s);
    result.files.names.insert(u"xsd/imscp_v1p1.xsd"_s);
    return result;
}

Case unstated()
{
    Case result{manifest12};
    result.files.unstated += u"Prüfung.html"_s;
    return result;
}

Case inFolder()
{
    Case result{manifest12};
    result.files.folder = u"course/"_s;
    return result;
}

/// The one for 1.2, whose SCO is no page.
Case document()
{
    Case result{
        QByteArray(manifest12).replace("play.html?a=1#b", "play.PDF").replace("play.html", "play.PDF")};
    result.files.names.remove(u"play.html"_s);
    result.files.names.insert(u"play.PDF"_s);
    return result;
}

Result<ForeignManifest> read(const QByteArray &xml)
{
    const auto source = XmlSource::load(xml, u"imsmanifest.xml"_s);
    return source ? readForeignManifest(*source) : Result<ForeignManifest>(source.error());
}

Problems problemsOf(const QByteArray &xml, const ForeignFiles &files)
{
    const auto source = XmlSource::load(xml, u"imsmanifest.xml"_s);
    const auto manifest = source ? readForeignManifest(*source) : Result<ForeignManifest>(source.error());
    if (!manifest)
        qFatal("%s", qPrintable(describe(manifest.error())));
    return checkForeign(*manifest, files, checkAgainstSchemas(*source, *manifest));
}

Problems problemsOf(const Case &tried)
{
    return problemsOf(tried.xml, tried.files);
}

QStringList codesOf(const Problems &problems)
{
    QStringList codes;
    for (const Problem &problem : problems)
        codes += stableCode(problem.code);
    return codes;
}

struct CheckRow {
    const char *name;
    ProblemCode code;
    Case tried;
    int line;
    const char *words; ///< In the sentence.
    bool isAlone = true; ///< Nothing else is wrong then.
};

std::vector<CheckRow> versionRows()
{
    using enum ProblemCode;
    const QByteArray version = "    <schemaversion>1.2</schemaversion>\n";
    const QByteArray space = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";
    return {
        {"a version that there is not", ManifestVersion, changed12(">1.2<", ">1.3<"), 1, "“1.3”"},
        {"no version", ManifestVersionMissing, changed12(version, ""), 1, "SCORM 1.2"},
        {"no version of 2004", ManifestVersionMissing,
         changed2004("<schemaversion>2004 4th Edition</schemaversion>", ""), 1, "SCORM 2004."},
        {"1.2 said to be 2004", ManifestVersionContradiction, changed12(">1.2<", ">2004 4th Edition<"), 1,
         "those of SCORM 1.2", false},
        {"2004 said to be 1.2", ManifestVersionContradiction, changed2004(">2004 4th Edition<", ">1.2<"), 1,
         "those of SCORM 2004", false},
        {"both namespaces", ManifestVersionContradiction,
         changed12(space, "http://www.imsglobal.org/xsd/imscp_v1p1"), 1, "those of SCORM 2004"},
        {"no namespace", ManifestNamespace, changed12("xmlns=\"" + space + "\"", ""), 1, "“”"},
        {"another namespace", ManifestNamespace, changed12(space, "http://example.org/"), 1,
         "“http://example.org/”"},
        {"common cartridge",
         ManifestNotScorm,
         {"<manifest identifier=\"a\" xmlns=\"http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1\">"
          "<organizations><organization identifier=\"o\"><title>x</title><item identifier=\"i\" "
          "identifierref=\"r1\"><title>x</title></item></organization></organizations><resources><resource "
          "identifier=\"r1\" type=\"imsdt_xmlv1p1\" href=\"play.html\"><file href=\"play.html\"/><file "
          "href=\"rules/rules.html\"/></resource></resources></manifest>"},
         1,
         "Common Cartridge"},
        {"questions",
         ManifestNotScorm,
         {"<manifest identifier=\"a\" xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\"><organizations/>"
          "<resources><resource identifier=\"r1\" type=\"imsqti_item_xmlv2p1\" href=\"play.html\"/>"
          "</resources></manifest>"},
         1,
         "QTI",
         false},
        {"content without SCORM",
         ManifestNotScorm,
         {"<manifest identifier=\"a\" xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\"><metadata>"
          "<schema>IMS Content</schema><schemaversion>1.1.3</schemaversion></metadata><organizations/>"
          "</manifest>"},
         1,
         "without SCORM",
         false},
    };
}

std::vector<CheckRow> identifierRows()
{
    using enum ProblemCode;
    return {
        {"identifier twice", ManifestIdDuplicate, changed12("identifier=\"i2\"", "identifier=\"r1\""), 17,
         "“r1”"},
        {"no identifier", ManifestIdMissing, changed12("<item identifier=\"i2\"", "<item"), 12, "<item>"},
        {"manifest without", ManifestIdMissing, changed12("manifest identifier=\"m1\"", "manifest"), 1,
         "<manifest>"},
        {"begins with a digit", ManifestIdInvalid, changed12("identifier=\"i2\"", "identifier=\"2\""), 12,
         "“2”"},
        {"with a blank", ManifestIdInvalid, changed12("identifier=\"i2\"", "identifier=\"i 2\""), 12,
         "“i 2”"},
        {"item to nowhere", ManifestReferenceDangling,
         changed12("identifierref=\"r2\"", "identifierref=\"r9\""), 12, "“r9”"},
        {"dependency to nowhere", ManifestReferenceDangling,
         changed12("identifierref=\"r3\"", "identifierref=\"r9\""), 19, "SCORM Cloud"},
        {"manifest in the manifest", ManifestSubmanifest,
         changed12("</resources>",
                   "</resources><manifest identifier=\"m2\"><organizations/><resources/></manifest>"),
         25, "“m2”"},
    };
}

std::vector<CheckRow> organizationRows()
{
    using enum ProblemCode;
    return {
        {"default that is not there", ManifestOrganization, changed12("default=\"o1\"", "default=\"o9\""), 7,
         "“o9”"},
        {"no organization", ManifestEmpty,
         changed2004(manifest2004.mid(manifest2004.indexOf("    <organization "),
                                      manifest2004.indexOf("  </organizations>")
                                          - manifest2004.indexOf("    <organization ")),
                     ""),
         6, "no organization"},
        {"no items", ManifestNoItems, withItems({}), 8, "“o1”", false},
        {"items that open nothing", ManifestNothingOpens,
         withItems("<item identifier=\"i1\"><title>x</title></item>"), 8, "“o1” opens anything", false},
        {"items of 2004 that open nothing", ManifestNothingOpens,
         changed(changed2004(" identifierref=\"r1\"", "").xml, " identifierref=\"r2\"", ""), 7, "“o1”",
         false},
        {"another organization without items", ManifestOrganizationEmpty,
         changed12("</organizations>",
                   "<organization identifier=\"o2\"><title>x</title></organization></organizations>"),
         15, "“o2”"},
        {"another organization that opens nothing", ManifestOrganizationEmpty,
         changed12("</organizations>",
                   "<organization identifier=\"o2\"><title>x</title><item identifier=\"i9\"><title>x</title>"
                   "</item></organization></organizations>"),
         15, "“o2”"},
        {"organization without a title", ManifestTitleMissing, changed12("<title>Golf explained</title>", ""),
         8, "<organization>"},
        {"item without a title", ManifestTitleMissing, changed12("<title>Rules</title>", "<title> </title>"),
         12, "<item>"},
        {"leaf without a resource", ManifestLeafEmpty,
         changed2004("<item identifier=\"i3\" identifierref=\"r2\">", "<item identifier=\"i3\">"), 12,
         "neither a resource"},
        {"cluster with a resource", ManifestClusterResource,
         changed2004("<item identifier=\"i1\">", "<item identifier=\"i1\" identifierref=\"r2\">"), 9, "“r2”"},
        {"parameters", ManifestParameters,
         changed12("identifierref=\"r2\"", "identifierref=\"r2\" parameters=\"?a=1\""), 12, "“?a=1”"},
        {"mastery score too high", ManifestScore, inItem("<adlcp:masteryscore>250</adlcp:masteryscore>"), 12,
         "“250”, but must be a number from 0…100"},
        {"mastery score below zero", ManifestScore, inItem("<adlcp:masteryscore>-1</adlcp:masteryscore>"), 12,
         "“-1”"},
        {"mastery score no number", ManifestScore, inItem("<adlcp:masteryscore>NaN</adlcp:masteryscore>"), 12,
         "“NaN”"},
        {"mastery score with a comma", ManifestScore, inItem("<adlcp:masteryscore>0,8</adlcp:masteryscore>"),
         12, "“0,8”"},
        {"measure too high", ManifestScore,
         changed2004("<title>Rules</title>",
                     "<title>Rules</title><imsss:sequencing><imsss:objectives><imsss:primaryObjective>"
                     "<imsss:minNormalizedMeasure>80</imsss:minNormalizedMeasure></imsss:primaryObjective>"
                     "</imsss:objectives></imsss:sequencing>"),
         12, "-1…1", false},
        {"threshold too high", ManifestScore,
         changed2004("<title>Rules</title>",
                     "<title>Rules</title><adlcp:completionThreshold minProgressMeasure=\"1.5\"/>"),
         12, "0…1"},
        {"prerequisite that is no item", ManifestPrerequisite,
         inItem("<adlcp:prerequisites type=\"aicc_script\">i1 &amp; 2*{i1,i9=passed}</adlcp:prerequisites>"),
         12, "“i9”"},
        {"launch data too long", ManifestLimit,
         inItem("<adlcp:datafromlms>" + QByteArray(4097, 'x') + "</adlcp:datafromlms>"), 12,
         "datafromlms has 4097 characters; only 4096"},
        {"launch data too long for 2004", ManifestLimit,
         changed2004("<title>Rules</title>",
                     "<title>Rules</title><adlcp:dataFromLMS>" + QByteArray(4001, 'x')
                         + "</adlcp:dataFromLMS>"),
         12, "only 4000"},
        {"sequencing", ManifestSequencing,
         changed2004(
             "<title>Rules</title>",
             "<title>Rules</title><imsss:sequencing><imsss:controlMode flow=\"true\"/></imsss:sequencing>"),
         12, "Moodle"},
    };
}

std::vector<CheckRow> resourceRows()
{
    using enum ProblemCode;
    const QByteArray page = "href=\"play.html?a=1#b\"";
    std::vector<CheckRow> rows{
        {"no page", ManifestLaunchMissing, changed12(page, ""), 10, "“r1”"},
        {"page that is not there", ManifestPageMissing, changed12(page, "href=\"play.htm\""), 17,
         "“play.htm”"},
        {"file that is not there", ManifestFileMissing,
         changed12("<file href=\"play.html\"/>", "<file href=\"play.html\"/><file href=\"gone.html\"/>"), 18,
         "“gone.html”"},
        {"a lone percent sign", ManifestFileMissing,
         changed12("<file href=\"play.html\"/>",
                   "<file href=\"play.html\"/><file href=\"a%20b/100%.html\"/>"),
         18, "“a b/100%.html”", false},
        {"other case", ManifestHrefCase, changed12(page, "href=\"Play.html\""), 17,
         "“Play.html”, the file is called “play.html”"},
        {"on the internet", ManifestHrefInternet, changed12(page, "href=\"https://example.org/x.html\""), 17,
         "“https://example.org/x.html”"},
        {"dots inside", ManifestHrefDots, changed12(page, "href=\"rules/../play.html\""), 17,
         "“rules/../play.html”"},
        {"base without a slash", ManifestBaseSlash, changed12("<resources>", "<resources xml:base=\"x\">"),
         16, "“x”"},
        {"small letters in 2004", ManifestScormType, changed2004("scormType=\"sco\"", "scormtype=\"sco\""),
         17, "“scormtype=\"sco\"” where scormType=\"sco\" "},
        {"large letter in 1.2", ManifestScormType, changed12("scormtype=\"sco\"", "scormType=\"sco\""), 17,
         "“scormType=\"sco\"” where scormtype=\"sco\" "},
        {"another kind", ManifestScormType, changed12("scormtype=\"sco\"", "scormtype=\"SCO\""), 17,
         "“scormtype=\"SCO\"” where scormtype=\"sco\" "},
        {"no kind", ManifestScormTypeMissing, changed12(" adlcp:scormtype=\"sco\"", ""), 17,
         "adlcp:scormtype"},
        {"another type", ManifestResourceType,
         changed2004("\"r1\" type=\"webcontent\"", "\"r1\" type=\"text/html\""), 17, "“text/html”"},
        {"long address", ManifestLimit,
         changed2004("href=\"play.html\">", "href=\"play.html?" + QByteArray(2000, 'x') + "\">"), 17,
         "href has 2010 characters"},
    };
    for (const char *href :
         {"../../x", "/etc/passwd", "//example.org/x.html", "file:///etc/passwd", "%2e%2e/x", "..%2fx",
          "C:\\x.html", "a\\b.html", "rules/../../x", "x%00.html", "%E2%80%AEx.html"})
        rows.push_back({href, ManifestHrefUnsafe, changed12(page, QByteArray("href=\"") + href + '"'), 17,
                        "outside the package. It is not opened"});
    for (const char *href :
         {"rules\\rules.html", "rules//rules.html", "/rules/rules.html?a=1", ".\\rules/rules.html"})
        rows.push_back({href, ManifestHrefSpelling, changed12(page, QByteArray("href=\"") + href + '"'), 17,
                        "Write “rules/rules.html”"});
    for (const char *href : {"mailto:a@example.org", "javascript:alert(1)"})
        rows.push_back({href, ManifestHrefScheme, changed12(page, QByteArray("href=\"") + href + '"'), 17,
                        "is not the address of a file"});
    rows.push_back({"another scheme below a base", ManifestHrefScheme,
                    changed12(page, "xml:base=\"rules/\" href=\"javascript:x\""), 17, "“javascript:x” is not",
                    false});
    rows.push_back({"a base with another scheme", ManifestHrefScheme,
                    changed12("\"asset\"/>", "\"asset\" xml:base=\"ftp://example.org/\" href=\"x.html\"/>"),
                    24, "“ftp://example.org/x.html” is not"});
    return rows;
}

QByteArray ruled(const QByteArray &rules)
{
    return "<imsss:sequencing>" + rules + "</imsss:sequencing>";
}

/// A rule of the first item of the one for 2004, which asks about "o2".
Case asking(const QByteArray &inRules)
{
    return changed2004("<title>Play</title>",
                       "<title>Play</title>"
                           + ruled("<imsss:sequencingRules><imsss:preConditionRule><imsss:ruleConditions>"
                                   "<imsss:ruleCondition referencedObjective=\"o2\" "
                                   "condition=\"satisfied\"/></imsss:ruleConditions><imsss:ruleAction "
                                   "action=\"skip\"/></imsss:preConditionRule></imsss:sequencingRules>"
                                   + inRules));
}

/// The part of the one for 2004 with a control mode.
Case withControl(const QByteArray &attributes)
{
    return changed2004("<title>Rules</title></item>\n",
                       "<title>Rules</title></item>\n" + ruled("\n<imsss:controlMode " + attributes + "/>"));
}

/// The part of the one for 2004 with \p addition behind its items.
Case withInPart(const QByteArray &addition)
{
    return changed2004("<title>Rules</title></item>\n", "<title>Rules</title></item>\n" + addition);
}

/// Rules by which an activity is disabled.
QByteArray disabling(const QByteArray &conditions)
{
    return ruled("<imsss:sequencingRules><imsss:preConditionRule>" + conditions
                 + "<imsss:ruleAction action=\"disabled\"/></imsss:preConditionRule>"
                   "</imsss:sequencingRules>");
}

/// The one for 2004 with a part that takes over rules by which it is disabled, and has \p own ones.
Case takingOver(QByteArray disabled, const QByteArray &own)
{
    return changed(withInPart("<imsss:sequencing IDRef=\"s1\">" + own + "</imsss:sequencing>").xml,
                   "</resources>",
                   "</resources><imsss:sequencingCollection>"
                       + disabled.replace("<imsss:sequencing>", "<imsss:sequencing ID=\"s1\">")
                       + "</imsss:sequencingCollection>");
}

const QByteArray always = "<imsss:ruleConditions><imsss:ruleCondition condition=\"always\"/>"
                          "</imsss:ruleConditions>";

/// The second item of the one for 2004 with objectives.
Case withObjectives(const QByteArray &objectives)
{
    return changed2004("<title>Rules</title>",
                       "<title>Rules</title>"
                           + ruled("<imsss:objectives><imsss:primaryObjective objectiveID=\"o1\"/>"
                                   + objectives + "</imsss:objectives>"));
}

QByteArray writing(const char *objective, const char *attribute)
{
    return QByteArray("<imsss:objective objectiveID=\"") + objective
        + "\"><imsss:mapInfo targetObjectiveID=\"shared\" " + attribute + "=\"true\"/></imsss:objective>";
}

std::vector<CheckRow> sequencingRows()
{
    using enum ProblemCode;
    const QByteArray data =
        "<adlcp:data>\n<adlcp:map targetID=\"a\"/>\n<adlcp:map targetID=\"a\"/></adlcp:data>";
    return {
        {"launch data above other items", ManifestSequencingRule,
         withInPart("<adlcp:dataFromLMS>x</adlcp:dataFromLMS>"), 13, "<dataFromLMS> must not stand"},
        {"a time limit above other items", ManifestSequencingRule,
         withInPart("<adlcp:timeLimitAction>exit,message</adlcp:timeLimitAction>"), 13,
         "<timeLimitAction> must not stand"},
        {"shared data twice", ManifestSequencingRule,
         changed2004("<title>Rules</title>", "<title>Rules</title>" + data), 14, "the targetID “a”"},
        {"the same objective twice", ManifestSequencingRule,
         withObjectives("<imsss:objective objectiveID=\"o1\"/>"), 12, "the objectiveID “o1”. ADL", false},
        {"a map without a name", ManifestSequencingRule,
         changed2004(
             "<title>Rules</title>",
             "<title>Rules</title>"
                 + ruled("<imsss:objectives><imsss:primaryObjective><imsss:mapInfo "
                         "targetObjectiveID=\"shared\"/></imsss:primaryObjective></imsss:objectives>")),
         12, "must have an objectiveID", false},
        {"two that write to one", ManifestSequencingRule,
         withObjectives(writing("o2", "writeSatisfiedStatus") + writing("o3", "writeSatisfiedStatus")), 12,
         "“shared”", false},
        {"in a collection", ManifestSequencingRule,
         changed2004("</resources>",
                     "</resources><imsss:sequencingCollection><imsss:sequencing ID=\"s1\"><imsss:objectives>"
                     "<imsss:primaryObjective objectiveID=\"o1\"/><imsss:objective objectiveID=\"o1\"/>"
                     "</imsss:objectives></imsss:sequencing></imsss:sequencingCollection>"),
         23, "“o1”", false},
        {"all disabled", ManifestDisabled, withInPart(disabling(always)), 7, "nothing can be started", false},
        {"all disabled by one of two", ManifestDisabled,
         withInPart(disabling("<imsss:ruleConditions conditionCombination=\"any\"><imsss:ruleCondition "
                              "condition=\"always\"/><imsss:ruleCondition condition=\"satisfied\"/>"
                              "</imsss:ruleConditions>")),
         7, "nothing can be started", false},
        {"all disabled by a collection", ManifestDisabled,
         takingOver(disabling(always), "<imsss:controlMode flow=\"true\"/>"), 7, "nothing can be started",
         false},
        {"shared data above other items", ManifestSequencingRule,
         withInPart("<adlcp:data><adlcp:map targetID=\"a\"/></adlcp:data>"), 13, "<data> must not stand"},
    };
}

std::vector<CheckRow> ruleRows()
{
    using enum ProblemCode;
    return {
        {"another schema", ManifestSchemaName, changed2004(">ADL SCORM<", ">SCORM<"), 1, "“SCORM”"},
        {"no schema", ManifestSchemaName, changed2004("<schema>ADL SCORM</schema>", ""), 1, "“”", false},
        {"2004 in 1.2", ManifestOtherEdition, inItem("<adlcp:dataFromLMS>x</adlcp:dataFromLMS>"), 12,
         "<dataFromLMS> belongs to SCORM 2004."},
        {"1.2 in 2004", ManifestOtherEdition,
         changed2004("<title>Rules</title>",
                     "<title>Rules</title><adlcp:masteryscore>80</adlcp:masteryscore>"),
         12, "<masteryscore> belongs to SCORM 1.2."},
        {"all hidden", ManifestHidden,
         changed(changed12("identifierref=\"r2\"", "identifierref=\"r2\" isvisible=\"false\"").xml,
                 "identifierref=\"r1\"", "identifierref=\"r1\" isvisible=\"0\""),
         8, "isvisible"},
        {"a limit of minutes", ManifestTimeLimit, inItem("<adlcp:maxtimeallowed>30</adlcp:maxtimeallowed>"),
         12, "“30”"},
        {"a page that is not listed", ManifestLaunchUnlisted,
         changed12("      <file href=\"rules/rules.html\"/>\n", ""), 21, "“rules/rules.html”"},
        {"a document as an SCO", ManifestScoNoPage, document(), 17, "“play.PDF”"},
        {"an SCO that no item opens", ManifestScoUnused,
         changed12("\"r3\" type=\"webcontent\" adlcp:scormtype=\"asset\"",
                   "\"r3\" type=\"webcontent\" adlcp:scormtype=\"sco\""),
         24, "“r3”"},
        {"a dependency on itself", ManifestDependencyCycle,
         changed12("identifierref=\"r3\"", "identifierref=\"r1\""), 17, "“r1”"},
        {"a cycle of dependencies", ManifestDependencyCycle,
         changed12("scormtype=\"asset\"/>",
                   "scormtype=\"asset\"><dependency identifierref=\"r2\"/>"
                   "<dependency identifierref=\"r1\"/></resource>"),
         24, "“r1”"},
        {"rules from nowhere", ManifestSequencingMissing,
         changed2004("<title>Rules</title>", "<title>Rules</title><imsss:sequencing IDRef=\"s1\"/>"), 12,
         "“s1”", false},
        {"an objective from nowhere", ManifestObjectiveUnknown, asking({}), 11, "“o2”", false},
        {"no way in", ManifestControlMode, withControl("choice=\"false\""), 14, "choice and flow", false},
    };
}

std::vector<CheckRow> schemaRows()
{
    using enum ProblemCode;
    return {
        {"by the schemas of 1.2", ManifestSchema, inItem("<adlcp:datafromlms/><adlcp:datafromlm/>"), 12,
         "The schemas of SCORM 1.2 do not allow this: There is no element <datafromlm>"},
        {"more than they allow, and less than the standard", ManifestSchema,
         inItem("<adlcp:datafromlms>" + QByteArray(256, 'x') + "</adlcp:datafromlms>"), 12,
         "<datafromlms> is “… (256)”, but maxLength 255 is expected. ADL"},
        {"by the schemas of 2004", ManifestSchema,
         changed2004("item identifier=\"i3\"", "item isvisible=\"no\" identifier=\"i3\""), 12,
         "2004 4th Edition do not allow this: The attribute isvisible of <item> is “no”, but xs:boolean is "
         "expected."},
        {"the 3rd has less than the 4th", ManifestSchema,
         changed(changed2004("2004 4th Edition", "2004 3rd Edition").xml, "<title>Rules</title>",
                 "<title>Rules</title><adlcp:completionThreshold completedByMeasure=\"true\">0.5"
                 "</adlcp:completionThreshold>"),
         12, "2004 3rd Edition do not allow this: <completionThreshold> must not have the attribute "},
        {"a namespace without a schema", ManifestSchemaUnknown,
         changed2004("</schemaversion>", "</schemaversion><lom xmlns=\"http://ltsc.ieee.org/xsd/LOM\"/>"), 1,
         "for http://ltsc.ieee.org/xsd/LOM."},
    };
}

std::vector<CheckRow> archiveRows()
{
    using enum ProblemCode;
    const QStringList many{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    return {
        {"in a folder", ManifestInFolder, inFolder(), 0, "“course”. Moodle"},
        {"metadata that are not there", ManifestMetadataMissing,
         changed12("</schemaversion>", "</schemaversion><adlcp:location>lom.xml</adlcp:location>"), 5,
         "“lom.xml”"},
        {"schema that is not there", ManifestSchemaMissing, without(manifest2004, u"imscp_v1p1.xsd"_s), 1,
         "“imscp_v1p1.xsd”"},
        {"no schema at all", ManifestSchemasAbsent,
         without(changed2004("\n    xsi:schemaLocation=\"http://www.imsglobal.org/xsd/imscp_v1p1 "
                             "imscp_v1p1.xsd\"",
                             "")
                     .xml,
                 u"imscp_v1p1.xsd"_s),
         1, "no schema (XSD)"},
        {"names in a code that is not told", PackageNameUnstated, unstated(), 0,
         "these names: Prüfung.html."},
        {"file that is not listed", PackageFileUnlisted, withFiles({u"notes.txt"_s}), 0,
         "manifest: notes.txt. ADL"},
        {"many that are not listed", PackageFileUnlisted, withFiles(many), 0,
         "manifest: a, b, c, … (4). ADL"},
        {"letters beyond ASCII", PackageNameNotAscii, withFiles({u"Prüfung.html"_s}), 0,
         "Prüfung.html. openEQUELLA", false},
        {"names that Windows has reserved", PackageNameReserved, withFiles({u"aux.html"_s}), 0, "aux.html",
         false},
        {"large", PackageLarge, withFiles({}, largePackage), 0, "limit for uploads"},
        {"the same over and over", MoreProblems,
         changed12("<file href=\"play.html\"/>",
                   "<file href=\"play.html\"/>" + QByteArray("<file href=\"gone.html\"/>").repeated(130)),
         0, "30 more problems of the kind manifest-file-missing", false},
    };
}

std::vector<CheckRow> allCheckRows()
{
    std::vector<CheckRow> all;
    for (const auto &rows : {versionRows(), identifierRows(), organizationRows(), resourceRows(), ruleRows(),
                             sequencingRows(), schemaRows(), archiveRows()})
        all.insert(all.end(), rows.begin(), rows.end());
    return all;
}

} // namespace

Q_DECLARE_METATYPE(Case)
Q_DECLARE_METATYPE(CheckRow)

/// What is wrong with a SCORM package, one by one.
class tst_ForeignCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrongWithASoundOne()
    {
        QCOMPARE(codesOf(problemsOf({manifest12})), QStringList());
        QCOMPARE(codesOf(problemsOf({manifest2004})), QStringList());
    }

    void problemsAreFound_data()
    {
        QTest::addColumn<CheckRow>("row");
        for (const CheckRow &row : allCheckRows())
            QTest::newRow(row.name) << row;
    }

    void problemsAreFound()
    {
        QFETCH(CheckRow, row);
        const Problems problems = problemsOf(row.tried);
        Problems found;
        std::copy_if(problems.begin(), problems.end(), std::back_inserter(found),
                     [&](const Problem &problem) { return problem.code == row.code; });
        QVERIFY2(found.size() == 1, qPrintable(codesOf(problems).join(u' ')));
        QCOMPARE(found.front().line, row.line);
        QCOMPARE(found.front().file, row.tried.files.folder + u"imsmanifest.xml"_s);
        const QString sentence = describe(found.front());
        QVERIFY2(sentence.contains(QString::fromUtf8(row.words)) && sentence.endsWith(u'.'),
                 qPrintable(sentence));
        QVERIFY2(!row.isAlone || problems.size() == 1, qPrintable(codesOf(problems).join(u' ')));
    }

    /// They are kept no longer than needed, but counted.
    void manyViolationsAreCounted()
    {
        const QByteArray wrong = "<file href=\"play.html\" a=\"\"/>";
        const Problems problems =
            problemsOf(changed12("<file href=\"play.html\"/>",
                                 "<file href=\"play.html\"/>" + wrong.repeated(mostViolations + 50)));
        QCOMPARE(problems.size(), size_t(mostOfOneKind + 1));
        QCOMPARE(describe(problems.back()),
                 u"There are %1 more problems of the kind manifest-schema."_s.arg(mostViolations + 50
                                                                                  - mostOfOneKind));
    }

    /// What other problems say already is not counted among those of the schema, however much it is.
    void manyViolationsThatAreSaidAreNotCounted()
    {
        const QByteArray nameless = "<resource type=\"webcontent\" adlcp:scormtype=\"asset\"/>";
        const Problems problems = problemsOf(changed12(
            "</resources>", nameless.repeated(mostViolations + 2 * mostOfOneKind) + "</resources>"));
        for (const Problem &problem : problems)
            QVERIFY2(!describe(problem).contains(u"manifest-schema"_s), qPrintable(describe(problem)));
        QCOMPARE(codesOf(problems).count(u"manifest-id-missing"_s), qsizetype(mostOfOneKind));
    }

    void everyProblemHasARow()
    {
        QSet<ProblemCode> codes;
        for (const CheckRow &row : allCheckRows())
            codes.insert(row.code);
        for (const ProblemCode code : problemCodes())
            QVERIFY2(code < ProblemCode::ManifestVersion || codes.contains(code),
                     qPrintable(stableCode(code)));
    }

    /// What is right, though it looks wrong.
    void soundOnesAreLeftAlone_data()
    {
        QTest::addColumn<Case>("sound");
        QTest::newRow("heading in 1.2") << changed12(" identifierref=\"r2\"", "");
        QTest::newRow("mastery score") << inItem("<adlcp:masteryscore> 80.5 </adlcp:masteryscore>");
        QTest::newRow("prerequisites")
            << inItem("<adlcp:prerequisites type=\"aicc_script\">~i1&lt;&gt;\"passed\" | "
                      "(i2)</adlcp:prerequisites>");
        QTest::newRow("as much launch data as there may be")
            << inItem("<adlcp:datafromlms>" + QByteArray(255, 'x') + "</adlcp:datafromlms>");
        QTest::newRow("schema on the internet")
            << changed2004("imscp_v1p1.xsd", "http://www.imsglobal.org/xsd/imscp_v1p1.xsd");
        QTest::newRow("schema here") << changed2004(" imscp_v1p1.xsd", " ./imscp_v1p1.xsd");
        QTest::newRow("schemas in a folder") << withSchemasBelow();
        QTest::newRow("a page below a base")
            << changed12("\"asset\"/>", "\"asset\" xml:base=\"rules/\" href=\"rules.html\"/>");
        QTest::newRow("identifier with an umlaut") << changed12("\"i2\"", "\"übung\"");
        QTest::newRow("blanks around identifiers")
            << changed2004("resource identifier=\"r1\"", "resource identifier=\"   r1 \"");
        QTest::newRow("an objective that is there")
            << asking("<imsss:objectives><imsss:primaryObjective objectiveID=\"o1\"/><imsss:objective "
                      "objectiveID=\"o2\"/></imsss:objectives>");
        QTest::newRow("rules in a collection") << changed(
            asking({}).xml.replace("<imsss:sequencing>", "<imsss:sequencing IDRef=\"s1\">"), "</resources>",
            "</resources><imsss:sequencingCollection><imsss:sequencing ID=\"s1\"><imsss:objectives>"
            "<imsss:primaryObjective objectiveID=\"o1\"/><imsss:objective objectiveID=\"o2\"/>"
            "</imsss:objectives></imsss:sequencing></imsss:sequencingCollection>");
        QTest::newRow("one that writes, one that reads")
            << withObjectives(writing("o2", "writeSatisfiedStatus") + writing("o3", "readSatisfiedStatus")
                              + writing("o4", "writeNormalizedMeasure"));
        QTest::newRow("one that is disabled")
            << changed2004("<title>Rules</title>", "<title>Rules</title>" + disabling(always));
        QTest::newRow("disabled for a time")
            << withInPart(disabling("<imsss:ruleConditions><imsss:ruleCondition condition=\"always\"/>"
                                    "<imsss:ruleCondition condition=\"attempted\"/></imsss:ruleConditions>"));
        QTest::newRow("never disabled")
            << withInPart(disabling("<imsss:ruleConditions><imsss:ruleCondition operator=\"not\" "
                                    "condition=\"always\"/></imsss:ruleConditions>"));
        QTest::newRow("disabled by rules that its own replace")
            << takingOver(disabling(always),
                          "<imsss:sequencingRules><imsss:postConditionRule><imsss:ruleConditions>"
                          "<imsss:ruleCondition condition=\"satisfied\"/></imsss:ruleConditions>"
                          "<imsss:ruleAction action=\"continue\"/></imsss:postConditionRule>"
                          "</imsss:sequencingRules>");
        QTest::newRow("another's data above other items")
            << withInPart("<x:data xmlns:x=\"http://example.org/\"><x:map targetID=\"a\"/>"
                          "<x:map targetID=\"a\"/></x:data>");
        QTest::newRow("in order") << withControl("choice=\"false\" flow=\"1\"");
        QTest::newRow("a resource that two depend on")
            << changed12("<file href=\"rules/rules.html\"/>",
                         "<file href=\"rules/rules.html\"/><dependency identifierref=\"r3\"/>");
        QTest::newRow("a page that a dependency lists")
            << changed(changed12("<file href=\"play.html\"/>", "").xml, "scormtype=\"asset\"/>",
                       "scormtype=\"asset\"><file href=\"play.html\"/></resource>");
        QTest::newRow("time limit") << inItem("<adlcp:maxtimeallowed>0001:30:00.5</adlcp:maxtimeallowed>");
        QTest::newRow("one that is hidden")
            << changed12("identifierref=\"r2\"", "identifierref=\"r2\" isvisible=\"false\"");
        QTest::newRow("2nd edition") << changed2004("2004 4th Edition", "CAM 1.3");
    }

    void soundOnesAreLeftAlone()
    {
        QFETCH(Case, sound);
        QStringList codes = codesOf(problemsOf(sound));
        codes.removeOne(u"manifest-sequencing"_s); // Which is for everybody who has any.
        codes.removeOne(u"manifest-schema-unknown"_s); // As is this for additions of one's own.
        QCOMPARE(codes, QStringList());
    }

    void editionsAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *name, const Case &tried, const char *edition) {
            QTest::newRow(name) << tried.xml << QString::fromLatin1(edition);
        };
        row("1.2", {manifest12}, "SCORM 1.2");
        row("1.2 by its namespaces", changed12(">1.2<", "><"), "SCORM 1.2");
        row("2nd", changed2004("2004 4th Edition", "CAM 1.3"), "SCORM 2004 2nd Edition");
        row("3rd", changed2004("2004 4th Edition", "2004 3rd Edition"), "SCORM 2004 3rd Edition");
        row("4th", {manifest2004}, "SCORM 2004 4th Edition");
        row("another one", changed2004("2004 4th Edition", "2004 5th Edition"), "SCORM 2004");
        row("2004 by its namespaces", changed2004(">2004 4th Edition<", "><"), "SCORM 2004");
        row("what it says counts", changed12(">1.2<", ">2004 3rd Edition<"), "SCORM 2004 3rd Edition");
        row("none", {"<manifest/>"}, "");
    }

    void editionsAreToldApart()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, name);
        const auto manifest = read(xml);
        EXPECT_OK(manifest);
        QCOMPARE(editionName(manifest->edition), name);
        QCOMPARE(is2004(manifest->edition), name.contains(u"2004"));
    }

    void parametersAreJoined_data()
    {
        QTest::addColumn<QByteArray>("href");
        QTest::addColumn<QByteArray>("parameters");
        QTest::addColumn<QString>("launch");
        const auto row = [](const char *href, const char *parameters, const char *launch) {
            QTest::addRow("%s %s", href, parameters)
                << QByteArray(href) << QByteArray(parameters) << QString::fromLatin1(launch);
        };
        row("play.html", "", "play.html");
        row("play.html", "a=1", "play.html?a=1");
        row("play.html", "?a=1", "play.html?a=1");
        row("play.html", "?&amp;?a=1", "play.html?a=1");
        row("play.html?b=2", "?a=1", "play.html?b=2&a=1");
        row("play.html", "#top", "play.html#top");
        row("play.html#here", "#top", "play.html#here");
        row("play.html#here", "a=1", "play.html?a=1#here");
        row("play.html", "a=1#top", "play.html?a=1#top");
        row("../play.html", "a=1", "");
    }

    void parametersAreJoined()
    {
        QFETCH(QByteArray, href);
        QFETCH(QByteArray, parameters);
        QFETCH(QString, launch);
        QByteArray xml =
            changed2004("identifierref=\"r1\"", "identifierref=\"r1\" parameters=\"" + parameters + '"').xml;
        xml.replace("href=\"play.html\">", "href=\"" + href + "\">");
        const auto manifest = read(xml);
        EXPECT_OK(manifest);
        QCOMPARE(manifest->launched()->items.front().items.front().launch, launch);
    }

    void itemsSayWhatTheyOpen()
    {
        using enum ForeignItem::Kind;
        const auto manifest =
            read(withItems("<item/><item identifierref=\"r1\"/><item identifierref=\"r2\"/>"
                           "<item identifierref=\"m2\"/><item identifierref=\"r9\"/>")
                     .xml.replace("</resources>", "</resources><manifest identifier=\"m2\"/>"));
        EXPECT_OK(manifest);
        std::vector<ForeignItem::Kind> kinds;
        for (const ForeignItem &item : manifest->launched()->items)
            kinds.push_back(item.kind);
        QCOMPARE(kinds, std::vector<ForeignItem::Kind>({Heading, Sco, Asset, Manifest, Missing}));
    }

    void resourcesOfInnerManifestsAreFound()
    {
        QByteArray xml = changed12("</resources>",
                                   "</resources><manifest identifier=\"m2\" xml:base=\"rules/\"><resources "
                                   "xml:base=\"a/\"><resource identifier=\"r9\" "
                                   "href=\"b.html\"/></resources></manifest>")
                             .xml;
        const auto manifest = read(xml.replace("identifierref=\"r2\"", "identifierref=\"r9\""));
        EXPECT_OK(manifest);
        QCOMPARE(manifest->launchFiles(), QStringList({u"play.html?a=1#b"_s, u"rules/a/b.html"_s}));
    }

    void othersAreRecognizedByName_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<PackageKind>("expected");
        using enum PackageKind;
        QTest::newRow("AICC") << QStringList{u"a/course.crs"_s, u"a/course.AU"_s, u"index.html"_s} << Aicc;
        QTest::newRow("half of AICC") << QStringList{u"course.crs"_s} << Unknown;
        QTest::newRow("cmi5") << QStringList{u"cmi5.xml"_s, u"index.html"_s} << Cmi5;
        QTest::newRow("xAPI") << QStringList{u"tincan.xml"_s} << TinCan;
        QTest::newRow("H5P") << QStringList{u"h5p.json"_s, u"content/content.json"_s} << H5p;
        QTest::newRow("elp") << QStringList{u"contentv3.xml"_s, u"index.html"_s} << ELearningProject;
        QTest::newRow("elpx") << QStringList{u"content.xml"_s, u"content.dtd"_s} << ELearningProject;
        QTest::newRow("backup") << QStringList{u"moodle_backup.xml"_s} << MoodleBackup;
        QTest::newRow("misspelt") << QStringList{u"IMSManifest.xml"_s} << MisspeltManifest;
        QTest::newRow("deep") << QStringList{u"a/b/imsmanifest.xml"_s, u"cmi5.xml"_s} << DeepManifest;
        QTest::newRow("module") << QStringList{u"module.xml"_s, u"lessons/a.xml"_s, u"index.html"_s}
                                << ModuleSource;
        QTest::newRow("module in a folder")
            << QStringList{u"hall-main/README.md"_s, u"hall-main/lessons/a.xml"_s, u"hall-main/module.xml"_s}
            << ModuleSource;
        QTest::newRow("module of something else") << QStringList{u"module.xml"_s, u"a/b.xml"_s} << Unknown;
        QTest::newRow("archives") << QStringList{u"a.zip"_s, u"b/c.ZIP"_s} << Nested;
        QTest::newRow("web site") << QStringList{u"index.htm"_s, u"style.css"_s} << WebSite;
        QTest::newRow("pictures") << QStringList{u"a.png"_s} << Unknown;
        QTest::newRow("nothing") << QStringList() << Unknown;
    }

    void othersAreRecognizedByName()
    {
        QFETCH(QStringList, files);
        QFETCH(PackageKind, expected);
        const auto found = recognizePackage(QSet<QString>(files.begin(), files.end()));
        QCOMPARE(found.kind, expected);
        QCOMPARE(describe(found).isEmpty(), expected == PackageKind::Unknown);
        QVERIFY(found.file.isEmpty() || describe(found).contains(found.file));
    }

    /// The packages of ADL's own test suite for LMSs are right, and their activities are in the outline.
    void theTestSuiteIsSound()
    {
        const QDir cases(qEnvironmentVariable("KOGGE_CORPUS", u"."_s) + u"/adl-scorm2004-4ed"_s);
        if (!cases.exists())
            QSKIP("KOGGE_CORPUS does not name the folder with ADL's test cases");
        int manifests = 0;
        for (const QString &name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QDir folder(cases.filePath(name));
            for (const QString &file : folder.entryList({u"imsmanifest*.xml"_s})) {
                checkCase(folder.filePath(file));
                ++manifests;
            }
        }
        QVERIFY(manifests >= 101);
    }

private:
    /// Everything that it refers to is taken to be there.
    static void checkCase(const QString &file)
    {
        const QByteArray xml = *readFile(file, XmlLimits().bytes);
        const auto manifest = read(xml);
        EXPECT_OK(manifest);
        ForeignFiles files;
        for (const ForeignResource &resource : manifest->resources) {
            files.names.insert(resource.launch.file);
            for (const ManifestFile &listed : resource.files)
                files.names.insert(listed.address.file);
        }
        for (const SchemaReference &schema : manifest->schemas)
            files.names.insert(schema.address);
        for (const Problem &problem : problemsOf(xml, files))
            QVERIFY2(severity(problem.code) == Severity::Hint
                         || problem.code == ProblemCode::PackageFileUnlisted,
                     qPrintable(file + u": "_s + describe(problem)));
        QCOMPARE(manifest->edition, ScormEdition::Scorm2004Fourth);
        QVERIFY2(!manifest->launchFiles().isEmpty(), qPrintable(file));
    }
};

QTEST_GUILESS_MAIN(tst_ForeignCheck)
#include "tst_foreigncheck.moc"
