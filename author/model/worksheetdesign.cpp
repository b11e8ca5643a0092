// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheetdesign.h"

#include "base/identifier.h"
#include "course/fields.h"
#include "formulahelp.h"

using namespace Qt::StringLiterals;

namespace Kogge {

WorksheetDesign::WorksheetDesign(QObject *parent)
    : RowsModel(parent)
    , m_form(new FormModel(this))
    , m_sampleForm(new SampleForm(this))
{
    connect(m_form, &FormModel::edited, this, &WorksheetDesign::edited);
    connect(m_form, &FormModel::partAdded, this, &WorksheetDesign::partAdded);
    connect(m_form, &FormModel::partRemoved, this, &WorksheetDesign::partRemoved);
    connect(m_form, &FormModel::partMoved, this, &WorksheetDesign::partMoved);
    connect(m_sampleForm, &SampleForm::valueSet, this,
            [this](int tableRow, const QString &name, const QString &neutral, bool isText, bool isExpected) {
                const int sample = m_chosen.section(u'.', 1).toInt();
                wantSampleChange(
                    tr("Change a sample"),
                    [=](Worksheet &, WorksheetSample &edited) {
                        if (tableRow >= 0 && tableRow < std::ssize(edited.rows))
                            setSampleValue(edited.rows[static_cast<size_t>(tableRow)].values, name, neutral,
                                           isText);
                        else if (tableRow < 0)
                            setSampleValue(isExpected ? edited.expected : edited.values, name, neutral,
                                           isText);
                    },
                    sample, u"sample/%1/%2/%3/%4"_s.arg(sample).arg(tableRow).arg(name).arg(isExpected));
            });
    connect(m_sampleForm, &SampleForm::rowAdded, this, [this](const QString &table) {
        const int sample = m_chosen.section(u'.', 1).toInt();
        wantSampleChange(
            tr("Add a row to a sample"),
            [table](Worksheet &, WorksheetSample &edited) {
                SampleRow row;
                row.id = newIdentifier();
                row.table = table;
                const auto last = std::find_if(edited.rows.rbegin(), edited.rows.rend(),
                                               [&](const SampleRow &known) { return known.table == table; });
                edited.rows.insert(last == edited.rows.rend() ? edited.rows.end() : last.base(), row);
            },
            sample);
    });
    connect(m_sampleForm, &SampleForm::rowRemoved, this,
            [this](int tableRow) { Q_EMIT partRemoved(u"%1.row.%2"_s.arg(m_chosen).arg(tableRow)); });
}

void WorksheetDesign::show(const Block *block)
{
    const auto *sheet = block ? std::get_if<Worksheet>(&block->content) : nullptr;
    const bool isOther = !sheet || block->id != m_block.id;
    const bool wasAvailable = std::exchange(m_isAvailable, sheet != nullptr);
    m_block = sheet ? *block : Block();
    m_sheet = sheet ? *sheet : Worksheet();
    if (isOther)
        m_sample = m_sheet.samples.empty() ? -1 : 0;
    m_sample = std::clamp<int>(m_sample, m_sheet.samples.empty() ? -1 : 0,
                               static_cast<int>(m_sheet.samples.size()) - 1);
    showRows();
    if (isOther || rowOf(m_chosen) < 0)
        choose({});
    else
        showDetails();
    if (wasAvailable != m_isAvailable)
        Q_EMIT availableChanged();
}

QStringList WorksheetDesign::samples() const
{
    QStringList labels;
    for (const WorksheetSample &sample : m_sheet.samples)
        labels += sample.label.isEmpty() ? tr("Sample %1").arg(labels.size() + 1) : sample.label;
    return labels;
}

void WorksheetDesign::setSample(int sample)
{
    if (sample == m_sample || sample < 0 || sample >= std::ssize(m_sheet.samples))
        return;
    m_sample = sample;
    showRows();
}

QString WorksheetDesign::summary() const
{
    if (m_sample < 0)
        return {};
    const auto agreeing = std::count_if(m_rows.begin(), m_rows.end(),
                                        [](const Row &row) { return row.verdict == Verdict::Agrees; });
    //: %1 of %2 results have the value that the sample expects
    return tr("%1 of %2 results agree").arg(agreeing).arg(m_sheet.results.size());
}

bool WorksheetDesign::isAgreeing() const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return row.kind != Kind::Result || row.verdict == Verdict::Agrees;
    });
}

