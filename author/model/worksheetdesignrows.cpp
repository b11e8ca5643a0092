// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheet shows: the part of WorksheetDesign that is read.
#include "course/fields.h"
#include "fieldlabels.h"
#include "formulahelp.h"
#include "worksheetdesign.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

LocaleFormat ownFormat()
{
    return LocaleFormat(QLocale().bcp47Name());
}

QString typeInWords(FieldType type, const QString &unit, const QString &currency)
{
    const char *word = EnumWords<FieldType>::words.at(static_cast<size_t>(type));
    FormRow row;
    row.kind = FormKind::Choice;
    row.owner = u"field"_s;
    row.name = u"type"_s;
    const QString words = wordLabel(row, QString::fromLatin1(word));
    const QString money = unit.isEmpty() ? currency : unit;
    const bool isMoney = type == FieldType::Money || (type == FieldType::Series && !unit.isEmpty());
    return isMoney && !money.isEmpty() ? words + u", "_s + money : words;
}

/// The rows of a form for what is at \p path: not its parts that have rows of their own, and not what the
/// sheet shows in another way or what has no meaning for its type.
std::vector<FormRow> detailRows(const std::vector<FormRow> &form, const QString &path, FieldType type)
{
    std::vector<FormRow> rows;
    const QString prefix = path + u'.';
    const int depth = static_cast<int>(path.count(u'.')) / 2 + 1;
    for (FormRow row : form) {
        if (!row.path.startsWith(prefix))
            continue;
        const QString inner = row.path.mid(prefix.size());
        const QString head = inner.section(u'.', 0, 0);
        static const QStringList shownElsewhere{u"name"_s, u"formula"_s, u"column"_s,
                                                u"set"_s,  u"row"_s,     u"expect"_s};
        const bool isSeries = type == FieldType::Series;
        const bool fits = (isSeries || (head != u"periods" && head != u"period"))
            && (type == FieldType::Choice || head != u"choice")
            && (type == FieldType::Money || isSeries || head != u"unit")
            && ((type != FieldType::Text && type != FieldType::Choice && type != FieldType::Date)
                || head != u"decimals");
        const bool isLabel = head == u"label" && !path.startsWith(u"sample"_s);
        if (isLabel || shownElsewhere.contains(head)
            || (!fits && !path.startsWith(u"table"_s) && row.owner != u"choice")
            || (!fits && path.contains(u".column."_s)))
            continue;
        row.depth -= depth;
        rows.push_back(row);
    }
    return rows;
}

} // namespace

void WorksheetDesign::showRows()
{
    const WorksheetSample none;
    const WorksheetSample &sample = m_sample < 0 ? none : m_sheet.samples[static_cast<size_t>(m_sample)];
    m_calculation = calculate(m_sheet, inputOf(m_sheet, sample));
    replace(m_rows, m_isAvailable ? makeRows() : std::vector<Row>(), [](const Row &a, const Row &b) {
        return a.kind == b.kind && a.path == b.path && a.isComputed == b.isComputed;
    });
    Q_EMIT samplesChanged();
}

void WorksheetDesign::showDetails()
{
    const QString kind = m_chosen.section(u'.', 0, 0);
    const int number = m_chosen.section(u'.', 1, 1).toInt();
    const auto at = static_cast<size_t>(number);
    FieldType type = FieldType::Number;
    if (kind == u"field" && at < m_sheet.fields.size())
        type = m_sheet.fields[at].type;
    else if (kind == u"result" && at < m_sheet.results.size())
        type = m_sheet.results[at].type;
    else if (m_chosen.contains(u".column."_s) && at < m_sheet.tables.size())
        type = m_sheet.tables[at].columns[m_chosen.section(u'.', 3).toUInt()].type;
    m_form->setRows(m_chosen.isEmpty() ? std::vector<FormRow>() : detailRows(formOf(m_block), m_chosen, type),
                    [](const FormRow &) { return std::vector<FormReference>(); });
    m_sampleForm->show(&m_sheet, kind == u"sample" ? number : -1, ownFormat());
}

