// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/decision.h"

#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// Which papers somebody needs; the last outcome can never be computed.
DecisionTable papers()
{
    DecisionTable table;
    table.conditions.resize(2);
    table.conditions[0].id = table.conditions[0].name = u"status"_s;
    table.conditions[0].type = FieldType::Choice;
    table.conditions[0].choices = {{u"free"_s, {}}, {u"employed"_s, {}}};
    table.conditions[1].id = table.conditions[1].name = u"days"_s;
    table.outcomes.resize(3);
    table.outcomes[0].id = u"paper"_s;
    table.outcomes[0].when = u"days > 0"_s;
    table.outcomes[1].id = u"notice"_s;
    table.outcomes[1].when = u"status = \"employed\""_s;
    table.outcomes[2].id = u"broken"_s;
    table.outcomes[2].when = u"days / 0 > 1"_s;
    return table;
}

WorksheetInput given(const QMap<QString, QString> &conditions)
{
    return {conditions, {}};
}

} // namespace

class tst_Decision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomesWaitForTheirConditions_data()
    {
        QTest::addColumn<WorksheetInput>("input");
        QTest::addColumn<QStringList>("outcomes");
        QTest::addColumn<QStringList>("missing");
        QTest::newRow("nothing said") << given({}) << QStringList() << QStringList{u"status"_s, u"days"_s};
        QTest::newRow("one said") << given({{u"days"_s, u"5"_s}}) << QStringList(u"paper"_s)
                                  << QStringList(u"status"_s);
        QTest::newRow("the other said")
            << given({{u"status"_s, u"employed"_s}}) << QStringList(u"notice"_s) << QStringList(u"days"_s);
        QTest::newRow("all said, one applies") << given({{u"days"_s, u"0"_s}, {u"status"_s, u"employed"_s}})
                                               << QStringList(u"notice"_s) << QStringList();
        QTest::newRow("nothing applies")
            << given({{u"days"_s, u"0"_s}, {u"status"_s, u"free"_s}}) << QStringList() << QStringList();
    }

    void outcomesWaitForTheirConditions()
    {
        QFETCH(WorksheetInput, input);
        QFETCH(QStringList, outcomes);
        QFETCH(QStringList, missing);

        const Decision decision = decide(papers(), input);

        QCOMPARE(decision.outcomes, outcomes);
        QCOMPARE(decision.missing, missing);
    }
};

QTEST_GUILESS_MAIN(tst_Decision)
#include "tst_decision.moc"
