// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/database_p.h"
#include "progress/storelayout_p.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// Primary result codes, https://sqlite.org/rescode.html.
enum ResultCode { Error_ = 1, Busy = 5, Locked = 6, Corrupt = 11, Full = 13, NotADatabase = 26 };

/// Qt Sql does not pass on errno, so a write error is asked of the disk: is there still room?
bool isDiskFull(const QString &path)
{
    constexpr qint64 leastUsefulRoom = 64 * 1024;
    return !hasRoom(QFileInfo(path).absolutePath(), leastUsefulRoom);
}

Error errorOf(const QSqlError &error, const QString &path)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Full:
        return {ErrorCode::DiskFull, path, {}};
    case Busy:
    case Locked:
        return {ErrorCode::StoreInUse, path, {}};
    case Error_: // A table or column that should be there is not.
    case Corrupt:
    case NotADatabase:
        return {ErrorCode::StoreDamaged, path, error.databaseText()};
    default:
        if (isDiskFull(path))
            return {ErrorCode::DiskFull, path, {}};
        return {ErrorCode::CannotWrite, path, error.databaseText()};
    }
}

QString uriOf(const QString &path, Database::Mode mode)
{
    const auto query = mode == Database::Mode::Immutable ? "?mode=ro&immutable=1"_L1 : "?mode=rw"_L1;
    const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded)) + query;
}

QString newConnectionName()
{
    static std::atomic<int> count = 0;
    return u"kogge-progress-%1"_s.arg(++count);
}

QVariant notNull(const QVariant &value)
{
    const bool nullText = value.typeId() == QMetaType::QString && value.toString().isNull();
    return nullText ? QVariant(u""_s) : value;
}

} // namespace

Statement::Statement(std::unique_ptr<QSqlQuery> query, QString path)
    : m_query(std::move(query))
    , m_path(std::move(path))
{ }

Statement::Statement(Statement &&) noexcept = default;
Statement &Statement::operator=(Statement &&) noexcept = default;
Statement::~Statement() = default;

Result<Done> Statement::run(const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        m_query->bindValue(i, notNull(values[i]));
    if (!m_query->exec())
        return failure();
    return Done{};
}

Result<bool> Statement::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        return failure();
    return false;
}

QVariant Statement::value(int column) const
{
    return m_query->value(column);
}

int Statement::changedRows() const
{
    return m_query->numRowsAffected();
}

void Statement::finish()
{
    m_query->finish();
}

Error Statement::failure() const
{
    return errorOf(m_query->lastError(), m_path);
}

Result<Database> Database::open(const QString &path, Mode mode)
{
    Database database(newConnectionName(), path);
    auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database.m_connection);
    if (!connection.isValid())
        return Error{
            ErrorCode::CannotRead, path,
            QCoreApplication::translate("Kogge::ProgressStore", "Qt’s plug-in for SQLite is missing")};
    connection.setDatabaseName(uriOf(path, mode));
    connection.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection.open())
        return errorOf(connection.lastError(), path);
    return database;
}

Database::Database(QString connection, QString path)
    : m_connection(std::move(connection))
    , m_path(std::move(path))
{ }

Database::Database(Database &&other) noexcept
    : m_connection(std::exchange(other.m_connection, {}))
    , m_path(std::move(other.m_path))
    , m_statements(std::move(other.m_statements))
{ }

Database::~Database()
{
    m_statements.clear();
    if (!m_connection.isEmpty())
        QSqlDatabase::removeDatabase(m_connection);
}

Result<Statement *> Database::prepared(const QString &sql)
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end())
        return &known->second;
    auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_connection));
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return errorOf(query->lastError(), m_path);
    return &m_statements.emplace(sql, Statement(std::move(query), m_path)).first->second;
}

Result<Done> Database::run(const QString &sql, const QVariantList &values)
{
    const auto statement = prepared(sql);
    if (!statement)
        return statement.error();
    const auto done = (*statement)->run(values);
    (*statement)->finish(); // A pragma's unread answer would keep the file locked.
    return done;
}

Result<QVariant> Database::value(const QString &sql)
{
    const auto found = prepared(sql);
    if (!found)
        return found.error();
    Statement &statement = **found;
    if (const auto done = statement.run(); !done)
        return done.error();
    const auto row = statement.next();
    if (!row)
        return row.error();
    const QVariant value = *row ? statement.value(0) : QVariant();
    statement.finish();
    return value;
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (const auto begun = database.run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun.error();
    return Transaction(database);
}

Transaction::Transaction(Database &database)
    : m_database(&database)
{ }

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{ }

Transaction::~Transaction()
{
    if (m_database) // A failure means that SQLite has rolled back already.
        static_cast<void>(m_database->run(u"ROLLBACK"_s));
}

Result<Done> Transaction::commit()
{
    const auto committed = m_database->run(u"COMMIT"_s);
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace Kogge