std::vector<WorksheetDesign::Row> WorksheetDesign::makeRows() const
{
    std::vector<Row> rows;
    const auto place = [](Row row, size_t at, size_t count, int depth = 0) {
        row.isFirst = at == 0;
        row.isLast = at + 1 == count;
        row.depth = depth;
        return row;
    };
    const auto addMore = [&rows](const QString &path, const QString &label, int depth = 0) {
        Row row;
        row.kind = Kind::Add;
        row.path = path;
        row.label = label;
        row.depth = depth;
        rows.push_back(row);
    };
    const auto addHeading = [&rows](const QString &path, const QString &label) {
        Row row;
        row.path = u"heading/"_s + path;
        row.label = label;
        rows.push_back(row);
    };
    addHeading(u"field"_s, tr("Fields"));
    for (size_t i = 0; i < m_sheet.fields.size(); ++i) {
        const WorksheetField &field = m_sheet.fields[i];
        rows.push_back(place(fieldRow(field, u"field.%1"_s.arg(i), field.name), i, m_sheet.fields.size()));
    }
    addMore(u"field"_s, tr("Add a field"));
    addHeading(u"table"_s, tr("Tables"));
    for (size_t t = 0; t < m_sheet.tables.size(); ++t) {
        const WorksheetTable &table = m_sheet.tables[t];
        Row row;
        row.kind = Kind::Table;
        row.path = u"table.%1"_s.arg(t);
        row.ownLabel = table.label;
        row.label = table.label.isEmpty() ? table.name : table.label;
        row.name = table.name;
        row.note = tr("%n columns", nullptr, static_cast<int>(table.columns.size()));
        rows.push_back(place(row, t, m_sheet.tables.size()));
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const WorksheetField &column = table.columns[i];
            Row inner =
                fieldRow(column, u"table.%1.column.%2"_s.arg(t).arg(i), table.name + u'.' + column.name);
            inner.kind = Kind::TableColumn;
            rows.push_back(place(inner, i, table.columns.size(), 1));
        }
        addMore(u"table.%1.column"_s.arg(t), tr("Add a column: %1").arg(row.label), 1);
    }
    addMore(u"table"_s, tr("Add a table"));
    addHeading(u"result"_s, tr("Results"));
    for (size_t i = 0; i < m_sheet.results.size(); ++i)
        rows.push_back(
            place(resultRow(m_sheet.results[i], u"result.%1"_s.arg(i)), i, m_sheet.results.size()));
    addMore(u"result"_s, tr("Add a result"));
    addHeading(u"check"_s, tr("Conditions with a message"));
    for (size_t i = 0; i < m_sheet.checks.size(); ++i) {
        const WorksheetCheck &check = m_sheet.checks[i];
        Row row;
        row.kind = Kind::Check;
        row.path = u"check.%1"_s.arg(i);
        row.label = check.message.isEmpty() ? tr("A message while this does not hold") : check.message;
        checkFormula(row, check.formula, {});
        if (row.complaint.isEmpty())
            row.outcome = m_calculation.failedChecks.contains(check.id) ? tr("the message is shown")
                                                                        : tr("nothing is shown");
        rows.push_back(place(row, i, m_sheet.checks.size()));
    }
    addMore(u"check"_s, tr("Add a condition"));
    addHeading(u"sample"_s, tr("Samples"));
    for (size_t i = 0; i < m_sheet.samples.size(); ++i) {
        Row row;
        row.kind = Kind::Sample;
        row.path = u"sample.%1"_s.arg(i);
        row.label = samples().at(static_cast<qsizetype>(i));
        rows.push_back(place(row, i, m_sheet.samples.size()));
    }
    addMore(u"sample"_s, tr("Add a sample"));
    return rows;
}

