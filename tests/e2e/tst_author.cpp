// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coach.h"
#include "learner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Kogge;
using namespace Kogge::Fixture;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Adds the language and writes and confirms every text, going from each to the next.
void translateIntoGerman(DrivenProgram &author)
{
    author.keys(u"Ctrl+T"_s);
    (void)author.tabTo(ItemQuery::named(u"Language to translate into"_s));
    for (int language = 0; language < 3; ++language) // Czech, Danish, German.
        author.keys(u"Down"_s);
    (void)author.tabTo(ItemQuery::named(u"Add the language"_s));
    author.keys(u"Space"_s);
    const QString open = author.item(ItemQuery::beginning(u"0 of "_s)).name;
    const int texts = open.section(u' ', 2, 2).toInt();
    QVERIFY2(texts > 10 && texts < 60, qPrintable(open));
    for (int text = 1; text <= texts; ++text) {
        author.waitUntil(u"the keyboard in a translation"_s,
                         [&] { return author.focused().name == u"Deutsch"_s; });
        author.type(u"Auf Deutsch"_s);
        author.keys(u"Ctrl+Return"_s);
        (void)author.item(ItemQuery::beginning(u"%1 of %2 texts confirmed"_s.arg(text).arg(texts)));
    }
}

} // namespace

/// A coach writes with the program as it is installed.
class tst_Author : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// With the keyboard alone: written, packed, and played to the end.
    void aModuleIsMadeFromNothing()
    {
        Coach coach;
        DrivenProgram &author = coach.program();
        coach.start();
        (void)author.tabTo(ItemQuery::named(u"New module"_s));
        author.keys(u"Space"_s);
        coach.fill(u"Title"_s, u"Money for the barn"_s);
        coach.fill(u"Made in the folder"_s, coach.place());
        (void)author.tabTo(ItemQuery::named(u"Make the module"_s));
        author.keys(u"Space"_s);
        (void)author.item(ItemQuery::named(u"The lesson"_s));
        coach.fill(u"Title"_s, u"The first euro"_s);
        coach.fill(u"Summary"_s, u"Where it comes from."_s);

        coach.add(u"headings"_s, u"Text"_s);
        author.type(u"## Tuesday"_s);
        author.keys(u"Return"_s);
        author.keys(u"Return"_s);
        author.type(u"The barn costs €600."_s);
        author.keys(u"Return"_s);
        author.keys(u"Return"_s);
        author.type(u"/"_s); // Alone in its line.
        coach.choose(u"warning"_s, u"Callout"_s);
        author.type(u"Ask before you buy."_s);
        coach.pastePicture();
        coach.add(u"one answer"_s, u"Question with one answer"_s);
        coach.fill(u"Question"_s, u"Who pays?"_s);
        coach.fillPart(u"Answer 1"_s, u"Text"_s, u"The village"_s);
        coach.fillPart(u"Answer 1"_s, u"Feedback"_s, u"It does."_s);
        coach.fillPart(u"Answer 2"_s, u"Text"_s, u"Nobody"_s);
        coach.fillPart(u"Answer 2"_s, u"Feedback"_s, u"Then it stays as it is."_s);
        coach.fillPart(u"Answer 3"_s, u"Text"_s, u"The moon"_s);
        coach.fillPart(u"Answer 3"_s, u"Feedback"_s, u"It is far away."_s);
        coach.add(u"tolerance"_s, u"Number"_s);
        coach.fill(u"Question"_s, u"How much is it?"_s);
        coach.fill(u"Right number"_s, u"600"_s);
        author.keys(u"Ctrl+S"_s);
        coach.waitForNote(u"Saved at "_s);
        translateIntoGerman(author);
        author.keys(u"Ctrl+Shift+P"_s);
        (void)author.item(ItemQuery::named(u"Nothing stands in the way."_s));
        (void)author.tabTo(ItemQuery::named(u"Pack"_s).as(u"Button"_s));
        author.keys(u"Space"_s);
        (void)author.item(ItemQuery::beginning(u"money-for-the-barn-0.1.0.kogge.zip"_s));
        author.keys(u"Esc"_s);
        author.quit();
        QVERIFY(author.isFine());

        const QString folder = coach.place() + u"/money-for-the-barn"_s;
        const Ended checked = runProgram(programPath(u"kogge"_s), {u"check"_s, folder});
        QCOMPARE(checked.exitCode, 0);
        const Ended info = runProgram(programPath(u"kogge"_s), {u"info"_s, u"--json"_s, folder});
        const QJsonObject german =
            QJsonDocument::fromJson(info.output).object().value(u"languages"_s).toArray().at(1).toObject();
        QCOMPARE(german.value(u"tag"_s).toString(), u"de"_s);
        QVERIFY(german.value(u"units"_s).toInt() > 0);
        QCOMPARE(german.value(u"approved"_s), german.value(u"units"_s));
        Learner learner(Means::Keyboard);
        learner.start({folder + u"-0.1.0.kogge.zip"_s});
        learner.press(ItemQuery::named(u"Start with lesson 1"_s));
        (void)learner.player().item(ItemQuery::named(u"Tuesday"_s));
        (void)learner.player().item(ItemQuery::named(u"Ask before you buy."_s));
        (void)learner.player().item(ItemQuery::named(u"A barn in blue."_s).as(u"Graphic"_s));
        learner.tick(question(1), u"A. "_s);
        learner.press(ItemQuery::named(u"Check answer"_s).after(question(1)));
        (void)learner.player().item(verdict(1, u"Right. 1 of 1 point"_s));
        learner.write(ItemQuery::beginning(u"Your answer"_s).after(question(2)), u"600"_s);
        learner.press(ItemQuery::named(u"Check answer"_s).after(question(2)));
        (void)learner.player().item(verdict(2, u"Right."_s));
        learner.readToTheEnd();
        (void)learner.player().item(ItemQuery::named(u"You have finished this lesson."_s));
        learner.player().quit();
    }

    /// The list of blocks, a word and Enter bring each of them onto the page, and Ctrl+Z takes all away
    /// again.
    void everyKindOfBlockIsAdded()
    {
        struct Kind {
            QString element;
            QString name;
            QString purpose;
        };
        const std::vector<Kind> kinds{
            {u"text"_s, u"Text"_s, u"Headings, paragraphs, lists and links."_s},
            {u"callout"_s, u"Callout"_s, u"A note, a tip, a warning or an example."_s},
            {u"image"_s, u"Picture"_s, u"A drawing or photograph with a caption."_s},
            {u"gallery"_s, u"Gallery"_s, u"Several pictures to leaf through."_s},
            {u"table"_s, u"Table"_s, u"Rows and columns, with numbers where wanted."_s},
            {u"chart"_s, u"Chart"_s, u"Draws the numbers of a table or worksheet."_s},
            {u"fact"_s, u"Fact"_s, u"A number or rule with source and expiry date."_s},
            {u"steps"_s, u"Steps"_s, u"What comes after the other."_s},
            {u"accordion"_s, u"Accordion"_s, u"Headings that open to what is behind them."_s},
            {u"voice"_s, u"Voice"_s, u"What somebody says from experience."_s},
            {u"glossary"_s, u"Glossary"_s, u"Terms and what they mean."_s},
            {u"audio"_s, u"Sound"_s, u"A recording with its transcript."_s},
            {u"video"_s, u"Film"_s, u"A film with captions and transcript."_s},
            {u"download"_s, u"Download"_s, u"A file to take away."_s},
            {u"profiles"_s, u"Profiles"_s, u"A collection to filter, with map and numbers."_s},
            {u"single-choice"_s, u"Question with one answer"_s, u"One of several answers is right."_s},
            {u"multiple-choice"_s, u"Question with several answers"_s, u"Any number of answers is right."_s},
            {u"true-false"_s, u"Right or wrong"_s, u"A statement to judge."_s},
            {u"numeric"_s, u"Number"_s, u"A number, with tolerance and unit."_s},
            {u"fill-in"_s, u"Gaps"_s, u"Words or numbers missing in a text."_s},
            {u"order"_s, u"Order"_s, u"Things to put in order."_s},
            {u"match"_s, u"Pairs"_s, u"What belongs together."_s},
            {u"categorise"_s, u"Groups"_s, u"Things to sort into groups."_s},
            {u"hotspot"_s, u"Place in a picture"_s, u"Something to find in a picture."_s},
            {u"free-text"_s, u"Own words"_s, u"An answer to compare with a model."_s},
            {u"scale"_s, u"Estimate"_s, u"How sure, how far, how much."_s},
            {u"scenario"_s, u"Story"_s, u"A story that goes on as the learner decides."_s},
            {u"worksheet"_s, u"Worksheet"_s, u"Fields, rows and formulas for own numbers."_s},
            {u"decision-table"_s, u"Decision table"_s, u"What follows from which conditions."_s},
            {u"tool"_s, u"Calculator"_s, u"Pairing, rounds for meetings, contrast of colours."_s},
            {u"checklist"_s, u"Checklist"_s, u"Things to tick off."_s},
            {u"reflection"_s, u"Reflection"_s, u"Something to think about, with room to write."_s},
            {u"discussion"_s, u"Discussion"_s, u"Something to talk about with others."_s},
        };
        Coach coach;
        const QString folder = coach.place() + u"/harbour"_s;
        QCOMPARE(QProcess::execute(u"cp"_s, {u"-r"_s, harbourSource(), folder}), 0);
        DrivenProgram &author = coach.program();
        coach.start({folder});
        (void)author.item(ItemQuery::named(u"The lesson"_s));
        for (const Kind &kind : kinds)
            coach.add(kind.purpose, kind.name);
        author.keys(u"Ctrl+S"_s);
        coach.waitForNote(u"Saved at "_s);
        QByteArray all;
        for (const QFileInfo &lesson : QDir(folder + u"/lessons"_s).entryInfoList(QDir::Files))
            all += contentOf(lesson.filePath());
        for (const Kind &kind : kinds)
            QVERIFY2(all.contains('<' + kind.element.toLatin1() + ' '), qPrintable(kind.element));
        for (int i = 0; i < 60 && !author.has(ItemQuery::named(u"Nothing to undo"_s)); ++i)
            author.keys(u"Ctrl+Z"_s);
        author.keys(u"Ctrl+S"_s);
        author.quit();
        QCOMPARE(QProcess::execute(u"diff"_s, {u"-r"_s, harbourSource(), folder}), 0);
    }

    /// The file is there, and the window says how it is opened.
    void withoutThePlayerTheWindowSaysSo()
    {
        const QTemporaryDir alone;
        const QString folder = alone.filePath(u"harbour"_s);
        QCOMPARE(QProcess::execute(u"cp"_s, {u"-r"_s, harbourSource(), folder}), 0);
        const QString copy = alone.filePath(u"kogge-author"_s); // Beside no player.
        QVERIFY(QFile::copy(programPath(u"kogge-author"_s), copy));
        DrivenProgram author(copy);
        author.setEnvironment(u"PATH"_s, alone.filePath(u"nothing"_s));
        author.start({u"--state"_s, alone.filePath(u"state"_s), folder});
        (void)author.item(ItemQuery::named(u"The lesson"_s));
        author.keys(u"Ctrl+Shift+P"_s);
        author.click(ItemQuery::named(u"Pack"_s).as(u"Button"_s));
        author.click(ItemQuery::named(u"Open in the player"_s));
        (void)author.item(ItemQuery::beginning(u"The player could not be started."_s).as(u"AlertMessage"_s));
        author.keys(u"Esc"_s);
        author.quit();
    }

    /// Everything that was done is undone with Ctrl+Z, and the files are what they were.
    void undoingGivesBackEveryByte()
    {
        Coach coach;
        const QString folder = coach.place() + u"/harbour"_s;
        QCOMPARE(QProcess::execute(u"cp"_s, {u"-r"_s, harbourSource(), folder}), 0);
        DrivenProgram &author = coach.program();
        coach.start({folder});
        (void)author.item(ItemQuery::named(u"The lesson"_s));
        coach.fill(u"Title"_s, u"Another title"_s);
        coach.add(u"headings"_s, u"Text"_s);
        author.type(u"New words"_s);
        coach.add(u"tick"_s, u"Checklist"_s);
        author.keys(u"Alt+Up"_s);
        author.keys(u"Ctrl+D"_s);
        author.keys(u"Ctrl+Del"_s);
        author.keys(u"Ctrl+S"_s);
        coach.waitForNote(u"Saved at "_s);
        QCOMPARE(QProcess::execute(u"diff"_s, {u"-rq"_s, harbourSource(), folder}), 1);
        for (int i = 0; i < 40 && !author.has(ItemQuery::named(u"Nothing to undo"_s)); ++i)
            author.keys(u"Ctrl+Z"_s);
        author.keys(u"Ctrl+S"_s);
        author.quit();
        QCOMPARE(QProcess::execute(u"diff"_s, {u"-r"_s, harbourSource(), folder}), 0);
    }

    /// What was not saved yet is offered again, and can be taken back with the keyboard.
    void aKilledProgramOffersWhatItCouldNotSave()
    {
        Coach coach;
        const QString folder = coach.place() + u"/harbour"_s;
        QCOMPARE(QProcess::execute(u"cp"_s, {u"-r"_s, harbourSource(), folder}), 0);
        QCOMPARE(QProcess::execute(u"mkdir"_s, {u"-p"_s, folder + u"/.kogge"_s}), 0);
        coach.start({folder});
        (void)coach.program().item(ItemQuery::named(u"The lesson"_s));
        // Where saving fails, as on a full stick, work goes on.
        QCOMPARE(QProcess::execute(u"touch"_s, {folder + u"/.kogge/saving"_s}), 0);
        coach.fill(u"Title"_s, u"Written on a bad day"_s);
        coach.waitForNote(u"Not saved: "_s);
        coach.program().kill();
        QCOMPARE(QProcess::execute(u"rm"_s, {folder + u"/.kogge/saving"_s}), 0);

        DrivenProgram again(programPath(u"kogge-author"_s));
        again.start({u"--state"_s, coach.place() + u"/state"_s, folder});
        (void)again.item(ItemQuery::named(u"There is unsaved work"_s));
        (void)again.tabTo(ItemQuery::named(u"Take them back"_s));
        again.keys(u"Space"_s);
        (void)again.item(ItemQuery::beginning(u"Saved at "_s));
        again.quit();
        QByteArray all;
        for (const QFileInfo &lesson : QDir(folder + u"/lessons"_s).entryInfoList(QDir::Files))
            all += contentOf(lesson.filePath());
        QVERIFY(all.contains("Written on a bad day"));
    }

    /// What was written before a crash is on the disk after the few seconds that it takes.
    void aKilledProgramLosesLittle()
    {
        Coach coach;
        const QString folder = coach.place() + u"/harbour"_s;
        QCOMPARE(QProcess::execute(u"cp"_s, {u"-r"_s, harbourSource(), folder}), 0);
        DrivenProgram &author = coach.program();
        coach.start({folder});
        (void)author.item(ItemQuery::named(u"The lesson"_s));
        coach.fill(u"Title"_s, u"Written before the crash"_s);
        coach.waitForNote(u"Saved at "_s); // By itself.
        author.kill();
        QByteArray all;
        for (const QFileInfo &lesson : QDir(folder + u"/lessons"_s).entryInfoList(QDir::Files))
            all += contentOf(lesson.filePath());
        QVERIFY(all.contains("Written before the crash"));
        QCOMPARE(runProgram(programPath(u"kogge"_s), {u"check"_s, folder}).exitCode, 0);
    }
};

QTEST_MAIN(tst_Author)
#include "tst_author.moc"
