// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/identifier.h"
#include "course/translation.h"
#include "editing/arranging.h"
#include "editing/blockform.h"
#include "editing/moduledocument.h"
#include "editingfixture.h"
#include "expect.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace Kogge;
using namespace Kogge::Fixture;
using namespace Qt::StringLiterals;

namespace {

const QStringList kinds{u"text"_s,  u"image"_s,   u"callout"_s, u"single-choice"_s, u"match"_s,
                        u"table"_s, u"numeric"_s, u"steps"_s,   u"scenario"_s,      u"worksheet"_s};
const QStringList values{u""_s,           u"Hof & Herd"_s, u"a < b > \"c\""_s, u"## Two\n\nlines *here*"_s,
                         u"yes"_s,        u"no"_s,         u"12.5"_s,          u"3"_s,
                         u"2027-01-31"_s, u"Ålö\tø"_s};

/// Somebody who does anything at all with a module.
class Hand
{
public:
    Hand(ModuleDocument &document, unsigned seed)
        : m_document(document)
        , m_random(seed)
    { }

    Result<bool> doSomething()
    {
        switch (below(22)) {
        case 0:
            return addLesson();
        case 1:
            return removeLesson();
        case 2:
            return moveLesson();
        case 3:
            return m_document.editModule(
                u"module"_s, [&](Module &module) { changeField(module); }, key());
        case 4:
            return m_document.editModule(u"module part"_s, [&](Module &module) { changePart(module); });
        case 5:
            return m_document.editMedia(u"media"_s, [&](std::vector<MediaFile> &files) {
                if (!files.empty())
                    changeField(files[at(files)]);
            });
        case 6:
            return addMedia();
        case 7:
            m_document.undo();
            return false;
        case 8:
            m_document.redo();
            return false;
        case 9:
            return changeComments();
        case 10:
            return m_document.editWords(u"words"_s, [&](std::vector<KnownWord> &words) {
                words.push_back({u"de"_s, values[at(values)].simplified()});
            });
        case 11:
            return arrangeSections();
        case 12:
            return arrangeBlocks();
        default:
            return changeLesson();
        }
    }

private:
    Result<bool> changeComments()
    {
        return m_document.editComments(u"comments"_s, [&](std::vector<Comment> &comments) {
            const QString id = newIdentifier();
            const QDateTime time = QDateTime::fromString(u"2026-11-27T10:00:00Z"_s, Qt::ISODate);
            if (comments.empty() || below(2) == 0) {
                comments.push_back({id, u"lessonhall"_s, {}, u"Ada"_s, time, false, values[at(values)], {}});
                return;
            }
            const size_t which = at(comments);
            Comment &comment = comments[which];
            if (below(3) == 0)
                comment.resolved = !comment.resolved;
            else if (below(2) == 0)
                comment.replies.push_back({id, u"Bo"_s, time, values[at(values)]});
            else
                comments.erase(comments.begin() + static_cast<std::ptrdiff_t>(which));
        });
    }
    int below(int end) { return std::uniform_int_distribution(0, end - 1)(m_random); }
    size_t at(const auto &list) { return static_cast<size_t>(below(static_cast<int>(std::size(list)))); }
    QString key() { return below(2) ? u"key%1"_s.arg(below(3)) : QString(); }

    Result<bool> changeLesson()
    {
        const auto &lessons = m_document.course().lessons;
        const QString id = lessons[at(lessons)].id;
        return m_document.editLesson(
            id, u"lesson"_s, [&](Lesson &lesson) { changeBlocks(lesson); }, key());
    }

    void changeBlocks(Lesson &lesson)
    {
        auto &blocks = lesson.blocks;
        const int what = below(10);
        if (what == 0 || blocks.empty()) {
            blocks.insert(blocks.begin() + below(static_cast<int>(blocks.size()) + 1),
                          newBlock(kinds[below(static_cast<int>(kinds.size()))]));
            return;
        }
        const auto block = blocks.begin() + below(static_cast<int>(blocks.size()));
        if (what == 1)
            blocks.erase(block);
        else if (what == 2)
            blocks.insert(block, renewed(*block));
        else if (what == 3)
            std::iter_swap(block, blocks.begin() + below(static_cast<int>(blocks.size())));
        else if (what < 6)
            changePart(*block);
        else if (what == 6)
            changeField(lesson);
        else
            changeField(*block);
    }

