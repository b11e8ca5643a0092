// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "progress/moduleprogress.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Kogge {

/// Something of a module that learners use outside its lesson, too: a worksheet, a decision table, a
/// calculator, a checklist.
struct ToolboxRow {
    QString moduleId;
    QString blockId;
    QString title;
    QString symbol;
    QString lesson; ///< Title of the lesson it is from.
    QString module; ///< Title of the module; empty where it is that of the row before.
    int versions = 0; ///< Filled-in ones of the learner's.

    bool operator==(const ToolboxRow &) const = default;
};

/// What \p block is called in the toolbox; empty where it does not belong there.
[[nodiscard]] QString toolTitle(const Block &block);

/// Whether \p block belongs into the toolbox.
[[nodiscard]] bool isTool(const Block &block);

/// The tools of \p course in the order of its lessons.
[[nodiscard]] std::vector<ToolboxRow> toolsOf(const Course &course, const ModuleProgress &progress);

/// The tools of all modules on the shelf.
class ToolboxModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the player.")

    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        ModuleIdRole = Qt::UserRole + 1, ///< QString
        BlockIdRole, ///< QString
        TitleRole, ///< QString
        SymbolRole, ///< QString
        NoteRole, ///< QString: the lesson, and how many versions there are.
        ModuleRole, ///< QString: see ToolboxRow.
    };
    Q_ENUM(Role)

    explicit ToolboxModel(QObject *parent = nullptr);

    void setRows(std::vector<ToolboxRow> rows);
    [[nodiscard]] const std::vector<ToolboxRow> &rows() const { return m_rows; }
    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<ToolboxRow> m_rows;
};

} // namespace Kogge
