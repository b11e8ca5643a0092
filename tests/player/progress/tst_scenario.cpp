// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "progress/scenario.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Kogge;
using namespace Qt::StringLiterals;

class tst_Scenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inputIsKeptExactly_data()
    {
        QTest::addColumn<WorksheetInput>("input");

        WorksheetInput input;
        QTest::newRow("empty") << input;
        input.fields = {
            {u"rate000000"_s, u"0.6"_s}, {u"until00000"_s, u"2026-12-31"_s}, {u"months0000"_s, u"1;2;;4"_s}};
        QTest::newRow("fields") << input;
        input.tables = {{u"sources000"_s, {{{u"amount0000"_s, u"36000"_s}}, {}}}, {u"none000000"_s, {}}};
        QTest::newRow("tables, an empty row, an empty table") << input;
        input.fields = {
            {u"text000000"_s, u" \u00a0„x“\n\t\u202E👩‍🌾"_s + QChar::Null + u"1e999"_s},
            {u"empty00000"_s, u""_s}};
        QTest::newRow("any text") << input;
        input.fields = {{u"long000000"_s, QString(1'000'000, u'ü')}};
        QTest::newRow("long text") << input;
    }

    void inputIsKeptExactly()
    {
        QFETCH(WorksheetInput, input);

        const QByteArray text = QJsonDocument(toJson(input)).toJson();

        QCOMPARE(worksheetInputFromJson(QJsonDocument::fromJson(text).object()), input);
    }

    void foreignPartsAreLeftOut()
    {
        const QJsonObject object = {{u"fields"_s, QJsonObject{{u"a"_s, 1}, {u"b"_s, u"2"_s}}},
                                    {u"tables"_s, QJsonObject{{u"c"_s, 3}, {u"d"_s, QJsonArray{4}}}},
                                    {u"other"_s, true}};
        WorksheetInput expected;
        expected.fields = {{u"b"_s, u"2"_s}};
        expected.tables = {{u"d"_s, {{}}}};

        QCOMPARE(worksheetInputFromJson(object), expected);
    }

    void scenarioIsKeptExactly()
    {
        Scenario scenario;
        scenario.id = u"scenario00"_s;
        scenario.name = u"Without the “leader” rate"_s;
        scenario.input.fields = {{u"rate000000"_s, u"0.6"_s}};
        scenario.complete = true;

        QCOMPARE(scenarioFromJson(toJson(scenario)), scenario);
    }
};

QTEST_GUILESS_MAIN(tst_Scenario)
#include "tst_scenario.moc"
