// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "moduleeditor.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPointer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// The module with one block of each kind, its files shown.
struct Shelf {
    QTemporaryDir root;
    std::unique_ptr<ModuleEditor> editor;

    Shelf()
    {
        const QString folder = root.filePath(u"module"_s);
        QProcess::execute(u"cp"_s, {u"-r"_s, QStringLiteral(TEST_DATA_DIR "/everyblock"), folder});
        editor = std::make_unique<ModuleEditor>(*ModuleDocument::open(folder));
        editor->media()->setActive(true);
    }
    [[nodiscard]] MediaTable &media() const { return *editor->media(); }
    [[nodiscard]] int rowOf(const QString &name) const
    {
        for (int row = 0; row < media().count(); ++row) {
            if (media().index(row, 0).data(MediaTable::NameRole).toString() == name)
                return row;
        }
        return -1;
    }
    [[nodiscard]] QVariant at(int row, int role) const { return media().index(row, 0).data(role); }
};

} // namespace

class TestMediaTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreListedWithTheirUse();
    void whatIsToBeKnownIsWritten();
    void filesComeAndGo();
    void oneFileTakesThePlaceOfAnother();
    void whatIsMissingIsAskedForAtOnce();
    void whatWasSaidLastIsOffered();
    void picturesComeFromTheClipboard();
};

void TestMediaTable::filesAreListedWithTheirUse()
{
    const Shelf shelf;
    const QAbstractItemModelTester tester(&shelf.media());
    QCOMPARE(shelf.media().count(), static_cast<int>(shelf.editor->document().course().media.size()));
    QVERIFY(shelf.media().count() > 2);
    for (int row = 0; row < shelf.media().count(); ++row) {
        QVERIFY(!shelf.at(row, MediaTable::NoteRole).toString().isEmpty());
        const bool isPicture = shelf.at(row, MediaTable::SymbolRole).toString() == u"image";
        QCOMPARE(!shelf.at(row, MediaTable::PictureRole).toUrl().isEmpty(), isPicture);
    }
}

void TestMediaTable::whatIsToBeKnownIsWritten()
{
    const Shelf shelf;
    const QString path = shelf.at(0, MediaTable::PathRole).toString();
    for (const QString &text : {u"N"_s, u"Ne"_s, u"Nele"_s})
        shelf.media().write(path, u"credit"_s, text);
    QCOMPARE(shelf.at(0, MediaTable::CreditRole).toString(), u"Nele"_s);
    QCOMPARE(shelf.editor->position(), 1);
    shelf.media().write(path, u"licence"_s, u"CC0-1.0"_s);
    shelf.media().write(path, u"alt"_s, u"A barn"_s);
    QCOMPARE(shelf.at(0, MediaTable::LicenceRole).toString(), u"CC0-1.0"_s);
    QCOMPARE(shelf.at(0, MediaTable::AltRole).toString(), u"A barn"_s);
    shelf.media().write(u"media/nowhere.png"_s, u"alt"_s, u"x"_s);
    QCOMPARE(shelf.editor->position(), 3);
    shelf.editor->goToStep(0);
    QVERIFY(!shelf.editor->isModified());
}

