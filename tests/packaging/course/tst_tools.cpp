// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/tools.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// "A1 9" -> A and 1 rated each other with 9 together.
std::vector<Rating> ratings(const QString &text)
{
    std::vector<Rating> list;
    for (const QString &word : text.split(u", "_s, Qt::SkipEmptyParts))
        list.push_back({word.left(1), word.mid(1, 1), *Decimal::fromString(word.section(u' ', 1))});
    return list;
}

QString textOf(const std::vector<Rating> &pairs)
{
    QStringList texts;
    for (const Rating &pair : pairs)
        texts += pair.left + pair.right;
    return texts.join(u' ');
}

/// The greatest total of all assignments, tried one by one.
int bestOf(const std::vector<std::vector<int>> &gains)
{
    std::vector<size_t> columns(gains.size());
    std::iota(columns.begin(), columns.end(), size_t(0));
    int best = 0;
    do {
        int total = 0;
        for (size_t row = 0; row < gains.size(); ++row)
            total += gains[row][columns[row]];
        best = std::max(best, total);
    } while (std::next_permutation(columns.begin(), columns.end()));
    return best;
}

WorksheetInput input(const QMap<QString, QString> &fields)
{
    return {fields, {}};
}

QString valueOf(const Calculation &calculation, const QString &name)
{
    return calculation.values.contains(name) ? toText(calculation.values[name]) : u"-"_s;
}

} // namespace

