// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/durablefile.h"
#include "progress/sqlitefile_p.h"
#include "progress/storelayout_p.h"

#include <QFile>
#include <QFileInfo>
#include <QVarLengthArray>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>

namespace Kogge {

namespace {

constexpr qsizetype pageSize = storePageSize;
constexpr qsizetype fileHeaderSize = 100;
constexpr qsizetype logHeaderSize = 32;
constexpr qsizetype frameHeaderSize = 24;
constexpr qsizetype frameSize = frameHeaderSize + pageSize;

quint32 bigEndian(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// The two running sums of 4.3.
struct LogChecksum {
    quint32 first = 0;
    quint32 second = 0;

    bool operator==(const LogChecksum &) const = default;

    void add(const QByteArray &bytes, qsizetype from, qsizetype size, bool bigEndianWords)
    {
        const auto word = [&](qsizetype at) {
            const char *data = bytes.constData() + at;
            return bigEndianWords ? qFromBigEndian<quint32>(data) : qFromLittleEndian<quint32>(data);
        };
        for (qsizetype at = from; at < from + size; at += 8) {
            first += word(at) + second;
            second += word(at + 4) + first;
        }
    }
};

class LogReader
{
public:
    explicit LogReader(const QByteArray &log)
        : m_log(log)
    { }

    SqliteLog read()
    {
        if (m_log.isEmpty())
            return {};
        if (!readHeader()) {
            m_result.cutOff = m_log.size() > logHeaderSize;
            return m_result;
        }
        qsizetype at = logHeaderSize;
        while (at + frameSize <= m_log.size() && readFrame(at))
            at += frameSize;
        m_result.cutOff = hasBrokenFrames(at);
        return m_result;
    }

private:
    bool readHeader()
    {
        constexpr quint32 magic = 0x377f0682; // Its lowest bit says big-endian checksums.
        if (m_log.size() < logHeaderSize || (bigEndian(m_log, 0) & ~1U) != magic
            || bigEndian(m_log, 8) != pageSize)
            return false;
        m_bigEndianWords = bigEndian(m_log, 0) & 1U;
        m_checksum.add(m_log, 0, 24, m_bigEndianWords);
        return m_checksum == LogChecksum{bigEndian(m_log, 24), bigEndian(m_log, 28)};
    }

    bool readFrame(qsizetype at)
    {
        LogChecksum checksum = m_checksum;
        checksum.add(m_log, at, 8, m_bigEndianWords);
        checksum.add(m_log, at + frameHeaderSize, pageSize, m_bigEndianWords);
        if (!hasSalt(at, 0) || !hasSalt(at, 4)
            || checksum != LogChecksum{bigEndian(m_log, at + 16), bigEndian(m_log, at + 20)})
            return false;
        m_checksum = checksum;
        m_uncommitted.insert(bigEndian(m_log, at), at + frameHeaderSize);
        const bool isCommit = bigEndian(m_log, at + 4) != 0;
        if (isCommit) {
            m_result.committedFrames = (at - logHeaderSize) / frameSize + 1;
            m_result.pages.insert(m_uncommitted);
            m_uncommitted.clear();
        }
        return true;
    }

    [[nodiscard]] bool hasSalt(qsizetype at, qsizetype half) const
    {
        return bigEndian(m_log, at + 8 + half) == bigEndian(m_log, 16 + half);
    }

    /// Frames of an earlier run may follow the last one of this run, and carry other salts. A frame that has
    /// one of ours, or half a frame, was written in this run.
    [[nodiscard]] bool hasBrokenFrames(qsizetype at) const
    {
        for (; at + frameSize <= m_log.size(); at += frameSize) {
            if (hasSalt(at, 0) || hasSalt(at, 4))
                return true;
        }
        return at < m_log.size();
    }

    const QByteArray &m_log;
    SqliteLog m_result;
    QHash<quint32, qsizetype> m_uncommitted;
    LogChecksum m_checksum;
    bool m_bigEndianWords = false;
};

/// A whole frame that ends a transaction, whatever its checksum.
bool hasCommit(const QByteArray &log)
{
    for (qsizetype at = logHeaderSize; at + frameSize <= log.size(); at += frameSize) {
        if (bigEndian(log, at + 4) != 0)
            return true;
    }
    return false;
}

/// How many frames of \p log were committed, as its index says in two equal headers (WAL-index format 2.1, in
/// the byte order of the computer). Absent where the index is of another log, or not whole.
std::optional<qsizetype> committedFrames(const QByteArray &index, const QByteArray &log)
{
    constexpr qsizetype headerSize = logIndexHeaderSize / 2;
    constexpr qsizetype saltSize = 8;
    if (index.size() < logIndexHeaderSize || log.size() < logHeaderSize
        || index.first(headerSize) != index.mid(headerSize, headerSize))
        return {};
    const auto frames = static_cast<qsizetype>(qFromUnaligned<quint32>(index.constData() + 16));
    const bool isOfThisLog = index.mid(32, saltSize) == log.mid(16, saltSize);
    const bool isBeforeTheFirstCommit = frames == 0 && !hasCommit(log); // Which is when they become alike.
    return isOfThisLog || isBeforeTheFirstCommit ? std::optional(frames) : std::nullopt;
}

/// A forward reader that never leaves its bytes.
class Cursor
{
public:
    explicit Cursor(QByteArrayView bytes)
        : m_bytes(bytes)
    { }

    /// 1.6: seven bits a byte, eight in a ninth.
    std::optional<qint64> varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 9 && m_at < m_bytes.size(); ++i) {
            const auto byte = static_cast<quint8>(m_bytes[m_at++]);
            if (i == 8)
                return static_cast<qint64>(value << 8 | byte);
            value = value << 7 | (byte & 0x7fU);
            if (!(byte & 0x80U))
                return static_cast<qint64>(value);
        }
        return {};
    }

