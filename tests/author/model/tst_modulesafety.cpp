// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "author.h"
#include "moduleeditor.h"
#include "packageimages.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// A copy of the module with one block of each kind, and a place for what the program keeps.
struct Workplace {
    QTemporaryDir root;
    QString folder = root.filePath(u"module"_s);
    QString state = root.filePath(u"state"_s);

    Workplace()
    {
        QProcess::execute(u"cp"_s, {u"-r"_s, QStringLiteral(TEST_DATA_DIR "/everyblock"), folder});
    }
    [[nodiscard]] std::unique_ptr<ModuleEditor> open() const
    {
        auto document = ModuleDocument::open(folder, {state, OtherComputer::Respect});
        if (!document)
            qFatal("%s", qPrintable(describe(document.error())));
        return std::make_unique<ModuleEditor>(std::move(*document));
    }
    /// As a program does that is killed before it saves. Gives the id of the new block.
    [[nodiscard]] QString leaveUnsaved(const QString &text) const
    {
        auto document = *ModuleDocument::open(folder, {state, OtherComputer::Respect});
        const QString lesson = document->course().lessons.front().id;
        const auto edited = document->editLesson(lesson, {}, [&](Lesson &changed) {
            Block block;
            block.id = u"newblock01"_s;
            block.content = TextBlock{text};
            changed.blocks.push_back(block);
        });
        return edited ? u"newblock01"_s : QString();
    }
    /// What another program would make of the module.
    void rename(const QString &from, const QString &to, const QString &path = u"module.xml"_s) const
    {
        QFile file(folder + u'/' + path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll().replace(from.toUtf8(), to.toUtf8());
        file.close();
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

QString textOf(const ModuleEditor &editor, const QString &block)
{
    const QModelIndex index = editor.page()->index(editor.page()->rowOf(block));
    return index.data(PageBlocks::MarkdownRole).toString();
}

/// The first text of the open lesson, which is written anew.
QString write(ModuleEditor &editor, const QString &text)
{
    editor.addBlock(u"text"_s);
    editor.writeText(editor.block(), text);
    return editor.block();
}

} // namespace

class TestModuleSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unsavedWorkIsOfferedAgain();
    void unsavedWorkCanBeThrownAway();
    void whatOthersWriteIsTakenOrReplaced_data();
    void whatOthersWriteIsTakenOrReplaced();
    void nothingIsSavedOverWhatOthersWrote();
    void aBrokenFileOfOthersIsNoReasonToStop();
    void earlierVersionsComeBack();
    void theAuthorKeepsUnsavedWork();
    void theOpenModuleIsNotOpenedAgain();
    void anotherModuleIsOpenedWhenThisIsSaved();
    void whyAModuleWasNotLeftIsSaidAsLongAsItIsTrue();
    void whatOthersWriteTwiceIsShownAsItIs();
    void picturesOfOthersAreSaid();
    void workThatCannotBeReadIsSaid();
};

void TestModuleSafety::unsavedWorkIsOfferedAgain()
{
    const Workplace here;
    QVERIFY(here.open()->safety()->found().isEmpty());
    const QString block = here.leaveUnsaved(u"Written in the last minute"_s);
    const auto editor = here.open();
    ModuleSafety &safety = *editor->safety();
    QVERIFY(!safety.found().isEmpty());
    QCOMPARE(safety.foundChanges().size(), 1);
    QVERIFY2(safety.foundChanges().first().contains(u"Written in the last minute"_s),
             qPrintable(safety.foundChanges().first()));
    QVERIFY(!editor->isModified());
    safety.recover();
    QCOMPARE(textOf(*editor, block), u"Written in the last minute"_s);
    QVERIFY(safety.found().isEmpty());
    editor->undo();
    QVERIFY(!editor->isModified());
}

void TestModuleSafety::unsavedWorkCanBeThrownAway()
{
    const Workplace here;
    QVERIFY(!here.leaveUnsaved(u"Written in the last minute"_s).isEmpty());
    const auto editor = here.open();
    QVERIFY(!editor->safety()->found().isEmpty());
    editor->safety()->discardFound();
    QVERIFY(editor->safety()->found().isEmpty());
    QVERIFY(!editor->isModified());
    QVERIFY(here.open()->safety()->found().isEmpty());
}

void TestModuleSafety::whatOthersWriteIsTakenOrReplaced_data()
{
    QTest::addColumn<bool>("take");
    QTest::newRow("taken") << true;
    QTest::newRow("replaced") << false;
}

void TestModuleSafety::whatOthersWriteIsTakenOrReplaced()
{
    QFETCH(bool, take);
    const Workplace here;
    const auto editor = here.open();
    const QString before = editor->title();
    here.rename(before, u"Their title"_s);
    ModuleSafety &safety = *editor->safety();
    QVERIFY(safety.lookOutside());
    QCOMPARE(safety.outside(), QStringList{u"module.xml"_s});
    QVERIFY(!safety.outsideChanges().isEmpty());
    if (take)
        safety.takeOutside();
    else
        safety.keepMine();
    QVERIFY(safety.outside().isEmpty());
    QCOMPARE(editor->title(), take ? u"Their title"_s : before);
    QVERIFY(editor->save());
    QCOMPARE(here.open()->title(), take ? u"Their title"_s : before);
    if (!take)
        return;
    editor->undo();
    QCOMPARE(editor->title(), before);
}

void TestModuleSafety::nothingIsSavedOverWhatOthersWrote()
{
    const Workplace here;
    const auto editor = here.open();
    const QString title = editor->title();
    const QString block = write(*editor, u"Mine"_s);
    here.rename(title, u"Their title"_s);
    QVERIFY(!editor->save());
    QVERIFY(editor->hasSaveFailed());
    QVERIFY2(editor->saveNote().contains(u"another program"_s), qPrintable(editor->saveNote()));
    editor->safety()->takeOutside();
    QVERIFY(!editor->hasSaveFailed()); // Saved as soon as it was decided.
    QVERIFY(!editor->isModified());
    const auto again = here.open();
    QCOMPARE(again->title(), u"Their title"_s);
    QCOMPARE(textOf(*again, block), u"Mine"_s);
}

void TestModuleSafety::aBrokenFileOfOthersIsNoReasonToStop()
{
    const Workplace here;
    const auto editor = here.open();
    here.rename(u"<module"_s, u"<<module"_s);
    ModuleSafety &safety = *editor->safety();
    QVERIFY(safety.lookOutside());
    QVERIFY2(safety.outsideChanges().first().contains(u"module.xml"_s),
             qPrintable(safety.outsideChanges().first()));
    safety.keepMine();
    QVERIFY(editor->save());
    QVERIFY(!here.open()->title().isEmpty());
}

void TestModuleSafety::earlierVersionsComeBack()
{
    const Workplace here;
    const auto editor = here.open();
    const QString block = write(*editor, u"A day's work"_s);
    editor->safety()->listBackups();
    QVERIFY(editor->safety()->backups().isEmpty());
    QVERIFY(editor->save());
    editor->safety()->listBackups();
    QCOMPARE(editor->safety()->backups().size(), 1);
    editor->safety()->restore(1); // There is none.
    QVERIFY(!editor->isModified());
    editor->safety()->restore(0);
    QCOMPARE(editor->page()->rowOf(block), -1);
    editor->undo();
    QCOMPARE(textOf(*editor, block), u"A day's work"_s);
}

void TestModuleSafety::theAuthorKeepsUnsavedWork()
{
    const Workplace here;
    PackageImages images;
    QVERIFY(!here.leaveUnsaved(u"Not saved"_s).isEmpty());
    Author author({here.state, {}}, images);
    author.openFolder(here.folder);
    QVERIFY(!author.module()->safety()->found().isEmpty());
    QVERIFY(author.inUse().isEmpty());
}

void TestModuleSafety::theOpenModuleIsNotOpenedAgain()
{
    const Workplace here;
    PackageImages images;
    Author author({here.state, {}}, images);
    author.openFolder(here.folder);
    ModuleEditor *const editor = author.module();
    const QString block = write(*editor, u"Not saved yet"_s);
    author.openFolder(here.folder + u"/lessons/.."_s);
    QCOMPARE(author.module(), editor);
    QCOMPARE(textOf(*editor, block), u"Not saved yet"_s);
    QVERIFY(!editor->isModified());
    QVERIFY(editor->safety()->outside().isEmpty());
    here.rename(editor->title(), u"Their title"_s);
    author.openFolder(here.folder);
    QCOMPARE(editor->safety()->outside(), QStringList{u"module.xml"_s});
}

void TestModuleSafety::anotherModuleIsOpenedWhenThisIsSaved()
{
    const Workplace here;
    const Workplace there;
    PackageImages images;
    Author author({here.state, {}}, images);
    author.openFolder(here.folder);
    const QString block = write(*author.module(), u"Mine"_s);
    here.rename(author.module()->title(), u"Their title"_s);
    author.openFolder(there.folder);
    QCOMPARE(author.module()->folder(), here.folder);
    QVERIFY2(author.problem().contains(u"another program"_s), qPrintable(author.problem()));
    author.dismissProblem();
    author.closeModule();
    QCOMPARE(author.page(), Author::Page::Editor);
    QVERIFY2(author.problem().contains(u"another program"_s), qPrintable(author.problem()));
    QVERIFY(!author.create(here.root.path(), u"New"_s, u"en"_s, {}));
    QVERIFY(!QFile::exists(here.root.filePath(u"new"_s)));
    author.module()->safety()->takeOutside();
    QCOMPARE(author.problem(), QString()); // It is saved now.
    author.openFolder(there.folder);
    QCOMPARE(author.module()->folder(), there.folder);
    QCOMPARE(textOf(*here.open(), block), u"Mine"_s);
}

void TestModuleSafety::whyAModuleWasNotLeftIsSaidAsLongAsItIsTrue()
{
    const Workplace here;
    const Workplace there;
    PackageImages images;
    Author author({here.state, {}}, images);
    author.openFolder(here.folder);
    QVERIFY(QDir(there.folder).mkpath(u".kogge"_s));
    QFile lock(there.folder + u"/.kogge/lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("ann\nelsewhere.example\n1\n2026-01-01T10:00:00Z\n");
    lock.close();
    author.openFolder(there.folder);
    QCOMPARE(author.inUse(), there.folder);

    write(*author.module(), u"Mine"_s);
    here.rename(author.module()->title(), u"Their title"_s);
    author.takeOver();
    QCOMPARE(author.module()->folder(), here.folder);
    QCOMPARE(author.inUse(), there.folder); // It is still wanted.
    author.closeModule();
    QCOMPARE(author.inUse(), QString());
    QVERIFY2(author.problem().contains(u"another program"_s), qPrintable(author.problem()));
    author.module()->undo();
    author.module()->undo(); // Nothing is left to be saved.
    author.closeModule();
    QCOMPARE(author.page(), Author::Page::Start);
    QCOMPARE(author.problem(), QString());
}

void TestModuleSafety::whatOthersWriteTwiceIsShownAsItIs()
{
    const Workplace here;
    const auto editor = here.open();
    ModuleSafety &safety = *editor->safety();
    const QString lesson = u"lessons/%1.xml"_s.arg(editor->lesson());
    here.rename(editor->lessonTitle(), u"First of theirs"_s, lesson);
    QVERIFY(safety.lookOutside());
    QVERIFY2(safety.outsideChanges().join(u' ').contains(u"First of theirs"_s),
             qPrintable(safety.outsideChanges().join(u' ')));
    QTest::qWait(400); // For the watcher, too.
    here.rename(u"First of theirs"_s, u"Second of theirs"_s, lesson);
    QTRY_VERIFY(safety.outsideChanges().join(u' ').contains(u"Second of theirs"_s));
    here.rename(u"Second of theirs"_s, u"Third of theirs"_s, lesson);
    QVERIFY(safety.lookOutside());
    QVERIFY(safety.outsideChanges().join(u' ').contains(u"Third of theirs"_s));
}

void TestModuleSafety::picturesOfOthersAreSaid()
{
    const Workplace here;
    const auto editor = here.open();
    here.rename(editor->title(), u"Their title"_s);
    QVERIFY(editor->safety()->lookOutside());
    QVERIFY(!editor->safety()->replacesMedia());
    QFile sound(here.folder + u"/media/bell.ogg"_s);
    QVERIFY(sound.open(QIODevice::WriteOnly));
    sound.write("OggS");
    sound.close();
    QVERIFY(editor->safety()->lookOutside());
    QVERIFY(editor->safety()->replacesMedia());
}

void TestModuleSafety::workThatCannotBeReadIsSaid()
{
    const Workplace here;
    QVERIFY(!here.leaveUnsaved(u"Not saved"_s).isEmpty());
    const QDir place(here.state + u"/recovery"_s);
    const QString log = place.filePath(place.entryList(QDir::Files).constFirst());
    constexpr qint64 tooLarge = 300LL * 1024 * 1024;
    QVERIFY(QFile::resize(log, tooLarge));
    const auto editor = here.open();
    QVERIFY(editor->safety()->found().isEmpty());
    const QString aside = log + u".unreadable"_s;
    QVERIFY2(editor->safety()->notice().contains(aside), qPrintable(editor->safety()->notice()));
    QCOMPARE(QFileInfo(aside).size(), tooLarge);
}

QTEST_MAIN(TestModuleSafety)
#include "tst_modulesafety.moc"
