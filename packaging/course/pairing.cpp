// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/pairing_p.h"

#include <algorithm>

namespace Kogge {

namespace {

/// Sums of limited ratings stay far below Decimal's limit.
Decimal sum(const Decimal &a, const Decimal &b)
{
    return *add(a, b);
}

Decimal difference(const Decimal &a, const Decimal &b)
{
    return *subtract(a, b);
}

/// A rating that leaves room for sums.
Decimal limited(const Decimal &rating)
{
    constexpr int most = 1'000'000'000;
    return std::clamp(rating, Decimal(0), Decimal(most));
}

/// One search of the method: brings one more row into the assignment, at the least cost.
class Augmentation
{
public:
    using Matrix = std::vector<std::vector<Decimal>>;

    explicit Augmentation(const Matrix &gains)
        : m_gains(gains)
        , m_size(gains.size())
        , m_rowPotential(m_size + 1)
        , m_columnPotential(m_size + 1)
        , m_rowOf(m_size + 1, 0)
        , m_previous(m_size + 1, 0)
    { }

    /// \p row counts from 1; column 0 stands for "none yet".
    void add(size_t row)
    {
        m_rowOf[0] = row;
        m_slack.assign(m_size + 1, std::nullopt);
        m_done.assign(m_size + 1, false);
        size_t column = 0;
        while (m_rowOf[column] != 0)
            column = step(column);
        for (; column != 0; column = m_previous[column])
            m_rowOf[column] = m_rowOf[m_previous[column]];
    }

    [[nodiscard]] std::vector<size_t> columns() const
    {
        std::vector<size_t> columns(m_size);
        for (size_t column = 1; column <= m_size; ++column)
            columns[m_rowOf[column] - 1] = column - 1;
        return columns;
    }

private:
    /// Looks from the row of \p column; returns the open column that is nearest.
    size_t step(size_t column)
    {
        m_done[column] = true;
        const size_t row = m_rowOf[column];
        size_t nearest = 0;
        for (size_t candidate = 1; candidate <= m_size; ++candidate) {
            if (m_done[candidate])
                continue;
            relax(row, column, candidate);
            if (nearest == 0 || *m_slack[candidate] < *m_slack[nearest])
                nearest = candidate;
        }
        shift(*m_slack[nearest]);
        return nearest;
    }

    void relax(size_t row, size_t column, size_t candidate)
    {
        const Decimal cost = m_gains[row - 1][candidate - 1].negated();
        const Decimal reduced =
            difference(difference(cost, m_rowPotential[row]), m_columnPotential[candidate]);
        if (m_slack[candidate] && *m_slack[candidate] <= reduced)
            return;
        m_slack[candidate] = reduced;
        m_previous[candidate] = column;
    }

    void shift(Decimal by) // A copy: it is one of those that are shifted.
    {
        for (size_t column = 0; column <= m_size; ++column) {
            if (m_done[column]) {
                m_rowPotential[m_rowOf[column]] = sum(m_rowPotential[m_rowOf[column]], by);
                m_columnPotential[column] = difference(m_columnPotential[column], by);
            } else if (m_slack[column]) {
                m_slack[column] = difference(*m_slack[column], by);
            }
        }
    }

    const Matrix &m_gains;
    size_t m_size;
    std::vector<Decimal> m_rowPotential;
    std::vector<Decimal> m_columnPotential;
    std::vector<size_t> m_rowOf; ///< Column -> row; 0 where it is free.
    std::vector<size_t> m_previous; ///< Column -> the one before it on the path.
    std::vector<std::optional<Decimal>> m_slack; ///< Column -> distance from the path so far.
    std::vector<bool> m_done;
};

} // namespace

PairingSearch::PairingSearch(const std::vector<Rating> &ratings)
{
    for (const Rating &rating : ratings) {
        if (!m_left.contains(rating.left))
            m_left += rating.left;
        if (!m_right.contains(rating.right))
            m_right += rating.right;
    }
    const auto size = static_cast<size_t>(std::max(m_left.size(), m_right.size()));
    m_fits = size <= mostPeople;
    if (!m_fits)
        return;
    m_gains.assign(size, std::vector<Decimal>(size));
    m_rated.assign(size, std::vector<bool>(size));
    for (const Rating &rating : ratings) {
        const auto row = static_cast<size_t>(m_left.indexOf(rating.left));
        const auto column = static_cast<size_t>(m_right.indexOf(rating.right));
        m_gains[row][column] = limited(rating.sum);
        m_rated[row][column] = true;
    }
}

std::optional<Pairing> PairingSearch::run()
{
    if (!m_fits)
        return {};
    const std::vector<size_t> best = assign(m_gains);
    return Pairing{pairsOf(best), totalOf(best), alternatives(best)};
}

std::vector<size_t> PairingSearch::assign(const Matrix &gains)
{
    Augmentation augmentation(gains);
    for (size_t row = 1; row <= gains.size(); ++row)
        augmentation.add(row);
    return augmentation.columns();
}

Decimal PairingSearch::totalOf(const std::vector<size_t> &columns) const
{
    Decimal total;
    for (size_t row = 0; row < columns.size(); ++row)
        total = sum(total, m_gains[row][columns[row]]);
    return total;
}

std::vector<Rating> PairingSearch::pairsOf(const std::vector<size_t> &columns) const
{
    std::vector<Rating> pairs;
    for (size_t row = 0; row < columns.size(); ++row) {
        if (m_rated[row][columns[row]])
            pairs.push_back({m_left.at(static_cast<qsizetype>(row)),
                             m_right.at(static_cast<qsizetype>(columns[row])), m_gains[row][columns[row]]});
    }
    return pairs;
}

/// Without one of its pairs, is there a solution as good? Then what is new in it is another way.
std::vector<Rating> PairingSearch::alternatives(const std::vector<size_t> &best) const
{
    const Decimal total = totalOf(best);
    const std::vector<Rating> chosen = pairsOf(best);
    std::vector<Rating> others;
    for (size_t row = 0; row < best.size(); ++row) {
        if (!m_rated[row][best[row]])
            continue;
        Matrix gains = m_gains;
        gains[row][best[row]] = Decimal(-1);
        const std::vector<size_t> without = assign(gains);
        if (without[row] == best[row] || totalOf(without) != total)
            continue;
        for (const Rating &pair : pairsOf(without)) {
            if (std::find(chosen.begin(), chosen.end(), pair) == chosen.end()
                && std::find(others.begin(), others.end(), pair) == others.end())
                others.push_back(pair);
        }
    }
    return others;
}

} // namespace Kogge
