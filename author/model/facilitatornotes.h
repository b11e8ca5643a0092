// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/moduledocument.h"
#include "rowsmodel.h"

namespace Kogge {

/// What those who teach with the module should know, in each of its languages; the original comes first.
class FacilitatorNotes : public RowsModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the editor.")

public:
    enum Role {
        LanguageRole = Qt::UserRole + 1, ///< QString: a tag.
        NameRole, ///< QString: the language in its own words.
        TextRole, ///< QString: Markdown.
    };
    Q_ENUM(Role)

    explicit FacilitatorNotes(ModuleDocument &document, QObject *parent = nullptr);

    /// What the document has now.
    void show();
    /// What was typed into the field in \p row. Keystrokes are one step of the history.
    Q_INVOKABLE void write(int row, const QString &text);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    struct Row {
        QString language;
        QString text;

        bool operator==(const Row &) const = default;
    };

    ModuleDocument &m_document;
    std::vector<Row> m_rows;
};

} // namespace Kogge
