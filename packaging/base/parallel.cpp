// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <system_error>
#include <thread>
#include <vector>

namespace Kogge {

void inParallel(size_t count, const std::function<void(size_t number)> &work)
{
    constexpr size_t mostThreads = 8; // Each keeps memory of its own.
    std::atomic<size_t> next = 0;
    const auto takeTurns = [&] {
        for (size_t number = next++; number < count; number = next++)
            work(number);
    };
    const size_t threads = std::min({count, size_t(std::thread::hardware_concurrency()), mostThreads});
    std::vector<std::future<void>> others; // They end before what they refer to, whatever is thrown.
    try {
        while (others.size() + 1 < threads)
            others.push_back(std::async(std::launch::async, takeTurns));
    } catch (const std::system_error &) {
        // The system gives no more threads; those that there are do the work.
    }
    takeTurns();
    for (std::future<void> &other : others)
        other.get();
}

} // namespace Kogge
