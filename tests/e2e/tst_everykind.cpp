// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coach.h"
#include "fieldfiller.h"
#include "modulewalk.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Kogge;
using namespace Kogge::Fixture;

namespace {

/// What is written into a field of a block; without a part, above all of them.
struct Filled {
    QString part;
    QString label;
    QString text;
};

/// A block that its form is enough for.
struct Kind {
    QString purpose; ///< In the list of blocks.
    QString name;
    std::vector<Filled> fields;
};

void write(Coach &coach, const std::vector<Filled> &fields)
{
    for (const Filled &field : fields) {
        if (field.part.isEmpty())
            coach.fill(field.label, field.text);
        else
            coach.fillPart(field.part, field.label, field.text);
    }
}

std::vector<Kind> blocksToRead()
{
    return {
        {u"source and expiry"_s,
         u"Fact"_s,
         {{{}, u"Number"_s, u"60"_s},
          {{}, u"Unit"_s, u"%"_s},
          {{}, u"Country"_s, u"DE"_s},
          {{}, u"As of"_s, u"2026-01"_s},
          {{}, u"Check again by"_s, u"2099-12-31"_s},
          {{}, u"What it means"_s, u"The most that a fund pays."_s},
          {{}, u"Source"_s, u"The fund"_s}}},
        {u"after the other"_s,
         u"Steps"_s,
         {{u"Step 1"_s, u"Title"_s, u"Ask"_s},
          {u"Step 1"_s, u"Text"_s, u"Ask the village."_s},
          {u"Step 2"_s, u"Title"_s, u"Count"_s},
          {u"Step 2"_s, u"Text"_s, u"Count what you have."_s}}},
        {u"behind them"_s,
         u"Accordion"_s,
         {{u"Part 1"_s, u"Title"_s, u"Who is asked?"_s},
          {u"Part 1"_s, u"Text"_s, u"The village."_s},
          {u"Part 2"_s, u"Title"_s, u"And if it says no?"_s},
          {u"Part 2"_s, u"Text"_s, u"Then the fund."_s}}},
        {u"from experience"_s,
         u"Voice"_s,
         {{{}, u"Name"_s, u"Nele"_s},
          {{}, u"Role"_s, u"chairs a barn"_s},
          {{}, u"Text"_s, u"We asked too late."_s}}},
        {u"what they mean"_s,
         u"Glossary"_s,
         {{u"Term 1"_s, u"Term"_s, u"Fund"_s},
          {u"Term 1"_s, u"Definition"_s, u"Somebody who gives money."_s}}},
        {u"with others"_s, u"Discussion"_s, {{{}, u"Prompt"_s, u"Whom would you ask first?"_s}}},
        {u"room to write"_s, u"Reflection"_s, {{{}, u"Prompt"_s, u"What will you ask on Monday?"_s}}},
        {u"tick off"_s,
         u"Checklist"_s,
         {{{}, u"Title"_s, u"Before you ask"_s},
          {u"Item 1"_s, u"Text"_s, u"The costs are known."_s},
          {u"Item 2"_s, u"Text"_s, u"A day is agreed."_s}}},
        {u"contrast of colours"_s, u"Calculator"_s, {{{}, u"Title"_s, u"Who sits with whom"_s}}},
    };
}

std::vector<Kind> questions()
{
    return {
        {u"several answers is right"_s,
         u"Question with one answer"_s,
         {{{}, u"Question"_s, u"Who pays?"_s},
          {u"Answer 1"_s, u"Text"_s, u"The village"_s},
          {u"Answer 1"_s, u"Feedback"_s, u"It does."_s},
          {u"Answer 2"_s, u"Text"_s, u"Nobody"_s},
          {u"Answer 2"_s, u"Feedback"_s, u"Then it stays as it is."_s},
          {u"Answer 3"_s, u"Text"_s, u"The moon"_s},
          {u"Answer 3"_s, u"Feedback"_s, u"It is far away."_s}}},
        {u"Any number"_s,
         u"Question with several answers"_s,
         {{{}, u"Question"_s, u"What costs money?"_s},
          {u"Answer 1"_s, u"Text"_s, u"Paint"_s},
          {u"Answer 2"_s, u"Text"_s, u"Sunlight"_s},
          {u"Answer 3"_s, u"Text"_s, u"Rain"_s}}},
        {u"judge"_s, u"Right or wrong"_s, {{{}, u"Statement"_s, u"A barn can be painted."_s}}},
        {u"tolerance"_s,
         u"Number"_s,
         {{{}, u"Right number"_s, u"600"_s},
          {{}, u"Tolerance"_s, u"5"_s},
          {{}, u"Question"_s, u"How much is it?"_s}}},
        {u"missing in a text"_s,
         u"Gaps"_s,
         {{{}, u"Task"_s, u"Fill in."_s},
          {{}, u"Text with gaps"_s, u"The barn is {a}."_s},
          {u"Gap 1"_s, u"Accepted answers, one on each line"_s, u"blue"_s}}},
        {u"put in order"_s,
         u"Order"_s,
         {{{}, u"Question"_s, u"What comes first?"_s},
          {u"Item 1"_s, u"Text"_s, u"Ask"_s},
          {u"Item 2"_s, u"Text"_s, u"Buy"_s},
          {u"Item 3"_s, u"Text"_s, u"Paint"_s}}},
        {u"belongs together"_s,
         u"Pairs"_s,
         {{{}, u"Question"_s, u"What goes with what?"_s},
          {u"Target 1"_s, u"Text"_s, u"Bread"_s},
          {u"Target 2"_s, u"Text"_s, u"Water"_s},
          {u"Item 1"_s, u"Text"_s, u"Oven"_s},
          {u"Item 2"_s, u"Text"_s, u"Well"_s}}},
        {u"into groups"_s,
         u"Groups"_s,
         {{{}, u"Question"_s, u"Income or expense?"_s},
          {u"Group 1"_s, u"Name of the group"_s, u"Income"_s},
          {u"Group 2"_s, u"Name of the group"_s, u"Expense"_s},
          {u"Item 1"_s, u"Text"_s, u"Tickets"_s},
          {u"Item 2"_s, u"Text"_s, u"Rent"_s}}},
        {u"with a model"_s,
         u"Own words"_s,
         {{{}, u"Question"_s, u"Why now?"_s}, {{}, u"Model answer"_s, u"The roof leaks."_s}}},
        {u"how far"_s,
         u"Estimate"_s,
         {{{}, u"Question"_s, u"How sure are you?"_s},
          {{}, u"Lowest level"_s, u"not at all"_s},
          {{}, u"Highest level"_s, u"very"_s}}},
    };
}

// --- What has an editor of its own ------------------------------------------------

void addTexts(Coach &coach)
{
    DrivenProgram &author = coach.program();
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
}

void addPictures(Coach &coach)
{
    coach.add(u"photograph"_s, u"Picture"_s);
    coach.pastePicture();
    coach.add(u"leaf through"_s, u"Gallery"_s);
    coach.fill(u"Title"_s, u"The barn"_s);
    coach.pickIn(u"Picture 1"_s, u"File"_s, u"barn.png"_s);
    coach.fillPart(u"Picture 1"_s, u"Description for those who do not see it"_s, u"The barn again."_s);
    coach.pickIn(u"Picture 2"_s, u"File"_s, u"barn.png"_s);
    (void)coach.program().tabTo(
        ItemQuery::named(u"Only decoration"_s).as(u"CheckBox"_s).after(ItemQuery::named(u"Picture 2"_s)));
    coach.program().keys(u"Space"_s);
}

/// The cells in a grid, from one to the next with Tab and Enter; then a chart of them.
void addTableAndChart(Coach &coach)
{
    DrivenProgram &author = coach.program();
    coach.add(u"numbers where wanted"_s, u"Table"_s);
    coach.fill(u"Caption"_s, u"What it costs"_s);
    coach.press(u"Cells as a grid …"_s);
    author.waitUntil(u"the keyboard in a cell"_s, [&] { return author.focused().role == u"EditableText"; });
    author.keys(u"Up"_s); // The titles.
    for (const QString &cell : {u"Thing"_s, u"Euros"_s, u"Paint"_s, u"400"_s, u"Brushes"_s, u"200"_s}) {
        author.type(cell);
        if (cell != u"200")
            author.keys(u"Tab"_s);
    }
    coach.press(u"Take the column as numbers"_s);
    coach.press(u"Done"_s);
    coach.add(u"Draws the numbers"_s, u"Chart"_s);
    coach.pick(ItemQuery::named(u"Block with the numbers"_s).as(u"ComboBox"_s), u"What it costs"_s);
    coach.fill(u"Caption"_s, u"Two costs"_s);
    coach.fill(u"Summary"_s, u"Paint costs twice as much as brushes."_s);
}

void addRecordings(Coach &coach)
{
    DrivenProgram &author = coach.program();
    const QString media = QStringLiteral(TEST_DATA_DIR "/everyblock/media/");
    struct Recording {
        QString purpose;
        QString name;
        QString file;
        QString title;
    };
    for (const Recording &recording : {Recording{u"A recording"_s, u"Sound"_s, u"bell.ogg"_s, u"The bell"_s},
                                       Recording{u"A film"_s, u"Film"_s, u"sail.webm"_s, u"The sail"_s}}) {
        coach.add(recording.purpose, recording.name);
        coach.paste(media + recording.file);
        (void)author.item(ItemQuery::named(recording.file).as(u"Heading"_s));
        coach.fill(u"Title"_s, recording.title);
        coach.press(ItemQuery::beginning(u"As last time"_s));
        coach.press(u"Captions …"_s);
        coach.press(u"Write captions"_s);
        author.waitUntil(u"the keyboard in a caption"_s,
                         [&] { return author.focused().name == u"What is said"; });
        author.type(u"Dong."_s);
        coach.press(u"Done"_s);
    }
}

/// Files that are pasted into blocks that want them.
void addFiles(Coach &coach)
{
    coach.add(u"take away"_s, u"Download"_s);
    coach.paste(u"plan.csv"_s, "Month,Euros\nJune,600\n");
    (void)coach.program().item(ItemQuery::named(u"plan.csv"_s).as(u"Heading"_s));
    coach.fill(u"Label"_s, u"The plan as a table"_s);
    coach.press(ItemQuery::beginning(u"As last time"_s));
    coach.add(u"A collection"_s, u"Profiles"_s);
    coach.fill(u"Title"_s, u"Others who did it"_s);
    coach.paste(u"partners.csv"_s,
                "name,place,country,sector,cooperation,partner,done,transferable,contact,consent\n"
                "Lamp Loft,Wismar,DE,Design,Joint offer,A joinery,Lamps,A budget sheet,Owner,2026-03-01\n");
    coach.waitForNote(u"1 profile added"_s);
}

/// The places with the arrow keys on the picture, their names in the form.
void addHotspot(Coach &coach)
{
    DrivenProgram &author = coach.program();
    coach.add(u"find in a picture"_s, u"Place in a picture"_s);
    coach.pick(ItemQuery::named(u"File"_s).as(u"ComboBox"_s), u"barn.png"_s);
    write(coach,
          {{{}, u"Question"_s, u"Where is the door?"_s},
           {{}, u"Description for those who do not see it"_s, u"A barn with a door."_s},
           {u"Region 1"_s, u"Label"_s, u"On the left"_s},
           {u"Region 2"_s, u"Label"_s, u"On the right"_s}});
    coach.press(u"Draw the places …"_s);
    (void)author.tabTo(ItemQuery::beginning(u"Place A"_s));
    for (int percent = 0; percent < 5; ++percent)
        author.keys(u"Right"_s);
    coach.press(u"Done"_s);
}

/// In the graph: Enter opens a scene, F6 goes back, the arrow keys go along the ways.
void addStory(Coach &coach)
{
    DrivenProgram &author = coach.program();
    coach.add(u"as the learner decides"_s, u"Story"_s);
    coach.fill(u"Title"_s, u"The evening"_s);
    coach.press(u"Scenes as a graph …"_s);
    author.waitUntil(u"the keyboard on a scene"_s,
                     [&] { return author.focused().name.startsWith(u"Scene 1"); });
    const auto inForm = [](const QString &label) { return field(label).after(ItemQuery::named(u"Zoom"_s)); };
    const auto writeInForm = [&](const ItemQuery &query, const QString &text) {
        (void)author.tabTo(query);
        author.keys(u"Ctrl+A"_s);
        author.type(text);
    };
    author.keys(u"Return"_s);
    writeInForm(inForm(u"Title"_s), u"Evening"_s);
    writeInForm(inForm(u"Text"_s), u"It is late. Do you ask?"_s);
    const auto inWay = [](const QString &way) {
        return field(u"Text"_s).after(ItemQuery::named(way).after(ItemQuery::named(u"Zoom"_s)));
    };
    writeInForm(inWay(u"Way 1"_s), u"I ask"_s);
    writeInForm(inWay(u"Way 2"_s), u"I wait"_s);
    const std::pair<QString, QString> endings[] = {{u"Asked"_s, u"They say yes."_s},
                                                   {u"Waited"_s, u"Nothing happens."_s}};
    for (int scene = 2; scene <= 3; ++scene) {
        author.keys(u"F6"_s);
        author.keys(u"PgDown"_s);
        author.waitUntil(u"the next scene"_s,
                         [&] { return author.focused().name.startsWith(u"Scene %1"_s.arg(scene)); });
        author.keys(u"Return"_s);
        writeInForm(inForm(u"Title"_s), endings[scene - 2].first);
        writeInForm(inForm(u"Text"_s), endings[scene - 2].second);
    }
    coach.press(u"Done"_s);
}

/// On the sheet: a field, a formula that uses its new name, and a sample that must come out.
void addWorksheet(Coach &coach)
{
    DrivenProgram &author = coach.program();
    coach.add(u"formulas for own numbers"_s, u"Worksheet"_s);
    coach.fill(u"Title"_s, u"What is missing"_s);
    coach.press(u"Edit as a sheet …"_s);
    const ItemQuery design = ItemQuery::named(u"Fields"_s).as(u"Heading"_s);
    const auto open = [&](const QString &entry) {
        coach.press(ItemQuery::named(entry).as(u"Button"_s).after(design));
    };
    const auto writeInto = [&](const QString &label, const QString &text) {
        (void)author.tabTo(field(label).after(design));
        author.keys(u"Ctrl+A"_s);
        author.type(text);
    };
    open(u"field1"_s);
    writeInto(u"Name in formulas"_s, u"cost"_s);
    writeInto(u"Label"_s, u"The costs"_s);
    open(u"result1"_s);
    writeInto(u"Formula"_s, u"cost - 100"_s);
    writeInto(u"Label"_s, u"To be found"_s);
    open(u"Sample 1"_s);
    writeInto(u"Label"_s, u"Our barn"_s);
    writeInto(u"The costs"_s, u"600"_s);
    writeInto(u"Expected: To be found"_s, u"500"_s);
    author.keys(u"Tab"_s);
    (void)author.item(ItemQuery::beginning(u"1 of 1 results"_s));
    coach.press(u"Done"_s);
}

void addDecisions(Coach &coach)
{
    coach.add(u"which conditions"_s, u"Decision table"_s);
    write(coach,
          {{{}, u"Title"_s, u"Which papers?"_s},
           {u"Condition 1"_s, u"Label"_s, u"Do you employ somebody?"_s},
           {u"Choice 1"_s, u"Label"_s, u"Yes"_s},
           {u"Choice 2"_s, u"Label"_s, u"No"_s},
           {u"Outcome 1"_s, u"Text"_s, u"A contract."_s},
           {{}, u"If nothing applies"_s, u"None."_s},
           {u"Example 1"_s, u"Label"_s, u"A cook"_s}});
}

/// Sorted.
const QStringList elementsToRead{u"accordion"_s,  u"audio"_s,         u"callout"_s,  u"chart"_s,
                                 u"checklist"_s,  u"discussion"_s,    u"download"_s, u"fact"_s,
                                 u"gallery"_s,    u"glossary"_s,      u"image"_s,    u"profiles"_s,
                                 u"reflection"_s, u"single-choice"_s, u"steps"_s,    u"table"_s,
                                 u"text"_s,       u"tool"_s,          u"video"_s,    u"voice"_s};
const QStringList elementsToWorkIn{
    u"categorise"_s, u"decision-table"_s, u"fill-in"_s,         u"free-text"_s,  u"hotspot"_s,
    u"image"_s,      u"match"_s,          u"multiple-choice"_s, u"numeric"_s,    u"order"_s,
    u"scale"_s,      u"scenario"_s,       u"single-choice"_s,   u"true-false"_s, u"worksheet"_s};

QStringList elementsIn(const Course &course)
{
    QStringList elements;
    for (const Lesson &lesson : course.lessons) {
        for (const Block &block : lesson.blocks)
            elements += elementName(block.content);
    }
    elements.removeDuplicates();
    elements.sort();
    return elements;
}

} // namespace

