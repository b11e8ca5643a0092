// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionways.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Kogge;
using namespace Kogge::Fixture;
using namespace Qt::StringLiterals;

using Phase = QuestionObject::Phase;

namespace {

const QString single = u"ufs6jy85vk"_s;
const QString multiple = u"q7t9edg7q7"_s;
const QString statement = u"gpbjz9bfak"_s;
const QString order = u"naw3wt5thh"_s;
const QString match = u"g2hd6ednp7"_s;
const QString number = u"tsufgh497d"_s;
const QString fillIn = u"uz4gq0ohfs"_s;
const QString categorise = u"k2j6023o65"_s;
const QString hotspot = u"u6bj8khogc"_s;
const QString freeText = u"q9xz19aw0j"_s;
const QString scale = u"ms1xajjmto"_s;

void check(LessonDesk &desk, QuestionObject &question)
{
    question.check();
    desk.settle();
}

QString letters(const ChoiceRows &rows)
{
    QString all;
    for (const ChoiceRow &row : rows.rows())
        all += row.letter;
    return all;
}

QString chosen(const ChoiceRows &rows)
{
    QString all;
    for (const ChoiceRow &row : rows.rows())
        all += row.chosen ? row.letter : u""_s;
    return all;
}

QList<int> categories(const ChoiceRows &rows)
{
    QList<int> all;
    for (const ChoiceRow &row : rows.rows())
        all += row.category;
    return all;
}

QStringList verdicts(const ChoiceRows &rows)
{
    QStringList all;
    for (const ChoiceRow &row : rows.rows())
        all += row.verdict;
    return all;
}

QStringList gapTexts(const FillInObject &question)
{
    QStringList all;
    for (const GapRows::Row &row : question.pieces()->rows()) {
        if (row.number > 0)
            all += row.filling;
    }
    return all;
}

} // namespace

/// What is special in each kind of question.
class tst_Questions : public QObject
{
    Q_OBJECT

public:
    static void initMain() { qputenv("LC_ALL", "C.UTF-8"); }

private Q_SLOTS:
    void singleChoiceTicksOneAlone()
    {
        LessonDesk desk;
        auto &choice = desk.block<ChoiceObject>(single);
        const QAbstractItemModelTester tester(choice.options());
        QVERIFY(!choice.isMultiple());
        choice.toggle(0);
        choice.toggle(1);
        QCOMPARE(chosen(*choice.options()), u"b"_s);
        choice.toggle(1);
        QCOMPARE(chosen(*choice.options()), u"b"_s);
    }

    void multipleChoiceTicksEach()
    {
        LessonDesk desk;
        auto &choice = desk.block<ChoiceObject>(multiple);
        QVERIFY(choice.isMultiple());
        choice.toggle(2);
        choice.toggle(0);
        QCOMPARE(chosen(*choice.options()), u"ac"_s);
        choice.toggle(2);
        choice.toggle(0);
        QCOMPARE(chosen(*choice.options()), QString());
        QVERIFY(!choice.isCheckable());
    }

    void choiceKeepsWhatWasRightAndNamesWhatWasMissed()
    {
        LessonDesk desk;
        auto &choice = desk.block<ChoiceObject>(multiple);
        choice.toggle(0);
        choice.toggle(2);
        check(desk, choice);
        QCOMPARE(verdicts(*choice.options()), QStringList({u"right"_s, {}, u"wrong"_s}));
        QVERIFY(choice.feedback()->plain().contains(u"VAT is passed on."));
        choice.retry();
        QCOMPARE(chosen(*choice.options()), u"a"_s);
        QCOMPARE(verdicts(*choice.options()), QStringList({{}, {}, {}}));
        for (int attempt = 2; attempt <= 3; ++attempt) {
            check(desk, choice);
            choice.retry();
        }
        QCOMPARE(choice.phase(), Phase::Closed);
        QCOMPARE(verdicts(*choice.options()), QStringList({u"right"_s, u"missed"_s, {}}));
        QCOMPARE(choice.outcome(), u"1 of 2 points"_s);
    }

