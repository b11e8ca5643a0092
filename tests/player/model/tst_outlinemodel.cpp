// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

class tst_OutlineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreWhatTheyWereGiven()
    {
        OutlineModel outline;
        const QAbstractItemModelTester tester(&outline);
        outline.setRows(
            {{u"a"_s, u"Part"_s, u"One"_s, u"30 min"_s, u"open"_s}, {u"b"_s, {}, u"Two"_s, {}, u"done"_s}});
        QCOMPARE(outline.rowCount(), 2);
        QCOMPARE(outline.index(0).data(OutlineModel::SectionRole).toString(), u"Part"_s);
        QCOMPARE(outline.index(0).data(OutlineModel::NoteRole).toString(), u"30 min"_s);
        QCOMPARE(outline.index(1).data(OutlineModel::TitleRole).toString(), u"Two"_s);
        QCOMPARE(outline.index(1).data(OutlineModel::StatusRole).toString(), u"done"_s);
    }

    void sectionsBeginAndEnd()
    {
        OutlineModel outline;
        outline.setRows({{u"a"_s, {}, u"Before all"_s, {}, u"open"_s},
                         {u"b"_s, u"Part"_s, u"One"_s, {}, u"open"_s},
                         {u"c"_s, {}, u"Two"_s, {}, u"open"_s}});
        const auto at = [&](int row, int role) { return outline.index(row).data(role).toBool(); };
        QVERIFY(at(0, OutlineModel::FirstRole) && at(0, OutlineModel::LastRole));
        QVERIFY(at(1, OutlineModel::FirstRole) && !at(1, OutlineModel::LastRole));
        QVERIFY(!at(2, OutlineModel::FirstRole) && at(2, OutlineModel::LastRole));
    }

    void onlyWhatHasChangedIsReported()
    {
        OutlineModel outline;
        const OutlineRow one{u"a"_s, {}, u"One"_s, {}, u"open"_s};
        const OutlineRow two{u"b"_s, {}, u"Two"_s, {}, u"open"_s};
        outline.setRows({one, two});
        const QSignalSpy reset(&outline, &OutlineModel::modelReset);
        const QSignalSpy changed(&outline, &OutlineModel::dataChanged);
        outline.setRows({one, two});
        QVERIFY(changed.isEmpty());
        OutlineRow done = two;
        done.status = u"done"_s;
        outline.setRows({one, done});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
        QVERIFY(reset.isEmpty());
        outline.setRows({one});
        QCOMPARE(reset.count(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_OutlineModel)
#include "tst_outlinemodel.moc"
