// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress/event.h"
#include "progress/sqlitefile_p.h"

#include <QVariantList>

namespace Kogge {

class Statement;

/// An event as the store has it, texts in UTF-8. Rows are written once and never changed.
struct JournalRow {
    static constexpr std::size_t columns = 11;
    static constexpr QLatin1StringView names{
        "sequence, id, time, module, version, lesson, block, verb, result, duration, checksum"};

    qint64 sequence = 0; ///< Its place in the order of events, from 1.
    QByteArray id; ///< RFC 4122, 16 bytes.
    qint64 time = 0; ///< Milliseconds since 1970, UTC.
    QByteArray module;
    QByteArray version;
    QByteArray lesson;
    QByteArray block;
    QByteArray verb;
    QByteArray result; ///< JSON.
    qint64 duration = 0; ///< Milliseconds.

    bool operator==(const JournalRow &) const = default;
};

/// A thing to know of the store as a whole. The higher revision of a key is the newer.
struct MetaRow {
    static constexpr std::size_t columns = 4;
    static constexpr QLatin1StringView names{"key, revision, value, checksum"};

    QString key;
    qint64 revision = 0;
    QString value;

    bool operator==(const MetaRow &) const = default;
};

[[nodiscard]] JournalRow rowOf(const Event &event, qint64 sequence);
/// Absent for what only a newer version understands.
[[nodiscard]] std::optional<Event> eventOf(const JournalRow &row);

/// The row's values in the order of its names, the last one its checksum over all the others.
[[nodiscard]] QVariantList valuesOf(const JournalRow &row);
[[nodiscard]] QVariantList valuesOf(const MetaRow &row);

/// The names of a journal's columns for reading: texts as they lie in the file, which is what is fast.
[[nodiscard]] const QString &journalColumns();

/// The row a statement stands on; absent where its checksum is wrong.
[[nodiscard]] std::optional<JournalRow> journalRow(const Statement &statement);
[[nodiscard]] std::optional<MetaRow> metaRow(const Statement &statement);
/// The same of what findRecords() has found.
[[nodiscard]] std::optional<JournalRow> journalRow(const SqliteRecord &record);
[[nodiscard]] std::optional<MetaRow> metaRow(const SqliteRecord &record);

/// FNV-1a in 64 bits: notices every change of one bit, and nearly every other. Not made against forgers: what
/// learners write about themselves they may also invent.
class RowChecksum
{
public:
    RowChecksum &add(qint64 number);
    /// With its length, so that nothing can move from one text to the next.
    RowChecksum &add(QByteArrayView bytes);
    [[nodiscard]] qint64 value() const { return static_cast<qint64>(m_hash); }

private:
    void addByte(quint8 byte) { m_hash = (m_hash ^ byte) * 0x100000001b3; }

    quint64 m_hash = 0xcbf29ce484222325;
};

} // namespace Kogge