void WorksheetDesign::choose(const QString &path)
{
    const QString chosen = rowOf(path) < 0 ? QString() : path;
    const bool isOther = chosen != m_chosen;
    m_chosen = chosen;
    if (chosen.startsWith(u"sample."_s))
        setSample(chosen.section(u'.', 1).toInt());
    showDetails();
    if (isOther)
        Q_EMIT chosenChanged();
}

QString WorksheetDesign::rename(const QString &path, const QString &name)
{
    switch (nameState(m_sheet, path, name)) {
    case NameState::Malformed:
        return tr("Names begin with a small letter, and have small letters, digits and _.");
    case NameState::Taken:
        return tr("Something else is already called that.");
    case NameState::Free:
        break;
    }
    Q_EMIT changeWanted(
        tr("Rename to “%1”").arg(name),
        [path, name](Lesson &lesson, const QString &block) { renameInWorksheet(lesson, block, path, name); },
        {});
    return {};
}

void WorksheetDesign::writeLabel(const QString &path, const QString &text)
{
    Q_EMIT edited(path + u".label"_s, text);
}

void WorksheetDesign::writeFormula(const QString &path, const QString &text)
{
    Q_EMIT edited(path + u".formula"_s, text);
}

void WorksheetDesign::add(const QString &path)
{
    const auto count = std::count_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        return row.kind != Kind::Add && row.path.startsWith(path + u'.')
            && !row.path.mid(path.size() + 1).contains(u'.');
    });
    Q_EMIT partAdded(path, static_cast<int>(count));
    const QString added = u"%1.%2"_s.arg(path).arg(count);
    choose(added);
    leadTo(added);
}

void WorksheetDesign::remove(const QString &path)
{
    if (rowOf(path) < 0)
        return;
    choose({});
    Q_EMIT partRemoved(path);
    leadTo(rowOf(path) < 0 ? path.section(u'.', 0, -2) : path); // The next one is there now.
}

void WorksheetDesign::move(const QString &path, int by)
{
    const QString group = path.section(u'.', 0, -2);
    const int to = path.section(u'.', -1).toInt() + by;
    const QString target = u"%1.%2"_s.arg(group).arg(to);
    if (rowOf(path) < 0 || rowOf(target) < 0)
        return;
    const bool isOpen = m_chosen == path;
    Q_EMIT partMoved(path, to);
    choose(isOpen ? target : QString());
    leadTo(target);
}

void WorksheetDesign::leadTo(const QString &path)
{
    for (const QString &wanted : {path, QString()}) {
        m_wanted = wanted;
        Q_EMIT wantedChanged();
    }
}

void WorksheetDesign::takeAsExpected(const QString &path)
{
    const QString name = path.isEmpty() ? QString() : ownName(path);
    if (m_sample < 0 || (!path.isEmpty() && name.isEmpty()))
        return;
    wantSampleChange(
        tr("Expect what comes out"),
        [name](Worksheet &sheet, WorksheetSample &sample) { Kogge::takeAsExpected(sheet, sample, name); },
        m_sample);
}

void WorksheetDesign::wantSampleChange(const QString &label,
                                       const std::function<void(Worksheet &, WorksheetSample &)> &edit,
                                       int sample, const QString &mergeKey)
{
    Q_EMIT changeWanted(
        label,
        [edit, sample](Lesson &lesson, const QString &id) {
            for (Block &block : lesson.blocks) {
                auto *sheet = std::get_if<Worksheet>(&block.content);
                if (block.id == id && sheet && sample >= 0 && sample < std::ssize(sheet->samples))
                    edit(*sheet, sheet->samples[static_cast<size_t>(sample)]);
            }
        },
        mergeKey);
}

QString WorksheetDesign::ownName(const QString &path) const
{
    const int row = rowOf(path);
    if (row < 0)
        return {};
    const Row &found = m_rows[static_cast<size_t>(row)];
    if (found.kind != Kind::TableColumn)
        return found.name;
    return m_sheet.tables[path.section(u'.', 1, 1).toUInt()].name + u'.' + found.name;
}

QVariantList WorksheetDesign::proposals(const QString &path, const QString &formula, int cursor) const
{
    const FormulaSpan word = formulaWordAt(formula, cursor);
    QVariantList list;
    for (const FormulaProposal &proposal : formulaProposals(m_sheet, formula, cursor, ownName(path)))
        list.append(QVariantMap{{u"text"_s, proposal.text},
                                {u"shown"_s, proposal.shown},
                                {u"note"_s, proposal.note},
                                {u"from"_s, word.at},
                                {u"to"_s, word.at + word.length}});
    return list;
}

void WorksheetDesign::retranslate()
{
    showRows();
    showDetails();
    m_form->retranslate();
}

} // namespace Kogge
