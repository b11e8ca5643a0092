// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "author.h"
#include "blockkinds.h"
#include "course/fields.h"
#include "fieldlabels.h"
#include "moduleeditor.h"
#include "package/openpackage.h"
#include "package/packedprofile.h"
#include "packageimages.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// A copy of the module with one block of each kind, opened.
struct Desk {
    QTemporaryDir folder;
    std::unique_ptr<ModuleEditor> editor;

    Desk()
    {
        const QString source = QStringLiteral(TEST_DATA_DIR "/everyblock");
        QProcess::execute(u"cp"_s, {u"-r"_s, source, folder.filePath(u"module"_s)});
        editor = std::make_unique<ModuleEditor>(*ModuleDocument::open(folder.filePath(u"module"_s)));
    }
    [[nodiscard]] const Course &course() const { return editor->document().course(); }
    [[nodiscard]] const Lesson &lesson() const { return *course().lesson(editor->lesson()); }
    [[nodiscard]] const Block *blockOf(const QString &element) const
    {
        for (const Block &block : lesson().blocks) {
            if (elementName(block.content) == element)
                return &block;
        }
        return nullptr;
    }
};

const NumericQuestion &numericIn(const Desk &desk)
{
    const auto &blocks = desk.lesson().blocks;
    return std::get<NumericQuestion>(std::find_if(blocks.begin(), blocks.end(), [&](const Block &block) {
                                         return block.id == desk.editor->block();
                                     })->content);
}

} // namespace

class TestModuleEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfEveryBlockHasAName();
    void everyKindOfBlockIsInThePalette();
    void everyBlockHasAPageAndAForm();
    void fieldsAreEditedAsTheirTypesAllow();
    void typingIsOneStep();
    void blocksAreAddedMovedAndRemoved();
    void blocksTravelByTheClipboard();
    void lessonsAreAddedMovedAndRemoved();
    void filesBecomeBlocks();
    void filesComeWhereTheyWereWanted();
    void filesReplaceNothingWhereTheirLessonIsGone();
    void anotherPictureIsNotDescribedAsTheOneBefore();
    void aRecordingIsNotPutInAPicturesPlace();
    void problemsFollowTheText();
    void whatATemplateAsksIsNamed();
    void aNumberThatNobodyGaveIsNamed();
    void whatIsEmptyIsCalledAsInItsForm();
    void aFileThatIsMissingHasItsField_data();
    void aFileThatIsMissingHasItsField();
    void thePreviewSpeaksEveryLanguage();
    void packingTellsWhereTheFileIs();
    void theFileIsForWhomItIsPacked_data();
    void theFileIsForWhomItIsPacked();
    void aModuleIsMadeAndComesBackAmongTheRecent();
};

void TestModuleEditor::everyFieldOfEveryBlockHasAName()
{
    const Desk desk;
    for (const Lesson &lesson : desk.course().lessons) {
        for (const Block &block : lesson.blocks) {
            for (const FormRow &row : formOf(block)) {
                const QString label = row.kind == FormKind::Group ? addLabelOf(row) : labelOf(row);
                QVERIFY2(label != row.name && !label.isEmpty(), qPrintable(row.owner + u' ' + row.path));
                for (const QString &word : row.words)
                    QVERIFY2(wordLabel(row, word) != word, qPrintable(row.path + u' ' + word));
            }
        }
    }
}

void TestModuleEditor::everyKindOfBlockIsInThePalette()
{
    const Desk desk;
    for (const Lesson &lesson : desk.course().lessons) {
        for (const Block &block : lesson.blocks) {
            const QString element = elementName(block.content);
            QVERIFY2(std::holds_alternative<UnknownBlock>(block.content)
                         || blockKindOf(element).name != element,
                     qPrintable(element));
        }
    }
    BlockPalette palette;
    const QAbstractItemModelTester tester(&palette);
    QCOMPARE(palette.count(), static_cast<int>(blockKinds().size()));
    palette.setSearch(u"picture"_s);
    QVERIFY(palette.count() > 1 && palette.count() < blockKinds().size());
    QCOMPARE(palette.elementAt(palette.count()), QString());
    palette.setSearch(u"worksheet"_s); // A chart draws one, too.
    QCOMPARE(palette.elementAt(0), u"worksheet"_s);
    QCOMPARE(palette.elementAt(1), u"chart"_s);
    palette.setSearch(u"nothing like it"_s);
    QCOMPARE(palette.count(), 0);
}

