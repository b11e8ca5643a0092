// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "author.h"
#include "course/fields.h"
#include "editingfixture.h"
#include "moduleeditor.h"
#include "packageimages.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace Kogge;
using namespace Kogge::Fixture;
using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const auto &items)
{
    QStringList ids;
    for (const auto &item : items)
        ids += item.id;
    return ids;
}

/// A module on the desk.
struct Bench {
    Copy copy;
    std::unique_ptr<ModuleEditor> editor;
    Files before;

    explicit Bench(const QString &module = QStringLiteral(TEST_DATA_DIR "/everyblock"))
        : copy(module)
        , editor(std::make_unique<ModuleEditor>(*ModuleDocument::open(copy.path())))
        , before(filesOf(editor->document()))
    { }
    [[nodiscard]] Arranging &arranging() const { return *editor->arranging(); }
    [[nodiscard]] const Course &course() const { return editor->document().course(); }
    [[nodiscard]] const Lesson &lesson(size_t number) const { return course().lessons.at(number); }
    [[nodiscard]] QStringList lessons() const { return idsOf(course().lessons); }
    [[nodiscard]] QStringList blocks() const { return idsOf(course().lesson(editor->lesson())->blocks); }
    [[nodiscard]] const std::vector<Section> &sections() const { return course().module.sections; }
    [[nodiscard]] Files files() const { return filesOf(editor->document()); }
    [[nodiscard]] int rowOf(const QString &id) const { return editor->outline()->rowOf(id); }
    [[nodiscard]] int steps() const { return static_cast<int>(editor->history().size()); }
    /// The files are what they were when everything is undone.
    [[nodiscard]] bool comesBack() const
    {
        editor->goToStep(0);
        return files() == before && !editor->isModified();
    }
    /// Three lessons with blocks, open at the first.
    void fill() const
    {
        editor->openLesson(lesson(0).id);
        arranging().duplicate();
        arranging().duplicate();
        editor->openLesson(lesson(0).id);
    }
    /// The first block that shows a file.
    void chooseWithMedia() const
    {
        for (const Lesson &lesson : course().lessons) {
            for (const Block &block : lesson.blocks) {
                if (std::holds_alternative<ImageBlock>(block.content)) {
                    editor->openLesson(lesson.id);
                    arranging().choose(block.id);
                    return;
                }
            }
        }
    }
};

} // namespace

class TestArranging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalAreChosen();
    void whatTheEditorChoosesIsChosenAlone();
    void sectionsComeAndGo();
    void sectionsMove();
    void lessonsMoveBetweenSections();
    void severalBlocksAreOneStep();
    void severalLessonsAreOneStep();
    void oneLessonStays();
    void whatIsCutAndPastedKeepsItsIds();
    void whatIsCopiedGetsNewIds();
    void filesComeAlong();
    void anotherFileOfTheSameNameStays();
    void aFileThatIsGoneIsNamed();
    void nobodyGetsFilesOfAnotherPlace();
    void anyTextIsPasted();
    void blocksGoToOtherLessons();
    void lessonsAreDragged();
    void sectionsAreDragged();
    void blocksAreDragged();
    void aDragIsCancelled();
    void anyOrderComesBack_data();
    void anyOrderComesBack();
    void aModuleIsCopied();
    void aModuleIsDuplicated();
    void whatCannotBeCopiedIsSaid();
};

