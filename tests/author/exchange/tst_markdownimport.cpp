// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownimport.h"
#include "expect.h"
#include "importfixture.h"
#include "processortime.h"

#include <QFile>

using namespace Kogge;
using namespace Qt::StringLiterals;

class tst_MarkdownImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsBecomeAnOutline_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const QString &markdown, const QStringList &lines) {
            QTest::newRow(name) << markdown << lines;
        };
        row("title and lessons", u"# Halls\n\n## Costs\n\nHeat.\n\n## Grants\n\nAsk."_s,
            {u"module: Halls"_s, u"lesson: Costs"_s, u"text: Heat."_s, u"lesson: Grants"_s, u"text: Ask."_s});
        row("words before the first lesson", u"# Halls\n\nWelcome.\n\n## Costs\n\nHeat."_s,
            {u"module: Halls"_s, u"lesson: Halls"_s, u"text: Welcome."_s, u"lesson: Costs"_s,
             u"text: Heat."_s});
        row("without a title", u"## Costs\n\nHeat."_s,
            {u"module: Costs"_s, u"lesson: Costs"_s, u"text: Heat."_s});
        row("without a heading", u"Heat."_s, {u"module: notes"_s, u"lesson: notes"_s, u"text: Heat."_s});
        row("the title comes later", u"## Costs\n\nHeat.\n\n# Halls"_s,
            {u"module: Halls"_s, u"lesson: Costs"_s, u"text: Heat."_s});
        row("parts of a lesson",
            u"# H\n\n## L\n\nA.\n\n### B *b*\n\nC.\n\n#### D\n\nE.\n\n###### F\n\n### G\n"_s,
            {u"module: H"_s, u"lesson: L"_s, u"text: A."_s, u"text: ## B *b*⏎⏎C.⏎⏎### D⏎⏎E.⏎⏎#### F"_s,
             u"text: ## G"_s});
        row("sections", u"# H\n\n## A\n\na\n\n# Second\n\n## B\n\nb\n\n## C\n\nc"_s,
            {u"module: H"_s, u"lesson: A"_s, u"text: a"_s, u"section: Second"_s, u"lesson: B"_s, u"text: b"_s,
             u"lesson: C"_s, u"text: c"_s});
        row("chapters without lessons", u"# H\n\na\n\n# Second\n\nb\n\n# Third"_s,
            {u"module: H"_s, u"lesson: H"_s, u"text: a"_s, u"section: Second"_s, u"lesson: Second"_s,
             u"text: b"_s, u"section: Third"_s, u"lesson: Third"_s});
        row("front matter", u"---\ntitle: \"Halls: a guide\"\nlang: de_DE\n---\n# Part\n\n## A\n\na"_s,
            {u"module: Halls: a guide"_s, u"section: Part"_s, u"lesson: A"_s, u"text: a"_s});
        row("front matter that says the same", u"---\ntitle: Halls\n---\n\n# Halls\n\n## A\n\na"_s,
            {u"module: Halls"_s, u"lesson: A"_s, u"text: a"_s});
        row("marks in titles", u"# *Halls* & `more`\n\n## A [link](https://example.org)\n\na"_s,
            {u"module: Halls & more"_s, u"lesson: A link"_s, u"text: a"_s});
        row("what pandoc says of headings",
            u"# Report {#report .unnumbered}\n\n## A {.x lang=de}\n\n### *B* c {#b}\n\na {b}"_s,
            {u"module: Report"_s, u"lesson: A"_s, u"text: ## *B* c⏎⏎a {b}"_s});
        row("a heading in a quotation", u"## L\n\n> # Q\n> w"_s,
            {u"module: L"_s, u"lesson: L"_s, u"text: > ### Q⏎>⏎> w"_s});
        row("an empty heading", u"#\n\n##\n\na"_s, {u"module: notes"_s, u"lesson: notes"_s, u"text: a"_s});
    }

    void headingsBecomeAnOutline()
    {
        QFETCH(QString, markdown);
        const auto module = importMarkdown(markdown, m_folder.path(), u"notes"_s);
        EXPECT_OK(module);
        QTEST(linesOf(*module), "lines");
        QCOMPARE(linesOf(module->leftOut), QStringList());
    }

    void contentBecomesBlocks_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const QString &markdown, const QStringList &lines) {
            QTest::newRow(name) << markdown << lines;
        };
        row("one text", u"a\n\n- b\n- c\n\n> d\n\n1. e\n\n```sh\nf\n```"_s,
            {u"text: a⏎⏎- b⏎- c⏎⏎> d⏎⏎1. e⏎⏎```⏎f⏎```"_s});
        row("a table", u"a\n\n| Item | € |\n|:--|--:|\n| *Heat* | 5,000 |\n| Rent | |\n\nb"_s,
            {u"text: a"_s, u"table: L"_s, u"  a Item | b>€"_s, u"  a *Heat* | b 5,000"_s, u"  a Rent"_s,
             u"text: b"_s});
        row("a table below a heading", u"### Costs\n\n| a |\n|---|\n| 1. b |"_s,
            {u"text: ## Costs"_s, u"table: Costs"_s, u"  a a"_s, u"  a 1\\. b"_s});
        row("a picture", u"![A hall](img/hall.png \"Our hall\")"_s,
            {u"image: media/hall.png | A hall | Our hall"_s});
        row("a picture in a sentence", u"See ![x](img/hall.png) here.\n\nb"_s,
            {u"text: See here."_s, u"image: media/hall.png | x | "_s, u"text: b"_s});
        row("a picture with a size", u"![x](img/hall.png){width=\"3.1in\" height=\"2in\"}"_s,
            {u"image: media/hall.png | x | "_s});
        row("spans", u"[a]{.underline} []{#_Toc1 .anchor}b `[c]{.d}`"_s, {u"text: a b `[c]{.d}`"_s});
        row("spans around marks", u"a [**b** c]{.mark} [[*d*]{.e} f] [g **h**] {.i}"_s,
            {uR"(text: a **b** c \[*d* f\] \[g **h**\] {.i})"_s});
        row("what pandoc says of links and code",
            u"[https://example.org](https://example.org){.uri} [a](https://example.org){#b} `c`{.bash} {.d}"_s,
            {u"text: [https://example.org](https://example.org) [a](https://example.org) `c` {.d}"_s});
        row("a picture twice", u"![x](img/hall.png)\n![y](./img/../img/hall.png)"_s,
            {u"image: media/hall.png | x | "_s, u"image: media/hall.png | y | "_s});
        row("pictures in a list", u"- a ![x](img/hall.png)\n- b"_s,
            {u"text: - a⏎- b"_s, u"image: media/hall.png | x | "_s});
        row("a picture with a name for the web", u"![x](img/Gro%C3%9Fe%20Br%C3%BCcke.PNG?raw=true)"_s,
            {u"image: media/grosse-bruecke.png | x | "_s});
        row("pictures of one name", u"![x](img/hall.png) ![y](hall.jpeg)"_s,
            {u"image: media/hall.png | x | "_s, u"image: media/hall-2.png | y | "_s});
        row("a picture that is a link", u"[![x](img/hall.png)](https://example.org)"_s,
            {u"image: media/hall.png | x | "_s});
        row("links", u"[a](https://example.org) [b](mailto:b@example.org) <https://example.org/c>"_s,
            {u"text: [a](https://example.org) [b](mailto:b@example.org) "
             "[https://example.org/c](https://example.org/c)"_s});
    }

    void contentBecomesBlocks()
    {
        QFETCH(QString, markdown);
        m_folder.writePicture(u"img/hall.png"_s);
        m_folder.writePicture(u"img/Große Brücke.PNG"_s);
        m_folder.writePicture(u"hall.jpeg"_s);
        const auto module = importMarkdown(u"## L\n\n"_s + markdown, m_folder.path(), u"notes"_s);
        EXPECT_OK(module);
        QTEST(linesOf(*module).mid(2), "lines");
        QCOMPARE(linesOf(module->leftOut), QStringList());
    }

    void whatIsNotTakenIsReported_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("leftOut");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &markdown, const QStringList &leftOut,
                            const QString &text) { QTest::newRow(name) << markdown << leftOut << text; };
        row("HTML", u"a <b>c</b>\n\n<div class=\"x\">\nd\n</div>\n"_s,
            {u"1 html: <b>"_s, u"1 html: </b>"_s, u"3 html: <div class=\"x\"> d </div>"_s}, u"a c"_s);
        row("a rule", u"a\n\n* * *\n\nb"_s, {u"3 rule: ---"_s}, u"a⏎⏎b"_s);
        row("links to elsewhere", u"[a](b.md)\n[*c* d](#d) [e](javascript:f)"_s,
            {u"1 link: b.md"_s, u"2 link: #d"_s, u"2 link: javascript:f"_s}, u"a *c* d e"_s);
        row("an id of another module", u"[a](lesson:abcdefghij)"_s, {u"1 link: abcdefghij"_s}, u"a"_s);
        row("a picture on the internet", u"a\n![b](https://example.org/b.png)"_s,
            {u"2 picture-elsewhere: https://example.org/b.png"_s}, u"a"_s);
        row("a picture on some host", u"a ![b](//example.org/b.png)"_s,
            {u"1 picture-elsewhere: //example.org/b.png"_s}, u"a"_s);
        row("a picture in its address", u"a ![b](data:image/png;base64,AAAA)"_s,
            {u"1 picture-elsewhere: data:image/png;base64,AAAA"_s}, u"a"_s);
        row("a picture outside", u"a ![b](../secret.png)"_s, {u"1 picture-outside: ../secret.png"_s}, u"a"_s);
        row("a picture outside, hidden", u"a ![b](img/%2e%2e/%2e%2e/secret.png)"_s,
            {u"1 picture-outside: img/%2e%2e/%2e%2e/secret.png"_s}, u"a"_s);
        row("a picture of the system", u"a ![b](/usr/share/b.png) ![c](C:\\\\c.png)"_s,
            {u"1 picture-outside: /usr/share/b.png"_s, u"1 picture-outside: C:\\c.png"_s}, u"a"_s);
        row("a picture behind a link", u"a ![b](way/secret.png)"_s, {u"1 picture-outside: way/secret.png"_s},
            u"a"_s);
        row("no picture", u"a ![b](none.png) ![c]() ![d](img)"_s,
            {u"1 picture-missing: none.png"_s, u"1 picture-missing: "_s, u"1 picture-missing: img"_s},
            u"a"_s);
        row("something else", u"a ![b](notes.png)"_s, {u"1 picture-kind: notes.png"_s}, u"a"_s);
        row("a footnote", u"a[^1]\n\n[^1]: b *c*\n"_s, {u"1 footnote: [^1]"_s, u"3 footnote: [^1]"_s},
            u"a\\[^1\\]⏎⏎\\[^1\\]: b *c*"_s);
        row("a footnote of one word", u"a[^1] b\n\n[^1]: word\n"_s,
            {u"1 footnote: [^1]"_s, u"3 footnote: [^1]"_s}, u"a\\[^1\\] b⏎⏎\\[^1\\]: word"_s);
        row("what looks like one in code", u"~~~\n[^1]: word\n~~~"_s, {}, u"```⏎[^1]: word⏎```"_s);
        row("tasks", u"a\n\n- [ ] b\n- [x] c\n  - [X] d\n- e"_s,
            {u"3 task-boxes: b c d e"_s, u"5 task-boxes: d"_s}, u"a⏎⏎- b⏎- c⏎  - d⏎- e"_s);
        row("a table drawn as a grid", u"a\n\n+---+---+\n| b | c |\n+===+===+\n| d | e |\n+---+---+\n"_s,
            {u"3 drawn-table: +---+---+ | b | c | +===+===+ | d | e | +---+---+"_s},
            u"a⏎⏎+---+---+ | b | c | +===+===+ | d | e | +---+---+"_s);
        row("a table without rows", u"a\n\n| b |\n|---|\n"_s, {u"3 table-empty: b"_s}, u"a"_s);
        row("a wide table",
            u"a\n\n"_s + u"|b"_s.repeated(37) + u"|\n"_s + u"|---"_s.repeated(37) + u"|\n|c|\n"_s,
            {u"3 table-too-wide: "_s + u"b "_s.repeated(29) + u"b…"_s}, u"a"_s);
        row("front matter",
            u"---\ntitle: T\nauthor: Me\ntags:\n  - x\n# comment\nlanguage: English\n---\na"_s,
            {u"3 front-matter: author: Me"_s, u"4 front-matter: tags:"_s, u"5 front-matter: - x"_s,
             u"7 front-matter: language: English"_s},
            u"a"_s);
        row("front matter without an end", u"---\ntitle: T\n\na"_s, {u"1 rule: ---"_s}, u"title: T⏎⏎a"_s);
        row("a long paragraph", u"a\n\n"_s + u"word "_s.repeated(25'000),
            {u"3 text-too-long: word word word word word word word word word word word word…"_s}, u"a"_s);
    }

    void whatIsNotTakenIsReported()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, text);
        const QString folder = m_folder.path(u"inner"_s);
        m_folder.writePicture(u"secret.png"_s);
        m_folder.writePicture(u"inner/img/hall.png"_s);
        m_folder.write(u"inner/notes.png"_s, "words");
        QFile::link(m_folder.path(), folder + u"/way"_s);
        const auto module = importMarkdown(markdown, folder, u"notes"_s);
        EXPECT_OK(module);
        QTEST(linesOf(module->leftOut), "leftOut");
        QCOMPARE(linesOf(*module).mid(2), QStringList{u"text: "_s + text});
        QVERIFY(module->files.empty());
        for (const LeftOut &part : module->leftOut)
            QVERIFY(describe(part).size() > 10);
    }

    void aColumnHasAName()
    {
        const auto module = importMarkdown(u"| | a |\n|---|---|\n| b | c |"_s, m_folder.path(), u"notes"_s);
        EXPECT_OK(module);
        QCOMPARE(linesOf(*module).mid(2),
                 (QStringList{u"table: notes"_s, u"  a – | b a"_s, u"  a b | b c"_s}));
        QCOMPARE(linesOf(module->leftOut), QStringList{u"1 column-nameless: notes"_s});
    }

    void longTextsAreDivided()
    {
        const auto module =
            importMarkdown(u"Some words of a long text.\n\n"_s.repeated(3000), m_folder.path(), u"n"_s);
        EXPECT_OK(module);
        QCOMPARE(module->lessons.size(), size_t(1));
        const auto &blocks = module->lessons.front().blocks;
        QVERIFY(blocks.size() >= 4 && blocks.size() <= 10);
        qsizetype words = 0;
        for (const Block &block : blocks) {
            const QString text = std::get<TextBlock>(block.content).text;
            QVERIFY(text.size() <= 20'000);
            words += text.count(u"long"_s);
        }
        QCOMPARE(words, 3000);
    }

    void longListsAreDivided()
    {
        const auto module =
            importMarkdown(u"1. a [b](https://example.org)\n"_s.repeated(1200), m_folder.path(), u"n"_s);
        EXPECT_OK(module);
        QCOMPARE(linesOf(module->leftOut), QStringList());
        const auto &blocks = module->lessons.front().blocks;
        QCOMPARE(blocks.size(), size_t(4)); // 500 links are the most that a text may have.
        QVERIFY(std::get<TextBlock>(blocks.back().content).text.startsWith(u"901. a"));
    }

    void longLessonsAreDivided()
    {
        const auto module =
            importMarkdown(u"## L\n\n"_s + u"### A\n\nb\n\n"_s.repeated(2100), m_folder.path(), u"n"_s);
        EXPECT_OK(module);
        QStringList titles;
        for (const Lesson &lesson : module->lessons)
            titles += lesson.title;
        QCOMPARE(titles, (QStringList{u"L"_s, u"L (2)"_s, u"L (3)"_s}));
    }

    void muchIsRead_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("attributes without an end") << u"# a {"_s + u".a.b=c "_s.repeated(20'000);
        QTest::newRow("braces") << u"# "_s + u"{.a"_s.repeated(50'000);
        QTest::newRow("brackets") << u"[^"_s.repeated(50'000);
        QTest::newRow("spans") << u"[a]{.b "_s.repeated(20'000);
        QTest::newRow("a line of a table") << u"+"_s + u"-="_s.repeated(50'000);
    }

    void muchIsRead()
    {
        QFETCH(QString, markdown);
        const ProcessorTime time;
        EXPECT_OK(importMarkdown(markdown, m_folder.path(), u"n"_s));
        QVERIFY(time.seconds() < 20);
    }

    void theLanguageIsKnown()
    {
        const auto module = importMarkdown(u"---\nlanguage: 'pt-BR'\n---\na"_s, m_folder.path(), u"n"_s);
        EXPECT_OK(module);
        QCOMPARE(module->language, u"pt-BR"_s);
        QCOMPARE(module->title, u"n"_s);
    }

private:
    ImportFolder m_folder;
};

QTEST_GUILESS_MAIN(tst_MarkdownImport)
#include "tst_markdownimport.moc"
