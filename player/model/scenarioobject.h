// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entryobject.h"
#include "packagemedia.h"

namespace Kogge {

/// The way through a scenario so far: one row for each node, with what was done there.
class ScenarioSteps : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by a scenario.")

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< QString: the node's title, or what led to it.
        CurrentRole, ///< bool: the one on the screen.
    };
    Q_ENUM(Role)

    explicit ScenarioSteps(QObject *parent = nullptr);

    void setTitles(const QStringList &titles);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QStringList m_titles;
};

/// A story that goes on as the learner decides.
class ScenarioObject : public Kogge::EntryObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(Kogge::TextRows *intro READ intro CONSTANT)
    Q_PROPERTY(Kogge::ScenarioSteps *steps READ steps CONSTANT)
    /// The node on the screen.
    Q_PROPERTY(QString nodeTitle READ nodeTitle NOTIFY moved)
    Q_PROPERTY(Kogge::TextRows *text READ text CONSTANT)
    Q_PROPERTY(bool pictured READ isPictured NOTIFY moved)
    Q_PROPERTY(QUrl source READ source NOTIFY moved)
    Q_PROPERTY(QString alternative READ alternative NOTIFY moved)
    Q_PROPERTY(qreal ratio READ ratio NOTIFY moved)
    /// What can be done here; empty at an ending.
    Q_PROPERTY(QStringList ways READ ways NOTIFY moved)
    /// "good", "fair" or "poor"; empty before an ending.
    Q_PROPERTY(QString ending READ ending NOTIFY moved)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY moved)
    Q_PROPERTY(Kogge::TextRows *debrief READ debrief CONSTANT)
    /// "2 of 4 points; the best ending you have reached counts"; empty where no ending was reached or scored.
    Q_PROPERTY(QString outcome READ outcome NOTIFY outcomeChanged)

public:
    ScenarioObject(const Block &block, const EntryPlace &place, const PackageMedia &media,
                   QObject *parent = nullptr);

    [[nodiscard]] const QString &title() const { return m_scenario.title; }
    [[nodiscard]] TextRows *intro() const { return m_intro; }
    [[nodiscard]] ScenarioSteps *steps() const { return m_steps; }
    [[nodiscard]] QString nodeTitle() const { return node().title; }
    [[nodiscard]] TextRows *text() const { return m_text; }
    [[nodiscard]] bool isPictured() const { return !picture().source.isEmpty(); }
    [[nodiscard]] QUrl source() const { return picture().source; }
    [[nodiscard]] QString alternative() const { return picture().alternative; }
    [[nodiscard]] qreal ratio() const { return picture().ratio; }
    [[nodiscard]] QStringList ways() const;
    [[nodiscard]] QString ending() const;
    [[nodiscard]] bool canGoBack() const { return !m_path.isEmpty(); }
    [[nodiscard]] TextRows *debrief() const { return m_debrief; }
    [[nodiscard]] QString outcome() const;

    /// Takes the way at \p way. At an ending it is saved as the answer.
    Q_INVOKABLE void go(int way);
    Q_INVOKABLE void goBack();
    /// Back to the node in \p row of the steps.
    Q_INVOKABLE void goTo(int row);
    Q_INVOKABLE void restart();

Q_SIGNALS:
    void moved();
    void outcomeChanged();

private:
    void setPath(const QStringList &path);
    void show();
    [[nodiscard]] const ScenarioNode &node() const;
    [[nodiscard]] Picture picture() const { return m_pictures.value(node().id); }
    [[nodiscard]] QStringList stepTitles() const;

    BranchingScenario m_scenario;
    QHash<QString, Picture> m_pictures; ///< By node.
    TextRows *m_intro;
    ScenarioSteps *m_steps;
    TextRows *m_text;
    TextRows *m_debrief;
    QStringList m_path; ///< Letters of the ways taken.
};

} // namespace Kogge
