// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "fulldisk.h"
#include "recorder.h"
#include "storefixture.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Kogge;
using namespace Kogge::Fixture;
using namespace Qt::StringLiterals;

namespace {

/// What was said of events that were recorded, in the order in which it was said.
class Answers : public QObject
{
public:
    [[nodiscard]] Recorder::Callback expecting(const QString &name)
    {
        ++m_expected;
        return [this, name](const Result<Done> &result) {
            m_said += result ? name : name + u": "_s + describe(result.error());
            m_last = result;
            m_inOwnThread = m_inOwnThread && QThread::currentThread() == thread();
        };
    }
    /// All of them, once they have come.
    QStringList wait()
    {
        while (m_said.size() < m_expected)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return m_said;
    }
    [[nodiscard]] const Result<Done> &last() const { return m_last; }
    [[nodiscard]] bool inOwnThread() const { return m_inOwnThread; }

private:
    int m_expected = 0;
    QStringList m_said;
    Result<Done> m_last = Done{};
    bool m_inOwnThread = true;
};

/// A recorder whose learner has done the first \p events already, by another program.
QString folderWith(const QString &folder, int events)
{
    const auto learner = defaultLearner(folder);
    auto store = openLearner(folder, learner->id);
    if (!store->append(sampleEvents(events)))
        qFatal("cannot fill %s", qPrintable(folder));
    return folder;
}

/// The store of the only learner.
QString storeIn(const QString &folder)
{
    return learnerFolder(folder, learners(folder).front().id) + u"/progress.sqlite"_s;
}

/// What a recorder says of its store.
class Said : public QObject
{
public:
    explicit Said(Recorder &recorder)
    {
        connect(&recorder, &Recorder::noticed, this, [this](const Notices &notices) {
            for (const Notice &notice : notices)
                m_codes += notice.code;
        });
    }
    [[nodiscard]] const QList<NoticeCode> &codes() const { return m_codes; }

private:
    QList<NoticeCode> m_codes;
};

/// What is on the disk, without the day and the time of it.
std::vector<QUuid> idsIn(const QString &folder)
{
    auto store = openLearner(folder, learners(folder).front().id);
    const auto events = store->events();
    std::vector<QUuid> ids;
    for (const Event &event : *events)
        ids.push_back(event.id);
    return ids;
}

std::vector<QUuid> sampleIds(int count)
{
    std::vector<QUuid> ids;
    for (const Event &event : sampleEvents(count))
        ids.push_back(event.id);
    return ids;
}

} // namespace