void TestArranging::severalAreChosen()
{
    const Bench bench;
    Arranging &arranging = bench.arranging();
    const QStringList blocks = bench.blocks();
    QVERIFY(blocks.size() > 4);
    QCOMPARE(arranging.chosen(), QStringList{bench.editor->lesson()});
    arranging.choose(blocks[1]);
    arranging.extendTo(blocks[3]);
    QCOMPARE(arranging.chosen(), blocks.mid(1, 3));
    arranging.extendTo(blocks[0]); // From the same place, the other way.
    QCOMPARE(arranging.chosen(), blocks.mid(0, 2));
    arranging.toggle(blocks[4]);
    QCOMPARE(arranging.chosen(), (QStringList{blocks[0], blocks[1], blocks[4]}));
    arranging.toggle(blocks[1]);
    QCOMPARE(arranging.chosen(), (QStringList{blocks[0], blocks[4]}));
    QCOMPARE(arranging.words(), u"2 blocks"_s);
    arranging.chooseAll(blocks[2]);
    QCOMPARE(arranging.chosen(), blocks);
    QCOMPARE(arranging.rowBeside(bench.rowOf(blocks[0]), 1), bench.rowOf(blocks[1]));
    QCOMPARE(arranging.rowBeside(bench.rowOf(blocks[0]), -1), bench.rowOf(blocks[0]));
    arranging.toggle(bench.lessons()[1]); // Another level: a new choice, and nothing is opened.
    QCOMPARE(arranging.chosen(), QStringList{bench.lessons()[1]});
    QCOMPARE(bench.editor->lesson(), bench.lessons()[0]);
    arranging.chooseAll(bench.lessons()[1]);
    QCOMPARE(arranging.chosen(), bench.lessons());
    arranging.choose(u"nobody"_s);
    QCOMPARE(arranging.chosen(), bench.lessons());
    QCOMPARE(bench.steps(), 0);
}

void TestArranging::whatTheEditorChoosesIsChosenAlone()
{
    const Bench bench;
    Arranging &arranging = bench.arranging();
    const QStringList blocks = bench.blocks();
    arranging.chooseAll(blocks[0]);
    bench.editor->chooseBlock(blocks[2]);
    QCOMPARE(arranging.chosen(), QStringList{blocks[2]});
    arranging.chooseAll(blocks[0]);
    bench.editor->writeText(blocks[0], u"Written"_s); // Is no choice.
    QCOMPARE(arranging.chosen(), blocks);
    bench.editor->chooseModule();
    QCOMPARE(arranging.chosen(), QStringList());
    arranging.remove();
    arranging.duplicate();
    arranging.move(1);
    QCOMPARE(arranging.copied(), QString());
    QCOMPARE(bench.steps(), 1);
    bench.editor->openLesson(bench.lessons()[1]);
    QCOMPARE(arranging.chosen(), QStringList{bench.lessons()[1]});
}

void TestArranging::sectionsComeAndGo()
{
    const Bench bench;
    Arranging &arranging = bench.arranging();
    const size_t count = bench.sections().size();
    const QString added = arranging.addSection();
    QCOMPARE(bench.sections().size(), count + 1);
    QCOMPARE(bench.sections()[1].id, added);
    QVERIFY(bench.rowOf(added) >= 0 && bench.rowOf(bench.sections()[0].id) >= 0);
    QCOMPARE(arranging.chosen(), QStringList{added});
    arranging.rename(added, u"  For advanced\nlearners "_s);
    QCOMPARE(arranging.titleOf(added), u"For advanced learners"_s);
    arranging.rename(added, u"For advanced learners"_s);
    QCOMPARE(bench.steps(), 2);
    arranging.choose(bench.lessons().back());
    arranging.move(1);
    const QStringList lessons = bench.lessons();
    for (const QString &section : {bench.sections().back().id, bench.sections().front().id}) {
        arranging.choose(section);
        arranging.remove();
        QCOMPARE(bench.lessons(), lessons);
    }
    while (bench.sections().size() > 1) {
        arranging.choose(bench.sections().front().id);
        arranging.remove();
    }
    QCOMPARE(idsOf(bench.sections().front().lessons), lessons);
    QVERIFY(bench.comesBack());
    arranging.rename(bench.lessons()[0], u"A new name"_s);
    QCOMPARE(bench.lesson(0).title, u"A new name"_s);
    QVERIFY(bench.comesBack());
}

void TestArranging::sectionsMove()
{
    const Bench bench;
    Arranging &arranging = bench.arranging();
    const QString first = bench.sections().front().id;
    const QString added = arranging.addSection();
    arranging.move(-1);
    QCOMPARE(bench.sections().front().id, added);
    QCOMPARE(arranging.chosen(), QStringList{added});
    arranging.move(-1); // It is the first one already.
    QCOMPARE(bench.steps(), 2);
    arranging.move(1);
    QCOMPARE(bench.sections().front().id, first);
    QVERIFY(bench.comesBack());
}

