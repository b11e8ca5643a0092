// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/identifier.h"
#include "expect.h"
#include "progress/learners.h"
#include "storefixture.h"

#include <QDir>
#include <QFileInfo>

using namespace Kogge;
using namespace Kogge::Fixture;

class tst_Learners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyAtFirst()
    {
        const Folder data;
        QVERIFY(learners(data.path()).empty());
        QVERIFY(learners(data.file(u"none"_s)).empty());
        QVERIFY(data.content().isEmpty());
    }

    void theFirstUseMakesALearner()
    {
        const Folder data;
        const QString folder = data.file(u"new/data"_s);

        const auto first = defaultLearner(folder);
        const auto again = defaultLearner(folder);

        EXPECT_OK(first);
        EXPECT_OK(again);
        QVERIFY(isIdentifier(first->id));
        QCOMPARE(*again, *first);
        QCOMPARE(learners(folder), std::vector<Learner>{*first});
    }

    void learnersAreSortedByName()
    {
        const Folder data;
        QStringList ids;
        for (const auto &name : {u"Zoë"_s, u"Ana"_s, u"Mika"_s}) {
            const auto made = createLearner(data.path(), name);
            EXPECT_OK(made);
            QCOMPARE(made->name, name);
            ids += made->id;
        }
        QCOMPARE(learners(data.path()),
                 (std::vector<Learner>{{ids[1], u"Ana"_s}, {ids[2], u"Mika"_s}, {ids[0], u"Zoë"_s}}));
    }

    void eachHasAStoreOfTheirOwn()
    {
        const Folder data;
        const auto ana = createLearner(data.path(), u"Ana"_s);
        const auto bea = createLearner(data.path(), u"Bea"_s);
        EXPECT_OK(openLearner(data.path(), ana->id)->append(sampleEvents(10)));

        QCOMPARE(openLearner(data.path(), ana->id)->progress(financing().module), sampleProgress(10));
        QVERIFY(openLearner(data.path(), bea->id)->modules().isEmpty());
        QCOMPARE(openLearner(data.path(), bea->id)->learnerName(), u"Bea"_s);
    }

    void foldersArePrivate()
    {
        const Folder data;
        const auto ana = createLearner(data.path(), u"Ana"_s);
        const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(learnerFolder(data.path(), ana->id)).permissions() & others));
        QVERIFY(!(QFileInfo(data.file(u"learners"_s)).permissions() & others));
    }

    void listingChangesNothing()
    {
        const Folder data;
        EXPECT_OK(createLearner(data.path(), u"Ana"_s));
        const auto content = data.content();
        QCOMPARE(learners(data.path()).size(), 1U);
        QCOMPARE(data.content(), content);
    }

    void aDamagedStoreIsListedToo()
    {
        const Folder data;
        const auto ana = createLearner(data.path(), u"Ana"_s);
        writeBytes(learnerFolder(data.path(), ana->id) + u"/progress.sqlite"_s, "noise");
        QCOMPARE(learners(data.path()), (std::vector<Learner>{{ana->id, {}}}));
    }

    void otherFoldersAreNoLearners()
    {
        const Folder data;
        const auto ana = createLearner(data.path(), u"Ana"_s);
        const QString copy = data.file(u"learners/Copy of Ana"_s);
        QVERIFY(QDir().mkpath(copy));
        QVERIFY(QFile::copy(learnerFolder(data.path(), ana->id) + u"/progress.sqlite"_s,
                            copy + u"/progress.sqlite"_s));
        QCOMPARE(learners(data.path()), std::vector<Learner>{*ana});
    }

    void strangersAreNotOpened_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("unknown") << u"abcdefghij"_s;
        QTest::newRow("no identifier") << u"../learners"_s;
        QTest::newRow("empty") << u""_s;
    }

    void strangersAreNotOpened()
    {
        QFETCH(QString, id);
        const Folder data;
        EXPECT_OK(createLearner(data.path(), u"Ana"_s));
        const auto content = data.content();

        EXPECT_ERROR(openLearner(data.path(), id), ErrorCode::FileNotFound);
        EXPECT_ERROR(removeLearner(data.path(), id), ErrorCode::FileNotFound);

        QCOMPARE(data.content(), content);
    }

    void removingLeavesNoTrace()
    {
        const QString marker = u"Rumpelstilzchen"_s;
        const Folder data;
        const auto other = createLearner(data.path(), u"Bea"_s);
        const auto learner = createLearner(data.path(), marker);
        const QString folder = learnerFolder(data.path(), learner->id);
        {
            auto store = openLearner(data.path(), learner->id);
            EXPECT_OK(store->append(draftKept(financing(), place(), 0, marker)));
            EXPECT_OK(store->backup(BackupReason::BeforeImport));
        }
        writeBytes(folder + u"/progress.sqlite"_s,
                   bytesOf(folder + u"/progress.sqlite"_s).replace(0, 16, "now it is noise!"));
        EXPECT_OK(openLearner(data.path(), learner->id)); // A damaged file is kept aside.
        QVERIFY(traces(data, marker) > 2);

        EXPECT_OK(removeLearner(data.path(), learner->id));

        QCOMPARE(traces(data, marker), 0);
        QCOMPARE(traces(data, learner->id), 0);
        QVERIFY(!QFileInfo::exists(folder));
        QCOMPARE(learners(data.path()), std::vector<Learner>{*other});
    }

    void nobodyIsRemovedWhileLearning()
    {
        const Folder data;
        const auto ana = createLearner(data.path(), u"Ana"_s);
        auto store = openLearner(data.path(), ana->id);
        EXPECT_OK(store->append(sampleEvents(5)));

        EXPECT_ERROR(removeLearner(data.path(), ana->id), ErrorCode::StoreInUse);

        EXPECT_OK(store->append(sampleEvent(5)));
        QCOMPARE(*store->events(), sampleEvents(6));
        {
            const ProgressStore closed = *std::move(store);
        }
        EXPECT_OK(removeLearner(data.path(), ana->id));
        QVERIFY(learners(data.path()).empty());
    }

    void killedWhileRemoving()
    {
        const Folder data;
        const auto other = createLearner(data.path(), u"Bea"_s);
        const auto learner = createLearner(data.path(), u"Rumpelstilzchen"_s);
        EXPECT_OK(openLearner(data.path(), learner->id)->append(sampleEvents(5)));
        const auto content = data.content();

        const int kills = killedEverywhere(
            {u"remove"_s, data.path(), learner->id}, [&] { data.restore(content); },
            [&] {
                const auto found = learners(data.path());
                if (found.size() == 2 && *openLearner(data.path(), learner->id)->events() != sampleEvents(5))
                    QFAIL("neither there nor gone");
                if (!createLearner(data.path(), u"Carl"_s)) // Clears away what is left.
                    QFAIL("no new learner");
                if (found.size() == 1 && traces(data, u"Rumpelstilzchen"_s) > 0)
                    QFAIL("something is left");
            });

        if (kills == 0)
            QSKIP("needs strace");
        QVERIFY(kills > 3);
    }

    void twoProgramsMakeOneFirstLearner()
    {
        const Folder data;
        EXPECT_OK(defaultLearner(data.path()));
        EXPECT_OK(defaultLearner(data.path()));
        QCOMPARE(learners(data.path()).size(), 1U);
    }

private:
    /// How many files have \p text in them or in their names.
    static int traces(const Folder &data, const QString &text)
    {
        int count = 0;
        const auto content = data.content();
        for (auto file = content.begin(); file != content.end(); ++file)
            count += file.key().contains(text) || file.value().contains(text.toUtf8()) ? 1 : 0;
        return count;
    }
};

QTEST_GUILESS_MAIN(tst_Learners)
#include "tst_learners.moc"