    void changeField(auto &owner)
    {
        const auto rows = formOf(owner);
        if (rows.empty())
            return;
        const FormRow &row = rows[at(rows)];
        setFormValue(owner, row.path, values[below(static_cast<int>(values.size()))]);
    }

    void changePart(auto &owner)
    {
        const auto rows = formOf(owner);
        if (rows.empty())
            return;
        const FormRow &row = rows[at(rows)];
        if (row.kind == FormKind::Group)
            addPart(owner, row.path, below(row.count + 1));
        else if (row.kind == FormKind::Part && below(2))
            removePart(owner, row.path);
        else if (row.kind == FormKind::Part)
            movePart(owner, row.path, below(row.count));
    }

    Result<bool> addLesson()
    {
        const auto &lessons = m_document.course().lessons;
        const Lesson copy = renewed(lessons[at(lessons)]);
        return m_document.addLesson(u"add"_s, copy, below(2), below(4));
    }

    Result<bool> removeLesson()
    {
        const auto &lessons = m_document.course().lessons;
        if (lessons.size() < 2)
            return false;
        return m_document.removeLesson(u"remove"_s, QString(lessons[at(lessons)].id));
    }

    Result<bool> moveLesson()
    {
        return m_document.editModule(u"move"_s, [&](Module &module) {
            auto &from = module.sections[at(module.sections)].lessons;
            if (from.empty())
                return;
            const size_t place = at(from);
            const LessonReference reference = from[place];
            from.erase(from.begin() + static_cast<int>(place));
            auto &to = module.sections[at(module.sections)].lessons;
            to.insert(to.begin() + below(static_cast<int>(to.size()) + 1), reference);
        });
    }

    Result<bool> arrangeSections()
    {
        return m_document.editCourse(u"sections"_s, [&](Course &course) {
            Module &module = course.module;
            const QString section = module.sections[at(module.sections)].id;
            const QString lesson = course.lessons[at(course.lessons)].id;
            switch (below(6)) {
            case 0:
                addSection(module, u"New"_s, section);
                break;
            case 1:
                removeSection(module, section);
                break;
            case 2:
                shiftSection(module, section, below(2) ? 1 : -1);
                break;
            case 3:
                moveLessons(module, {lesson, course.lessons.front().id}, {section, {}});
                break;
            case 4:
                duplicateLessons(course, {lesson});
                break;
            default:
                shiftLessons(module, {lesson}, below(2) ? 1 : -1);
            }
        });
    }

    Result<bool> arrangeBlocks()
    {
        return m_document.editCourse(u"blocks"_s, [&](Course &course) {
            Lesson &from = course.lessons[at(course.lessons)];
            const Lesson &to = course.lessons[at(course.lessons)];
            if (from.blocks.empty())
                return;
            const QStringList ids{from.blocks[at(from.blocks)].id, from.blocks.front().id};
            if (below(2))
                duplicateBlocks(from, ids);
            else
                moveBlocks(course, ids, {to.id, to.blocks.empty() ? QString() : to.blocks.back().id});
        });
    }

    Result<bool> addMedia()
    {
        const QString file = m_files.filePath(u"%1.png"_s.arg(below(5)));
        writeFiles(m_files.path(), {{QFileInfo(file).fileName(), file.toUtf8()}});
        return addFile(m_document, u"media/%1.png"_s.arg(below(9)), file);
    }

    ModuleDocument &m_document;
    std::mt19937 m_random;
    QTemporaryDir m_files;
};

void modulesAndSeeds()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<unsigned>("seed");
    unsigned seed = 0;
    for (const QString &module : moduleFolders())
        QTest::addRow("%s", qPrintable(QFileInfo(module).fileName())) << module << ++seed;
}

} // namespace

class TestModuleDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsAreUndoneAndRedone_data();
    void editsAreUndoneAndRedone();
    void anEditWithoutDifferenceLeavesNoTrace_data();
    void anEditWithoutDifferenceLeavesNoTrace();
    void aLanguageIsRemovedWithItsFiles();
    void whatCannotBeDoneIsSaid();
    void anyEditsCanBeUndone_data() { modulesAndSeeds(); }
    void anyEditsCanBeUndone();
    void savingWhatWasUndoneChangesNoByte_data() { modulesAndSeeds(); }
    void savingWhatWasUndoneChangesNoByte();
    void savingWritesWhatTheFilesAre();
    void typingMerges();
    void typingThatComesBackIsNoStep();
    void aNewEditForgetsWhatWasUndone();
    void aNewModuleCanBeEdited();
    void translationsAreEdited();
    void aTranslationIsAdded();
};

