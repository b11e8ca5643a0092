// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/manifestschema.h"

#include "base/visibletext.h"
#include "schema/schemaparser_p.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct ViolationText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::SchemaViolation)
};

const QMap<QString, QString> files12{
    {u"http://www.imsproject.org/xsd/imscp_rootv1p1p2"_s, u"imscp_rootv1p1p2.xsd"_s},
    {u"http://www.adlnet.org/xsd/adlcp_rootv1p2"_s, u"adlcp_rootv1p2.xsd"_s},
    {u"http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"_s, u"imsmd_rootv1p2p1.xsd"_s},
};

const QMap<QString, QString> files2004{
    {u"http://www.imsglobal.org/xsd/imscp_v1p1"_s, u"imscp_v1p1.xsd"_s},
    {u"http://www.adlnet.org/xsd/adlcp_v1p3"_s, u"adlcp_v1p3.xsd"_s},
    {u"http://www.adlnet.org/xsd/adlseq_v1p3"_s, u"adlseq_v1p3.xsd"_s},
    {u"http://www.adlnet.org/xsd/adlnav_v1p3"_s, u"adlnav_v1p3.xsd"_s},
    {u"http://www.imsglobal.org/xsd/imsss"_s, u"imsss_v1p0.xsd"_s},
};

/// Every manifest may use them.
bool isBuiltIn(const QString &space)
{
    return space == u"http://www.w3.org/2001/XMLSchema-instance"
        || space == u"http://www.w3.org/XML/1998/namespace";
}

/// By the namespace of the root, since nothing in another would fit. The 2nd Edition has the elements of the
/// 3rd.
SchemaSet schemasFor(const ForeignManifest &manifest)
{
    using enum ScormEdition;
    if (manifest.edition == Unknown || manifest.ofRoot == Unknown)
        return {};
    if (!is2004(manifest.ofRoot))
        return {Scorm12, {u":/kogge/scorm12"_s}, files12};
    if (manifest.edition == Scorm2004Second || manifest.edition == Scorm2004Third)
        return {Scorm2004Third, {u":/kogge/scorm2004third"_s, u":/kogge/scorm2004"_s}, files2004};
    return {Scorm2004Fourth, {u":/kogge/scorm2004"_s}, files2004};
}

QString describeValue(const SchemaViolation &violation)
{
    const QString sentence = violation.attribute.isEmpty()
        ? ViolationText::tr("<%1> is “%3”, but %4 is expected.")
        : ViolationText::tr("The attribute %2 of <%1> is “%3”, but %4 is expected.");
    return withArguments(sentence,
                         {visibleText(violation.element), visibleText(violation.attribute),
                          visibleText(violation.value, 60), visibleText(violation.expected)});
}

/// %1 the element, %2 the attribute or what was expected.
QString sentenceFor(const SchemaViolation &violation)
{
    using Kind = SchemaViolation::Kind;
    const bool isExpected = !violation.expected.isEmpty();
    switch (violation.kind) {
    case Kind::ElementUnexpected:
        return isExpected ? ViolationText::tr("<%1> must not stand here; this could: %2.")
                          : ViolationText::tr("<%1> must not stand here.");
    case Kind::ElementMissing:
        return isExpected ? ViolationText::tr("Something is missing in <%1>: %2.")
                          : ViolationText::tr("Something is missing in <%1>.");
    case Kind::ElementUnknown:
        return ViolationText::tr("There is no element <%1> in its namespace.");
    case Kind::AttributeUnknown:
        return ViolationText::tr("<%1> must not have the attribute %2.");
    case Kind::AttributeMissing:
        return ViolationText::tr("<%1> must have the attribute %2.");
    case Kind::Text:
        return ViolationText::tr("There must be no text here in <%1>.");
    case Kind::Content:
        return ViolationText::tr("There must be no elements in <%1>.");
    case Kind::Duplicate:
        return ViolationText::tr("In <%1>, “%2” is there twice.");
    default:
        return ViolationText::tr("<%1> is wrong (%2).");
    }
}

} // namespace

SchemaReport checkAgainstSchemas(const XmlSource &source, const ForeignManifest &manifest)
{
    const SchemaSet schemas = schemasFor(manifest);
    SchemaReport report;
    if (schemas.files.isEmpty())
        return report;
    report.edition = schemas.edition;

    const auto isUnknown = [&](const QString &space) {
        return !space.isEmpty() && !schemas.files.contains(space) && !isBuiltIn(space);
    };
    const auto see = [&](const QString &space) {
        if (isUnknown(space))
            report.unknownSpaces += space;
    };
    const auto note = [&](const SchemaMessage &message, int element) {
        const SchemaName &subject = message.attribute.local.isEmpty() ? message.element : message.attribute;
        if (message.isAboutUnknown() && isUnknown(subject.space))
            return;
        if (++report.count > mostViolations)
            return;
        report.violations.push_back(message.violation());
        report.violations.back().line = element; // Until lines are looked up.
    };
    validate(source.save(), schemas, {see, note});

    const std::vector<int> lines = report.violations.empty() ? std::vector<int>() : elementLines(source);
    for (SchemaViolation &violation : report.violations) {
        const auto element = static_cast<size_t>(violation.line);
        violation.line = element < lines.size() ? lines[element] : 0;
    }
    report.unknownSpaces.sort();
    return report;
}

QString describe(const SchemaViolation &violation)
{
    using Kind = SchemaViolation::Kind;
    if (violation.kind == Kind::Value)
        return describeValue(violation);
    QString what = violation.expected;
    if (violation.kind == Kind::AttributeMissing || violation.kind == Kind::AttributeUnknown)
        what = violation.attribute;
    if (violation.kind == Kind::Duplicate)
        what = violation.value;
    return withArguments(sentenceFor(violation), {visibleText(violation.element), visibleText(what)});
}

} // namespace Kogge
