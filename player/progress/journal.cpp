// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/database_p.h"
#include "progress/journal_p.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

qint64 checksumOf(const JournalRow &row)
{
    return RowChecksum()
        .add("journal")
        .add(row.sequence)
        .add(row.id)
        .add(row.time)
        .add(row.module)
        .add(row.version)
        .add(row.lesson)
        .add(row.block)
        .add(row.verb)
        .add(row.result)
        .add(row.duration)
        .value();
}

qint64 checksumOf(const MetaRow &row)
{
    return RowChecksum().add("meta").add(row.key.toUtf8()).add(row.revision).add(row.value.toUtf8()).value();
}

template<typename Row> std::optional<Row> intact(Row row, qint64 checksum)
{
    if (checksumOf(row) != checksum)
        return {};
    return row;
}

/// Reads the columns of a record one after the other; the first of another type spoils it.
class Columns
{
public:
    explicit Columns(const SqliteRecord &record)
        : m_record(record)
    { }

    qint64 integer() { return take<qint64>(); }
    QByteArray bytes() { return take<QByteArray>(); }
    void skip() { ++m_next; }
    [[nodiscard]] bool fit() const { return m_fit; }

private:
    template<typename T> T take()
    {
        const auto *value = std::get_if<T>(&m_record.values[m_next++]);
        m_fit = m_fit && value;
        return value ? *value : T();
    }

    const SqliteRecord &m_record;
    std::size_t m_next = 0;
    bool m_fit = true;
};

} // namespace

RowChecksum &RowChecksum::add(qint64 number)
{
    for (int shift = 0; shift < 64; shift += 8)
        addByte(static_cast<quint8>(static_cast<quint64>(number) >> shift));
    return *this;
}

RowChecksum &RowChecksum::add(QByteArrayView bytes)
{
    for (const char byte : bytes)
        addByte(static_cast<quint8>(byte));
    return add(qint64(bytes.size()));
}

JournalRow rowOf(const Event &event, qint64 sequence)
{
    return {sequence,
            event.id.toRfc4122(),
            event.time.toMSecsSinceEpoch(),
            event.module.module.toUtf8(),
            event.module.version.toUtf8(),
            event.place.lesson.toUtf8(),
            event.place.block.toUtf8(),
            verbName(event.verb).toUtf8(),
            QJsonDocument(event.result).toJson(QJsonDocument::Compact),
            event.duration.count()};
}

std::optional<Event> eventOf(const JournalRow &row)
{
    const auto verb = verbFromName(QString::fromUtf8(row.verb));
    if (!verb)
        return {};
    return Event{QUuid::fromRfc4122(row.id),
                 QDateTime::fromMSecsSinceEpoch(row.time, Qt::UTC),
                 {QString::fromUtf8(row.module), QString::fromUtf8(row.version)},
                 {QString::fromUtf8(row.lesson), QString::fromUtf8(row.block)},
                 *verb,
                 QJsonDocument::fromJson(row.result).object(),
                 std::chrono::milliseconds(row.duration)};
}

QVariantList valuesOf(const JournalRow &row)
{
    const auto text = [](const QByteArray &bytes) { return QString::fromUtf8(bytes); };
    return {row.sequence,      row.id,           row.time,        text(row.module),
            text(row.version), text(row.lesson), text(row.block), text(row.verb),
            text(row.result),  row.duration,     checksumOf(row)};
}

QVariantList valuesOf(const MetaRow &row)
{
    return {row.key, row.revision, row.value, checksumOf(row)};
}

const QString &journalColumns()
{
    static const QString columns = u"sequence, id, time, CAST(module AS BLOB), CAST(version AS BLOB), "
                                   "CAST(lesson AS BLOB), CAST(block AS BLOB), CAST(verb AS BLOB), "
                                   "CAST(result AS BLOB), duration, checksum"_s;
    return columns;
}

std::optional<JournalRow> journalRow(const Statement &statement)
{
    const auto bytes = [&](int column) { return statement.value(column).toByteArray(); };
    const auto integer = [&](int column) { return statement.value(column).toLongLong(); };
    return intact(JournalRow{integer(0), bytes(1), integer(2), bytes(3), bytes(4), bytes(5), bytes(6),
                             bytes(7), bytes(8), integer(9)},
                  integer(10));
}

std::optional<MetaRow> metaRow(const Statement &statement)
{
    return intact(MetaRow{statement.value(0).toString(), statement.value(1).toLongLong(),
                          statement.value(2).toString()},
                  statement.value(3).toLongLong());
}

std::optional<JournalRow> journalRow(const SqliteRecord &record)
{
    Columns columns(record);
    columns.skip(); // The sequence is the row id; its column is empty.
    const JournalRow row{record.rowId,    columns.bytes(),  columns.integer(), columns.bytes(),
                         columns.bytes(), columns.bytes(),  columns.bytes(),   columns.bytes(),
                         columns.bytes(), columns.integer()};
    const qint64 checksum = columns.integer();
    return columns.fit() ? intact(row, checksum) : std::nullopt;
}

std::optional<MetaRow> metaRow(const SqliteRecord &record)
{
    Columns columns(record);
    const QByteArray key = columns.bytes();
    const qint64 revision = columns.integer();
    const QByteArray value = columns.bytes();
    const qint64 checksum = columns.integer();
    return columns.fit()
        ? intact(MetaRow{QString::fromUtf8(key), revision, QString::fromUtf8(value)}, checksum)
        : std::nullopt;
}

} // namespace Kogge
