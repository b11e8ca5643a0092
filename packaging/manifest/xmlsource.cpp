// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/xmlsource.h"

#include "manifest/tagscan_p.h"
#include "manifest/xmlsource_p.h"

#include <QCoreApplication>
#include <QLocale>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// Comments and white space outside the root are kept, too: hence "fragment".
constexpr unsigned parseFlags = pugi::parse_full | pugi::parse_ws_pcdata | pugi::parse_fragment;
constexpr unsigned saveFlags = pugi::format_raw | pugi::format_no_declaration;

struct XmlText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::XmlSource)
};

Error errorAt(const QXmlStreamReader &reader, ErrorCode code, const QString &file, const QString &detail)
{
    return {code, file, detail, static_cast<int>(reader.lineNumber())};
}

Error invalid(const QString &file, const QXmlStreamReader &reader, QString reason)
{
    while (reason.endsWith(u'.')) // Our sentence has a full stop of its own.
        reason.chop(1);
    return errorAt(reader, ErrorCode::XmlInvalid, file,
                   XmlText::tr("line %1, column %2: %3")
                       .arg(reader.lineNumber())
                       .arg(reader.columnNumber())
                       .arg(reason));
}

/// pugixml accepts much that is not XML, so a strict parser reads the file first, within our limits.
std::optional<Error> defect(const QByteArray &bytes, const QString &file, const XmlLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return Error{ErrorCode::TooLarge, file, QLocale().formattedDataSize(limits.bytes, 0)};
    if (const int line = crowdedTag(bytes, limits.attributes); line > 0)
        return Error{ErrorCode::XmlInvalid, file, XmlText::tr("line %1: too many attributes").arg(line),
                     line};

    QXmlStreamReader reader(bytes);
    int depth = 0;
    int nodes = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return errorAt(reader, ErrorCode::XmlHasDoctype, file, {});
        depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        if (depth > limits.depth)
            return invalid(file, reader, XmlText::tr("nested too deeply"));
        if (++nodes > limits.nodes)
            return errorAt(reader, ErrorCode::TooLarge, file,
                           XmlText::tr("%1 elements and texts").arg(QLocale().toString(limits.nodes)));
    }
    if (reader.hasError())
        return invalid(file, reader, reader.errorString());
    return std::nullopt;
}

struct BytesWriter : pugi::xml_writer {
    void write(const void *data, size_t size) override
    {
        bytes.append(static_cast<const char *>(data), static_cast<qsizetype>(size));
    }
    QByteArray bytes;
};

std::vector<qsizetype> lineStartsOf(const QByteArray &bytes)
{
    std::vector<qsizetype> starts{0};
    for (qsizetype i = bytes.indexOf('\n'); i >= 0; i = bytes.indexOf('\n', i + 1))
        starts.push_back(i + 1);
    return starts;
}

} // namespace

XmlSource::XmlSource(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{ }

XmlSource::XmlSource(XmlSource &&) noexcept = default;
XmlSource &XmlSource::operator=(XmlSource &&) noexcept = default;
XmlSource::~XmlSource() = default;

Result<XmlSource> XmlSource::load(const QByteArray &bytes, const QString &file, const XmlLimits &limits)
{
    if (const auto error = defect(bytes, file, limits))
        return *error;

    auto d = std::make_unique<Private>();
    d->file = file;
    d->lineStarts = lineStartsOf(bytes);
    const auto result =
        d->document.load_buffer(bytes.constData(), static_cast<size_t>(bytes.size()), parseFlags);
    if (!result)
        return Error{ErrorCode::XmlInvalid, file, QString::fromUtf8(result.description())};
    XmlSource source(std::move(d));
    source.m_d->canonical = source.save() == bytes;
    return source;
}

XmlSource XmlSource::create(const QString &root, const QString &file)
{
    const QByteArray name = root.toUtf8();
    const QByteArray text =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + name + " xmlns=\"" + moduleNamespace + "\"/>\n";
    return *load(text, file);
}

QByteArray XmlSource::save() const
{
    BytesWriter writer;
    m_d->document.save(writer, "", saveFlags, pugi::encoding_utf8);
    return writer.bytes;
}

bool XmlSource::isCanonical() const
{
    return m_d->canonical;
}

const QString &XmlSource::file() const
{
    return m_d->file;
}

Problem problemFrom(const Error &error, const QString &file)
{
    switch (error.code) {
    case ErrorCode::XmlHasDoctype:
        return {ProblemCode::XmlDoctype, file, error.line, {}, {}};
    case ErrorCode::XmlInvalid:
        return {ProblemCode::XmlInvalid, file, error.line, {}, {error.detail}};
    case ErrorCode::TooLarge:
        return {ProblemCode::TooLarge, file, error.line, {}, {error.detail}};
    default:
        return {ProblemCode::FileUnreadable, file, 0, {}, {describe(error)}};
    }
}

int lineOf(const XmlSource &source, pugi::xml_node node)
{
    const auto offset = node.offset_debug();
    if (offset < 0)
        return 0;
    const auto &starts = source.d().lineStarts;
    return static_cast<int>(std::upper_bound(starts.begin(), starts.end(), offset) - starts.begin());
}

QString localName(pugi::xml_node node)
{
    return QString::fromUtf8(node.name()).section(u':', -1);
}

QString textOf(pugi::xml_node node)
{
    QString text;
    for (const pugi::xml_node child : node.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
            text += QString::fromUtf8(child.value());
    }
    return text;
}

QString namespaceOf(pugi::xml_node node)
{
    const QString name = QString::fromUtf8(node.name());
    const QByteArray declaration =
        name.contains(u':') ? "xmlns:" + name.section(u':', 0, 0).toUtf8() : "xmlns";
    for (pugi::xml_node place = node; place; place = place.parent()) {
        if (const auto attribute = place.attribute(declaration.constData()))
            return QString::fromUtf8(attribute.value());
    }
    return {};
}

bool isOurs(pugi::xml_node node)
{
    return node.type() == pugi::node_element && namespaceOf(node) == QLatin1StringView(moduleNamespace);
}

QString attributeOf(pugi::xml_node node, const char *name)
{
    return QString::fromUtf8(node.attribute(name).value());
}

Problem wrongRoot(const XmlSource &source, pugi::xml_node root, QLatin1StringView expected,
                  QLatin1StringView space)
{
    const QString element = u"%1 xmlns=\"%2\""_s.arg(expected, space);
    return {ProblemCode::WrongRoot,
            source.file(),
            lineOf(source, root),
            {},
            {QString::fromUtf8(root.name()), element}};
}

} // namespace Kogge
