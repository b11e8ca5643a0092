// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/translation.h"

#include "fuzz.h"
#include "manifest/translationfile.h"
#include "samplemodule.h"
#include "web/rendition.h"

namespace Kogge {

using namespace Qt::StringLiterals;

void fuzz(const QByteArray &input)
{
    static const Course sample = SampleModule(u"everyblock"_s).load().course;
    const auto source = XmlSource::load(input, u"translations/de.xlf"_s);
    if (!source)
        return;
    Problems problems;
    const auto translation = readTranslation(*source, problems);
    require(translation || !problems.empty(), "a refusal has a reason");
    for (const Problem &problem : problems)
        require(!describe(problem).isEmpty(), "a problem has a sentence");
    if (!translation)
        return;
    Course course = sample;
    course.translations.insert(u"de"_s, translation->units);
    const Course german = localized(course, u"de"_s);
    require(german.lessons.size() == sample.lessons.size(), "a translation leaves the lessons");
    for (const UnitsOfFile &file : textUnits(german)) {
        for (const TextUnit &unit : file.units)
            static_cast<void>(unitState(translation->units, unit));
    }
    static_cast<void>(webRendition(course, course.languages(), {}));
}

} // namespace Kogge
