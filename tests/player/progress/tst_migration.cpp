// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "progress/tables_p.h"
#include "storefixture.h"

#include <QDir>

using namespace Kogge;
using namespace Kogge::Fixture;

namespace {

StoreOptions optionsFor(const Schema &schema)
{
    StoreOptions options;
    options.schema = schema;
    return options;
}

quint32 versionOf(const Folder &folder)
{
    return sqliteHeader(bytesOf(folder.store()))->userVersion;
}

/// Two steps, each of several statements.
Schema twoSteps()
{
    Schema schema = nextSchema(2);
    schema.migrations.push_back({3,
                                 2,
                                 {u"ALTER TABLE note ADD COLUMN colour TEXT NOT NULL DEFAULT 'sand'"_s,
                                  u"CREATE INDEX note_colour ON note (colour)"_s}});
    return schema;
}

} // namespace

class tst_Migration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void currentTablesAreTheFirst()
    {
        QCOMPARE(currentSchema().version(), 1);
        QCOMPARE(currentSchema().lowestReader(), 1);
    }

    void stepsAreTakenInOrder()
    {
        const Folder folder;
        fill(folder, 40);

        auto store = ProgressStore::open(folder.path(), optionsFor(twoSteps()));

        EXPECT_OK(store);
        QVERIFY(store->notices().empty());
        QCOMPARE(versionOf(folder), 3U);
        QCOMPARE(*store->events(), sampleEvents(40));
        QCOMPARE(store->progress(financing().module), sampleProgress(40));
        QCOMPARE(store->learnerName(), u"Jørn"_s);
        auto database = Database::open(folder.store(), Database::Mode::ReadWrite);
        QCOMPARE(database->value(u"SELECT text || colour FROM note"_s)->toString(),
                 financing().module + u"sand"_s);
        EXPECT_OK(store->append(sampleEvent(40)));
    }

    void aNewStoreHasAllSteps()
    {
        const Folder folder;
        EXPECT_OK(ProgressStore::open(folder.path(), optionsFor(twoSteps())));
        QCOMPARE(versionOf(folder), 3U);
        auto database = Database::open(folder.store(), Database::Mode::ReadWrite);
        QCOMPARE(database->value(u"SELECT count(*) FROM note WHERE colour = 'x'"_s)->toInt(), 0);
    }

    void aMigrationIsDoneOnce()
    {
        const Folder folder;
        fill(folder, 40);
        EXPECT_OK(ProgressStore::open(folder.path(), optionsFor(twoSteps())));
        const auto content = folder.content();
        EXPECT_OK(ProgressStore::open(folder.path(), optionsFor(twoSteps())));
        QCOMPARE(folder.content(), content);
    }

    void olderProgramsAreToldToStayAway()
    {
        const Folder folder;
        fill(folder, 40);
        EXPECT_OK(ProgressStore::open(folder.path(), optionsFor(twoSteps())));
        const auto content = folder.content();

        EXPECT_ERROR(ProgressStore::open(folder.path()), ErrorCode::StoreNewer);
        QCOMPARE(folder.content(), content);
        EXPECT_OK(
            ProgressStore::open(folder.path(), optionsFor(nextSchema(2)))); // Version 3 allows version 2.
    }

    void aBackupIsMadeBefore()
    {
        const Folder folder;
        fill(folder, 40);
        EXPECT_OK(ProgressStore::open(folder.path(), optionsFor(twoSteps())));

        const QDir backups(folder.file(u"backups"_s));
        QCOMPARE(backups.entryList(QDir::Files).size(), 1);
        const QByteArray bytes = bytesOf(backups.filePath(backups.entryList(QDir::Files).front()));
        QCOMPARE(sqliteHeader(bytes)->userVersion, 1U);
    }

    void withoutABackupTheLearnerIsTold()
    {
        const Folder folder;
        fill(folder, 40);
        writeBytes(folder.file(u"backups"_s), "a file where the folder should be");

        auto store = ProgressStore::open(folder.path(), optionsFor(twoSteps()));

        EXPECT_OK(store);
        QVERIFY(hasNotice(*store, NoticeCode::BackupFailed));
        QCOMPARE(*store->events(), sampleEvents(40));
    }

    void theLogIsTakenAlong()
    {
        const Folder folder;
        fillAndKill(folder, 20, 30);

        auto store = ProgressStore::open(folder.path(), optionsFor(twoSteps()));

        EXPECT_OK(store);
        QCOMPARE(*store->events(), sampleEvents(50));
    }

    void aFailingStatementLeavesTheOldStore_data()
    {
        QTest::addColumn<int>("statement");
        for (int statement = 0; statement <= 4; ++statement)
            QTest::addRow("statement %d", statement) << statement;
    }

    void aFailingStatementLeavesTheOldStore()
    {
        QFETCH(int, statement);
        const Folder folder;
        fill(folder, 40);
        const QByteArray before = bytesOf(folder.store());
        Schema schema = twoSteps();
        QStringList &statements = schema.migrations[statement < 2 ? 0 : 1].statements;
        statements.insert(statement < 2 ? statement : statement - 2, u"INSERT INTO nowhere VALUES (1)"_s);

        EXPECT_ERROR(ProgressStore::open(folder.path(), optionsFor(schema)), ErrorCode::StoreDamaged);

        auto store = ProgressStore::open(folder.path());
        EXPECT_OK(store);
        QVERIFY(store->notices().empty());
        QCOMPARE(versionOf(folder), 1U);
        QCOMPARE(*store->events(), sampleEvents(40));
    }

    void aMigrationThatLosesEventsIsRefused_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("lost") << u"DELETE FROM journal WHERE sequence = 7"_s;
        QTest::newRow("changed") << u"UPDATE journal SET duration = 0"_s;
    }

    void aMigrationThatLosesEventsIsRefused()
    {
        QFETCH(QString, statement);
        const Folder folder;
        fill(folder, 40);
        Schema schema = nextSchema(1);
        schema.migrations[0].statements += statement;

        EXPECT_ERROR(ProgressStore::open(folder.path(), optionsFor(schema)), ErrorCode::StoreDamaged);

        QCOMPARE(*ProgressStore::open(folder.path())->events(), sampleEvents(40));
    }

    void aDamagedStoreIsRecoveredInstead()
    {
        const Folder folder;
        fill(folder, 40);
        execute(folder, {u"UPDATE journal SET duration = duration + 1 WHERE sequence = 40"_s});

        auto store = ProgressStore::open(folder.path(), optionsFor(twoSteps()));

        EXPECT_OK(store);
        QVERIFY(hasNotice(*store, NoticeCode::StoreDamaged));
        QCOMPARE(*store->events(), sampleEvents(39));
        QCOMPARE(versionOf(folder), 3U);
    }

    void killedAtEveryCall_data()
    {
        QTest::addColumn<bool>("withLog");
        QTest::newRow("closed") << false;
        QTest::newRow("with a log") << true;
    }

    void killedAtEveryCall()
    {
        QFETCH(bool, withLog);
        const Folder folder;
        withLog ? fillAndKill(folder, 20, 20) : fill(folder, 40);
        const auto content = folder.content();

        const int kills = killedEverywhere(
            {u"migrate"_s, folder.path()}, [&] { folder.restore(content); },
            [&] {
                // Old or new, and whole; this version opens the old one, the next version both.
                if (versionOf(folder) == 1U) {
                    auto old = ProgressStore::open(folder.path());
                    if (!old || !old->notices().empty() || *old->events() != sampleEvents(40))
                        QFAIL("the old store is not what it was");
                }
                auto store = ProgressStore::open(folder.path(), optionsFor(nextSchema(2)));
                if (!store || !store->notices().empty() || *store->events() != sampleEvents(40))
                    QFAIL("the store is not what it was");
            });

        if (kills == 0)
            QSKIP("needs strace");
        QVERIFY(kills > 10);
    }
};

QTEST_GUILESS_MAIN(tst_Migration)
#include "tst_migration.moc"
