// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/checks_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

bool hasNumbers(const TableBlock &table, const QString &letter)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const TableRow &row) {
        return std::any_of(row.cells.begin(), row.cells.end(),
                           [&](const TableCell &cell) { return cell.column == letter && cell.number; });
    });
}

bool isNumber(FieldType type)
{
    return type == FieldType::Number || type == FieldType::Money || type == FieldType::Percent
        || type == FieldType::Series;
}

template<typename Part>
bool hasNumbers(const std::vector<Part> &parts, const QString &name, const QString &prefix = {})
{
    return std::any_of(parts.begin(), parts.end(),
                       [&](const Part &part) { return prefix + part.name == name && isNumber(part.type); });
}

bool hasNumbers(const Worksheet &sheet, const QString &name)
{
    return hasNumbers(sheet.fields, name) || hasNumbers(sheet.results, name)
        || std::any_of(sheet.tables.begin(), sheet.tables.end(), [&](const WorksheetTable &table) {
               return hasNumbers(table.columns, name, table.name + u'.');
           });
}

void checkChart(const ChartBlock &chart, const Lesson &lesson, const CheckPlace &place, Problems &problems)
{
    const auto source = std::find_if(lesson.blocks.begin(), lesson.blocks.end(),
                                     [&](const Block &block) { return block.id == chart.from; });
    const auto *table = source == lesson.blocks.end() ? nullptr : std::get_if<TableBlock>(&source->content);
    const auto *sheet = source == lesson.blocks.end() ? nullptr : std::get_if<Worksheet>(&source->content);
    if (!table && !sheet) {
        report(problems, ProblemCode::ChartSource, place, {chart.from});
        return;
    }
    const QStringList values = chart.values.split(u' ', Qt::SkipEmptyParts);
    for (const QString &value : values) {
        if (table ? !hasNumbers(*table, value) : !hasNumbers(*sheet, value))
            report(problems, ProblemCode::ChartValue, place, {value});
    }
    if (!values.isEmpty())
        return;
    if (sheet)
        report(problems, ProblemCode::MissingAttribute, place, {u"values"_s});
    else if (std::none_of(table->columns.begin(), table->columns.end(),
                          [&](const TableColumn &column) { return hasNumbers(*table, column.letter); }))
        report(problems, ProblemCode::ChartValue, place, {chart.from});
}

} // namespace

void checkCharts(const Lesson &lesson, Problems &problems)
{
    for (const Block &block : lesson.blocks) {
        if (const auto *chart = std::get_if<ChartBlock>(&block.content))
            checkChart(*chart, lesson, placeOf(lesson, block), problems);
    }
}

} // namespace Kogge
