// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/safesvg.h"

#include <QHash>
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

namespace {

const QString svgNamespace = u"http://www.w3.org/2000/svg"_s;

bool isOfBrowsers(QStringView nameSpace)
{
    return nameSpace.isEmpty() || nameSpace == svgNamespace || nameSpace == u"http://www.w3.org/1999/xhtml";
}

bool isScript(QStringView element)
{
    return element.compare(u"script", Qt::CaseInsensitive) == 0
        || element.compare(u"handler", Qt::CaseInsensitive) == 0;
}

/// Attributes of other programs are not looked at by anybody else.
bool isOfDrawing(const QXmlStreamAttribute &attribute)
{
    const auto nameSpace = attribute.namespaceUri();
    return nameSpace.isEmpty() || nameSpace == svgNamespace || nameSpace == u"http://www.w3.org/1999/xlink";
}

std::optional<SvgFlaw::Kind> flawOfElement(const QXmlStreamReader &reader)
{
    if (isOfBrowsers(reader.namespaceUri())) {
        if (isScript(reader.name()))
            return SvgFlaw::Script;
        const bool isKnown = isDrawing(reader.name()) || reader.name() == u"metadata";
        if (reader.namespaceUri() != svgNamespace || !isKnown)
            return SvgFlaw::NotShown;
    }
    for (const QXmlStreamAttribute &attribute : reader.attributes()) {
        if (isOfDrawing(attribute) && !isHarmless(attribute))
            return attribute.name().startsWith(u"on", Qt::CaseInsensitive) ? SvgFlaw::Script
                                                                           : SvgFlaw::LeadsOutside;
    }
    return std::nullopt;
}

/// Follows the elements, and counts them.
class SvgWalk
{
public:
    std::optional<SvgFlaw> next(const QXmlStreamReader &reader)
    {
        if (reader.tokenType() == QXmlStreamReader::DTD)
            return SvgFlaw{SvgFlaw::Doctype, {}, reader.lineNumber()};
        if (reader.tokenType() == QXmlStreamReader::ProcessingInstruction
            && reader.processingInstructionTarget() == u"xml-stylesheet")
            return SvgFlaw{SvgFlaw::LeadsOutside, u"xml-stylesheet"_s, reader.lineNumber()};
        if (reader.tokenType() == QXmlStreamReader::EndElement)
            --m_depth;
        return reader.tokenType() == QXmlStreamReader::StartElement ? begin(reader) : std::nullopt;
    }

private:
    std::optional<SvgFlaw> begin(const QXmlStreamReader &reader)
    {
        const QString element = reader.qualifiedName().toString();
        if (m_elements == 0 && (reader.name() != u"svg" || reader.namespaceUri() != svgNamespace))
            return SvgFlaw{SvgFlaw::Unreadable, element, reader.lineNumber()};
        if (++m_elements > mostElements || m_depth++ >= deepest)
            return SvgFlaw{SvgFlaw::TooComplex, {}, reader.lineNumber()};
        const auto flaw = flawOfElement(reader);
        return flaw ? std::optional(SvgFlaw{*flaw, element, reader.lineNumber()}) : std::nullopt;
    }

    int m_elements = 0;
    int m_depth = 0;
};

/// CSS, 6.2: 96 pixels are an inch. Absent for what depends on the page.
std::optional<double> pixelsOf(QStringView length)
{
    static const QHash<QString, double> units{{u""_s, 1},        {u"px"_s, 1},      {u"in"_s, 96},
                                              {u"cm"_s, 37.795}, {u"mm"_s, 3.7795}, {u"pt"_s, 4.0 / 3},
                                              {u"pc"_s, 16},     {u"Q"_s, 0.944875}};
    static const QRegularExpression form(u"^\\s*([0-9.]+(?:[eE][+-]?[0-9]+)?)\\s*([a-zA-Z%]*)\\s*$"_s);
    const auto match = form.match(length.toString());
    bool isNumber = false;
    const double number = match.captured(1).toDouble(&isNumber);
    const auto unit = units.constFind(match.captured(2));
    if (!isNumber || unit == units.constEnd())
        return std::nullopt;
    return number * *unit;
}

QSize pixelSize(double width, double height)
{
    constexpr double most = 1'000'000;
    const bool isSize = width > 0 && width <= most && height > 0 && height <= most;
    return isSize ? QSize(qMax(1, qRound(width)), qMax(1, qRound(height))) : QSize();
}

} // namespace

std::optional<SvgFlaw> flawOfSvg(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    SvgWalk walk;
    while (!reader.atEnd()) {
        reader.readNext();
        if (const auto flaw = walk.next(reader))
            return flaw;
    }
    if (reader.hasError())
        return SvgFlaw{SvgFlaw::Unreadable, {}, reader.lineNumber()};
    return std::nullopt;
}

QSize sizeOfSvg(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    if (!reader.readNextStartElement())
        return {};
    const auto attributes = reader.attributes();
    const auto width = pixelsOf(attributes.value(u"width"_s));
    const auto height = pixelsOf(attributes.value(u"height"_s));
    if (width && height)
        return pixelSize(*width, *height);
    static const QRegularExpression separator(u"[\\s,]+"_s);
    const QStringList box = attributes.value(u"viewBox"_s).trimmed().toString().split(separator);
    return pixelSize(box.value(2).toDouble(), box.value(3).toDouble());
}

} // namespace Kogge
