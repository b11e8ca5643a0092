// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problemlist.h"

#include <QObject>

namespace Kogge {

class ModuleDocument;

/// Mends what has one obvious remedy: each is one step of the history, and is told in a sentence.
class QuickFixes : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the editor.")

    /// What the link leads to now that chooseTarget() is about: "lesson:…" or "glossary:…"; or empty.
    Q_PROPERTY(QString brokenLink READ brokenLink NOTIFY targetWanted)

public:
    /// \p document and \p problems outlive it.
    QuickFixes(ModuleDocument &document, const ProblemList &problems, QObject *parent = nullptr);

    /// Does what row \p row of the problems offers, where that changes the module. False where there is
    /// nothing to be changed: then one has to go there.
    Q_INVOKABLE bool apply(int row);

    [[nodiscard]] QString brokenLink() const { return m_broken.subject; }
    /// The broken link leads to \p target; with an empty one it becomes words.
    Q_INVOKABLE void chooseTarget(const QString &target);

Q_SIGNALS:
    void told(const QString &sentence);
    void failed(const QString &sentence);
    /// Where the broken link is to lead is to be chosen; see ModuleEditor::linkTargets().
    void targetWanted();

private:
    void report(const Result<bool> &done, const QString &sentence);

    ModuleDocument &m_document;
    const ProblemList &m_problems;
    ProblemList::Row m_broken;
};

} // namespace Kogge