using Edit = std::function<Result<bool>(ModuleDocument &)>;
Q_DECLARE_METATYPE(Edit)

void TestModuleDocument::editsAreUndoneAndRedone_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QStringList>("paths");

    const auto row = [](const char *name, const QStringList &paths, const Edit &edit) {
        QTest::newRow(name) << edit << paths;
    };
    row("the title", {u"module.xml"_s}, [](ModuleDocument &document) {
        return document.editModule(u"x"_s, [](Module &module) { module.title += u" & more"_s; });
    });
    row("a block", {u"lessons/%1.xml"_s}, [](ModuleDocument &document) {
        return document.editLesson(firstLesson(document), u"x"_s, [](Lesson &lesson) {
            lesson.blocks.insert(lesson.blocks.begin(), newBlock(u"single-choice"_s));
        });
    });
    row("no more blocks", {u"lessons/%1.xml"_s}, [](ModuleDocument &document) {
        return document.editLesson(firstLesson(document), u"x"_s,
                                   [](Lesson &lesson) { lesson.blocks.clear(); });
    });
    row("a new lesson", {u"lessons/l000000000.xml"_s, u"module.xml"_s}, [](ModuleDocument &document) {
        Lesson lesson;
        lesson.id = u"l000000000"_s;
        lesson.title = u"New"_s;
        return document.addLesson(u"x"_s, lesson, 0, 99);
    });
    row("no more lesson", {u"lessons/%1.xml"_s, u"module.xml"_s},
        [](ModuleDocument &document) { return document.removeLesson(u"x"_s, firstLesson(document)); });
    row("a credit", {u"media.xml"_s}, [](ModuleDocument &document) {
        return document.editMedia(u"x"_s,
                                  [](std::vector<MediaFile> &files) { files.front().credit = u"Jørn"_s; });
    });
    row("a file", {u"media.xml"_s, u"media/new.svg"_s}, [](ModuleDocument &document) {
        return addFile(document, u"media/new.svg"_s, document.folder() + u"/module.xml"_s);
    });
    row("a file in the place of another", {u"media/bell.ogg"_s}, [](ModuleDocument &document) {
        return addFile(document, u"media/bell.ogg"_s, document.folder() + u"/module.xml"_s);
    });
}

void TestModuleDocument::editsAreUndoneAndRedone()
{
    QFETCH(Edit, edit);
    QFETCH(QStringList, paths);
    const Copy copy;
    auto document = *ModuleDocument::open(copy.path());
    paths.replaceInStrings(u"%1"_s, firstLesson(*document));
    const Files before = filesOf(*document);
    const Course course = document->course();
    QSignalSpy changes(document.get(), &ModuleDocument::changed);
    QSignalSpy modified(document.get(), &ModuleDocument::modifiedChanged);

    const auto edited = edit(*document);

    EXPECT_OK(edited);
    QVERIFY(*edited);
    QCOMPARE(changes.takeFirst().at(0).toStringList(), paths);
    QCOMPARE(modified.size(), 1);
    QCOMPARE(differences(before, filesOf(*document)), paths);
    QVERIFY(document->isModified());
    QCOMPARE(document->history().size(), size_t(1));
    QCOMPARE(document->position(), 1);
    const Files after = filesOf(*document);
    document->undo();
    QCOMPARE(filesOf(*document), before);
    QCOMPARE(document->course(), course);
    QVERIFY(!document->isModified());
    QVERIFY(!document->canUndo());
    document->redo();
    QCOMPARE(filesOf(*document), after);
    QVERIFY(!document->canRedo());
    QCOMPARE(changes.size(), 2);
}

