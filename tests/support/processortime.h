// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <ctime>

namespace Kogge {

/// What a piece of work has cost the processor, however busy the machine is. It tells seconds from the
/// minutes that work takes whose cost grows with the square of its input; how fast something is, tests/bench
/// measures.
class ProcessorTime
{
public:
    [[nodiscard]] qint64 seconds() const { return (std::clock() - m_start) / CLOCKS_PER_SEC; }

private:
    std::clock_t m_start = std::clock();
};

} // namespace Kogge
