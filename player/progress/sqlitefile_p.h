// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace Kogge {

// Reading SQLite's file format without SQLite, so that a file is not touched, and so that what is whole in a
// damaged one is found. The format: https://sqlite.org/fileformat2.html. Clauses below are its section
// numbers.

/// What the first 100 bytes say (1.3).
struct SqliteHeader {
    quint32 userVersion = 0;
    quint32 applicationId = 0;

    bool operator==(const SqliteHeader &) const = default;
};

/// The first \p size bytes of a file; empty where there is nothing to read.
[[nodiscard]] QByteArray readStart(const QString &path, qsizetype size);

/// Absent where \p bytes do not begin like an SQLite file.
[[nodiscard]] std::optional<SqliteHeader> sqliteHeader(const QByteArray &bytes);
/// The same of the file at \p path; absent also where there is none.
[[nodiscard]] std::optional<SqliteHeader> readSqliteHeader(const QString &path);

/// A database as it lies on the disk: the file, and its write-ahead log.
struct SqliteBytes {
    QByteArray main;
    QByteArray log; ///< Empty where there is none.
};

/// Both files of \p path; a missing one is empty. Safe beside a program that writes: reads once more while
/// the files change under it.
Result<SqliteBytes> readSqliteBytes(const QString &path);

/// The write-ahead log as far as SQLite would use it (4.3).
struct SqliteLog {
    QHash<quint32, qsizetype> pages; ///< Page number -> where its newest committed image begins.
    qsizetype committedFrames = 0; ///< From the first one to that of the last commit.
    bool cutOff = false; ///< Something that may have been committed is not whole.
};
/// \p index is the log's index ("-shm"), as a killed program leaves it. Where it is of this log, it knows how
/// much was committed, and a torn end behind that is nothing but the transaction that was under way. Without
/// it, every torn end counts as cut off.
[[nodiscard]] SqliteLog readLog(const QByteArray &log, const QByteArray &index = {});
/// The beginning of a log's index that readLog() wants to see.
inline constexpr qsizetype logIndexHeaderSize = 96;

/// A column's value (2.1): NULL, an integer, or the bytes of a text or a blob.
using SqliteValue = std::variant<std::monostate, qint64, QByteArray>;

/// A row of an ordinary table.
struct SqliteRecord {
    qint64 rowId = 0;
    std::vector<SqliteValue> values;

    bool operator==(const SqliteRecord &) const = default;
};

/// Calls \p visit with everything in \p bytes that looks like a row of \p columns columns, at any offset of
/// any page, the log's images after the file's. Much of it is not one, or is an old copy: rows need a
/// checksum of their own. Columns that are floating-point numbers do not occur in our tables.
void findRecords(const SqliteBytes &bytes, std::size_t columns,
                 const std::function<void(const SqliteRecord &)> &visit);

} // namespace Kogge
