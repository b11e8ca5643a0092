// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheetobject.h"

#include "base/identifier.h"
#include "typingpause.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr qsizetype longestName = 80;

} // namespace

WorksheetKind WorksheetKind::of(const Worksheet &sheet)
{
    return {sheet, [sheet](const WorksheetInput &input) { return Kogge::calculate(sheet, input); }, false};
}

WorksheetObject::WorksheetObject(const Block &block, WorksheetKind kind, const EntryPlace &place,
                                 QObject *parent)
    : EntryObject(u"Worksheet"_s, block, place, parent)
    , m_kind(std::move(kind))
    , m_intro(new TextRows(this))
    , m_fields(new WorksheetFields(WorksheetSeriesObject::otherFields(sheet()), sheet().currency,
                                   place.format, this))
    , m_results(new WorksheetResults(sheet(), place.format, this))
{
    m_intro->setMarkdown(sheet().intro);
    connect(m_fields, &WorksheetFields::edited, this, [this](const QString &field, const QString &neutral) {
        current().input.fields.insert(field, neutral);
        entryChanged();
    });
    for (const WorksheetTable &table : sheet().tables) {
        m_tables += new WorksheetTableObject(table, sheet().currency, place.format, this);
        connect(m_tables.last(), &WorksheetTableObject::edited, this, &WorksheetObject::entryChanged);
    }
    makeSeries();
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(typingPause);
    connect(&m_saveTimer, &QTimer::timeout, this, &WorksheetObject::save);
    restore();
}

void WorksheetObject::makeSeries()
{
    for (const WorksheetSeriesObject::Group &group : WorksheetSeriesObject::groupsOf(sheet())) {
        auto *series = new WorksheetSeriesObject(group, sheet().currency, format(), this);
        m_series += series;
        connect(series, &WorksheetSeriesObject::edited, this,
                [this](const QString &field, const QString &neutral) {
                    current().input.fields.insert(field, neutral);
                    entryChanged();
                });
    }
}

void WorksheetObject::restore()
{
    const WorksheetProgress progress = keeper().progress().worksheets.value(blockId());
    m_scenarios = progress.scenarios;
    if (m_scenarios.empty())
        m_scenarios.push_back({newIdentifier(), tr("My figures"), {}, false});
    const auto shown = std::find_if(m_scenarios.begin(), m_scenarios.end(), [&](const Scenario &scenario) {
        return scenario.id == progress.current;
    });
    show(shown == m_scenarios.end() ? 0 : static_cast<int>(shown - m_scenarios.begin()));
}

void WorksheetObject::show(int version)
{
    m_current = version;
    m_showing = true;
    const WorksheetInput &input = current().input;
    m_fields->setValues(input.fields);
    for (qsizetype i = 0; i < m_tables.size(); ++i)
        m_tables.at(i)->setRows(input.tables.value(sheet().tables.at(static_cast<size_t>(i)).id));
    for (WorksheetSeriesObject *series : std::as_const(m_series))
        series->setValues(input.fields);
    m_showing = false;
    recalculate();
    Q_EMIT versionsChanged();
}

WorksheetInput WorksheetObject::input() const
{
    WorksheetInput input = m_scenarios.at(static_cast<size_t>(m_current)).input;
    for (qsizetype i = 0; i < m_tables.size(); ++i)
        input.tables.insert(sheet().tables.at(static_cast<size_t>(i)).id, m_tables.at(i)->values());
    return input;
}

void WorksheetObject::entryChanged()
{
    if (m_showing)
        return;
    current().input = input();
    recalculate();
    m_unsaved.insert(current().id);
    m_saveTimer.start();
    Q_EMIT savedNoteChanged();
}

void WorksheetObject::recalculate()
{
    m_calculation = m_kind.calculate(current().input);
    current().complete = isComplete(sheet(), m_calculation);
    m_results->setCalculation(m_calculation);
    m_fields->setCalculation(m_calculation);
    for (WorksheetTableObject *table : std::as_const(m_tables))
        table->setComputed(m_calculation);
    for (WorksheetSeriesObject *series : std::as_const(m_series))
        series->setCalculation(m_calculation);
    setMessages(m_calculation);
    Q_EMIT calculated();
}

void WorksheetObject::setMessages(const Calculation &calculation)
{
    QStringList messages;
    for (const WorksheetCheck &check : sheet().checks) {
        if (calculation.failedChecks.contains(check.id))
            messages += check.message;
    }
    if (m_messages == messages)
        return;
    m_messages = messages;
    Q_EMIT messagesChanged();
}

void WorksheetObject::flush()
{
    EntryObject::flush();
    if (!m_unsaved.isEmpty())
        save();
}

void WorksheetObject::save()
{
    m_saveTimer.stop();
    for (const Scenario &scenario : m_scenarios) {
        if (m_unsaved.remove(scenario.id))
            keepScenario(scenario);
    }
    m_unsaved.clear(); // What is left has been removed.
}

void WorksheetObject::keepScenario(const Scenario &scenario)
{
    keep(scenarioSaved(keeper().module(), place(), block().task, scenario),
         [this, id = scenario.id] { m_unsaved.insert(id); });
}

QStringList WorksheetObject::versions() const
{
    QStringList names;
    for (const Scenario &scenario : m_scenarios)
        names += scenario.name;
    return names;
}

void WorksheetObject::setCurrentVersion(int version)
{
    if (version == m_current || version < 0 || static_cast<size_t>(version) >= m_scenarios.size())
        return;
    flush();
    show(version);
    if (keeper().progress().worksheets.contains(blockId()))
        keep(scenarioShown(keeper().module(), place(), current().id), [] {}); // The next one says it again.
}

QStringList WorksheetObject::samples() const
{
    QStringList labels;
    for (const WorksheetSample &sample : sheet().samples)
        labels += sample.label;
    return labels;
}

QString WorksheetObject::freeName(const QString &wanted) const
{
    const QStringList taken = versions();
    QString name = wanted;
    for (int number = 2; taken.contains(name); ++number)
        name = u"%1 (%2)"_s.arg(wanted).arg(number);
    return name;
}

void WorksheetObject::add(Scenario scenario)
{
    flush();
    m_unsaved.insert(scenario.id);
    m_scenarios.push_back(std::move(scenario));
    show(static_cast<int>(m_scenarios.size()) - 1);
    save();
}

void WorksheetObject::duplicateVersion()
{
    add({newIdentifier(), freeName(current().name), current().input, false});
}

void WorksheetObject::showSample(int sample)
{
    if (sample < 0 || static_cast<size_t>(sample) >= sheet().samples.size())
        return;
    const WorksheetSample &shown = sheet().samples.at(static_cast<size_t>(sample));
    add({newIdentifier(), freeName(shown.label), inputOf(sheet(), shown), false});
}

void WorksheetObject::renameVersion(const QString &name)
{
    const QString clean = name.simplified().left(longestName);
    if (clean.isEmpty() || clean == current().name)
        return;
    current().name = clean;
    m_unsaved.insert(current().id);
    Q_EMIT versionsChanged();
    save();
}

void WorksheetObject::removeVersion()
{
    if (m_scenarios.size() == 1) {
        current().input = {};
        show(0);
        m_unsaved.insert(current().id);
        save();
        return;
    }
    m_unsaved.remove(current().id);
    keep(scenarioRemoved(keeper().module(), place(), current().id));
    m_scenarios.erase(m_scenarios.begin() + m_current);
    show(std::max(0, m_current - 1));
}

} // namespace Kogge