void TestModuleDocument::anEditWithoutDifferenceLeavesNoTrace_data()
{
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char *name, const Edit &edit) { QTest::newRow(name) << edit; };
    row("the module", [](ModuleDocument &document) {
        return document.editModule(u"x"_s, [](Module &module) { module.title = QString(module.title); });
    });
    row("a lesson", [](ModuleDocument &document) {
        return document.editLesson(firstLesson(document), u"x"_s, [](Lesson &) {});
    });
    row("the files",
        [](ModuleDocument &document) { return document.editMedia(u"x"_s, [](std::vector<MediaFile> &) {}); });
    row("a lesson that is not there",
        [](ModuleDocument &document) { return document.removeLesson(u"x"_s, u"l000000000"_s); });
    row("a lesson in no section", [](ModuleDocument &document) {
        Lesson lesson;
        lesson.id = u"l000000000"_s;
        return document.addLesson(u"x"_s, lesson, 77, 0);
    });
}

void TestModuleDocument::anEditWithoutDifferenceLeavesNoTrace()
{
    QFETCH(Edit, edit);
    for (const bool isCanonical : {true, false}) {
        const Copy copy;
        Files files = filesBelow(copy.path());
        files.remove(u"media.xml"_s);
        QFile::remove(copy.path() + u"/media.xml"_s);
        if (!isCanonical)
            files[u"module.xml"_s].replace("\n", "\r\n");
        writeFiles(copy.path(), files);
        auto document = *ModuleDocument::open(copy.path());
        const QSignalSpy changes(document.get(), &ModuleDocument::changed);

        const auto edited = edit(*document);

        EXPECT_OK(edited);
        QVERIFY(!*edited);
        QVERIFY(changes.isEmpty());
        QVERIFY(!document->isModified());
        QVERIFY(document->history().empty());
        QCOMPARE(filesOf(*document), files);
        EXPECT_OK(document->save());
        document.reset();
        QCOMPARE(filesBelow(copy.path()), files);
    }
}

/// Also those that only its readers see.
void TestModuleDocument::aLanguageIsRemovedWithItsFiles()
{
    const Copy copy(QStringLiteral(TEST_DATA_DIR "/../../modules/financing"));
    auto document = *ModuleDocument::open(copy.path());
    const Files before = filesOf(*document);
    EXPECT_OK(document->removeTranslation(u"x"_s, u"de"_s));
    const QStringList gone = differences(before, filesOf(*document));
    QVERIFY(gone.contains(u"translations/de.xlf"_s) && gone.contains(u"coach/de/notes.md"_s));
    for (const QString &path : gone)
        QVERIFY2(path.contains(u"/de/"_s) || path == u"translations/de.xlf"_s, qPrintable(path));
    QVERIFY(document->course().translations.isEmpty());
    document->undo();
    QCOMPARE(filesOf(*document), before);
    EXPECT_ERROR(document->removeTranslation(u"x"_s, u"fr"_s), ErrorCode::FileNotFound);
}

void TestModuleDocument::whatCannotBeDoneIsSaid()
{
    const Copy copy;
    auto document = *ModuleDocument::open(copy.path());
    const Files before = filesOf(*document);
    EXPECT_ERROR(document->editLesson(u"l000000000"_s, u"x"_s, [](Lesson &) {}), ErrorCode::FileNotFound);
    EXPECT_ERROR(addFile(*document, u"media/x.png"_s, copy.path() + u"/nothing.png"_s),
                 ErrorCode::FileNotFound);
    QCOMPARE(filesOf(*document), before);
    QVERIFY(!document->isModified());
    EXPECT_ERROR(ModuleDocument::open(copy.path() + u"/nowhere"_s), ErrorCode::FileNotFound);
    EXPECT_ERROR(ModuleDocument::create(copy.path(), {u"T"_s, u"en"_s, u"x"_s}), ErrorCode::TargetNotEmpty);
}

void TestModuleDocument::anyEditsCanBeUndone()
{
    QFETCH(QString, module);
    QFETCH(unsigned, seed);
    const Copy copy(module);
    auto document = *ModuleDocument::open(copy.path());
    const Files before = filesOf(*document);
    Hand hand(*document, seed);
    const int edits = std::max(400, qEnvironmentVariableIntValue("KOGGE_EDITS")); // More for a long run.
    for (int edit = 1; edit <= edits; ++edit) {
        const auto done = hand.doSomething();
        EXPECT_OK(done);
        if (edit % 20 != 0)
            continue;
        QCOMPARE(document->isModified(), filesOf(*document) != before);
        QCOMPARE(document->course(), loadModuleForChecking(*document->files())->course);
    }
    while (document->canRedo())
        document->redo();
    const Files after = filesOf(*document);
    const Course course = document->course();
    QVERIFY(document->position() > 100);
    while (document->canUndo())
        document->undo();
    QCOMPARE(differences(before, filesOf(*document)), QStringList());
    QVERIFY(!document->isModified());
    while (document->canRedo())
        document->redo();
    QCOMPARE(differences(after, filesOf(*document)), QStringList());
    QCOMPARE(document->course(), course);
}

