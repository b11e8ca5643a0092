// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/modulecheck.h"

#include "package/checks_p.h"

#include <algorithm>

namespace Kogge {

namespace {

/// That a file could not be read at all.
bool isUnreadable(const Problem &problem)
{
    using enum ProblemCode;
    return problem.code == XmlInvalid || problem.code == XmlDoctype || problem.code == WrongRoot
        || problem.code == TooLarge || problem.code == FileUnreadable;
}

/// What is said of one file because of what stands, or does not stand, in others.
bool isAboutOtherFiles(const Problem &problem)
{
    using enum ProblemCode;
    return problem.code == LessonUnlisted || problem.code == ReferenceDangling
        || problem.code == MediaUnlisted || problem.code == MediaUnused || problem.code == AltMissing
        || problem.code == TranslationOrphan;
}

} // namespace

Problems checkModule(const LoadedModule &loaded, const FileSource &source, QDate asOf)
{
    Problems problems = loaded.problems;
    const Course &course = loaded.course;
    if (course.module == Module())
        return problems; // It could not be read, and nothing else was.
    checkStructure(course, source, problems);
    checkIds(course, problems);
    for (const Lesson &lesson : course.lessons) {
        for (const Block &block : lesson.blocks) {
            checkBlock(block, placeOf(lesson, block), problems);
            checkQuestion(block, placeOf(lesson, block), problems);
            checkWorksheets(block, placeOf(lesson, block), problems);
            checkScenario(block, placeOf(lesson, block), problems);
        }
        checkCharts(course, lesson, problems);
    }
    checkFacts(course, asOf, problems);
    checkProfiles(course, problems);
    checkTexts(course, problems);
    checkMedia(course, source, problems);
    checkTranslations(course, problems);
    if (std::any_of(loaded.problems.begin(), loaded.problems.end(), isUnreadable))
        std::erase_if(problems, isAboutOtherFiles);
    sortProblems(problems);
    return problems;
}

} // namespace Kogge
