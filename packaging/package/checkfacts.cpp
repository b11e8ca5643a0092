// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/link.h"
#include "package/checks_p.h"

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

void checkFact(const Fact &fact, const CheckPlace &place, QDate asOf, Problems &problems)
{
    if (!fact.number && fact.valueText.isEmpty())
        report(problems, ProblemCode::MissingElement, place, {u"value"_s});
    if (fact.statement.isEmpty())
        report(problems, ProblemCode::MissingElement, place, {u"statement"_s});
    if (fact.source.isEmpty())
        report(problems, ProblemCode::MissingElement, place, {u"source"_s});
    if (!fact.href.isEmpty() && linkFromAddress(fact.href).kind != LinkKind::Web)
        report(problems, ProblemCode::LinkUnsafe, place, {fact.href});

    const bool dated =
        !fact.asOf.isNull() && fact.recheckBy.isValid() && fact.asOf.firstDay() <= fact.recheckBy;
    if (!dated)
        report(problems, ProblemCode::FactUndated, place);
    else if (fact.recheckBy < asOf)
        report(problems, ProblemCode::FactStale, place, {fact.recheckBy.toString(Qt::ISODate)});
}

} // namespace

void checkFacts(const Course &course, QDate asOf, Problems &problems)
{
    for (const FactRecord &record : course.values)
        checkFact(record.fact, placeOf("data/values.xml", record), asOf, problems);
    for (const Lesson &lesson : course.lessons) {
        for (const Block &block : lesson.blocks) {
            const auto *fact = std::get_if<FactBlock>(&block.content);
            if (!fact)
                continue;
            if (fact->record.isEmpty())
                checkFact(fact->fact, placeOf(lesson, block), asOf, problems);
            else if (!course.value(fact->record))
                report(problems, ProblemCode::ReferenceDangling, placeOf(lesson, block), {fact->record});
        }
    }
}

} // namespace Kogge
