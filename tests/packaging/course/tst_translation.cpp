// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/translation.h"

#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

Block block(const QString &id, BlockContent content)
{
    Block result;
    result.id = id;
    result.content = std::move(content);
    return result;
}

Fact limit()
{
    Fact fact;
    fact.number = Decimal(250);
    fact.unit = u"EUR"_s;
    fact.valueText = u"per show"_s;
    fact.statement = u"Nothing is due up to here."_s;
    return fact;
}

Course course()
{
    ChoiceQuestion choice;
    choice.question.prompt = u"Which?"_s;
    choice.options = {{u"a"_s, true, u"This"_s, {}}, {u"b"_s, false, u"That"_s, {}}};

    Course result;
    result.module.language = u"en"_s;
    result.module.title = u"Money"_s;
    result.module.summary = u"Where it comes from."_s;
    result.values = {{u"v000000000"_s, u"de.limit"_s, limit()}};
    result.media = {{u"m000000000"_s, u"media/ship.svg"_s, {}, {}, {}, u"A ship"_s, {}}};
    result.lessons = {
        {.id = u"l000000000"_s,
         .title = u"Gap"_s,
         .summary = u"Short."_s,
         .blocks = {block(u"t000000000"_s, TextBlock{u"Hello"_s}), block(u"q000000000"_s, choice),
                    block(u"f000000000"_s, FactBlock{u"de.limit"_s, {}}),
                    block(u"i000000000"_s, ImageBlock{u"media/ship.svg"_s, false, {}, {}})}}};
    return result;
}

Course translated(const std::vector<std::pair<QString, TranslationUnit>> &units)
{
    Course result = course();
    for (const auto &[id, unit] : units)
        result.translations[u"de"_s].insert(id, unit);
    return result;
}

const Block &blockAt(const Course &course, size_t index)
{
    return course.lessons.front().blocks.at(index);
}

QString textAt(const Course &course)
{
    return std::get<TextBlock>(blockAt(course, 0).content).text;
}

const ChoiceQuestion &choiceAt(const Course &course)
{
    return std::get<ChoiceQuestion>(blockAt(course, 1).content);
}

const Fact &factAt(const Course &course)
{
    return std::get<FactBlock>(blockAt(course, 2).content).fact;
}

} // namespace

