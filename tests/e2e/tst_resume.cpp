// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "learner.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Kogge;
using namespace Kogge::Fixture;

namespace {

const QString longLesson = u"3 A long way"_s;

QString placeIn(const Learner &learner)
{
    const QJsonObject progress = learner.progressIn(courseOf(harbourSource()).module.id);
    return progress.value("place"_L1).toObject().value("block"_L1).toString();
}

/// "watch00007" begins with the heading "Watch 7".
ItemQuery headingOf(const QString &block)
{
    return ItemQuery::named(u"Watch %1"_s.arg(block.right(2).toInt())).as(u"Heading"_s);
}

ItemQuery field(const QString &name)
{
    return ItemQuery::beginning(name).as(u"EditableText"_s);
}

ItemQuery list(const QString &name)
{
    return ItemQuery::named(name).as(u"ComboBox"_s);
}

bool isTicked(DrivenProgram &player, int questionNumber, const QString &answer)
{
    return player.item(ItemQuery::beginning(answer).after(question(questionNumber))).is(u"checked"_s);
}

} // namespace

/// Whoever closes the player and starts it again finds everything as it was left.
class tst_Resume : public QObject
{
    Q_OBJECT

private:
    static void goOn(Learner &learner)
    {
        learner.start();
        learner.press(ItemQuery::named(u"Continue reading"_s));
        learner.player().item(lessonText());
    }

private Q_SLOTS:
    void beginsWhereReadingStopped()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("Seed: %u", seed);
        QRandomGenerator random(seed);
        Learner learner;
        DrivenProgram &player = learner.player();
        learner.start({packed(harbourSource())});
        learner.press(ItemQuery::named(longLesson));
        player.item(headingOf(u"watch00012"_s));

        for (int time = 0; time < 5 && player.isFine(); ++time) {
            // Not the last ones: with its end the lesson would be done.
            const ItemQuery part =
                ItemQuery::named(u"Watch %1"_s.arg(random.bounded(2, 9))).as(u"ListItem"_s);
            player.click(part);
            player.waitUntil(u"the part"_s, [&] { return player.item(part).is(u"selected"_s); });
            player.scroll(lessonText(), random.bounded(-200, 200));
            player.quit();
            const QString place = placeIn(learner);
            goOn(learner);
            player.waitUntil(u"block "_s + place, [&] { return player.item(headingOf(place)).isInSight(); });
            player.quit();
            QCOMPARE(placeIn(learner), place);
            goOn(learner);
        }
    }

    void keepsWhatWasBegun()
    {
        Learner learner;
        DrivenProgram &player = learner.player();
        learner.start({packed(harbourSource())});
        learner.press(ItemQuery::named(u"Start with lesson 1"_s));
        learner.write(field(u"Harbour fee"_s), u"100"_s);
        learner.write(field(u"Ship"_s), u"Marie"_s);
        learner.choose(list(u"Berth"_s), u"south"_s);
        learner.write(field(u"Rate"_s), u"12.5"_s);
        learner.tick(question(1), u"B. "_s);
        learner.tick(question(2), u"A. "_s);
        learner.tick(question(2), u"C. "_s);
        learner.choose(list(u"The rudder"_s), u"Stern"_s);
        learner.write(field(u"Your answer"_s), u"2.4"_s);
        player.quit();

        goOn(learner);

        QCOMPARE(player.item(field(u"Harbour fee"_s)).text, u"100"_s);
        QCOMPARE(player.item(field(u"Ship"_s)).text, u"Marie"_s);
        QCOMPARE(player.item(list(u"Berth"_s)).description, u"south"_s);
        QCOMPARE(player.item(field(u"Rate"_s)).text, u"12.5"_s);
        QVERIFY(isTicked(player, 1, u"B. "_s));
        QVERIFY(isTicked(player, 2, u"A. "_s));
        QVERIFY(!isTicked(player, 2, u"B. "_s));
        QVERIFY(isTicked(player, 2, u"C. "_s));
        QCOMPARE(player.item(list(u"The rudder"_s)).description, u"Stern"_s);
        QCOMPARE(player.item(field(u"Your answer"_s)).text, u"2.4"_s);
        player.quit();
    }

    void keepsTheLanguages()
    {
        Learner learner;
        DrivenProgram &player = learner.player();
        learner.start({packed(financingSource())});
        learner.press(ItemQuery::named(u"Start with lesson 1"_s));
        learner.press(ItemQuery::named(u"Language of the module"_s));
        learner.press(ItemQuery::named(u"Deutsch"_s).as(u"MenuItem"_s));
        player.item(ItemQuery::named(u"Prüfen Sie sich"_s));
        player.quit();

        goOn(learner);
        player.item(ItemQuery::named(u"Prüfen Sie sich"_s));
        learner.press(ItemQuery::named(u"Text size and appearance"_s));
        learner.choose(list(u"Language of the program"_s), u"Deutsch"_s);
        player.item(ItemQuery::named(u"Zurück"_s));
        player.keys(u"Esc"_s);
        player.quit();

        learner.start();
        player.item(ItemQuery::named(u"Weiterlesen"_s));
        player.quit();
    }
};

QTEST_GUILESS_MAIN(tst_Resume)
#include "tst_resume.moc"