void TestModuleDocument::savingWhatWasUndoneChangesNoByte()
{
    QFETCH(QString, module);
    QFETCH(unsigned, seed);
    const Copy copy(module);
    const Files before = filesBelow(copy.path());
    {
        auto document = *ModuleDocument::open(copy.path());
        Hand hand(*document, seed + 100);
        for (int round = 0; round < 4; ++round) {
            for (int edit = 0; edit < 15; ++edit)
                EXPECT_OK(hand.doSomething());
            EXPECT_OK(document->save());
            QVERIFY(!document->isModified());
            QCOMPARE(differences(filesOf(*document), visibleFilesBelow(copy.path())), QStringList());
        }
        while (document->canUndo())
            document->undo();
        EXPECT_OK(document->save());
    }
    QCOMPARE(differences(before, filesBelow(copy.path())), QStringList());
}

void TestModuleDocument::savingWritesWhatTheFilesAre()
{
    const Copy copy;
    auto document = *ModuleDocument::open(copy.path());
    const QString lesson = firstLesson(*document);
    EXPECT_OK(addFile(*document, u"media/deep/new.svg"_s, copy.path() + u"/module.xml"_s));
    EXPECT_OK(document->removeLesson(u"x"_s, lesson));
    QVERIFY(filesBelow(copy.path()).contains(u"lessons/%1.xml"_s.arg(lesson)));
    const Files expected = filesOf(*document);

    EXPECT_OK(document->save());

    QVERIFY(!document->isModified());
    document.reset();
    QCOMPARE(differences(expected, filesBelow(copy.path())), QStringList());
    QCOMPARE(filesOf(**ModuleDocument::open(copy.path())), expected);
}

void TestModuleDocument::typingMerges()
{
    const Copy copy;
    auto document = *ModuleDocument::open(copy.path());
    const Files before = filesOf(*document);
    const auto type = [&](const QString &text, const QString &key) {
        EXPECT_OK(document->editModule(
            u"Type"_s, [&](Module &module) { module.title += text; }, key));
    };
    for (const QString &letter : {u"K"_s, u"o"_s, u"g"_s})
        type(letter, u"title"_s);
    QCOMPARE(document->position(), 1);
    type(u"!"_s, u"other"_s);
    QCOMPARE(document->position(), 2);
    type(u"?"_s, {});
    type(u"?"_s, {});
    QCOMPARE(document->position(), 4);
    document->undo();
    document->undo();
    document->undo();
    QVERIFY(document->course().module.title.endsWith(u"Kog"_s));
    type(u"ge"_s, u"title"_s); // What was undone to is a place of its own.
    QCOMPARE(document->position(), 2);
    document->undo();
    document->undo();
    QCOMPARE(filesOf(*document), before);
}

void TestModuleDocument::typingThatComesBackIsNoStep()
{
    const Copy copy;
    auto document = *ModuleDocument::open(copy.path());
    const QString title = document->course().module.title;
    const auto type = [&](const QString &text) {
        EXPECT_OK(document->editModule(
            u"Type"_s, [&](Module &module) { module.title = text; }, u"title"_s));
    };
    type(title + u"x"_s);
    type(title);
    QCOMPARE(document->position(), 0);
    QVERIFY(document->history().empty());
    QVERIFY(!document->isModified());
    type(title + u"y"_s);
    QCOMPARE(document->position(), 1);
}

void TestModuleDocument::aNewEditForgetsWhatWasUndone()
{
    const Copy copy;
    auto document = *ModuleDocument::open(copy.path());
    const auto retitle = [&](const QString &text) {
        EXPECT_OK(document->editModule(text, [&](Module &module) { module.title = text; }));
    };
    retitle(u"One"_s);
    retitle(u"Two"_s);
    document->undo();
    retitle(u"Three"_s);
    QVERIFY(!document->canRedo());
    document->redo();
    QCOMPARE(document->course().module.title, u"Three"_s);
    QCOMPARE(document->history().size(), size_t(2));
    QCOMPARE(document->history().back().label, u"Three"_s);
    QVERIFY(document->history().back().time.isValid());
}