class tst_Translation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSourceLanguageIsTheCourseItself()
    {
        const Course english = localized(course(), u"en"_s);
        QCOMPARE(textAt(english), u"Hello"_s);
        for (const Block &each : english.lessons.front().blocks)
            QCOMPARE(each.language, u"en"_s);
    }

    void aTranslationIntoTheSourceLanguageIsPassedOver()
    {
        Course odd = course();
        odd.translations[u"en"_s] = {{u"module/title"_s, {u"Money"_s, u"Cash"_s, true}},
                                     {u"t000000000/text"_s, {u"Hello"_s, u"Hi"_s, true}}};
        QCOMPARE(localized(odd, u"en"_s).module.title, u"Money"_s);
        QCOMPARE(textAt(localized(odd, u"en"_s)), u"Hello"_s);
    }

    void aWholeBlockIsTranslated()
    {
        const Course german =
            localized(translated({{u"q000000000/prompt"_s, {u"Which?"_s, u"Welche?"_s, true}},
                                  {u"q000000000/option-a/text"_s, {u"This"_s, u"Diese"_s, true}},
                                  {u"q000000000/option-b/text"_s, {u"That"_s, u"Jene"_s, false}}}),
                      u"de"_s);
        QCOMPARE(choiceAt(german).question.prompt, u"Welche?"_s);
        QCOMPARE(choiceAt(german).options.at(1).text, u"Jene"_s);
        QVERIFY(choiceAt(german).options.at(0).right);
        QCOMPARE(blockAt(german, 1).language, u"de"_s);
        QCOMPARE(blockAt(german, 0).language, u"en"_s);
        QCOMPARE(textAt(german), u"Hello"_s);
    }

    void oneMissingTextKeepsTheBlockInTheSource_data()
    {
        QTest::addColumn<QString>("target");

        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << u" \n"_s;
    }

    void oneMissingTextKeepsTheBlockInTheSource()
    {
        QFETCH(QString, target);
        const Course german =
            localized(translated({{u"q000000000/prompt"_s, {u"Which?"_s, u"Welche?"_s, true}},
                                  {u"q000000000/option-a/text"_s, {u"This"_s, u"Diese"_s, true}},
                                  {u"q000000000/option-b/text"_s, {u"That"_s, target, true}}}),
                      u"de"_s);
        QCOMPARE(choiceAt(german), choiceAt(course()));
        QCOMPARE(blockAt(german, 1).language, u"en"_s);
    }

    void staleTextsAreUsed()
    {
        const Course german =
            localized(translated({{u"t000000000/text"_s, {u"Good day"_s, u"Guten Tag"_s, true}}}), u"de"_s);
        QCOMPARE(textAt(german), u"Guten Tag"_s);
        QCOMPARE(blockAt(german, 0).language, u"de"_s);
    }

    void unitsWithoutABlockAreIgnored()
    {
        const Course german = localized(translated({{u"t000000000/caption"_s, {u"Hello"_s, u"Hallo"_s, true}},
                                                    {u"x000000000/text"_s, {u"Hello"_s, u"Hallo"_s, true}}}),
                                        u"de"_s);
        QCOMPARE(textAt(german), u"Hello"_s);
        QCOMPARE(blockAt(german, 0).language, u"en"_s);
    }

    void blocksWithoutTextAreInEveryLanguage()
    {
        QCOMPARE(blockAt(localized(course(), u"de"_s), 3).language, u"de"_s);
    }

    void headingsAreTranslatedOneByOne()
    {
        const Course german =
            localized(translated({{u"module/title"_s, {u"Money"_s, u"Geld"_s, true}},
                                  {u"l000000000/summary"_s, {u"Short."_s, u"Kurz."_s, true}},
                                  {u"m000000000/alt"_s, {u"A ship"_s, u"Ein Schiff"_s, true}}}),
                      u"de"_s);
        QCOMPARE(german.module.title, u"Geld"_s);
        QCOMPARE(german.module.summary, u"Where it comes from."_s);
        QCOMPARE(german.lessons.front().title, u"Gap"_s);
        QCOMPARE(german.lessons.front().summary, u"Kurz."_s);
        QCOMPARE(german.media.front().alt, u"Ein Schiff"_s);
    }

    void factsComeFromTheRegister_data()
    {
        QTest::addColumn<QString>("language");

        QTest::newRow("source language") << u"en"_s;
        QTest::newRow("no translation") << u"sv"_s;
    }

    void factsComeFromTheRegister()
    {
        QFETCH(QString, language);
        const Course result = localized(course(), language);
        QCOMPARE(factAt(result), limit());
        QCOMPARE(blockAt(result, 2).language, u"en"_s);
    }

    void factsAreTranslatedInTheRegister()
    {
        const Course german =
            localized(translated({{u"v000000000/value"_s, {u"per show"_s, u"je Auftritt"_s, true}},
                                  {u"v000000000/statement"_s,
                                   {u"Nothing is due up to here."_s, u"Bis hier frei."_s, true}}}),
                      u"de"_s);
        QCOMPARE(factAt(german).statement, u"Bis hier frei."_s);
        QCOMPARE(factAt(german).number, std::optional(Decimal(250)));
        QCOMPARE(blockAt(german, 2).language, u"de"_s);
        QCOMPARE(german.values.front().fact.valueText, u"je Auftritt"_s);
    }

    void aHalfTranslatedRecordStaysInTheSource()
    {
        const Course german = localized(
            translated({{u"v000000000/value"_s, {u"per show"_s, u"je Auftritt"_s, true}}}), u"de"_s);
        QCOMPARE(factAt(german), limit());
        QCOMPARE(blockAt(german, 2).language, u"en"_s);
        QCOMPARE(german.values.front().fact, limit());
    }

    void aRecordThatIsNotThereLeavesTheFactEmpty()
    {
        Course odd = course();
        odd.values.clear();
        QCOMPARE(factAt(localized(odd, u"en"_s)), Fact());
    }

    void unitsHaveStates_data()
    {
        QTest::addColumn<TranslationUnit>("unit");
        QTest::addColumn<UnitState>("state");

        QTest::newRow("approved") << TranslationUnit{u"Hello"_s, u"Hallo"_s, true} << UnitState::Approved;
        QTest::newRow("draft") << TranslationUnit{u"Hello"_s, u"Hallo"_s, false} << UnitState::Draft;
        QTest::newRow("stale, though approved")
            << TranslationUnit{u"Hullo"_s, u"Hallo"_s, true} << UnitState::Stale;
        QTest::newRow("blank") << TranslationUnit{u"Hello"_s, u" "_s, true} << UnitState::Missing;
    }

    void unitsHaveStates()
    {
        QFETCH(TranslationUnit, unit);
        QFETCH(UnitState, state);
        const TextUnit text{u"t000000000/text"_s, u"Hello"_s, TextKind::Markdown, u"text"_s};
        QCOMPARE(unitState({{text.id, unit}}, text), state);
        QCOMPARE(unitState({}, text), UnitState::Missing);
    }

    void unitsStandInTheFileOfTheirText()
    {
        const auto files = textUnits(course());

        QStringList found;
        for (const UnitsOfFile &file : files) {
            for (const TextUnit &unit : file.units)
                found += file.file + u' ' + unit.id;
        }
        QCOMPARE(
            found,
            (QStringList{
                u"module.xml module/title"_s, u"module.xml module/summary"_s,
                u"lessons/l000000000.xml l000000000/title"_s, u"lessons/l000000000.xml l000000000/summary"_s,
                u"lessons/l000000000.xml t000000000/text"_s, u"lessons/l000000000.xml q000000000/prompt"_s,
                u"lessons/l000000000.xml q000000000/option-a/text"_s,
                u"lessons/l000000000.xml q000000000/option-b/text"_s, u"media.xml m000000000/alt"_s,
                u"data/values.xml v000000000/value"_s, u"data/values.xml v000000000/statement"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_Translation)
#include "tst_translation.moc"
