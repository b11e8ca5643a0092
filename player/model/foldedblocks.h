// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blockobject.h"
#include "titledtexts.h"

namespace Kogge {

/// What comes after the other.
class StepsObject : public Kogge::BlockObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    Q_PROPERTY(Kogge::TitledTexts *steps READ steps CONSTANT)
    /// The learner asks for each step.
    Q_PROPERTY(bool oneByOne READ isOneByOne CONSTANT)

public:
    StepsObject(const Block &block, const StepsBlock &steps, QObject *parent = nullptr);

    [[nodiscard]] TitledTexts *steps() const { return m_steps; }
    [[nodiscard]] bool isOneByOne() const { return m_oneByOne; }

private:
    TitledTexts *m_steps;
    bool m_oneByOne;
};

/// Headings that open to what is behind them.
class AccordionObject : public Kogge::BlockObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    Q_PROPERTY(Kogge::TitledTexts *parts READ parts CONSTANT)

public:
    AccordionObject(const Block &block, const AccordionBlock &accordion, QObject *parent = nullptr);

    [[nodiscard]] TitledTexts *parts() const { return m_parts; }

private:
    TitledTexts *m_parts;
};

/// Something to talk about with others.
class DiscussionObject : public Kogge::BlockObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    Q_PROPERTY(Kogge::TextRows *prompt READ prompt CONSTANT)

public:
    DiscussionObject(const Block &block, const DiscussionBlock &discussion, QObject *parent = nullptr);

    [[nodiscard]] TextRows *prompt() const { return m_prompt; }

private:
    TextRows *m_prompt;
};

} // namespace Kogge
