// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkrows.h"

using namespace Qt::StringLiterals;

namespace Kogge::CheckTable {

namespace {

/// Of an entry that is no plain file.
Change linked(const QString &name)
{
    return [=](SampleModule &sample) { sample.link(name, u"../coach/notes.md"_s); };
}

} // namespace

Rows fileRows()
{
    using enum ProblemCode;
    Rows rows;
    rows.add("tag that is not closed", replaced(hallFile, "</title>", ""),
             {XmlInvalid, hallFile, "</lesson>", {}, u"line 41, column"_s});
    rows.add("tag of a value that is not closed", replaced(valuesFile, "</source>", ""),
             {XmlInvalid, valuesFile, "  </value>\n</values>", {}, u"well-formed"_s});
    rows.add("control character", replaced(hallFile, "A roof", "A \x01 roof"),
             {XmlInvalid, hallFile, "roof", {}, u"line 4"_s});
    rows.add("nothing but a broken module.xml", replaced(moduleFile, "</keywords>", ""),
             {XmlInvalid, moduleFile, "</module>", {}, u"line"_s});
    rows.add("DOCTYPE", replaced(mediaFile, "<media ", "<!DOCTYPE media>\n<media "),
             {XmlDoctype, mediaFile, "<!DOCTYPE", {}, u"DOCTYPE"_s});
    rows.add("another root", replaced(planFile, "<lesson xmlns=\"urn:kogge:module\"", "<lesson"),
             {WrongRoot, planFile, "<lesson", {}, u"<lesson xmlns=\"urn:kogge:module\">"_s});
    rows.add("root of a translation", translated(added(germanFile, "<lesson/>\n")),
             {WrongRoot, germanFile, "<lesson/>", {}, u"<xliff xmlns="_s});
    rows.add("not the form that Kogge writes", replaced(hallFile, "minutes=\"20\"", "minutes='20'"),
             {NotCanonical, hallFile, {}, {}, u"not written the way"_s});
    rows.add("five megabytes", added(valuesFile, QByteArray(5'000'000, ' ')),
             {TooLarge, valuesFile, {}, {}, u"larger than 4 MiB"_s});
    rows.add("element of a newer version",
             replaced(planFile, "  <categorise", "  <hologram id=\"hologram01\"/>\n  <categorise"),
             {UnknownElement, planFile, "<hologram", u"hologram01"_s, u"<hologram>"_s});
    rows.add("element inside a text", replaced(hallFile, "A roof", "A <b>roof</b>"),
             {UnknownElement, hallFile, "<b>", u"lessonhall"_s, u"<b>"_s});
    rows.add("misspelt attribute", replaced(planFile, "attempts=", "atempts="),
             {UnknownAttribute, planFile, "atempts", u"blocksingl"_s, u"atempts"_s});
    rows.add("misspelt attribute of a lesson", replaced(planFile, "minutes=", "minuets="),
             {UnknownAttribute, planFile, "minuets", u"lessonplan"_s, u"minuets"_s});
    rows.add("two titles", replaced(planFile, "pays</title>", "pays</title>\n  <title>Who does not</title>"),
             {DuplicateElement, planFile, "Who does not", u"lessonplan"_s, u"<title>"_s});
    rows.add("no title", replaced(planFile, "  <title>Who pays</title>\n", ""),
             {MissingElement, planFile, "<lesson", u"lessonplan"_s, u"<title>"_s});
    rows.add("no summary of the module",
             replaced(moduleFile, "You find out what a hall costs &amp; who pays for it.", " "),
             {MissingElement, moduleFile, "<module", {}, u"<summary>"_s});
    return rows;
}

Rows attributeRows()
{
    using enum ProblemCode;
    Rows rows;
    rows.add("licence of the module", replaced(moduleFile, " licence=\"CC-BY-SA-4.0\"", ""),
             {MissingAttribute, moduleFile, "<module", {}, u"licence"_s});
    rows.add("kind of a callout", replaced(hallFile, " kind=\"tip\"", ""),
             {MissingAttribute, hallFile, "blockhints", u"blockhints"_s, u"kind"_s});
    rows.add("name of a contributor",
             replaced(moduleFile, "role=\"author\" name=\"The Kogge authors\"", "role=\"author\""),
             {MissingAttribute, moduleFile, "role=\"author\"", {}, u"name"_s});
    rows.add("value of a foreseen number", replaced(planFile, " value=\"2400\"", ""),
             {MissingAttribute, planFile, "foreseen01", u"blocknumer"_s, u"value"_s});
    return rows;
}

Rows valueRows()
{
    Rows rows;
    const auto row = [&rows](const char *before, const char *after, const QString &file, const QString &block,
                             const QString &words, const std::vector<ProblemCode> &besides = {}) {
        rows.add(after, replaced(file, before, after),
                 {ProblemCode::InvalidValue, file, after, block, words, besides});
    };
    row("format=\"1\"", "format=\"0\"", moduleFile, {}, u"must be 1"_s);
    row("version=\"1.2.3\"", "version=\"1.2\"", moduleFile, {}, u"three numbers"_s);
    row("id=\"urn:uuid:6f1f0a52-5d0c-4c39-9d6e-8a2f5b7c1e01\"", "id=\"hall\"", moduleFile, {}, u"URN"_s);
    row("derived-from=\"urn:uuid:6f1f0a52-5d0c-4c39-9d6e-8a2f5b7c1e00\"", "derived-from=\"hall\"", moduleFile,
        {}, u"URN"_s);
    row("language=\"en\"", "language=\"English\"", moduleFile, {}, u"language tag"_s);
    row("language=\"en\"", "language=\"en-abcdefgh-abcdefgh-abcdefgh-abcdefgh\"", moduleFile, {},
        u"language tag"_s);
    row("pass-mark=\"60\"", "pass-mark=\"250\"", moduleFile, {}, u"0 to 100"_s);
    row("pass-mark=\"60\"", "pass-mark=\"-1\"", moduleFile, {}, u"0 to 100"_s);
    row("pass-mark=\"60\"", "pass-mark=\"NaN\"", moduleFile, {}, u"a number, as in"_s);
    row("pass-mark=\"60\"", "pass-mark=\"59,5\"", moduleFile, {}, u"a number, as in"_s);
    rows.add("unknown role", replaced(moduleFile, "role=\"author\"", "role=\"writer\""),
             {ProblemCode::InvalidValue, moduleFile, "<module", {}, u"one of: author, translator"_s});
    rows.add("objective without words", replaced(moduleFile, "say what the hall costs in a year", " "),
             {ProblemCode::MissingElement, moduleFile, "<module", {}, u"<objective>"_s});
    row("valid-until=\"2099-12-31\"", "valid-until=\"2099\"", moduleFile, {}, u"a day"_s);
    row("minutes=\"20\"", "minutes=\"half an hour\"", hallFile, u"lessonhall"_s, u"whole number"_s);
    row("minutes=\"20\"", "minutes=\"-20\"", hallFile, u"lessonhall"_s, u"from 0"_s);
    row("kind=\"tip\"", "kind=\"hint\"", hallFile, u"blockhints"_s, u"note, tip, warning, example"_s);
    row("meaning=\"1\"", "meaning=\"-1\"", hallFile, u"blocktable"_s, u"from 0"_s);
    row("task=\"1\"", "task=\"-1\"", planFile, u"blockmulti"_s, u"from 0"_s);
    row("required=\"no\"", "required=\"false\"", planFile, u"blockmulti"_s, u"yes or no"_s);
    row("as-of=\"2026-01\"", "as-of=\"January\"", hallFile, u"blockfacts"_s, u"a year, month or day"_s,
        {ProblemCode::FactUndated});
    return rows;
}

Rows packingRows()
{
    using enum ProblemCode;
    Rows rows;
    rows.add("hidden file", added(u"lessons/.lessonhall.xml.swp"_s, "x"),
             {FileNotPacked, u"lessons/.lessonhall.xml.swp"_s, {}, {}, u"hidden"_s});
    rows.add("copy of an editor", added(u"module.xml~"_s, "x"),
             {FileNotPacked, u"module.xml~"_s, {}, {}, u"not packed"_s});
    rows.add("link", linked(u"coach/link.md"_s), {FileNotPacked, u"coach/link.md"_s, {}, {}, u"a link"_s});
    rows.add("backslash", added(u"coach/a\\b"_s, "x"),
             {FileNotPacked, u"coach/a\\b"_s, {}, {}, u"ordinary name"_s});
    for (const QString &name :
         {u"coach/a b.md"_s, u"coach/für.md"_s, u"coach/50%.md"_s, u"coach/#1.md"_s, u"coach/con.md"_s,
          u"coach/end."_s, u"coach/"_s + u"long/"_s.repeated(14) + u"a.md"_s,
          u"coach/"_s + QString(100, u'a') + u'/' + QString(100, u'b') + u'/' + QString(27, u'c')})
        rows.add(qPrintable(name.left(40)), added(name, "x"),
                 {NameNotPortable, name, {}, {}, u"not a name that every computer can use"_s});
    rows.add("upper and lower case", added(u"coach/Notes.md"_s, "x"),
             {NameClash, u"coach/notes.md"_s, {}, {}, u"“coach/Notes.md” and “coach/notes.md”"_s});
    rows.add("file and folder", added(u"Coach"_s, "x"),
             {NameClash, u"coach/notes.md"_s, {}, {}, u"“Coach” and “coach/notes.md”"_s});
    return rows;
}

} // namespace Kogge::CheckTable
