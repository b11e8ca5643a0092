// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "moduleeditor.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// The module with one block of each kind, opened at its block of profiles.
struct Taking {
    QTemporaryDir root;
    std::unique_ptr<ModuleEditor> editor;

    Taking()
    {
        const QString folder = root.filePath(u"module"_s);
        QProcess::execute(u"cp"_s, {u"-r"_s, QStringLiteral(TEST_DATA_DIR "/everyblock"), folder});
        editor = std::make_unique<ModuleEditor>(*ModuleDocument::open(folder));
        for (const Lesson &lesson : editor->document().course().lessons) {
            for (const Block &block : lesson.blocks) {
                if (std::holds_alternative<ProfilesBlock>(block.content))
                    editor->goTo(lesson.id, block.id);
            }
        }
    }
    [[nodiscard]] QUrl table(const QByteArray &content) const
    {
        QFile file(root.filePath(u"table.csv"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return QUrl::fromLocalFile(file.fileName());
    }
};

} // namespace

class TestProfileIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableIsOneStep();
    void whatCannotBeReadIsSaid();
    void otherBlocksTakeNone();
    void anEmptyBlockGetsACollection();
    void aFileForTheBlockIsTaken();
};

void TestProfileIntake::aTableIsOneStep()
{
    const Taking taking;
    QCOMPARE(taking.editor->profiles()->collection(), u"cooperations"_s);
    const QSignalSpy told(taking.editor.get(), &ModuleEditor::told);
    const QUrl table = taking.table("name;place;colour\nLamp Loft;Rostock;red\nChoir Barn;Rostock;blue\n");
    taking.editor->profiles()->take(table);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.front().front().toString().contains(u"colour"_s));
    QCOMPARE(taking.editor->position(), 1);
    taking.editor->profiles()->take(table); // It says what is there.
    QCOMPARE(taking.editor->position(), 1);
    taking.editor->undo();
    QVERIFY(!taking.editor->isModified());
}

void TestProfileIntake::whatCannotBeReadIsSaid()
{
    const Taking taking;
    const QSignalSpy failed(taking.editor.get(), &ModuleEditor::failed);
    taking.editor->profiles()->take(QUrl::fromLocalFile(taking.root.filePath(u"nowhere.csv"_s)));
    taking.editor->profiles()->take(taking.table("place\nRostock\n"));
    taking.editor->profiles()->take(taking.table("name,\"place\nx\n"));
    QCOMPARE(failed.size(), 3);
    QVERIFY(!taking.editor->isModified());
}

void TestProfileIntake::otherBlocksTakeNone()
{
    const Taking taking;
    taking.editor->chooseBlock({});
    QCOMPARE(taking.editor->profiles()->collection(), QString());
    taking.editor->profiles()->take(taking.table("name,place\nLamp Loft,Rostock\n"));
    QVERIFY(!taking.editor->isModified());
}

/// The block of profiles in a module that has none is filled from a table, in one step.
void TestProfileIntake::anEmptyBlockGetsACollection()
{
    const QTemporaryDir root;
    ModuleEditor editor(*ModuleDocument::create(root.filePath(u"module"_s), {u"Barn"_s, u"en"_s, {}, {}}));
    editor.addBlock(u"profiles"_s);
    QVERIFY(editor.profiles()->isAvailable());
    QCOMPARE(editor.profiles()->collection(), QString());
    const QString before = editor.block();
    QFile file(root.filePath(u"Our partners.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "name,place,country,sector,cooperation,languages,partner,done,transferable,contact,consent\n"
        "Lamp Loft,Wismar,DE,Design,Joint offer,\"German, English\",Joinery,Lamps,A sheet,Owner,2026-03-01\n"
        "Barn,Lund,Sweden,Design,joint offer,Plattdüütsch,Mill,Bread,A list,Owner,2026-03-01\n");
    file.close();
    const int steps = editor.position();
    editor.addFile(QUrl::fromLocalFile(file.fileName()));
    QCOMPARE(editor.position(), steps + 1);
    QCOMPARE(editor.block(), before);
    QCOMPARE(editor.profiles()->collection(), u"our-partners"_s);
    const ProfileCollection *made = editor.document().course().collection(u"our-partners"_s);
    QVERIFY(made);
    QCOMPARE(made->profiles.size(), 2UL);
    QCOMPARE(made->profiles.at(0).country, u"DE"_s);
    QCOMPARE(made->profiles.at(1).country, u"sweden"_s);
    QCOMPARE(made->profiles.at(0).sector, made->profiles.at(1).sector);
    QCOMPARE(made->profiles.at(0).cooperation, u"joint-offer"_s);
    QCOMPARE(made->profiles.at(1).cooperation, u"joint-offer"_s);
    QCOMPARE(made->profiles.at(0).languages, u"german english"_s);
    QCOMPARE(made->profiles.at(1).languages, u"plattduutsch"_s);
    QCOMPARE(wordFor(*made, ProfileField::Language, u"plattduutsch"_s), u"Plattdüütsch"_s);
    for (const Problem &problem : editor.document().readProblems())
        QVERIFY2(!problem.file.startsWith(u"data/"), qPrintable(describe(problem)));
    editor.undo();
    QCOMPARE(editor.profiles()->collection(), QString());
    QVERIFY(editor.document().course().collections.empty());
}

/// A table that is pasted or dropped on profiles is no download, nor are captions on a recording.
void TestProfileIntake::aFileForTheBlockIsTaken()
{
    const Taking taking;
    const auto before = taking.editor->document().course();
    taking.editor->addFile(taking.table("name,place\nLamp Loft,Rostock\n"));
    QCOMPARE(taking.editor->document().course().lessons, before.lessons);
    QCOMPARE(taking.editor->document().course().media, before.media);
    QCOMPARE(taking.editor->position(), 1);

    for (const Lesson &lesson : before.lessons) {
        for (const Block &block : lesson.blocks) {
            if (std::holds_alternative<RecordingBlock>(block.content))
                taking.editor->goTo(lesson.id, block.id);
        }
    }
    QFile file(taking.root.filePath(u"bell.vtt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nAnother dong.\n");
    file.close();
    const QSignalSpy told(taking.editor.get(), &ModuleEditor::told);
    taking.editor->addFile(QUrl::fromLocalFile(file.fileName()));
    QCOMPARE(told.size(), 1);
    QCOMPARE(taking.editor->document().course().lessons, before.lessons);
    QCOMPARE(taking.editor->captions()->rowCount(), 1);
}

QTEST_MAIN(TestProfileIntake)
#include "tst_profileintake.moc"
