// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QVariantList>

#include <map>
#include <memory>

class QSqlQuery;

namespace Kogge {

/// One statement, prepared once and run as often as needed. Lives inside its Database.
class Statement
{
public:
    explicit Statement(std::unique_ptr<QSqlQuery> query, QString path);
    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) noexcept;
    ~Statement();

    /// Null texts are stored as empty ones: no column of ours is ever NULL.
    Result<Done> run(const QVariantList &values = {});
    /// True while there is another row, to be read with value().
    Result<bool> next();
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] int changedRows() const;
    /// Ends reading, so that nothing stays locked.
    void finish();

private:
    [[nodiscard]] Error failure() const;

    std::unique_ptr<QSqlQuery> m_query;
    QString m_path;
};

/// A connection to one SQLite file, for one thread. Errors have the file as their subject.
class Database
{
public:
    /// Immutable: the file is read as it lies there, without locks and without files beside it.
    enum class Mode { ReadWrite, Immutable };

    /// Never creates a file. Success says nothing about the content.
    static Result<Database> open(const QString &path, Mode mode);
    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) = delete;
    ~Database();

    /// The statement for \p sql, which is kept for the next time.
    Result<Statement *> prepared(const QString &sql);
    Result<Done> run(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row; invalid where there is no row.
    Result<QVariant> value(const QString &sql);
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    Database(QString connection, QString path);

    QString m_connection; ///< Name within Qt Sql; empty after a move.
    QString m_path;
    std::map<QString, Statement> m_statements;
};

/// Takes the right to write at once; rolls back unless committed.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&other) = delete;
    ~Transaction();

    Result<Done> commit();

private:
    explicit Transaction(Database &database);

    Database *m_database; ///< Borrowed; null when there is nothing left to roll back.
};

} // namespace Kogge
