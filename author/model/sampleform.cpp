// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleform.h"

#include "editing/worksheetedits.h"
#include "formulahelp.h"

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

const SampleValue *sampleValue(const std::vector<SampleValue> &values, const QString &name)
{
    const auto found = std::find_if(values.begin(), values.end(),
                                    [&](const SampleValue &value) { return value.name == name; });
    return found == values.end() ? nullptr : &*found;
}

QString neutralValue(const SampleValue *value)
{
    return !value ? QString() : value->text.isEmpty() ? value->value : value->text;
}

const QString &currencyFor(const QString &unit, const Worksheet &sheet)
{
    return unit.isEmpty() ? sheet.currency : unit;
}

/// An expected value as a value, where it can be one of \p type.
FormulaValue asValue(const SampleValue &expected, FieldType type)
{
    WorksheetField field;
    field.type = type;
    if (!expected.text.isEmpty())
        return Scalar(expected.text);
    return type == FieldType::Series ? FormulaValue(Scalar(expected.value))
                                     : valueFromNeutral(field, expected.value);
}

} // namespace

QString valueInWords(const FormulaValue &value, FieldType type, int decimals, const QString &currency,
                     const LocaleFormat &format)
{
    const auto inWords = [&](const Scalar &scalar) {
        if (const auto *truth = std::get_if<bool>(&scalar))
            return *truth ? u"TRUE"_s : u"FALSE"_s;
        return format.value(scalar, type, decimals, currency);
    };
    if (const auto *scalar = std::get_if<Scalar>(&value))
        return inWords(*scalar);
    QStringList cells;
    for (const Scalar &cell : std::get<Column>(value)) {
        const QString shown = inWords(cell);
        cells += shown.isEmpty() ? u"–"_s : shown;
    }
    return cells.join(u"; "_s);
}

QString verdictInWords(const SampleValue &expected, const FormulaValue &found, const WorksheetResult &result,
                       const QString &currency, const LocaleFormat &format)
{
    switch (verdictOn(expected, found)) {
    case SampleVerdict::None:
        return {};
    case SampleVerdict::Agrees:
        return SampleForm::tr("agrees");
    case SampleVerdict::Differs:
        break;
    }
    const auto shownWith = [&](const FormulaValue &value, int decimals) {
        const QString shown = valueInWords(value, result.type, decimals, currency, format);
        return shown.isEmpty() ? SampleForm::tr("nothing") : shown;
    };
    const FormulaValue wanted = asValue(expected, result.type);
    QString wantedText = shownWith(wanted, result.decimals);
    QString foundText = shownWith(found, result.decimals);
    if (wantedText == foundText) { // They differ in decimals that are not shown.
        wantedText = expected.value;
        foundText = toText(found);
    }
    return SampleForm::tr("differs: expected %1, comes out %2").arg(wantedText, foundText);
}

SampleForm::SampleForm(QObject *parent)
    : RowsModel(parent)
{ }

QString SampleForm::editable(FieldType type, const QString &neutral) const
{
    const auto one = [&](const QString &text, FieldType of) {
        WorksheetField field;
        field.type = of;
        const QString shown = m_format.editable(std::get<Scalar>(valueFromNeutral(field, text)), of);
        return shown.isEmpty() ? text : shown; // What it cannot be stays in sight.
    };
    if (type != FieldType::Series)
        return one(neutral, type);
    QStringList cells;
    for (const QString &cell : neutral.split(u';', Qt::SkipEmptyParts))
        cells += one(cell.trimmed(), FieldType::Number);
    return cells.join(u"; "_s);
}

std::optional<QString> SampleForm::neutral(FieldType type, const QString &text) const
{
    if (type != FieldType::Series)
        return m_format.neutral(text, type);
    QStringList cells;
    for (const QString &cell : text.split(u';')) {
        const auto one = m_format.neutral(cell, FieldType::Number);
        if (!one)
            return std::nullopt;
        cells += *one;
    }
    const QString joined = cells.join(u';');
    return joined.count(u';') == joined.size() ? QString() : joined;
}

SampleForm::Row SampleForm::valueRow(const WorksheetField &field, const QString &neutral, int tableRow) const
{
    Row row;
    row.kind = field.type == FieldType::Choice ? Kind::Choice : Kind::Value;
    row.name = field.name;
    row.tableRow = tableRow;
    row.type = field.type;
    row.label = field.label.isEmpty() ? field.name : field.label;
    row.value = row.kind == Kind::Choice ? neutral : editable(field.type, neutral);
    row.unit = field.type == FieldType::Percent ? u"%"_s
        : field.type == FieldType::Money        ? m_format.currencySign(currencyFor(field.unit, m_sheet))
                                                : QString();
    row.depth = tableRow < 0 ? 0 : 1;
    if (row.kind == Kind::Choice) {
        row.words += QString();
        row.options += tr("None");
    }
    for (const FieldChoice &choice : field.choices) {
        row.words += choice.name;
        row.options += choice.label.isEmpty() ? choice.name : choice.label;
    }
    if (field.type == FieldType::Series)
        row.note = tr("%n values, divided by semicolons", nullptr, field.periods);
    return row;
}

void SampleForm::addFields(std::vector<Row> &rows, const std::vector<WorksheetField> &fields,
                           const std::vector<SampleValue> &values, int tableRow) const
{
    for (const WorksheetField &field : fields) {
        if (field.formula.isEmpty())
            rows.push_back(valueRow(field, neutralValue(sampleValue(values, field.name)), tableRow));
    }
}

