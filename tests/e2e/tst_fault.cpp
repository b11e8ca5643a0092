// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "learner.h"
#include "storefixture.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QTest>

using namespace Kogge;
using namespace Kogge::Fixture;

namespace {

const ItemQuery price = ItemQuery::beginning(u"Your answer"_s).as(u"EditableText"_s);
const ItemQuery notSaved = ItemQuery::beginning(u"Your answer has not been saved."_s).as(u"AlertMessage"_s);

ItemQuery heading(const QString &title)
{
    return ItemQuery::named(title).as(u"Heading"_s);
}

void begin(Learner &learner)
{
    learner.start({packed(harbourSource())});
    learner.press(ItemQuery::named(u"Start with lesson 1"_s));
    (void)learner.player().item(price);
}

void goOn(Learner &learner)
{
    learner.press(ItemQuery::named(u"Continue reading"_s));
    (void)learner.player().item(price);
}

void answer(Learner &learner, const QString &amount)
{
    learner.write(price, amount);
    learner.player().keys(u"Return"_s);
}

/// Responses in the record, joined.
QString responsesOf(const Learner &learner)
{
    QStringList responses;
    const QJsonObject progress = learner.progressIn(courseOf(harbourSource()).module.id);
    for (const QJsonValue &answer : progress.value("answers"_L1).toArray())
        responses += answer.toObject().value("response"_L1).toString();
    return responses.join(u' ');
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext())
        files += all.next();
    return files;
}

QString storeOf(const Learner &learner)
{
    return filesBelow(learner.data()).filter(u"/progress.sqlite"_s).value(0);
}

} // namespace

