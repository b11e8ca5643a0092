// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/fields.h"
#include "moduleeditor.h"

#include <QAbstractItemModelTester>
#include <QProcess>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// The module with one block of each kind, opened at the places in a picture.
struct Drawing {
    QTemporaryDir root;
    std::unique_ptr<ModuleEditor> editor;

    Drawing()
    {
        const QString folder = root.filePath(u"module"_s);
        QProcess::execute(u"cp"_s, {u"-r"_s, QStringLiteral(TEST_DATA_DIR "/everyblock"), folder});
        editor = std::make_unique<ModuleEditor>(*ModuleDocument::open(folder));
        for (const Lesson &lesson : editor->document().course().lessons) {
            for (const Block &block : lesson.blocks) {
                if (elementName(block.content) == QLatin1StringView("hotspot"))
                    editor->goTo(lesson.id, block.id);
            }
        }
    }
    [[nodiscard]] HotspotRegions &regions() const { return *editor->regions(); }
    [[nodiscard]] QRectF area(int row) const
    {
        return regions().index(row, 0).data(HotspotRegions::AreaRole).toRectF();
    }
};

} // namespace

class TestHotspotRegions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void regionsStayInThePicture_data();
    void regionsStayInThePicture();
    void regionsAreAddedAndRemoved();
    void movingOnIsOneStep();
    void otherBlocksHaveNone();
};

void TestHotspotRegions::regionsStayInThePicture_data()
{
    QTest::addColumn<QRectF>("wanted");
    QTest::addColumn<QRectF>("got");
    QTest::newRow("inside") << QRectF(0.1, 0.2, 0.3, 0.4) << QRectF(0.1, 0.2, 0.3, 0.4);
    QTest::newRow("finer than a tenth of a percent")
        << QRectF(0.12345, 0.2, 0.3, 0.4) << QRectF(0.123, 0.2, 0.3, 0.4);
    QTest::newRow("over the left and upper edge") << QRectF(-1, -1, 0.3, 0.4) << QRectF(0, 0, 0.3, 0.4);
    QTest::newRow("over the right and lower edge")
        << QRectF(0.9, 0.9, 0.3, 0.4) << QRectF(0.7, 0.6, 0.3, 0.4);
    QTest::newRow("too small") << QRectF(0.5, 0.5, 0.001, -2) << QRectF(0.5, 0.5, 0.02, 0.02);
    QTest::newRow("too large") << QRectF(0.5, 0.5, 3, 4) << QRectF(0, 0, 1, 1);
}

void TestHotspotRegions::regionsStayInThePicture()
{
    QFETCH(QRectF, wanted);
    QFETCH(QRectF, got);
    const Drawing drawing;
    drawing.regions().place(0, wanted);
    const QRectF area = drawing.area(0);
    for (const auto &[is, ought] :
         {std::pair(area.x(), got.x()), std::pair(area.y(), got.y()), std::pair(area.width(), got.width()),
          std::pair(area.height(), got.height())})
        QVERIFY2(qAbs(is - ought) < 1e-9, qPrintable(QString::number(is)));
}

void TestHotspotRegions::regionsAreAddedAndRemoved()
{
    const Drawing drawing;
    const QAbstractItemModelTester tester(&drawing.regions());
    const int before = drawing.regions().count();
    QVERIFY(before > 0);
    drawing.regions().add({0.25, 0.5, 0.125, 0.25});
    QCOMPARE(drawing.regions().count(), before + 1);
    QCOMPARE(drawing.area(before).x(), 0.25);
    drawing.regions().remove(before);
    QCOMPARE(drawing.regions().count(), before);
    drawing.regions().remove(before); // There is none.
    drawing.regions().place(-1, {});
    QCOMPARE(drawing.editor->position(), 2);
    drawing.editor->goToStep(0);
    QVERIFY(!drawing.editor->isModified());
}

void TestHotspotRegions::movingOnIsOneStep()
{
    const Drawing drawing;
    const QRectF at = drawing.area(0);
    for (int step = 1; step < 10; ++step)
        drawing.regions().place(0, at.translated(0, -0.001 * step));
    QCOMPARE(drawing.editor->position(), 1);
    drawing.editor->undo();
    QVERIFY(!drawing.editor->isModified());
}

void TestHotspotRegions::otherBlocksHaveNone()
{
    const Drawing drawing;
    QVERIFY(drawing.regions().isAvailable());
    drawing.editor->chooseBlock({});
    QVERIFY(!drawing.regions().isAvailable());
    QCOMPARE(drawing.regions().count(), 0);
    drawing.regions().add({0, 0, 1, 1});
    QVERIFY(!drawing.editor->isModified());
}

QTEST_MAIN(TestHotspotRegions)
#include "tst_hotspotregions.moc"
