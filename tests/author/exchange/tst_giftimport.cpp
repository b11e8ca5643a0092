// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/giftimport.h"
#include "exchange/importfile.h"
#include "expect.h"
#include "importfixture.h"
#include "processortime.h"

#include <QFile>

using namespace Kogge;
using namespace Qt::StringLiterals;

class tst_GiftImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questionsBecomeBlocks_data()
    {
        QTest::addColumn<QString>("gift");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const QString &gift, const QStringList &lines) {
            QTest::newRow(name) << gift << lines;
        };
        row("true", u"The sky is blue.{T}"_s, {u"true: The sky is blue."_s});
        row("false, in words", u"The sky is green.{ false }"_s, {u"false: The sky is green."_s});
        row("true with feedback", u"It is.{TRUE#Look up.#So it is.}"_s,
            {u"true: It is."_s, u"  true: So it is."_s, u"  false: Look up."_s});
        row("false with feedback for all", u"It is.{F#No.####Skies are blue.}"_s,
            {u"false: It is."_s, u"  true: No."_s, u"  right: Skies are blue."_s,
             u"  wrong: Skies are blue."_s});
        row("one of several", u"Who?{=Grant ~no one ~Napoleon}"_s,
            {u"single: Who?"_s, u"  a* Grant"_s, u"  b no one"_s, u"  c Napoleon"_s});
        row("on several lines with feedback",
            u"Who?{\n  ~ Me # No, the\n  other. \n  // a note\n  = You#Yes\\: you\\n\\nNow go on.\n}"_s,
            {u"single: Who?"_s, u"  a Me # No, the other."_s, u"  b* You # Yes: you⏎⏎Now go on."_s});
        row("several of them", u"Which?{~%50%A#1 ~%-50%B#2 ~%50%C}"_s,
            {u"multiple: Which?"_s, u"  a* A # 1"_s, u"  b B # 2"_s, u"  c* C"_s});
        row("thirds", u"Which?{~%33.33333%A ~%33.33333%B ~%33.33333%C ~D}"_s,
            {u"multiple: Which?"_s, u"  a* A"_s, u"  b* B"_s, u"  c* C"_s, u"  d D"_s});
        row("one, by its weight", u"Which?{=%100%A ~%0%B}"_s, {u"single: Which?"_s, u"  a* A"_s, u"  b B"_s});
        row("a missing word", u"It costs {~much =little} money."_s,
            {u"single: It costs \\_\\_\\_\\_\\_ money."_s, u"  a much"_s, u"  b* little"_s});
        row("short answer", u"Two plus two?{=four =4}"_s,
            {u"fill-in: Two plus two?"_s, u"  {a}"_s, u"  a = four⏎4"_s});
        row("short answer with feedback", u"2+2?{=%100%4#Right. =*#Count. ####It is easy.}"_s,
            {u"fill-in: 2+2?"_s, u"  {a}"_s, u"  a = 4"_s, u"  right: Right.⏎⏎It is easy."_s,
             u"  wrong: Count.⏎⏎It is easy."_s});
        row("short answer within words",
            u"Two plus ({=two =2}) are {four\\}."_s.replace(u"{four"_s, u"\\{f"_s),
            {u"fill-in: Fill in the gap."_s, u"  Two plus ({a}) are {f\\}."_s, u"  a = two⏎2"_s});
        row("short answer within words, titled", u"::Sums::Two plus {=two}."_s,
            {u"fill-in: Sums"_s, u"  Two plus {a}."_s, u"  a = two"_s});
        row("pairs", u"Match.{ =*cat* -> food =dog->bone\n=sheep -> grass = -> money}"_s,
            {u"match: Match."_s, u"  \\*cat\\* -> food"_s, u"  dog -> bone"_s, u"  sheep -> grass"_s,
             u"  left over: money"_s});
        row("pairs that share", u"Sort.{=cat -> animal =dog -> animal =rose -> plant = -> stone}"_s,
            {u"categorise: Sort."_s, u"  animal: cat, dog"_s, u"  plant: rose"_s, u"  stone: "_s});
        row("a number", u"When?{#1822}"_s, {u"numeric: When?"_s, u"  = 1822 ± 0"_s});
        row("a number and its tolerance", u"Pi?{#3.1415:0.0005#Round.}"_s,
            {u"numeric: Pi?"_s, u"  = 3.1415 ± 0.0005"_s, u"  right: Round."_s});
        row("a range", u"Pi?{#3.141..3.142}"_s, {u"numeric: Pi?"_s, u"  = 3.1415 ± 0.0005"_s});
        row("a range below zero", u"Cold?{#-5..-2}"_s, {u"numeric: Cold?"_s, u"  = -3.5 ± 1.5"_s});
        row("numbers as computers write them", u"x?{#+.5e2\\:1.}"_s, {u"numeric: x?"_s, u"  = 50 ± 1"_s});
        row("numbers that are foreseen", u"When?{#=1822:1#Yes. =%0%1900:50#Too late. ~#No.}"_s,
            {u"numeric: When?"_s, u"  = 1822 ± 1"_s, u"  foreseen 1900 ± 50 # Too late."_s,
             u"  right: Yes."_s, u"  wrong: No."_s});
        row("a number within words", u"Pi is {#3.14:0.01}, roughly."_s,
            {u"fill-in: Fill in the gap."_s, u"  Pi is {a}, roughly."_s, u"  a = 3.14 ± 0.01"_s});
        row("essay", u"Tell us.{}"_s, {u"free-text: Tell us."_s});
        row("essay with a model", u"Tell us.{ ####We would ask. }"_s,
            {u"free-text: Tell us."_s, u"  model: We would ask."_s});
        row("description", u"You can use your pencil."_s, {u"text: You can use your pencil."_s});
        row("comments", u"// a\n  // b\nWhat\n// c\nnow?{}\n// d"_s, {u"free-text: What now?"_s});
        row("escapes", u"2 \\= 2 \\~ \\#1 \\{x\\} a\\:b c\\\\d e\\f{T}"_s,
            {u"true: 2 = 2 ~ #1 {x} a:b c\\\\d e\\\\f"_s});
        row("what would be Markdown", u"*a* _b_ [c](d) 1.{T}"_s, {u"true: \\*a\\* \\_b\\_ \\[c\\](d) 1."_s});
        row("Markdown", u"[markdown]*a* **b**\\n\\n- c\\n- d{~[markdown]`e` =[plain]<f>}"_s,
            {u"single: *a* **b**⏎⏎- c⏎- d"_s, u"  a `e`"_s, u"  b* &lt;f>"_s});
        row("HTML",
            u"[html]<p>A <b>bold</b> &amp; "
            u"<i>slanted</i>&nbsp;word<br/>here</p>\n<ul><li>x</li><li><p>y</p><p>z</p></li></ul>"
            "<a href\\=\"https\\://example.org/?a\\=1&amp;b\\=2\">link</a>{T#<em>No</em>}"_s,
            {u"true: A **bold** & *slanted*\u00a0word\\⏎here⏎⏎- x⏎- y⏎⏎  z⏎⏎[link](https://example.org/?a=1&b=2)"_s,
             u"  false: *No*"_s});
        row("HTML that nobody announced", u"What is <b>this</b>?\\nReally?{T}"_s,
            {u"true: What is **this**?\\⏎Really?"_s});
        row("signs that are no HTML", u"a < b & c > d{T}"_s, {u"true: a < b & c > d"_s});
        row("Windows", u"A?{T}\r\n\r\nB?{F}\r\n"_s.replace(u"\r\n"_s, u"\n"_s),
            {u"true: A?"_s, u"false: B?"_s});
        row("a title is all there is", u"::Who?:: {T}"_s, {u"true: Who?"_s});
    }

    void questionsBecomeBlocks()
    {
        QFETCH(QString, gift);
        const ImportedModule module = importGift(gift, u"Quiz"_s, u"en"_s);
        QTEST(linesOf(module).mid(2), "lines");
        LeftOuts leftOut = module.leftOut;
        std::erase_if(leftOut,
                      [](const LeftOut &part) { return part.reason == LeftOutReason::QuestionTitle; });
        QCOMPARE(linesOf(leftOut), QStringList());
    }

    void categoriesBecomeLessons()
    {
        const ImportedModule module =
            importGift(u"A{T}\n\n$CATEGORY: $course$/top/Chapter 1\\: Money/Easy\nB{T}\n\n"
                       "$CATEGORY: tom/dick//harry\n\nC{T}\n\n$CATEGORY: Empty\n\n"
                       "$CATEGORY: $system$/Chapter 1\\: Money/Easy\n\nD{T}\n"_s,
                       u"Quiz"_s, u"en"_s);
        QCOMPARE(linesOf(module),
                 (QStringList{u"module: Quiz"_s, u"lesson: Quiz"_s, u"true: A"_s,
                              u"lesson: Chapter 1: Money – Easy"_s, u"true: B"_s, u"true: D"_s,
                              u"lesson: tom – dick/harry"_s, u"true: C"_s}));
        QCOMPARE(linesOf(module.leftOut), QStringList());
    }

    void whatIsNotTakenIsReported_data()
    {
        QTest::addColumn<QString>("gift");
        QTest::addColumn<QStringList>("leftOut");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const QString &gift, const QStringList &leftOut,
                            const QStringList &lines) { QTest::newRow(name) << gift << leftOut << lines; };
        row("titles", u"\n::One::A{T}\n\n::Two::B{T}"_s, {u"2 question-title: One"_s},
            {u"true: A"_s, u"true: B"_s});
        row("braces without an end", u"A{T}\n\nB {=x\n\nC{F}"_s, {u"3 question-broken: B"_s},
            {u"true: A"_s, u"false: C"_s});
        row("braces without a beginning", u"B =x}"_s, {u"1 question-broken: B =x}"_s}, {});
        row("two gaps", u"B {=x} and {=y}"_s, {u"1 question-broken: B"_s}, {});
        row("braces in braces", u"B {={x} }"_s, {u"1 question-broken: B"_s}, {});
        row("answers that are none", u"B {perhaps}"_s, {u"1 question-broken: B"_s}, {});
        row("one answer", u"B {~%100%x}"_s, {u"1 answers-too-few: B"_s}, {});
        row("37 answers", u"B {=x"_s + u"~y"_s.repeated(36) + u"}"_s, {u"1 answers-too-many: B"_s}, {});
        row("nothing right", u"B {~x ~y}"_s, {u"1 no-right-answer: B"_s}, {});
        row("several right ones", u"B {=x =y ~z}"_s, {u"1 several-right: B"_s},
            {u"multiple: B"_s, u"  a* x"_s, u"  b* y"_s, u"  c z"_s});
        row("half right", u"B {\n=x\n~%50%y\n~z}"_s, {u"3 partial-credit: y"_s},
            {u"single: B"_s, u"  a* x"_s, u"  b y"_s, u"  c z"_s});
        row("weights", u"B {~%70%x ~%30%y ~z}"_s, {u"1 unequal-weights: B"_s},
            {u"multiple: B"_s, u"  a* x"_s, u"  b* y"_s, u"  c z"_s});
        row("a half right word", u"B {=x =%50%y}"_s, {u"1 partial-credit: y"_s},
            {u"fill-in: B"_s, u"  {a}"_s, u"  a = x"_s});
        row("any word", u"B {=x =y* =\\*z}"_s.replace(u"\\*"_s, u"\\*"_s), {u"1 wildcard: y*"_s},
            {u"fill-in: B"_s, u"  {a}"_s, u"  a = x⏎*z"_s});
        row("only any word", u"B {=*}"_s, {u"1 no-right-answer: B"_s}, {});
        row("different feedback", u"B {=x#1 =y#2}"_s, {u"1 answer-feedback: 2"_s},
            {u"fill-in: B"_s, u"  {a}"_s, u"  a = x⏎y"_s, u"  right: 1"_s});
        row("one pair", u"B {=x -> y = -> z}"_s, {u"1 answers-too-few: B"_s}, {});
        row("half a pair", u"B {=x -> y =z =a -> b}"_s, {u"1 question-broken: B"_s}, {});
        row("no number", u"B {#many}"_s, {u"1 number-invalid: many"_s, u"1 no-right-answer: B"_s}, {});
        row("a range from above", u"B {#5..1}"_s, {u"1 number-invalid: 5..1"_s, u"1 no-right-answer: B"_s},
            {});
        row("a half right number", u"B {#=1 =%50%2}"_s, {u"1 partial-credit: 2"_s},
            {u"numeric: B"_s, u"  = 1 ± 0"_s});
        row("a picture", u"[html]A <img src\\=\"@@PLUGINFILE@@/a.png\" alt\\=\"a hall\"> B{T}"_s,
            {u"1 picture-place: @@PLUGINFILE@@/a.png"_s}, {u"true: A B"_s});
        row("a picture in Markdown", u"\n[markdown]A\n![a hall](a.png){T}"_s, {u"3 picture-place: a.png"_s},
            {u"true: A"_s});
        row("a link to a file", u"[html]<a href\\=\"x.pdf\">A</a>{T}"_s, {u"1 link: x.pdf"_s},
            {u"true: A"_s});
        row("HTML that we do not have", u"[html]x<sup>2</sup>\n<script>alert(1)</script><hr>y{T}"_s,
            {u"1 html: <sup>"_s, u"2 html: <script>"_s, u"2 rule: <hr>"_s}, {u"true: x2⏎⏎y"_s});
        row("HTML in Markdown", u"[markdown]a <b>c</b>{T}"_s, {u"1 html: <b>"_s, u"1 html: </b>"_s},
            {u"true: a c"_s});
    }

    void whatIsNotTakenIsReported()
    {
        QFETCH(QString, gift);
        const ImportedModule module = importGift(gift, u"Quiz"_s, u"en"_s);
        QTEST(linesOf(module.leftOut), "leftOut");
        QTEST(linesOf(module).mid(2), "lines");
        for (const LeftOut &part : module.leftOut)
            QVERIFY(describe(part).size() > 10);
    }

    void theModuleIsSound_data() { questionsBecomeBlocks_data(); }

    void theModuleIsSound()
    {
        QFETCH(QString, gift);
        ImportFolder folder;
        folder.write(u"quiz.gift"_s, (gift + u"\n\nA question must be there{T}"_s).toUtf8());
        EXPECT_OK(importFile(folder.path(u"quiz.gift"_s), {folder.path(u"out"_s), {}, {}}));
        QCOMPARE(problemsIn(folder.path(u"out"_s)), QStringList());
    }

    void anotherProgramsFileIsRead()
    {
        const QString file = qEnvironmentVariable("KOGGE_CORPUS") + u"/gift/questions_in_category.gift.txt"_s;
        if (!QFile::exists(file))
            QSKIP("the corpus is not there");
        ImportFolder folder;
        const auto imported = importFile(file, {folder.path(u"out"_s), {}, {}});
        EXPECT_OK(imported);
        QCOMPARE(imported->format, ImportFormat::Gift);
        QCOMPARE(imported->title, u"questions in category"_s);
        QCOMPARE(imported->lessons, 1);
        QCOMPARE(imported->questions, 4);
        QCOMPARE(linesOf(imported->leftOut), (QStringList{u"5 question-title: Moodle activities"_s}));
        QCOMPARE(problemsIn(folder.path(u"out"_s)), QStringList());
    }

    void muchIsRead_data()
    {
        QTest::addColumn<QString>("gift");
        QTest::newRow("signs") << u"~=#{}:"_s.repeated(100'000);
        QTest::newRow("open braces") << u"{"_s.repeated(200'000);
        QTest::newRow("answers") << u"a{"_s + u"~b "_s.repeated(100'000) + u"}"_s;
        QTest::newRow("gates") << u"a{=b"_s + u"#"_s.repeated(200'000) + u"}"_s;
        QTest::newRow("tags") << u"[html]"_s + u"<ul><li>"_s.repeated(50'000) + u"{T}"_s;
        QTest::newRow("quotes in a tag") << u"[html]<a "_s + u"\"\"'"_s.repeated(50'000) + u"{T}"_s;
        QTest::newRow("less than") << u"[html]"_s + u"<"_s.repeated(3'000'000) + u"{T}"_s;
        QTest::newRow("angle brackets") << u"[html]"_s + u"<a"_s.repeated(100'000) + u"{T}"_s;
        QTest::newRow("paragraphs in items") << u"[html]<ul><li>a"_s + u"<p>b"_s.repeated(20'000) + u"{T}"_s;
        QTest::newRow("backslashes") << u"\\"_s.repeated(300'001) + u"{T}"_s;
        QTest::newRow("questions") << u"a{=b ~c}\n\n"_s.repeated(5'000);
        QTest::newRow("pairs") << u"a{"_s + u"=b -> c "_s.repeated(20'000) + u"}"_s;
    }

    void muchIsRead()
    {
        QFETCH(QString, gift);
        const ProcessorTime time;
        const ImportedModule module = importGift(gift, u"Quiz"_s, u"en"_s);
        QVERIFY(!module.lessons.empty());
        QVERIFY(time.seconds() < 20);
    }
};

QTEST_GUILESS_MAIN(tst_GiftImport)
#include "tst_giftimport.moc"
