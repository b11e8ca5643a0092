// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modulewalk.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Kogge;
using namespace Kogge::Fixture;

/// The modules that we ship, each from its first page to its last, as a learner works through them.
class tst_Module : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isPlayedToItsEnd_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<Means>("means");
        QTest::addColumn<Manner>("manner");
        const QDir modules(modulesFolder());
        for (const QString &name : modules.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QString path = modules.filePath(name);
            QTest::addRow("%s, right, mouse", qPrintable(name)) << path << Means::Mouse << Manner::Right;
            QTest::addRow("%s, wrong, keyboard", qPrintable(name))
                << path << Means::Keyboard << Manner::Wrong;
        }
    }

    void isPlayedToItsEnd()
    {
        QFETCH(QString, source);
        QFETCH(Means, means);
        QFETCH(Manner, manner);
        const Course course = courseOf(source);
        Learner learner(means);
        learner.start({packed(source)});
        ModuleWalk walk(learner, course, manner);
        walk.walk();
        learner.player().quit();

        const QJsonObject progress = learner.progressIn(course.module.id);
        QCOMPARE(ModuleWalk::answersIn(progress), walk.expectedAnswers());
        QStringList done;
        for (const QJsonValue &lesson : progress.value("lessons"_L1).toArray()) {
            if (lesson["status"_L1].toString() == u"done")
                done += lesson["id"_L1].toString();
        }
        QCOMPARE(done.size(), static_cast<qsizetype>(course.lessons.size()));
        QCOMPARE(progress.value("passed"_L1).toBool(), manner == Manner::Right);
    }
};

QTEST_GUILESS_MAIN(tst_Module)
#include "tst_module.moc"