/// Disks and stores that are not as they should be, and two players at once.
class tst_Fault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrittenElsewhere()
    {
        Learner learner;
        begin(learner);
        answer(learner, u"2.5"_s);
        learner.player().item(verdict(3, u"Right."_s));
        learner.player().quit();
        QCOMPARE(filesBelow(learner.player().home()), QStringList());
    }

    void aFullDiskIsSaidUntilThereIsRoom()
    {
        const auto disk = SmallDisk::mount();
        if (!disk)
            QSKIP("no disk can be mounted here");
        Learner learner;
        learner.setData(disk->path());
        DrivenProgram &player = learner.player();
        begin(learner);
        const QString filler = disk->fillUp();

        answer(learner, u"2.5"_s);
        player.item(notSaved);
        QCOMPARE(responsesOf(learner), QString());
        QFile::remove(filler);
        learner.press(ItemQuery::named(u"Try again"_s).after(question(3)));

        player.item(verdict(3, u"Right."_s));
        QCOMPARE(responsesOf(learner), u"2.5"_s);
        player.quit();
    }

    void aDiskThatCannotBeWrittenIsSaid()
    {
        const auto disk = SmallDisk::mount(4096);
        if (!disk)
            QSKIP("no disk can be mounted here");
        Learner learner;
        learner.setData(disk->path());
        DrivenProgram &player = learner.player();
        begin(learner);
        answer(learner, u"7"_s);
        player.item(verdict(3, u"Not yet."_s));
        player.quit();
        disk->setReadOnly(true);

        learner.start();
        player.item(ItemQuery::beginning(u"You can look at your progress"_s).as(u"AlertMessage"_s));
        goOn(learner);
        player.item(verdict(3, u"Not yet."_s));
        learner.press(ItemQuery::named(u"Try again"_s).after(question(3)));
        answer(learner, u"2.5"_s);
        player.item(notSaved);
        QCOMPARE(responsesOf(learner), u"7"_s);

        // Whoever closes the window is asked before it is lost.
        player.keys(u"Ctrl+Q"_s);
        player.item(heading(u"This has not been saved"_s));
        learner.press(ItemQuery::named(u"Stay here"_s));
        player.waitUntilGone(heading(u"This has not been saved"_s));
        player.item(price);
        player.keys(u"Ctrl+Q"_s);
        learner.press(ItemQuery::named(u"Leave without saving"_s));
        QCOMPARE(player.waitForEnd(), 0);
        QCOMPARE(responsesOf(learner), u"7"_s);
    }

    void aSignalEndsItThoughSomethingCannotBeSaved()
    {
        const auto disk = SmallDisk::mount(4096);
        if (!disk)
            QSKIP("no disk can be mounted here");
        Learner learner;
        learner.setData(disk->path());
        DrivenProgram &player = learner.player();
        begin(learner);
        player.quit();
        disk->setReadOnly(true);
        learner.start();
        learner.press(ItemQuery::named(u"Contents of the module"_s));
        learner.press(ItemQuery::named(u"1 Casting off"_s));
        player.item(price);
        learner.write(price, u"2.5"_s);
        player.terminate();
    }

    void aDiskThatCannotBeWrittenFromTheBeginning()
    {
        const auto disk = SmallDisk::mount();
        if (!disk)
            QSKIP("no disk can be mounted here");
        disk->setReadOnly(true);
        Learner learner;
        learner.setData(disk->path());

        learner.start({packed(harbourSource())});
        learner.player().item(heading(u"Your progress cannot be saved"_s));
        learner.press(ItemQuery::named(u"Close Kogge"_s));
        QCOMPARE(learner.player().waitForEnd(), 0);
    }

    void aDamagedStoreIsReplacedAndKept()
    {
        Learner learner;
        DrivenProgram &player = learner.player();
        begin(learner);
        answer(learner, u"7"_s);
        player.item(verdict(3, u"Not yet."_s));
        player.quit();
        const QString store = storeOf(learner);
        writeBytes(store, "<html>not a database</html>");

        learner.start();
        player.item(ItemQuery::beginning(u"Your progress file was damaged"_s).as(u"AlertMessage"_s));
        player.quit();
        const QStringList kept = filesBelow(learner.data()).filter(u".damaged-"_s);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(bytesOf(kept.first()), QByteArray("<html>not a database</html>"));
    }

    void aNewerStoreIsLeftAlone()
    {
        Learner learner;
        DrivenProgram &player = learner.player();
        begin(learner);
        player.quit();
        const QString store = storeOf(learner);
        QByteArray bytes = bytesOf(store);
        constexpr qsizetype userVersion = 60; // Of SQLite's header, 4 bytes, big-endian.
        bytes[userVersion + 3] = 99;
        writeBytes(store, bytes);

        learner.start();
        player.item(heading(u"Your progress needs a newer Kogge"_s));
        player.item(ItemQuery::beginning(u"The progress in “"_s));
        learner.press(ItemQuery::named(u"Close Kogge"_s));
        QCOMPARE(player.waitForEnd(), 0);
        QCOMPARE(bytesOf(store), bytes);
    }

    void aSecondStartHandsItsFileOver()
    {
        Learner learner;
        begin(learner);

        const Ended second = runPlayer({u"--data"_s, learner.data(), packed(financingSource())},
                                       learner.player().surroundings());

        QVERIFY2(second.exitCode == 0 && second.errors.isEmpty(), second.errors);
        learner.player().item(heading(u"Financing"_s));
        learner.player().quit();
    }

    void twoPlayersThatDoNotMeetBothRecord()
    {
        Learner first;
        Learner second; // Its run-time folder is another, as with two sessions of one user.
        second.setData(first.data());
        begin(first);
        second.start();
        second.press(ItemQuery::named(u"The harbour"_s).as(u"Button"_s));
        second.press(ItemQuery::named(u"1 Casting off"_s));

        answer(first, u"2.5"_s);
        first.player().item(verdict(3, u"Right."_s));
        second.tick(question(1), u"B. "_s);
        second.press(ItemQuery::named(u"Check answer"_s).after(question(1)));
        second.player().item(verdict(1, u"Right."_s));

        QCOMPARE(responsesOf(first), u"2.5 b"_s);
        first.player().quit();
        second.player().quit();
        QCOMPARE(responsesOf(first), u"2.5 b"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Fault)
#include "tst_fault.moc"
