// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/spelling.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsIn(const QString &text)
{
    QStringList words;
    for (const WordPlace &place : wordsOfText(text))
        words += plainWord(QStringView(text).sliced(place.at, place.length));
    return words;
}

void write(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}

} // namespace

class tst_Spelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("marks") << u"## A **bold** and *slanted* ~~word~~"_s
                               << QStringList{u"bold"_s, u"and"_s, u"slanted"_s, u"word"_s};
        QTest::newRow("link") << u"See [the page](https://exampel.org/pagge \"titel\") now"_s
                              << QStringList{u"See"_s, u"the"_s, u"page"_s, u"now"_s};
        QTest::newRow("reference") << u"[one]: media/wrng.svg"_s << QStringList{};
        QTest::newRow("code") << u"Type `kogge pck` or ``a ` b`` here"_s
                              << QStringList{u"Type"_s, u"or"_s, u"here"_s};
        QTest::newRow("block of code")
            << u"one\n```\nxyzzy\n~~~\n```\ntwo"_s << QStringList{u"one"_s, u"two"_s};
        QTest::newRow("block of code with tildes")
            << u"one\n~~~\n```\nxyzzy\n~~~\ntwo"_s << QStringList{u"one"_s, u"two"_s};
        QTest::newRow("addresses")
            << u"ask ada@exampel.org at www.exampel.org or https://x.org/y, or exampel.org/deep now"_s
            << QStringList{u"ask"_s, u"at"_s, u"or"_s, u"or"_s, u"deep"_s, u"now"_s};
        QTest::newRow("HTML") << u"a <abbr>word</abbr> &nbsp; more"_s << QStringList{u"word"_s, u"more"_s};
        QTest::newRow("numbers and ids")
            << u"12,5 kg of abc4efgh1j and x_y"_s << QStringList{u"kg"_s, u"of"_s, u"and"_s};
        QTest::newRow("gaps") << u"due by {a} or {b} May"_s
                              << QStringList{u"due"_s, u"by"_s, u"or"_s, u"May"_s};
        QTest::newRow("formula") << u"=SUM(costz)"_s << QStringList{};
        QTest::newRow("abbreviations")
            << u"The EU and the GDPR"_s << QStringList{u"The"_s, u"and"_s, u"the"_s};
        QTest::newRow("apostrophes") << u"don’t ‘quote’ it's"_s
                                     << QStringList{u"don't"_s, u"quote"_s, u"it's"_s};
        QTest::newRow("hyphens") << u"Förder-\u00ADmittel-Antrag- und Kos\u00ADten"_s
                                 << QStringList{u"Förder"_s, u"mittel"_s, u"Antrag"_s, u"und"_s, u"Kosten"_s};
        QTest::newRow("table") << u"| Was | Wert |\n|---|--:|"_s << QStringList{u"Was"_s, u"Wert"_s};
    }
    void wordsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QCOMPARE(wordsIn(text), words);
    }

    void placesCountFromTheBeginning()
    {
        const std::vector<WordPlace> expected{{2, 3}, {8, 3}};
        QCOMPARE(wordsOfText(u"- one\n# two"_s), expected);
    }

    void wordsAreJudged_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("wrong");
        QTest::newRow("English") << u"en"_s << u"colour"_s << u"colur"_s;
        QTest::newRow("German") << u"de"_s << u"Förderung"_s << u"Förderrung"_s;
        QTest::newRow("German compound") << u"de"_s << u"Straße"_s << u"Strase"_s;
        QTest::newRow("Swedish") << u"sv"_s << u"höjden"_s << u"höjdden"_s;
        QTest::newRow("Danish") << u"da"_s << u"størrelse"_s << u"størelse"_s;
        QTest::newRow("with a country") << u"sv-FI"_s << u"språk"_s << u"spårk"_s;
        QTest::newRow("of an unknown country") << u"de-XX"_s << u"Übung"_s << u"Übunng"_s;
    }
    void wordsAreJudged()
    {
        QFETCH(QString, language);
        QFETCH(QString, right);
        QFETCH(QString, wrong);
        const auto spelling = Spelling::load(language);
        if (!spelling)
            QSKIP("There is no dictionary for this language here.");
        QVERIFY(spelling->isRight(right));
        QVERIFY(!spelling->isRight(wrong));
        QVERIFY(!spelling->isRight(wrong)); // Also when it is known.
        QVERIFY2(spelling->suggestions(wrong).contains(right),
                 qPrintable(spelling->suggestions(wrong).join(u' ')));
    }

    void dictionariesAreFoundInFolders()
    {
        const QTemporaryDir root;
        write(root.filePath(u"xx_YY.aff"_s), "SET UTF-8\n");
        write(root.filePath(u"xx_YY.dic"_s), "1\nkögge\n");
        QVERIFY(!Spelling::load(u"xy"_s, {root.path()}));
        const auto spelling = Spelling::load(u"xx"_s, {u"/nowhere"_s, root.path()});
        QVERIFY(spelling);
        QVERIFY(spelling->isRight(u"kögge"_s));
        QVERIFY(!spelling->isRight(u"kagge"_s));
    }

    void otherEncodingsAreUnderstood_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<bool>("usable");
        QTest::newRow("Latin 1") << QByteArray("ISO8859-1") << true;
        QTest::newRow("one that nobody knows") << QByteArray("KOI-X") << false;
    }
    void otherEncodingsAreUnderstood()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(bool, usable);
        const QTemporaryDir root;
        write(root.filePath(u"xx.aff"_s), "SET " + encoding + "\n");
        write(root.filePath(u"xx.dic"_s), "1\nk\xf6gge\n");
        const auto spelling = Spelling::load(u"xx"_s, {root.path()});
        QCOMPARE(spelling != nullptr, usable);
        QVERIFY(!usable || spelling->isRight(u"kögge"_s));
    }
};

QTEST_GUILESS_MAIN(tst_Spelling)
#include "tst_spelling.moc"
