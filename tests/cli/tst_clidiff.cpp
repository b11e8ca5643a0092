// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

class tst_CliDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        SampleModule newer;
        newer.replace(u"module.xml"_s, "version=\"1.2.3\"", "version=\"1.3.0\"");
        newer.replace(u"lessons/lessonhall.xml"_s, "Read the meter", "Read your meter");
        newer.replace(u"lessons/lessonplan.xml"_s, "required=\"no\" task=\"1\"",
                      "required=\"no\" task=\"2\"");
        newer.translate(u"fr"_s);
        m_folder.write(u"newer"_s, newer);
        QCOMPARE(kogge({u"pack"_s, u"newer"_s, u"-o"_s, u"newer.zip"_s}, m_folder.inside()).status, 0);
    }

    void peopleCanReadIt()
    {
        const Ended ended = kogge({u"diff"_s, u"sample.zip"_s, u"newer"_s}, m_folder.inside());
        QCOMPARE(ended.errors, QByteArray());
        QCOMPARE(ended.status, 0);
        const QByteArray expected = "The village hall 1.2.3 \xe2\x86\x92 1.3.0\n"
                                    "New language: Français\n"
                                    "Language removed: Deutsch\n"
                                    "What the hall costs\n"
                                    "  blockhints  callout  Read your meter on the first of the month.\n"
                                    "      other words, answers stay\n"
                                    "Who pays\n"
                                    "  blockmulti  multiple-choice  What must be paid every year?\n"
                                    "      asks something else, old answers no longer count\n";
        QCOMPARE(ended.output, expected);
    }

    void programsCanReadIt()
    {
        const QJsonObject json =
            kogge({u"diff"_s, u"sample"_s, u"newer.zip"_s, u"--json"_s}, m_folder.inside()).json();
        QCOMPARE(json.value(u"oldVersion").toString(), u"1.2.3"_s);
        QCOMPARE(json.value(u"newVersion").toString(), u"1.3.0"_s);
        QCOMPARE(json.value(u"languagesAdded").toArray(), QJsonArray{u"fr"_s});
        const QJsonArray blocks = json.value(u"blocks").toArray();
        QCOMPARE(blocks.size(), 2);
        const QJsonObject last = blocks.last().toObject();
        QCOMPARE(last.value(u"id").toString(), u"blockmulti"_s);
        QCOMPARE(last.value(u"lesson").toString(), u"lessonplan"_s);
        QCOMPARE(last.value(u"content").toString(), u"task"_s);
        QCOMPARE(last.value(u"place").toString(), u"same"_s);
    }

    void nothingChangesBetweenEquals()
    {
        const Ended ended = kogge({u"diff"_s, u"sample"_s, u"sample.zip"_s}, m_folder.inside());
        QCOMPARE(ended.output,
                 QByteArray("The village hall 1.2.3 \xe2\x86\x92 1.2.3\nNothing changes for learners.\n"));
    }

    void ofTwoModulesItSaysSo()
    {
        SampleModule other;
        other.replace(u"module.xml"_s, "8a2f5b7c1e01\"", "8a2f5b7c1e99\"");
        m_folder.write(u"other"_s, other);
        const Ended ended = kogge({u"diff"_s, u"sample"_s, u"other"_s}, m_folder.inside());
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.errors.contains("two different modules"), ended.errors.constData());
    }

    void whatCannotBeReadIsNamed()
    {
        const Ended ended = kogge({u"diff"_s, u"sample"_s, u"nothing.zip"_s}, m_folder.inside());
        QCOMPARE(ended.status, 3);
        QVERIFY2(ended.errors.contains("nothing.zip"), ended.errors.constData());
    }

private:
    CliFolder m_folder;
};

QTEST_GUILESS_MAIN(tst_CliDiff)
#include "tst_clidiff.moc"
