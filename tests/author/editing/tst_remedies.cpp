// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/medialibrary.h"
#include "editing/remedies.h"
#include "editingfixture.h"
#include "expect.h"
#include "package/modulecheck.h"

#include <QTest>

using namespace Kogge;
using namespace Kogge::Fixture;
using namespace Qt::StringLiterals;

namespace {

const QString springs = u"media/four-springs.svg"_s;
const QString spare = u"media/spare.svg"_s;
const QString readLesson = u"o542q4g2rw"_s;
const QString readFile = u"lessons/o542q4g2rw.xml"_s;
const QString workFile = u"lessons/txw3cb5v2l.xml"_s;

/// The module with every block, changed by \p change, and open.
struct Mended {
    QTemporaryDir folder;
    std::unique_ptr<ModuleDocument> document;

    explicit Mended(const std::function<void(SampleModule &)> &change)
    {
        SampleModule sample(u"everyblock"_s);
        change(sample);
        sample.write(folder.filePath(u"module"_s));
        document = *ModuleDocument::open(folder.filePath(u"module"_s));
    }

    [[nodiscard]] bool has(ProblemCode code) const
    {
        const Problems problems = checkModule({document->course(), document->readProblems()},
                                              *document->files(), QDate(2026, 11, 1));
        return std::any_of(problems.begin(), problems.end(),
                           [&](const Problem &problem) { return problem.code == code; });
    }

    /// Whether \p edit mends \p code in one step that can be undone to the same bytes.
    [[nodiscard]] bool isMendedBy(ProblemCode code, const std::function<Result<bool>()> &edit) const
    {
        const Files before = filesOf(*document);
        const bool was = has(code);
        const auto done = edit();
        const bool mended = was && done && *done && !has(code) && document->position() == 1;
        document->undo();
        return mended && filesOf(*document) == before && has(code);
    }

    /// The first text block of the first lesson says \p text.
    QString write(const QString &text) const
    {
        QString id;
        const QString lesson = firstLesson(*document);
        [[maybe_unused]] const auto done = document->editLesson(lesson, u"x"_s, [&](Lesson &edited) {
            const auto found =
                std::find_if(edited.blocks.begin(), edited.blocks.end(), [](const Block &block) {
                    return std::holds_alternative<TextBlock>(block.content);
                });
            std::get<TextBlock>(found->content).text = text;
            id = found->id;
        });
        return id;
    }
};

} // namespace

class TestRemedies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsGetProperLevels_data();
    void headingsGetProperLevels();
    void linksAreChanged_data();
    void linksAreChanged();
    void aFileIsListed();
    void aFileIsWrittenCanonically();
    void oneOfTwoFilesIsEnough();
    void aFileWithAVersionForALanguageStays();
    void aBlockIsMended();
    void aPictureBecomesDecoration();
    void aFactIsChecked();
    void aSampleTakesWhatComesOut_data();
    void aSampleTakesWhatComesOut();
    void anUnsafeLinkBecomesWords();
    void nothingIsDoneWhereNothingIsWrong();
};

void TestRemedies::headingsGetProperLevels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTextBlock");
    QTest::addColumn<QString>("mended");

    QTest::newRow("as it may be") << u"## A\n\nb\n\n### C"_s << true << u"## A\n\nb\n\n### C"_s;
    QTest::newRow("too high at the beginning") << u"# A\n\nb"_s << true << u"## A\n\nb"_s;
    QTest::newRow("a part behind text") << u"b\n\n## A"_s << true << u"b\n\n### A"_s;
    QTest::newRow("empty lines before") << u"\n\n# A"_s << true << u"\n\n## A"_s;
    QTest::newRow("no part elsewhere") << u"## A"_s << false << u"### A"_s;
    QTest::newRow("a level left out")
        << u"## A\n\n#### B\n\n#### C"_s << true << u"## A\n\n### B\n\n#### C"_s;
    QTest::newRow("too deep") << u"## A\n### B\n##### C"_s << true << u"## A\n### B\n#### C"_s;
    QTest::newRow("code") << u"a\n\n```\n# no heading\n```\n\n# B"_s << true
                          << u"a\n\n```\n# no heading\n```\n\n### B"_s;
    QTest::newRow("no heading") << u"#hashtag\n\n#"_s << true << u"#hashtag\n\n###"_s;
}

void TestRemedies::headingsGetProperLevels()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isTextBlock);
    QFETCH(const QString, mended);
    QCOMPARE(withProperHeadings(text, isTextBlock), mended);
    QCOMPARE(withProperHeadings(mended, isTextBlock), mended);
}

