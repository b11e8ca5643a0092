// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Kogge {

struct WordChanges {
    QStringList added; ///< Words in a row that are only in the newer text.
    QStringList removed; ///< And only in the older.

    bool operator==(const WordChanges &) const = default;
};

/// What is different between two texts, word by word. Of texts with more than 500 words, those that differ
/// from the first to the last different word.
[[nodiscard]] WordChanges wordChanges(const QString &older, const QString &newer);

} // namespace Kogge
