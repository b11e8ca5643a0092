// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace Kogge {

/// A lesson in the table of contents.
struct OutlineRow {
    QString lessonId;
    QString section; ///< Title of the section it opens; empty inside one, and where there is none.
    QString title;
    QString note; ///< "30 min" or "done, 18 of 20 points".
    QString status; ///< "done", "begun" or "open".

    bool operator==(const OutlineRow &) const = default;
};

/// The open module's lessons, in order.
class OutlineModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the module.")

public:
    enum Role {
        SectionRole = Qt::UserRole + 1, ///< QString
        TitleRole, ///< QString
        NoteRole, ///< QString
        StatusRole, ///< QString
        FirstRole, ///< bool: of its section.
        LastRole, ///< bool: of its section.
    };
    Q_ENUM(Role)

    explicit OutlineModel(QObject *parent = nullptr);

    /// Reports what has changed; rows that stay in number are kept.
    void setRows(std::vector<OutlineRow> rows);
    [[nodiscard]] const std::vector<OutlineRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] bool isFirst(int row) const;

    std::vector<OutlineRow> m_rows;
};

} // namespace Kogge
