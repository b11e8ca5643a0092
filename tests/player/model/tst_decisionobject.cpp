// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisionobject.h"
#include "lessondesk.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Kogge;
using namespace Kogge::Fixture;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"p1s1om8yrt"_s;

QStringList outcomes(const DecisionObject &decision)
{
    QStringList texts;
    for (int row = 0; row < decision.outcomes()->rowCount(); ++row)
        texts += decision.outcomes()->index(row).data(OutcomeRows::TextRole).value<TextRows *>()->plain();
    return texts;
}

QString shownStatus(const DecisionObject &decision)
{
    return decision.conditions()->index(0).data(WorksheetFields::ShownRole).toString();
}

} // namespace

class tst_DecisionObject : public QObject
{
    Q_OBJECT

public:
    static void initMain() { qputenv("LC_ALL", "C.UTF-8"); }

private Q_SLOTS:
    void conditionsDecide_data()
    {
        QTest::addColumn<int>("status"); // -1: not stated.
        QTest::addColumn<QString>("days");
        QTest::addColumn<QStringList>("applying");
        QTest::addColumn<QStringList>("missing");
        QTest::addColumn<QString>("otherwise");
        const QString papers = u"A1, even for one day."_s;
        const QString notice = u"A posting notice in the host country."_s;
        const QString other = u"Another rule than posting."_s;
        const auto row = [](const char *tag, int status, const QString &days, const QStringList &applying,
                            const QStringList &missing, const QString &otherwise = {}) {
            QTest::newRow(tag) << status << days << applying << missing << otherwise;
        };
        row("nothing stated", -1, {}, {}, {u"You travel as"_s, u"Days"_s});
        row("freelancer", 0, u"5"_s, {papers}, {});
        row("employee", 1, u"5"_s, {papers, notice}, {});
        row("employee for long", 1, u"731"_s, {papers, notice, other}, {});
        row("one condition alone", -1, u"5"_s, {papers}, {u"You travel as"_s});
        row("nothing applies", 0, u"0"_s, {}, {}, u"No papers."_s);
    }

    void conditionsDecide()
    {
        QFETCH(int, status);
        QFETCH(QString, days);
        QFETCH(QStringList, applying);
        QFETCH(QStringList, missing);
        QFETCH(QString, otherwise);
        LessonDesk desk;
        auto &decision = desk.block<DecisionObject>(id);
        const QAbstractItemModelTester tester(decision.outcomes());
        decision.conditions()->choose(0, status);
        decision.conditions()->edit(1, days);
        QCOMPARE(outcomes(decision), applying);
        QCOMPARE(decision.applying(), applying);
        QCOMPARE(decision.missing(), missing.join(u", "_s));
        QCOMPARE(decision.otherwise()->plain(), otherwise);
        desk.reopen();
        QCOMPARE(outcomes(desk.block<DecisionObject>(id)), applying);
    }

    void sampleIsOnlyLookedAt()
    {
        LessonDesk desk;
        auto &decision = desk.block<DecisionObject>(id);
        decision.conditions()->choose(0, 1);
        decision.flush();
        desk.settle();
        QCOMPARE(decision.samples(), QStringList(u"A freelancer for five days"_s));
        decision.showSample(1);
        decision.showSample(-1);
        QCOMPARE(decision.currentSample(), -1);
        decision.showSample(0);
        QCOMPARE(decision.currentSample(), 0);
        QCOMPARE(outcomes(decision).size(), 1);
        QCOMPARE(shownStatus(decision), u"freelancer"_s);
        QTRY_VERIFY(decision.isSaved());
        decision.conditions()->choose(0, 0);
        decision.flush();
        desk.settle();
        decision.showOwn();
        QCOMPARE(decision.currentSample(), -1);
        QCOMPARE(shownStatus(decision), u"employee"_s);
        QCOMPARE(decision.missing(), u"Days"_s);
        decision.showSample(0);
        desk.reopen();
        QCOMPARE(shownStatus(desk.block<DecisionObject>(id)), u"employee"_s);
    }

    void lookingAtASampleCompletesNothing()
    {
        LessonDesk desk;
        auto &decision = desk.block<DecisionObject>(id);
        decision.conditions()->choose(0, 1);
        decision.showSample(0);
        decision.flush();
        desk.settle();
        QVERIFY(!desk.progress().worksheets.value(id).scenarios.front().complete);
        decision.showOwn();
        decision.conditions()->edit(1, u"5"_s);
        decision.flush();
        desk.settle();
        QVERIFY(desk.progress().worksheets.value(id).scenarios.front().complete);
    }

    void conditionsAreEmptied()
    {
        LessonDesk desk;
        auto &decision = desk.block<DecisionObject>(id);
        decision.conditions()->choose(0, 1);
        decision.showSample(0);
        decision.clear();
        QCOMPARE(decision.currentSample(), -1);
        QCOMPARE(outcomes(decision), QStringList());
        QCOMPARE(decision.missing(), u"You travel as, Days"_s);
        desk.settle();
        desk.reopen();
        QCOMPARE(desk.block<DecisionObject>(id).missing(), u"You travel as, Days"_s);
    }
};

QTEST_MAIN(tst_DecisionObject)
#include "tst_decisionobject.moc"
