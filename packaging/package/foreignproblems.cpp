// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/foreigncheck.h"
#include "package/foreignproblems_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

ForeignProblems::ForeignProblems(const QString &path)
    : m_path(path)
{ }

void ForeignProblems::report(ProblemCode code, int line, const QString &identifier,
                             const QStringList &arguments)
{
    const int number = ++m_counts[code];
    m_said.insert({code, line});
    if (number <= mostOfOneKind)
        m_problems.push_back({code, m_path, line, identifier, arguments});
}

void ForeignProblems::reportLength(const QString &what, const QString &text, qsizetype limit, int line,
                                   const QString &identifier)
{
    if (text.size() > limit)
        report(ManifestLimit, line, identifier, {what, QString::number(text.size()), QString::number(limit)});
}

void ForeignProblems::reportSchemas(const SchemaReport &schemas, int line)
{
    for (const SchemaViolation &violation : schemas.violations) {
        if (!isSaid(violation))
            report(ManifestSchema, violation.line, {}, {editionName(schemas.edition), describe(violation)});
    }
    const int more = schemas.count - static_cast<int>(schemas.violations.size());
    if (more > 0 && m_counts.contains(ManifestSchema)) // Else the rest is most likely said, too.
        m_counts[ManifestSchema] += more;
    if (m_counts.contains(ManifestVersionContradiction)) // Of a namespace of the other edition, too.
        return;
    for (const QString &space : schemas.unknownSpaces)
        report(ManifestSchemaUnknown, line, {}, {space});
}

Problems ForeignProblems::taken()
{
    for (auto count = m_counts.begin(); count != m_counts.end(); ++count) {
        const QStringList arguments{QString::number(count.value() - mostOfOneKind), stableCode(count.key())};
        if (count.value() > mostOfOneKind)
            m_problems.push_back({MoreProblems, m_path, 0, {}, arguments});
    }
    sortProblems(m_problems);
    return std::move(m_problems);
}

/// That another problem says the same of the same line.
bool ForeignProblems::isSaid(const SchemaViolation &violation) const
{
    // By what is wrong: an attribute, or an element with "<".
    static const QMultiHash<QString, ProblemCode> sayingAlike{
        {u"identifier"_s, ManifestIdMissing},
        {u"identifier"_s, ManifestIdInvalid},
        {u"identifier"_s, ManifestIdDuplicate},
        {u"scormtype"_s, ManifestScormType},
        {u"scormtype"_s, ManifestScormTypeMissing},
        {u"type"_s, ManifestResourceType},
        {u"href"_s, ManifestHrefUnsafe},
        {u"href"_s, ManifestHrefSpelling},
        {u"href"_s, ManifestHrefScheme},
        {u"href"_s, ManifestLimit},
        {u"base"_s, ManifestHrefUnsafe},
        {u"default"_s, ManifestOrganization},
        {u"minprogressmeasure"_s, ManifestScore},
        {u"<completionthreshold"_s, ManifestScore},
        {u"<masteryscore"_s, ManifestScore},
        {u"<minnormalizedmeasure"_s, ManifestScore},
        {u"<maxtimeallowed"_s, ManifestTimeLimit},
        {u"<datafromlms"_s, ManifestLimit},
        {u"<datafromlms"_s, ManifestOtherEdition},
        {u"<timelimitaction"_s, ManifestOtherEdition},
        {u"<organization"_s, ManifestNoItems},
        {u"<organization"_s, ManifestOrganizationEmpty},
        {u"<organizations"_s, ManifestEmpty},
        {u"<manifest"_s, ManifestVersionContradiction},
    };
    const auto codes = sayingAlike.equal_range(
        violation.attribute.isEmpty() ? u'<' + violation.element.toLower() : violation.attribute.toLower());
    return std::any_of(codes.first, codes.second, [&](ProblemCode code) {
        return m_said.contains({code, violation.line});
    });
}

} // namespace Kogge
