// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/schemamessage_p.h"

#include <QRegularExpression>

#include <libxml/xmlerror.h>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

using Kind = SchemaViolation::Kind;

Kind kindOf(int code)
{
    switch (code) {
    case XML_SCHEMAV_ELEMENT_CONTENT:
        return Kind::ElementUnexpected; // Or ElementMissing: only the words tell.
    case XML_SCHEMAV_CVC_ELT_1:
    case XML_SCHEMAV_CVC_WILDCARD:
        return Kind::ElementUnknown;
    case XML_SCHEMAV_CVC_TYPE_3_1_1:
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1:
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2:
        return Kind::AttributeUnknown;
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_4:
        return Kind::AttributeMissing;
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1:
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_2:
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3:
    case XML_SCHEMAV_CVC_TYPE_3_1_2:
        return Kind::Text;
    case XML_SCHEMAV_CVC_IDC:
        return Kind::Duplicate;
    default:
        return code >= XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1 && code <= XML_SCHEMAV_CVC_ENUMERATION_VALID
            ? Kind::Value
            : Kind::Other;
    }
}

QString found(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::DotMatchesEverythingOption);
    return expression.match(text).captured(1);
}

/// "Expected is one of ( {…}title, {…}item )." as "<title>, <item>".
QString expectedElements(const QString &text)
{
    QStringList names;
    for (const QString &name : found(text, u"Expected is (?:one of )?\\( (.*) \\)"_s).split(u", "_s)) {
        if (const QString local = SchemaName::fromText(name).local; !local.isEmpty() && !local.contains(u'*'))
            names += u'<' + local + u'>';
    }
    return names.join(u", "_s);
}

/// The type or the limit that a value does not keep.
QString expectedValue(const QString &text)
{
    if (const QString type = found(text, u"' is not a valid value of the (?:local )?\\w+ type '([^']*)'"_s);
        !type.isEmpty())
        return SchemaName::fromText(type).local;
    if (const QString set = found(text, u"element of the set \\{(.*)\\}"_s); !set.isEmpty())
        return QString(set).remove(u'\'').replace(u", "_s, u" | "_s);
    const QString facet = found(text, u"^\\[facet '(\\w+)'\\]"_s);
    const QString limit = found(text, u"'([^']*)'[^']*\\.$"_s); // Not in a message that libxml2 has cut.
    return limit.isEmpty() ? facet : facet + u' ' + limit;
}

/// Of a text that is too long only its length is told.
QString valueIn(const QString &text)
{
    if (const QString ofType = found(text, u"^'(.*)' is not a valid value"_s); !ofType.isEmpty())
        return ofType;
    if (const QString value = found(text, u"The value '(.*?)' (?:has|is|must)"_s); !value.isEmpty())
        return value;
    if (const QString cut = found(text, u"The value '(.*)"_s); !cut.isEmpty())
        return cut;
    const QString length = found(text, u"The value has a length of '(\\d+)'"_s);
    return length.isEmpty() ? QString() : u"… (%1)"_s.arg(length);
}

} // namespace

SchemaName SchemaName::fromText(const QString &text)
{
    const QString name = text.simplified();
    if (!name.startsWith(u'{'))
        return {{}, name};
    const qsizetype end = name.lastIndexOf(u'}');
    return {name.mid(1, end - 1), name.mid(end + 1)};
}

SchemaMessage SchemaMessage::fromText(int code, const QString &text)
{
    static const QRegularExpression place(u"^Element '([^']*)'(?:, attribute '([^']*)')?: (.*)$"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    const auto match = place.match(text.trimmed());
    if (!match.hasMatch())
        return {code, {}, {}, text.simplified()};
    return {code, SchemaName::fromText(match.captured(1)), SchemaName::fromText(match.captured(2)),
            match.captured(3)};
}

bool SchemaMessage::isAboutUnknown() const
{
    return text.startsWith(u"No matching global ");
}

SchemaViolation SchemaMessage::violation() const
{
    SchemaViolation violation{kindOf(code), element.local, attribute.local, {}, {}, 0};
    switch (violation.kind) {
    case Kind::ElementUnexpected:
        if (text.startsWith(u"Missing child"))
            violation.kind = Kind::ElementMissing;
        violation.expected = expectedElements(text);
        break;
    case Kind::ElementUnknown:
        if (!violation.attribute.isEmpty())
            violation.kind = Kind::AttributeUnknown;
        break;
    case Kind::Text:
        if (text.startsWith(u"Element content"))
            violation.kind = Kind::Content;
        break;
    case Kind::AttributeMissing:
        violation.attribute = SchemaName::fromText(found(text, u"attribute '([^']*)'"_s)).local;
        break;
    case Kind::Value:
        violation.value = valueIn(text);
        violation.expected = expectedValue(text);
        if (violation.expected.isEmpty())
            violation = {Kind::Other, element.local, attribute.local, {}, text.simplified(), 0};
        break;
    case Kind::Duplicate:
        violation.value = found(text, u"key-sequence \\[(.*)\\]"_s).remove(u'\'');
        break;
    case Kind::Other:
        violation.expected = text.simplified();
        break;
    default:
        break;
    }
    return violation;
}

} // namespace Kogge
