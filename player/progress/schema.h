// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace Kogge {

/// The way from one version of the store's tables to the next. Carried out on a copy of the store.
///
/// The tables journal and meta keep the columns of version 1 for ever, so that every version can save what is
/// whole in a damaged store; new things get new tables.
struct Migration {
    int to; ///< One more than the version it starts from.
    int lowestReader; ///< The lowest version of these tables whose programs may still read and append.
    QStringList statements; ///< SQL, one statement each.
};

/// The tables of a store: version 1, and all migrations since.
struct Schema {
    std::vector<Migration> migrations; ///< In order, to 2, 3, …

    [[nodiscard]] int version() const;
    [[nodiscard]] int lowestReader() const;
};

/// The tables this version of Kogge writes.
[[nodiscard]] Schema currentSchema();

} // namespace Kogge
