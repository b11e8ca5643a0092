// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modulesearch.h"

#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

Course harbour()
{
    const auto text = [](const QString &id, const QString &words) {
        Block block;
        block.id = id;
        block.content = TextBlock{words};
        return block;
    };
    Lesson tides;
    tides.id = u"tides00001"_s;
    tides.title = u"The tide"_s;
    tides.blocks = {text(u"block00001"_s, u"High water\ncomes twice a day."_s),
                    text(u"block00002"_s, u"Nothing here"_s)};
    Lesson ropes;
    ropes.id = u"ropes00001"_s;
    ropes.title = u"Ropes"_s;
    ropes.blocks = {text(u"block00003"_s,
                         u"One two three four five six seven eight WATER nine ten eleven twelve thirteen "
                         "fourteen fifteen sixteen seventeen eighteen"_s)};
    Course course;
    course.lessons = {tides, ropes};
    return course;
}

} // namespace

class TestModuleSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreFound_data();
    void placesAreFound();
};

void TestModuleSearch::placesAreFound_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("most");
    QTest::addColumn<QStringList>("places"); // Lesson, block, text.
    QTest::newRow("nothing wanted: the lessons")
        << u" "_s << 9 << QStringList{u"tides00001//The tide"_s, u"ropes00001//Ropes"_s};
    QTest::newRow("a title") << u"rope"_s << 9 << QStringList{u"ropes00001//Ropes"_s};
    QTest::newRow("over a line break")
        << u"water comes"_s << 9 << QStringList{u"tides00001/block00001/High water comes twice a day."_s};
    QTest::newRow("in two lessons")
        << u"water"_s << 9
        << QStringList{u"tides00001/block00001/High water comes twice a day."_s,
                       u"ropes00001/block00003/… four five six seven eight WATER nine ten eleven twelve "
                       "thirteen fourteen fifteen sixteen seventeen …"_s};
    QTest::newRow("not more than wanted")
        << u"water"_s << 1 << QStringList{u"tides00001/block00001/High water comes twice a day."_s};
    QTest::newRow("none") << u"anchor"_s << 9 << QStringList();
}

void TestModuleSearch::placesAreFound()
{
    QFETCH(QString, search);
    QFETCH(int, most);
    QStringList places;
    for (const FoundPlace &found : findInModule(harbour(), search, most))
        places += found.lesson + u'/' + found.block + u'/' + found.text;
    QTEST(places, "places");
}

QTEST_MAIN(TestModuleSearch)
#include "tst_modulesearch.moc"
