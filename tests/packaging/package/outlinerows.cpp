// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkrows.h"

using namespace Qt::StringLiterals;

namespace Kogge::CheckTable {

namespace {

QByteArray lessonEntry(const QByteArray &attributes)
{
    return "<lesson id=\"lessonplan\" requires=\"lessonhall\"" + attributes + "/>";
}

} // namespace

Rows outlineRows()
{
    using enum ProblemCode;
    Rows rows;
    rows.add("lesson without a file",
             replaced(moduleFile, "<lesson id=\"lessonhall\"/>",
                      "<lesson id=\"lessonhall\"/>\n    <lesson id=\"lessongone\"/>"),
             {LessonMissing, moduleFile, "lessongone", u"lessongone"_s, u"lessongone"_s});
    rows.add("lesson that is a path",
             replaced(moduleFile, "<lesson id=\"lessonhall\"/>",
                      "<lesson id=\"lessonhall\"/>\n    <lesson id=\"../module\"/>"),
             {LessonMissing, moduleFile, "../module", u"../module"_s, u"../module"_s});
    rows.add("file without a place",
             added(u"lessons/lessonmore.xml"_s, "<lesson xmlns=\"urn:kogge:module\" id=\"lessonmore\"/>\n"),
             {LessonUnlisted, u"lessons/lessonmore.xml"_s, {}, {}, u"not in the outline"_s});
    rows.add("file with another lesson", replaced(planFile, "id=\"lessonplan\"", "id=\"lessonmore\""),
             {InvalidValue, planFile, "<lesson", {}, u"must be lessonplan"_s});
    rows.add("lesson twice",
             replaced(moduleFile, lessonEntry({}), lessonEntry({}) + "\n    <lesson id=\"lessonhall\"/>"),
             {DuplicateElement, moduleFile, "<lesson id=\"lessonhall\"/>\n  </section>\n</module>",
              u"lessonhall"_s, u"a second <lesson id=\"lessonhall\">"_s});
    rows.add("requirement that is not there",
             replaced(moduleFile, "requires=\"lessonhall\"", "requires=\"lessongone\""),
             {ReferenceDangling, moduleFile, "lessongone", u"lessonplan"_s, u"“lessongone”"_s});
    rows.add("lesson that requires itself",
             replaced(moduleFile, "requires=\"lessonhall\"", "requires=\"lessonplan\""),
             {PrerequisiteCycle, moduleFile, "lessonplan", u"lessonplan"_s, u"lessonplan requires itself"_s});
    return rows;
}

Rows idRows()
{
    using enum ProblemCode;
    Rows rows;
    rows.add(
        "block", replaced(hallFile, "blockhints", "blockopens"),
        {IdDuplicate, hallFile, "kind=\"tip\"", u"blockopens"_s, u"first in lessons/lessonhall.xml:5"_s});
    rows.add("block of another lesson", replaced(planFile, "blocksorts", "blockopens"),
             {IdDuplicate, planFile, "blockopens", u"blockopens"_s, u"lessons/lessonhall.xml:5"_s});
    rows.add("part", replaced(hallFile, "tablerow02", "tablerow01"),
             {IdDuplicate, hallFile, "blocktable", u"blocktable"_s, u"tablerow01"_s});
    rows.add("part named like a section", replaced(planFile, "hintnumber", "sectionone"),
             {IdDuplicate, planFile, "blocksingl", u"blocksingl"_s, u"module.xml"_s});
    rows.add("record of the media", replaced(mediaFile, "mediahall0", "blockopens"),
             {IdDuplicate, mediaFile, "<file", u"blockopens"_s, u"lessonhall.xml:5"_s});
    rows.add("path of a picture",
             replaced(mediaFile, "  </file>\n",
                      "  </file>\n  <file id=\"mediahall1\" path=\"media/hall.svg\" credit=\"x\" "
                      "licence=\"x\"/>\n"),
             {IdDuplicate, mediaFile, "mediahall1", u"mediahall1"_s,
              u"“media/hall.svg” is used twice, first in media.xml:3"_s});
    rows.add("key of a value",
             replaced(valuesFile, "</values>",
                      "  <value id=\"recordtwo0\" key=\"de.hall.rate\" number=\"1\" as-of=\"2026\" "
                      "recheck-by=\"2099-12-31\">\n    <statement>x</statement>\n    <source>x</source>\n"
                      "  </value>\n</values>"),
             {IdDuplicate, valuesFile, "recordtwo0", u"recordtwo0"_s, u"de.hall.rate"_s});
    rows.add("capital letter", replaced(hallFile, "blockhints", "Blockhints"),
             {IdInvalid, hallFile, "Blockhints", u"Blockhints"_s, u"“Blockhints” is not a valid id"_s});
    rows.add("too short", replaced(planFile, "hintnumber", "hint"),
             {IdInvalid, planFile, "blocksingl", u"blocksingl"_s, u"“hint”"_s});
    return rows;
}

Rows mediaRows()
{
    using enum ProblemCode;
    Rows rows;
    rows.add("no words for a picture",
             replaced(mediaFile, "<alt>A hall with a chimney; no smoke comes out of it.</alt>", "<alt/>"),
             {AltMissing, hallFile, "blockimage", u"blockimage"_s, u"media/hall.svg"_s});
    rows.add("no credit", replaced(mediaFile, " credit=\"The Kogge authors\"", ""),
             {CreditMissing, mediaFile, "<file", u"mediahall0"_s, u"media/hall.svg"_s});
    rows.add("no licence", replaced(mediaFile, " licence=\"CC-BY-SA-4.0\"", ""),
             {LicenceMissing, mediaFile, "<file", u"mediahall0"_s, u"media/hall.svg"_s});
    rows.add(
        "described, but not there",
        replaced(mediaFile, "</media>",
                 "  <file id=\"mediagone0\" path=\"media/gone.png\" credit=\"x\" licence=\"x\"/>\n</media>"),
        {MediaMissing, mediaFile, "mediagone0", u"mediagone0"_s, u"media/gone.png"_s});
    rows.add("described, but not used",
             [](SampleModule &sample) {
                 sample.add(u"media/more.svg"_s, sample[u"media/hall.svg"_s]);
                 sample.replace(mediaFile, "</media>",
                                "  <file id=\"mediamore0\" path=\"media/more.svg\" credit=\"x\" "
                                "licence=\"x\"/>\n</media>");
             },
             {MediaUnused, u"media/more.svg"_s, {}, {}, u"no lesson uses it"_s});
    rows.add("neither described nor used",
             [](SampleModule &sample) { sample.add(u"media/more.svg"_s, sample[u"media/hall.svg"_s]); },
             {MediaUnlisted, u"media/more.svg"_s, {}, {}, u"Add it with its credit"_s, {MediaUnused}});
    rows.add("of a language, in place of nothing",
             [](SampleModule &sample) {
                 sample.translate(u"de"_s);
                 sample.add(u"media/de/more.svg"_s, sample[u"media/hall.svg"_s]);
             },
             {MediaUnlisted, u"media/de/more.svg"_s, {}, {}, u"Add it with its credit"_s, {MediaUnused}});
    rows.add("not what its name says", added(u"media/hall.svg"_s, "\x89PNG\r\n\x1a\n"),
             {MediaTypeMismatch, u"media/hall.svg"_s, {}, {}, u"it is image/png"_s});
    return rows;
}

} // namespace Kogge::CheckTable
