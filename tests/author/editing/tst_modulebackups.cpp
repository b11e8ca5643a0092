// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/backups.h"
#include "editingfixture.h"
#include "expect.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Kogge;
using namespace Kogge::Fixture;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 6, 15), QTime(12, 30), Qt::UTC);
const QString timeFormat = u"yyyyMMdd'T'HHmmss'Z'"_s;

std::unique_ptr<ModuleDocument> openWithState(const Copy &copy)
{
    return *ModuleDocument::open(copy.path(), {copy.stateFolder(), OtherComputer::Respect});
}

/// Makes the newest backup older.
void age(const ModuleDocument &document, qint64 seconds)
{
    const Backup backup = document.backups().front();
    const QString name = backup.time.addSecs(-seconds).toString(timeFormat);
    QVERIFY(QDir().rename(backup.folder, QFileInfo(backup.folder).path() + u'/' + name));
}

void setTitle(ModuleDocument &document, const QString &title)
{
    EXPECT_OK(document.editModule(u"x"_s, [&](Module &module) { module.title = title; }));
    EXPECT_OK(document.save());
}

} // namespace

class TestModuleBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oldBackupsAreThinnedOut_data();
    void oldBackupsAreThinnedOut();
    void theNewestIsKeptHoweverOld();
    void savingKeepsWhatItOverwrites();
    void aBackupIsMadeEveryTenMinutes();
    void whatOthersWroteIsKept();
    void whatOthersWroteIsKeptWhereMineCounts();
    void whatOthersWroteIsKeptWhereMineIsRecovered();
    void aRestoredModuleIsAsItWas();
    void largeFilesAreKeptWhenTheyGo();
    void anOlderBackupHasItsLargeFiles_data();
    void anOlderBackupHasItsLargeFiles();
    void sameTextsAreKeptOnce();
    void rotationRemovesFolders();
    void aBackupThatFailsDoesNotKeepFromSaving();
    void whatIsNoBackupIsNoneToRestore();
};

void TestModuleBackups::oldBackupsAreThinnedOut_data()
{
    QTest::addColumn<std::vector<qint64>>("ages"); // In minutes.
    QTest::addColumn<std::vector<qint64>>("surplus");
    using Ages = std::vector<qint64>;
    constexpr qint64 hour = 60;
    constexpr qint64 day = 24 * hour;
    QTest::newRow("none") << Ages{} << Ages{};
    QTest::newRow("the last hour") << Ages{0, 10, 20, 30, 40, 50, 60} << Ages{};
    QTest::newRow("one for each hour")
        << Ages{0, 3 * hour, 3 * hour + 10, 3 * hour + 20, 4 * hour} << Ages{3 * hour + 10, 3 * hour + 20};
    QTest::newRow("one for each day") << Ages{0, 2 * day, 2 * day + hour, 2 * day + 2 * hour, 3 * day}
                                      << Ages{2 * day + hour, 2 * day + 2 * hour};
    QTest::newRow("a month") << Ages{0, 30 * day, 31 * day, 400 * day} << Ages{31 * day, 400 * day};
    QTest::newRow("a clock that went back") << Ages{-5000, -10, 0} << Ages{};
}

void TestModuleBackups::oldBackupsAreThinnedOut()
{
    QFETCH(std::vector<qint64>, ages);
    QFETCH(std::vector<qint64>, surplus);
    std::vector<QDateTime> times;
    for (const qint64 minutes : ages)
        times.push_back(now.addSecs(-60 * minutes));
    std::vector<qint64> found;
    for (const QDateTime &time : surplusBackups(times, now))
        found.push_back(time.secsTo(now) / 60);
    QCOMPARE(found, surplus);
}

void TestModuleBackups::theNewestIsKeptHoweverOld()
{
    QVERIFY(surplusBackups({now.addYears(-3)}, now).empty());
}

