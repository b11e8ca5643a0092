// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blockobject.h"
#include "localeformat.h"

namespace Kogge {

/// Running text.
class TextObject : public Kogge::BlockObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    Q_PROPERTY(Kogge::TextRows *rows READ rows CONSTANT)

public:
    TextObject(const Block &block, const TextBlock &text, QObject *parent = nullptr);

    [[nodiscard]] TextRows *rows() const { return m_rows; }
    bool rewrite(const Block &block) override;

private:
    TextRows *m_rows;
};

/// A table with a head.
class TableObject : public Kogge::BlockObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    Q_PROPERTY(QString caption READ caption CONSTANT)
    /// A TextLine for each column.
    Q_PROPERTY(QVariantList head READ head CONSTANT)
    /// Right-aligned columns.
    Q_PROPERTY(QList<bool> ends READ ends CONSTANT)
    /// A QVariantList of TextLine for each row.
    Q_PROPERTY(QVariantList rows READ rows CONSTANT)

public:
    TableObject(const Block &block, const TableBlock &table, const LocaleFormat &format,
                QObject *parent = nullptr);

    [[nodiscard]] const QString &caption() const { return m_caption; }
    [[nodiscard]] const QVariantList &head() const { return m_head; }
    [[nodiscard]] const QList<bool> &ends() const { return m_ends; }
    [[nodiscard]] const QVariantList &rows() const { return m_rows; }

private:
    QString m_caption;
    QVariantList m_head;
    QList<bool> m_ends;
    QVariantList m_rows;
};

/// A note, tip, warning or example.
class CalloutObject : public Kogge::BlockObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    /// "note", "tip", "warning" or "example".
    Q_PROPERTY(QString calloutKind READ calloutKind CONSTANT)
    Q_PROPERTY(Kogge::TextRows *rows READ rows CONSTANT)

public:
    CalloutObject(const Block &block, const CalloutBlock &callout, QObject *parent = nullptr);

    [[nodiscard]] const QString &calloutKind() const { return m_calloutKind; }
    [[nodiscard]] TextRows *rows() const { return m_rows; }
    bool rewrite(const Block &block) override;

private:
    QString m_calloutKind;
    TextRows *m_rows;
};

/// Something that holds for a time.
class FactObject : public Kogge::BlockObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    /// "4.9%", "€1,000", or words.
    Q_PROPERTY(QString value READ value CONSTANT)
    /// The value is a figure rather than words, and can be shown large.
    Q_PROPERTY(bool figure READ isFigure CONSTANT)
    Q_PROPERTY(QString statement READ statement CONSTANT)
    /// "Germany · as of 2026 · source: …"
    Q_PROPERTY(QString details READ details CONSTANT)
    /// The day it should have been checked again; empty while it is fresh.
    Q_PROPERTY(QString staleSince READ staleSince CONSTANT)
    /// Where it can be checked, or empty.
    Q_PROPERTY(QString address READ address CONSTANT)

public:
    /// \p today decides whether the fact is stale.
    FactObject(const Block &block, const Fact &fact, const LocaleFormat &format, QDate today,
               QObject *parent = nullptr);

    [[nodiscard]] const QString &value() const { return m_value; }
    [[nodiscard]] bool isFigure() const { return m_figure; }
    [[nodiscard]] const QString &statement() const { return m_statement; }
    [[nodiscard]] const QString &details() const { return m_details; }
    [[nodiscard]] const QString &staleSince() const { return m_staleSince; }
    [[nodiscard]] const QString &address() const { return m_address; }

private:
    QString m_value;
    bool m_figure;
    QString m_statement;
    QString m_details;
    QString m_staleSince;
    QString m_address;
};

/// Terms and what they mean.
class GlossaryObject : public Kogge::BlockObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    Q_PROPERTY(Kogge::TermNotes *terms READ terms CONSTANT)

public:
    GlossaryObject(const Block &block, const GlossaryBlock &glossary, QObject *parent = nullptr);

    [[nodiscard]] TermNotes *terms() const { return m_terms; }

private:
    TermNotes *m_terms;
};

/// A block that only a newer version can show.
class UnknownObject : public Kogge::BlockObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

public:
    explicit UnknownObject(const Block &block, QObject *parent = nullptr);
};

} // namespace Kogge
