// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "moduleeditor.h"

#include <QAbstractItemModelTester>
#include <QProcess>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// The module with one block of each kind, its first block chosen.
struct Desk {
    QTemporaryDir root;
    std::unique_ptr<ModuleEditor> editor;
    QString lesson;
    QString first;
    QString second;

    Desk()
    {
        const QString folder = root.filePath(u"module"_s);
        QProcess::execute(u"cp"_s, {u"-r"_s, QStringLiteral(TEST_DATA_DIR "/everyblock"), folder});
        editor = std::make_unique<ModuleEditor>(*ModuleDocument::open(folder));
        const Lesson &opened = editor->document().course().lessons.front();
        lesson = opened.id;
        first = opened.blocks[0].id;
        second = opened.blocks[1].id;
        editor->goTo(lesson, first);
    }
    [[nodiscard]] BlockComments &comments() const { return *editor->comments(); }
    [[nodiscard]] QString id(int row = 0) const
    {
        return comments().here()->index(row).data(CommentRows::IdRole).toString();
    }
    [[nodiscard]] int onPage(const QString &block) const
    {
        return editor->page()->index(editor->page()->rowOf(block)).data(PageBlocks::CommentsRole).toInt();
    }
    [[nodiscard]] int inOutline(const QString &id) const
    {
        return editor->outline()->index(editor->outline()->rowOf(id)).data(OutlineTree::CommentsRole).toInt();
    }
};

} // namespace

class TestBlockComments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commentsBelongToTheirBlock()
    {
        const Desk desk;
        const QAbstractItemModelTester here(desk.comments().here());
        const QAbstractItemModelTester open(desk.comments().open());
        desk.comments().add(u"Is this true?"_s);
        desk.comments().add(u"  "_s); // Says nothing.
        QCOMPARE(desk.comments().here()->count(), 1);
        QCOMPARE(desk.onPage(desk.first), 1);
        QCOMPARE(desk.inOutline(desk.first), 1);
        desk.editor->chooseBlock(desk.second);
        QCOMPARE(desk.comments().here()->count(), 0);
        QCOMPARE(desk.comments().open()->count(), 1);
        desk.comments().add(u"And this?"_s);
        QCOMPARE(desk.comments().open()->count(), 2);
        desk.editor->chooseModule();
        QCOMPARE(desk.comments().here()->count(), 0);
        desk.comments().add(u"All of it?"_s);
        QCOMPARE(desk.comments().here()->count(), 1);
    }

    void oneIsAboutWhereItWasBegun()
    {
        const Desk desk;
        desk.comments().begin();
        QVERIFY(desk.comments().begunElsewhere().isEmpty());
        desk.editor->chooseBlock(desk.second);
        QVERIFY(!desk.comments().begunElsewhere().isEmpty());
        desk.comments().add(u"Is this true?"_s);
        QCOMPARE(desk.comments().here()->count(), 0);
        QCOMPARE(desk.onPage(desk.first), 1);
        QVERIFY(desk.comments().begunElsewhere().isEmpty());

        desk.comments().add(u"And this?"_s); // Begun nowhere else.
        QCOMPARE(desk.comments().here()->count(), 1);
    }

    void resolvedOnesAreNotCounted()
    {
        const Desk desk;
        desk.comments().add(u"Is this true?"_s);
        desk.comments().reply(desk.id(), u"Yes."_s);
        QCOMPARE(desk.comments().here()->index(0).data(CommentRows::RepliesRole).toStringList().size(), 1);
        desk.comments().resolve(desk.id(), true);
        QCOMPARE(desk.onPage(desk.first), 0);
        QCOMPARE(desk.comments().open()->count(), 0);
        QCOMPARE(desk.comments().here()->count(), 1);
        const int steps = desk.editor->position();
        desk.comments().resolve(desk.id(), true); // Changes nothing.
        QCOMPARE(desk.editor->position(), steps);
        desk.comments().resolve(desk.id(), false);
        QCOMPARE(desk.onPage(desk.first), 1);
        desk.comments().remove(desk.id());
        QCOMPARE(desk.comments().here()->count(), 0);
    }

    void everyChangeIsOneStep()
    {
        const Desk desk;
        desk.comments().add(u"One"_s);
        desk.comments().reply(desk.id(), u"Two"_s);
        desk.comments().resolve(desk.id(), true);
        QCOMPARE(desk.editor->position(), 3);
        while (desk.editor->position() > 0)
            desk.editor->undo();
        QCOMPARE(desk.comments().here()->count(), 0);
        QVERIFY(!desk.editor->isModified());
        desk.editor->goToStep(3);
        QVERIFY(desk.comments().here()->index(0).data(CommentRows::ResolvedRole).toBool());
    }

    void whatIsGoneKeepsItsComments()
    {
        const Desk desk;
        desk.comments().add(u"Is this true?"_s);
        desk.editor->arranging()->remove();
        QCOMPARE(desk.comments().open()->count(), 1);
        const QModelIndex row = desk.comments().open()->index(0);
        QVERIFY(row.data(CommentRows::PlaceRole).toString().contains(u"gone"_s));
        QCOMPARE(row.data(CommentRows::LessonRole).toString(), desk.lesson);
        desk.editor->chooseBlock({});
        QCOMPARE(desk.comments().here()->count(), 1); // The lesson shows them until they are resolved.
        desk.comments().resolve(desk.id(), true);
        QCOMPARE(desk.comments().here()->count(), 0);
        QCOMPARE(desk.comments().open()->count(), 0);
    }

    void nextGoesInTheModulesOrder()
    {
        const Desk desk;
        QCOMPARE(desk.comments().nextOpen(), -1);
        desk.editor->chooseBlock(desk.second);
        desk.comments().add(u"Later"_s);
        desk.editor->chooseBlock(desk.first);
        desk.comments().add(u"Sooner"_s);
        const CommentRows *open = desk.comments().open();
        QCOMPARE(open->index(0).data(CommentRows::TextRole).toString(), u"Sooner"_s);
        QCOMPARE(desk.comments().nextOpen(), 1);
        desk.editor->chooseBlock(desk.second);
        QCOMPARE(desk.comments().nextOpen(), 0);
    }

    void theNameIsAskedOnce()
    {
        const Desk desk;
        const QString file = desk.root.filePath(u"state/comment-author"_s);
        desk.comments().keepAuthorIn(file);
        QVERIFY(desk.comments().isAuthorProposed());
        QVERIFY(!desk.comments().author().isEmpty());
        desk.comments().setAuthor(u"  Åsa \n Berg "_s);
        QVERIFY(!desk.comments().isAuthorProposed());
        const Desk other;
        other.comments().keepAuthorIn(file);
        QVERIFY(!other.comments().isAuthorProposed());
        QCOMPARE(other.comments().author(), u"Åsa Berg"_s);
    }
};

QTEST_MAIN(TestBlockComments)
#include "tst_blockcomments.moc"