void TestArranging::lessonsMoveBetweenSections()
{
    const Bench bench;
    bench.fill();
    Arranging &arranging = bench.arranging();
    const QStringList lessons = idsOf(bench.sections().front().lessons);
    const QStringList all = bench.lessons();
    QCOMPARE(lessons.size(), 3);
    arranging.addSection();
    arranging.choose(lessons[1]);
    arranging.extendTo(lessons[2]);
    arranging.move(1); // Together across the head of the next section.
    QCOMPARE(idsOf(bench.sections()[0].lessons), lessons.mid(0, 1));
    QCOMPARE(idsOf(bench.sections()[1].lessons), lessons.mid(1));
    QCOMPARE(bench.lessons(), all);
    arranging.choose(lessons[2]);
    arranging.move(-1);
    arranging.move(-1);
    QCOMPARE(idsOf(bench.sections()[0].lessons), (QStringList{lessons[0], lessons[2]}));
    arranging.choose(lessons[0]);
    const int steps = bench.steps();
    arranging.move(-1); // Nothing is above it.
    QCOMPARE(bench.steps(), steps);
    QVERIFY(bench.comesBack());
}

void TestArranging::severalBlocksAreOneStep()
{
    const Bench bench;
    Arranging &arranging = bench.arranging();
    const QStringList blocks = bench.blocks();
    arranging.choose(blocks[1]);
    arranging.extendTo(blocks[2]);
    arranging.move(-1);
    QCOMPARE(bench.blocks().mid(0, 3), (QStringList{blocks[1], blocks[2], blocks[0]}));
    arranging.move(-1); // They are at the top.
    QCOMPARE(bench.steps(), 1);
    QCOMPARE(arranging.chosen(), (QStringList{blocks[1], blocks[2]}));
    arranging.duplicate();
    QCOMPARE(bench.steps(), 2);
    QCOMPARE(bench.blocks().size(), blocks.size() + 2);
    QCOMPARE(arranging.chosen(), bench.blocks().mid(2, 2));
    arranging.remove();
    QCOMPARE(bench.steps(), 3);
    QCOMPARE(bench.blocks().size(), blocks.size());
    QCOMPARE(arranging.chosen(), QStringList{blocks[0]}); // What came behind.
    arranging.chooseAll(blocks[0]);
    arranging.remove();
    QCOMPARE(bench.blocks(), QStringList());
    QCOMPARE(arranging.chosen(), QStringList{bench.editor->lesson()});
    QVERIFY(bench.comesBack());
}

void TestArranging::severalLessonsAreOneStep()
{
    const Bench bench;
    bench.fill();
    Arranging &arranging = bench.arranging();
    const QStringList lessons = bench.lessons();
    const int steps = bench.steps();
    arranging.choose(lessons[0]);
    arranging.toggle(lessons[1]);
    arranging.duplicate();
    QCOMPARE(bench.steps(), steps + 1);
    QCOMPARE(bench.lessons().size(), lessons.size() + 2);
    QCOMPARE(arranging.chosen(), bench.lessons().mid(2, 2));
    QCOMPARE(bench.lesson(2).title, bench.lesson(0).title);
    QVERIFY(!idsOf(bench.lesson(2).blocks).contains(bench.lesson(0).blocks.front().id));
    arranging.remove();
    QCOMPARE(bench.steps(), steps + 2);
    QCOMPARE(bench.lessons(), lessons);
    QCOMPARE(bench.editor->lesson(), lessons[2]); // What came behind.
    QVERIFY(bench.comesBack());
}

void TestArranging::oneLessonStays()
{
    const Bench bench;
    QSignalSpy failed(bench.editor.get(), &ModuleEditor::failed);
    bench.arranging().chooseAll(bench.lessons()[0]);
    bench.arranging().remove();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(bench.steps(), 0);
}

void TestArranging::whatIsCutAndPastedKeepsItsIds()
{
    const Bench bench;
    Arranging &arranging = bench.arranging();
    const QStringList blocks = bench.blocks();
    arranging.choose(blocks[0]);
    arranging.extendTo(blocks[1]);
    const QString text = arranging.cut();
    QCOMPARE(bench.blocks(), blocks.mid(2));
    arranging.paste(text);
    QCOMPARE(bench.blocks().mid(1, 2), blocks.mid(0, 2));
    QCOMPARE(arranging.chosen(), blocks.mid(0, 2));
    QCOMPARE(bench.steps(), 2);
    arranging.paste(text); // Now there are some of these ids.
    QCOMPARE(bench.blocks().size(), blocks.size() + 2);
    const QStringList twice = bench.blocks();
    QCOMPARE(QSet<QString>(twice.begin(), twice.end()).size(), twice.size());
    QVERIFY(bench.comesBack());

    const QStringList lessons = bench.lessons();
    bench.editor->openLesson(lessons[0]);
    const QString lesson = arranging.cut();
    arranging.choose(bench.lessons().back());
    arranging.paste(lesson);
    QCOMPARE(bench.lessons(), lessons.mid(1) + lessons.mid(0, 1));
    QVERIFY(bench.comesBack());
}

