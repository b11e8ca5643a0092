// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "learner.h"

#include <QTest>

using namespace Kogge;
using namespace Kogge::Fixture;

namespace {

const ItemQuery shelf = ItemQuery::named(u"Your modules"_s).as(u"List"_s);
const ItemQuery contents = ItemQuery::named(u"Table of contents"_s).as(u"List"_s);

} // namespace

class tst_Navigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsBackToTheShelf_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::newRow("mouse") << QString();
        QTest::newRow("Alt and arrow") << u"Alt+Left"_s;
        QTest::newRow("key for going back") << u"Back"_s;
    }

    void leadsBackToTheShelf()
    {
        QFETCH(QString, keys);
        Learner learner;
        DrivenProgram &player = learner.player();
        learner.start({packed(harbourSource())});
        learner.press(ItemQuery::named(u"Start with lesson 1"_s));
        player.item(lessonText());

        const auto goBack = [&] {
            keys.isEmpty() ? player.click(ItemQuery::named(u"Back"_s)) : player.keys(keys);
        };
        goBack();
        player.item(contents);
        goBack();
        player.item(shelf);

        player.quit();
    }

    void aTermIsExplainedWhereItIsRead()
    {
        Learner learner(Means::Keyboard);
        DrivenProgram &player = learner.player();
        learner.start({packed(harbourSource())});
        learner.press(ItemQuery::named(u"Start with lesson 1"_s));
        const ItemQuery text = ItemQuery::beginning(u"Every ship is held by lines."_s);
        const ItemQuery explanation = ItemQuery::named(u"In the glossary"_s);
        const ItemQuery definition = ItemQuery::named(u"What land people call a rope."_s);
        const ItemQuery entry = definition.within(ItemQuery::named(u"Glossary"_s).as(u"List"_s));
        const auto ask = [&] {
            (void)player.tabTo(text);
            player.keys(u"Return"_s);
        };
        QVERIFY(!player.item(entry).isInSight());
        ask();
        player.item(explanation);
        player.item(definition);
        player.keys(u"Escape"_s);
        player.waitUntilGone(explanation);
        player.waitUntil(u"the keyboard to come back"_s, [&] { return player.item(text).is(u"focused"_s); });

        ask();
        learner.press(explanation);
        player.waitUntilGone(explanation);
        player.waitUntil(u"the glossary to be in sight"_s, [&] { return player.item(entry).isInSight(); });
        player.quit();
    }

    void closesInOrder_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("key") << 0;
        QTest::newRow("frame") << 1;
        QTest::newRow("signal") << 2;
    }

    void closesInOrder()
    {
        QFETCH(int, way);
        using Way = void (DrivenProgram::*)();
        static const Way ways[] = {&DrivenProgram::quit, &DrivenProgram::close, &DrivenProgram::terminate};
        Learner learner;
        learner.start({packed(harbourSource())});
        learner.press(ItemQuery::named(u"Start with lesson 1"_s));
        learner.player().item(lessonText());

        (learner.player().*ways[way])();
    }
};

QTEST_GUILESS_MAIN(tst_Navigation)
#include "tst_navigation.moc"
