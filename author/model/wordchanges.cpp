// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordchanges.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr qsizetype mostCompared = 500;

/// Puts words that follow each other together.
class Runs
{
public:
    void add(const QString &word)
    {
        if (m_isOpen)
            m_runs.last() += u' ' + word;
        else
            m_runs += word;
        m_isOpen = true;
    }
    void end() { m_isOpen = false; }
    [[nodiscard]] const QStringList &runs() const { return m_runs; }

private:
    QStringList m_runs;
    bool m_isOpen = false;
};

/// Length of the longest common subsequence of what is behind the words i and j.
std::vector<std::vector<int>> commonLengths(const QStringList &older, const QStringList &newer)
{
    const auto rows = static_cast<size_t>(older.size());
    const auto columns = static_cast<size_t>(newer.size());
    std::vector<std::vector<int>> lengths(rows + 1, std::vector<int>(columns + 1, 0));
    for (size_t i = rows; i-- > 0;) {
        for (size_t j = columns; j-- > 0;) {
            const bool isSame = older.at(static_cast<qsizetype>(i)) == newer.at(static_cast<qsizetype>(j));
            lengths[i][j] =
                isSame ? lengths[i + 1][j + 1] + 1 : std::max(lengths[i + 1][j], lengths[i][j + 1]);
        }
    }
    return lengths;
}

WordChanges comparedWords(const QStringList &older, const QStringList &newer)
{
    const auto lengths = commonLengths(older, newer);
    Runs added;
    Runs removed;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < older.size() || j < newer.size()) {
        const auto row = static_cast<size_t>(i);
        const auto column = static_cast<size_t>(j);
        if (i < older.size() && j < newer.size() && older.at(i) == newer.at(j)) {
            added.end();
            removed.end();
            ++i;
            ++j;
        } else if (j < newer.size()
                   && (i == older.size() || lengths[row][column + 1] >= lengths[row + 1][column])) {
            added.add(newer.at(j++));
        } else {
            removed.add(older.at(i++));
        }
    }
    return {added.runs(), removed.runs()};
}

} // namespace

WordChanges wordChanges(const QString &older, const QString &newer)
{
    QStringList before = older.simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList after = newer.simplified().split(u' ', Qt::SkipEmptyParts);
    while (!before.isEmpty() && !after.isEmpty() && before.first() == after.first()) {
        before.removeFirst();
        after.removeFirst();
    }
    while (!before.isEmpty() && !after.isEmpty() && before.last() == after.last()) {
        before.removeLast();
        after.removeLast();
    }
    if (before.size() <= mostCompared && after.size() <= mostCompared)
        return comparedWords(before, after);
    WordChanges all;
    if (!after.isEmpty())
        all.added += after.join(u' ');
    if (!before.isEmpty())
        all.removed += before.join(u' ');
    return all;
}

} // namespace Kogge
