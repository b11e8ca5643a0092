// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivenprogram.h"
#include "playerfixture.h"

namespace Kogge {

/// Somebody in front of the author's program, with an empty folder to write in.
class Coach
{
public:
    Coach();

    [[nodiscard]] DrivenProgram &program() { return m_program; }
    [[nodiscard]] QString place() const { return m_folder.path(); }
    void start(const QStringList &arguments = {});
    /// From the first page: a module with that title and an empty lesson; the folder it is in.
    QString makeModule(const QString &title);

    void press(const ItemQuery &button);
    void press(const QString &button);
    /// Goes to a field with Tab and writes into it.
    void fill(const QString &label, const QString &text);
    /// The same below what heads a part: "Answer 2".
    void fillPart(const QString &part, const QString &label, const QString &text);
    /// Takes one of a list of options.
    void pick(const ItemQuery &list, const QString &option);
    void pickIn(const QString &part, const QString &list, const QString &option);

    /// A new block of a kind: Ctrl+Enter, a word of the list of blocks, Enter.
    void add(const QString &search, const QString &name);
    /// The same where the list of blocks is open.
    void choose(const QString &search, const QString &name);

    /// A file as a file manager copies it, into the chosen block.
    void paste(const QString &name, const QByteArray &content);
    void paste(const QString &path);
    /// A picture; then all that it lacks.
    void pastePicture();
    /// Who made the file of the chosen block, and its licence.
    void fillCredit();

    void waitForNote(const QString &beginning) { (void)m_program.item(ItemQuery::beginning(beginning)); }

private:
    void write(const ItemQuery &field, const QString &text);

    QTemporaryDir m_folder;
    DrivenProgram m_program;
};

/// What can be written in, by its label.
[[nodiscard]] ItemQuery field(const QString &label);

} // namespace Kogge