void TestModuleEditor::everyBlockHasAPageAndAForm()
{
    Desk desk;
    ModuleEditor &editor = *desk.editor;
    const QAbstractItemModelTester page(editor.page());
    const QAbstractItemModelTester form(editor.form());
    const QAbstractItemModelTester outline(editor.outline());
    for (const Lesson &lesson : desk.course().lessons) {
        editor.openLesson(lesson.id);
        QCOMPARE(editor.page()->rowCount(), static_cast<int>(lesson.blocks.size()));
        for (const Block &block : lesson.blocks) {
            editor.chooseBlock(block.id);
            QCOMPARE(editor.block(), block.id);
            QVERIFY(!editor.formTitle().isEmpty());
            const int row = editor.page()->rowOf(block.id);
            const QModelIndex index = editor.page()->index(row);
            QVERIFY(index.data(PageBlocks::ObjectRole).value<BlockObject *>() != nullptr);
            QVERIFY(editor.outline()->rowOf(block.id) >= 0);
        }
    }
    QVERIFY(!editor.isModified());
}

void TestModuleEditor::fieldsAreEditedAsTheirTypesAllow()
{
    QLocale::setDefault(QLocale(u"de"_s));
    Desk desk;
    ModuleEditor &editor = *desk.editor;
    editor.addBlock(u"numeric"_s);
    FormModel &form = *editor.form();
    form.edit(form.rowOf(u"value"_s), u"1.234,5"_s);
    QCOMPARE(numericIn(desk).value.toString(), u"1234.5"_s);
    QCOMPARE(form.index(form.rowOf(u"value"_s)).data(FormModel::ValueRole).toString(), u"1234,5"_s);
    form.edit(form.rowOf(u"value"_s), u"viel"_s);
    QVERIFY(!form.index(form.rowOf(u"value"_s)).data(FormModel::ComplaintRole).toString().isEmpty());
    QCOMPARE(numericIn(desk).value.toString(), u"1234.5"_s);
    form.edit(form.rowOf(u"value"_s), u"7"_s);
    QCOMPARE(form.index(form.rowOf(u"value"_s)).data(FormModel::ComplaintRole).toString(), QString());
    form.edit(form.rowOf(u"prompt"_s), {});
    QCOMPARE(form.index(form.rowOf(u"prompt"_s)).data(FormModel::ComplaintRole).toString(), u"Still empty"_s);
    QLocale::setDefault(QLocale::c());
}

void TestModuleEditor::typingIsOneStep()
{
    Desk desk;
    ModuleEditor &editor = *desk.editor;
    const Block *text = desk.blockOf(u"text"_s);
    const QString id = text->id;
    for (const QString &typed : {u"N"_s, u"Ne"_s, u"New"_s})
        editor.writeText(id, typed);
    QCOMPARE(editor.history().size(), 1);
    QCOMPARE(editor.undoText(), u"Write"_s);
    editor.writeText(id, u"New"_s); // Nothing new.
    QCOMPARE(editor.history().size(), 1);
    editor.undo();
    QVERIFY(!editor.isModified());
    QCOMPARE(editor.redoText(), u"Write"_s);
    editor.goToStep(1);
    QCOMPARE(std::get<TextBlock>(desk.blockOf(u"text"_s)->content).text, u"New"_s);
}

