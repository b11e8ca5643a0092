// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/standing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// The sum of counted points or scores, far below Decimal's limit.
Decimal total(const Decimal &a, const Decimal &b)
{
    return *add(a, b);
}

bool isAnswered(const Block &block, const LearnerRecord &record)
{
    if (scoringOf(block))
        return record.answers.value(block.id).attempts > 0;
    return record.filledWorksheets.contains(block.id);
}

LessonStanding lessonStanding(const Lesson &lesson, const LearnerRecord &record)
{
    LessonStanding result;
    for (const Block &block : lesson.blocks) {
        if (isRequired(block) && !isAnswered(block, record))
            ++result.openRequired;
        if (const auto scoring = scoringOf(block)) {
            const Decimal best = record.answers.value(block.id).best;
            result.points = total(result.points, scoring->points);
            result.score = total(result.score, std::clamp(best, Decimal(0), scoring->points));
        }
    }
    if (isCompleted(lesson, record))
        result.status = LessonStatus::Completed;
    else if (record.begunLessons.contains(lesson.id) || record.endReached.contains(lesson.id))
        result.status = LessonStatus::Begun;
    return result;
}

/// score / points ≥ mark / 100, without dividing. A mark beyond 0 and 100 counts as these.
bool reachesMark(const Decimal &score, const Decimal &points, const Decimal &mark)
{
    const Decimal counted = std::clamp(mark, Decimal(0), Decimal(100));
    return *multiply(score, Decimal(100)) >= *multiply(points, counted);
}

ModuleStatus moduleStatus(const Course &course, const Standing &standing, const LearnerRecord &record)
{
    const auto has = [&](LessonStatus status) {
        return [status](const LessonStanding &lesson) { return lesson.status == status; };
    };
    if (record.passed)
        return ModuleStatus::Passed;
    if (std::all_of(standing.lessons.begin(), standing.lessons.end(), has(LessonStatus::Open)))
        return ModuleStatus::NotAttempted;
    if (!std::all_of(standing.lessons.begin(), standing.lessons.end(), has(LessonStatus::Completed)))
        return ModuleStatus::Incomplete;
    if (standing.points.isZero())
        return ModuleStatus::Completed;
    const bool passed = reachesMark(standing.score, standing.points, course.module.passMark);
    return passed ? ModuleStatus::Passed : ModuleStatus::Failed;
}

} // namespace

bool mayAttempt(const Scoring &scoring, const Answer &answer)
{
    return !answer.right && (scoring.attempts == 0 || answer.attempts < scoring.attempts);
}

Answer withAttempt(const Scoring &scoring, const Answer &answer, const Response &response, const Grade &grade)
{
    if (!mayAttempt(scoring, answer))
        return answer;
    return {response, answer.attempts + 1, std::max(answer.best, grade.score), grade.right};
}

bool isCompleted(const Lesson &lesson, const LearnerRecord &record)
{
    if (record.completedLessons.contains(lesson.id))
        return true;
    return record.endReached.contains(lesson.id)
        && std::all_of(lesson.blocks.begin(), lesson.blocks.end(),
                       [&](const Block &block) { return !isRequired(block) || isAnswered(block, record); });
}

Standing standing(const Course &course, const LearnerRecord &record)
{
    Standing result;
    for (const Lesson &lesson : course.lessons) {
        result.lessons.push_back(lessonStanding(lesson, record));
        result.score = total(result.score, result.lessons.back().score);
        result.points = total(result.points, result.lessons.back().points);
    }
    result.status = moduleStatus(course, result, record);
    return result;
}

Scorm12Values scorm12Values(const Standing &standing)
{
    Scorm12Values values;
    switch (standing.status) {
    case ModuleStatus::NotAttempted: // An SCO may not set "not attempted" itself.
    case ModuleStatus::Incomplete:
        values.lessonStatus = u"incomplete"_s;
        break;
    case ModuleStatus::Completed:
        values.lessonStatus = u"completed"_s;
        break;
    case ModuleStatus::Passed:
        values.lessonStatus = u"passed"_s;
        break;
    case ModuleStatus::Failed:
        values.lessonStatus = u"failed"_s;
        break;
    }
    if (!standing.points.isZero()) {
        const Decimal percent = *divide(*multiply(standing.score, Decimal(100)), standing.points);
        const Decimal shown = *percent.rounded(2);
        values.scoreRaw = shown.toString();
    }
    return values;
}

} // namespace Kogge
