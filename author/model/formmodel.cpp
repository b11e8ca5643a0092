// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formmodel.h"

#include "course/numberinput.h"
#include "fieldlabels.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

FormModel::Kind kindFor(const FormRow &row)
{
    switch (row.kind) {
    case FormKind::Line:
        return FormModel::Kind::Line;
    case FormKind::Markdown:
        return FormModel::Kind::Markdown;
    case FormKind::Lines:
        return FormModel::Kind::Lines;
    case FormKind::Word:
        return FormModel::Kind::Word;
    case FormKind::Whole:
        return FormModel::Kind::Whole;
    case FormKind::Number:
        return FormModel::Kind::Number;
    case FormKind::Switch:
        return FormModel::Kind::Switch;
    case FormKind::Day:
        return FormModel::Kind::Day;
    case FormKind::Date:
        return FormModel::Kind::Date;
    case FormKind::Reference:
    case FormKind::Choice:
        return FormModel::Kind::Choice;
    case FormKind::Group:
        return FormModel::Kind::Group;
    case FormKind::Part:
        return FormModel::Kind::Part;
    }
    return FormModel::Kind::Line;
}

bool isNumber(const FormRow &row)
{
    return row.kind == FormKind::Number || row.kind == FormKind::Whole;
}

/// What is to be said of a text that must be there and is not.
QString missing(const FormRow &row)
{
    const bool isText =
        row.kind == FormKind::Line || row.kind == FormKind::Markdown || row.kind == FormKind::Lines;
    return isText && row.needed && row.value.trimmed().isEmpty() ? FormModel::tr("Still empty") : QString();
}

/// "12.5" as the interface's language writes it while it is edited: without separators of thousands.
QString localNumber(QString neutral)
{
    return neutral.replace(u'.', QLocale().decimalPoint()).replace(u'-', QChar(u'\u2212'));
}

} // namespace

FormModel::FormModel(QObject *parent)
    : RowsModel(parent)
{ }

void FormModel::setRows(std::vector<FormRow> rows, const References &references)
{
    std::vector<Row> shown;
    for (const FormRow &field : rows) {
        Row &row = shown.emplace_back(Row{field, {}, {}, {}});
        for (const QString &word : field.words)
            row.options.push_back({word, wordLabel(field, word)});
        if (field.kind == FormKind::Reference) {
            row.options = references(field);
            if (!field.needed || field.value.isEmpty())
                row.options.insert(row.options.begin(), {QString(), tr("None")});
        }
        const auto known = std::find_if(m_shown.begin(), m_shown.end(), [&](const Row &before) {
            return before.field.path == field.path && before.field.value == field.value;
        });
        if (known != m_shown.end()) {
            row.complaint = known->complaint;
            row.typed = known->typed;
        }
        if (row.typed.isEmpty())
            row.complaint = lackOf(field);
    }
    m_rows = std::move(rows);
    replace(m_shown, std::move(shown), [](const Row &a, const Row &b) {
        return a.field.path == b.field.path && a.field.kind == b.field.kind && a.field.owner == b.field.owner;
    });
}

QString FormModel::lackOf(const FormRow &field) const
{
    const QString sentence = field.value.trimmed().isEmpty() ? m_required.value(field.path) : QString();
    return sentence.isEmpty() ? missing(field) : sentence;
}

bool FormModel::isRow(int row) const
{
    return row >= 0 && row < std::ssize(m_rows);
}

void FormModel::edit(int row, const QString &text)
{
    if (!isRow(row))
        return;
    Row &edited = m_shown[static_cast<size_t>(row)];
    QString value = text;
    if (isNumber(edited.field)) {
        const auto number = numberFromInput(text.trimmed(), QLocale().decimalPoint().at(0));
        value = text.trimmed().isEmpty() ? QString() : number ? number->toString() : text;
    }
    const bool wasRefused = !edited.typed.isEmpty();
    edited.typed.clear();
    edited.complaint = lackOf(edited.field);
    if (value != edited.field.value)
        Q_EMIT this->edited(edited.field.path, value);
    if (wasRefused && isRow(row))
        Q_EMIT dataChanged(index(row), index(row), {ComplaintRole});
}

