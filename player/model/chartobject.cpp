// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartobject.h"

#include "course/fields.h"
#include "profilesobject.h"
#include "textrows.h"
#include "worksheetobject.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

const TableCell *cellOf(const TableRow &row, const QString &column)
{
    const auto found = std::find_if(row.cells.begin(), row.cells.end(),
                                    [&](const TableCell &cell) { return cell.column == column; });
    return found == row.cells.end() ? nullptr : &*found;
}

bool hasNumbers(const TableBlock &table, const TableColumn &column)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const TableRow &row) {
        const TableCell *cell = cellOf(row, column.letter);
        return cell && cell->number;
    });
}

ChartSeries seriesOf(const TableBlock &table, const TableColumn &column, const LocaleFormat &format)
{
    ChartSeries series{column.text, {}, {}};
    for (const TableRow &row : table.rows) {
        const TableCell *cell = cellOf(row, column.letter);
        series.values += cell ? cell->number : std::nullopt;
        series.texts +=
            cell && cell->number ? format.quantity(*cell->number, column.unit, column.decimals) : QString();
    }
    return series;
}

/// What a worksheet calls one of its columns, series or results, and how it writes its values.
struct NamedValues {
    QString label;
    FieldType type = FieldType::Number;
    int decimals = -1;
    QString unit;
    PeriodKind period = PeriodKind::Number;
};

std::optional<NamedValues> namedValues(const Worksheet &sheet, const QString &name)
{
    for (const WorksheetField &field : sheet.fields) {
        if (field.name == name)
            return NamedValues{field.label, field.type, field.decimals, field.unit, field.period};
    }
    for (const WorksheetResult &result : sheet.results) {
        if (result.name == name)
            return NamedValues{result.label, result.type, result.decimals, result.unit, {}};
    }
    for (const WorksheetTable &table : sheet.tables) {
        for (const WorksheetField &column : table.columns) {
            if (table.name + u'.' + column.name == name)
                return NamedValues{column.label, column.type, column.decimals, column.unit, {}};
        }
    }
    return {};
}

QString textOf(const Scalar &scalar, const NamedValues &named, const QString &currency,
               const LocaleFormat &format)
{
    const FieldType type = named.type != FieldType::Series ? named.type
        : named.unit.isEmpty()                             ? FieldType::Number
        : named.unit == u"%"                               ? FieldType::Percent
                                                           : FieldType::Money;
    return format.value(scalar, type, named.decimals, named.unit.isEmpty() ? currency : named.unit);
}

ChartSeries seriesOf(const Column &column, const NamedValues &named, const QString &currency,
                     const LocaleFormat &format)
{
    ChartSeries series{named.label, {}, {}};
    for (const Scalar &scalar : column) {
        const auto *number = std::get_if<Decimal>(&scalar);
        series.values += number ? std::optional(*number) : std::nullopt;
        series.texts += number ? textOf(scalar, named, currency, format) : QString();
    }
    return series;
}

/// The kind of period of the first series, which all of a chart share.
PeriodKind periodOf(const Worksheet &sheet)
{
    const auto series =
        std::find_if(sheet.fields.begin(), sheet.fields.end(),
                     [](const WorksheetField &field) { return field.type == FieldType::Series; });
    return series == sheet.fields.end() ? PeriodKind::Number : series->period;
}

/// The first column of texts in the table that has \p name, to name its rows by; else numbers.
QStringList rowNames(const Worksheet &sheet, const Calculation &calculation, const QString &name, int count)
{
    for (const WorksheetTable &table : sheet.tables) {
        if (!name.startsWith(table.name + u'.'))
            continue;
        for (const WorksheetField &column : table.columns) {
            const FormulaValue value = calculation.values.value(table.name + u'.' + column.name);
            const auto *cells = std::get_if<Column>(&value);
            if (column.type != FieldType::Text || !cells)
                continue;
            QStringList names;
            for (const Scalar &cell : *cells)
                names += std::holds_alternative<QString>(cell) ? std::get<QString>(cell) : u"–"_s;
            return names;
        }
    }
    QStringList numbers;
    for (int i = 1; i <= count; ++i)
        numbers += QString::number(i);
    return numbers;
}

