// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolbox.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// Title and symbol of a tool; no title for any other block.
struct ToolFace {
    QString operator()(const Worksheet &sheet)
    {
        symbol = u"sheet"_s;
        return sheet.title;
    }
    QString operator()(const DecisionTable &table)
    {
        symbol = u"branch"_s;
        return table.title;
    }
    QString operator()(const Tool &tool)
    {
        symbol = u"sheet"_s;
        return tool.title;
    }
    QString operator()(const Checklist &checklist)
    {
        symbol = u"contents"_s; // A tick would say that it is done.
        return checklist.title;
    }
    template<typename T> QString operator()(const T &) { return {}; }

    QString symbol;
};

QString noteFor(const ToolboxRow &row)
{
    return row.versions < 2 ? row.lesson
                            : row.lesson + u" · "_s + ToolboxModel::tr("%n versions", nullptr, row.versions);
}

} // namespace

QString toolTitle(const Block &block)
{
    return std::visit(ToolFace(), block.content);
}

bool isTool(const Block &block)
{
    ToolFace face;
    std::visit(face, block.content);
    return !face.symbol.isEmpty();
}

std::vector<ToolboxRow> toolsOf(const Course &course, const ModuleProgress &progress)
{
    std::vector<ToolboxRow> rows;
    for (const Lesson &lesson : course.lessons) {
        for (const Block &block : lesson.blocks) {
            ToolFace face;
            const QString title = std::visit(face, block.content);
            if (face.symbol.isEmpty())
                continue;
            const auto versions = progress.worksheets.value(block.id).scenarios.size();
            rows.push_back({course.module.id, block.id, title, face.symbol, lesson.title,
                            rows.empty() ? course.module.title : QString(), static_cast<int>(versions)});
        }
    }
    return rows;
}

ToolboxModel::ToolboxModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void ToolboxModel::setRows(std::vector<ToolboxRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

int ToolboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ToolboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ToolboxRow &row = m_rows.at(static_cast<size_t>(index.row()));
    switch (role) {
    case ModuleIdRole:
        return row.moduleId;
    case BlockIdRole:
        return row.blockId;
    case TitleRole:
        return row.title;
    case SymbolRole:
        return row.symbol;
    case NoteRole:
        return noteFor(row);
    case ModuleRole:
        return row.module;
    default:
        return {};
    }
}

QHash<int, QByteArray> ToolboxModel::roleNames() const
{
    return {{ModuleIdRole, "moduleId"}, {BlockIdRole, "blockId"}, {TitleRole, "title"},
            {SymbolRole, "symbol"},     {NoteRole, "note"},       {ModuleRole, "module"}};
}

} // namespace Kogge