    std::optional<QByteArrayView> bytes(qint64 size)
    {
        if (size < 0 || size > m_bytes.size() - m_at)
            return {};
        m_at += size;
        return m_bytes.sliced(m_at - size, size);
    }

    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

/// 2.1, serial types 1 to 6: big-endian, two's complement.
qint64 integerOf(QByteArrayView bytes)
{
    qint64 value = static_cast<quint8>(bytes.front()) & 0x80U ? -1 : 0;
    for (const char byte : bytes)
        value = value * 256 + static_cast<quint8>(byte);
    return value;
}

std::optional<SqliteValue> valueOf(qint64 serialType, Cursor &body)
{
    static constexpr std::array<qint64, 7> integerSizes = {0, 1, 2, 3, 4, 6, 8};
    if (serialType == 0)
        return SqliteValue();
    if (serialType >= 1 && serialType <= 6) {
        const auto bytes = body.bytes(integerSizes[static_cast<std::size_t>(serialType)]);
        return bytes ? std::optional<SqliteValue>(integerOf(*bytes)) : std::nullopt;
    }
    if (serialType == 8 || serialType == 9)
        return SqliteValue(serialType - 8);
    if (serialType < 12)
        return {};
    const auto bytes = body.bytes((serialType - 12) / 2);
    return bytes ? std::optional<SqliteValue>(bytes->toByteArray()) : std::nullopt;
}

/// Room for all tables of ours; looked for at every byte of a file, so it takes no memory of its own.
using SerialTypes = QVarLengthArray<qint64, 16>;

/// The serial types at the head of a record, or nothing unless there are \p columns of them.
std::optional<SerialTypes> serialTypes(QByteArrayView payload, std::size_t columns)
{
    Cursor cursor(payload);
    const auto size = cursor.varint();
    const auto most = 1 + 9 * static_cast<qint64>(columns);
    if (!size || *size <= static_cast<qint64>(columns) || *size > most)
        return {};
    SerialTypes types;
    while (cursor.position() < *size && types.size() <= static_cast<qsizetype>(columns)) {
        const auto type = cursor.varint();
        if (!type)
            return {};
        types.push_back(*type);
    }
    if (cursor.position() != *size || types.size() != static_cast<qsizetype>(columns))
        return {};
    return types;
}

std::optional<std::vector<SqliteValue>> recordValues(QByteArrayView payload, std::size_t columns)
{
    const auto types = serialTypes(payload, columns);
    if (!types)
        return {};
    Cursor body(payload);
    static_cast<void>(body.bytes(*Cursor(payload).varint()));
    std::vector<SqliteValue> values;
    for (const qint64 type : *types) {
        auto value = valueOf(type, body);
        if (!value)
            return {};
        values.push_back(std::move(*value));
    }
    return values;
}

/// 1.6: how much of a table cell's payload lies on its own page.
qint64 localSize(qint64 payload)
{
    constexpr qint64 most = pageSize - 35;
    constexpr qint64 least = (pageSize - 12) * 32 / 255 - 23;
    if (payload <= most)
        return payload;
    const qint64 wanted = least + (payload - least) % (pageSize - 4);
    return wanted <= most ? wanted : least;
}

class RecordFinder
{
public:
    RecordFinder(const SqliteBytes &bytes, std::size_t columns,
                 const std::function<void(const SqliteRecord &)> &visit)
        : m_bytes(bytes)
        , m_log(readLog(bytes.log))
        , m_columns(columns)
        , m_visit(visit)
    { }

    void run()
    {
        for (qsizetype at = 0; at < m_bytes.main.size(); at += pageSize)
            searchPage(QByteArrayView(m_bytes.main).sliced(at, std::min(pageSize, m_bytes.main.size() - at)));
        for (const qsizetype at : m_log.pages)
            searchPage(QByteArrayView(m_bytes.log).sliced(at, pageSize));
    }

private:
    void searchPage(QByteArrayView page)
    {
        for (qsizetype at = 0; at < page.size(); ++at)
            tryCell(page.sliced(at));
    }