class tst_Tools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bestPairs_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("pairs");
        QTest::addColumn<int>("total");
        QTest::addColumn<QString>("others");

        QTest::newRow("three by three")
            << u"A1 9, A2 6, A3 3, B1 9, B2 8, B3 6, C1 3, C2 10, C3 7"_s << u"A1 B3 C2"_s << 25 << QString();
        QTest::newRow("a tie") << u"A1 5, A2 5, B1 5, B2 5"_s << u"A1 B2"_s << 10 << u"A2 B1"_s;
        QTest::newRow("more on one side") << u"A1 1, A2 7, A3 3"_s << u"A2"_s << 7 << QString();
        QTest::newRow("nobody rated") << QString() << QString() << 0 << QString();
        QTest::newRow("not everybody rated everybody") << u"A1 4, B1 9, B2 1"_s << u"B1"_s << 9 << QString();
        QTest::newRow("rated twice: the last counts") << u"A1 4, A1 6"_s << u"A1"_s << 6 << QString();
        QTest::newRow("halves") << u"A1 0.5, A2 0.4, B1 0.4, B2 0.2"_s << u"A2 B1"_s << -1 << QString();
    }

    void bestPairs()
    {
        QFETCH(QString, given);
        QFETCH(QString, pairs);
        QFETCH(int, total);
        QFETCH(QString, others);

        const auto pairing = bestPairing(ratings(given));

        QVERIFY(pairing);
        QCOMPARE(textOf(pairing->pairs), pairs);
        QCOMPARE(textOf(pairing->others), others);
        if (total >= 0)
            QCOMPARE(pairing->total, Decimal(total));
        else
            QCOMPARE(pairing->total.toString(), u"0.8"_s);
    }

    void noOtherAssignmentIsBetter()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 300; ++round) {
            const size_t size = 1 + random() % 6;
            std::vector<std::vector<int>> gains(size, std::vector<int>(size));
            std::vector<Rating> given;
            for (size_t row = 0; row < size; ++row) {
                for (size_t column = 0; column < size; ++column) {
                    gains[row][column] = static_cast<int>(random() % 20);
                    given.push_back({QString::number(row), QString::number(column), gains[row][column]});
                }
            }
            QCOMPARE(bestPairing(given)->total, Decimal(bestOf(gains)));
        }
    }

    void tooManyPeople()
    {
        std::vector<Rating> given;
        for (size_t i = 0; i <= mostPeople; ++i)
            given.push_back({QString::number(i), u"x"_s, 1});
        QVERIFY(!bestPairing(given));
        given.pop_back();
        QVERIFY(bestPairing(given));
    }

    void contrast_data()
    {
        QTest::addColumn<QString>("color");
        QTest::addColumn<QString>("ground");
        QTest::addColumn<QString>("ratio");
        QTest::addColumn<QString>("normal");
        QTest::addColumn<QString>("large");

        QTest::newRow("grey that fails")
            << u"#8A8A8A"_s << u"#FFFFFF"_s << u"3.45"_s << u"\"fail\""_s << u"\"pass\""_s;
        QTest::newRow("grey that passes")
            << u"#767676"_s << u"#fff"_s << u"4.54"_s << u"\"pass\""_s << u"\"pass\""_s;
        QTest::newRow("black on white")
            << u"#000"_s << u"#ffffff"_s << u"21"_s << u"\"pass\""_s << u"\"pass\""_s;
        QTest::newRow("white on black")
            << u"#ffffff"_s << u" #000000 "_s << u"21"_s << u"\"pass\""_s << u"\"pass\""_s;
        QTest::newRow("the same") << u"#123456"_s << u"#123456"_s << u"1"_s << u"\"fail\""_s << u"\"fail\""_s;
        QTest::newRow("just below") << u"#777777"_s << u"#ffffff"_s << u"4.47"_s << u"\"fail\""_s
                                    << u"\"pass\""_s;
        QTest::newRow("no colour") << u"grey"_s << u"#ffffff"_s << u"-"_s << u"-"_s << u"-"_s;
        QTest::newRow("four digits") << u"#1234"_s << u"#ffffff"_s << u"-"_s << u"-"_s << u"-"_s;
    }

    void contrast()
    {
        QFETCH(QString, color);
        QFETCH(QString, ground);
        QFETCH(QString, ratio);
        QFETCH(QString, normal);
        QFETCH(QString, large);

        const auto calculation =
            calculate(ToolKind::Contrast, input({{u"text_color"_s, color}, {u"ground_color"_s, ground}}));

        const auto shown = [&](const QString &name) {
            return calculation.missing.value(name).isEmpty() ? valueOf(calculation, name) : u"-"_s;
        };
        QCOMPARE(shown(u"ratio"_s), ratio);
        QCOMPARE(shown(u"normal"_s), normal);
        QCOMPARE(shown(u"large"_s), large);
    }

    void rounds()
    {
        const auto ten = calculate(
            ToolKind::Rounds,
            input({{u"left"_s, u"10"_s}, {u"right"_s, u"10"_s}, {u"talk"_s, u"6"_s}, {u"change"_s, u"2"_s}}));
        QCOMPARE(valueOf(ten, u"rounds"_s), u"10"_s);
        QCOMPARE(valueOf(ten, u"minutes"_s), u"80"_s);

        const auto unfilled = calculate(ToolKind::Rounds, input({{u"left"_s, u"8"_s}, {u"talk"_s, u"7"_s}}));
        QCOMPARE(unfilled.missing.value(u"minutes"_s), (QStringList{u"right"_s, u"change"_s}));
    }

    void roundsWaitForEveryNumber_data()
    {
        QTest::addColumn<QString>("missing");
        for (const char *name : {"left", "right", "talk", "change"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void roundsWaitForEveryNumber()
    {
        QFETCH(QString, missing);
        QMap<QString, QString> fields{
            {u"left"_s, u"10"_s}, {u"right"_s, u"8"_s}, {u"talk"_s, u"6"_s}, {u"change"_s, u"2"_s}};
        fields.remove(missing);
        const auto calculation = calculate(ToolKind::Rounds, input(fields));
        QCOMPARE(calculation.missing.value(u"minutes"_s), QStringList(missing));
        QVERIFY(!isComplete(sheetOf(ToolKind::Rounds), calculation));
    }

    void roundsWithoutEnd_data()
    {
        QTest::addColumn<QString>("talk");
        QTest::addColumn<QString>("change");
        const QString most(40, u'9');
        QTest::newRow("one round is longer than a number") << most << most;
        QTest::newRow("all rounds are") << most << u"0"_s;
    }

    void roundsWithoutEnd()
    {
        QFETCH(QString, talk);
        QFETCH(QString, change);
        const auto calculation = calculate(
            ToolKind::Rounds,
            input({{u"left"_s, u"10"_s}, {u"right"_s, u"10"_s}, {u"talk"_s, talk}, {u"change"_s, change}}));
        QVERIFY2(valueOf(calculation, u"minutes"_s).startsWith(u"#overflow"_s),
                 qPrintable(valueOf(calculation, u"minutes"_s)));
        QVERIFY(!isComplete(sheetOf(ToolKind::Rounds), calculation));
    }

    /// Only rows that say who rated whom count.
    void ratingsThatAreNotFilledIn_data()
    {
        QTest::addColumn<QStringList>("row"); // left, right, from_left, from_right
        QTest::addColumn<QString>("total");
        QTest::newRow("one side has rated") << QStringList{u"B"_s, u"2"_s, u"3"_s, {}} << u"12"_s;
        QTest::newRow("the other side has rated") << QStringList{u"B"_s, u"2"_s, {}, u"4"_s} << u"13"_s;
        QTest::newRow("nobody has rated") << QStringList{u"B"_s, u"2"_s, {}, {}} << u"9"_s;
        QTest::newRow("nobody on the left") << QStringList{u" "_s, u"2"_s, u"3"_s, u"3"_s} << u"9"_s;
        QTest::newRow("nobody on the right") << QStringList{u"B"_s, {}, u"3"_s, u"3"_s} << u"9"_s;
        QTest::newRow("words") << QStringList{u"B"_s, u"2"_s, u"good"_s, u"good"_s} << u"9"_s;
        QTest::newRow("numbers without end")
            << QStringList{u"B"_s, u"2"_s, QString(40, u'9'), QString(40, u'9')} << u"9"_s;
    }

    void ratingsThatAreNotFilledIn()
    {
        QFETCH(QStringList, row);
        QFETCH(QString, total);
        const auto ratingOf = [](const QStringList &cells) {
            return WorksheetInput::Row{{u"left"_s, cells[0]},
                                       {u"right"_s, cells[1]},
                                       {u"from_left"_s, cells[2]},
                                       {u"from_right"_s, cells[3]}};
        };
        WorksheetInput given;
        given.tables[u"ratings"_s] = {ratingOf({u"A"_s, u"1"_s, u"4"_s, u"5"_s}), ratingOf(row)};

        const auto calculation = calculate(ToolKind::Pairing, given);

        QCOMPARE(valueOf(calculation, u"total"_s), total);
    }

    void pairingFromASample()
    {
        WorksheetSample sample;
        const auto row = [&](const QString &left, const QString &right, const QString &a, const QString &b) {
            sample.rows.push_back({{},
                                   u"ratings"_s,
                                   {{u"left"_s, {}, left},
                                    {u"right"_s, {}, right},
                                    {u"from_left"_s, a, {}},
                                    {u"from_right"_s, b, {}}}});
        };
        row(u"A"_s, u"1"_s, u"4"_s, u"5"_s);
        row(u"B"_s, u"1"_s, u"2"_s, u"1"_s);
        row(u"B"_s, u"2"_s, u"2"_s, {});

        const auto calculation = calculate(ToolKind::Pairing, inputOf(sheetOf(ToolKind::Pairing), sample));

        QCOMPARE(valueOf(calculation, u"total"_s), u"11"_s);
        QCOMPARE(valueOf(calculation, u"pairs"_s), u"\"A + 1; B + 2\""_s);
        QVERIFY(isComplete(sheetOf(ToolKind::Pairing), calculation));
        QVERIFY(!isComplete(sheetOf(ToolKind::Pairing), calculate(ToolKind::Pairing, {})));
    }
};

QTEST_GUILESS_MAIN(tst_Tools)
#include "tst_tools.moc"