void SampleForm::addResults(std::vector<Row> &rows, const WorksheetSample &sample,
                            const Calculation &calculation) const
{
    for (const WorksheetResult &result : m_sheet.results) {
        const SampleValue *expected = sampleValue(sample.expected, result.name);
        const FormulaValue found = calculation.values.value(result.name);
        const QString &currency = currencyFor(result.unit, m_sheet);
        Row row;
        row.kind = Kind::Expected;
        row.name = result.name;
        row.type = result.type;
        row.label = result.label.isEmpty() ? result.name : result.label;
        row.value = editable(result.type, neutralValue(expected));
        row.unit = result.type == FieldType::Percent ? u"%"_s
            : result.type == FieldType::Money        ? m_format.currencySign(currency)
                                                     : QString();
        row.outcome = valueInWords(found, result.type, result.decimals, currency, m_format);
        if (expected) {
            row.verdict = static_cast<int>(verdictOn(*expected, found));
            row.note = verdictInWords(*expected, found, result, currency, m_format);
        }
        rows.push_back(row);
    }
}

void SampleForm::show(const Worksheet *sheet, int sample, const LocaleFormat &format)
{
    std::vector<Row> rows;
    m_format = format;
    m_sheet = sheet ? *sheet : Worksheet();
    if (sheet && sample >= 0 && sample < std::ssize(sheet->samples)) {
        const WorksheetSample &shown = sheet->samples[static_cast<size_t>(sample)];
        addFields(rows, sheet->fields, shown.values, -1);
        for (const WorksheetTable &table : sheet->tables) {
            int number = 0;
            for (size_t i = 0; i < shown.rows.size(); ++i) {
                if (shown.rows[i].table != table.name)
                    continue;
                const int at = static_cast<int>(i);
                Row head;
                head.kind = Kind::TableRow;
                head.name = table.name;
                head.tableRow = at;
                head.label =
                    tr("%1, row %2").arg(table.label.isEmpty() ? table.name : table.label).arg(++number);
                rows.push_back(head);
                addFields(rows, table.columns, shown.rows[i].values, at);
            }
            Row more;
            more.kind = Kind::AddRow;
            more.name = table.name;
            more.label = tr("Add a row: %1").arg(table.label.isEmpty() ? table.name : table.label);
            rows.push_back(more);
        }
        addResults(rows, shown, calculate(*sheet, inputOf(*sheet, shown)));
    }
    replace(m_rows, std::move(rows), [](const Row &a, const Row &b) {
        return a.kind == b.kind && a.name == b.name && a.tableRow == b.tableRow && a.type == b.type;
    });
}

void SampleForm::edit(int row, const QString &text)
{
    if (row < 0 || row >= count())
        return;
    Row &edited = m_rows[static_cast<size_t>(row)];
    const auto value = neutral(edited.type, text);
    const QString complaint = value      ? QString()
        : edited.type == FieldType::Date ? tr("This is not a date")
                                         : tr("This is not a number");
    if (edited.complaint != complaint) {
        edited.complaint = complaint;
        Q_EMIT dataChanged(index(row), index(row), {ComplaintRole});
    }
    const bool isExpected = edited.kind == Kind::Expected;
    const bool isText = edited.type == FieldType::Text || (isExpected && edited.type == FieldType::Choice);
    if (value)
        Q_EMIT valueSet(edited.tableRow, QString(edited.name), *value, isText, isExpected);
}

void SampleForm::choose(int row, int option)
{
    if (row < 0 || row >= count())
        return;
    const Row chosen = m_rows[static_cast<size_t>(row)];
    if (option >= 0 && option < chosen.words.size())
        Q_EMIT valueSet(chosen.tableRow, chosen.name, chosen.words.at(option), false, false);
}

void SampleForm::addRow(int row)
{
    if (row >= 0 && row < count())
        Q_EMIT rowAdded(QString(m_rows[static_cast<size_t>(row)].name));
}

void SampleForm::removeRow(int row)
{
    if (row >= 0 && row < count())
        Q_EMIT rowRemoved(m_rows[static_cast<size_t>(row)].tableRow);
}

int SampleForm::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SampleForm::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case KindRole:
        return static_cast<int>(row.kind);
    case LabelRole:
        return row.label;
    case ValueRole:
        return row.value;
    case UnitRole:
        return row.unit;
    case OptionsRole:
        return row.options;
    case CurrentRole:
        return static_cast<int>(row.words.indexOf(row.value));
    case DepthRole:
        return row.depth;
    case OutcomeRole:
        return row.outcome;
    case VerdictRole:
        return row.verdict;
    case NoteRole:
        return row.note;
    case ComplaintRole:
        return row.complaint;
    case NameRole:
        return row.name;
    default:
        return {};
    }
}

QHash<int, QByteArray> SampleForm::roleNames() const
{
    return {{KindRole, "kind"},   {LabelRole, "label"},         {ValueRole, "value"},
            {UnitRole, "unit"},   {OptionsRole, "options"},     {CurrentRole, "current"},
            {DepthRole, "depth"}, {OutcomeRole, "outcome"},     {VerdictRole, "verdict"},
            {NoteRole, "note"},   {ComplaintRole, "complaint"}, {NameRole, "name"}};
}

} // namespace Kogge