void TestMediaTable::filesComeAndGo()
{
    const Shelf shelf;
    const int before = shelf.media().count();
    QImage large(4000, 2000, QImage::Format_RGB32);
    large.fill(Qt::darkCyan);
    QVERIFY(large.save(shelf.root.filePath(u"Barn.png"_s)));
    shelf.editor->chooseBlock({});
    QSignalSpy told(shelf.editor.get(), &ModuleEditor::told);
    shelf.editor->addFile(QUrl::fromLocalFile(shelf.root.filePath(u"Barn.png"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(shelf.media().count(), before + 1, 20'000);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY2(told.first().first().toString().contains(u"1600"_s),
             qPrintable(told.first().first().toString()));
    const int row = shelf.rowOf(u"barn.png"_s) < 0 ? shelf.rowOf(u"barn.jpg"_s) : shelf.rowOf(u"barn.png"_s);
    QVERIFY(row >= 0);
    QVERIFY(!shelf.at(row, MediaTable::LackRole).toString().isEmpty());
    QVERIFY(shelf.at(row, MediaTable::UsedRole).toBool());
    const QString path = shelf.at(row, MediaTable::PathRole).toString();

    QSignalSpy failed(&shelf.media(), &MediaTable::failed);
    shelf.media().remove(path); // Its block shows it.
    QCOMPARE(failed.size(), 1);
    shelf.editor->arranging()->remove();
    shelf.media().remove(path);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(shelf.media().count(), before);
    shelf.editor->goToStep(0);
    QVERIFY(!shelf.editor->isModified());
}

void TestMediaTable::oneFileTakesThePlaceOfAnother()
{
    const Shelf shelf;
    const int row = shelf.rowOf(u"four-springs.svg"_s);
    const QString path = shelf.at(row, MediaTable::PathRole).toString();
    const QString alt = shelf.at(row, MediaTable::AltRole).toString();
    const auto uses = usesOfMedia(shelf.editor->document().course()).value(path);
    QVERIFY(!uses.empty());
    shelf.editor->goTo(uses.front().lesson, uses.front().block);
    const QPointer<BlockObject> shown = shelf.editor->blockObject();
    const QUrl picture = shelf.at(row, MediaTable::PictureRole).toUrl();

    const QString other = shelf.root.filePath(u"Other.svg"_s);
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"(<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><path d="M0 0h8v4z"/></svg>)");
    file.close();
    shelf.media().exchange(path, QUrl::fromLocalFile(other));
    QVERIFY(shelf.media().isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!shelf.media().isBusy(), 20'000);
    QVERIFY2(shelf.media().news().contains(u"Other.svg"), qPrintable(shelf.media().news()));
    QCOMPARE(shelf.editor->position(), 1);
    QCOMPARE(shelf.at(row, MediaTable::AltRole).toString(), alt);
    QVERIFY(!shelf.at(row, MediaTable::LackRole).toString().isEmpty()); // To be looked at again.
    QVERIFY(shelf.at(row, MediaTable::PictureRole).toUrl() != picture);
    QVERIFY(shelf.editor->blockObject() != shown); // The page shows the new one.

    shelf.media().exchange(path, QUrl::fromLocalFile(other));
    QTRY_VERIFY_WITH_TIMEOUT(!shelf.media().isBusy(), 20'000);
    QCOMPARE(shelf.editor->position(), 1);
    shelf.media().write(path, u"alt"_s, u"Another picture"_s);
    QCOMPARE(shelf.at(row, MediaTable::LackRole).toString(), QString());
    shelf.media().dismissNews();
    shelf.media().exchange(path, QUrl::fromLocalFile(shelf.root.filePath(u"nowhere.svg"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!shelf.media().news().isEmpty(), 20'000);
    QCOMPARE(shelf.editor->position(), 2);
    shelf.editor->goToStep(0);
    QVERIFY(!shelf.editor->isModified());
}

void TestMediaTable::whatIsMissingIsAskedForAtOnce()
{
    const Shelf shelf;
    QImage picture(40, 20, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    QVERIFY(picture.save(shelf.root.filePath(u"barn.png"_s)));
    shelf.editor->chooseBlock({});
    QSignalSpy asked(shelf.editor.get(), &ModuleEditor::fieldRequested);
    shelf.editor->addFile(QUrl::fromLocalFile(shelf.root.filePath(u"barn.png"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 20'000);
    QCOMPARE(asked.front().front().toString(), u"alt"_s);
    const FormModel &form = *shelf.editor->form();
    const auto complaint = [&] {
        return form.index(form.rowOf(u"alt"_s), 0).data(FormModel::ComplaintRole).toString();
    };
    QVERIFY(!complaint().isEmpty());
    QVERIFY(shelf.editor->facts()->isAvailable());
    QCOMPARE(shelf.editor->facts()->credit(), QString());
    shelf.editor->form()->edit(form.rowOf(u"alt"_s), u"A barn"_s);
    QCOMPARE(complaint(), QString());
    shelf.editor->chooseBlock({});
    QVERIFY(!shelf.editor->facts()->isAvailable());
}

void TestMediaTable::whatWasSaidLastIsOffered()
{
    const Shelf shelf;
    const QString kept = shelf.root.filePath(u"state/credit"_s);
    const int row = shelf.rowOf(u"four-springs.svg"_s);
    const QString path = shelf.at(row, MediaTable::PathRole).toString();
    const auto uses = usesOfMedia(shelf.editor->document().course()).value(path);
    shelf.editor->goTo(uses.front().lesson, uses.front().block);
    FileFacts &facts = *shelf.editor->facts();
    facts.keepIn(kept);
    facts.write(u"credit"_s, u"Nele"_s);
    facts.write(u"licence"_s, u"CC0-1.0"_s);
    QCOMPARE(shelf.editor->position(), 2);
    QCOMPARE(facts.suggestion(), QString());
    facts.write(u"credit"_s, {});
    facts.write(u"licence"_s, {});
    QCOMPARE(facts.suggestion(), u"Nele · CC0-1.0"_s);
    facts.takeSuggestion();
    QCOMPARE(facts.credit(), u"Nele"_s);
    QCOMPARE(facts.licence(), u"CC0-1.0"_s);

    const Shelf next;
    next.editor->facts()->keepIn(kept);
    next.media().write(path, u"credit"_s, {});
    next.media().write(path, u"licence"_s, {});
    next.editor->goTo(uses.front().lesson, uses.front().block);
    QCOMPARE(next.editor->facts()->suggestion(), u"Nele · CC0-1.0"_s);
}

void TestMediaTable::picturesComeFromTheClipboard()
{
    const Shelf shelf;
    const int before = shelf.media().count();
    shelf.editor->chooseBlock({});
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(u"A text"_s);
    QVERIFY(!shelf.editor->pasteFile());
    QImage picture(40, 20, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    clipboard->setImage(picture);
    QVERIFY(shelf.editor->pasteFile());
    QTRY_COMPARE_WITH_TIMEOUT(shelf.media().count(), before + 1, 20'000);
    QVERIFY(shelf.rowOf(u"picture.png"_s) >= 0);
    QVERIFY(shelf.editor->blockObject());
    clipboard->clear();
    QVERIFY(!shelf.editor->pasteFile());
}

QTEST_MAIN(TestMediaTable)
#include "tst_mediatable.moc"
