// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "moduleeditor.h"

#include <QImage>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// The module with one block of each kind, its first block chosen.
struct Desk {
    QTemporaryDir root;
    std::unique_ptr<ModuleEditor> editor;

    Desk()
    {
        const QString folder = root.filePath(u"module"_s);
        QProcess::execute(u"cp"_s, {u"-r"_s, QStringLiteral(TEST_DATA_DIR "/everyblock"), folder});
        editor = std::make_unique<ModuleEditor>(*ModuleDocument::open(folder));
        editor->chooseBlock(open().blocks.front().id);
    }
    [[nodiscard]] const Course &course() const { return editor->document().course(); }
    [[nodiscard]] const Lesson &open() const { return *course().lesson(editor->lesson()); }
    [[nodiscard]] std::map<QString, QByteArray> bytes() const
    {
        std::map<QString, QByteArray> bytes;
        const auto files = editor->document().files();
        for (const PackagePath &path : files->files())
            bytes.emplace(path.toString(), *files->read(path, 10'000'000));
        return bytes;
    }
    [[nodiscard]] QUrl file(const QString &name, const QByteArray &content) const
    {
        QFile file(root.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return QUrl::fromLocalFile(file.fileName());
    }
    /// False where nothing came of it.
    [[nodiscard]] bool bring(const QUrl &file) const
    {
        QSignalSpy made(editor->textImport(), &ModuleImport::made);
        QSignalSpy failed(editor->textImport(), &ModuleImport::failed);
        editor->textImport()->start(file);
        return QTest::qWaitFor([&] { return made.size() + failed.size() > 0; }, 60'000) && !made.isEmpty();
    }
};

} // namespace

class tst_ModuleImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questionsComeBehindTheChosenBlock()
    {
        const Desk desk;
        const auto before = desk.bytes();
        const size_t blocks = desk.open().blocks.size();
        const size_t lessons = desk.course().lessons.size();
        QVERIFY(desk.bring(desk.file(u"quiz.gift"_s, "Who pays? {=The village ~Nobody}\n\nIs it? {T}\n")));
        QCOMPARE(desk.course().lessons.size(), lessons);
        QCOMPARE(desk.open().blocks.size(), blocks + 2);
        QVERIFY(std::holds_alternative<ChoiceQuestion>(desk.open().blocks[1].content));
        QCOMPARE(desk.editor->position(), 1);
        QCOMPARE(desk.editor->undoText(), u"Bring in “quiz.gift”"_s);
        QVERIFY(desk.editor->textImport()->report().front().endsWith(u"2 blocks, 2 questions"_s));
        desk.editor->undo();
        QCOMPARE(desk.bytes(), before);
    }

    void textsBecomeLessonsBehindTheOpenOne()
    {
        const Desk desk;
        const auto before = desk.bytes();
        QImage picture(30, 20, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QVERIFY(picture.save(desk.root.filePath(u"hall.png"_s)));
        const QString open = desk.open().id;
        const QUrl notes =
            desk.file(u"notes.md"_s, "## Costs\n\n![A hall](hall.png)\n\n---\n\n## Grants\n\nb\n");
        QVERIFY(desk.bring(notes));
        const auto &lessons = desk.course().lessons;
        QCOMPARE(lessons[0].id, open);
        QCOMPARE(lessons[1].title, u"Costs"_s);
        QCOMPARE(lessons[2].title, u"Grants"_s);
        const auto &image = std::get<ImageBlock>(lessons[1].blocks.front().content);
        QCOMPARE(image.alt, u"A hall"_s);
        QVERIFY(desk.course().mediaFile(image.media));
        QCOMPARE(desk.editor->textImport()->report().size(), 2); // The line is said to be missing.
        QCOMPARE(desk.editor->position(), 1);
        QVERIFY(desk.editor->save());
        QVERIFY(QFile::exists(desk.editor->folder() + u'/' + image.media));
        desk.editor->undo();
        QCOMPARE(desk.bytes(), before);
        desk.editor->redo();
        QCOMPARE(desk.course().lessons[1].title, u"Costs"_s);
    }

    void whatCannotBeReadChangesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no question") << u"quiz.gift"_s << QByteArray("Who pays? {=The village\n");
        QTest::newRow("no text") << u"notes.md"_s << QByteArray("a\0b", 3);
        QTest::newRow("something else") << u"notes.odt"_s << QByteArray("a");
    }
    void whatCannotBeReadChangesNothing()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        const Desk desk;
        QSignalSpy failed(desk.editor->textImport(), &ModuleImport::failed);
        QVERIFY(!desk.bring(desk.file(name, content)));
        QVERIFY(!failed.front().front().toString().isEmpty());
        QCOMPARE(desk.editor->position(), 0);
        QVERIFY(desk.editor->textImport()->report().isEmpty());
    }

    void whatIsOnNoDiskIsRefused()
    {
        const Desk desk;
        QSignalSpy failed(desk.editor->textImport(), &ModuleImport::failed);
        desk.editor->textImport()->start(QUrl(u"https://example.org/notes.md"_s));
        QCOMPARE(failed.size(), 1);
        QVERIFY(!desk.editor->textImport()->isRunning());
    }
};

QTEST_MAIN(tst_ModuleImport)
#include "tst_moduleimport.moc"
