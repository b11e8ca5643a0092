// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/chosenfile.h"
#include "expect.h"

#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

class tst_ChosenFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPathIsFoundInWhateverWasChosen_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<QString>("path");
        QTest::newRow("address of a file") << QUrl(u"file:///tmp/a.pdf"_s) << u"/tmp/a.pdf"_s;
        QTest::newRow("typed name") << QUrl(u"/tmp/a.pdf"_s) << u"/tmp/a.pdf"_s;
        QTest::newRow("escaped letters")
            << QUrl(u"file:///tmp/Geld%20f%C3%BCr%20alle.pdf"_s) << u"/tmp/Geld für alle.pdf"_s;
        QTest::newRow("typed letters") << QUrl(u"/tmp/Geld für alle.pdf"_s) << u"/tmp/Geld für alle.pdf"_s;
        QTest::newRow("typed percent") << QUrl(u"/tmp/100 %.pdf"_s) << u"/tmp/100 %.pdf"_s;
        QTest::newRow("typed question") << QUrl(u"/tmp/why? part 2#3.pdf"_s) << u"/tmp/why? part 2#3.pdf"_s;
        QTest::newRow("folder") << QUrl::fromLocalFile(u"/tmp/modules"_s) << u"/tmp/modules"_s;
    }

    void aPathIsFoundInWhateverWasChosen()
    {
        QFETCH(const QUrl, url);
        const auto file = chosenFile(url);
        QVERIFY(file);
        QTEST(*file, "path");
    }

    void whatIsElsewhereIsRefused_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("nothing") << QUrl();
        QTest::newRow("web") << QUrl(u"https://example.org/a.pdf"_s);
        QTest::newRow("web without its kind") << QUrl(u"//example.org/a.pdf"_s);
        QTest::newRow("picture in itself") << QUrl(u"data:image/png;base64,iVBORw0KGgo="_s);
    }

    void whatIsElsewhereIsRefused()
    {
        QFETCH(const QUrl, url);
        EXPECT_ERROR(chosenFile(url), ErrorCode::InvalidArgument);
    }

    void proposedNamesCanBeWritten_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Where the money comes from"_s << u"Where the money comes from.pdf"_s;
        QTest::newRow("question") << u"What is enough?"_s << u"What is enough.pdf"_s;
        QTest::newRow("parts") << u"Income/expenses: a plan"_s << u"Income expenses a plan.pdf"_s;
        QTest::newRow("hidden") << u"..."_s << u"kogge.pdf"_s;
        QTest::newRow("nothing") << QString() << u"kogge.pdf"_s;
        QTest::newRow("long") << QString(300, u'a') << QString(80, u'a') + u".pdf"_s;
    }

    void proposedNamesCanBeWritten()
    {
        QFETCH(const QString, title);
        QTEST(proposedName(title, u"pdf"_s), "name");
    }
};

QTEST_GUILESS_MAIN(tst_ChosenFile)
#include "tst_chosenfile.moc"
