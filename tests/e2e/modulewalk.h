// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/grading.h"
#include "learner.h"

namespace Kogge {

/// How somebody answers the questions of a module.
enum class Manner { Right, Wrong };

/// Somebody who works through a whole module: every question, story, checklist and example of a tool, lesson
/// by lesson. What to do and what must come of it is read from the course; what is on the screen decides.
class ModuleWalk
{
public:
    ModuleWalk(Learner &learner, const Course &course, Manner manner);

    /// From the page of the module to the end of its last lesson.
    void walk();

    /// What the record must say in the end: "block response right|wrong best", sorted.
    [[nodiscard]] QStringList expectedAnswers() const;
    /// The same from what `kogge progress` says.
    [[nodiscard]] static QStringList answersIn(const QJsonObject &progress);

private:
    void workThrough(const Lesson &lesson);
    void work(const Block &block);

    void answer(const Block &block);
    void enter(const Block &block, const Response &response);
    void enterLetters(const std::vector<QString> &letters, const Response &response);
    void enterOrder(const OrderQuestion &question, const Response &response);
    void checkOnce(const Block &block, const Response &response);
    [[nodiscard]] ItemQuery here() const;

    void play(const Block &block, const BranchingScenario &scenario);
    void tick(const Block &block, const Checklist &list);
    void lookAtExamples(const Worksheet &sheet);
    void lookAtExamples(const DecisionTable &table);
    void write(const Block &block, const Reflection &reflection);

    Learner &m_learner;
    DrivenProgram &m_player;
    const Course &m_course;
    Manner m_manner;
    int m_questions = 0; ///< Met in this lesson.
    QMap<QString, Response> m_given; ///< By block.
};

} // namespace Kogge
