// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkrows.h"

#include <QSet>

#include <span>

using namespace Kogge;
using namespace Kogge::CheckTable;
using namespace Qt::StringLiterals;

namespace {

using RowFunction = Rows (*)();
constexpr RowFunction allRows[] = {fileRows,     attributeRows, valueRows,  packingRows,     outlineRows,
                                   idRows,       mediaRows,     textRows,   factRows,        tableRows,
                                   questionRows, worksheetRows, sampleRows, translationRows, languageRows};

/// In the module "everyblock" rather than in the sample.
constexpr RowFunction rowsOfEveryBlock[] = {placeRows, gapRows,      recordingRows,
                                            chartRows, activityRows, profileRows};

/// Problems that no table here can have.
const std::vector<ProblemCode> elsewhere{
    ProblemCode::NewerFormat, // tst_moduleloader: such a module is refused as a whole.
    ProblemCode::FileUnreadable, // tst_moduleloader
    ProblemCode::StateTooLarge, // whatIsKeptByAnLmsIsMeasured() below
};

} // namespace

class tst_ModuleCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrongWithTheSample()
    {
        SampleModule sample;
        QCOMPARE(linesOf(problemsOf(sample)), QByteArray());
        QCOMPARE(linesOf(problemsOf(SampleModule(u"everyblock"_s))), QByteArray());
        sample.translate(u"de"_s);
        sample.translate(u"fr"_s);
        QCOMPARE(linesOf(problemsOf(sample)), QByteArray());
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("module");
        QTest::addColumn<Row>("row");
        for (const RowFunction rows : allRows) {
            for (const Row &row : rows())
                QTest::newRow(row.name.constData()) << u"sample"_s << row;
        }
        for (const RowFunction rows : rowsOfEveryBlock) {
            for (const Row &row : rows())
                QTest::newRow(row.name.constData()) << u"everyblock"_s << row;
        }
    }

    /// Nothing but the row's finding is reported, in its place.
    void findsWhatIsWrong()
    {
        QFETCH(const QString, module);
        QFETCH(const Row, row);
        SampleModule sample(module);
        row.change(sample);

        Problems problems = problemsOf(sample);

        const QByteArray found = linesOf(problems);
        for (const ProblemCode code : row.finding.besides) {
            const auto count = std::erase_if(problems, [=](const Problem &p) { return p.code == code; });
            QVERIFY2(count > 0, found.constData());
        }
        QVERIFY2(problems.size() == 1, found.isEmpty() ? "nothing was found" : found.constData());
        const Problem &problem = problems.front();
        QCOMPARE(stableCode(problem.code), stableCode(row.finding.code));
        QCOMPARE(problem.file, row.finding.file);
        QCOMPARE(problem.line, lineOf(sample.files().value(row.finding.file), row.finding.at));
        QCOMPARE(problem.block, row.finding.block);
        QVERIFY2(describe(problem).contains(row.finding.words), found.constData());
        QVERIFY2(isSentence(describe(problem)), found.constData());
    }

    void everyProblemHasARow()
    {
        QSet<ProblemCode> codes(elsewhere.begin(), elsewhere.end());
        for (const std::span<const RowFunction> tables :
             {std::span<const RowFunction>(allRows), std::span<const RowFunction>(rowsOfEveryBlock)}) {
            for (const RowFunction rows : tables) {
                for (const Row &row : rows())
                    codes.insert(row.finding.code);
            }
        }
        for (const ProblemCode code : problemCodes()) {
            if (code < ProblemCode::ManifestVersion) // Those of foreign packages are in tst_foreigncheck.
                QVERIFY2(codes.remove(code), qPrintable(stableCode(code)));
        }
        QVERIFY(codes.isEmpty());
    }

    void namesOfProblemsAreUnique()
    {
        QSet<QString> names;
        for (const ProblemCode code : problemCodes()) {
            QVERIFY2(!names.contains(stableCode(code)), qPrintable(stableCode(code)));
            names.insert(stableCode(code));
        }
    }

    /// Everything else stops packing. Those of foreign packages do not matter there.
    void onlyTheseAreWarnings()
    {
        QStringList warnings;
        for (const ProblemCode code : problemCodes()) {
            if (code < ProblemCode::ManifestVersion && severity(code) != Severity::Error)
                warnings += stableCode(code);
        }
        QCOMPARE(warnings,
                 QStringList({u"not-canonical"_s, u"unknown-element"_s, u"unknown-attribute"_s,
                              u"file-not-packed"_s, u"lesson-unlisted"_s, u"media-unused"_s,
                              u"captions-missing"_s, u"html-in-text"_s, u"heading-level"_s,
                              u"answer-given-away"_s, u"scenario-unreachable"_s, u"sample-missing"_s,
                              u"fact-stale"_s, u"translation-missing"_s, u"translation-stale"_s,
                              u"translation-unapproved"_s, u"translation-orphan"_s, u"state-too-large"_s}));
    }

    /// A list of 300 things to tick off takes 3,299 characters.
    void whatIsKeptByAnLmsIsMeasured_data()
    {
        QTest::addColumn<int>("items");
        QTest::addColumn<bool>("fits");
        QTest::newRow("fits") << 280 << true;
        QTest::newRow("does not fit") << 330 << false;
    }

    void whatIsKeptByAnLmsIsMeasured()
    {
        QFETCH(int, items);
        QFETCH(bool, fits);
        QByteArray list = "  <checklist id=\"checklist1\">\n    <title>Everything</title>\n";
        for (int i = 0; i < items; ++i)
            list += "    <item id=\"item00" + QByteArray::number(1000 + i) + "\">Tick</item>\n";
        SampleModule sample;
        sample.replace(hallFile, "</lesson>", list + "  </checklist>\n</lesson>");
        Problems problems = problemsOf(sample);
        std::erase_if(problems, [](const Problem &problem) {
            return problem.code == ProblemCode::TranslationMissing
                || problem.code == ProblemCode::NotCanonical;
        });
        QCOMPARE(problems.empty(), fits);
        if (fits)
            return;
        QCOMPARE(problems.size(), size_t(1));
        QCOMPARE(problems.front().code, ProblemCode::StateTooLarge);
        QCOMPARE(problems.front().file, moduleFile);
        const QString sentence = describe(problems.front());
        QVERIFY2(sentence.contains(u"The most is in “What the hall costs” (3"_s), qPrintable(sentence));
    }

    void errorsComeFirst()
    {
        SampleModule sample;
        sample.replace(hallFile, "A roof", "A <b>roof</b>");
        sample.replace(planFile, "attempts=\"2\"", "attempts=\"-2\"");
        sample.replace(moduleFile, "pass-mark=\"60\"", "pass-mark=\"160\"");
        const Problems problems = problemsOf(sample);
        QCOMPARE(problems.size(), size_t(3));
        QCOMPARE(problems.at(0).file, planFile);
        QCOMPARE(problems.at(1).file, moduleFile);
        QCOMPARE(problems.at(2).file, hallFile);
    }

    void everyLessonOfACycleIsNamed()
    {
        SampleModule sample;
        sample.replace(moduleFile, "<lesson id=\"lessonhall\"/>",
                       "<lesson id=\"lessonhall\" requires=\"lessonplan\"/>");
        const Problems problems = problemsOf(sample);
        QCOMPARE(problems.size(), size_t(2));
        for (const Problem &problem : problems)
            QCOMPARE(problem.code, ProblemCode::PrerequisiteCycle);
    }

    /// Ten thousand lessons, each of which requires the one before; as a stranger might send.
    void longChainsAreChecked()
    {
        QByteArray lessons;
        for (int i = 0; i < 10'000; ++i) {
            const QByteArray id = "l" + QByteArray::number(i).rightJustified(9, '0');
            const QByteArray before = "l" + QByteArray::number(i + 1).rightJustified(9, '0');
            lessons += "<lesson id=\"" + id + "\" requires=\"" + before + "\"/>\n";
        }
        SampleModule sample;
        sample.replace(moduleFile, "<lesson id=\"lessonhall\"/>", "<lesson id=\"lessonhall\"/>" + lessons);
        QByteArray fields;
        for (int i = 0; i < 10'000; ++i) {
            const QByteArray number = QByteArray::number(i);
            fields += "<field id=\"f" + number.rightJustified(9, '0') + "\" name=\"f" + number
                + "\" type=\"number\" formula=\"f" + QByteArray::number(i + 1)
                + " + 1\"><label>x</label></field>\n";
        }
        sample.replace(planFile, "<field id=\"fieldcost0\"", fields + "<field id=\"fieldcost0\"");

        const QByteArray found = linesOf(problemsOf(sample));

        QCOMPARE(found.count("[lesson-missing"), 10'000);
        QCOMPARE(found.count("[formula-unknown-name"), 1);
        QCOMPARE(found.count("larger than 300 fields"), 1);
    }

    void aModuleNeedsALesson()
    {
        SampleModule sample;
        sample.replace(moduleFile, "<lesson id=\"lessonhall\"/>", "");
        sample.replace(moduleFile, "<lesson id=\"lessonplan\" requires=\"lessonhall\"/>", "");
        const QByteArray found = linesOf(problemsOf(sample));
        QVERIFY2(found.contains("module.xml:2: <lesson> is missing or empty."), found.constData());
    }

    void aPictureThatIsNotThere()
    {
        SampleModule sample;
        sample.replace(hallFile, "media/hall.svg", "../../etc/passwd");
        const QByteArray found = linesOf(problemsOf(sample));
        for (const char *expected :
             {"lessons/lessonhall.xml:8: The file “../../etc/passwd” is used, but is not in the module. "
              "[missing-file, blockimage]",
              "[media-unlisted, blockimage]", "[missing-alt-text, blockimage]",
              "media/hall.svg:0: “media/hall.svg” is packed, but no lesson uses it. [media-unused, ]"})
            QVERIFY2(found.contains(expected), found.constData());
    }

    void whatOnlyDecoratesNeedsNoText()
    {
        SampleModule sample;
        sample.replace(u"media.xml"_s, "    <alt>A hall with a chimney; no smoke comes out of it.</alt>\n",
                       "");
        QVERIFY(linesOf(problemsOf(sample)).contains("[missing-alt-text, blockimage]"));
        sample.replace(hallFile, "media=\"media/hall.svg\">", "media=\"media/hall.svg\" decorative=\"yes\">");
        QCOMPARE(linesOf(problemsOf(sample)), QByteArray());
    }

    void aPictureOfALanguageNeedsItsLanguage()
    {
        SampleModule sample;
        sample.add(u"media/de/hall.svg"_s, sample[u"media/hall.svg"_s]);
        const QByteArray found = linesOf(problemsOf(sample));
        QVERIFY2(found.contains("media/de/hall.svg:0") && found.contains("media-unlisted"),
                 found.constData());
    }

    void aFactNeedsAValue()
    {
        SampleModule sample;
        sample.replace(hallFile, " number=\"4.9\"", "");
        QCOMPARE(linesOf(problemsOf(sample)), QByteArray()); // Words are one.
        sample.replace(hallFile, "    <value>of each fee</value>\n", "");
        QCOMPARE(linesOf(problemsOf(sample)),
                 QByteArray("lessons/lessonhall.xml:26: <value> is missing or empty. Add it. "
                            "[missing-element, blockfacts]\n"));
    }

    void timeMakesFactsStale_data()
    {
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<int>("stale");
        QTest::newRow("the day before") << QDate(2099, 12, 30) << 0;
        QTest::newRow("the last day") << QDate(2099, 12, 31) << 0;
        QTest::newRow("the day after") << QDate(2100, 1, 1) << 2;
    }

    void timeMakesFactsStale()
    {
        QFETCH(QDate, asOf);
        QFETCH(int, stale);
        const Problems problems = problemsOf(SampleModule(), asOf);
        QCOMPARE(int(problems.size()), stale);
        for (const Problem &problem : problems)
            QCOMPARE(problem.code, ProblemCode::FactStale);
    }
};

QTEST_GUILESS_MAIN(tst_ModuleCheck)
#include "tst_modulecheck.moc"
