// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisionobject.h"

#include "base/identifier.h"
#include "typingpause.h"

using namespace Qt::StringLiterals;

namespace Kogge {

OutcomeRows::OutcomeRows(const std::vector<Outcome> &outcomes, QObject *parent)
    : QAbstractListModel(parent)
{
    for (const Outcome &outcome : outcomes) {
        auto *text = new TextRows(this);
        text->setMarkdown(outcome.text);
        m_texts.insert(outcome.id, text);
    }
}

void OutcomeRows::setApplying(const QStringList &ids)
{
    if (m_applying == ids)
        return;
    beginResetModel();
    m_applying = ids;
    endResetModel();
}

QStringList OutcomeRows::plain() const
{
    QStringList texts;
    for (const QString &id : m_applying)
        texts += m_texts.value(id)->plain();
    return texts;
}

int OutcomeRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_applying.size());
}

QVariant OutcomeRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != TextRole)
        return {};
    return QVariant::fromValue(m_texts.value(m_applying.at(index.row())));
}

QHash<int, QByteArray> OutcomeRows::roleNames() const
{
    return {{TextRole, "body"}};
}

DecisionObject::DecisionObject(const Block &block, const EntryPlace &place, QObject *parent)
    : EntryObject(u"Decision"_s, block, place, parent)
    , m_table(std::get<DecisionTable>(block.content))
    , m_intro(new TextRows(this))
    , m_conditions(new WorksheetFields(m_table.conditions, m_table.currency, place.format, this))
    , m_outcomes(new OutcomeRows(m_table.outcomes, this))
    , m_otherwise(new TextRows(this))
{
    m_intro->setMarkdown(m_table.intro);
    connect(m_conditions, &WorksheetFields::edited, this,
            [this](const QString &field, const QString &neutral) {
                if (m_currentSample >= 0)
                    return;
                m_scenario.input.fields.insert(field, neutral);
                decideAgain();
                m_unsaved = true;
                m_saveTimer.start();
            });
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(typingPause);
    connect(&m_saveTimer, &QTimer::timeout, this, &DecisionObject::save);
    const WorksheetProgress progress = keeper().progress().worksheets.value(block.id);
    m_scenario = progress.scenarios.empty() ? Scenario{newIdentifier(), tr("My answers"), {}, false}
                                            : progress.scenarios.front();
    show(-1);
}

QStringList DecisionObject::samples() const
{
    QStringList labels;
    for (const DecisionSample &sample : m_table.samples)
        labels += sample.label;
    return labels;
}

void DecisionObject::showSample(int sample)
{
    if (sample >= 0 && static_cast<size_t>(sample) < m_table.samples.size())
        show(sample);
}

void DecisionObject::showOwn()
{
    show(-1);
}

void DecisionObject::clear()
{
    m_scenario.input = {};
    show(-1);
    save();
}

WorksheetInput DecisionObject::shownInput() const
{
    return m_currentSample < 0 ? m_scenario.input
                               : inputOf(m_table, m_table.samples.at(static_cast<size_t>(m_currentSample)));
}

void DecisionObject::show(int sample)
{
    m_currentSample = sample;
    m_conditions->setValues(shownInput().fields);
    decideAgain();
}

void DecisionObject::decideAgain()
{
    const Decision decision = decide(m_table, shownInput());
    m_conditions->setCalculation(decision.calculation);
    m_outcomes->setApplying(decision.outcomes);
    m_missing.clear();
    for (const WorksheetField &condition : m_table.conditions) {
        if (decision.missing.contains(condition.name))
            m_missing += condition.label;
    }
    m_otherwise->setMarkdown(decision.outcomes.isEmpty() && m_missing.isEmpty() ? m_table.otherwise
                                                                                : QString());
    if (m_currentSample < 0)
        m_scenario.complete = m_missing.isEmpty();
    Q_EMIT decided();
}

void DecisionObject::flush()
{
    EntryObject::flush();
    if (m_unsaved)
        save();
}

void DecisionObject::save()
{
    m_saveTimer.stop();
    m_unsaved = false;
    keep(scenarioSaved(keeper().module(), place(), block().task, m_scenario), [this] { m_unsaved = true; });
}

} // namespace Kogge
