// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/modulecheck.h"

#include "base/parallel.h"
#include "package/checks_p.h"

#include <algorithm>
#include <iterator>

namespace Kogge {

namespace {

/// What is said of one file because of what stands, or does not stand, in others.
bool isAboutOtherFiles(const Problem &problem)
{
    using enum ProblemCode;
    return problem.code == LessonUnlisted || problem.code == ReferenceDangling
        || problem.code == MediaUnlisted || problem.code == MediaUnused || problem.code == AltMissing
        || problem.code == TranslationOrphan;
}

} // namespace

void checkEachLesson(const Course &course, Problems &problems,
                     const std::function<void(const Lesson &, Problems &)> &check)
{
    std::vector<Problems> found(course.lessons.size());
    inParallel(found.size(), [&](size_t i) { check(course.lessons[i], found[i]); });
    for (Problems &ofLesson : found)
        std::move(ofLesson.begin(), ofLesson.end(), std::back_inserter(problems));
}

Problems checkModule(const LoadedModule &loaded, const FileSource &source, QDate asOf)
{
    Problems problems = loaded.problems;
    const Course &course = loaded.course;
    if (course.module == Module())
        return problems; // It could not be read, and nothing else was.
    checkStructure(course, source, problems);
    checkIds(course, problems);
    checkEachLesson(course, problems, [&course](const Lesson &lesson, Problems &found) {
        for (const Block &block : lesson.blocks) {
            const CheckPlace place = placeOf(lesson, block);
            checkBlock(block, place, found);
            checkQuestion(block, place, found);
            checkWorksheets(block, place, found);
            checkScenario(block, place, found);
        }
        checkCharts(course, lesson, found);
    });
    checkFacts(course, asOf, problems);
    checkProfiles(course, problems);
    checkTexts(course, problems);
    checkMedia(course, source, problems);
    checkTranslations(course, problems);
    checkState(course, problems);
    if (std::any_of(loaded.problems.begin(), loaded.problems.end(), isUnreadable))
        std::erase_if(problems, isAboutOtherFiles);
    sortProblems(problems);
    return problems;
}

} // namespace Kogge
