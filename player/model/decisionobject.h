// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/decision.h"
#include "entryobject.h"
#include "worksheetfields.h"

namespace Kogge {

/// Texts that apply now.
class OutcomeRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by a decision table.")

public:
    enum Role {
        TextRole = Qt::UserRole + 1, ///< TextRows
    };
    Q_ENUM(Role)

    /// All outcomes there can be.
    OutcomeRows(const std::vector<Outcome> &outcomes, QObject *parent);

    /// Shows those with \p ids, in their order.
    void setApplying(const QStringList &ids);
    /// What those shown say, without their looks.
    [[nodiscard]] QStringList plain() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QHash<QString, TextRows *> m_texts;
    QStringList m_applying;
};

/// Conditions that the learner states, and what follows from them.
class DecisionObject : public Kogge::EntryObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(Kogge::TextRows *intro READ intro CONSTANT)
    Q_PROPERTY(Kogge::WorksheetFields *conditions READ conditions CONSTANT)
    Q_PROPERTY(Kogge::OutcomeRows *outcomes READ outcomes CONSTANT)
    /// What the outcomes say, without their looks.
    Q_PROPERTY(QStringList applying READ applying NOTIFY decided)
    /// What to say where no outcome applies and nothing is missing.
    Q_PROPERTY(Kogge::TextRows *otherwise READ otherwise CONSTANT)
    /// Labels of the conditions that outcomes still wait for: "Status, Days".
    Q_PROPERTY(QString missing READ missing NOTIFY decided)
    /// Labels of the samples that can be looked at.
    Q_PROPERTY(QStringList samples READ samples CONSTANT)
    /// The sample that is looked at, or -1 where the learner's own conditions are shown.
    Q_PROPERTY(int currentSample READ currentSample NOTIFY decided)

public:
    DecisionObject(const Block &block, const EntryPlace &place, QObject *parent = nullptr);

    [[nodiscard]] const QString &title() const { return m_table.title; }
    [[nodiscard]] TextRows *intro() const { return m_intro; }
    [[nodiscard]] WorksheetFields *conditions() const { return m_conditions; }
    [[nodiscard]] OutcomeRows *outcomes() const { return m_outcomes; }
    [[nodiscard]] QStringList applying() const { return m_outcomes->plain(); }
    [[nodiscard]] TextRows *otherwise() const { return m_otherwise; }
    [[nodiscard]] QString missing() const { return m_missing.join(QStringLiteral(", ")); }
    [[nodiscard]] QStringList samples() const;

    [[nodiscard]] int currentSample() const { return m_currentSample; }

    /// Shows the sample's conditions; the learner's own wait, and nothing is kept.
    Q_INVOKABLE void showSample(int sample);
    Q_INVOKABLE void showOwn();
    /// Empties the learner's own conditions.
    Q_INVOKABLE void clear();
    void flush() override;
    [[nodiscard]] bool isSaved() const override { return !m_unsaved && EntryObject::isSaved(); }

Q_SIGNALS:
    void decided();

private:
    [[nodiscard]] WorksheetInput shownInput() const;
    void show(int sample);
    void decideAgain();
    void save();

    DecisionTable m_table;
    TextRows *m_intro;
    WorksheetFields *m_conditions;
    OutcomeRows *m_outcomes;
    TextRows *m_otherwise;
    Scenario m_scenario; ///< What is kept, as of a worksheet.
    int m_currentSample = -1;
    QStringList m_missing;
    QTimer m_saveTimer;
    bool m_unsaved = false; ///< The conditions are neither on the disk nor on their way there.
};

} // namespace Kogge
