// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formmodel.h"
#include "scenariolayout.h"

#include <QVariantList>

namespace Kogge {

/// The scenes of the chosen scenario as a drawing: where each stands, where its ways lead, and what is wrong
/// with it. One of them is open for editing. Each change is one step.
class ScenarioGraph : public RowsModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the editor.")

    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// False where the chosen block is of another kind.
    Q_PROPERTY(bool available READ isAvailable NOTIFY drawn)
    /// Row of the scene that is open; -1 where there is none.
    Q_PROPERTY(int chosen READ chosen NOTIFY chosenChanged)
    /// Its id.
    Q_PROPERTY(QString scene READ scene NOTIFY chosenChanged)
    /// "12 scenes, 3 endings"; and what is wrong, empty where nothing is.
    Q_PROPERTY(QString summary READ summary NOTIFY drawn)
    Q_PROPERTY(QString trouble READ trouble NOTIFY drawn)
    /// Size of the drawing: in columns, and in lines of text.
    Q_PROPERTY(int layers READ layers NOTIFY drawn)
    Q_PROPERTY(qreal height READ height NOTIFY drawn)
    /// Maps of from, to (rows), layer (of from), step (-1, 0 or 1: where the next height belongs) and
    /// heights, as SceneArrow has them.
    Q_PROPERTY(QVariantList arrows READ arrows NOTIFY drawn)
    /// The fields of the open scene.
    Q_PROPERTY(Kogge::FormModel *form READ form CONSTANT)

public:
    enum Role {
        NumberRole = Qt::UserRole + 1, ///< int, from 1.
        TitleRole, ///< QString: the title, or how the text begins.
        LayerRole, ///< int: its column.
        TopRole, ///< qreal: in lines.
        LinesRole, ///< qreal: height.
        RemarksRole, ///< QVariantList: maps of text, symbol and tone.
        WaysRole, ///< QVariantList: maps of text and lost.
        ToneRole, ///< Tone: Bad where something must be put right, Care where it should be looked at.
        NameRole, ///< QString: all of it in words.
        DescriptionRole, ///< QString: its ways in words.
    };
    Q_ENUM(Role)
    enum class Tone { Plain, Good, Care, Bad };
    Q_ENUM(Tone)
    enum class Direction { Back, Onward, Up, Down };
    Q_ENUM(Direction)

    explicit ScenarioGraph(QObject *parent = nullptr);

    /// Null: the chosen block is of another kind.
    void show(const Block *block, const FormModel::References &references);
    void retranslate();

    [[nodiscard]] bool isAvailable() const { return m_isAvailable; }
    [[nodiscard]] int chosen() const { return rowOf(m_chosen); }
    [[nodiscard]] const QString &scene() const { return m_chosen; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] int layers() const { return m_layout.layers; }
    [[nodiscard]] qreal height() const { return m_layout.height; }
    [[nodiscard]] QVariantList arrows() const;
    [[nodiscard]] FormModel *form() const { return m_form; }

    Q_INVOKABLE void choose(int row);
    /// The scene that an arrow key leads to: along a way, or above and below in the column. \p row itself
    /// where there is none.
    [[nodiscard]] Q_INVOKABLE int neighbour(int row, Kogge::ScenarioGraph::Direction direction) const;
    /// The next scene after \p row with something wrong, from the beginning again; -1 where all is well.
    [[nodiscard]] Q_INVOKABLE int nextWrong(int row) const;
    /// The ways from the start to the scene in \p row, by their numbers; the shortest. Empty for the start.
    [[nodiscard]] Q_INVOKABLE QList<int> waysTo(int row) const;
    [[nodiscard]] Q_INVOKABLE bool isReachable(int row) const;

    /// Adds a scene and opens it. The way number \p way of the scene in \p row leads to it; -1: the first one
    /// that leads nowhere, or a new one. Where the story ended it does not any more.
    Q_INVOKABLE void addSceneAfter(int row, int way = -1);
    Q_INVOKABLE void addWay(int row);
    /// Lets a way lead to the scene in row \p target; -1: nowhere.
    Q_INVOKABLE void connectWay(int row, int way, int target);
    /// The same as one step where \p way is -1, too: the first one that leads nowhere then, or a new one, as
    /// addSceneAfter() has it.
    Q_INVOKABLE void leadTo(int row, int way, int target);
    /// Ways that led there lead nowhere then. The last scene stays.
    Q_INVOKABLE void removeScene(int row);
    Q_INVOKABLE void rename(int row, const QString &title);
    /// The story begins there.
    Q_INVOKABLE void setStart(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void drawn();
    void chosenChanged();
    void edited(const QString &label, const std::function<void(Kogge::Block &)> &edit,
                const QString &mergeKey);

private:
    struct Row {
        ScenarioNode node;
        SceneState state;
        ScenePlace place;
        std::vector<int> targets; ///< Rows, by way.

        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] bool isRow(int row) const { return row >= 0 && row < count(); }
    [[nodiscard]] const Row &at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(const QString &id) const;
    [[nodiscard]] static QString titleOf(const ScenarioNode &node);
    [[nodiscard]] static QVariantList remarksOf(const Row &row);
    [[nodiscard]] static QVariantList waysOf(const Row &row);
    [[nodiscard]] QString nameOf(int row) const;
    [[nodiscard]] QString descriptionOf(int row) const;
    [[nodiscard]] int beside(int row, int by) const;
    [[nodiscard]] int lostWay(int row) const;
    /// \p id becomes the target of \p way, or of a new one; the story goes on there.
    static bool lead(Block &block, int row, int way, const QString &id);
    void showForm();
    void edit(const QString &label, const std::function<void(BranchingScenario &)> &edit,
              const QString &mergeKey = {});

    bool m_isAvailable = false;
    Block m_block;
    FormModel::References m_references;
    std::vector<Row> m_rows;
    ScenarioLayout m_layout;
    FormModel *m_form;
    QString m_chosen; ///< Id of the open scene.
};

} // namespace Kogge
