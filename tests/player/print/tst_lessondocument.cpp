// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/packer.h"
#include "packageimages.h"
#include "player.h"
#include "print/lessondocument.h"
#include "print/pdf.h"
#include "profilesobject.h"
#include "samplemodule.h"
#include "worksheetobject.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
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
        SampleModule(u"everyblock"_s).write(source.path());
        const QString file = m_folder.filePath(u"every.zip"_s);
        QVERIFY(pack(source.path(), file));
        m_player = std::make_unique<Player>(
            PlayerFolders{m_folder.filePath(u"data"_s), m_folder.filePath(u"library"_s), {}}, m_images);
        m_player->openFile(file);
        QTRY_VERIFY(m_player->module());
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