void TestModuleEditor::blocksAreAddedMovedAndRemoved()
{
    Desk desk;
    ModuleEditor &editor = *desk.editor;
    const auto count = static_cast<int>(desk.lesson().blocks.size());
    for (const BlockKind &kind : blockKinds())
        editor.addBlock(kind.element);
    QCOMPARE(editor.page()->rowCount(), count + static_cast<int>(blockKinds().size()));
    const QString last = editor.block();
    const int row = editor.page()->rowOf(last);
    editor.arranging()->move(-1);
    QCOMPARE(editor.page()->rowOf(last), row - 1);
    editor.arranging()->duplicate();
    QVERIFY(editor.block() != last);
    editor.arranging()->remove();
    QCOMPARE(editor.page()->rowOf(last), row - 1);
    while (!editor.undoText().isEmpty())
        editor.undo();
    QVERIFY(!editor.isModified());
    QCOMPARE(editor.page()->rowCount(), count);
}

void TestModuleEditor::blocksTravelByTheClipboard()
{
    Desk desk;
    ModuleEditor &editor = *desk.editor;
    editor.chooseBlock(desk.blockOf(u"text"_s)->id);
    editor.arranging()->paste(editor.arranging()->copied());
    QVERIFY(editor.block() != desk.blockOf(u"text"_s)->id);
    QVERIFY(editor.pasteBlocks(u"Words from elsewhere"_s));
    QVERIFY(!editor.pasteBlocks(u"  "_s));
    editor.undo();
    editor.undo();
    QVERIFY(!editor.isModified());
}

void TestModuleEditor::lessonsAreAddedMovedAndRemoved()
{
    Desk desk;
    ModuleEditor &editor = *desk.editor;
    const size_t count = desk.course().lessons.size();
    editor.addLesson();
    QCOMPARE(desk.course().lessons.size(), count + 1);
    QCOMPARE(editor.lessonNumber(), 2);
    editor.arranging()->choose(editor.lesson());
    editor.arranging()->move(-1);
    QCOMPARE(editor.lessonNumber(), 1);
    editor.arranging()->remove();
    QCOMPARE(desk.course().lessons.size(), count);
    QVERIFY(desk.course().lesson(editor.lesson()) != nullptr);
    editor.goToStep(0);
    QVERIFY(!editor.isModified());
}

