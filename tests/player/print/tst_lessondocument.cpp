// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/packer.h"
#include "packageimages.h"
#include "player.h"
#include "print/lessondocument.h"
#include "print/pdf.h"
#include "profilesobject.h"
#include "samplemodule.h"
#include "translations/translations.h"
#include "worksheetobject.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Kogge;
using namespace Qt::StringLiterals;

class tst_LessonDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QTemporaryDir source;
        SampleModule sample(u"everyblock"_s);
        const auto titleOf = [&](size_t lesson) {
            return sample.load().course.lessons.at(lesson).title.toUtf8();
        };
        sample.add(u"coach/notes.md"_s,
                   "# Notes\n\n## " + titleOf(1) + "\n\nAsk before you tell.\n\n## " + titleOf(0)
                       + "\n\nRead aloud.\n\n## Other\n\nNothing.\n");
        sample.translate(u"de"_s);
        sample.add(u"coach/de/notes.md"_s, "# Hinweise\n\n## " + titleOf(1) + " (de)\n\nErst fragen.\n");
        sample.write(source.path());
        const QString file = m_folder.filePath(u"every.zip"_s);
        QVERIFY(pack(source.path(), file));
        m_player = std::make_unique<Player>(
            PlayerFolders{m_folder.filePath(u"data"_s), m_folder.filePath(u"library"_s), {}}, m_images);
        m_player->openFile(file);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->module(), 30'000);
    }

    /// Something of each kind of block stands on paper.
    void everyBlockIsPrinted_data()
    {
        QTest::addColumn<int>("lesson");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, int lesson, const char *words) {
            QTest::newRow(name) << lesson << QString::fromUtf8(words);
        };
        row("title of the lesson", 0, "What is read");
        row("text", 0, "A text with a term, some stress and more of it.");
        row("caption of a picture", 0, "Four kinds of water for one pond.");
        row("gallery", 0, "Two pictures to leaf through");
        row("number in a table", 0, "€5,300");
        row("chart", 0, "The balance falls below zero in June.");
        row("callout", 0, "A word beside the text.");
        row("transcript", 0, "Bell: Dong.");
        row("download", 0, "plan.csv");
        row("steps", 0, "Add the reserve");
        row("accordion", 0, "Ask the funder.");
        row("voice", 0, "– Henrik, keeps the books of a culture barn");
        row("discussion", 0, "Which bill surprised you last year?");
        row("example among profiles", 0, "Wismar, Germany · Design · Co-creation\nExample: invented");
        row("what a profile says", 0, "A way to look through waste\nA budget sheet for prototypes");
        row("own profile with room to write", 0, "A profile of your own\nYour organisation\n____________");
        row("glossary", 0, "A word that is explained.");
        row("single choice", 1, "☐ Yes");
        row("multiple choice", 1, "☐ Pension");
        row("true or false", 1, "☐ True");
        row("order, by letters", 1, "____ Reserve\n____ Day rate");
        row("match", 1, "through the house bank · reimbursed afterwards · repaid after year 7");
        row("numeric", 1, "What is left at the end of June?");
        row("text with gaps", 1,
            "The report is due on 31 ________________, at a rate of ________________ percent.");
        row("hotspot", 1, "☐ The sluice");
        row("free text", 1, "What would you do first?");
        row("scale", 1, "not at all");
        row("scenario", 2, "It is June. You keep the books of a culture barn.");
        row("empty field", 2, "Opening balance\n____________");
        row("result without a value", 2, "Lowest balance\n–");
        row("decision table", 2, "Which papers do you need?");
        row("checklist", 2, "☐ Keys handed over");
        row("reflection", 2, "What will you do on Monday?");
    }

    void everyBlockIsPrinted()
    {
        QFETCH(int, lesson);
        QFETCH(QString, words);
        m_player->openLesson(lesson);
        QString text = lessonDocument(*m_player->module())->toPlainText();
        text.replace(QChar::Nbsp, u' ');
        QVERIFY2(text.contains(words), qPrintable(text));
    }

    void worksheetsAreAsFilledIn()
    {
        m_player->openLesson(2);
        const LessonBlocks &blocks = *m_player->module()->lesson()->blocks();
        auto *sheet = qobject_cast<WorksheetObject *>(blocks.blocks().at(blocks.rowOf(u"z6pr9is70q"_s)));
        QVERIFY(sheet);
        sheet->showSample(0);
        const QString text = lessonDocument(*m_player->module())->toPlainText();
        QVERIFY2(text.contains(u"Kulturhof"), qPrintable(text));
        QVERIFY2(text.contains(u"Lowest balance\n−€3,850"), qPrintable(text));
        QVERIFY2(text.contains(u"The balance falls below zero."), qPrintable(text));
    }

    void profilesAreAsLookedFor()
    {
        m_player->openLesson(0);
        const LessonBlocks &blocks = *m_player->module()->lesson()->blocks();
        auto *profiles = qobject_cast<ProfilesObject *>(blocks.blocks().at(blocks.rowOf(u"n2w4chmmt2"_s)));
        QVERIFY(profiles);
        profiles->setSearchText(u"glass"_s);
        const QString text = lessonDocument(*m_player->module())->toPlainText();
        QVERIFY2(text.contains(u"1 of 3 profiles"), qPrintable(text));
        QVERIFY2(text.contains(u"Singing Glass"), qPrintable(text));
        QVERIFY2(!text.contains(u"Lamp Loft"), qPrintable(text));
        profiles->clear();
    }

    /// Those who teach see what learners find out.
    void facilitatorsSeeMore_data()
    {
        QTest::addColumn<int>("lesson");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, int lesson, const char *words) {
            QTest::newRow(name) << lesson << QString::fromUtf8(words);
        };
        row("the right answer", 1, "Right: Yes");
        row("what is said to an answer", 1, "No: It does.");
        row("what is said when it is right", 1, "When it is right: That is it.");
        row("a hint", 1, "Hint: Think of it again.");
        row("a scene of a story", 2, "a good ending, points: ");
        row("an example", 2, "Example: Kulturhof");
        row("what comes out of it", 2, "= Lowest balance\n−€3,850");
        row("outcomes", 2, "What can come out:\nA1, even for one day.");
        row("notes", 1, "Facilitator’s notes\nAsk before you tell.");
    }

    void facilitatorsSeeMore()
    {
        QFETCH(int, lesson);
        QFETCH(QString, words);
        m_player->openLesson(lesson);
        const ModuleSession &module = *m_player->module();
        const auto printed = [&](PrintFor readers) {
            LessonPrinter printer({module.course(), module.files(), module.language()}, readers);
            printer.add(*module.lesson());
            return printer.take()->toPlainText().replace(QChar::Nbsp, u' ');
        };
        QVERIFY2(printed(PrintFor::Facilitator).contains(words), qPrintable(printed(PrintFor::Facilitator)));
        QVERIFY(!printed(PrintFor::Learner).contains(words));
    }

    /// Notes of a language take the place of those in the original; where there are none, these are better
    /// than nothing.
    void notesAreInTheLanguageOfTheLesson_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("lesson");
        QTest::addColumn<QString>("notes");
        QTest::newRow("original") << 0 << 1 << u"Ask before you tell."_s;
        QTest::newRow("translated") << 1 << 1 << u"Erst fragen."_s;
        QTest::newRow("not translated") << 1 << 0 << u"Read aloud."_s;
    }

    void notesAreInTheLanguageOfTheLesson()
    {
        QFETCH(int, language);
        QFETCH(int, lesson);
        QFETCH(QString, notes);
        m_player->openLesson(lesson);
        ModuleSession &module = *m_player->module();
        const QString original = module.lesson()->title();
        module.setCurrentLanguage(language);
        QTRY_COMPARE(module.currentLanguage(), language);
        LessonPrinter printer({module.course(), module.files(), module.language()}, PrintFor::Facilitator);
        printer.add(*module.lesson(), original);
        const QString text = printer.take()->toPlainText();
        module.setCurrentLanguage(0);
        QTRY_COMPARE(module.currentLanguage(), 0);
        for (const QString &sentence : {u"Ask before you tell."_s, u"Erst fragen."_s, u"Read aloud."_s})
            QCOMPARE(text.contains(sentence), sentence == notes);
    }

    /// A German paper says "Beispiel", whatever the program speaks; afterwards it speaks as before.
    void theLanguageIsThatOfTheModule_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("paper");
        QTest::addColumn<QStringList>("words");
        const QStringList english{u"Example: Kulturhof"_s, u"a good ending, points: "_s, u"Results"_s};
        const QStringList german{u"Beispiel: Kulturhof"_s, u"ein guter Ausgang, Punkte: "_s, u"Ergebnisse"_s};
        QTest::newRow("German with an English program") << u"en"_s << u"de"_s << german;
        QTest::newRow("English with a German program") << u"de"_s << u"en"_s << english;
        QTest::newRow("German with a Swedish program") << u"sv"_s << u"de_AT"_s << german;
        QTest::newRow("a language that it does not speak") << u"de"_s << u"pl"_s << english;
    }

    void theLanguageIsThatOfTheModule()
    {
        QFETCH(QString, program);
        QFETCH(QString, paper);
        QFETCH(QStringList, words);
        m_player->openLesson(2);
        const auto restore = qScopeGuard([] { installTranslations({}); });
        installTranslations(program);
        const QString before = QCoreApplication::translate("Kogge::Print", "Results");
        const ModuleSession &module = *m_player->module();
        LessonPrinter printer({module.course(), module.files(), paper}, PrintFor::Facilitator);
        printer.add(*module.lesson());
        const QString text = printer.take()->toPlainText().replace(QChar::Nbsp, u' ');
        for (const QString &word : words)
            QVERIFY2(text.contains(word), qPrintable(word + u"\n"_s + text));
        QCOMPARE(QCoreApplication::translate("Kogge::Print", "Results"), before);
    }

    void lessonsFollowEachOther()
    {
        m_player->openLesson(0);
        const ModuleSession &module = *m_player->module();
        LessonPrinter printer({module.course(), module.files(), module.language()});
        printer.add(*module.lesson());
        m_player->openLesson(1);
        printer.add(*module.lesson());
        const auto document = printer.take();
        QVERIFY(document->toPlainText().contains(u"What is read"));
        QVERIFY(document->toPlainText().contains(u"Does it work?"));
        int breaks = 0;
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
            breaks += block.blockFormat().pageBreakPolicy() & QTextFormat::PageBreak_AlwaysBefore ? 1 : 0;
        QCOMPARE(breaks, 1);
    }

    void aToolIsPrintedAlone()
    {
        m_player->openTool(m_player->module()->course().module.id, u"jw7t4ro8x1"_s);
        const QString text = lessonDocument(*m_player->module())->toPlainText();
        QVERIFY(text.contains(u"Emergency exits shown"));
        QVERIFY(!text.contains(u"It is June."));
    }

    void aPdfIsWrittenAsAWhole()
    {
        m_player->openLesson(0);
        const auto document = lessonDocument(*m_player->module());
        const QString file = m_folder.filePath(u"lesson.pdf"_s);
        QVERIFY(writePdf(*document, u"What is read"_s, file));
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.trimmed().endsWith("%%EOF"));
        QVERIFY(bytes.size() > 20'000);

        QVERIFY(!writePdf(*document, u"What is read"_s, m_folder.filePath(u"missing/lesson.pdf"_s)));
    }

private:
    QTemporaryDir m_folder;
    PackageImages m_images;
    std::unique_ptr<Player> m_player;
};

QTEST_MAIN(tst_LessonDocument)
#include "tst_lessondocument.moc"