void TestRemedies::linksAreChanged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("changed");

    QTest::newRow("another") << u"See [this](lesson:a) and [that](lesson:b)."_s << u"lesson:c"_s
                             << u"See [this](lesson:c) and [that](lesson:b)."_s;
    QTest::newRow("twice") << u"[x](lesson:a) [y](lesson:a)"_s << u"lesson:c"_s
                           << u"[x](lesson:c) [y](lesson:c)"_s;
    QTest::newRow("words again") << u"See [this **one**](lesson:a)."_s << QString() << u"See this **one**."_s;
    QTest::newRow("escaped") << uR"([a \] b](lesson:a))"_s << QString() << uR"(a \] b)"_s;
    QTest::newRow("longer id") << u"[x](lesson:ab)"_s << u"lesson:c"_s << u"[x](lesson:ab)"_s;
}

void TestRemedies::linksAreChanged()
{
    QFETCH(const QString, text);
    QFETCH(const QString, to);
    QFETCH(const QString, changed);
    QCOMPARE(withLinks(text, u"lesson:a"_s, to), changed);
}

void TestRemedies::aFileIsListed()
{
    const Mended module(
        [](SampleModule &sample) { sample.add(spare, "<svg xmlns='http://www.w3.org/2000/svg'/>"); });
    QVERIFY(module.isMendedBy(ProblemCode::MediaUnlisted,
                              [&] { return listMedia(*module.document, u"x"_s, spare); }));
}

void TestRemedies::aFileIsWrittenCanonically()
{
    const QString path = u"media.xml"_s;
    const Mended module([&](SampleModule &sample) { sample[path].replace('\n', "\r\n"); });
    const Course before = module.document->course();
    QVERIFY(module.isMendedBy(ProblemCode::NotCanonical,
                              [&] { return writeCanonically(*module.document, u"x"_s, path); }));
    EXPECT_OK(writeCanonically(*module.document, u"x"_s, path));
    QCOMPARE(module.document->course().media.size(), before.media.size());
    EXPECT_ERROR(writeCanonically(*module.document, u"x"_s, u"lessons/none.xml"_s), ErrorCode::FileNotFound);
    EXPECT_ERROR(writeCanonically(*module.document, u"x"_s, u"../outside.xml"_s), ErrorCode::UnsafePath);
}

void TestRemedies::oneOfTwoFilesIsEnough()
{
    const Mended module([](SampleModule &sample) { sample.add(spare, sample[springs]); });
    ModuleDocument &document = *module.document;
    const std::vector<TwinMedia> twins = twinMedia(document.course(), *document.files());
    QCOMPARE(twins, (std::vector<TwinMedia>{{spare, springs}}));
    EXPECT_OK(document.editCourse(u"x"_s, [](Course &course) {
        MediaFile record;
        record.id = u"sparefile1"_s;
        record.path = spare;
        record.source = u"https://example.org/"_s;
        course.media.push_back(record);
        for (Lesson &lesson : course.lessons) {
            for (Block &block : lesson.blocks) {
                if (auto *image = std::get_if<ImageBlock>(&block.content))
                    image->media = spare;
            }
        }
    }));
    const int steps = document.position();
    EXPECT_OK(useOtherMedia(document, u"x"_s, spare, springs));
    QCOMPARE(document.position(), steps + 1);
    QVERIFY(!document.files()->contains(spare));
    QVERIFY(!document.course().mediaFile(spare));
    QVERIFY(!usesOfMedia(document.course()).contains(spare));
    QVERIFY(usesOfMedia(document.course()).contains(springs));
    QVERIFY(twinMedia(document.course(), *document.files()).empty());
    document.undo();
    QVERIFY(document.files()->contains(spare));
    QVERIFY(usesOfMedia(document.course()).contains(spare));
}

void TestRemedies::aFileWithAVersionForALanguageStays()
{
    const Mended module([](SampleModule &sample) {
        sample.add(spare, sample[springs]);
        sample.translate(u"de"_s);
        sample.add(u"media/de/spare.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg' width='1'/>");
    });
    QVERIFY(twinMedia(module.document->course(), *module.document->files()).empty());
}

void TestRemedies::aBlockIsMended()
{
    const Mended module([](SampleModule &) {});
    ModuleDocument &document = *module.document;
    const QString lesson = firstLesson(document);
    const QString block = module.write(u"Text\n\n## A [word](glossary:nothing00a)"_s);
    QVERIFY(module.has(ProblemCode::HeadingLevel));
    QVERIFY(module.has(ProblemCode::ReferenceDangling));
    EXPECT_OK(mendHeadings(document, u"x"_s, lesson, block));
    QVERIFY(!module.has(ProblemCode::HeadingLevel));
    EXPECT_OK(changeLinks(document, u"x"_s, lesson, block, u"glossary:nothing00a"_s, u"lesson:"_s + lesson));
    QVERIFY(!module.has(ProblemCode::ReferenceDangling));
    QCOMPARE(document.position(), 3);
}

