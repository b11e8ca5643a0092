// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordchanges.h"

#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

class TestWordChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differentWordsAreNamed_data();
    void differentWordsAreNamed();
    void longTextsAreComparedFromEndToEnd();
};

void TestWordChanges::differentWordsAreNamed_data()
{
    QTest::addColumn<QString>("older");
    QTest::addColumn<QString>("newer");
    QTest::addColumn<QStringList>("added");
    QTest::addColumn<QStringList>("removed");
    const QStringList none;
    QTest::newRow("same") << u"One two"_s << u"One two"_s << none << none;
    QTest::newRow("spaces only") << u"One  two"_s << u"One\ntwo "_s << none << none;
    QTest::newRow("in the middle") << u"The lowest balance tells"_s
                                   << u"The lowest balance, not the end, tells"_s
                                   << QStringList{u"balance, not the end,"_s} << QStringList{u"balance"_s};
    QTest::newRow("at both ends") << u"b c"_s << u"a b c d"_s << QStringList{u"a"_s, u"d"_s} << none;
    QTest::newRow("removed") << u"a b c"_s << u"a c"_s << none << QStringList{u"b"_s};
    QTest::newRow("everything") << u"a b"_s << u"c"_s << QStringList{u"c"_s} << QStringList{u"a b"_s};
    QTest::newRow("from nothing") << QString() << u"a b"_s << QStringList{u"a b"_s} << none;
    QTest::newRow("repeated words") << u"a a b a a"_s << u"a a c a a"_s << QStringList{u"c"_s}
                                    << QStringList{u"b"_s};
}

void TestWordChanges::differentWordsAreNamed()
{
    QFETCH(QString, older);
    QFETCH(QString, newer);
    QFETCH(QStringList, added);
    QFETCH(QStringList, removed);
    const WordChanges changes = wordChanges(older, newer);
    QCOMPARE(changes.added, added);
    QCOMPARE(changes.removed, removed);
}

void TestWordChanges::longTextsAreComparedFromEndToEnd()
{
    QStringList words;
    for (int i = 0; i < 2000; ++i)
        words += QString::number(i);
    QStringList others = words;
    others[3] = u"x"_s;
    others[1900] = u"y"_s;
    const WordChanges changes = wordChanges(words.join(u' '), others.join(u' '));
    QCOMPARE(changes.added, QStringList{others.sliced(3, 1898).join(u' ')});
    QCOMPARE(changes.removed, QStringList{words.sliced(3, 1898).join(u' ')});
}

QTEST_MAIN(TestWordChanges)
#include "tst_wordchanges.moc"