/// Columns and series as series of their own; single results together as one.
ChartData chartData(const WorksheetObject &sheet, const QString &values, const LocaleFormat &format)
{
    const Calculation &calculation = sheet.calculation();
    ChartData data;
    ChartSeries singles;
    QStringList singleLabels;
    for (const QString &name : values.split(u' ', Qt::SkipEmptyParts)) {
        const auto named = namedValues(sheet.sheet(), name);
        const FormulaValue value = calculation.values.value(name);
        if (!named)
            continue;
        if (const auto *column = std::get_if<Column>(&value)) {
            data.series.push_back(seriesOf(*column, *named, sheet.sheet().currency, format));
            const int count = static_cast<int>(column->size());
            if (data.labels.size() < count) {
                data.labels = name.contains(u'.')
                    ? rowNames(sheet.sheet(), calculation, name, count)
                    : WorksheetSeriesObject::periodNames(periodOf(sheet.sheet()), count, format);
            }
            continue;
        }
        const Scalar &scalar = std::get<Scalar>(value);
        const auto *number = std::get_if<Decimal>(&scalar);
        singleLabels += named->label;
        singles.values += number ? std::optional(*number) : std::nullopt;
        singles.texts += number ? textOf(scalar, *named, sheet.sheet().currency, format) : QString();
    }
    if (data.series.empty() && !singleLabels.isEmpty())
        return {singleLabels, {singles}};
    return data;
}

} // namespace

ChartData chartData(const TableBlock &table, const QString &values, const LocaleFormat &format)
{
    ChartData data;
    const QStringList letters = values.split(u' ', Qt::SkipEmptyParts);
    for (const TableColumn &column : table.columns) {
        const bool isWanted = letters.isEmpty() ? hasNumbers(table, column) : letters.contains(column.letter);
        if (isWanted)
            data.series.push_back(seriesOf(table, column, format));
    }
    for (const TableRow &row : table.rows) {
        const TableCell *cell = table.columns.empty() ? nullptr : cellOf(row, table.columns.front().letter);
        data.labels += cell ? lineOf(cell->text).plain : QString();
    }
    return data;
}

ChartRows::ChartRows(QObject *parent)
    : QAbstractListModel(parent)
{ }

void ChartRows::setSeries(std::vector<ChartSeries> series)
{
    const bool isAlike = series.size() == m_series.size();
    if (!isAlike)
        beginResetModel();
    m_series = std::move(series);
    if (!isAlike) {
        endResetModel();
        Q_EMIT countChanged();
    } else if (!m_series.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

QList<qreal> ChartRows::valuesOf(int row) const
{
    QList<qreal> values;
    if (row < 0 || row >= rowCount())
        return values;
    for (const auto &value : m_series.at(static_cast<size_t>(row)).values)
        values += value ? value->toDouble() : 0;
    return values;
}

int ChartRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_series.size());
}

QVariant ChartRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChartSeries &series = m_series.at(static_cast<size_t>(index.row()));
    switch (role) {
    case LabelRole:
        return series.label;
    case ValuesRole:
        return QVariant::fromValue(valuesOf(index.row()));
    case TextsRole:
        return series.texts;
    default:
        return {};
    }
}

QHash<int, QByteArray> ChartRows::roleNames() const
{
    return {{LabelRole, "label"}, {ValuesRole, "values"}, {TextsRole, "texts"}};
}

ChartObject::ChartObject(const Block &block, const ChartBlock &chart, const LocaleFormat &format,
                         QObject *parent)
    : BlockObject(u"Chart"_s, block, parent)
    , m_chart(chart)
    , m_format(format)
    , m_series(new ChartRows(this))
{ }

QString ChartObject::chartKind() const
{
    return QString::fromLatin1(EnumWords<ChartKind>::words.at(static_cast<size_t>(m_chart.kind)));
}

void ChartObject::setData(const ChartData &data)
{
    m_labels = data.labels;
    m_lowest = 0;
    m_highest = 0;
    for (const ChartSeries &series : data.series) {
        for (const auto &value : series.values) {
            m_lowest = std::min(m_lowest, value ? value->toDouble() : 0);
            m_highest = std::max(m_highest, value ? value->toDouble() : 0);
        }
    }
    m_series->setSeries(data.series);
    Q_EMIT dataChanged();
}

void ChartObject::setData(const TableBlock &table)
{
    setData(chartData(table, m_chart.values, m_format));
}

void ChartObject::setData(const ProfileCollection &collection)
{
    setData(chartData(collection, m_chart.values, m_format));
}

void ChartObject::follow(const WorksheetObject &sheet)
{
    const auto draw = [this, &sheet] { setData(chartData(sheet, m_chart.values, m_format)); };
    connect(&sheet, &WorksheetObject::calculated, this, draw);
    draw();
}

} // namespace Kogge