void TestModuleBackups::savingKeepsWhatItOverwrites()
{
    const Copy copy;
    const Files before = filesBelow(copy.path());
    auto document = openWithState(copy);
    QVERIFY(document->backups().empty());
    editEverything(*document);
    EXPECT_OK(document->save());
    QCOMPARE(document->backups().size(), size_t(1));
    const Backup backup = document->backups().front();
    QVERIFY(qAbs(backup.time.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    const Files kept = filesBelow(backup.folder + u"/files"_s);
    for (auto file = kept.begin(); file != kept.end(); ++file)
        QCOMPARE(file.value(), before[file.key()]);
    QVERIFY(kept.contains(u"module.xml"_s));
}

void TestModuleBackups::aBackupIsMadeEveryTenMinutes()
{
    const Copy copy;
    auto document = openWithState(copy);
    setTitle(*document, u"One"_s);
    setTitle(*document, u"Two"_s);
    QCOMPARE(document->backups().size(), size_t(1));
    age(*document, 599);
    setTitle(*document, u"Three"_s);
    QCOMPARE(document->backups().size(), size_t(1));
    age(*document, 60);
    setTitle(*document, u"Four"_s);
    QCOMPARE(document->backups().size(), size_t(2));
    QVERIFY(document->backups()[0].time > document->backups()[1].time);
}

void TestModuleBackups::whatOthersWroteIsKept()
{
    const Copy copy;
    auto document = openWithState(copy);
    setTitle(*document, u"One"_s);
    age(*document, 60);
    QByteArray other = filesBelow(copy.path())[u"module.xml"_s];
    other.replace("One", "Other");
    writeFiles(copy.path(), {{u"module.xml"_s, other}});
    setTitle(*document, u"Two"_s);
    QCOMPARE(document->backups().size(), size_t(2));
    QCOMPARE(filesBelow(document->backups().front().folder)[u"files/module.xml"_s], other);
}

void TestModuleBackups::whatOthersWroteIsKeptWhereMineCounts()
{
    const Copy copy;
    auto document = openWithState(copy);
    setTitle(*document, u"One"_s); // A backup is there, and no other is due.
    QByteArray other = filesBelow(copy.path())[u"module.xml"_s];
    other.replace("One", "Theirs");
    writeFiles(copy.path(), {{u"module.xml"_s, other}});
    EXPECT_OK(document->keepMine());
    EXPECT_OK(document->save());
    QCOMPARE(document->backups().size(), size_t(2));
    QCOMPARE(filesBelow(document->backups().front().folder)[u"files/module.xml"_s], other);
    setTitle(*document, u"Two"_s);
    EXPECT_OK(document->restore(u"x"_s, document->backups()[document->backups().size() - 2]));
    QCOMPARE(document->course().module.title, u"Theirs"_s);
}

void TestModuleBackups::whatOthersWroteIsKeptWhereMineIsRecovered()
{
    const Copy copy;
    auto document = openWithState(copy);
    setTitle(*document, u"One"_s); // A backup is there, and no other is due.
    EXPECT_OK(document->editModule(u"x"_s, [](Module &module) { module.title = u"Two"_s; }));
    QByteArray other = filesBelow(copy.path())[u"module.xml"_s];
    other.replace("One", "Theirs");
    writeFiles(copy.path(), {{u"module.xml"_s, other}});
    EXPECT_OK(document->keepMine());
    document.reset(); // The program ends before it saves.
    document = openWithState(copy);
    QCOMPARE(document->course().module.title, u"Theirs"_s);
    EXPECT_OK(document->recover(u"x"_s));
    EXPECT_OK(document->save());
    QCOMPARE(document->course().module.title, u"Two"_s);
    QCOMPARE(document->backups().size(), size_t(2));
    QCOMPARE(filesBelow(document->backups().front().folder)[u"files/module.xml"_s], other);
}

void TestModuleBackups::aRestoredModuleIsAsItWas()
{
    const Copy copy;
    const Files before = filesBelow(copy.path());
    auto document = openWithState(copy);
    editEverything(*document);
    EXPECT_OK(document->save());
    const Files after = filesOf(*document);
    document = openWithState(copy);
    const auto restored = document->restore(u"Restore"_s, document->backups().front());
    EXPECT_OK(restored);
    QVERIFY(*restored);
    QCOMPARE(differences(filesOf(*document), before), QStringList());
    document->undo();
    QCOMPARE(differences(filesOf(*document), after), QStringList());
    document->redo();
    EXPECT_OK(document->save());
    QCOMPARE(differences(visibleFilesBelow(copy.path()), before), QStringList());
    const auto again = document->restore(u"Restore"_s, document->backups().back());
    QVERIFY(!*again);
}

void TestModuleBackups::largeFilesAreKeptWhenTheyGo()
{
    const Copy copy;
    const Files before = filesBelow(copy.path());
    auto document = openWithState(copy);
    setTitle(*document, u"One"_s);
    QVERIFY(!filesBelow(document->backups().front().folder).contains(u"files/media/bell.ogg"_s));
    EXPECT_OK(addFile(*document, u"media/bell.ogg"_s, copy.path() + u"/module.xml"_s));
    EXPECT_OK(document->save());
    QCOMPARE(document->backups().size(), size_t(1));
    QCOMPARE(filesBelow(document->backups().front().folder)[u"files/media/bell.ogg"_s],
             before[u"media/bell.ogg"_s]);
    document = openWithState(copy);
    EXPECT_OK(document->restore(u"x"_s, document->backups().front()));
    QCOMPARE(differences(filesOf(*document), before), QStringList());
}

void TestModuleBackups::anOlderBackupHasItsLargeFiles_data()
{
    QTest::addColumn<bool>("removed");
    QTest::addColumn<bool>("rotated");
    QTest::newRow("removed") << true << false;
    QTest::newRow("replaced") << false << false;
    QTest::newRow("removed, and the backup that had it is surplus") << true << true;
    QTest::newRow("replaced, and the backup that had it is surplus") << false << true;
}

void TestModuleBackups::anOlderBackupHasItsLargeFiles()
{
    QFETCH(bool, removed);
    QFETCH(bool, rotated);
    constexpr qint64 day = 86'400;
    const Copy copy;
    auto document = openWithState(copy);
    EXPECT_OK(addFile(*document, u"media/drawing.png"_s, copy.path() + u"/media/bell.ogg"_s));
    setTitle(*document, u"As it was"_s);
    const Files before = filesOf(*document);
    age(*document, 5 * day);
    setTitle(*document, u"Later"_s); // This backup only names the drawing.
    age(*document, 4 * day);
    if (removed)
        EXPECT_OK(document->removeMedia(u"x"_s, u"media/drawing.png"_s));
    else
        EXPECT_OK(addFile(*document, u"media/drawing.png"_s, copy.path() + u"/module.xml"_s));
    EXPECT_OK(document->save()); // This one has it.
    QCOMPARE(document->backups().size(), size_t(3));
    if (rotated) {
        age(*document, 2 * day);
        const QDateTime noon(document->backups().front().time.date(), QTime(12, 0), Qt::UTC);
        age(*document, noon.secsTo(document->backups().front().time));
        setTitle(*document, u"Much later"_s);
        age(*document, noon.addSecs(60).secsTo(document->backups().front().time));
        setTitle(*document, u"Today"_s);
        QCOMPARE(document->backups().size(), size_t(4));
    }
    const auto backups = document->backups();
    EXPECT_OK(document->restore(u"Restore"_s, backups[backups.size() - 2]));
    QCOMPARE(differences(filesOf(*document), before), QStringList());
}

void TestModuleBackups::sameTextsAreKeptOnce()
{
    const Copy copy;
    auto document = openWithState(copy);
    setTitle(*document, u"One"_s);
    age(*document, 1000);
    setTitle(*document, u"Two"_s);
    const auto backups = document->backups();
    QCOMPARE(backups.size(), size_t(2));
    const Files left = filesBelow(backups[0].folder);
    const Files right = filesBelow(backups[1].folder);
    QCOMPARE(differences(left, right), QStringList(u"files/module.xml"_s));
}

void TestModuleBackups::rotationRemovesFolders()
{
    const Copy copy;
    auto document = openWithState(copy);
    setTitle(*document, u"One"_s);
    age(*document, 100 * 86'400);
    setTitle(*document, u"Two"_s);
    QCOMPARE(document->backups().size(), size_t(1));
    const QDir place(QFileInfo(document->backups().front().folder).path());
    QCOMPARE(place.entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

void TestModuleBackups::aBackupThatFailsDoesNotKeepFromSaving()
{
    const Copy copy;
    writeFiles(copy.stateFolder(), {{u"backups"_s, "no folder"}});
    auto document = openWithState(copy);
    const QSignalSpy failures(document.get(), &ModuleDocument::backupFailed);
    setTitle(*document, u"Saved"_s);
    QCOMPARE(failures.size(), 1);
    QVERIFY(filesBelow(copy.path())[u"module.xml"_s].contains("Saved"));
}

void TestModuleBackups::whatIsNoBackupIsNoneToRestore()
{
    const Copy copy;
    auto document = openWithState(copy);
    EXPECT_ERROR(document->restore(u"x"_s, {now, copy.stateFolder() + u"/nothing"_s}), ErrorCode::CannotRead);
    QVERIFY(!document->isModified());
}

QTEST_GUILESS_MAIN(TestModuleBackups)
#include "tst_modulebackups.moc"
