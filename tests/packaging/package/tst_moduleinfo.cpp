// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/moduleinfo.h"
#include "samplemodule.h"

#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

class tst_ModuleInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsCounted()
    {
        SampleModule sample;
        sample.translate(u"de"_s);
        const ModuleCounts counts = countModule(sample.load().course);

        const QMap<QString, int> questions{
            {u"single-choice"_s, 1}, {u"multiple-choice"_s, 1}, {u"numeric"_s, 1}, {u"categorise"_s, 1}};
        const int units = counts.translations.value(u"de"_s).units;
        const ModuleCounts expected{.lessons = 2,
                                    .blocks = 12,
                                    .questions = questions,
                                    .tools = 1,
                                    .terms = 2,
                                    .facts = 2,
                                    .pictures = 1,
                                    .translations = {{u"de"_s, {units, units, units}}}};
        QCOMPARE(counts, expected);
        QVERIFY(units > 50);
    }

    void storiesAreCountedAsQuestions()
    {
        const auto counts = countModule(SampleModule(u"everyblock"_s).load().course);
        QCOMPARE(counts.questions.value(u"scenario"_s), 1);
    }

    void profilesAreCounted()
    {
        QCOMPARE(countModule(SampleModule(u"everyblock"_s).load().course).profiles, 3);
    }

    void translationsAreCounted_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("missing");
        QTest::addColumn<int>("unapproved");
        QTest::newRow("blank") << QByteArray("<target>Own share (de)</target>") << QByteArray("<target/>")
                               << 1 << 1;
        QTest::newRow("stale") << QByteArray("<source>Own share</source>")
                               << QByteArray("<source>Share</source>") << 0 << 1;
        QTest::newRow("draft") << QByteArray("id=\"blockterms/termshare0/name\" approved=\"yes\"")
                               << QByteArray("id=\"blockterms/termshare0/name\"") << 0 << 1;
        QTest::newRow("orphan") << QByteArray("id=\"blockterms/termshare0/name\"")
                                << QByteArray("id=\"blockgone0/name\"") << 1 << 1;
    }

    void translationsAreCounted()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(int, missing);
        QFETCH(int, unapproved);
        SampleModule sample;
        sample.translate(u"de"_s);
        sample.replace(u"translations/de.xlf"_s, before, after);
        const TranslationCount count = countModule(sample.load().course).translations.value(u"de"_s);
        QCOMPARE(count.units - count.translated, missing);
        QCOMPARE(count.units - count.approved, unapproved);
    }
};

QTEST_GUILESS_MAIN(tst_ModuleInfo)
#include "tst_moduleinfo.moc"
