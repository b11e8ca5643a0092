// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress/journal_p.h"
#include "progress/tables_p.h"

#include <QHash>

namespace Kogge {

/// All rows of a store whose checksums are right, whatever the state of the file.
class StoreContent
{
public:
    /// Takes a file for what is whole in it; nothing of another program's file passes.
    static StoreContent of(const SqliteBytes &bytes);

    /// Adds what is only in \p other. Where both have a row, that of this one stays; the newer meta row wins.
    void add(const StoreContent &other);

    /// In the journal's order.
    [[nodiscard]] std::vector<JournalRow> journal() const;
    [[nodiscard]] std::vector<MetaRow> meta() const;
    [[nodiscard]] QString metaValue(const QString &key) const;
    [[nodiscard]] bool isEmpty() const { return m_journal.isEmpty() && m_meta.isEmpty(); }

private:
    QHash<QByteArray, JournalRow> m_journal; ///< By event id.
    QMap<QString, MetaRow> m_meta; ///< By key.
};

/// The newest row of each key alone, which takes half the time.
[[nodiscard]] QMap<QString, MetaRow> metaIn(const SqliteBytes &bytes);

/// Sequence numbers begin with 1 and have no gaps, except where rows were lost. \p last is the highest that
/// is known otherwise.
[[nodiscard]] qint64 gapsIn(const std::vector<JournalRow> &journal, qint64 last = 0);

/// \p modules after one more row. What only a newer version understands is counted, and not applied.
void apply(DerivedModules &modules, const JournalRow &row);

} // namespace Kogge