    /// 1.6, table leaf cell: payload size, row id, payload, and the number of the page where it goes on.
    void tryCell(QByteArrayView cell)
    {
        Cursor cursor(cell);
        const auto size = cursor.varint();
        const auto rowId = cursor.varint();
        if (!size || !rowId || *size <= static_cast<qint64>(m_columns)
            || *size > m_bytes.main.size() + m_bytes.log.size())
            return;
        const auto local = cursor.bytes(localSize(*size));
        if (!local || !serialTypes(*local, m_columns))
            return;
        if (local->size() == *size)
            return report(*rowId, *local);
        if (const auto next = cursor.bytes(4))
            reportOverflowing(*rowId, *local, *size, qFromBigEndian<quint32>(next->data()));
    }

    void report(qint64 rowId, QByteArrayView payload)
    {
        if (auto values = recordValues(payload, m_columns))
            m_visit({rowId, std::move(*values)});
    }

    /// Once with the newest pages, once with those of the file alone: either may be the row that was whole.
    void reportOverflowing(qint64 rowId, QByteArrayView local, qint64 size, quint32 next)
    {
        for (const bool withLog : {true, false}) {
            if (const auto payload = assembled(local, size, next, withLog))
                report(rowId, *payload);
            if (m_log.pages.isEmpty())
                break;
        }
    }

    [[nodiscard]] std::optional<QByteArray> assembled(QByteArrayView local, qint64 size, quint32 next,
                                                      bool withLog) const
    {
        QByteArray payload = local.toByteArray();
        while (payload.size() < size) {
            const QByteArrayView overflow = page(next, withLog);
            if (overflow.isEmpty())
                return {};
            next = qFromBigEndian<quint32>(overflow.data());
            payload +=
                overflow.sliced(4, std::min<qsizetype>(pageSize - 4, size - payload.size())).toByteArray();
        }
        return payload;
    }

    [[nodiscard]] QByteArrayView page(quint32 number, bool withLog) const
    {
        if (withLog && m_log.pages.contains(number))
            return QByteArrayView(m_bytes.log).sliced(m_log.pages[number], pageSize);
        const qsizetype at = (qsizetype(number) - 1) * pageSize;
        if (at < 0 || at + pageSize > m_bytes.main.size())
            return {};
        return QByteArrayView(m_bytes.main).sliced(at, pageSize);
    }

    const SqliteBytes &m_bytes;
    SqliteLog m_log;
    std::size_t m_columns;
    const std::function<void(const SqliteRecord &)> &m_visit;
};

/// Neither file nor folder: reading a pipe would wait for ever.
bool isSpecial(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

Result<QByteArray> readIfThere(const QString &path)
{
    constexpr qint64 limit = qint64(1) << 30;
    if (isSpecial(path))
        return Error{ErrorCode::CannotRead, path, qt_error_string(EINVAL)};
    auto bytes = readFile(path, limit);
    if (!bytes && bytes.error().code == ErrorCode::FileNotFound)
        return QByteArray();
    return bytes;
}

} // namespace

QByteArray readStart(const QString &path, qsizetype size)
{
    QFile file(path);
    return !isSpecial(path) && file.open(QIODevice::ReadOnly) ? file.read(size) : QByteArray();
}

std::optional<SqliteHeader> sqliteHeader(const QByteArray &bytes)
{
    constexpr QByteArrayView magic("SQLite format 3\0", 16);
    if (bytes.size() < fileHeaderSize || !bytes.startsWith(magic))
        return {};
    return SqliteHeader{bigEndian(bytes, 60), bigEndian(bytes, 68)};
}

std::optional<SqliteHeader> readSqliteHeader(const QString &path)
{
    return sqliteHeader(readStart(path, fileHeaderSize));
}

Result<SqliteBytes> readSqliteBytes(const QString &path)
{
    // A row that a checkpoint moves while the file is being read is in the log still, as long as the log has
    // not been begun anew: that shows in its header.
    constexpr int mostTries = 20;
    SqliteBytes bytes;
    for (int i = 0; i < mostTries; ++i) {
        const QByteArray logHeader = readStart(logPath(path), logHeaderSize);
        auto main = readIfThere(path);
        auto log = readIfThere(logPath(path));
        if (!main || !log)
            return main ? log.error() : main.error();
        bytes = {*std::move(main), *std::move(log)};
        if (bytes.log.left(logHeaderSize) == logHeader)
            break;
    }
    return bytes;
}

SqliteLog readLog(const QByteArray &log, const QByteArray &index)
{
    SqliteLog result = LogReader(log).read();
    if (const auto committed = committedFrames(index, log))
        result.cutOff = result.committedFrames < *committed;
    return result;
}

void findRecords(const SqliteBytes &bytes, std::size_t columns,
                 const std::function<void(const SqliteRecord &)> &visit)
{
    RecordFinder(bytes, columns, visit).run();
}

} // namespace Kogge
