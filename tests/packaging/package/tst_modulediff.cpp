// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/modulediff.h"
#include "samplemodule.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

const QString moduleFile = u"module.xml"_s;
const QString hallFile = u"lessons/lessonhall.xml"_s;
const QString planFile = u"lessons/lessonplan.xml"_s;

using Change = std::function<void(SampleModule &)>;

Change replaced(const QString &file, const QByteArray &before, const QByteArray &after)
{
    return [=](SampleModule &sample) { sample.replace(file, before, after); };
}

/// A module in a folder of its own.
class Written
{
public:
    explicit Written(const SampleModule &sample)
    {
        sample.write(m_folder.path());
        m_files = *FolderSource::open(m_folder.path());
        m_course = loadModule(*m_files)->course;
    }

    [[nodiscard]] ModuleSide side() const { return {m_course, *m_files}; }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<const FileSource> m_files;
    Course m_course;
};

ModuleDiff diffOf(const SampleModule &older, const SampleModule &newer)
{
    const Written before(older);
    const Written after(newer);
    return diffModules(before.side(), after.side());
}

/// "lessonhall blockhints wording", "lessonplan blocksingl moved from lessonhall", "lesson lessonhall
/// renamed", "language de added".
QStringList linesOf(const ModuleDiff &diff)
{
    const QStringList contents{QString(), u" wording"_s, u" meaning"_s, u" task"_s, u" type"_s};
    const QStringList places{QString(), u" added"_s, u" removed"_s, u" moved"_s};
    const QStringList kinds{u"added"_s, u"removed"_s, u"moved"_s, u"renamed"_s};
    QStringList lines;
    for (const LessonChange &change : diff.lessons)
        lines += u"lesson %1 %2"_s.arg(change.lesson, kinds.at(int(change.kind)));
    for (const BlockChange &change : diff.blocks) {
        const QString from = change.before.isEmpty() ? QString() : u" from "_s + change.before;
        lines += change.lesson + u' ' + change.block + contents.at(int(change.content))
            + places.at(int(change.place)) + from;
    }
    for (const QString &language : diff.languagesAdded)
        lines += u"language %1 added"_s.arg(language);
    for (const QString &language : diff.languagesRemoved)
        lines += u"language %1 removed"_s.arg(language);
    return lines;
}

} // namespace