WorksheetDesign::Row WorksheetDesign::fieldRow(const WorksheetField &field, const QString &path,
                                               const QString &own) const
{
    Row row;
    row.kind = Kind::Field;
    row.path = path;
    row.ownLabel = field.label;
    row.label = field.label.isEmpty() ? field.name : field.label;
    row.name = field.name;
    row.note = typeInWords(field.type, field.unit, m_sheet.currency);
    const FormulaValue value = m_calculation.values.value(own);
    if (!field.formula.isEmpty())
        checkFormula(row, field.formula, own);
    row.outcome = valueInWords(value, field.type, field.decimals,
                               field.unit.isEmpty() ? m_sheet.currency : field.unit, ownFormat());
    return row;
}

WorksheetDesign::Row WorksheetDesign::resultRow(const WorksheetResult &result, const QString &path) const
{
    Row row;
    row.kind = Kind::Result;
    row.path = path;
    row.ownLabel = result.label;
    row.label = result.label.isEmpty() ? result.name : result.label;
    row.name = result.name;
    row.note = typeInWords(result.type, result.unit, m_sheet.currency);
    checkFormula(row, result.formula, result.name);
    const QString &currency = result.unit.isEmpty() ? m_sheet.currency : result.unit;
    const FormulaValue value = m_calculation.values.value(result.name);
    row.outcome = valueInWords(value, result.type, result.decimals, currency, ownFormat());
    for (const SampleValue &expected : m_sample < 0
             ? std::vector<SampleValue>()
             : m_sheet.samples[static_cast<size_t>(m_sample)].expected) {
        if (expected.name != result.name)
            continue;
        row.verdict = static_cast<Verdict>(verdictOn(expected, value));
        row.verdictText = verdictInWords(expected, value, result, currency, ownFormat());
    }
    return row;
}

void WorksheetDesign::checkFormula(Row &row, const QString &formula, const QString &own) const
{
    row.isComputed = true;
    row.formula = formula;
    if (const auto fault = formulaFault(m_sheet, formula, own)) {
        row.complaint = faultSentence(m_sheet, formula, *fault);
        row.faultAt = static_cast<int>(fault->place.at);
        row.faultLength = static_cast<int>(fault->place.length);
        return;
    }
    const FormulaValue value = m_calculation.values.value(own);
    const FormulaError *error = own.isEmpty() ? nullptr : firstError(value);
    if (error && (error->field.isEmpty() || error->field == own))
        row.complaint = outcomeSentence(*error);
    else if (error)
        row.complaint = tr("It reads %1, which has a mistake.").arg(error->field);
}

int WorksheetDesign::rowOf(const QString &path) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        return row.path == path && row.kind != Kind::Add && row.kind != Kind::Heading;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int WorksheetDesign::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant WorksheetDesign::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case KindRole:
        return static_cast<int>(row.kind);
    case PathRole:
        return row.path;
    case LabelRole:
        return row.label;
    case OwnLabelRole:
        return row.ownLabel;
    case NameRole:
        return row.name;
    case NoteRole:
        return row.note;
    case ComputedRole:
        return row.isComputed;
    case FormulaRole:
        return row.formula;
    case OutcomeRole:
        return row.outcome;
    case VerdictRole:
        return static_cast<int>(row.verdict);
    case VerdictTextRole:
        return row.verdictText;
    case ComplaintRole:
        return row.complaint;
    case FaultAtRole:
        return row.faultAt;
    case FaultLengthRole:
        return row.faultLength;
    case DepthRole:
        return row.depth;
    case FirstRole:
        return row.isFirst;
    case LastRole:
        return row.isLast;
    default:
        return {};
    }
}

QHash<int, QByteArray> WorksheetDesign::roleNames() const
{
    return {{KindRole, "kind"},
            {PathRole, "path"},
            {LabelRole, "label"},
            {OwnLabelRole, "ownLabel"},
            {NameRole, "name"},
            {NoteRole, "note"},
            {ComputedRole, "computed"},
            {FormulaRole, "formula"},
            {OutcomeRole, "outcome"},
            {VerdictRole, "verdict"},
            {VerdictTextRole, "verdictText"},
            {ComplaintRole, "complaint"},
            {FaultAtRole, "faultAt"},
            {FaultLengthRole, "faultLength"},
            {DepthRole, "depth"},
            {FirstRole, "isFirst"},
            {LastRole, "isLast"}};
}

} // namespace Kogge
