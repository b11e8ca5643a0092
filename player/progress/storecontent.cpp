// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/storecontent_p.h"

#include <algorithm>
#include <tuple>

namespace Kogge {

StoreContent StoreContent::of(const SqliteBytes &bytes)
{
    StoreContent content;
    findRecords(bytes, JournalRow::columns, [&content](const SqliteRecord &record) {
        if (const auto row = journalRow(record))
            content.m_journal.insert(row->id, *row);
    });
    content.m_meta = metaIn(bytes);
    return content;
}

QMap<QString, MetaRow> metaIn(const SqliteBytes &bytes)
{
    QMap<QString, MetaRow> meta;
    findRecords(bytes, MetaRow::columns, [&meta](const SqliteRecord &record) {
        const auto row = metaRow(record);
        if (row && row->revision > meta.value(row->key).revision)
            meta.insert(row->key, *row);
    });
    return meta;
}

void StoreContent::add(const StoreContent &other)
{
    for (const JournalRow &row : other.m_journal) {
        if (!m_journal.contains(row.id))
            m_journal.insert(row.id, row);
    }
    for (const MetaRow &row : other.m_meta) {
        if (row.revision > m_meta.value(row.key).revision)
            m_meta.insert(row.key, row);
    }
}

std::vector<JournalRow> StoreContent::journal() const
{
    std::vector<JournalRow> rows(m_journal.begin(), m_journal.end());
    std::sort(rows.begin(), rows.end(), [](const JournalRow &a, const JournalRow &b) {
        return std::tie(a.sequence, a.time, a.id) < std::tie(b.sequence, b.time, b.id);
    });
    return rows;
}

std::vector<MetaRow> StoreContent::meta() const
{
    return {m_meta.begin(), m_meta.end()};
}

QString StoreContent::metaValue(const QString &key) const
{
    return m_meta.value(key).value;
}

qint64 gapsIn(const std::vector<JournalRow> &journal, qint64 last)
{
    const qint64 newest = journal.empty() ? 0 : journal.back().sequence;
    return std::max(newest, last) - static_cast<qint64>(journal.size());
}

void apply(DerivedModules &modules, const JournalRow &row)
{
    DerivedModule &module = modules[QString::fromUtf8(row.module)];
    module.sequence = row.sequence;
    module.events += 1;
    if (const auto event = eventOf(row))
        apply(module.progress, *event);
}

} // namespace Kogge