/// One of each kind of block, written by hand in the program of authors, and passed in that of learners.
class tst_EveryKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What is read, watched, heard and taken away.
    void blocksToReadAreMadeByHand()
    {
        Coach coach;
        begin(coach);
        addTexts(coach);
        addPictures(coach);
        addTableAndChart(coach);
        addRecordings(coach);
        addFiles(coach);
        addForms(coach, blocksToRead());
        addForms(coach, {questions().front()}); // Only what is answered can be passed.
        publishAndPass(coach, elementsToRead);
    }

    /// What is answered, played and computed.
    void blocksToWorkInAreMadeByHand()
    {
        Coach coach;
        begin(coach);
        coach.add(u"photograph"_s, u"Picture"_s);
        coach.pastePicture();
        addForms(coach, questions());
        addHotspot(coach);
        addStory(coach);
        addWorksheet(coach);
        addDecisions(coach);
        publishAndPass(coach, elementsToWorkIn);
    }

    void noKindIsLeftOut()
    {
        QStringList all;
        for (const BlockContent &content : everyContent())
            all += elementName(content);
        all.sort();
        QStringList made = elementsToRead + elementsToWorkIn;
        made.removeDuplicates();
        made.sort();
        QCOMPARE(made, all);
    }

private:
    void begin(Coach &coach)
    {
        coach.start();
        m_folder = coach.makeModule(u"The barn"_s);
        coach.fill(u"Title"_s, u"The first euro"_s);
        coach.fill(u"Summary"_s, u"Where it comes from."_s);
    }

    static void addForms(Coach &coach, const std::vector<Kind> &kinds)
    {
        for (const Kind &kind : kinds) {
            coach.add(kind.purpose, kind.name);
            write(coach, kind.fields);
        }
    }

    /// Packs it from the window, opens it in the player from there, and answers everything right.
    void publishAndPass(Coach &coach, const QStringList &elements)
    {
        DrivenProgram &author = coach.program();
        author.keys(u"Ctrl+S"_s);
        coach.waitForNote(u"Saved at "_s);
        if (author.isFine()) {
            const Ended checked = runProgram(programPath(u"kogge"_s), {u"check"_s, m_folder});
            QVERIFY2(checked.exitCode == 0, checked.output + checked.errors);
        }
        author.keys(u"Ctrl+Shift+P"_s);
        (void)author.item(ItemQuery::named(u"Nothing stands in the way."_s));
        coach.press(u"Pack"_s);
        (void)author.item(ItemQuery::beginning(u"the-barn-0.1.0.kogge.zip"_s));
        coach.press(u"Open in the player"_s);

        if (!author.isFine())
            return;
        Learner learner;
        learner.setData(author.home() + u"/.local/share/kogge"_s);
        learner.player().takeStartedBy(author);
        if (!learner.player().isFine())
            return;
        const Course course = courseOf(m_folder);
        QCOMPARE(elementsIn(course), elements);
        ModuleWalk walk(learner, course, Manner::Right);
        walk.walk();
        learner.player().quit();
        author.keys(u"Esc"_s);
        author.quit();

        const QJsonObject progress = learner.progressIn(course.module.id);
        QCOMPARE(ModuleWalk::answersIn(progress), walk.expectedAnswers());
        QVERIFY(progress.value(u"passed"_s).toBool());
    }

    QString m_folder;
};

QTEST_MAIN(tst_EveryKind)
#include "tst_everykind.moc"
