// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/tools.h"

namespace Kogge {

/// The assignment with the greatest total, by Kuhn's method with potentials (Jonker and Volgenant's form), in
/// exact numbers.
class PairingSearch
{
public:
    explicit PairingSearch(const std::vector<Rating> &ratings);

    [[nodiscard]] std::optional<Pairing> run();

private:
    using Matrix = std::vector<std::vector<Decimal>>;

    /// Row -> column of a square matrix, so that the entries add up to most.
    [[nodiscard]] static std::vector<size_t> assign(const Matrix &gains);
    [[nodiscard]] Decimal totalOf(const std::vector<size_t> &columns) const;
    [[nodiscard]] std::vector<Rating> pairsOf(const std::vector<size_t> &columns) const;
    [[nodiscard]] std::vector<Rating> alternatives(const std::vector<size_t> &best) const;

    QStringList m_left; ///< In the order in which they are first named.
    QStringList m_right;
    Matrix m_gains; ///< Square; 0 where nobody rated.
    std::vector<std::vector<bool>> m_rated;
    bool m_fits = true;
};

} // namespace Kogge
