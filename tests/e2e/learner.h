// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivenprogram.h"
#include "playerfixture.h"

namespace Kogge {

/// What a learner works with. Words are typed in any case.
enum class Means { Mouse, Keyboard };

/// Somebody in front of the player, with a folder of data of their own unless another is set.
class Learner
{
public:
    explicit Learner(Means means = Means::Mouse);

    [[nodiscard]] DrivenProgram &player() { return m_player; }
    [[nodiscard]] QString data() const { return m_data; }
    void setData(const QString &folder) { m_data = folder; }
    /// Starts the player with these data and \p files.
    void start(const QStringList &files = {});
    /// What `kogge progress` says of \p module.
    [[nodiscard]] QJsonObject progressIn(const QString &module) const;

    void press(const ItemQuery &button);
    /// Takes one of the answers below \p mark, which begins as the screen reader says it: "B. The slack one".
    void tick(const ItemQuery &mark, const QString &answer);
    void choose(const ItemQuery &list, const QString &option);
    /// Moves \p row, which says \p words, before the one above it, in the list below \p mark.
    void moveUp(const ItemQuery &row, const QString &words, const ItemQuery &mark);
    /// \p text instead of what is in \p field.
    void write(const ItemQuery &field, const QString &text);
    /// Reads on to the last line of the lesson.
    void readToTheEnd();

private:
    [[nodiscard]] bool hasMouse() const { return m_means == Means::Mouse; }

    Means m_means;
    QTemporaryDir m_folder;
    QString m_data;
    DrivenProgram m_player;
};

/// What scrolls on the page of a lesson.
[[nodiscard]] ItemQuery lessonText();
/// The module's question with \p number, from 1; to be looked after().
[[nodiscard]] ItemQuery question(int number);
/// The verdict on an answer, in the words of a screen reader.
[[nodiscard]] ItemQuery verdict(int questionNumber, const QString &beginning);

} // namespace Kogge