class tst_ModuleDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatChangesForLearners_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const Change &change, const QStringList &lines) {
            QTest::newRow(name) << change << lines;
        };
        const QByteArray hint =
            "  <callout id=\"blockhints\" kind=\"tip\">Read the meter on the first of the "
            "month.</callout>\n";
        const QByteArray shown = "  <fact id=\"blockshown\" record=\"de.hall.rate\"/>\n";

        row("nothing", [](SampleModule &) {}, {});
        row("other version", replaced(moduleFile, "version=\"1.2.3\"", "version=\"1.2.4\""), {});
        row("typo", replaced(hallFile, "Read the meter", "Read your meter"),
            {u"lessonhall blockhints wording"_s});
        row("other meaning",
            replaced(hallFile, "<callout id=\"blockhints\" kind=\"tip\">Read the meter on the first",
                     "<callout id=\"blockhints\" meaning=\"1\" kind=\"tip\">Read the meter on the last"),
            {u"lessonhall blockhints meaning"_s});
        row("other task",
            replaced(planFile,
                     "<multiple-choice id=\"blockmulti\" points=\"2.5\" required=\"no\" "
                     "task=\"1\">",
                     "<multiple-choice id=\"blockmulti\" points=\"2.5\" required=\"no\" "
                     "task=\"2\">"),
            {u"lessonplan blockmulti task"_s});
        row("another type of block under the same id",
            [](SampleModule &sample) {
                sample.replace(hallFile,
                               "<callout id=\"blockhints\" kind=\"tip\">Read the meter on the first of the "
                               "month.</callout>",
                               "<text id=\"blockhints\">Read the meter on the first of the month.</text>");
            },
            {u"lessonhall blockhints type"_s});
        row("another type of block, and another task",
            replaced(hallFile,
                     "<callout id=\"blockhints\" kind=\"tip\">Read the meter on the first of the "
                     "month.</callout>",
                     "<text id=\"blockhints\" task=\"1\">Read the meter on the first of the month.</text>"),
            {u"lessonhall blockhints task"_s});
        row("a smaller counter is a typo",
            replaced(hallFile, "<table id=\"blocktable\" meaning=\"1\">", "<table id=\"blocktable\">"), {});
        row("moved within its lesson",
            [=](SampleModule &sample) { sample.replace(hallFile, hint + shown, shown + hint); },
            {u"lessonhall blockhints moved"_s});
        row("moved to another lesson",
            [=](SampleModule &sample) {
                sample.replace(hallFile, hint, "");
                sample.replace(planFile, "  <single-choice", hint + "  <single-choice");
            },
            {u"lessonplan blockhints moved from lessonhall"_s});
        row("moved and changed",
            [=](SampleModule &sample) {
                sample.replace(hallFile, hint, "");
                sample.replace(planFile, "  <single-choice",
                               QByteArray(hint).replace("first", "last") + "  <single-choice");
            },
            {u"lessonplan blockhints wording moved from lessonhall"_s});
        row("removed", replaced(hallFile, hint, ""), {u"lessonhall blockhints removed"_s});
        row("added",
            replaced(hallFile, hint, hint + "  <callout id=\"blockadded\" kind=\"note\">New.</callout>\n"),
            {u"lessonhall blockadded added"_s});
        row("lesson split in two",
            [=](SampleModule &sample) {
                sample.replace(hallFile, hint, "");
                sample.replace(moduleFile, "<lesson id=\"lessonhall\"/>",
                               "<lesson id=\"lessonhall\"/>\n    <lesson id=\"lessonmore\"/>");
                sample.add(u"lessons/lessonmore.xml"_s,
                           "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<lesson xmlns=\"urn:kogge:module\" "
                           "id=\"lessonmore\">\n  <title>More</title>\n"
                               + hint + "</lesson>\n");
            },
            {u"lesson lessonmore added"_s, u"lessonmore blockhints moved from lessonhall"_s});
        row("lesson renamed", replaced(hallFile, "What the hall costs", "What a hall costs"),
            {u"lesson lessonhall renamed"_s});
        row("lesson summed up otherwise", replaced(hallFile, "A roof, a stove", "A roof, a door"),
            {u"lesson lessonhall renamed"_s});
        row("lessons exchanged",
            [](SampleModule &sample) {
                sample.replace(moduleFile, "<lesson id=\"lessonhall\"/>", "<lesson id=\"lessonxxxx\"/>");
                sample.replace(moduleFile, "<lesson id=\"lessonplan\" requires=\"lessonhall\"/>",
                               "<lesson id=\"lessonhall\"/>");
                sample.replace(moduleFile, "<lesson id=\"lessonxxxx\"/>", "<lesson id=\"lessonplan\"/>");
            },
            {u"lesson lessonhall moved"_s});
        row("lesson removed",
            [](SampleModule &sample) {
                sample.replace(moduleFile, "    <lesson id=\"lessonplan\" requires=\"lessonhall\"/>\n", "");
                sample.remove(planFile);
            },
            {u"lesson lessonplan removed"_s, u"lessonplan blocksingl removed"_s,
             u"lessonplan blockmulti removed"_s, u"lessonplan blocknumer removed"_s,
             u"lessonplan blocksorts removed"_s, u"lessonplan blocksheet removed"_s});
        row("another picture", replaced(u"media/hall.svg"_s, "</svg>", "<title/></svg>"),
            {u"lessonhall blockimage wording"_s});
        row("another picture of the same size", replaced(u"media/hall.svg"_s, "M4 28", "M5 28"),
            {u"lessonhall blockimage wording"_s});
        row("another description of a picture", replaced(u"media.xml"_s, "no smoke", "little smoke"),
            {u"lessonhall blockimage wording"_s});
        row("picture described further down", replaced(u"media.xml"_s, "  <file", "\n\n  <file"), {});
        row("picture that is gone", [](SampleModule &sample) { sample.remove(u"media/hall.svg"_s); },
            {u"lessonhall blockimage wording"_s});
        row("picture that is described no more",
            [](SampleModule &sample) { sample.add(u"media.xml"_s, "<media xmlns=\"urn:kogge:module\"/>\n"); },
            {u"lessonhall blockimage wording"_s});
        row("value that the register has no more",
            replaced(u"data/values.xml"_s, "key=\"de.hall.rate\"", "key=\"de.hall.fund\""),
            {u"lessonhall blockshown wording"_s});
        row("another value in the register", replaced(u"data/values.xml"_s, "number=\"", "number=\"1"),
            {u"lessonhall blockshown wording"_s});
        row("new language", [](SampleModule &sample) { sample.translate(u"de"_s); },
            {u"language de added"_s});
    }

    void saysWhatChangesForLearners()
    {
        QFETCH(Change, change);
        QFETCH(QStringList, lines);
        const SampleModule older;
        SampleModule newer;
        change(newer);
        QCOMPARE(linesOf(diffOf(older, newer)), lines);
    }

    void profilesBelongToTheirBlock_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("lines");
        const QString file = u"data/cooperations.xml"_s;
        const QStringList changed(u"o542q4g2rw n2w4chmmt2 wording"_s);
        QTest::newRow("profile") << replaced(file, "Trade fair", "Fair") << changed;
        QTest::newRow("word") << replaced(file, "140 lamps", "150 lamps") << changed;
        QTest::newRow("comment") << replaced(file, "  <profile id=\"va4kh3et30\"",
                                             "\n\n  <!-- The first. -->\n  <profile id=\"va4kh3et30\"")
                                 << QStringList();
        QTest::newRow("translation") << replaced(u"translations/de.xlf"_s, "Trade fair (de)", "Messe")
                                     << changed;
        QTest::newRow("translation of a profile")
            << replaced(u"translations/de.xlf"_s, "Lamp Loft (de)", "Lampenboden") << changed;
    }

    void profilesBelongToTheirBlock()
    {
        QFETCH(Change, change);
        QFETCH(QStringList, lines);
        SampleModule older(u"everyblock"_s);
        older.translate(u"de"_s);
        SampleModule newer = older;
        change(newer);
        QCOMPARE(linesOf(diffOf(older, newer)), lines);
    }

    void aTranslationIsAText()
    {
        SampleModule older;
        older.translate(u"de"_s);
        SampleModule newer = older;
        newer.replace(u"translations/de.xlf"_s, "first of the month. (de)", "ersten (de)");
        QCOMPARE(linesOf(diffOf(older, newer)), QStringList(u"lessonhall blockhints wording"_s));
        QCOMPARE(linesOf(diffOf(older, SampleModule())), QStringList(u"language de removed"_s));
    }

    void aPictureOfALanguageIsAPicture()
    {
        SampleModule older;
        older.translate(u"de"_s);
        SampleModule newer = older;
        newer.remove(u"media/de/hall.svg"_s);
        QCOMPARE(linesOf(diffOf(older, newer)), QStringList(u"lessonhall blockimage wording"_s));
        QCOMPARE(linesOf(diffOf(newer, older)), QStringList(u"lessonhall blockimage wording"_s));
    }

    void aBlockIsNamedByItsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("label");
        QTest::newRow("long")
            << u"Read the meter on the first of the month, and again on the last one, with a lamp."_s
            << u"Read the meter on the first of the month, and again on the …"_s;
        QTest::newRow("short") << u"Read  it."_s << u"Read it."_s;
        QTest::newRow("without blanks") << QString(80, u'x') << QString(59, u'x') + u" …"_s;
    }

    void aBlockIsNamedByItsWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, label);
        SampleModule newer;
        newer.replace(hallFile, "Read the meter on the first of the month.", text.toUtf8());
        const ModuleDiff diff = diffOf(SampleModule(), newer);
        QCOMPARE(diff.blocks.size(), size_t(1));
        QCOMPARE(diff.blocks.front().element, u"callout"_s);
        QCOMPARE(diff.blocks.front().label, label);
    }
};

QTEST_GUILESS_MAIN(tst_ModuleDiff)
#include "tst_modulediff.moc"