class tst_Recorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstStartMakesALearnerAndTheNextFindsThem()
    {
        const Folder folder;
        QString learner;
        {
            Recorder recorder(folder.path());
            const Recorder::Opened opened = recorder.open();
            QVERIFY(!opened.error);
            QVERIFY(opened.notices.empty());
            learner = opened.learner;
            QVERIFY(!learner.isEmpty());
            QCOMPARE(recorder.progress(financing().module), ModuleProgress());
        }
        Recorder again(folder.path());
        QCOMPARE(again.open().learner, learner);
    }

    void whoeverRecordsIsToldInOrderOnceItIsDurable()
    {
        const Folder folder;
        Recorder recorder(folder.path());
        QVERIFY(!recorder.open().error);
        Answers answers;
        for (int i = 0; i < 6; ++i)
            recorder.record({sampleEvent(i)}, &answers, answers.expecting(QString::number(i)));
        QCOMPARE(answers.wait(), QStringList({u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
        QVERIFY(answers.inOwnThread());
        QCOMPARE(idsIn(folder.path()), sampleIds(6));
        QCOMPARE(recorder.progress(financing().module), sampleProgress(6));
    }

    void progressWaitsForWhatIsBeingWritten()
    {
        const Folder folder;
        Recorder recorder(folder.path());
        QVERIFY(!recorder.open().error);
        recorder.record(sampleEvents(20), this, [](const Result<Done> &) {});
        QCOMPARE(recorder.progress(financing().module), sampleProgress(20));
    }

    void progressOfAnotherProgramIsSeen()
    {
        const Folder folder;
        Recorder recorder(folder.path());
        QVERIFY(!recorder.open().error);
        folderWith(folder.path(), 4);
        QCOMPARE(recorder.progress(financing().module), sampleProgress(4));
    }

    void theEndWritesWhatIsStillWaiting()
    {
        const Folder folder;
        {
            Recorder recorder(folder.path());
            QVERIFY(!recorder.open().error);
            for (int i = 0; i < 50; ++i)
                recorder.record({sampleEvent(i)}, this, [](const Result<Done> &) {});
        }
        QCOMPARE(idsIn(folder.path()), sampleIds(50));
    }

    void flushWaitsForTheDisk()
    {
        const Folder folder;
        Recorder recorder(folder.path());
        QVERIFY(!recorder.open().error);
        recorder.record(sampleEvents(5), this, [](const Result<Done> &) {});
        recorder.flush();
        QCOMPARE(idsIn(folder.path()), sampleIds(5));
    }

    void nobodyIsToldWhoIsGone()
    {
        const Folder folder;
        Recorder recorder(folder.path());
        QVERIFY(!recorder.open().error);
        int told = 0;
        auto context = std::make_unique<QObject>();
        recorder.record({sampleEvent(0)}, context.get(), [&told](const Result<Done> &) { ++told; });
        context.reset();
        Answers answers;
        recorder.record({sampleEvent(1)}, &answers, answers.expecting(u"second"_s));
        answers.wait();
        QCOMPARE(told, 0);
        QCOMPARE(idsIn(folder.path()), sampleIds(2));
    }

    void eventsAreWrittenAllOrNone()
    {
        const Folder folder;
        Recorder recorder(folder.path());
        QVERIFY(!recorder.open().error);
        Event wrong = sampleEvent(1);
        wrong.module.module.clear();
        Answers answers;
        recorder.record({sampleEvent(0), wrong}, &answers, answers.expecting(u"both"_s));
        answers.wait();
        EXPECT_ERROR(answers.last(), ErrorCode::InvalidArgument);
        QVERIFY(idsIn(folder.path()).empty());
    }

    void withoutAStoreNothingIsSaved()
    {
        const Folder folder;
        Recorder recorder(folder.path());
        Answers answers;
        recorder.record({sampleEvent(0)}, &answers, answers.expecting(u"first"_s));
        answers.wait();
        EXPECT_ERROR(answers.last(), ErrorCode::CannotWrite);
        QCOMPARE(recorder.progress(financing().module), ModuleProgress());
    }

    void aFileInTheWayIsSaid()
    {
        const Folder folder;
        writeBytes(folder.file(u"data"_s), "mine");
        Recorder recorder(folder.file(u"data"_s));
        const Recorder::Opened opened = recorder.open();
        QVERIFY(opened.error);
        QVERIFY(opened.learner.isEmpty());
        QCOMPARE(bytesOf(folder.file(u"data"_s)), "mine"_ba);
    }

    void damagedStoreIsSaidAndReplaced()
    {
        const Folder folder;
        folderWith(folder.path(), 3);
        const QString learner = learners(folder.path()).front().id;
        writeBytes(learnerFolder(folder.path(), learner) + u"/progress.sqlite"_s, QByteArray(8192, 'x'));
        Recorder recorder(folder.path());
        const Recorder::Opened opened = recorder.open();
        QVERIFY(!opened.error);
        QCOMPARE(opened.learner, learner);
        QVERIFY(!opened.notices.empty());
        Answers answers;
        recorder.record({sampleEvent(9)}, &answers, answers.expecting(u"after"_s));
        QCOMPARE(answers.wait(), QStringList(u"after"_s));
    }

    void aRowThatHasChangedHidesNothingAndIsRepaired()
    {
        const Folder folder;
        Recorder recorder(folder.path());
        QVERIFY(!recorder.open().error);
        const Said said(recorder);
        Answers answers;
        recorder.record(sampleEvents(3), &answers, answers.expecting(u"before"_s));
        answers.wait();
        folderWith(folder.path(), 6); // Another program goes on.
        execute(storeIn(folder.path()), {u"UPDATE journal SET duration = duration + 1 WHERE sequence = 5"_s});

        QCOMPARE(recorder.progress(financing().module), sampleProgress(4));
        QCOMPARE(recorder.progress(financing().module), sampleProgress(4));
        recorder.record({sampleEvent(9)}, &answers, answers.expecting(u"after"_s));
        QCOMPARE(answers.wait(), QStringList({u"before"_s, u"after"_s}));
        QTRY_VERIFY(said.codes().contains(NoticeCode::StoreDamaged));
        QCOMPARE(said.codes().count(NoticeCode::EventsLost), 1);
        QCOMPARE(idsIn(folder.path()).size(), 6U);
    }

    void whatEveryOpeningFindsIsSaidOnce()
    {
        const Folder folder;
        folderWith(folder.path(), 3);
        const QString store = storeIn(folder.path());
        writeBytes(QFileInfo(store).path() + u"/progress (conflicted copy).sqlite"_s, "x");
        Recorder recorder(folder.path());
        QCOMPARE(recorder.open().notices.size(), 1U);
        const Said said(recorder);
        QVERIFY(QFile::rename(store, store + u".moved"_s));
        QVERIFY(QFile::copy(store + u".moved"_s, store));
        Answers answers;
        recorder.record({sampleEvent(3)}, &answers, answers.expecting(u"elsewhere"_s));
        QCOMPARE(answers.wait(), QStringList(u"elsewhere"_s));
        QVERIFY(!said.codes().contains(NoticeCode::ConflictCopy));
    }

    void thatNoBackupCanBeMadeIsSaidOnce()
    {
        const Folder folder;
        folderWith(folder.path(), 1);
        writeBytes(QFileInfo(storeIn(folder.path())).path() + u"/backups"_s,
                   "a file where the folder should be");
        Recorder recorder(folder.path());
        QVERIFY(!recorder.open().error);
        const Said said(recorder);
        Answers answers;
        for (int i = 1; i < 4; ++i)
            recorder.record({sampleEvent(i)}, &answers, answers.expecting(QString::number(i)));
        QCOMPARE(answers.wait(), QStringList({u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(said.codes(), QList<NoticeCode>(1, NoticeCode::BackupFailed));
    }

    void whatFailedCanBeRecordedAgain()
    {
        const Folder folder;
        Recorder recorder(folder.path());
        QVERIFY(!recorder.open().error);
        Answers answers;
        recorder.record({sampleEvent(0)}, &answers, answers.expecting(u"before"_s));
        answers.wait();
        {
            const FullDisk disk;
            recorder.record({sampleEvent(1)}, &answers, answers.expecting(u"full"_s));
            answers.wait();
            QVERIFY(!answers.last());
            QCOMPARE(recorder.progress(financing().module), sampleProgress(1));
        }
        recorder.record({sampleEvent(1)}, &answers, answers.expecting(u"again"_s));
        answers.wait();
        EXPECT_OK(answers.last());
        QCOMPARE(idsIn(folder.path()), sampleIds(2));
    }

    void aFullDiskIsCalledThat()
    {
        const auto disk = SmallDisk::mount();
        if (!disk)
            QSKIP("needs a disk of its own");
        Recorder recorder(disk->path() + u"/data"_s);
        QVERIFY(!recorder.open().error);
        Answers answers;
        recorder.record({sampleEvent(0)}, &answers, answers.expecting(u"before"_s));
        answers.wait();
        EXPECT_OK(answers.last());

        const QString filler = disk->fillUp();
        // What has room already is used first; so many do not fit.
        std::vector<Event> many;
        for (int i = 1; i < 2000; ++i)
            many.push_back(sampleEvent(i));
        recorder.record(many, &answers, answers.expecting(u"many"_s));
        answers.wait();
        EXPECT_ERROR(answers.last(), ErrorCode::DiskFull);
        QCOMPARE(recorder.progress(financing().module), sampleProgress(1));

        QVERIFY(QFile::remove(filler));
        recorder.record({sampleEvent(1)}, &answers, answers.expecting(u"room"_s));
        answers.wait();
        EXPECT_OK(answers.last());
        QCOMPARE(recorder.progress(financing().module), sampleProgress(2));
    }

    void readOnlyDiskIsSaidAndLookedAt()
    {
        const auto disk = SmallDisk::mount();
        if (!disk)
            QSKIP("needs a disk of its own");
        folderWith(disk->path(), 3);
        disk->setReadOnly(true);
        Recorder recorder(disk->path());
        const Recorder::Opened opened = recorder.open();
        QVERIFY(!opened.error);
        QVERIFY(!opened.notices.empty());
        QCOMPARE(recorder.progress(financing().module), sampleProgress(3));
        Answers answers;
        recorder.record({sampleEvent(3)}, &answers, answers.expecting(u"read-only"_s));
        answers.wait();
        QVERIFY(!answers.last());
        QCOMPARE(recorder.progress(financing().module), sampleProgress(3));

        disk->setReadOnly(false);
        recorder.record({sampleEvent(3)}, &answers, answers.expecting(u"again"_s));
        answers.wait();
        EXPECT_OK(answers.last());
        QCOMPARE(recorder.progress(financing().module), sampleProgress(4));
    }
};

QTEST_GUILESS_MAIN(tst_Recorder)
#include "tst_recorder.moc"
