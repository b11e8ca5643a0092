// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkrows.h"

namespace Kogge::CheckTable {

namespace {

const QString askedFile = QStringLiteral("lessons/fdkd3yb98x.xml");
const QString readFile = QStringLiteral("lessons/o542q4g2rw.xml");
const QString workFile = QStringLiteral("lessons/txw3cb5v2l.xml");

} // namespace

Rows placeRows()
{
    using enum ProblemCode;
    BlockRows order{askedFile, "naw3wt5thh"};
    order.add("letter of an item twice", "<item letter=\"d\">\n      <text>Billable",
              "<item letter=\"c\">\n      <text>Billable", LetterDuplicate, "letter “c”");

    BlockRows match{askedFile, "g2hd6ednp7"};
    match.add("target that is not there", "<item letter=\"c\" target=\"c\">",
              "<item letter=\"c\" target=\"d\">", TargetUnknown, "letter “d”");
    match.add("target of two items", "<item letter=\"c\" target=\"c\">", "<item letter=\"c\" target=\"b\">",
              TargetTaken, "the target “b”");
    const QByteArray first = "<target letter=\"b\">reimbursed afterwards</target>";
    const QByteArray second = "<target letter=\"a\">through the house bank</target>";
    match.rows.add(
        "pairs side by side",
        [=](SampleModule &sample) {
            sample.replace(askedFile, "<item letter=\"a\" target=\"b\">", "<item letter=\"a\" target=\"0\">");
            sample.replace(askedFile, first, QByteArray(first).replace("\"b\"", "\"0\""));
            sample.replace(askedFile, "<item letter=\"b\" target=\"a\">", "<item letter=\"b\" target=\"b\">");
            sample.replace(askedFile, second, QByteArray(second).replace("\"a\"", "\"b\""));
        },
        {AnswerGivenAway, askedFile, match.block, QString::fromLatin1(match.block),
         QStringLiteral("Give them other letters")});

    BlockRows hotspot{askedFile, "u6bj8khogc"};
    hotspot.add("place beyond the picture", "x=\"75\" y=\"15\" width=\"22\"",
                "x=\"75\" y=\"15\" width=\"26\"", RegionOutside, "“c” is not within");
    hotspot.add("place without a size", "x=\"75\" y=\"15\" width=\"22\"", "x=\"75\" y=\"15\" width=\"0\"",
                RegionOutside, "has no size");
    hotspot.add("place below the picture", "x=\"75\" y=\"15\" width=\"22\" height=\"75\"",
                "x=\"75\" y=\"15\" width=\"22\" height=\"86\"", RegionOutside, "“c” is not within");
    hotspot.add("place left of the picture", "x=\"75\" y=\"15\"", "x=\"-1\" y=\"15\"", RegionOutside,
                "“c” is not within");
    hotspot.add("place as wide as numbers go", "x=\"75\" y=\"15\" width=\"22\"",
                "x=\"75\" y=\"15\" width=\"9999999999999999999999999999999999999999\"", RegionOutside,
                "“c” is not within");
    hotspot.add("no place to be found",
                "letter=\"b\" right=\"yes\" x=", "letter=\"b\" x=", RightAnswerMissing,
                "No answer is marked");
    hotspot.add("picture that is not there", "points=\"2\" media=\"media/four-springs.svg\"",
                "points=\"2\" media=\"media/five.svg\"", MediaMissing, "media/five.svg",
                {MediaUnlisted, AltMissing});

    BlockRows scale{askedFile, "ms1xajjmto"};
    scale.add("scale of one level", "levels=\"5\"", "levels=\"1\"", InvalidValue,
              "a whole number from 2 to 11");
    scale.add("scale of twelve levels", "levels=\"5\"", "levels=\"12\"", InvalidValue,
              "a whole number from 2 to 11");
    scale.add("scale without an end", "<high>very sure</high>", "<high/>", MissingElement, "<high>");
    return together({order, match, hotspot, scale});
}

Rows gapRows()
{
    using enum ProblemCode;
    BlockRows gaps{askedFile, "uz4gq0ohfs"};
    gaps.add("gap without an answer", "<answers>March\nM\xc3\xa4rz</answers>\n", "", RightAnswerMissing,
             "No answer is marked");
    gaps.add("gap that is not described", "percent.</text>", "percent, {c}.</text>", GapUnknown, "gap {c}");
    gaps.add("gap that is not in the text", "31 {a},", "31,", GapMissing, "no gap {a}");
    gaps.add("gap twice in the text", "percent.</text>", "percent, {b}.</text>", GapTwice, "gap {b} more");
    Rows rows = gaps.rows;
    rows.add("translation without a gap",
             [](SampleModule &sample) {
                 sample.translate(QStringLiteral("de"));
                 sample.replace(QStringLiteral("translations/de.xlf"), "<target>The report is due on 31 {a},",
                                "<target>The report is due on 31,");
             },
             {TranslationGaps,
              QStringLiteral("translations/de.xlf"),
              {},
              QStringLiteral("uz4gq0ohfs"),
              QStringLiteral("same gaps")});
    return rows;
}

Rows recordingRows()
{
    using enum ProblemCode;
    BlockRows audio{readFile, "bellbell01"};
    audio.add("picture to listen to", "id=\"bellbell01\" media=\"media/bell.ogg\"",
              "id=\"bellbell01\" media=\"media/four-springs.svg\"", MediaUnfit, "a sound file is needed",
              {MediaUnused, CaptionsMissing});
    BlockRows video{readFile, "sailsail01"};
    video.add("sound to watch", "id=\"sailsail01\" media=\"media/sail.webm\"",
              "id=\"sailsail01\" media=\"media/bell.ogg\"", MediaUnfit, "a film is needed", {MediaUnused});
    BlockRows gallery{readFile, "txd9hj1lkc"};
    BlockRows download{readFile, "planplan01"};
    BlockRows hotspot{askedFile, "u6bj8khogc"};
    audio.add("nothing to listen to", "media=\"media/bell.ogg\"", "media=\"\"", MissingAttribute, "media",
              {MediaUnused});
    video.add("nothing to watch", "media=\"media/sail.webm\"", "media=\"\"", MissingAttribute, "media",
              {MediaUnused});
    gallery.add("no picture in a gallery", "id=\"chwanwev3e\" media=\"media/four-springs.svg\"",
                "id=\"chwanwev3e\" media=\"\"", MissingAttribute, "media");
    gallery.add("no attribute in a gallery", "id=\"chwanwev3e\" media=\"media/four-springs.svg\"",
                "id=\"chwanwev3e\"", MissingAttribute, "media", {}, "chwanwev3e");
    download.add("nothing to download", "media=\"media/plan.csv\"", "media=\"\"", MissingAttribute, "media",
                 {MediaUnused});
    hotspot.add("no picture to point at", "points=\"2\" media=\"media/four-springs.svg\"",
                "points=\"2\" media=\"\"", MissingAttribute, "media");
    Rows rows = together({audio, video, gallery, download, hotspot});
    rows.add("recording without captions",
             replaced(mediaFile,
                      "<cue id=\"bellcue001\" start=\"0\" end=\"1.5\" speaker=\"Bell\">Dong.</cue>\n", ""),
             {CaptionsMissing, readFile, "bellbell01", QStringLiteral("bellbell01"),
              QStringLiteral("no captions")});
    const auto cue = [&rows](const char *name, const char *before, const char *after, const char *file,
                             const char *words) {
        rows.add(name, replaced(mediaFile, before, after),
                 {InvalidValue, mediaFile, QByteArray("id=\"") + file, QString::fromLatin1(file),
                  QString::fromUtf8(words)});
    };
    cue("caption that ends before it begins", "end=\"1.5\"", "end=\"0\"", "bellfile01", "a number above 0");
    cue("caption before the one before it", "start=\"0\" end=\"1\"", "start=\"1.5\" end=\"2\"", "sailfile01",
        "a number from 1.5");
    return rows;
}

Rows chartRows()
{
    using enum ProblemCode;
    BlockRows table{readFile, "tcdejol7yq"};
    table.add("chart of a text", "from=\"yymlao7eza\" values=\"c\"", "from=\"o2guqg0exe\" values=\"c\"",
              ChartSource, "“o2guqg0exe” is none");
    table.add("chart of words", "from=\"yymlao7eza\" values=\"c\"", "from=\"yymlao7eza\" values=\"a\"",
              ChartValue, "“a” has no numbers");
    BlockRows words{readFile, "o4d1bvrizr"};
    words.add(
        "chart of a table of words", "<chart id=\"o4d1bvrizr\" kind=\"line\" from=\"yymlao7eza\">",
        "<table id=\"tableword1\">\n    <caption>Who</caption>\n    <column letter=\"a\">Name</column>\n"
        "    <row id=\"tablewordr\">\n      <cell column=\"a\">Ada</cell>\n    </row>\n  </table>\n"
        "  <chart id=\"o4d1bvrizr\" kind=\"line\" from=\"tableword1\">",
        ChartValue, "“tableword1” has no numbers");
    BlockRows sheet{workFile, "cjdlaxd3pz"};
    sheet.add("chart of a date", "values=\"closing\"", "values=\"closing due\"", ChartValue,
              "“due” has no numbers");
    sheet.add("chart of a worksheet as a whole", " values=\"closing\"", "", MissingAttribute, "values");
    sheet.rows.add("chart of every number of a worksheet, and of words in its table",
                   [](SampleModule &sample) {
                       sample.replace(
                           workFile, "<result id=\"sv6ykt9qh8\"",
                           "<table id=\"tablegives\" name=\"givers\">\n      <label>Givers</label>\n"
                           "      <column id=\"columnpart\" name=\"part\" type=\"percent\">\n"
                           "        <label>Part</label>\n      </column>\n"
                           "      <column id=\"columnname\" name=\"who\" type=\"text\">\n"
                           "        <label>Who</label>\n      </column>\n    </table>\n"
                           "    <result id=\"sv6ykt9qh8\"");
                       sample.replace(workFile, "values=\"closing\"",
                                      "values=\"closing opening lowest month givers.part givers.who\"");
                   },
                   {ChartValue, workFile, sheet.block, QString::fromLatin1(sheet.block),
                    QStringLiteral("“givers.who” has no numbers")});
    return together({table, words, sheet});
}

Rows activityRows()
{
    using enum ProblemCode;
    BlockRows scenario{workFile, "ajpwdtcdyt"};
    scenario.add("way to nowhere", "to=\"bwoyblou0l\"", "to=\"nowhere001\"", WayUnknown, "“nowhere001”",
                 {ScenarioUnreachable});
    scenario.add("dead end", "<node id=\"bwoyblou0l\" ending=\"poor\" points=\"1\">",
                 "<node id=\"bwoyblou0l\">", ScenarioDeadEnd, "“bwoyblou0l” neither");
    scenario.add("ending that leads on", "<node id=\"fn84tvprko\">",
                 "<node id=\"fn84tvprko\" ending=\"fair\">", ScenarioEndingLeadsOn,
                 "“fn84tvprko” ends the story");
    scenario.add("situation that nothing leads to", "to=\"jnkxukzkai\"", "to=\"fn84tvprko\"",
                 ScenarioUnreachable, "“jnkxukzkai”");
    scenario.add("story that never ends", "<way letter=\"a\" to=\"qu9w3cv1b7\">",
                 "<way letter=\"a\" to=\"fn84tvprko\">", ScenarioEndless, "From the situation “fn84tvprko”");
    scenario.add("points on the way", "<node id=\"fn84tvprko\">", "<node id=\"fn84tvprko\" points=\"2\">",
                 InvalidValue, "points at endings only");

    BlockRows decision{workFile, "p1s1om8yrt"};
    decision.add("decision that comes out otherwise", "outcomes=\"hvewqhbtep\"", "outcomes=\"eie62wmjyu\"",
                 SampleMismatch, "should be eie62wmjyu, but comes out as hvewqhbtep");
    decision.add("condition that is not there", "when=\"days > 730\"", "when=\"weeks > 104\"",
                 FormulaNameUnknown, "uses “weeks”");
    BlockRows tool{workFile, "uf761ar2lh"};
    tool.add("tool with another result", "value=\"3.45\"", "value=\"3.5\"", SampleMismatch,
             "should be 3.5, but comes out as 3.45");
    tool.add("tool with a field of its own", "name=\"ground_color\"", "name=\"paper_color\"",
             SampleFieldUnknown, "“paper_color”", {SampleMismatch});

    BlockRows checklist{workFile, "jw7t4ro8x1"};
    checklist.add("item without words", "<item id=\"crhb82nssj\">Keys handed over</item>",
                  "<item id=\"crhb82nssj\"/>", MissingElement, "<item>");
    return together({scenario, decision, tool, checklist});
}

} // namespace Kogge::CheckTable
