// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/durablefile.h"
#include "expect.h"
#include "manifest/sourcefiles.h"
#include "manifest/translationfile.h"

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// One block of every kind, with what a newer version and a careful author might have added.
const QByteArray everyBlock = *readFile(QStringLiteral(TEST_DATA_DIR "/manifest/every-block.xml"), 1'000'000);

XmlSource loaded(const QByteArray &bytes)
{
    return *XmlSource::load(bytes, u"lessons/a000000000.xml"_s);
}

template<typename T> T &content(Lesson &lesson, size_t index)
{
    return std::get<T>(lesson.blocks.at(index).content);
}

using Change = std::function<void(Lesson &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class tst_SourceFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryBlock()
    {
        Problems problems;
        Lesson lesson = readLesson(loaded(everyBlock), problems);

        QCOMPARE(problems.size(), size_t(1)); // The hologram.
        QCOMPARE(problems.front().code, ProblemCode::UnknownElement);
        QCOMPARE(lesson.blocks.size(), size_t(13));
        QCOMPARE(lesson.minutes, 30);
        QCOMPARE(lesson.blocks.at(0).line, 7);
        QCOMPARE(content<ImageBlock>(lesson, 1).caption, u"Springs & ponds"_s);
        QCOMPARE(lesson.blocks.at(2).meaning, 2);
        QCOMPARE(content<TableBlock>(lesson, 2).columns.at(1).align, ColumnAlign::End);
        QCOMPARE(content<CalloutBlock>(lesson, 3).kind, CalloutKind::Warning);
        QCOMPARE(content<FactBlock>(lesson, 5).fact.asOf, (PartialDate{2026, 0, 0}));
        QCOMPARE(content<ChoiceQuestion>(lesson, 7).question.attempts, 2);
        QVERIFY(!content<ChoiceQuestion>(lesson, 7).multiple);
        QVERIFY(content<ChoiceQuestion>(lesson, 8).multiple);
        QVERIFY(!content<ChoiceQuestion>(lesson, 8).question.required);
        QCOMPARE(content<NumericQuestion>(lesson, 9).foreseen.at(0).value, Decimal(14000));
        QCOMPARE(content<CategoriseQuestion>(lesson, 10).items.at(1).category, u"b"_s);
        QCOMPARE(content<Worksheet>(lesson, 11).tables.at(0).columns.at(1).choices.at(1).label,
                 u"asked for"_s);
        QCOMPARE(content<UnknownBlock>(lesson, 12).element, u"hologram"_s);
    }

    void savingUnchangedGivesTheSameBytes()
    {
        Problems problems;
        XmlSource source = loaded(everyBlock);
        QVERIFY(source.isCanonical());

        writeLesson(source, readLesson(source, problems));

        QCOMPARE(source.save(), everyBlock);
    }

    void aChangeTouchesOnlyItsPlace_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");

        QTest::newRow("text") << Change([](Lesson &l) {
            content<TextBlock>(l, 0).text += u"\n\nMore & more."_s;
        }) << QByteArray("t000000001).</text>")
                              << QByteArray("t000000001).\n\nMore &amp; more.</text>");
        QTest::newRow("attribute") << Change(
            [](Lesson &l) { content<ChoiceQuestion>(l, 7).question.attempts = 1; })
                                   << QByteArray("attempts=\"2\"") << QByteArray("attempts=\"1\"");
        QTest::newRow("attribute becomes standard")
            << Change([](Lesson &l) { content<ChoiceQuestion>(l, 7).question.attempts = 3; })
            << QByteArray(" attempts=\"2\"") << QByteArray();
        QTest::newRow("new attribute")
            << Change([](Lesson &l) { content<NumericQuestion>(l, 9).question.points = 4; })
            << QByteArray("b000000010\"") << QByteArray("b000000010\" points=\"4\"");
        QTest::newRow("new child") << Change([](Lesson &l) {
            content<ChoiceQuestion>(l, 8).options.at(0).feedback = u"Yes."_s;
        }) << QByteArray("<text>This</text>\n    </option>\n    <option letter=\"b\"")
                                   << QByteArray("<text>This</text>\n      <feedback>Yes.</feedback>\n    "
                                                 "</option>\n    <option letter=\"b\"");
        QTest::newRow("child removed") << Change([](Lesson &l) { content<ImageBlock>(l, 1).alt.clear(); })
                                       << QByteArray("\n    <alt>Four springs.</alt>") << QByteArray();
        QTest::newRow("part removed")
            << Change([](Lesson &l) { content<CategoriseQuestion>(l, 10).items.pop_back(); })
            << QByteArray("\n    <item letter=\"b\" category=\"b\">\n      <text>Foundation</text>\n      "
                          "<feedback>It gives.</feedback>\n    </item>")
            << QByteArray();
        QTest::newRow("part added")
            << Change([](Lesson &l) {
                   content<CategoriseQuestion>(l, 10).categories.push_back({u"c"_s, u"Capital"_s});
               })
            << QByteArray("<category letter=\"b\">Given</category>")
            << QByteArray(
                   "<category letter=\"b\">Given</category>\n    <category letter=\"c\">Capital</category>");
        QTest::newRow("parts change places")
            << Change([](Lesson &l) {
                   auto &categories = content<CategoriseQuestion>(l, 10).categories;
                   std::swap(categories[0], categories[1]);
               })
            << QByteArray(
                   "<category letter=\"a\">Earned</category>\n    <category letter=\"b\">Given</category>")
            << QByteArray(
                   "<category letter=\"b\">Given</category>\n    <category letter=\"a\">Earned</category>");
        QTest::newRow("block removed")
            << Change([](Lesson &l) { l.blocks.erase(l.blocks.begin() + 4); })
            << QByteArray("\n  <fact id=\"b000000005\" record=\"de.leader.rate\"/>") << QByteArray();
        QTest::newRow("block added")
            << Change([](Lesson &l) {
                   l.blocks.insert(
                       l.blocks.begin() + 4,
                       Block{u"n000000001"_s, 0, 0, CalloutBlock{CalloutKind::Tip, u"New."_s}, {}, 0});
               })
            << QByteArray("approval.</callout>")
            << QByteArray("approval.</callout>\n  <callout id=\"n000000001\" kind=\"tip\">New.</callout>");
        QTest::newRow("empty block filled")
            << Change([](Lesson &l) { content<FactBlock>(l, 4).fact.source = u"Me"_s; })
            << QByteArray("record=\"de.leader.rate\"/>")
            << QByteArray("record=\"de.leader.rate\">\n    <source>Me</source>\n  </fact>");
        QTest::newRow("title") << Change([](Lesson &l) { l.title = u"Money"_s; })
                               << QByteArray("<title>Where the money comes from</title>")
                               << QByteArray("<title>Money</title>");
    }

    void aChangeTouchesOnlyItsPlace()
    {
        QFETCH(Change, change);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QCOMPARE(everyBlock.count(before), 1);
        Problems problems;
        XmlSource source = loaded(everyBlock);
        Lesson lesson = readLesson(source, problems);

        change(lesson);
        writeLesson(source, lesson);

        QCOMPARE(source.save(), QByteArray(everyBlock).replace(before, after));
        Lesson again = readLesson(loaded(source.save()), problems);
        for (Lesson *each : {&again, &lesson}) {
            for (Block &block : each->blocks)
                block.line = 0;
        }
        QCOMPARE(again, lesson);
    }

    void blocksCanMove()
    {
        Problems problems;
        XmlSource source = loaded(everyBlock);
        Lesson lesson = readLesson(source, problems);
        std::rotate(lesson.blocks.begin(), lesson.blocks.begin() + 5, lesson.blocks.end());

        writeLesson(source, lesson);

        QVERIFY(source.save().contains("<!-- Kept: a comment between blocks. -->"));
        const Lesson again = readLesson(loaded(source.save()), problems);
        QCOMPARE(again.blocks.size(), lesson.blocks.size());
        for (size_t i = 0; i < lesson.blocks.size(); ++i)
            QCOMPARE(again.blocks.at(i).content, lesson.blocks.at(i).content);
    }

    void aNewLessonIsCanonical()
    {
        Problems problems;
        const Lesson lesson = readLesson(loaded(everyBlock), problems);
        XmlSource source = XmlSource::create(u"lesson"_s, u"new.xml"_s);

        writeLesson(source, lesson);

        const XmlSource again = loaded(source.save());
        QVERIFY(again.isCanonical());
        QCOMPARE(readLesson(again, problems).blocks.size(), lesson.blocks.size());
        QVERIFY(source.save().contains("\n  <title>Where the money comes from</title>\n  <summary>"));
        QVERIFY(source.save().endsWith("</lesson>\n"));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<ProblemCode>("code");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("block");

        QTest::newRow("missing attribute") << QByteArray(" kind=\"warning\"") << QByteArray()
                                           << ProblemCode::MissingAttribute << 24 << u"b000000004"_s;
        QTest::newRow("unknown word") << QByteArray("kind=\"warning\"") << QByteArray("kind=\"danger\"")
                                      << ProblemCode::InvalidValue << 24 << u"b000000004"_s;
        QTest::newRow("not a number") << QByteArray("value=\"5000\"") << QByteArray("value=\"5,000\"")
                                      << ProblemCode::InvalidValue << 57 << u"b000000010"_s;
        QTest::newRow("not a day") << QByteArray("2026-10-01") << QByteArray("2026-02-30")
                                   << ProblemCode::InvalidValue << 26 << u"b000000006"_s;
        QTest::newRow("missing text") << QByteArray("<prompt>Which?</prompt>") << QByteArray()
                                      << ProblemCode::MissingElement << 36 << u"b000000008"_s;
        QTest::newRow("misspelt element") << QByteArray("<caption>Springs &amp; ponds</caption>")
                                          << QByteArray("<captoin>Springs</captoin>")
                                          << ProblemCode::UnknownElement << 13 << u"b000000002"_s;
    }

    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(ProblemCode, code);
        QFETCH(int, line);
        QFETCH(QString, block);
        QCOMPARE(everyBlock.count(before), 1);

        Problems problems;
        const Lesson lesson = readLesson(loaded(QByteArray(everyBlock).replace(before, after)), problems);
        QCOMPARE(lesson.blocks.size(), size_t(13));

        const auto found = std::find_if(problems.begin(), problems.end(),
                                        [&](const Problem &p) { return p.code == code && p.block == block; });
        QVERIFY(found != problems.end());
        QCOMPARE(found->line, line);
        QVERIFY(!describe(*found).contains(u'%'));
    }

    void aNewerFormatIsRefused()
    {
        Problems problems;
        const auto source = XmlSource::load(
            head + "<module xmlns=\"urn:kogge:module\" format=\"2\" id=\"x\"><vortex/></module>",
            u"module.xml"_s);
        EXPECT_OK(source);
        const Module module = readModule(*source, problems);
        QCOMPARE(problems.size(), size_t(1));
        QCOMPARE(problems.front().code, ProblemCode::NewerFormat);
        QCOMPARE(module.format, 2);
    }

    void profilesSurvive()
    {
        const QByteArray bytes =
            *readFile(QStringLiteral(TEST_DATA_DIR "/everyblock/data/cooperations.xml"), 1'000'000);
        Problems problems;
        auto source = XmlSource::load(bytes, u"data/cooperations.xml"_s);
        ProfileCollection collection = readProfiles(*source, problems);
        QVERIFY(problems.empty());
        QCOMPARE(collection.words.size(), size_t(21));
        QCOMPARE(collection.words.at(1).field, ProfileField::Country);
        QCOMPARE(collection.words.at(1).line, 4);
        QCOMPARE(collection.profiles.size(), size_t(3));
        QVERIFY(collection.profiles.at(0).example);
        QCOMPARE(collection.profiles.at(0).latitude, Decimal::fromString(u"53.89"_s));
        QCOMPARE(collection.profiles.at(0).transferable.count(u'\n'), 1);
        QCOMPARE(collection.profiles.at(2).consent, QDate(2026, 5, 4));

        writeProfiles(*source, collection);
        QCOMPARE(source->save(), bytes);

        collection.profiles.at(1).needs += u" shop"_s;
        collection.profiles.at(1).advice = u"Rest."_s;
        writeProfiles(*source, collection);
        QCOMPARE(source->save(),
                 QByteArray(bytes)
                     .replace("needs=\"stage\"", "needs=\"stage shop\"")
                     .replace("includes everyone</transferable>\n",
                              "includes everyone</transferable>\n    <advice>Rest.</advice>\n"));
    }

    void modulesSurvive()
    {
        const QByteArray bytes = *readFile(QStringLiteral(TEST_DATA_DIR "/manifest/module.xml"), 1'000'000);
        Problems problems;
        auto source = XmlSource::load(bytes, u"module.xml"_s);
        Module module = readModule(*source, problems);
        QVERIFY(problems.empty());
        QCOMPARE(module.passMark, Decimal(60));
        QCOMPARE(module.sections.at(0).lessons.at(1).requires_, u"a000000000"_s);

        module.version = u"1.3.0"_s;
        writeModule(*source, module);

        QCOMPARE(source->save(), QByteArray(bytes).replace("1.2.0", "1.3.0"));
    }

    /// What fuzzing found: the second had been written into the first one's place.
    void partsWithTheSameKeyStayApart()
    {
        const QByteArray one = "  <contributor role=\"author\" name=\"The Kogge authors\"/>\n";
        const QByteArray two = QByteArray(one).replace("author\"", "translator\"");
        QByteArray bytes = *readFile(QStringLiteral(TEST_DATA_DIR "/manifest/module.xml"), 1'000'000);
        bytes.replace(one, one + two);
        Problems problems;
        auto source = XmlSource::load(bytes, u"module.xml"_s);
        Module module = readModule(*source, problems);
        QCOMPARE(module.contributors.size(), size_t(2));

        writeModule(*source, module);
        QCOMPARE(source->save(), bytes);

        module.contributors.erase(module.contributors.begin());
        writeModule(*source, module);
        QCOMPARE(source->save(), QByteArray(bytes).replace(one, QByteArray()));
    }

    void translationsAreMergedById()
    {
        const QByteArray bytes =
            *readFile(QStringLiteral(TEST_DATA_DIR "/manifest/translation.xlf"), 1'000'000);
        Problems problems;
        const auto source = XmlSource::load(bytes, u"translations/de.xlf"_s);
        const auto file = readTranslation(*source, problems);

        QVERIFY(file.has_value());
        QCOMPARE(file->language, u"de"_s);
        QCOMPARE(file->units.value(u"b/text"_s), (TranslationUnit{u"A & B"_s, u"A\n& B"_s, false}));
        QCOMPARE(problems.size(), size_t(1));
        QCOMPARE(problems.front().code, ProblemCode::TranslationDuplicate);
        QCOMPARE(problems.front().line, 12);
    }
};

QTEST_GUILESS_MAIN(tst_SourceFiles)
#include "tst_sourcefiles.moc"
