// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/fields.h"
#include "editing/blockform.h"
#include "moduleeditor.h"
#include "processortime.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// A module with one dictionary that knows few words, and one text block.
struct Desk {
    QTemporaryDir root;
    std::unique_ptr<ModuleEditor> editor;
    QString block;

    explicit Desk(const QString &text)
    {
        qputenv("DICPATH", root.path().toUtf8());
        put(u"xx.aff"_s, "SET UTF-8\n");
        put(u"xx.dic"_s, "3\none\ntwo\nlesson\n");
        Lesson lesson;
        lesson.id = u"lessonone1"_s;
        lesson.title = u"Lesson one"_s;
        Block written = newBlock(u"text"_s);
        setFormValue(written, u"text"_s, text);
        Block glossary = newBlock(u"glossary"_s);
        std::get<GlossaryBlock>(glossary.content).terms = {{u"termone123"_s, u"big Kogge"_s, u"two"_s}};
        lesson.blocks = {written, glossary};
        block = written.id;
        NewModule module{u"Lesson"_s, u"xx"_s, {}};
        module.lessons = {lesson};
        editor = std::make_unique<ModuleEditor>(*ModuleDocument::create(root.filePath(u"module"_s), module));
        editor->openLesson(lesson.id);
    }
    ~Desk() { qunsetenv("DICPATH"); }

    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(root.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] SpellCheck &spelling() const { return *editor->spelling(); }
    /// The unknown words of a line.
    [[nodiscard]] QStringList wrong(const QString &line) const
    {
        LineContext context = LineContext::Text;
        QStringList words;
        for (const WordPlace &place : spelling().wrongIn(line, context, u"xx"_s, block))
            words += line.mid(place.at, place.length);
        return words;
    }
};

} // namespace

class TestSpellCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRowALesson()
    {
        const Desk desk(u"one twoo threee"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.spelling().rows().size(), 1U, 20'000);
        const ProblemList::Row row = desk.spelling().rows().front();
        QVERIFY(row.text.contains(u"2"_s));
        QCOMPARE(row.lesson, u"lessonone1"_s);
        QCOMPARE(row.block, desk.block);
        QTRY_VERIFY_WITH_TIMEOUT(desk.editor->problems()->rows().size() > 0, 20'000);
        QCOMPARE(desk.editor->problems()->gravityOfBlock(desk.block), 0); // It marks nothing.
        desk.editor->writeText(desk.block, u"one two"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.spelling().rows().size(), 0U, 20'000);
    }

    void theModulesWordsAreRight()
    {
        const Desk desk(u"one twoo"_s);
        // The glossary has "Kogge".
        QTRY_COMPARE_WITH_TIMEOUT(desk.wrong(u"one twoo Kogge"_s), QStringList{u"twoo"_s}, 20'000);
        const QSignalSpy changed(&desk.spelling(), &SpellCheck::changed);
        desk.spelling().add(u"twoo"_s, u"xx"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(desk.wrong(u"one Twoo"_s), QStringList());
        desk.spelling().add(u"twoo"_s, u"xx"_s); // Is there already.
        QCOMPARE(desk.editor->position(), 1);
        desk.editor->undo();
        QCOMPARE(desk.wrong(u"twoo"_s), QStringList{u"twoo"_s});
    }

    void ignoringConcernsOneBlock()
    {
        const Desk desk(u"twoo"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.wrong(u"twoo"_s), QStringList{u"twoo"_s}, 20'000);
        desk.spelling().ignore(u"twoo"_s, u"otherblock"_s);
        QCOMPARE(desk.wrong(u"twoo"_s), QStringList{u"twoo"_s});
        desk.spelling().ignore(u"twoo"_s, desk.block);
        QCOMPARE(desk.wrong(u"twoo"_s), QStringList());
        QCOMPARE(desk.editor->position(), 0);
    }

    void aMissingDictionaryIsSaidOnce()
    {
        const Desk desk(u"one"_s);
        QVERIFY(desk.editor->document().addTranslation(u"Add"_s, u"yy"_s));
        QVERIFY(desk.editor->document().editTranslation(u"yy"_s, u"Write"_s, [&](Translation &units) {
            units.insert(desk.block + u"/text"_s, {u"one"_s, u"anything at all"_s, false});
            units.insert(u"lessonone1/title"_s, {u"Lesson one"_s, u"more"_s, false});
        }));
        QTRY_COMPARE_WITH_TIMEOUT(desk.spelling().rows().size(), 1U, 20'000);
        QVERIFY(desk.spelling().rows().front().remedy == ProblemList::Remedy::Nothing);
    }

    void longTextsDoNotSlowTypingDown()
    {
        const Desk desk(u"one"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.wrong(u"threee"_s).isEmpty(), 20'000);
        const QString line =
            u"one two threee **lesson** and [one](https://x.org) of 12 twoo words "_s.repeated(8);
        const ProcessorTime time;
        constexpr int lines = 200;
        for (int i = 0; i < lines; ++i)
            [[maybe_unused]] const QStringList words = desk.wrong(line);
        // A line is what one keystroke costs: some milliseconds.
        QVERIFY(time.seconds() < 5);
    }
};

QTEST_MAIN(TestSpellCheck)
#include "tst_spellcheck.moc"
