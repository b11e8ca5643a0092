// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/arranging.h"
#include "editing/copiedparts.h"
#include "outlinetree.h"

#include <QVariantList>

namespace Kogge {

class ModuleEditor;

/// What is chosen in the outline, and what can be done to all of it at once: a section, or lessons, or blocks
/// of the open lesson. Whatever else the editor comes to choose is chosen alone.
class Arranging : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the editor.")

    /// Ids, in the order of the outline.
    Q_PROPERTY(QStringList chosen READ chosen NOTIFY chosenChanged)
    /// One of OutlineTree::Kind.
    Q_PROPERTY(int level READ level NOTIFY chosenChanged)
    /// "3 blocks"; empty where nothing is chosen.
    Q_PROPERTY(QString words READ words NOTIFY chosenChanged)

    Q_PROPERTY(bool dragging READ isDragging NOTIFY dragChanged)
    /// What is dragged would go before this row of the outline; -1: nowhere there.
    Q_PROPERTY(int dropRow READ dropRow NOTIFY dragChanged)
    /// Id of the lesson that it would go to the end of; empty: none.
    Q_PROPERTY(QString dropLesson READ dropLesson NOTIFY dragChanged)

public:
    explicit Arranging(ModuleEditor &editor);

    [[nodiscard]] const QStringList &chosen() const { return m_chosen; }
    [[nodiscard]] int level() const { return static_cast<int>(m_level); }
    [[nodiscard]] QString words() const;
    [[nodiscard]] Q_INVOKABLE bool isChosen(const QString &id) const { return m_chosen.contains(id); }

    /// Alone; a lesson is opened, a block shown.
    Q_INVOKABLE void choose(const QString &id);
    /// Unless it is one of those that are chosen already.
    Q_INVOKABLE void chooseUnlessChosen(const QString &id);
    /// Adds it to what is chosen, or takes it out.
    Q_INVOKABLE void toggle(const QString &id);
    /// All of its level from the one that was chosen last up to \p id.
    Q_INVOKABLE void extendTo(const QString &id);
    /// All of the level of \p id.
    Q_INVOKABLE void chooseAll(const QString &id);
    /// Row of the outline with the next (1) or last (-1) of the level of row \p row; or \p row itself.
    [[nodiscard]] Q_INVOKABLE int rowBeside(int row, int by) const;

    /// Behind the section of the open lesson. Returns its id.
    Q_INVOKABLE QString addSection();
    /// Of a section or lesson; as in its file.
    [[nodiscard]] Q_INVOKABLE QString titleOf(const QString &id) const;
    Q_INVOKABLE void rename(const QString &id, const QString &title);
    Q_INVOKABLE void remove();
    Q_INVOKABLE void duplicate();
    /// One place up (-1) or down (1).
    Q_INVOKABLE void move(int by);
    /// As text for the clipboard; empty where nothing can be copied. Files that were not saved yet are saved,
    /// so that another program finds them.
    [[nodiscard]] Q_INVOKABLE QString copied();
    [[nodiscard]] Q_INVOKABLE QString cut();
    /// Behind what is chosen. Files come along from the module that it comes from; told() names those that do
    /// not.
    Q_INVOKABLE void paste(const QString &text);
    /// Behind what is chosen, as one step called \p label. What has come is chosen.
    void insert(const QString &label, const CopiedParts &parts, const BroughtMedia &media);
    /// The other lessons that blocks can go to: maps of id, text and note.
    [[nodiscard]] Q_INVOKABLE QVariantList targets() const;
    /// To the end of \p lesson; the blocks that are chosen.
    Q_INVOKABLE void moveToLesson(const QString &lesson);

    [[nodiscard]] bool isDragging() const { return m_isDragging; }
    [[nodiscard]] int dropRow() const { return m_dropRow; }
    [[nodiscard]] QString dropLesson() const { return m_dropLesson; }
    /// With all that is chosen, where \p id is.
    Q_INVOKABLE void beginDrag(const QString &id);
    /// The pointer is over row \p row, in its lower half or not. Behind the last row: the number of rows.
    Q_INVOKABLE void dragOver(int row, bool lower);
    Q_INVOKABLE void drop();
    Q_INVOKABLE void cancelDrag();

Q_SIGNALS:
    void chosenChanged();
    void dragChanged();
    void failed(const QString &sentence);
    void told(const QString &sentence);

private:
    using Kind = OutlineTree::Kind;
    [[nodiscard]] const std::vector<OutlineTree::Row> &rows() const;
    [[nodiscard]] std::optional<Kind> kindOf(const QString &id) const;
    [[nodiscard]] QString primary() const;
    void follow();
    void setChosen(Kind level, const QStringList &ids);
    void showChosen(const QStringList &ids);
    bool run(const QString &label, const std::function<void(Course &)> &edit);
    void removeChosenLessons();
    void removeChosenBlocks();
    [[nodiscard]] QString neighbour() const;
    [[nodiscard]] bool keepsNewerBlocks(const QString &lesson);
    [[nodiscard]] CopiedParts parts() const;
    void pasteParts(const CopiedParts &parts, const Result<BroughtMedia> &media);
    void moveBlocksTo(const BlockPlace &place);
    void dragLessonsOver(int gap);
    void dragSectionOver(int gap);
    void dragBlocksOver(int row, bool lower);
    void dropLessons();
    void dropBlocks();

    ModuleEditor &m_editor;
    Kind m_level = Kind::Lesson;
    QStringList m_chosen;
    QString m_anchor; ///< Where a range begins.
    QString m_primary; ///< What the editor had chosen when we looked last.
    bool m_isChoosing = false;
    bool m_isDragging = false;
    int m_dropRow = -1;
    QString m_dropLesson;
};

} // namespace Kogge