    void partsOfPointsAreRounded()
    {
        LessonDesk desk;
        auto &question = desk.block<MatchObject>(match);
        question.place(0, 1);
        question.place(1, 2);
        question.place(2, 0);
        for (int attempt = 1; attempt <= 3; ++attempt) {
            check(desk, question);
            if (attempt < 3) {
                question.retry();
                question.place(1, 2);
                question.place(2, 0);
            }
        }
        QCOMPARE(question.outcome(), u"0.67 of 2 points"_s);
    }

    void nothingHappensBeyondTheRows_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Way>("act");
        const auto row = [](const char *name, const QString &id, const Way &act) {
            QTest::newRow(name) << id << act;
        };
        row("choice", multiple, with<ChoiceObject>([](ChoiceObject &object) {
                object.toggle(-1);
                object.toggle(3);
            }));
        row("true or false", statement, with<TrueFalseObject>([](TrueFalseObject &object) {
                object.choose(-1);
                object.choose(2);
            }));
        row("order", order, with<OrderObject>([](OrderObject &object) {
                object.move(-1, 0);
                object.move(0, 4);
                object.move(4, 0);
                object.move(0, -1);
                object.move(1, 1);
            }));
        row("match", match, with<MatchObject>([](MatchObject &object) {
                object.place(-1, 0);
                object.place(3, 0);
                object.place(0, 3);
                object.place(0, -1);
            }));
        row("categorise", categorise, with<CategoriseObject>([](CategoriseObject &object) {
                object.place(-1, 0);
                object.place(2, 0);
                object.place(0, 2);
                object.place(0, -1);
            }));
        row("hotspot", hotspot, with<HotspotObject>([](HotspotObject &object) {
                object.choose(-1);
                object.choose(3);
            }));
        row("fill in", fillIn, with<FillInObject>([](FillInObject &object) {
                object.fill(-1, u"x"_s);
                object.fill(object.pieces()->rowCount(), u"x"_s);
            }));
        row("scale", scale, with<ScaleObject>([](ScaleObject &object) {
                object.choose(0);
                object.choose(6);
                object.choose(-1);
            }));
    }

    void nothingHappensBeyondTheRows()
    {
        QFETCH(QString, id);
        QFETCH(Way, act);
        LessonDesk desk;
        auto &question = desk.block<QuestionObject>(id);
        const QSignalSpy changed(&question, &QuestionObject::responseChanged);
        act(question);
        QVERIFY(changed.isEmpty());
        QTRY_VERIFY(question.isSaved());
    }

    void statementIsTrueOrFalse()
    {
        LessonDesk desk;
        auto &question = desk.block<TrueFalseObject>(statement);
        QCOMPARE(question.options()->rows().at(0).plain, u"True"_s);
        question.choose(0);
        check(desk, question);
        QCOMPARE(verdicts(*question.options()), QStringList({u"wrong"_s, {}}));
        QVERIFY(question.feedback()->plain().startsWith(u"It protects the bank."));
        question.retry();
        QCOMPARE(chosen(*question.options()), QString());
        question.choose(0);
        check(desk, question);
        question.choose(0);
        check(desk, question);
        QCOMPARE(verdicts(*question.options()), QStringList({u"wrong"_s, u"missed"_s}));
    }

    void thingsAreFirstInTheOrderOfTheirLetters()
    {
        LessonDesk desk;
        auto &question = desk.block<OrderObject>(order);
        const QAbstractItemModelTester tester(question.items());
        QCOMPARE(letters(*question.items()), u"abcd"_s);
        question.move(0, 3);
        QCOMPARE(letters(*question.items()), u"bcda"_s);
        question.move(3, 1);
        QCOMPARE(letters(*question.items()), u"bacd"_s);
        check(desk, question);
        QCOMPARE(verdicts(*question.items()), QStringList({u"wrong"_s, u"right"_s, u"wrong"_s, u"wrong"_s}));
        question.retry();
        QCOMPARE(letters(*question.items()), u"bacd"_s);
        QVERIFY(question.isCheckable());
    }

    void targetBelongsToOneItem()
    {
        LessonDesk desk;
        auto &question = desk.block<MatchObject>(match);
        QCOMPARE(
            question.targets(),
            QStringList({u"through the house bank"_s, u"reimbursed afterwards"_s, u"repaid after year 7"_s}));
        question.place(0, 1);
        question.place(1, 1);
        QCOMPARE(categories(*question.items()), QList<int>({-1, 1, -1}));
        QVERIFY(!question.isCheckable());
        question.place(0, 0);
        question.place(2, 2);
        QCOMPARE(categories(*question.items()), QList<int>({0, 1, 2}));
        check(desk, question);
        QCOMPARE(verdicts(*question.items()), QStringList({u"wrong"_s, u"wrong"_s, u"right"_s}));
        QVERIFY(question.feedback()->plain().startsWith(u"LEADER pays when you have paid."));
        question.retry();
        QCOMPARE(categories(*question.items()), QList<int>({-1, -1, 2}));
    }

    void itemsAreSortedAndKeptWhereRight()
    {
        LessonDesk desk;
        auto &question = desk.block<CategoriseObject>(categorise);
        QCOMPARE(question.categories(), QStringList({u"Paid"_s, u"Owned"_s}));
        question.place(0, 1);
        QVERIFY(!question.isCheckable());
        question.place(1, 1);
        QCOMPARE(categories(*question.items()), QList<int>({1, 1}));
        check(desk, question);
        QCOMPARE(verdicts(*question.items()), QStringList({u"wrong"_s, u"right"_s}));
        question.retry();
        QCOMPARE(categories(*question.items()), QList<int>({-1, 1}));
        QCOMPARE(question.items()->rows().at(0).chosen, false);
    }

    void numberIsTypedAsPeopleDo_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isNumber");
        QTest::newRow("plain") << u"-3850"_s << true;
        QTest::newRow("grouped") << u"\u22123,850.00"_s << true;
        QTest::newRow("with unit") << u"-3850 EUR"_s << true;
        QTest::newRow("word") << u"much"_s << false;
        QTest::newRow("two numbers") << u"1 or 2"_s << false;
        QTest::newRow("beyond all numbers") << u"9"_s.repeated(100) << false;
    }

    void numberIsTypedAsPeopleDo()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isNumber);
        LessonDesk desk;
        auto &question = desk.block<NumericObject>(number);
        QCOMPARE(question.unit(), u"€"_s);
        QCOMPARE(question.inputProblem(), QString());
        question.setText(typed);
        QCOMPARE(question.text(), typed);
        QCOMPARE(question.isCheckable(), isNumber);
        QCOMPARE(question.inputProblem().isEmpty(), isNumber);
        desk.reopen();
        QCOMPARE(desk.block<NumericObject>(number).isCheckable(), isNumber);
    }

    void foreseenNumberHasItsFeedback()
    {
        LessonDesk desk;
        auto &question = desk.block<NumericObject>(number);
        question.setText(u"3850"_s);
        check(desk, question);
        QCOMPARE(question.feedback()->plain(), u"Below zero, not above.\nLook once more."_s);
        question.retry();
        QCOMPARE(question.text(), u"3,850"_s);
        QVERIFY(question.isCheckable());
    }

    void unitInWordsIsPartOfTheSolution()
    {
        LessonDesk desk([](Course &course) {
            auto &numeric = contentOf<NumericQuestion>(course, number);
            numeric.unit.clear();
            numeric.unitWord = u"days"_s;
            numeric.value = 14;
            numeric.question.attempts = 1;
        });
        auto &question = desk.block<NumericObject>(number);
        QCOMPARE(question.unit(), u"days"_s);
        question.setText(u"13"_s);
        check(desk, question);
        QCOMPARE(question.solution(), u"14\u00a0days"_s);
    }

    void sentenceHasItsGaps()
    {
        LessonDesk desk;
        auto &question = desk.block<FillInObject>(fillIn);
        const QAbstractItemModelTester tester(question.pieces());
        QCOMPARE(question.spoken(), u"The report is due on 31 (gap 1) , at a rate of (gap 2) percent."_s);
        filled({u"March"_s, u" "_s})(question);
        QVERIFY(!question.isCheckable());
        filled({u"  MÄRZ "_s, u"4,9"_s})(question);
        QVERIFY(question.isCheckable());
        check(desk, question);
        QCOMPARE(question.phase(), Phase::Right);
    }

    void gapsAreKeptToBeCorrected()
    {
        LessonDesk desk;
        auto &question = desk.block<FillInObject>(fillIn);
        filled({u"A, b & 31.%20 c"_s, u"4.9"_s})(question);
        check(desk, question);
        QCOMPARE(question.phase(), Phase::NotYet);
        QVERIFY(question.feedback()->plain().startsWith(u"For the previous calendar year."));
        QCOMPARE(gapTexts(question), QStringList({u"A, b & 31.%20 c"_s, u"4.9"_s}));
        question.retry();
        QCOMPARE(gapTexts(question), QStringList({u"A, b & 31.%20 c"_s, u"4.9"_s}));
        for (const GapRows::Row &row : question.pieces()->rows())
            QCOMPARE(row.verdict, QString());
    }

    void wordsOfASentenceAreWholeOnesOfTheirOwn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("pieces"); // "_" for a gap.
        QTest::newRow("plain") << u"Due on {a}, at {b} percent."_s
                               << QStringList(
                                      {u"Due"_s, u"on"_s, u"_"_s, u","_s, u"at"_s, u"_"_s, u"percent."_s});
        QTest::newRow("gap at both ends") << u"{a} and {b}"_s << QStringList({u"_"_s, u"and"_s, u"_"_s});
        QTest::newRow("stress over several words")
            << u"The **yearly report** is due on {a}."_s
            << QStringList({u"The"_s, u"<b>yearly</b>"_s, u"<b>report</b>"_s, u"is"_s, u"due"_s, u"on"_s,
                            u"_"_s, u"."_s});
        QTest::newRow("stress within a word")
            << u"Half*way* to {a}"_s << QStringList({u"Half<i>way</i>"_s, u"to"_s, u"_"_s});
        QTest::newRow("link of several words")
            << u"See [the funder](https://example.org/a) by {a}"_s
            << QStringList({u"See"_s, u"<a href=\"https://example.org/a\">the</a>"_s,
                            u"<a href=\"https://example.org/a\">funder</a>"_s, u"by"_s, u"_"_s});
        QTest::newRow("number and unit")
            << u"By 5.000 € or 60 % {a}"_s
            << QStringList({u"By"_s, u"5.000\u00a0€"_s, u"or"_s, u"60\u00a0%"_s, u"_"_s});
        QTest::newRow("gap of nobody") << u"Due {z} on {a}"_s << QStringList({u"Due"_s, u"on"_s, u"_"_s});
        QTest::newRow("marks that are text")
            << u"a < b & {a}"_s << QStringList({u"a"_s, u"&lt;"_s, u"b"_s, u"&amp;"_s, u"_"_s});
    }

    void wordsOfASentenceAreWholeOnesOfTheirOwn()
    {
        QFETCH(QString, text);
        LessonDesk desk([&](Course &course) { contentOf<FillInQuestion>(course, fillIn).text = text; });
        QStringList pieces;
        for (const GapRows::Row &row : desk.block<FillInObject>(fillIn).pieces()->rows())
            pieces +=
                row.number > 0 ? u"_"_s : QString(row.styled).replace(u"&nbsp;"_s, QString(QChar::Nbsp));
        QTEST(pieces, "pieces");
    }

    void gapsGiveNothingAwayByTheirWidth()
    {
        LessonDesk desk;
        QSet<int> lengths;
        for (const GapRows::Row &row : desk.block<FillInObject>(fillIn).pieces()->rows()) {
            if (row.number > 0)
                lengths.insert(row.length);
        }
        QCOMPARE(lengths, QSet<int>{6});
    }

    void pictureHasAListBesideIt()
    {
        LessonDesk desk;
        auto &question = desk.block<HotspotObject>(hotspot);
        QCOMPARE(question.areaOf(0), QRectF(0.05, 0.2, 0.2, 0.7));
        QVERIFY(!question.isRound(0));
        QVERIFY(question.isRound(2));
        QCOMPARE(question.areaOf(3), QRectF());
        QCOMPARE(question.areaOf(-1), QRectF());
        QVERIFY(!question.isRound(3));
        QCOMPARE(question.alternative(), u"A pump, a sluice, a watering can and a tower fill one pond."_s);
        QVERIFY(!question.source().isEmpty());
        question.choose(0);
        question.choose(2);
        QCOMPARE(chosen(*question.regions()), u"c"_s);
        check(desk, question);
        QCOMPARE(verdicts(*question.regions()), QStringList({{}, {}, u"wrong"_s}));
        question.retry();
        QCOMPARE(chosen(*question.regions()), QString());
    }

    void severalPlacesMayBeRight()
    {
        LessonDesk desk([](Course &course) {
            auto &question = contentOf<HotspotQuestion>(course, hotspot);
            question.regions.at(2).right = true;
            question.question.attempts = 1;
        });
        auto &question = desk.block<HotspotObject>(hotspot);
        question.choose(0);
        check(desk, question);
        QCOMPARE(question.solution(), u"The sluice or The tower"_s);
        QCOMPARE(verdicts(*question.regions()), QStringList({u"wrong"_s, u"missed"_s, u"missed"_s}));
    }

    void ownWordsAreKeptAsTheyAre_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("lines") << u"one\n\n  two\t\u00a0"_s;
        QTest::newRow("emoji of several signs") << u"👩‍👩‍👧‍👦 🇩🇪"_s;
        QTest::newRow("from right to left") << u"שלום \u202eabc\u202c"_s;
        QTest::newRow("not composed") << u"a\u0308"_s;
        QTest::newRow("signs of the store") << u"%41,b.c;d&e=f'\"\\0"_s;
        QTest::newRow("markup") << u"<b>**x**</b>"_s;
        QTest::newRow("a million letters") << u"ä"_s.repeated(1'000'000);
    }

    void ownWordsAreKeptAsTheyAre()
    {
        QFETCH(QString, text);
        LessonDesk desk;
        desk.block<FreeTextObject>(freeText).setText(text);
        desk.reopen();
        auto &again = desk.block<FreeTextObject>(freeText);
        QVERIFY(again.text() == text);
        check(desk, again);
        desk.reopen();
        QVERIFY(desk.block<FreeTextObject>(freeText).text() == text);
    }

    void modelAnswerComesAfterTheOwn()
    {
        LessonDesk desk;
        auto &question = desk.block<FreeTextObject>(freeText);
        question.setText(u"  "_s);
        QVERIFY(!question.isCheckable());
        question.setText(u"I would ask."_s);
        QVERIFY(question.feedback()->isEmpty());
        check(desk, question);
        QVERIFY(question.feedback()->plain().startsWith(u"We would ask the funder in writing"));
    }

    void estimateHasItsEnds()
    {
        LessonDesk desk;
        auto &question = desk.block<ScaleObject>(scale);
        QCOMPARE(question.levels(), 5);
        QCOMPARE(question.low(), u"not at all"_s);
        QCOMPARE(question.high(), u"very sure"_s);
        QCOMPARE(question.level(), 0);
        question.choose(5);
        QCOMPARE(question.level(), 5);
        question.choose(1);
        QCOMPARE(question.level(), 1);
        check(desk, question);
        QCOMPARE(question.feedback()->plain(), u"Look at your estimate again in a month."_s);
    }
};

QTEST_MAIN(tst_Questions)
#include "tst_questions.moc"
