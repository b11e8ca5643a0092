// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/rows.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Kogge {

/// A text as rows to lay out one below the other: paragraphs, headings, list items, small tables.
class TextRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by a block.")

    /// All words, for screen readers; empty where there is no text.
    Q_PROPERTY(QString plain READ plain NOTIFY changed)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< QString: "paragraph", "heading", "code", "rule" or "table".
        LevelRole, ///< int: 2 to 4 for headings.
        IndentRole, ///< int: lists around it.
        QuotesRole, ///< int: quotations around it.
        MarkerRole, ///< QString: "•" or "1." before it, or empty.
        StyledRole, ///< QString: for Text.StyledText.
        PlainRole, ///< QString: the words.
        CellsRole, ///< QVariantList of QVariantLists of TextLine: the rows of a table.
        LinksRole, ///< QStringList: addresses of the links in it, in order.
        LinkWordsRole, ///< QStringList: what they say.
    };
    Q_ENUM(Role)

    explicit TextRows(QObject *parent = nullptr);

    void setMarkdown(const QString &markdown);
    void setRows(std::vector<TextRow> rows);

    [[nodiscard]] QString plain() const;
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    void change(std::vector<TextRow> rows);

    std::vector<TextRow> m_rows;
};

/// Rows of \p markdown; a text that is too complex becomes a sentence that says so.
[[nodiscard]] std::vector<TextRow> rowsOf(const QString &markdown);

/// \p markdown in one line; a text that is too complex becomes a sentence that says so.
[[nodiscard]] TextLine lineOf(const QString &markdown);

/// The words of \p markdown, each with its marks; a text that is too complex becomes a sentence that says so.
[[nodiscard]] std::vector<TextLine> wordsOf(const QString &markdown);

} // namespace Kogge
