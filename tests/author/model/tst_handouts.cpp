// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "moduleeditor.h"

#include <QProcess>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    QTemporaryDir root;
    std::unique_ptr<ModuleEditor> editor;

    Desk()
    {
        const QString folder = root.filePath(u"module"_s);
        QProcess::execute(u"cp"_s, {u"-r"_s, QStringLiteral(TEST_DATA_DIR "/everyblock"), folder});
        editor = std::make_unique<ModuleEditor>(*ModuleDocument::open(folder));
    }
    [[nodiscard]] Handouts &handouts() const { return *editor->handouts(); }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(root.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

class tst_Handouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPdfIsWritten_data()
    {
        QTest::addColumn<bool>("whole");
        QTest::addColumn<bool>("teaching");
        QTest::newRow("a lesson") << false << false;
        QTest::newRow("a lesson, for those who teach") << false << true;
        QTest::newRow("all") << true << false;
        QTest::newRow("all, for those who teach") << true << true;
    }

    void aPdfIsWritten()
    {
        QFETCH(bool, whole);
        QFETCH(bool, teaching);
        const Desk desk;
        const QString reader = teaching ? u"-facilitator"_s : QString();
        QCOMPARE(desk.editor->proposedHandout(whole, teaching),
                 desk.root.filePath(u"module%1%2.pdf"_s.arg(whole ? QString() : u"-1"_s, reader)));
        desk.editor->writeHandout(desk.root.filePath(u"out.pdf"_s), 0, whole, teaching);
        QVERIFY(desk.handouts().isRunning());
        QTRY_VERIFY(!desk.handouts().isRunning());
        QCOMPARE(desk.handouts().problem(), QString());
        QCOMPARE(desk.handouts().writtenName(), u"out.pdf"_s);
        QCOMPARE(Handouts::replacedBy(desk.root.filePath(u"out.pdf"_s)), u"out.pdf"_s);
        QCOMPARE(Handouts::replacedBy(desk.root.filePath(u"other.pdf"_s)), QString());
        QCOMPARE(Handouts::replacedBy(desk.root.path()), QString());
        QVERIFY(desk.content(u"out.pdf"_s).startsWith("%PDF-"));
        QVERIFY(!desk.editor->isModified());
    }

    void allIsMoreThanOne()
    {
        const Desk desk;
        for (const bool whole : {false, true}) {
            desk.editor->writeHandout(desk.root.filePath(whole ? u"all.pdf"_s : u"one.pdf"_s), 0, whole,
                                      false);
            QTRY_VERIFY(!desk.handouts().isRunning());
        }
        QVERIFY(desk.content(u"all.pdf"_s).count("/Type /Page\n")
                > desk.content(u"one.pdf"_s).count("/Type /Page\n"));
    }

    void whyItIsNotWrittenIsSaid()
    {
        const Desk desk;
        desk.editor->writeHandout(desk.root.filePath(u"nowhere/out.pdf"_s), 0, false, false);
        QTRY_VERIFY(!desk.handouts().isRunning());
        QVERIFY(desk.handouts().problem().contains(u"out.pdf"));
        QVERIFY(desk.handouts().writtenName().isEmpty());
    }

    void cancellingLeavesNothing()
    {
        const Desk desk;
        desk.editor->writeHandout(desk.root.filePath(u"out.pdf"_s), 0, true, true);
        QTRY_VERIFY(desk.handouts().progress() > 0);
        desk.handouts().cancel();
        QVERIFY(!desk.handouts().isRunning());
        QTest::qWait(50);
        QCOMPARE(desk.content(u"out.pdf"_s), QByteArray());
        QCOMPARE(desk.handouts().problem(), QString());
    }
};

QTEST_MAIN(tst_Handouts)
#include "tst_handouts.moc"
