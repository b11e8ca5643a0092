// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "course/course.h"
#include "course/fields.h"
#include "package/filesource.h"

#include <QCoreApplication>

#include <functional>

namespace Kogge {

/// The sentences of all checks.
struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::Checks)
};

/// Where a finding lies: a block of a lesson, or any other element of a file.
struct CheckPlace {
    QString file;
    int line = 0;
    QString block;
};

[[nodiscard]] inline QString lessonFile(const Lesson &lesson)
{
    return QLatin1StringView("lessons/") + lesson.id + QLatin1StringView(".xml");
}

[[nodiscard]] inline CheckPlace placeOf(const Lesson &lesson)
{
    return {lessonFile(lesson), lesson.line, lesson.id};
}

[[nodiscard]] inline CheckPlace placeOf(const Lesson &lesson, const Block &block)
{
    return {lessonFile(lesson), block.line, block.id};
}

/// Of a record of media.xml or of a file in data/.
template<typename T> [[nodiscard]] CheckPlace placeOf(const char *file, const T &record)
{
    return {QString::fromLatin1(file), record.line, record.id};
}

inline void report(Problems &problems, ProblemCode code, const CheckPlace &place,
                   const QStringList &arguments = {})
{
    problems.push_back({code, place.file, place.line, place.block, arguments});
}

/// Reports that an attribute does not have the value it must have.
void expectValue(Problems &problems, bool holds, const CheckPlace &place, const char *attribute,
                 const QString &value, const QString &expectation);

/// Decimals to show; -1: as many as usual.
void checkDecimals(Problems &problems, int decimals, const CheckPlace &place);

/// Lets \p check find problems in each lesson, several at a time, and adds them in the order of lessons.
void checkEachLesson(const Course &course, Problems &problems,
                     const std::function<void(const Lesson &lesson, Problems &found)> &check);

void checkEmptyTexts(const Module &module, const CheckPlace &place, Problems &problems);
void checkModuleHead(const Module &module, Problems &problems);
void checkStructure(const Course &course, const FileSource &source, Problems &problems);
void checkIds(const Course &course, Problems &problems);
void checkBlock(const Block &block, const CheckPlace &place, Problems &problems);
void checkQuestion(const Block &block, const CheckPlace &place, Problems &problems);
void checkWorksheets(const Block &block, const CheckPlace &place, Problems &problems);
void checkScenario(const Block &block, const CheckPlace &place, Problems &problems);
void checkCharts(const Course &course, const Lesson &lesson, Problems &problems);
void checkProfiles(const Course &course, Problems &problems);
void checkFacts(const Course &course, QDate asOf, Problems &problems);
void checkTexts(const Course &course, Problems &problems);
void checkMedia(const Course &course, const FileSource &source, Problems &problems);
void checkState(const Course &course, Problems &problems);
void checkTranslations(const Course &course, Problems &problems);

} // namespace Kogge
