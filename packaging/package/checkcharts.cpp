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

/// A chart of profiles counts what they have in one field.
void checkCounts(const QStringList &values, const ProfilesBlock &block, const Course &course,
                 const CheckPlace &place, Problems &problems)
{
    const ProfileCollection *collection = course.collection(block.collection);
    if (!collection)
        return; // That is said of the block.
    for (const QString &value : values) {
        const auto field = profileField(value);
        const bool hasCounts = field
            && std::any_of(collection->profiles.begin(), collection->profiles.end(),
                           [&](const Profile &profile) { return !codesOf(profile, *field).isEmpty(); });
        if (!hasCounts || value != values.front())
            report(problems, ProblemCode::ChartValue, place, {value});
    }
    if (values.isEmpty())
        report(problems, ProblemCode::MissingAttribute, place, {u"values"_s});
}

void checkNumbers(const QStringList &values, const TableBlock &table, const ChartBlock &chart,
                  const CheckPlace &place, Problems &problems)
{
    for (const QString &value : values) {
        if (!hasNumbers(table, value))
            report(problems, ProblemCode::ChartValue, place, {value});
    }
    const bool hasAny =
        std::any_of(table.columns.begin(), table.columns.end(),
                    [&](const TableColumn &column) { return hasNumbers(table, column.letter); });
    if (values.isEmpty() && !hasAny)
        report(problems, ProblemCode::ChartValue, place, {chart.from});
}

void checkNumbers(const QStringList &values, const Worksheet &sheet, const CheckPlace &place,
                  Problems &problems)
{
    for (const QString &value : values) {
        if (!hasNumbers(sheet, value))
            report(problems, ProblemCode::ChartValue, place, {value});
    }
    if (values.isEmpty())
        report(problems, ProblemCode::MissingAttribute, place, {u"values"_s});
}

void checkChart(const ChartBlock &chart, const Course &course, const Lesson &lesson, const CheckPlace &place,
                Problems &problems)
{
    const auto source = std::find_if(lesson.blocks.begin(), lesson.blocks.end(),
                                     [&](const Block &block) { return block.id == chart.from; });
    const BlockContent content = source == lesson.blocks.end() ? UnknownBlock() : source->content;
    const QStringList values = chart.values.split(u' ', Qt::SkipEmptyParts);
    if (const auto *table = std::get_if<TableBlock>(&content))
        checkNumbers(values, *table, chart, place, problems);
    else if (const auto *sheet = std::get_if<Worksheet>(&content))
        checkNumbers(values, *sheet, place, problems);
    else if (const auto *profiles = std::get_if<ProfilesBlock>(&content))
        checkCounts(values, *profiles, course, place, problems);
    else
        report(problems, ProblemCode::ChartSource, place, {chart.from});
}

} // namespace

void checkCharts(const Course &course, const Lesson &lesson, Problems &problems)
{
    for (const Block &block : lesson.blocks) {
        if (const auto *chart = std::get_if<ChartBlock>(&block.content))
            checkChart(*chart, course, lesson, placeOf(lesson, block), problems);
    }
}

} // namespace Kogge
