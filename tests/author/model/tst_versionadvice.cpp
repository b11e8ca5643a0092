// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "moduleeditor.h"
#include "package/packer.h"

#include <QAbstractItemModelTester>
#include <QProcess>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// A module of each kind of block, packed once as version 1.0.0.
struct Desk {
    QTemporaryDir root;
    std::unique_ptr<ModuleEditor> editor;

    Desk()
    {
        const QString folder = root.filePath(u"module"_s);
        QProcess::execute(u"cp"_s, {u"-r"_s, QStringLiteral(TEST_DATA_DIR "/everyblock"), folder});
        editor = std::make_unique<ModuleEditor>(*ModuleDocument::open(folder));
        editor->setVersion(u"1.0.0"_s);
        editor->save();
        packNow(u"module-1.0.0"_s);
    }
    void packNow(const QString &name) const
    {
        const auto packed = pack(root.filePath(u"module"_s), root.filePath(name + u".kogge.zip"_s));
        QVERIFY2(packed, packed ? "" : qPrintable(describe(packed.error())));
    }
    [[nodiscard]] VersionAdvice &advice() const { return *editor->advice(); }
    bool look() const
    {
        editor->compareWithPacked();
        return QTest::qWaitFor([this] { return !advice().isLooking(); });
    }
    /// The first block of that kind.
    [[nodiscard]] QString blockOf(const QString &element) const
    {
        for (const Lesson &lesson : editor->document().course().lessons) {
            for (const Block &block : lesson.blocks) {
                if (elementName(block.content) == element) {
                    editor->goTo(lesson.id, block.id);
                    return block.id;
                }
            }
        }
        return {};
    }
    void write(const QString &element, const QString &path, const QString &text) const
    {
        QVERIFY(!blockOf(element).isEmpty());
        Q_EMIT editor->form()->edited(path, text);
    }
    [[nodiscard]] QVariant at(int row, int role) const { return advice().index(row, 0).data(role); }
};

} // namespace

class tst_VersionAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsInItIsSaid()
    {
        const Desk desk;
        QVERIFY(desk.look());
        QCOMPARE(desk.advice().contents(), u"3 lessons · 12 questions · 3 tools · 3 pictures"_s);
        QCOMPARE(desk.advice().last(), u"1.0.0"_s);
        QCOMPARE(desk.advice().advised(), QString());
        QCOMPARE(desk.advice().rowCount(), 0);
    }

    void theVersionFollowsFromWhatHasChanged_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("version");
        QTest::newRow("other words") << u"words"_s << u"1.0.1"_s;
        QTest::newRow("a new block") << u"block"_s << u"1.1.0"_s;
        QTest::newRow("a new lesson") << u"lesson"_s << u"1.1.0"_s;
        QTest::newRow("a block is gone") << u"removed"_s << u"2.0.0"_s;
        QTest::newRow("a question asks something else") << u"task"_s << u"2.0.0"_s;
    }

    void theVersionFollowsFromWhatHasChanged()
    {
        QFETCH(QString, what);
        QFETCH(QString, version);
        const Desk desk;
        if (what == u"words")
            desk.write(u"single-choice"_s, u"prompt"_s, u"Does it really work?"_s);
        else if (what == u"block")
            desk.editor->addBlock(u"text"_s);
        else if (what == u"lesson")
            desk.editor->addLesson();
        else if (what == u"removed") {
            QVERIFY(!desk.blockOf(u"single-choice"_s).isEmpty());
            desk.editor->arranging()->remove();
        } else {
            desk.write(u"single-choice"_s, u"prompt"_s, u"Does it rain?"_s);
            QVERIFY(desk.look());
            desk.advice().mark(0, true);
        }
        QVERIFY(desk.look());
        QCOMPARE(desk.advice().advised(), version);
        QVERIFY(desk.advice().rowCount() > 0);
        QVERIFY(desk.advice().reason().contains(u"1.0.0"));
    }

    void marksAreSetAndTakenBack()
    {
        const Desk desk;
        const QAbstractItemModelTester tester(&desk.advice());
        const QString block = desk.blockOf(u"single-choice"_s);
        desk.write(u"single-choice"_s, u"prompt"_s, u"Does it rain?"_s);
        QVERIFY(desk.look());
        QCOMPARE(desk.advice().rowCount(), 1);
        QVERIFY(desk.at(0, VersionAdvice::TextRole).toString().contains(u"rain"));
        QVERIFY(desk.at(0, VersionAdvice::MarkRole).toString().contains(u"old answers"));
        QVERIFY(!desk.at(0, VersionAdvice::MarkedRole).toBool());
        const auto taskOf = [&] {
            for (const Block &known :
                 desk.editor->document().course().lesson(desk.editor->lesson())->blocks) {
                if (known.id == block)
                    return known.task;
            }
            return -1;
        };
        for (const bool on : {true, false}) {
            desk.advice().mark(0, on);
            QCOMPARE(taskOf(), on ? 1 : 0);
            QVERIFY(QTest::qWaitFor([&] { return !desk.advice().isLooking(); }));
            QCOMPARE(desk.at(0, VersionAdvice::MarkedRole).toBool(), on);
        }
        desk.editor->undo();
        QCOMPARE(taskOf(), 1);
    }

    /// Other modules, other zip files and damaged ones lie there, too.
    void theHighestVersionOfTheModuleCounts()
    {
        const Desk desk;
        desk.editor->setVersion(u"1.10.0"_s);
        desk.editor->save();
        desk.packNow(u"a"_s);
        desk.editor->setVersion(u"1.9.0"_s);
        desk.editor->save();
        desk.packNow(u"z"_s);
        QFile damaged(desk.root.filePath(u"damaged.zip"_s));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("PK\x03\x04 and no more");
        damaged.close();
        const auto before = packedBefore(desk.root.path(), desk.editor->document().course().module.id);
        QVERIFY(before);
        QCOMPARE(before->version.toString(), u"1.10.0"_s);
        QVERIFY(!packedBefore(desk.root.path(), u"urn:uuid:another"_s));
        QVERIFY(ModuleEditor::isHigher(u"1.10.0"_s, u"1.9.0"_s));
        QVERIFY(!ModuleEditor::isHigher(u"1.9.0"_s, u"1.9.0"_s));
    }
};

QTEST_MAIN(tst_VersionAdvice)
#include "tst_versionadvice.moc"
