// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <stdexcept>
#include <vector>

using namespace Kogge;

class tst_Parallel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberComesOnce_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 2, 1000})
            QTest::addRow("%d", count) << count;
    }

    void everyNumberComesOnce()
    {
        QFETCH(int, count);
        std::vector<std::atomic<int>> calls(static_cast<size_t>(count));
        inParallel(calls.size(), [&calls](size_t number) { ++calls[number]; });
        QVERIFY(std::all_of(calls.begin(), calls.end(), [](const auto &called) { return called == 1; }));
    }

    void whatIsThrownArrives()
    {
        std::atomic<int> calls = 0;
        const auto work = [&calls](size_t number) {
            ++calls;
            if (number == 5)
                throw std::runtime_error("five");
        };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, inParallel(100, work));
        QVERIFY(calls >= 6);
    }
};

QTEST_GUILESS_MAIN(tst_Parallel)
#include "tst_parallel.moc"
