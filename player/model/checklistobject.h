// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choicerows.h"
#include "entryobject.h"

namespace Kogge {

/// Things to tick off.
class ChecklistObject : public Kogge::EntryObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(Kogge::TextRows *intro READ intro CONSTANT)
    Q_PROPERTY(Kogge::ChoiceRows *items READ items CONSTANT)
    /// "3 of 5 done"
    Q_PROPERTY(QString standing READ standing NOTIFY ticked)

public:
    ChecklistObject(const Block &block, const EntryPlace &place, QObject *parent = nullptr);

    [[nodiscard]] const QString &title() const { return m_checklist.title; }
    [[nodiscard]] TextRows *intro() const { return m_intro; }
    [[nodiscard]] ChoiceRows *items() const { return m_items; }
    [[nodiscard]] QString standing() const;

    /// Ticks the item in \p row, or takes its tick away.
    Q_INVOKABLE void toggle(int row);

Q_SIGNALS:
    void ticked();

private:
    void restore();
    [[nodiscard]] QStringList tickedIds() const;

    Checklist m_checklist;
    TextRows *m_intro;
    ChoiceRows *m_items;
};

} // namespace Kogge
