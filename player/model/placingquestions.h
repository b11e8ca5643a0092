// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choicerows.h"
#include "questionobject.h"

namespace Kogge {

/// Things to be put in order.
class OrderObject : public Kogge::QuestionObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    /// The items from first to last, as the learner has them.
    Q_PROPERTY(Kogge::ChoiceRows *items READ items CONSTANT)

public:
    OrderObject(const Block &block, const QuestionPlace &place, QObject *parent = nullptr);

    [[nodiscard]] ChoiceRows *items() const { return m_items; }

    /// Puts the item in \p row into the place of the one in \p to; those between make room.
    Q_INVOKABLE void move(int row, int to);

protected:
    [[nodiscard]] Response keptForRetry(const Response &response) const override;
    [[nodiscard]] QString solutionText() const override;
    void responseReset() override;
    [[nodiscard]] Response responseFromDraft(const QString &draft) override;

private:
    [[nodiscard]] QStringList startingOrder() const;

    OrderQuestion m_order;
    ChoiceRows *m_items;
};

/// Pairs to be found.
class MatchObject : public Kogge::QuestionObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    /// The targets in the order in which learners see them; rows of items name them by their index.
    Q_PROPERTY(QList<QString> targets READ targets CONSTANT)
    Q_PROPERTY(Kogge::ChoiceRows *items READ items CONSTANT)

public:
    MatchObject(const Block &block, const QuestionPlace &place, QObject *parent = nullptr);

    [[nodiscard]] QStringList targets() const;
    [[nodiscard]] ChoiceRows *items() const { return m_items; }

    /// Gives the item in \p row the target at \p target, and takes it from whichever item had it.
    Q_INVOKABLE void place(int row, int target);

protected:
    [[nodiscard]] Response keptForRetry(const Response &response) const override;
    [[nodiscard]] QString solutionText() const override;
    void responseReset() override;

private:
    [[nodiscard]] int indexOf(const QString &target) const;

    MatchQuestion m_match;
    std::vector<MatchTarget> m_targets; ///< By letter.
    ChoiceRows *m_items;
};

} // namespace Kogge