void TestModuleEditor::filesBecomeBlocks()
{
    Desk desk;
    ModuleEditor &editor = *desk.editor;
    QFile picture(desk.folder.filePath(u"Große Scheune.svg"_s));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    picture.write("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>");
    picture.close();
    editor.chooseBlock({});
    editor.addFile(QUrl::fromLocalFile(picture.fileName()));
    const auto shown = [&] {
        const Block *image = desk.blockOf(u"image"_s);
        return image ? std::get<ImageBlock>(image->content).media : QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(shown(), u"media/grosse-scheune.svg"_s, 20'000);
    QVERIFY(editor.save());
    QVERIFY(QFile::exists(editor.folder() + u"/media/grosse-scheune.svg"_s));

    QSignalSpy failed(&editor, &ModuleEditor::failed);
    editor.addFile(QUrl::fromLocalFile(u"/nowhere/at-all.svg"_s));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
}

void TestModuleEditor::filesComeWhereTheyWereWanted()
{
    Desk desk;
    ModuleEditor &editor = *desk.editor;
    const auto elements = [&desk](const QString &lesson) {
        QStringList names;
        for (const Block &block : desk.course().lesson(lesson)->blocks)
            names += elementName(block.content);
        return names;
    };
    const QString first = editor.lesson();
    editor.addLesson();
    const QString second = editor.lesson();
    editor.addBlock(u"text"_s);
    const QString text = editor.block();
    editor.openLesson(first);
    const QStringList before = elements(first);
    editor.openLesson(second);
    editor.chooseBlock(text);

    // The first is ready long after the others.
    const QString slow = desk.folder.filePath(u"slow.png"_s);
    QImage picture(1000, 1000, QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            picture.setPixel(x, y, qRgb(x * y % 251, x % 239, y % 241));
    }
    QVERIFY(picture.save(slow));
    QStringList files{slow};
    for (const QString &name : {u"b.svg"_s, u"c.svg"_s}) {
        QFile file(desk.folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"1"
                   + name.left(1).toUtf8().toHex() + "\"/>");
        files += file.fileName();
    }
    QSignalSpy told(&editor, &ModuleEditor::told);
    for (const QString &file : std::as_const(files))
        editor.addFile(QUrl::fromLocalFile(file));
    editor.openLesson(first); // Somebody goes on elsewhere meanwhile.

    QTRY_COMPARE_WITH_TIMEOUT(elements(second), (QStringList{u"text"_s, u"image"_s, u"image"_s, u"image"_s}),
                              30'000);
    QCOMPARE(elements(first), before);
    QCOMPARE(editor.lesson(), first);
    QStringList media;
    for (const Block &block : desk.course().lesson(second)->blocks) {
        if (const auto *image = std::get_if<ImageBlock>(&block.content))
            media += image->media.section(u'.', 0, 0);
    }
    QCOMPARE(media, (QStringList{u"media/slow"_s, u"media/b"_s, u"media/c"_s}));
    QVERIFY(told.back().at(0).toString().contains(desk.course().lesson(second)->title));
}

void TestModuleEditor::anotherPictureIsNotDescribedAsTheOneBefore()
{
    Desk desk;
    ModuleEditor &editor = *desk.editor;
    const auto image = [&desk] { return std::get<ImageBlock>(desk.blockOf(u"image"_s)->content); };
    editor.chooseBlock(desk.blockOf(u"image"_s)->id);
    editor.form()->edit(editor.form()->rowOf(u"alt"_s), u"Four springs meet"_s);
    const ImageBlock before = image();
    QCOMPARE(before.alt, u"Four springs meet"_s);
    QFile file(desk.folder.filePath(u"quay.svg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>");
    file.close();
    QSignalSpy told(&editor, &ModuleEditor::told);
    editor.addFile(QUrl::fromLocalFile(file.fileName()));
    QTRY_COMPARE_WITH_TIMEOUT(image().media, u"media/quay.svg"_s, 20'000);
    QVERIFY(image().alt.isEmpty());
    QCOMPARE(image().caption, before.caption);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.back().at(0).toString().contains(u"It takes the place of “four-springs.svg”."_s));
    editor.undo();
    QCOMPARE(image(), before);
}

void TestModuleEditor::aRecordingIsNotPutInAPicturesPlace()
{
    Desk desk;
    ModuleEditor &editor = *desk.editor;
    const Block picture = *desk.blockOf(u"image"_s);
    editor.chooseBlock(picture.id);
    QFile file(desk.folder.filePath(u"song.mp3"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("ID3");
    file.close();
    editor.addFile(QUrl::fromLocalFile(file.fileName()));
    QTRY_VERIFY_WITH_TIMEOUT(editor.block() != picture.id, 20'000);
    QCOMPARE(*desk.blockOf(u"image"_s), picture);
    const auto isChosen = [&editor](const Block &block) { return block.id == editor.block(); };
    const std::vector<Block> &blocks = desk.lesson().blocks;
    const auto recording = std::find_if(blocks.begin(), blocks.end(), isChosen);
    QVERIFY(recording != blocks.end());
    QCOMPARE(elementName(recording->content), u"audio"_s);
}

void TestModuleEditor::filesReplaceNothingWhereTheirLessonIsGone()
{
    Desk desk;
    ModuleEditor &editor = *desk.editor;
    const QString first = editor.lesson();
    const auto images = [&desk, &first] {
        QStringList media;
        for (const Block &block : desk.course().lesson(first)->blocks) {
            if (const auto *image = std::get_if<ImageBlock>(&block.content))
                media += image->media;
        }
        return media;
    };
    const QString shown = desk.blockOf(u"image"_s)->id;
    QCOMPARE(images(), QStringList(u"media/four-springs.svg"_s));
    editor.addLesson(); // It is removed by undoing.
    for (const QByteArray &name : {"b"_ba, "c"_ba}) {
        QFile file(desk.folder.filePath(QString::fromLatin1(name) + u".svg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"1" + name.toHex()
                   + "\"/>");
        file.close();
        editor.addFile(QUrl::fromLocalFile(file.fileName()));
    }
    editor.undo();
    editor.goTo(first, shown);
    QCOMPARE(editor.block(), shown);

    QTRY_COMPARE_WITH_TIMEOUT(
        images(), (QStringList{u"media/four-springs.svg"_s, u"media/b.svg"_s, u"media/c.svg"_s}), 30'000);
}

void TestModuleEditor::problemsFollowTheText()
{
    Desk desk;
    ModuleEditor &editor = *desk.editor;
    QTRY_VERIFY_WITH_TIMEOUT(editor.problems()->errors() == 0, 20'000);
    editor.addBlock(u"single-choice"_s);
    QTRY_VERIFY_WITH_TIMEOUT(editor.problems()->errors() > 0, 20'000);
    QCOMPARE(editor.problems()->gravityOfBlock(editor.block()), 2);
    const int row = editor.outline()->rowOf(editor.block());
    QCOMPARE(editor.outline()->index(row).data(OutlineTree::GravityRole).toInt(), 2);
    editor.undo();
    QTRY_VERIFY_WITH_TIMEOUT(editor.problems()->errors() == 0, 20'000);
}

void TestModuleEditor::whatATemplateAsksIsNamed()
{
    const QTemporaryDir root;
    ModuleEditor editor(
        *ModuleDocument::create(root.filePath(u"module"_s), {u"Barn"_s, u"sv"_s, {}, u"transfer"_s}));
    const auto asked = [&editor] {
        QStringList blocks;
        for (const ProblemList::Row &row : editor.problems()->rows()) {
            if (row.text.contains(u"template"_s))
                blocks += row.block;
        }
        return blocks;
    };
    // Two texts, two summaries, a question to talk about.
    QTRY_COMPARE_WITH_TIMEOUT(asked().size(), 5, 20'000);
    const Lesson &lesson = editor.document().course().lessons.front();
    QCOMPARE(asked().front(), lesson.id);
    const QString block = lesson.blocks.front().id;
    QCOMPARE(asked().at(1), block);
    QCOMPARE(editor.problems()->gravityOfBlock(block), 1);
    QCOMPARE(editor.problems()->warnings(), 5);
    editor.writeText(block, u"## Vad vi gör\n\nVi lånar ut verktyg."_s);
    QTRY_COMPARE_WITH_TIMEOUT(asked().size(), 4, 20'000);
    editor.undo();
    QTRY_COMPARE_WITH_TIMEOUT(asked().size(), 5, 20'000);
}

void TestModuleEditor::aNumberThatNobodyGaveIsNamed()
{
    Desk desk;
    ModuleEditor &editor = *desk.editor;
    editor.addBlock(u"numeric"_s);
    const QString block = editor.block();
    const auto named = [&] {
        return std::any_of(editor.problems()->rows().begin(), editor.problems()->rows().end(),
                           [&](const ProblemList::Row &row) {
                               return row.block == block && row.field == u"value" && !row.severe;
                           });
    };
    QTRY_VERIFY_WITH_TIMEOUT(named(), 20'000);
    for (const auto &[field, value] : {std::pair(u"value"_s, u"12"_s),
                                       {u"tolerance"_s, u"1"_s},
                                       {u"feedback-right"_s, u"Nothing is left."_s}}) {
        editor.form()->edit(editor.form()->rowOf(field), value);
        QTRY_VERIFY_WITH_TIMEOUT(!named(), 20'000);
        editor.undo();
        QTRY_VERIFY_WITH_TIMEOUT(named(), 20'000);
    }
}

/// In the order of the outline, and in no words of the files.
void TestModuleEditor::whatIsEmptyIsCalledAsInItsForm()
{
    const QTemporaryDir root;
    ModuleEditor editor(
        *ModuleDocument::create(root.filePath(u"module"_s), {u"Barn"_s, u"en"_s, {}, u"volunteers"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(editor.problems()->errors() > 0, 20'000);
    QStringList lessons;
    QMap<QString, QString> fields;
    for (const ProblemList::Row &row : editor.problems()->rows()) {
        if (!row.severe)
            continue;
        QVERIFY2(!row.text.contains(u'<'), qPrintable(row.text));
        lessons += row.lesson;
        fields.insert(row.text, row.field);
    }
    QCOMPARE(fields.value(u"Accordion, Part 2: “Text” is still empty."_s), u"part.1.text"_s);
    QCOMPARE(fields.value(u"Question with one answer, Answer 1: “Text” is still empty."_s),
             u"option.0.text"_s);
    lessons.removeDuplicates();
    const auto &course = editor.document().course();
    QCOMPARE(lessons, QStringList({course.lessons.at(0).id, course.lessons.at(1).id}));
    editor.goToField(lessons.front(), course.lessons.front().blocks.back().id, u"part.1.text"_s);
    editor.form()->edit(editor.form()->rowOf(u"part.1.text"_s), u"Ask Ilka."_s);
    QTRY_COMPARE_WITH_TIMEOUT(editor.problems()->errors(), static_cast<int>(fields.size()) - 1, 20'000);

    for (const QString &element : {u"callout"_s, u"checklist"_s, u"discussion"_s})
        editor.addBlock(element);
    const QString added = editor.document().course().lessons.front().blocks.back().id;
    const auto rowsOf = [&](const QString &block) {
        QStringList texts;
        for (const ProblemList::Row &row : editor.problems()->rows()) {
            if (row.block == block && row.severe)
                texts += row.field + u' ' + row.text;
        }
        return texts;
    };
    QTRY_VERIFY_WITH_TIMEOUT(!rowsOf(added).isEmpty(), 20'000);
    for (const Block &block : editor.document().course().lessons.front().blocks) {
        for (const QString &text : rowsOf(block.id))
            QVERIFY2(!text.contains(u'<') && !text.startsWith(u' '), qPrintable(text));
    }
}

void TestModuleEditor::aFileThatIsMissingHasItsField_data()
{
    QTest::addColumn<QString>("element");
    QTest::addColumn<QStringList>("rows");
    const QString missing = u"“File” is still empty."_s;
    QTest::newRow("picture") << u"image"_s << QStringList{u"media Picture: "_s + missing};
    QTest::newRow("gallery") << u"gallery"_s
                             << QStringList{u"picture.0.media Gallery, Picture 1: "_s + missing,
                                            u"picture.1.media Gallery, Picture 2: "_s + missing};
    QTest::newRow("recording") << u"audio"_s << QStringList{u"media Sound: "_s + missing};
    QTest::newRow("question") << u"hotspot"_s << QStringList{u"media Place in a picture: "_s + missing};
    QTest::newRow("portrait, which may be left out") << u"voice"_s << QStringList();
}

void TestModuleEditor::aFileThatIsMissingHasItsField()
{
    QFETCH(const QString, element);
    QFETCH(const QStringList, rows);
    Desk desk;
    ModuleEditor &editor = *desk.editor;
    editor.addBlock(element);
    const QString block = editor.block();
    const auto found = [&] {
        QStringList texts;
        for (const ProblemList::Row &row : editor.problems()->rows()) {
            if (row.block == block && row.severe && row.field.endsWith(u"media"_s))
                texts += row.field + u' ' + row.text;
        }
        return texts;
    };
    QTRY_VERIFY_WITH_TIMEOUT(editor.problems()->gravityOfBlock(block) == 2, 20'000);
    QCOMPARE(found(), rows);
    const PageBlocks *page = editor.page();
    const QModelIndex shown = page->index(page->rowOf(block), 0);
    QCOMPARE(page->data(shown, PageBlocks::FileMissingRole).toBool(), !rows.isEmpty());
}

void TestModuleEditor::thePreviewSpeaksEveryLanguage()
{
    Desk desk;
    ModuleEditor &editor = *desk.editor;
    editor.preview()->start();
    for (int language = 0; language < editor.languageNames().size(); ++language) {
        editor.preview()->setLanguage(language);
        QVERIFY(editor.preview()->lesson() != nullptr);
        QCOMPARE(editor.preview()->lesson()->blocks()->rowCount(), editor.page()->rowCount());
    }
    const int last = editor.preview()->language();
    editor.preview()->setLanguage(99);
    QCOMPARE(editor.preview()->language(), last);
    editor.preview()->stop();
    QVERIFY(editor.preview()->lesson() == nullptr);
}

void TestModuleEditor::packingTellsWhereTheFileIs()
{
    Desk desk;
    ModuleEditor &editor = *desk.editor;
    editor.setVersion(u"3.1.4"_s);
    editor.setVersion(u"next"_s);
    QCOMPARE(editor.version(), u"3.1.4"_s);
    const QString file = editor.proposedFile();
    QVERIFY(file.endsWith(u"module-3.1.4.kogge.zip"_s));
    editor.pack(file, editor.translations(), true, u"scorm12"_s, false);
    QTRY_VERIFY_WITH_TIMEOUT(!editor.publisher()->isRunning(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(!editor.publisher()->written().isEmpty(), 20'000);
    QVERIFY(QFile::exists(file));
    editor.pack(desk.folder.filePath(u"nowhere/x.kogge.zip"_s), {}, false, u"scorm12"_s, false);
    QTRY_VERIFY_WITH_TIMEOUT(!editor.publisher()->problem().isEmpty(), 20000);
    QVERIFY(editor.publisher()->written().isEmpty());
}

void TestModuleEditor::theFileIsForWhomItIsPacked_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<bool>("perLesson");
    for (const QString &profile : profileNames()) {
        QTest::newRow(qPrintable(profile)) << profile << false;
        if (profile != profileName(PackageProfile::Web))
            QTest::newRow(qPrintable(profile + u" per lesson"_s)) << profile << true;
    }
}

void TestModuleEditor::theFileIsForWhomItIsPacked()
{
    QFETCH(QString, profile);
    QFETCH(bool, perLesson);
    Desk desk;
    ModuleEditor &editor = *desk.editor;
    const QString file = editor.proposedFile();
    editor.pack(file, {}, false, profile, perLesson);
    QTRY_VERIFY_WITH_TIMEOUT(!editor.publisher()->written().isEmpty(), 20000);
    const auto package = openPackage(file);
    QVERIFY(package);
    QCOMPARE(packedProfile(*package->reader), (PackedProfile{*profileNamed(profile), perLesson}));
}

void TestModuleEditor::aModuleIsMadeAndComesBackAmongTheRecent()
{
    const QTemporaryDir folder;
    PackageImages images;
    const AuthorFolders folders{folder.filePath(u"state"_s), {}};
    {
        Author author(folders, images);
        QVERIFY(author.create(folder.path(), u"Geld für die Scheune!"_s, u"de"_s, u"financing"_s));
        QCOMPARE(QFileInfo(author.module()->folder()).fileName(), u"geld-fur-die-scheune"_s);
        QVERIFY(!author.create(author.module()->folder() + u"/module.xml"_s, u"X"_s, u"de"_s, {}));
        QVERIFY(!author.problem().isEmpty());
        author.closeModule();
        QVERIFY(author.module() == nullptr);
        author.openFolder(folder.filePath(u"elsewhere"_s));
        QVERIFY(!author.problem().isEmpty());
        author.dismissProblem();
    }
    Author again(folders, images);
    QVERIFY(again.recent()->count() >= 1);
    const QModelIndex first = again.recent()->index(again.recent()->count() - 1);
    again.openUrl(first.data(RecentModules::UrlRole).toUrl());
    QCOMPARE(again.module()->title(), u"Geld für die Scheune!"_s);
}

QTEST_MAIN(TestModuleEditor)
#include "tst_moduleeditor.moc"
