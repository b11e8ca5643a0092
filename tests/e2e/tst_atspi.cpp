// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitybus.h"
#include "learner.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Kogge;
using namespace Kogge::Fixture;

/// What screen readers are told on a real desktop bus, page by page. Leaves what was heard in a text file per
/// page.
class tst_AtSpi : public QObject
{
    Q_OBJECT

private:
    using Way = std::function<void(Learner &)>;

    static void leave(const QString &page, const std::vector<SpokenObject> &objects)
    {
        const QDir folder(QStringLiteral(ATSPI_FOLDER));
        QFile file(folder.filePath(page + u".txt"_s));
        if (!folder.mkpath(u"."_s) || !file.open(QIODevice::WriteOnly))
            return;
        for (const SpokenObject &object : objects)
            file.write(object.line().toUtf8() + '\n');
    }

    /// The tree once something called \p name is told of.
    static std::vector<SpokenObject> heard(const AccessibilityBus &bus, const QString &name)
    {
        std::vector<SpokenObject> objects;
        for (int look = 0; look < 300; ++look) {
            objects = bus.tree();
            const bool there = std::any_of(objects.begin(), objects.end(), [&](const SpokenObject &object) {
                return object.name.startsWith(name);
            });
            if (there)
                return bus.tree(); // The page may have come while the tree was read.
            QTest::qSleep(100);
        }
        qWarning("nothing is called %s", qPrintable(name));
        return objects;
    }

private Q_SLOTS:
    void everyPageIsToldWithNamesAndHeadings_data()
    {
        QTest::addColumn<Way>("way");
        QTest::addColumn<QString>("name");
        const Way lesson = [](Learner &learner) {
            learner.press(ItemQuery::named(u"Start with lesson 1"_s));
        };
        QTest::newRow("module") << Way([](Learner &) {}) << u"Start with lesson 1"_s;
        QTest::newRow("lesson") << lesson << u"Where the money comes from"_s;
        QTest::newRow("shelf") << Way([](Learner &learner) { learner.press(ItemQuery::named(u"Back"_s)); })
                               << u"Your modules"_s;
        QTest::newRow("toolbox") << Way([](Learner &learner) {
            learner.press(ItemQuery::named(u"Back"_s));
            learner.press(ItemQuery::named(u"Toolbox"_s));
        }) << u"Toolbox"_s;
        QTest::newRow("learners") << Way([](Learner &learner) {
            learner.press(ItemQuery::named(u"Back"_s));
            learner.press(ItemQuery::named(u"Who is learning?"_s));
        }) << u"Everybody has their own progress."_s;
    }

    void everyPageIsToldWithNamesAndHeadings()
    {
        QFETCH(Way, way);
        QFETCH(QString, name);
        const AccessibilityBus bus;
        QVERIFY2(bus.problem().isEmpty(), qPrintable(bus.problem()));
        Learner learner;
        for (const auto &[variable, value] : bus.environment())
            learner.player().setEnvironment(variable, value);
        learner.start({packed(financingSource())});
        learner.player().item(ItemQuery::named(u"Start with lesson 1"_s));
        way(learner);

        const std::vector<SpokenObject> objects = heard(bus, name);
        leave(QString::fromLatin1(QTest::currentDataTag()), objects);
        int headings = 0;
        for (const SpokenObject &object : objects) {
            const bool stands = QStringList({u"table"_s, u"list"_s, u"graphic"_s}).contains(object.role);
            if (object.focusable ? object.showing : stands)
                QVERIFY2(!object.name.isEmpty(), qPrintable(u"it has no name: "_s + object.line()));
            headings += object.role == u"heading";
        }
        QVERIFY(headings > 0);
        learner.player().close(); // Nobody manages windows here, so none is active, and Ctrl+Q does nothing.
    }

    void theVerdictIsWhereTheKeyboardGoes()
    {
        const AccessibilityBus bus;
        QVERIFY2(bus.problem().isEmpty(), qPrintable(bus.problem()));
        Learner learner(Means::Keyboard);
        for (const auto &[variable, value] : bus.environment())
            learner.player().setEnvironment(variable, value);
        learner.start({packed(financingSource())});
        learner.press(ItemQuery::named(u"Start with lesson 1"_s));
        learner.write(ItemQuery::beginning(u"Your answer"_s).after(question(3)), u"5000"_s);
        learner.press(ItemQuery::named(u"Check answer"_s).after(question(3)));

        const std::vector<SpokenObject> objects = heard(bus, u"Right. 6 of 6 points. "_s);
        leave(u"verdict"_s, objects);
        const auto focused = std::find_if(objects.begin(), objects.end(), [](const SpokenObject &object) {
            return object.focused && !object.name.isEmpty() && object.role != u"frame";
        });
        QVERIFY(focused != objects.end());
        QVERIFY2(focused->name.startsWith(u"Right. 6 of 6 points. "_s), qPrintable(focused->line()));
        QCOMPARE(focused->role, u"alert message"_s);
        learner.player().close();
    }
};

QTEST_GUILESS_MAIN(tst_AtSpi)
#include "tst_atspi.moc"