void TestModuleDocument::aNewModuleCanBeEdited()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Höfe & Herde"_s);
    auto document = ModuleDocument::create(path, {u"Höfe"_s, u"de"_s, u"marketing"_s});
    EXPECT_OK(document);
    QCOMPARE((*document)->course().module.title, u"Höfe"_s);
    QCOMPARE((*document)->course().lessons.size(), size_t(1));
    QVERIFY(!(*document)->isModified());
    EXPECT_OK(addFile(**document, u"media/a.svg"_s, path + u"/module.xml"_s));
    QCOMPARE((*document)->course().media.size(), size_t(1));
    (*document)->undo();
    QVERIFY(!(*document)->isModified());
    QVERIFY(!filesOf(**document).contains(u"media.xml"_s));
}

void TestModuleDocument::translationsAreEdited()
{
    const Copy copy(moduleFolders().at(1));
    auto document = *ModuleDocument::open(copy.path());
    const Files before = filesOf(*document);
    const QString language = document->course().translations.firstKey();
    const QString path = u"translations/%1.xlf"_s.arg(language);
    const auto translate = [&](const QString &text) {
        const auto edited = document->editTranslation(
            language, u"Translate"_s, [&](Translation &units) { units[u"module/title"_s].target = text; },
            u"title"_s);
        EXPECT_OK(edited);
        QVERIFY(*edited);
    };
    translate(u"A & B"_s);
    translate(u"A & B <C>"_s);
    QCOMPARE(document->position(), 1);
    QCOMPARE(differences(before, filesOf(*document)), QStringList(path));
    QCOMPARE(document->course().translations[language][u"module/title"_s].target, u"A & B <C>"_s);
    QCOMPARE(document->course(), loadModule(*document->files())->course);

    EXPECT_OK(document->editModule(u"x"_s, [](Module &module) { module.title = u"New title"_s; }));
    const auto unit = [&] { return document->course().translations[language][u"module/title"_s]; };
    QVERIFY(unit().source != u"New title"_s);
    EXPECT_OK(document->editTranslation(
        language, u"x"_s, [](Translation &units) { units[u"module/title"_s].target = u"Neu"_s; }));
    QCOMPARE(unit().source, u"New title"_s); // It translates the text of today.
    while (document->canUndo())
        document->undo();
    QCOMPARE(filesOf(*document), before);
    QVERIFY(!*document->editTranslation(language, u"x"_s, [](Translation &) {}));
    EXPECT_ERROR(document->editTranslation(u"xx"_s, u"x"_s, [](Translation &) {}), ErrorCode::FileNotFound);
}

void TestModuleDocument::aTranslationIsAdded()
{
    const Copy copy;
    auto document = *ModuleDocument::open(copy.path());
    const QString original = document->course().module.language;
    EXPECT_ERROR(document->addTranslation(u"Add"_s, original), ErrorCode::InvalidArgument);
    EXPECT_ERROR(document->addTranslation(u"Add"_s, u"../de"_s), ErrorCode::InvalidArgument);
    EXPECT_OK(document->addTranslation(u"Add"_s, u"fi"_s));
    EXPECT_ERROR(document->addTranslation(u"Add"_s, u"fi"_s), ErrorCode::TargetExists);
    QVERIFY(document->course().translations.contains(u"fi"_s));
    const Course course = document->course();
    EXPECT_OK(document->editTranslation(u"fi"_s, u"Translate"_s, [&](Translation &units) {
        for (const UnitsOfFile &file : textUnits(course)) {
            for (const TextUnit &text : file.units)
                units[text.id].target = u"fi: "_s + text.text;
        }
    }));
    const auto &translation = document->course().translations[u"fi"_s];
    for (const UnitsOfFile &file : textUnits(course)) {
        for (const TextUnit &text : file.units)
            QCOMPARE(unitState(translation, text), UnitState::Draft);
    }
    EXPECT_OK(document->save());
    QCOMPARE((*ModuleDocument::open(copy.path()))->course(), document->course());
}

QTEST_MAIN(TestModuleDocument)
#include "tst_moduledocument.moc"