void TestRemedies::aPictureBecomesDecoration()
{
    const Mended module([](SampleModule &sample) {
        sample.add(spare, sample[springs]);
        sample.replace(readFile, "mgf63ig07h\" media=\"media/unfinished-bridge.svg\"",
                       "mgf63ig07h\" media=\"media/spare.svg\"");
        sample.replace(
            u"media.xml"_s, "</media>",
            "  <file id=\"sparefile1\" path=\"media/spare.svg\" licence=\"CC0-1.0\" credit=\"x\"/>\n"
            "</media>");
    });
    QVERIFY(module.isMendedBy(ProblemCode::AltMissing, [&] {
        return markDecorative(*module.document, u"x"_s, readLesson, u"txd9hj1lkc"_s, spare);
    }));
    const auto other =
        markDecorative(*module.document, u"x"_s, readLesson, u"txd9hj1lkc"_s, u"media/none.svg"_s);
    QVERIFY(other && !*other);
}

void TestRemedies::aFactIsChecked()
{
    const Mended module([](SampleModule &sample) {
        sample.replace(readFile, "  <audio id=",
                       "  <fact id=\"levylevy01\" number=\"4.9\" unit=\"%\" as-of=\"2026-01\" "
                       "recheck-by=\"2026-07-01\">\n    <statement>The levy.</statement>\n    <source>The "
                       "office</source>\n  </fact>\n  <audio id=");
    });
    const QDate today(2026, 11, 1);
    const auto check = [&] {
        return markChecked(*module.document, u"x"_s, readLesson, u"levylevy01"_s, today);
    };
    QVERIFY(module.isMendedBy(ProblemCode::FactStale, check));
    EXPECT_OK(check());
    const Lesson *lesson = module.document->course().lesson(readLesson);
    const auto found = std::find_if(lesson->blocks.begin(), lesson->blocks.end(),
                                    [](const Block &block) { return block.id == u"levylevy01"; });
    const Fact &fact = std::get<FactBlock>(found->content).fact;
    QCOMPARE(fact.asOf.toString(), u"2026-11-01"_s);
    QCOMPARE(fact.recheckBy, today.addDays(181)); // As many as from January to July.
}

void TestRemedies::aSampleTakesWhatComesOut_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("block");
    QTest::addColumn<QString>("name");
    QTest::newRow("worksheet") << QByteArray("<expect name=\"lowest\" value=\"-3850\"/>")
                               << QByteArray("<expect name=\"lowest\" value=\"-385\"/>") << u"z6pr9is70q"_s
                               << u"lowest"_s;
    QTest::newRow("decision table") << QByteArray("id=\"unghpk8cle\" outcomes=\"hvewqhbtep\"")
                                    << QByteArray("id=\"unghpk8cle\" outcomes=\"\"") << u"p1s1om8yrt"_s
                                    << u"A freelancer for five days"_s;
}

void TestRemedies::aSampleTakesWhatComesOut()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, block);
    QFETCH(const QString, name);
    const Mended module([&](SampleModule &sample) { sample.replace(workFile, before, after); });
    QVERIFY(module.isMendedBy(ProblemCode::SampleMismatch, [&] {
        return takeResult(*module.document, u"x"_s, u"txw3cb5v2l"_s, block, name);
    }));
}

void TestRemedies::anUnsafeLinkBecomesWords()
{
    const Mended module([](SampleModule &) {});
    ModuleDocument &document = *module.document;
    const QString block = module.write(u"Read [the rules](javascript:alert(1)) and [more](hall.html)."_s);
    const Files before = filesOf(document);
    QVERIFY(module.has(ProblemCode::LinkUnsafe));
    for (const QString &address : {u"javascript:alert(1)"_s, u"hall.html"_s})
        EXPECT_OK(changeLinks(document, u"x"_s, firstLesson(document), block, address, {}));
    QVERIFY(!module.has(ProblemCode::LinkUnsafe));
    QCOMPARE(document.position(), 3);
    document.undo();
    document.undo();
    QCOMPARE(filesOf(document), before);
}

void TestRemedies::nothingIsDoneWhereNothingIsWrong()
{
    const Mended module([](SampleModule &) {});
    ModuleDocument &document = *module.document;
    const QString lesson = firstLesson(document);
    const QString block = document.course().lessons.front().blocks.front().id;
    for (const auto &done :
         {listMedia(document, u"x"_s, springs), writeCanonically(document, u"x"_s, u"module.xml"_s),
          mendHeadings(document, u"x"_s, lesson, block),
          mendHeadings(document, u"x"_s, lesson, u"nothing000"_s),
          changeLinks(document, u"x"_s, lesson, block, u"lesson:none"_s, u"lesson:other"_s),
          markDecorative(document, u"x"_s, lesson, block, springs),
          markChecked(document, u"x"_s, lesson, block, QDate(2026, 11, 1)),
          takeResult(document, u"x"_s, u"txw3cb5v2l"_s, u"z6pr9is70q"_s, {})}) {
        EXPECT_OK(done);
        QVERIFY(!*done);
    }
    QCOMPARE(document.position(), 0);
}

QTEST_GUILESS_MAIN(TestRemedies)
#include "tst_remedies.moc"
