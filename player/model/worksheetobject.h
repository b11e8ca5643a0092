// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blockobject.h"
#include "progresskeeper.h"
#include "worksheetresults.h"
#include "worksheettable.h"

#include <QQmlListProperty>
#include <QTimer>

namespace Kogge {

/// A worksheet: fields, tables, live results, and several filled-in versions side by side.
class WorksheetObject : public Kogge::BlockObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(Kogge::TextRows *intro READ intro CONSTANT)
    Q_PROPERTY(Kogge::WorksheetFields *fields READ fields CONSTANT)
    Q_PROPERTY(QQmlListProperty<Kogge::WorksheetTableObject> tables READ tableList CONSTANT)
    Q_PROPERTY(Kogge::WorksheetResults *results READ results CONSTANT)
    /// What the worksheet's checks have to say about the entries.
    Q_PROPERTY(QStringList messages READ messages NOTIFY messagesChanged)
    /// Names of the versions, and which one is shown; there is always one.
    Q_PROPERTY(QList<QString> versions READ versions NOTIFY versionsChanged)
    Q_PROPERTY(int currentVersion READ currentVersion WRITE setCurrentVersion NOTIFY versionsChanged)
    /// Labels of the samples that can be looked at.
    Q_PROPERTY(QStringList samples READ samples CONSTANT)
    /// "Saved on this computer at 14:32"; empty before the first save.
    Q_PROPERTY(QString savedNote READ savedNote NOTIFY savedNoteChanged)
    /// Why the entries could not be saved; empty while all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY savedNoteChanged)

public:
    WorksheetObject(const Block &block, ProgressKeeper &keeper, const QString &lesson,
                    const LocaleFormat &format, QObject *parent = nullptr);

    [[nodiscard]] const QString &title() const { return m_sheet.title; }
    [[nodiscard]] TextRows *intro() const { return m_intro; }
    [[nodiscard]] WorksheetFields *fields() const { return m_fields; }
    [[nodiscard]] const QList<WorksheetTableObject *> &tables() const { return m_tables; }
    [[nodiscard]] QQmlListProperty<WorksheetTableObject> tableList() { return {this, &m_tables}; }
    [[nodiscard]] WorksheetResults *results() const { return m_results; }
    [[nodiscard]] const QStringList &messages() const { return m_messages; }
    [[nodiscard]] QStringList versions() const;
    [[nodiscard]] int currentVersion() const { return m_current; }
    void setCurrentVersion(int version);
    [[nodiscard]] QStringList samples() const;
    [[nodiscard]] const QString &savedNote() const { return m_savedNote; }
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// A new version with the entries of the one shown; it is shown then.
    Q_INVOKABLE void duplicateVersion();
    Q_INVOKABLE void renameVersion(const QString &name);
    /// Removes the version shown; the last one is emptied instead.
    Q_INVOKABLE void removeVersion();
    /// A new version with the sample's entries; it is shown then.
    Q_INVOKABLE void showSample(int sample);
    /// Saves what has been entered and not yet saved.
    Q_INVOKABLE void flush();

Q_SIGNALS:
    void messagesChanged();
    void versionsChanged();
    void savedNoteChanged();

private:
    void restore();
    void show(int version);
    void entryChanged();
    void recalculate();
    void setMessages(const Calculation &calculation);
    void save();
    void add(Scenario scenario);
    void keep(const Event &event);
    [[nodiscard]] WorksheetInput input() const;
    [[nodiscard]] QString freeName(const QString &wanted) const;
    [[nodiscard]] Place place() const { return {m_lesson, blockId()}; }
    [[nodiscard]] Scenario &current() { return m_scenarios.at(static_cast<size_t>(m_current)); }

    Worksheet m_sheet;
    int m_task;
    ProgressKeeper &m_keeper;
    QString m_lesson;
    TextRows *m_intro;
    WorksheetFields *m_fields;
    QList<WorksheetTableObject *> m_tables;
    WorksheetResults *m_results;
    QStringList m_messages;
    std::vector<Scenario> m_scenarios;
    int m_current = 0;
    bool m_showing = false; ///< Entries change because another version is shown.
    QTimer m_saveTimer;
    QString m_savedNote;
    QString m_problem;
};

} // namespace Kogge
