// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QStringList>

#include <vector>

namespace Kogge {

/// By the name of a formula: the names it reads.
using Dependencies = QMap<QString, QSet<QString>>;

/// One formula, or several that read each other.
struct DependencyGroup {
    QStringList names;
    bool cyclic = false; ///< They read themselves, directly or through others.
};

/// All formulas, each after those it reads, except within a cyclic group.
/// Needs no deep recursion, however long a chain of them is.
[[nodiscard]] std::vector<DependencyGroup> dependencyOrder(const Dependencies &dependencies);

} // namespace Kogge
