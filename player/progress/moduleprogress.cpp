// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/moduleprogress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

int taskOf(const Event &event)
{
    return event.result[u"task"_s].toInt();
}

/// The question of \p event, emptied where its task is new; null where the event's task is an old one.
QuestionProgress *questionAt(ModuleProgress &progress, const Event &event)
{
    QuestionProgress &question = progress.questions[event.place.block];
    if (taskOf(event) < question.task)
        return nullptr;
    if (taskOf(event) > question.task) {
        question = {taskOf(event), {}, {}};
        progress.record.answers.remove(event.place.block);
    }
    return &question;
}

void applyDraft(ModuleProgress &progress, const Event &event)
{
    if (QuestionProgress *question = questionAt(progress, event))
        question->draft = event.result[u"draft"_s].toString();
}

void applyHint(ModuleProgress &progress, const Event &event)
{
    const QString hint = event.result[u"hint"_s].toString();
    QuestionProgress *question = questionAt(progress, event);
    if (question && !question->hints.contains(hint))
        question->hints += hint;
}

void applyAnswer(ModuleProgress &progress, const Event &event)
{
    QuestionProgress *question = questionAt(progress, event);
    if (!question)
        return;
    question->draft.clear();
    Answer &answer = progress.record.answers[event.place.block];
    if (answer.right)
        return; // Nothing counts after the right answer; see mayAttempt().
    answer.response = event.result[u"response"_s].toString();
    answer.attempts += 1;
    answer.best =
        std::max(answer.best, Decimal::fromString(event.result[u"score"_s].toString()).value_or(Decimal()));
    answer.right = event.result[u"right"_s].toBool();
}

void applySaved(ModuleProgress &progress, const Event &event, std::vector<Scenario>::iterator known,
                const QJsonObject &change)
{
    WorksheetProgress &sheet = progress.worksheets[event.place.block];
    Scenario scenario = scenarioFromJson(change);
    scenario.id = change[u"scenario"_s].toString();
    sheet.current = scenario.id;
    if (taskOf(event) > sheet.task) {
        sheet.task = taskOf(event);
        progress.record.filledWorksheets.remove(event.place.block);
    }
    if (scenario.complete && taskOf(event) == sheet.task)
        progress.record.filledWorksheets.insert(event.place.block);
    if (known != sheet.scenarios.end())
        *known = std::move(scenario);
    else
        sheet.scenarios.push_back(std::move(scenario));
}

void applyRemoved(WorksheetProgress &sheet, std::vector<Scenario>::iterator known)
{
    const bool wasCurrent = sheet.current == known->id;
    sheet.scenarios.erase(known);
    if (wasCurrent)
        sheet.current = sheet.scenarios.empty() ? QString() : sheet.scenarios.front().id;
}

void applyWorksheet(ModuleProgress &progress, const Event &event)
{
    const QJsonObject change = event.result[u"worksheet"_s].toObject();
    const QString id = change[u"scenario"_s].toString();
    WorksheetProgress &sheet = progress.worksheets[event.place.block];
    const auto known = std::find_if(sheet.scenarios.begin(), sheet.scenarios.end(),
                                    [&id](const Scenario &scenario) { return scenario.id == id; });
    if (change.contains(u"input"_s))
        applySaved(progress, event, known, change);
    else if (known == sheet.scenarios.end())
        return;
    else if (change[u"removed"_s].toBool())
        applyRemoved(sheet, known);
    else if (change[u"shown"_s].toBool())
        sheet.current = id;
    else
        known->name = change[u"name"_s].toString();
}

void applyInteraction(ModuleProgress &progress, const Event &event)
{
    if (event.result.contains(u"worksheet"_s))
        applyWorksheet(progress, event);
    else if (event.result.contains(u"hint"_s))
        applyHint(progress, event);
    else
        applyDraft(progress, event);
}

void applyTimes(ModuleProgress &progress, const Event &event)
{
    if (!progress.firstActivity.isValid())
        progress.firstActivity = event.time;
    progress.lastActivity = event.time;
    progress.activeTime += event.duration;
    progress.version = event.module.version;
}

int taskOf(const Block &block, const ModuleProgress &progress)
{
    if (progress.worksheets.contains(block.id))
        return progress.worksheets[block.id].task;
    return progress.questions.value(block.id).task;
}

} // namespace

void apply(ModuleProgress &progress, const Event &event)
{
    applyTimes(progress, event);
    if (!event.place.lesson.isEmpty())
        progress.record.begunLessons.insert(event.place.lesson);
    switch (event.verb) {
    case Verb::Launched:
        break;
    case Verb::Experienced:
        progress.place = event.place;
        progress.seenBlocks.insert(event.place.block);
        break;
    case Verb::Interacted:
        applyInteraction(progress, event);
        break;
    case Verb::Answered:
        applyAnswer(progress, event);
        break;
    case Verb::Progressed:
        progress.record.endReached.insert(event.place.lesson);
        break;
    case Verb::Completed:
        progress.record.completedLessons.insert(event.place.lesson);
        break;
    case Verb::Passed:
        progress.record.passed = true;
        break;
    }
}

LearnerRecord recordFor(const Course &course, const ModuleProgress &progress)
{
    LearnerRecord record = progress.record;
    for (const Lesson &lesson : course.lessons) {
        for (const Block &block : lesson.blocks) {
            if (taskOf(block, progress) >= block.task)
                continue;
            record.answers.remove(block.id);
            record.filledWorksheets.remove(block.id);
        }
    }
    return record;
}

QuestionProgress questionFor(const Block &block, const ModuleProgress &progress)
{
    const QuestionProgress question = progress.questions.value(block.id);
    return question.task < block.task ? QuestionProgress{block.task, {}, {}} : question;
}

} // namespace Kogge
