// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "learner.h"

#include <QFile>
#include <QTest>

using namespace Kogge;
using namespace Kogge::Fixture;

namespace {

bool canTrace()
{
    QProcess probe;
    probe.start(u"strace"_s, {u"-f"_s, u"true"_s});
    return probe.waitForFinished() && probe.exitStatus() == QProcess::NormalExit && probe.exitCode() == 0;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// Nobody is asked anything over a network, whatever is done in the player and whatever a module contains.
class tst_Network : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNotUsed()
    {
        if (!canTrace())
            QSKIP("strace cannot be used here");
        const QTemporaryDir folder;
        const QString log = folder.filePath(u"calls"_s);
        Learner learner;
        DrivenProgram &player = learner.player();
        player.setWrapper({u"strace"_s, u"-f"_s, u"-qq"_s, u"-e"_s, u"trace=network"_s, u"-o"_s, log});

        learner.start({packed(harbourSource())});
        learner.press(ItemQuery::named(u"Start with lesson 1"_s));
        learner.tick(question(1), u"B. "_s);
        learner.press(ItemQuery::named(u"Check answer"_s).after(question(1)));
        player.item(verdict(1, u"Right."_s));
        learner.readToTheEnd();
        learner.press(ItemQuery::beginning(u"Next lesson: "_s));
        player.item(ItemQuery::beginning(u"There is nothing to see"_s));
        player.quit();

        const QStringList calls = textOf(log).split(u'\n', Qt::SkipEmptyParts);
        // The driver's own socket, at least: what is traced is what is used.
        QVERIFY(!calls.filter(u"AF_UNIX"_s).isEmpty());
        QCOMPARE(calls.filter(u"AF_INET"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_Network)
#include "tst_network.moc"
