// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

/// Modules of which not every file can be read.
class tst_CliDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLeftOutIsSaid_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, const QString &file, const char *before,
                            const QByteArray &after, const char *code) {
            QTest::newRow(name) << file << QByteArray(before) << after << QByteArray(code);
        };
        row("a lesson that is cut off", u"lessons/lessonhall.xml"_s, "</lesson>", "", "[xml-invalid]");
        row("a stray sign in a lesson", u"lessons/lessonhall.xml"_s, "Read the meter", "<Read the meter",
            "[xml-invalid]");
        row("a document type", u"lessons/lessonhall.xml"_s, "<lesson ", "<!DOCTYPE lesson>\n<lesson ",
            "[xml-doctype]");
        row("another root", u"media.xml"_s, "urn:kogge:module", "urn:other", "[wrong-root]");
        row("a large lesson", u"lessons/lessonhall.xml"_s, "</lesson>",
            QByteArray("<x/>").repeated(110'000) + "</lesson>", "[too-large]");
        row("no lesson of that name", u"module.xml"_s, "<lesson id=\"lessonhall\"/>",
            "<lesson id=\"lessonnone\"/>", "[lesson-missing, lessonnone]");
        row("a translation that is cut off", u"translations/de.xlf"_s, "</xliff>", "", "[xml-invalid]");
        row("a part of a translation in another language", u"translations/de.xlf"_s,
            "original=\"module.xml\" source-language=\"en\" target-language=\"de\"",
            "original=\"module.xml\" source-language=\"en\" target-language=\"fr\"", "[invalid-value]");
        row("the table of values", u"data/values.xml"_s, "</values>", "", "[xml-invalid]");
    }

    void whatIsLeftOutIsSaid()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, code);
        CliFolder folder;
        SampleModule sample;
        sample.translate(u"de"_s);
        folder.write(u"whole"_s, sample);
        sample.replace(file, before, after);
        folder.write(u"damaged"_s, sample);
        folder.write(u"de.csv"_s, "id,source,target\nmodule/title,x,Die Halle\n");
        const Files unchanged = filesBelow(folder.path(u"damaged"_s));

        const Ended info = kogge({u"info"_s, u"damaged"_s}, folder.inside());
        QVERIFY(info.output.startsWith("The village hall 1.2.3\n"));
        const QList<QStringList> others{
            {u"info"_s, u"--json"_s, u"damaged"_s},
            {u"diff"_s, u"damaged"_s, u"whole"_s},
            {u"diff"_s, u"whole"_s, u"damaged"_s},
            {u"export"_s, u"damaged"_s, u"--to"_s, u"xliff"_s, u"--language"_s, u"de"_s, u"-o"_s, u"out"_s},
            {u"import"_s, u"de.csv"_s, u"-o"_s, u"damaged"_s, u"--language"_s, u"de"_s}};
        for (const QStringList &command : others) {
            const Ended ended = kogge(command, folder.inside());
            QVERIFY2(ended.status == 1, qPrintable(command.join(u' ')));
            QCOMPARE(ended.errors, info.errors);
            QCOMPARE(ended.output.isEmpty(), command.first() != u"info");
        }
        QCOMPARE(info.status, 1);
        QVERIFY2(info.errors.startsWith("kogge: damaged: ") && info.errors.contains(code),
                 info.errors.constData());
        QCOMPARE(info.errors.count('\n'), 1);
        QVERIFY(!folder.entries().contains(u"out"_s));
        QCOMPARE(filesBelow(folder.path(u"damaged"_s)), unchanged);
    }

    /// That a lesson has a fault of its own is for `check` to say.
    void whatCanBeReadIsNoDamage()
    {
        CliFolder folder;
        SampleModule sample;
        sample.replace(u"lessons/lessonhall.xml"_s, "kind=\"tip\"", "kind=\"nonsense\"");
        folder.write(u"faulty"_s, sample);
        QCOMPARE(kogge({u"check"_s, u"faulty"_s}, folder.inside()).status, 1);
        const Ended info = kogge({u"info"_s, u"faulty"_s}, folder.inside());
        QCOMPARE(info.errors, QByteArray());
        QCOMPARE(info.status, 0);
    }
};

QTEST_GUILESS_MAIN(tst_CliDamage)
#include "tst_clidamage.moc"
