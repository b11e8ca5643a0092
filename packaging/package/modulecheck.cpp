// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/modulecheck.h"

#include "package/checks_p.h"

namespace Kogge {

Problems checkModule(const LoadedModule &loaded, const FileSource &source, QDate asOf)
{
    Problems problems = loaded.problems;
    const Course &course = loaded.course;
    checkStructure(course, source, problems);
    checkIds(course, problems);
    for (const Lesson &lesson : course.lessons) {
        for (const Block &block : lesson.blocks) {
            checkQuestion(block, placeOf(lesson, block), problems);
            if (const auto *sheet = std::get_if<Worksheet>(&block.content))
                checkWorksheet(*sheet, placeOf(lesson, block), problems);
        }
    }
    checkFacts(course, asOf, problems);
    checkTexts(course, problems);
    checkMedia(course, source, problems);
    checkTranslations(course, problems);
    sortProblems(problems);
    return problems;
}

} // namespace Kogge
