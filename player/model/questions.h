// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choicerows.h"
#include "questionobject.h"

namespace Kogge {

/// Single and multiple choice.
class ChoiceObject : public Kogge::QuestionObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    Q_PROPERTY(bool multiple READ isMultiple CONSTANT)
    Q_PROPERTY(Kogge::ChoiceRows *options READ options CONSTANT)

public:
    ChoiceObject(const Block &block, const QuestionPlace &place, QObject *parent = nullptr);

    [[nodiscard]] bool isMultiple() const { return m_choice.multiple; }
    [[nodiscard]] ChoiceRows *options() const { return m_options; }

    /// Ticks the option in \p row, or takes its tick away; a single choice ticks it alone.
    Q_INVOKABLE void toggle(int row);

protected:
    [[nodiscard]] Response keptForRetry(const Response &response) const override;
    [[nodiscard]] QString solutionText() const override;
    void responseReset() override;

private:
    ChoiceQuestion m_choice;
    ChoiceRows *m_options;
};

/// A number with a unit.
class NumericObject : public Kogge::QuestionObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    /// As typed.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QString unit READ unit CONSTANT)
    /// What has been typed is not a number; empty otherwise.
    Q_PROPERTY(QString inputProblem READ inputProblem NOTIFY textChanged)

public:
    NumericObject(const Block &block, const QuestionPlace &place, QObject *parent = nullptr);

    [[nodiscard]] const QString &text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] QString unit() const;
    [[nodiscard]] QString inputProblem() const;

Q_SIGNALS:
    void textChanged();

protected:
    [[nodiscard]] Response responseFromDraft(const QString &draft) override;
    [[nodiscard]] Response keptForRetry(const Response &response) const override;
    [[nodiscard]] QString draftFor(const Response &kept) const override;
    [[nodiscard]] QString solutionText() const override;
    void responseReset() override;

private:
    [[nodiscard]] Response responseFor(const QString &text) const;

    NumericQuestion m_numeric;
    QString m_text;
};

/// Items to be put into categories.
class CategoriseObject : public Kogge::QuestionObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    /// The categories' names; rows of items name them by their index.
    Q_PROPERTY(QList<QString> categories READ categories CONSTANT)
    Q_PROPERTY(Kogge::ChoiceRows *items READ items CONSTANT)

public:
    CategoriseObject(const Block &block, const QuestionPlace &place, QObject *parent = nullptr);

    [[nodiscard]] QStringList categories() const;
    [[nodiscard]] ChoiceRows *items() const { return m_items; }

    /// Puts the item in \p row into the category at \p category.
    Q_INVOKABLE void place(int row, int category);

protected:
    [[nodiscard]] Response keptForRetry(const Response &response) const override;
    [[nodiscard]] QString solutionText() const override;
    void responseReset() override;

private:
    [[nodiscard]] int indexOf(const QString &category) const;

    CategoriseQuestion m_categorise;
    ChoiceRows *m_items;
};

} // namespace Kogge
