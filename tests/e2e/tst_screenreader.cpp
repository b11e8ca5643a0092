// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "learner.h"

#include <QTest>

using namespace Kogge;
using namespace Kogge::Fixture;

/// That screen readers are told of the player at all: what each page tells them is tested with the pages.
class tst_ScreenReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isToldOfTheEmptyShelf()
    {
        Learner learner;
        learner.start();

        const QStringList heard = learner.player().textsInSight();

        QVERIFY2(heard.contains(u"Heading: There is room on your shelf"_s), qPrintable(heard.join(u'\n')));
        QVERIFY2(heard.contains(u"Button: Open a module …"_s), qPrintable(heard.join(u'\n')));
        learner.player().quit();
    }
};

QTEST_GUILESS_MAIN(tst_ScreenReader)
#include "tst_screenreader.moc"
