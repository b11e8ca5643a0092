// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/checks_p.h"
#include "web/statesize.h"

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// The lessons that take most: "“Costs” (812), “Plans” (500)".
QString largestLessons(const Course &course, const StateSize &size)
{
    constexpr size_t most = 3;
    QStringList names;
    for (size_t i = 0; i < std::min(most, size.lessons.size()); ++i) {
        const Lesson *lesson = course.lesson(size.lessons[i].lesson);
        const QString title = lesson && !lesson->title.isEmpty() ? lesson->title : size.lessons[i].lesson;
        names += u"“%1” (%2)"_s.arg(title.left(50), QString::number(size.lessons[i].characters));
    }
    return names.join(u", "_s);
}

} // namespace

void checkState(const Course &course, Problems &problems)
{
    const StateSize size = largestState(course);
    if (size.answers > StateSize::limit)
        report(problems, ProblemCode::StateTooLarge, {u"module.xml"_s, 0, {}},
               {QString::number(size.answers), largestLessons(course, size)});
}

} // namespace Kogge