void FormModel::choose(int row, int option)
{
    if (!isRow(row))
        return;
    const Row &chosen = m_shown[static_cast<size_t>(row)];
    if (option >= 0 && option < std::ssize(chosen.options))
        Q_EMIT edited(chosen.field.path, chosen.options[static_cast<size_t>(option)].value);
}

void FormModel::addPart(int row)
{
    if (isRow(row))
        Q_EMIT partAdded(m_rows[static_cast<size_t>(row)].path, m_rows[static_cast<size_t>(row)].count);
}

void FormModel::removePart(int row)
{
    if (isRow(row))
        Q_EMIT partRemoved(m_rows[static_cast<size_t>(row)].path);
}

void FormModel::movePart(int row, int by)
{
    if (!isRow(row))
        return;
    const FormRow &part = m_rows[static_cast<size_t>(row)];
    const int to = part.path.section(u'.', -1).toInt() + by;
    if (to >= 0 && to < part.count)
        Q_EMIT partMoved(part.path, to);
}

int FormModel::rowOf(const QString &path) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].path == path)
            return static_cast<int>(i);
    }
    return -1;
}

void FormModel::retranslate()
{
    for (Row &row : m_shown) {
        for (FormReference &option : row.options) {
            if (row.field.kind == FormKind::Choice)
                option.label = wordLabel(row.field, option.value);
        }
        if (row.typed.isEmpty())
            row.complaint = lackOf(row.field);
    }
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void FormModel::refuse(const QString &path, const QString &text)
{
    const int row = rowOf(path);
    if (!isRow(row))
        return;
    Row &refused = m_shown[static_cast<size_t>(row)];
    refused.typed = text;
    refused.complaint = isNumber(refused.field) ? tr("This is not a number")
        : refused.field.kind == FormKind::Day || refused.field.kind == FormKind::Date
        ? tr("This is not a date")
        : tr("This cannot be taken");
    Q_EMIT dataChanged(index(row), index(row), {ComplaintRole});
}

int FormModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QString FormModel::shown(const Row &row) const
{
    return isNumber(row.field) ? localNumber(row.field.value) : row.field.value;
}

QVariant FormModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_shown[static_cast<size_t>(index.row())];
    switch (role) {
    case KindRole:
        return static_cast<int>(kindFor(row.field));
    case PathRole:
        return row.field.path;
    case LabelRole:
        return labelOf(row.field);
    case HelpRole:
        return helpFor(row.field);
    case ValueRole:
        return shown(row);
    case OptionsRole: {
        QStringList labels;
        for (const FormReference &option : row.options)
            labels += option.label;
        return labels;
    }
    case CurrentRole: {
        const auto found =
            std::find_if(row.options.begin(), row.options.end(),
                         [&](const FormReference &option) { return option.value == row.field.value; });
        return found == row.options.end() ? -1 : static_cast<int>(found - row.options.begin());
    }
    case DepthRole:
        return row.field.depth;
    case CountRole:
        return row.field.count;
    case NumberRole:
        return row.field.path.section(u'.', -1).toInt();
    case AddLabelRole:
        return addLabelOf(row.field);
    case ComplaintRole:
        return row.complaint;
    default:
        return {};
    }
}

QHash<int, QByteArray> FormModel::roleNames() const
{
    return {{KindRole, "kind"},       {PathRole, "path"},         {LabelRole, "label"},
            {HelpRole, "help"},       {ValueRole, "value"},       {OptionsRole, "options"},
            {CurrentRole, "current"}, {DepthRole, "depth"},       {CountRole, "count"},
            {NumberRole, "number"},   {AddLabelRole, "addLabel"}, {ComplaintRole, "complaint"}};
}

} // namespace Kogge
