// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the store against bare SQLite on the same disk, pair by pair. Asserts nothing.
//
//   benchprogress [FOLDER]     a folder on the disk to measure; default: the temporary one
#include "storefixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

using Samples = std::vector<double>;

double percentile(Samples samples, double part)
{
    std::sort(samples.begin(), samples.end());
    return samples[static_cast<std::size_t>(part * static_cast<double>(samples.size() - 1))];
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Does not depend on what else the computer is doing.
double processorMilliseconds(int count, const std::function<void(int)> &work)
{
    const std::clock_t begin = std::clock();
    for (int i = 0; i < count; ++i)
        work(i);
    return 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC / count;
}

void print(const char *what, const Samples &samples)
{
    std::printf("%-34s p50 %7.3f ms   p90 %7.3f ms   p99 %7.3f ms   of %zu\n", what, percentile(samples, 0.5),
                percentile(samples, 0.9), percentile(samples, 0.99), samples.size());
}

/// One row a commit, with the text that an answer has.
class BareStore
{
public:
    explicit BareStore(const QString &path)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s))
    {
        m_database.setDatabaseName(path);
        m_database.open();
        QSqlQuery query(m_database);
        for (const auto &sql : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s,
                                u"CREATE TABLE journal (sequence INTEGER PRIMARY KEY, text TEXT)"_s})
            query.exec(sql);
        m_insert = std::make_unique<QSqlQuery>(m_database);
        m_insert->prepare(u"INSERT INTO journal (text) VALUES (?)"_s);
    }

    void append(const QString &text)
    {
        m_insert->bindValue(0, text);
        m_insert->exec();
    }

private:
    QSqlDatabase m_database;
    std::unique_ptr<QSqlQuery> m_insert;
};

void measureAppend(const QString &folder, int count)
{
    auto store = ProgressStore::open(folder);
    BareStore bare(folder + u"/bare.sqlite"_s);
    const QString text(250, u'x');
    Samples ours;
    Samples bareOnes;
    for (int i = 0; i < count; ++i) {
        const Event event = Fixture::sampleEvent(i);
        ours.push_back(milliseconds([&] { static_cast<void>(store->append(event)); }));
        bareOnes.push_back(milliseconds([&] { bare.append(text); }));
    }
    print("append an event", ours);
    print("bare commit (WAL, FULL)", bareOnes);
    Samples ratios;
    for (std::size_t i = 0; i < ours.size(); ++i)
        ratios.push_back(ours[i] / bareOnes[i]);
    std::printf("%-34s p50 %7.2f\n", "ratio, pair by pair", percentile(ratios, 0.5));
    const auto events = Fixture::sampleEvents(2 * count);
    const auto next = [&events, count](int i) { return events[static_cast<std::size_t>(i + count)]; };
    std::printf("%-34s %.3f ms ours, %.3f ms bare\n", "processor time for each",
                processorMilliseconds(count, [&](int i) { static_cast<void>(store->append(next(i))); }),
                processorMilliseconds(count, [&](int) { bare.append(text); }));
}

void measureOpen(const QString &folder, int events)
{
    {
        auto store = ProgressStore::open(folder);
        static_cast<void>(store->append(Fixture::sampleEvents(events)));
    }
    Samples samples;
    for (int i = 0; i < 15; ++i)
        samples.push_back(milliseconds([&] { static_cast<void>(ProgressStore::open(folder)); }));
    print(qPrintable(u"open and close, %1 events"_s.arg(events)), samples);
    auto store = ProgressStore::open(folder);
    print("derive everything again", {milliseconds([&] { static_cast<void>(store->rebuild()); })});
    print("backup", {milliseconds([&] { static_cast<void>(store->backup(BackupReason::BeforeImport)); })});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString place = QCoreApplication::arguments().value(1, QDir::tempPath());
    const QTemporaryDir one(place + u"/kogge-bench-XXXXXX"_s);
    measureAppend(one.path(), 2000);
    for (const int events : {100, 10'000, 100'000}) {
        const QTemporaryDir dir(place + u"/kogge-bench-XXXXXX"_s);
        measureOpen(dir.path(), events);
    }
}