void TestArranging::whatIsCopiedGetsNewIds()
{
    const Bench bench;
    const Bench other;
    bench.editor->openLesson(bench.lessons()[0]);
    const QString text = bench.arranging().copied();
    QCOMPARE(bench.steps(), 0);
    other.arranging().paste(text);
    QTRY_COMPARE_WITH_TIMEOUT(other.steps(), 1, 20'000);
    QCOMPARE(other.lessons().size(), bench.lessons().size() + 1);
    QCOMPARE(other.lesson(1).blocks.size(), bench.lesson(0).blocks.size());
    QVERIFY(other.lesson(1).id != bench.lesson(0).id);
    QCOMPARE(other.lesson(1).title, bench.lesson(0).title);
    QVERIFY(other.comesBack());
}

void TestArranging::filesComeAlong()
{
    const Bench bench;
    bench.chooseWithMedia();
    const QString text = bench.arranging().copied();
    const QString path = mediaOf(*copiedPartsFrom(text)).value(0);
    QVERIFY(!path.isEmpty());

    const QTemporaryDir folder;
    ModuleEditor target(*ModuleDocument::create(folder.filePath(u"new"_s), {u"New"_s, u"en"_s, {}, {}, {}}));
    target.arranging()->paste(text);
    QTRY_COMPARE_WITH_TIMEOUT(target.history().size(), 1, 20'000);
    QCOMPARE(filesOf(target.document()).value(path), bench.before.value(path));
    QVERIFY(target.document().course().mediaFile(path) != nullptr);
    QCOMPARE(target.document().course().mediaFile(path)->alt, bench.course().mediaFile(path)->alt);
    target.arranging()->paste(text);
    QTRY_COMPARE_WITH_TIMEOUT(target.history().size(), 2, 20'000);
    QCOMPARE(target.document().course().media.size(), 1U); // It is there already.
    QVERIFY(target.save());
    target.undo();
    target.undo();
    QVERIFY(target.document().course().media.empty());
}

void TestArranging::anotherFileOfTheSameNameStays()
{
    const Bench bench;
    bench.chooseWithMedia();
    const QString text = bench.arranging().copied();
    const QString path = mediaOf(*copiedPartsFrom(text)).value(0);
    const Copy copy;
    writeFiles(copy.path(), {{path, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"}});
    ModuleEditor target(*ModuleDocument::open(copy.path()));
    const QString folder = copy.path();
    target.arranging()->paste(text);
    QTRY_COMPARE_WITH_TIMEOUT(target.history().size(), 1, 20'000);
    const Files files = filesOf(target.document());
    QVERIFY(files.value(path).startsWith("<svg xmlns"));
    const QStringList shown = mediaOf(*copiedPartsFrom(target.arranging()->copied()));
    QCOMPARE(shown.size(), 1);
    QVERIFY(shown[0] != path);
    QCOMPARE(files.value(shown[0]), bench.before.value(path));
}

void TestArranging::aFileThatIsGoneIsNamed()
{
    QString text;
    {
        const Bench bench;
        bench.chooseWithMedia();
        text = bench.arranging().copied();
    } // And the module with it.
    const QString path = mediaOf(*copiedPartsFrom(text)).value(0);
    const QTemporaryDir folder;
    ModuleEditor target(*ModuleDocument::create(folder.filePath(u"new"_s), {u"New"_s, u"en"_s, {}, {}, {}}));
    QSignalSpy told(&target, &ModuleEditor::told);
    target.arranging()->paste(text);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 20'000);
    QVERIFY(told[0][0].toString().contains(path));
    QCOMPARE(mediaOf(*copiedPartsFrom(target.arranging()->copied())), QStringList());
}

/// A text from elsewhere can say any folder.
void TestArranging::nobodyGetsFilesOfAnotherPlace()
{
    const Bench bench;
    bench.chooseWithMedia();
    CopiedParts parts = *copiedPartsFrom(bench.arranging().copied());
    const QString path = mediaOf(parts).value(0);
    KeptFiles kept;
    QCOMPARE((*bringMedia(parts, kept)).files.size(), 1U);
    CopiedParts other = parts;
    other.module = u"urn:uuid:other"_s;
    QVERIFY((*bringMedia(other, kept)).files.empty());
    for (const QString &outside : {u"module.xml"_s, u"../module/module.xml"_s, u"media/../module.xml"_s}) {
        CopiedParts moved = parts;
        replaceMediaPaths(moved, {{path, outside}});
        QVERIFY2((*bringMedia(moved, kept)).files.empty(), qPrintable(outside));
    }
}

void TestArranging::anyTextIsPasted()
{
    const Bench bench;
    const auto count = bench.blocks().size();
    bench.arranging().paste(u"Words from elsewhere"_s);
    QCOMPARE(bench.blocks().size(), count + 1);
    QVERIFY(!copiedPartsFrom(u"<kogge-parts>"_s));
    QVERIFY(!copiedPartsFrom(u"<kogge-parts/>"_s));
    QVERIFY(!copiedPartsFrom(u"<kogge-parts><lesson></kogge-parts>"_s));
    QVERIFY(!copiedPartsFrom({}));
    QVERIFY(bench.comesBack());
}

void TestArranging::blocksGoToOtherLessons()
{
    const Bench bench;
    Arranging &arranging = bench.arranging();
    const QStringList blocks = bench.blocks();
    const QString open = bench.editor->lesson();
    QCOMPARE(arranging.targets().size(), bench.lessons().size() - 1);
    const QString target = arranging.targets()[0].toMap().value(u"id"_s).toString();
    arranging.choose(blocks[0]);
    arranging.toggle(blocks[2]);
    arranging.moveToLesson(open); // It is there.
    QCOMPARE(bench.steps(), 0);
    arranging.moveToLesson(target);
    QCOMPARE(bench.steps(), 1);
    QCOMPARE(bench.editor->lesson(), open);
    QVERIFY(!bench.blocks().contains(blocks[0]) && !bench.blocks().contains(blocks[2]));
    const QStringList there = idsOf(bench.course().lesson(target)->blocks);
    QCOMPARE(there.mid(there.size() - 2), (QStringList{blocks[0], blocks[2]}));
    QVERIFY(bench.comesBack());
}

void TestArranging::lessonsAreDragged()
{
    const Bench bench;
    bench.fill();
    Arranging &arranging = bench.arranging();
    const QString section = arranging.addSection();
    const QStringList lessons = bench.lessons();
    const int steps = bench.steps();
    arranging.choose(lessons[0]);
    arranging.toggle(lessons[2]);
    arranging.beginDrag(lessons[2]);
    arranging.dragOver(bench.rowOf(section), true);
    arranging.drop();
    QCOMPARE(bench.steps(), steps + 1);
    QCOMPARE(idsOf(bench.sections()[1].lessons), (QStringList{lessons[0], lessons[2]}));
    // Behind the blocks of the open lesson, wherever among them the pointer is.
    const QString open = bench.editor->lesson();
    arranging.beginDrag(lessons[1]);
    arranging.dragOver(bench.rowOf(bench.blocks()[0]), false);
    QCOMPARE(arranging.dropRow(), bench.rowOf(bench.blocks().back()) + 1);
    arranging.drop();
    const QStringList now = bench.lessons();
    QVERIFY(now.indexOf(lessons[1]) >= 0);
    // To the very end, and to the very beginning.
    arranging.beginDrag(lessons[1]);
    arranging.dragOver(bench.editor->outline()->rowCount(), false);
    arranging.drop();
    QCOMPARE(bench.lessons().back(), lessons[1]);
    arranging.beginDrag(lessons[1]);
    arranging.dragOver(0, false); // There is the head of the first section.
    arranging.drop();
    QCOMPARE(bench.lessons().front(), lessons[1]);
    QVERIFY(!open.isEmpty());
    QVERIFY(bench.comesBack());
}

void TestArranging::sectionsAreDragged()
{
    const Bench bench;
    Arranging &arranging = bench.arranging();
    const QString first = bench.sections().front().id;
    const QString added = arranging.addSection();
    arranging.beginDrag(added);
    arranging.dragOver(0, false);
    arranging.drop();
    QCOMPARE(bench.sections().front().id, added);
    arranging.beginDrag(added);
    arranging.dragOver(bench.editor->outline()->rowCount(), false);
    arranging.drop();
    QCOMPARE(bench.sections().front().id, first);
    QVERIFY(bench.comesBack());
}

void TestArranging::blocksAreDragged()
{
    const Bench bench;
    Arranging &arranging = bench.arranging();
    const QStringList blocks = bench.blocks();
    arranging.choose(blocks[0]);
    arranging.extendTo(blocks[1]);
    arranging.beginDrag(blocks[0]);
    arranging.dragOver(bench.rowOf(blocks[3]), true);
    QCOMPARE(arranging.dropRow(), bench.rowOf(blocks[3]) + 1);
    arranging.drop();
    QCOMPARE(bench.blocks().mid(0, 4), (QStringList{blocks[2], blocks[3], blocks[0], blocks[1]}));
    QCOMPARE(arranging.chosen(), blocks.mid(0, 2));
    QCOMPARE(bench.steps(), 1);
    arranging.beginDrag(blocks[0]); // Where they are already.
    arranging.dragOver(bench.rowOf(blocks[1]), false);
    arranging.drop();
    QCOMPARE(bench.steps(), 1);
    const QString target = bench.lessons()[1];
    arranging.beginDrag(blocks[0]);
    arranging.dragOver(bench.rowOf(target), false);
    QCOMPARE(arranging.dropLesson(), target);
    QCOMPARE(arranging.dropRow(), -1);
    arranging.drop();
    QCOMPARE(idsOf(bench.course().lesson(target)->blocks).last(2), blocks.mid(0, 2));
    QVERIFY(bench.comesBack());
}

void TestArranging::aDragIsCancelled()
{
    const Bench bench;
    Arranging &arranging = bench.arranging();
    const QStringList blocks = bench.blocks();
    arranging.beginDrag(blocks[0]);
    QVERIFY(arranging.isDragging());
    arranging.dragOver(bench.rowOf(blocks[3]), true);
    arranging.cancelDrag();
    arranging.drop();
    QVERIFY(!arranging.isDragging());
    QCOMPARE(arranging.dropRow(), -1);
    QCOMPARE(bench.blocks(), blocks);
    QCOMPARE(bench.steps(), 0);
}

void TestArranging::anyOrderComesBack_data()
{
    QTest::addColumn<QString>("module");
    for (const QString &module : moduleFolders())
        QTest::addRow("%s", qPrintable(QFileInfo(module).fileName())) << module;
}

void TestArranging::anyOrderComesBack()
{
    QFETCH(QString, module);
    std::mt19937 random(static_cast<unsigned>(module.size()));
    const auto below = [&](int end) { return std::uniform_int_distribution(0, end - 1)(random); };
    const Bench bench(module);
    Arranging &arranging = bench.arranging();
    QString clipboard;
    constexpr int edits = 60;
    for (int i = 0; i < edits; ++i) {
        const auto &rows = bench.editor->outline()->rows();
        const auto any = [&] { return rows[static_cast<size_t>(below(static_cast<int>(rows.size())))].id; };
        const QString id = any();
        if (below(2))
            arranging.choose(id);
        else if (below(2))
            arranging.toggle(id);
        else
            arranging.extendTo(id);
        const int steps = bench.editor->position();
        switch (below(14)) {
        case 0:
            arranging.addSection();
            break;
        case 1:
            arranging.remove();
            break;
        case 2:
            arranging.duplicate();
            break;
        case 3:
            arranging.rename(any(), u"Name %1"_s.arg(below(3)));
            break;
        case 4:
            clipboard = arranging.copied();
            break;
        case 5:
            clipboard = arranging.cut();
            break;
        case 6:
            if (!clipboard.isEmpty())
                arranging.paste(clipboard);
            break;
        case 7:
            arranging.moveToLesson(bench.lessons()[below(static_cast<int>(bench.lessons().size()))]);
            break;
        case 8:
        case 9:
            arranging.beginDrag(any());
            arranging.dragOver(below(bench.editor->outline()->rowCount() + 1), below(2));
            arranging.drop();
            break;
        case 10:
            bench.editor->undo();
            break;
        case 11:
            bench.editor->redo();
            break;
        default:
            arranging.move(below(2) ? 1 : -1);
        }
        QVERIFY(std::abs(bench.editor->position() - steps) <= 1);
        QVERIFY(!bench.course().lessons.empty());
        QVERIFY(bench.course().lesson(bench.editor->lesson()) != nullptr);
        qsizetype placed = 0;
        for (const Section &section : bench.sections())
            placed += std::ssize(section.lessons);
        QCOMPARE(placed, std::ssize(bench.course().lessons));
    }
    const Files after = bench.files();
    const int steps = bench.steps();
    bench.editor->goToStep(0);
    QCOMPARE(differences(bench.files(), bench.before), QStringList());
    bench.editor->goToStep(steps);
    bench.editor->goToStep(0);
    QCOMPARE(differences(bench.files(), bench.before), QStringList());
    QVERIFY(after != bench.before || steps == 0);
}

void TestArranging::aModuleIsCopied()
{
    const QTemporaryDir folder;
    const Copy copy;
    PackageImages images;
    Author author({folder.filePath(u"state"_s), {}}, images);
    author.openFolder(copy.path());
    QCOMPARE(author.placeOf({}), QFileInfo(copy.path()).absolutePath());
    author.module()->arranging()->addSection();
    author.copyModule({}, folder.path(), {}, false);
    QTRY_COMPARE_WITH_TIMEOUT(author.copier()->written(), folder.filePath(u"module"_s), 20'000);
    QCOMPARE(filesBelow(folder.filePath(u"module"_s)), filesOf(author.module()->document()));
    author.copyModule({}, folder.path(), {}, false); // There is one of that name.
    QTRY_COMPARE_WITH_TIMEOUT(author.copier()->written(), folder.filePath(u"module-2"_s), 20'000);
}

void TestArranging::aModuleIsDuplicated()
{
    const QTemporaryDir folder;
    const Copy copy;
    PackageImages images;
    Author author({folder.filePath(u"state"_s), {}}, images);
    author.openFolder(copy.path());
    const Module before = author.module()->document().course().module;
    author.closeModule();
    QCOMPARE(author.titleForCopy(copy.path()), before.title + u" (copy)"_s);
    author.copyModule(copy.path(), folder.path(), u"Another one"_s, true);
    QTRY_COMPARE_WITH_TIMEOUT(author.copier()->written(), folder.filePath(u"another-one"_s), 20'000);
    author.openFolder(author.copier()->written());
    const Module after = author.module()->document().course().module;
    QCOMPARE(after.title, u"Another one"_s);
    QCOMPARE(after.version, u"1.0.0"_s);
    QCOMPARE(after.derivedFrom, before.id);
    QVERIFY(after.id != before.id && after.id.startsWith(u"urn:uuid:"_s));
    Files files = filesBelow(copy.path());
    QCOMPARE(differences(visibleFilesBelow(author.module()->folder()), files), QStringList{u"module.xml"_s});
}

void TestArranging::whatCannotBeCopiedIsSaid()
{
    const QTemporaryDir folder;
    const Copy copy;
    PackageImages images;
    Author author({folder.filePath(u"state"_s), {}}, images);
    author.copyModule(folder.filePath(u"nowhere"_s), folder.path(), u"X"_s, true);
    QVERIFY(!author.copier()->problem().isEmpty());
    author.openFolder(copy.path());
    author.copyModule({}, copy.path() + u"/lessons"_s, {}, false);
    QTRY_VERIFY_WITH_TIMEOUT(author.copier()->problem().contains(copy.path()), 20'000);
    author.copyModule({}, copy.path() + u"/module.xml"_s, {}, false);
    QTRY_VERIFY_WITH_TIMEOUT(author.copier()->problem().contains(u"module.xml"_s), 20'000);
    QCOMPARE(author.copier()->written(), QString());
    author.copier()->reset();
    QCOMPARE(author.copier()->problem(), QString());
}

QTEST_MAIN(TestArranging)
#include "tst_arranging.moc"
