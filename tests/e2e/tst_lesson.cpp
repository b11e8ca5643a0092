// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "learner.h"

#include <QJsonArray>
#include <QTest>

using namespace Kogge;
using namespace Kogge::Fixture;

namespace {

const QString lessonTitle = u"1 Where the money comes from: business model and financing mix"_s;

QString financingId()
{
    static const QString id = courseOf(financingSource()).module.id;
    return id;
}

/// What the record says of an answer, in short: "iykpa26l7g 5000 right 1 6".
QStringList answersIn(const QJsonObject &progress)
{
    QStringList lines;
    for (const QJsonValue &value : progress.value("answers"_L1).toArray()) {
        const QJsonObject answer = value.toObject();
        lines += u"%1 %2 %3 %4 %5"_s.arg(answer.value("block"_L1).toString(),
                                         answer.value("response"_L1).toString(),
                                         answer.value("right"_L1).toBool() ? u"right"_s : u"wrong"_s,
                                         QString::number(answer.value("attempts"_L1).toInt()),
                                         QString::number(answer.value("best"_L1).toDouble()));
    }
    return lines;
}

QJsonObject onlyOne(const QJsonObject &progress, QLatin1StringView list)
{
    const QJsonArray all = progress.value(list).toArray();
    return all.size() == 1 ? all.first().toObject() : QJsonObject();
}

} // namespace

/// The first lesson on financing, from the first page to the record of it.
class tst_Lesson : public QObject
{
    Q_OBJECT

private:
    static void openLesson(Learner &learner)
    {
        learner.start({packed(financingSource())});
        learner.press(ItemQuery::named(u"Start with lesson 1"_s));
    }

    static void check(Learner &learner, int number)
    {
        learner.press(ItemQuery::named(u"Check answer"_s).after(question(number)));
    }

    static void sort(Learner &learner, const QStringList &families)
    {
        const QStringList sources{u"A foundation’s contribution"_s, u"Ticket sales"_s,
                                  u"A silent participation"_s, u"LEADER funding"_s};
        for (qsizetype i = 0; i < sources.size(); ++i)
            learner.choose(ItemQuery::named(sources.at(i)), families.at(i));
        check(learner, 1);
    }

    static void calculate(Learner &learner, const QString &amount)
    {
        learner.write(ItemQuery::beginning(u"Your answer"_s).after(question(3)), amount);
        check(learner, 3);
    }

    static void tick(Learner &learner, int number, const QStringList &letters)
    {
        for (const QString &letter : letters)
            learner.tick(question(number), letter + u". "_s);
        check(learner, number);
    }

    /// The contents page after the lesson: how the lesson stands there, and where the module stands.
    static QString standingAfter(Learner &learner, const QString &action)
    {
        learner.readToTheEnd();
        learner.player().item(ItemQuery::named(u"You have finished this lesson."_s));
        learner.press(ItemQuery::named(u"Back"_s));
        learner.player().item(ItemQuery::beginning(action).as(u"Button"_s));
        return learner.player().item(ItemQuery::named(lessonTitle)).description;
    }

private Q_SLOTS:
    void everythingRight_data()
    {
        QTest::addColumn<Means>("means");
        QTest::newRow("mouse") << Means::Mouse;
        QTest::newRow("keyboard") << Means::Keyboard;
    }

