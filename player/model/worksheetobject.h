// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blockobject.h"
#include "entryobject.h"
#include "worksheetresults.h"
#include "worksheetseries.h"
#include "worksheettable.h"

#include <QQmlListProperty>
#include <QTime>
#include <QTimer>

#include <functional>

namespace Kogge {

/// A worksheet of a module, or a tool of the program that looks like one.
struct WorksheetKind {
    Worksheet sheet; ///< With title, intro, labels and samples.
    std::function<Calculation(const WorksheetInput &input)> calculate;
    bool isTool = false;

    [[nodiscard]] static WorksheetKind of(const Worksheet &sheet);
    /// Its labels are in the language of the interface.
    [[nodiscard]] static WorksheetKind of(const Tool &tool);
};

/// A worksheet: fields, tables, live results, and several filled-in versions side by side.
class WorksheetObject : public Kogge::EntryObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    Q_PROPERTY(QString title READ title CONSTANT)
    /// A tool of the program rather than a worksheet of the module.
    Q_PROPERTY(bool tool READ isTool CONSTANT)
    Q_PROPERTY(Kogge::TextRows *intro READ intro CONSTANT)
    Q_PROPERTY(Kogge::WorksheetFields *fields READ fields CONSTANT)
    Q_PROPERTY(QQmlListProperty<Kogge::WorksheetTableObject> tables READ tableList CONSTANT)
    /// Series of the same periods stand side by side.
    Q_PROPERTY(QQmlListProperty<Kogge::WorksheetSeriesObject> series READ seriesList CONSTANT)
    Q_PROPERTY(Kogge::WorksheetResults *results READ results CONSTANT)
    /// What the worksheet's checks have to say about the entries.
    Q_PROPERTY(QStringList messages READ messages NOTIFY messagesChanged)
    /// Names of the versions, and which one is shown; there is always one.
    Q_PROPERTY(QList<QString> versions READ versions NOTIFY versionsChanged)
    Q_PROPERTY(int currentVersion READ currentVersion WRITE setCurrentVersion NOTIFY versionsChanged)
    /// Labels of the samples that can be looked at.
    Q_PROPERTY(QStringList samples READ samples CONSTANT)

public:
    WorksheetObject(const Block &block, WorksheetKind kind, const EntryPlace &place,
                    QObject *parent = nullptr);

    [[nodiscard]] const QString &title() const { return m_kind.sheet.title; }
    [[nodiscard]] bool isTool() const { return m_kind.isTool; }
    [[nodiscard]] TextRows *intro() const { return m_intro; }
    [[nodiscard]] WorksheetFields *fields() const { return m_fields; }
    [[nodiscard]] const QList<WorksheetTableObject *> &tables() const { return m_tables; }
    [[nodiscard]] QQmlListProperty<WorksheetTableObject> tableList() { return {this, &m_tables}; }
    [[nodiscard]] const QList<WorksheetSeriesObject *> &series() const { return m_series; }
    [[nodiscard]] QQmlListProperty<WorksheetSeriesObject> seriesList() { return {this, &m_series}; }
    [[nodiscard]] WorksheetResults *results() const { return m_results; }
    [[nodiscard]] const Worksheet &sheet() const { return m_kind.sheet; }
    /// Of the version shown.
    [[nodiscard]] const Calculation &calculation() const { return m_calculation; }
    [[nodiscard]] const QStringList &messages() const { return m_messages; }
    [[nodiscard]] QStringList versions() const;
    [[nodiscard]] int currentVersion() const { return m_current; }
    void setCurrentVersion(int version);
    [[nodiscard]] QStringList samples() const;
    [[nodiscard]] bool isSaved() const override { return m_unsaved.isEmpty() && EntryObject::isSaved(); }

    /// A new version with the entries of the one shown; it is shown then.
    Q_INVOKABLE void duplicateVersion();
    Q_INVOKABLE void renameVersion(const QString &name);
    /// Removes the version shown; the last one is emptied instead.
    Q_INVOKABLE void removeVersion();
    /// A new version with the sample's entries; it is shown then.
    Q_INVOKABLE void showSample(int sample);
    void flush() override;

Q_SIGNALS:
    void messagesChanged();
    void versionsChanged();
    void calculated();

private:
    void makeSeries();
    void restore();
    void show(int version);
    void entryChanged();
    void recalculate();
    void setMessages(const Calculation &calculation);
    void save();
    void keepScenario(const Scenario &scenario);
    void add(Scenario scenario);
    [[nodiscard]] WorksheetInput input() const;
    [[nodiscard]] QString freeName(const QString &wanted) const;
    [[nodiscard]] Scenario &current() { return m_scenarios.at(static_cast<size_t>(m_current)); }

    WorksheetKind m_kind;
    TextRows *m_intro;
    WorksheetFields *m_fields;
    QList<WorksheetTableObject *> m_tables;
    QList<WorksheetSeriesObject *> m_series;
    WorksheetResults *m_results;
    Calculation m_calculation;
    QStringList m_messages;
    std::vector<Scenario> m_scenarios;
    int m_current = 0;
    bool m_showing = false; ///< Entries change because another version is shown.
    QTimer m_saveTimer;
    QSet<QString> m_unsaved; ///< Scenarios with entries that are neither on the disk nor on their way there.
};

} // namespace Kogge
