// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safesvg.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr int mostElements = 100'000;
constexpr int deepest = 64;

bool isDrawing(QStringView element)
{
    static const QSet<QString> known{
        u"svg"_s,  u"g"_s,        u"defs"_s,    u"title"_s,  u"desc"_s,           u"path"_s,
        u"rect"_s, u"circle"_s,   u"ellipse"_s, u"line"_s,   u"polyline"_s,       u"polygon"_s,
        u"text"_s, u"tspan"_s,    u"use"_s,     u"symbol"_s, u"linearGradient"_s, u"radialGradient"_s,
        u"stop"_s, u"clipPath"_s,
    };
    return known.contains(element.toString());
}

/// Each "url(" is followed by an element of the same picture.
bool staysInside(const QString &value)
{
    static const QRegularExpression outside(u"url\\(\\s*+[\"']?+\\s*+(?!#)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return !value.contains(u'\\') && !outside.match(value).hasMatch(); // CSS can write any letter with it.
}

/// References may lead to elements of the same picture only.
bool isHarmless(const QXmlStreamAttribute &attribute)
{
    const QString name = attribute.name().toString().toLower();
    const QString value = attribute.value().trimmed().toString();
    if (name == u"href")
        return value.startsWith(u'#');
    return !name.startsWith(u"on") && staysInside(value);
}

/// With the prefixes it has: Qt's renderer knows "xlink:href" by that name only.
void copyElement(const QXmlStreamReader &reader, QXmlStreamWriter &writer)
{
    writer.writeStartElement(reader.qualifiedName().toString());
    for (const QXmlStreamNamespaceDeclaration &declaration : reader.namespaceDeclarations()) {
        if (declaration.prefix().isEmpty())
            writer.writeDefaultNamespace(declaration.namespaceUri().toString());
        else
            writer.writeNamespace(declaration.namespaceUri().toString(), declaration.prefix().toString());
    }
    for (const QXmlStreamAttribute &attribute : reader.attributes()) {
        if (isHarmless(attribute))
            writer.writeAttribute(attribute.qualifiedName().toString(), attribute.value().toString());
    }
}

} // namespace

QByteArray safeSvg(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QByteArray safe;
    QXmlStreamWriter writer(&safe);
    int elements = 0;
    int depth = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
            return {};
        case QXmlStreamReader::StartElement: {
            if (++elements > mostElements || depth >= deepest)
                return {};
            if (!isDrawing(reader.name())) {
                reader.skipCurrentElement();
                break;
            }
            ++depth;
            copyElement(reader, writer);
            break;
        }
        case QXmlStreamReader::EndElement:
            --depth;
            writer.writeEndElement();
            break;
        case QXmlStreamReader::Characters:
            writer.writeCharacters(reader.text().toString());
            break;
        default:
            break;
        }
    }
    return reader.hasError() ? QByteArray() : safe;
}

} // namespace Kogge