    void everythingRight()
    {
        QFETCH(Means, means);
        Learner learner(means);
        DrivenProgram &player = learner.player();
        openLesson(learner);

        learner.press(ItemQuery::named(u"Look at the example: The Ellernwalde Culture Barn"_s));
        player.item(ItemQuery::beginning(u"Secured gap: €14,000. "_s));
        player.item(ItemQuery::beginning(u"Planned gap: €0. "_s));
        player.item(ItemQuery::beginning(u"Concentration: 60%. "_s));
        player.item(ItemQuery::beginning(u"Families used: 3. "_s));
        sort(learner, {u"Private giving"_s, u"Earned income"_s, u"Capital"_s, u"Public grant"_s});
        player.item(verdict(1, u"Right. 4 of 4 points. All four are in their place."_s));
        tick(learner, 2, {u"D"_s});
        player.item(verdict(2, u"Right. 2 of 2 points. One pipe leads to the pond, and one leads back."_s));
        calculate(learner, u"5000"_s);
        player.item(verdict(3, u"Right. 6 of 6 points. 60,000 − 55,000 = 5,000."_s));
        learner.press(ItemQuery::beginning(u"2. I ask the funder in writing"_s));
        learner.press(ItemQuery::beginning(u"1. I wait for the answer in writing"_s));
        player.item(ItemQuery::beginning(u"A good ending. Tuesday, in writing. "_s));
        player.item(ItemQuery::beginning(u"4 of 4 points; "_s));
        tick(learner, 4, {u"A"_s, u"C"_s, u"E"_s});
        player.item(verdict(4, u"Right. 4 of 4 points. A grant rarely carries everything."_s));
        tick(learner, 5, {u"F"_s});
        player.item(verdict(5, u"Right. 2 of 2 points. This fits: through the association"_s));
        QCOMPARE(standingAfter(learner, {}), u"Done, done, 22 of 22 points"_s);
        player.quit();

        const QJsonObject progress = learner.progressIn(financingId());
        QCOMPARE(answersIn(progress),
                 QStringList({u"af0p00ojn3 a.c,b.a,c.d,d.b right 1 4"_s, u"iykpa26l7g 5000 right 1 6"_s,
                              u"l6revjsrji f right 1 2"_s, u"lxt3dbpedg a,c,e right 1 4"_s,
                              u"ocr15otklo b,a right 1 4"_s, u"y9448lgekq d right 1 2"_s}));
        QCOMPARE(onlyOne(progress, "lessons"_L1),
                 QJsonObject({{u"id"_s, u"l32k2lyll7"_s}, {u"status"_s, u"done"_s}}));
        const QJsonObject sheet = onlyOne(progress, "worksheets"_L1);
        QVERIFY(sheet.value("filled"_L1).toBool());
        QCOMPARE(onlyOne(sheet, "scenarios"_L1).value("name"_L1).toString(),
                 u"The Ellernwalde Culture Barn"_s);
    }

    void everythingWrong()
    {
        Learner learner;
        DrivenProgram &player = learner.player();
        openLesson(learner);
        const auto wrongThrice = [&](int number, const std::function<void()> &answer, const QString &feedback,
                                     const QString &solution) {
            const ItemQuery again = ItemQuery::named(u"Try again"_s).after(question(number));
            for (int attempt = 1; attempt < 3; ++attempt) {
                answer();
                player.item(verdict(number, u"Not yet. Attempt %1 of 3. "_s.arg(attempt) + feedback));
                learner.press(again);
            }
            answer();
            const DrivenItem last = player.item(verdict(number, u"Not yet. 0 of "_s));
            const QString correction = u" Right would have been: "_s + solution;
            QVERIFY2(last.name.endsWith(correction), qPrintable(last.name));
        };

        wrongThrice(
            1,
            [&] {
                sort(learner, {u"Earned income"_s, u"Private giving"_s, u"Public grant"_s, u"Capital"_s});
            },
            {},
            u"A foundation’s contribution: Private giving; Ticket sales: Earned income; "
            u"A silent participation: Capital; LEADER funding: Public grant"_s);
        wrongThrice(
            2, [&] { tick(learner, 2, {u"C"_s}); }, u"It is kind of her"_s,
            u"The water tower or The two pipes under the ground"_s);
        wrongThrice(
            3, [&] { calculate(learner, u"14000"_s); }, u"That was the gap before the letter came."_s,
            u"€5,000"_s);
        learner.press(ItemQuery::beginning(u"3. I order today and have the invoice dated later."_s));
        learner.press(ItemQuery::beginning(u"2. It is only a date."_s));
        player.item(ItemQuery::beginning(u"A poor ending. Two signatures. "_s));
        player.item(ItemQuery::beginning(u"0 of 4 points; "_s));
        wrongThrice(
            4,
            [&] {
                tick(learner, 4, {u"B"_s, u"D"_s});
            },
            {},
            u"You bring part of the money as your own share.; You order nothing before the approval.; "
            u"You claim only costs that the funder accepts."_s);
        wrongThrice(
            5, [&] { tick(learner, 5, {u"G"_s}); }, u"The choirs belong here"_s, u"Partners or Channels"_s);
        QCOMPARE(standingAfter(learner, {}), u"Done, done, 0 of 22 points"_s);
        player.quit();

        const QJsonObject progress = learner.progressIn(financingId());
        QCOMPARE(answersIn(progress),
                 QStringList({u"af0p00ojn3 a.a,b.c,c.b,d.d wrong 3 0"_s, u"iykpa26l7g 14000 wrong 3 0"_s,
                              u"l6revjsrji g wrong 3 0"_s, u"lxt3dbpedg b,d wrong 3 0"_s,
                              u"ocr15otklo c,b wrong 1 0"_s, u"y9448lgekq c wrong 3 0"_s}));
        QCOMPARE(progress.value("passed"_L1).toBool(), false);
    }
};

QTEST_GUILESS_MAIN(tst_Lesson)
#include "tst_lesson.moc"
