// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkrows.h"

using namespace Qt::StringLiterals;

namespace Kogge::CheckTable {

namespace {

QByteArray options(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += QByteArray("<option letter=\"") + "abcdefghijklmnopqrstuvwxyz0123456789"[i % 36]
            + "\"><text>x</text></option>\n    ";
    return text;
}

QByteArray field(const QByteArray &attributes)
{
    return "<field id=\"fieldmore0\" " + attributes
        + ">\n      <label>More</label>\n    </field>\n    <field id=\"fieldshare\"";
}

} // namespace

Rows tableRows()
{
    using enum ProblemCode;
    BlockRows table{hallFile, "blocktable"};
    table.add("column that is not there", "<cell column=\"b\">600", "<cell column=\"c\">600", ColumnUnknown,
              "the letter “c”");
    table.add("cell twice", "<cell column=\"b\">600", "<cell column=\"a\">600", LetterDuplicate,
              "letter “a” is given twice");
    table.add("column twice", "<column letter=\"b\"", "<column letter=\"a\"", LetterDuplicate,
              "letter “a” is given twice", {ColumnUnknown});
    table.add("column without a head", "<column letter=\"a\">What</column>", "<column letter=\"a\"/>",
              MissingElement, "<column>");
    table.add("no letter", "<column letter=\"a\">", "<column letter=\"ab\">", InvalidValue,
              "letter is “ab”, but must be one of a–z and 0–9", {ColumnUnknown});
    table.add("no caption", "    <caption>Costs in a year</caption>\n", "", MissingElement, "<caption>");

    BlockRows callout{hallFile, "blockhints"};
    callout.add("empty text", "Read the meter on the first of the month.", " ", MissingElement, "<callout>");
    BlockRows glossary{hallFile, "blockterms"};
    glossary.add("term without a name", "<name>Own share</name>", "<name/>", MissingElement, "<name>", {},
                 "<term id=\"termshare0\"");
    Rows rows = table.rows;
    for (const BlockRows *more : {&callout, &glossary})
        rows.insert(rows.end(), more->rows.begin(), more->rows.end());
    return rows;
}

Rows questionRows()
{
    using enum ProblemCode;
    BlockRows single{planFile, "blocksingl"};
    single.add("no right answer", " right=\"yes\">\n      <text>A grant", ">\n      <text>A grant",
               RightAnswerMissing, "No answer is marked as right");
    single.add("two right answers", "<option letter=\"b\">\n      <text>A loan",
               "<option letter=\"b\" right=\"yes\">\n      <text>A loan", RightAnswerAmbiguous,
               "more than one right answer");
    single.add("one answer", "    <option letter=\"b\">\n      <text>A loan</text>\n    </option>\n", "",
               OptionsMissing, "at least two answers");
    single.add("too many answers", "<option letter=\"b\">\n      <text>A loan",
               options(36) + "<option letter=\"b\">\n      <text>A loan", OptionsTooMany, "more than 36",
               {LetterDuplicate});
    single.add("no prompt", "<prompt>Which of these is *not* paid back?</prompt>", "<prompt> </prompt>",
               MissingElement, "<prompt>");
    single.add("no attempts", "attempts=\"2\"", "attempts=\"-2\"", InvalidValue, "a whole number from 0");
    single.add("attempts in words", "attempts=\"2\"", "attempts=\"two\"", InvalidValue, "a whole number");
    single.add("hint without words", "Look at [the first lesson](lesson:lessonhall).", "", MissingElement,
               "<hint>", {NotCanonical});

    BlockRows multiple{planFile, "blockmulti"};
    multiple.add("letter twice", "<option letter=\"c\"", "<option letter=\"b\"", LetterDuplicate, "“b”");
    multiple.add("capital letter", "<option letter=\"c\"", "<option letter=\"C\"", InvalidValue,
                 "letter is “C”");
    multiple.add("too many points", "points=\"2.5\"", "points=\"1000.5\"", PointsInvalid, "0 to 1000");
    multiple.add("points below zero", "points=\"2.5\"", "points=\"-1\"", PointsInvalid, "0 to 1000");
    multiple.add("points too fine", "points=\"2.5\"", "points=\"0.005\"", PointsInvalid, "two decimals");
    multiple.add("answer without words", "<text>The roof</text>", "<text/>", MissingElement, "<text>", {},
                 "<option letter=\"c\"");

    BlockRows numeric{planFile, "blocknumer"};
    numeric.add("tolerance below zero", "tolerance=\"0.5\"", "tolerance=\"-0.5\"", InvalidValue,
                "tolerance is “-0.5”");
    numeric.add("foreseen tolerance below zero", "tolerance=\"1\"", "tolerance=\"-1\"", InvalidValue,
                "a number from 0");
    numeric.add("number with a comma", "value=\"3000\" tol", "value=\"3,000\" tol", InvalidValue,
                "as in 1234.5");

    BlockRows categorise{planFile, "blocksorts"};
    categorise.add("category that is not there", "<item letter=\"b\" category=\"b\">",
                   "<item letter=\"b\" category=\"c\">", CategoryUnknown, "letter “c”");
    categorise.add("category without a name", "<category letter=\"a\">Earned", "<category letter=\"a\">",
                   MissingElement, "<category>", {NotCanonical});
    Rows rows;
    for (const BlockRows *more : {&single, &multiple, &numeric, &categorise})
        rows.insert(rows.end(), more->rows.begin(), more->rows.end());
    return rows;
}

Rows worksheetRows()
{
    using enum ProblemCode;
    const QByteArray share = "<field id=\"fieldshare\"";
    BlockRows sheet{planFile, "blocksheet"};
    sheet.add("formula that breaks off", "formula=\"gap &lt;= 0\"", "formula=\"gap &lt;=\"", FormulaInvalid,
              "The formula of “checkgaps0” is wrong: 1, x, SUM( ) … is expected here");
    sheet.add("function that is not there", "formula=\"gap &lt;= 0\"", "formula=\"LOG(gap) &lt;= 0\"",
              FormulaInvalid, "there is no function LOG");
    sheet.add("field that is not there", "formula=\"gap &lt;= 0\"", "formula=\"gab &lt;= 0\"",
              FormulaNameUnknown, "“checkgaps0” uses “gab”");
    sheet.add("field that depends on itself", share,
              field("name=\"loop\" type=\"number\" formula=\"loop + 1\""), FormulaCycle,
              "“loop” depends on itself");
    sheet.add("name twice", share, field("name=\"cost\" type=\"number\""), FieldNameDuplicate, "“cost”",
              {SampleMismatch});
    sheet.add("name that formulas cannot have", share, field("name=\"Cost 2\" type=\"number\""), InvalidValue,
              "name is “Cost 2”");
    sheet.add("type that is not there", share, field("name=\"more\" type=\"colour\""), InvalidValue,
              "number, money, percent", {}, "fieldmore0");
    sheet.add("choice of nothing", share, field("name=\"more\" type=\"choice\""), MissingElement, "<choice>");
    sheet.add("choice twice", "<choice name=\"hoped\">", "<choice name=\"certain\">", FieldNameDuplicate,
              "“certain”");
    sheet.add("choice without words", ">hoped for</choice>", "/>", MissingElement, "<choice>");
    sheet.add("too many decimals", share, field("name=\"more\" type=\"number\" decimals=\"21\""),
              InvalidValue, "from -1 to 20");
    sheet.add("fewer decimals than as many as there are", share,
              field("name=\"more\" type=\"number\" decimals=\"-2\""), InvalidValue, "from -1 to 20");
    sheet.add("no period", share, field("name=\"more\" type=\"series\" periods=\"0\""), InvalidValue,
              "from 1 to 200");
    sheet.add("too many rows", "most=\"12\"", "most=\"201\"", InvalidValue, "from 1 to 200");
    sheet.add("more rows than there may be", "least=\"1\"", "least=\"13\"", InvalidValue, "from 0 to 12");
    sheet.add(
        "table twice", "<result id",
        "<table id=\"tablemore0\" name=\"givers\">\n      <label>More</label>\n    </table>\n    <result id",
        FieldNameDuplicate, "“givers”");
    sheet.add("check without words", ">Somebody must still pay.</check>", "/>", MissingElement, "<check>");
    return sheet.rows;
}

Rows sampleRows()
{
    using enum ProblemCode;
    BlockRows sheet{planFile, "blocksheet"};
    sheet.add("another result", "value=\"1500\"", "value=\"1499\"", SampleMismatch,
              "“gap” should be 1499, but comes out as 1500");
    sheet.add("another formula", "formula=\"cost / 10\"", "formula=\"cost / 0\"", SampleMismatch,
              "comes out as #division-by-zero(share)");
    sheet.add("unknown field", "<set name=\"cost\" value=\"3000\"/>",
              "<set name=\"cost\" value=\"3000\"/>\n      <set name=\"costs\" value=\"1\"/>",
              SampleFieldUnknown, "“costs”");
    sheet.add("unknown column", "<set name=\"sum\" value=\"1200\"/>",
              "<set name=\"sum\" value=\"1200\"/>\n        <set name=\"total\" value=\"1\"/>",
              SampleFieldUnknown, "“givers.total”");
    sheet.add("unknown result", "<expect name=\"gap\" value=\"1500\"/>",
              "<expect name=\"gap\" value=\"1500\"/>\n      <expect name=\"gab\" value=\"1\"/>",
              SampleFieldUnknown, "“gab”");
    sheet.rows.add("no sample",
                   [](SampleModule &sample) {
                       QByteArray &plan = sample[planFile];
                       const auto begin = plan.indexOf("    <sample ");
                       const QByteArray end = "</sample>\n";
                       plan.remove(begin, plan.indexOf(end) + end.size() - begin);
                   },
                   {SampleMissing, planFile, "blocksheet", u"blocksheet"_s, u"no sample input"_s});
    return sheet.rows;
}

} // namespace Kogge::CheckTable
