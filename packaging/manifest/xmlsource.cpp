// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/xmlsource.h"

#include "manifest/tagscan_p.h"
#include "manifest/xmlsource_p.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringDecoder>
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

/// pugixml accepts much that is not XML, so a strict parser reads the file first, within our limits, and
/// counts its nodes.
std::optional<Error> defect(QXmlStreamReader &reader, const QString &file, const XmlLimits &limits,
                            int &nodes)
{
    int depth = 0;
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

/// What the declaration says, or empty.
QString declaredEncoding(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes.first(bytes.indexOf('>') + 1));
    reader.readNext();
    return reader.documentEncoding().toString();
}

bool isUtf8(const QString &encoding)
{
    return encoding.isEmpty() || encoding.compare("UTF-8"_L1, Qt::CaseInsensitive) == 0;
}

/// A file that is in another encoding.
struct Converted {
    QByteArray utf8; ///< Null for one that is UTF-8 itself.
    bool isWrong = false; ///< It has bytes that its encoding has not.
};

Converted converted(const QByteArray &bytes, QStringDecoder decoder)
{
    const QString text = decoder(bytes);
    return {text.toUtf8(), decoder.hasError()};
}

/// pugixml knows few encodings and takes all others for UTF-8, so it gets nothing else.
Converted convertedToUtf8(const QByteArray &bytes)
{
    const QString name = declaredEncoding(bytes);
    if (const auto found = QStringConverter::encodingForData(bytes, u'<'))
        return isUtf8(name) && *found == QStringConverter::Utf8 ? Converted()
                                                                : converted(bytes, QStringDecoder(*found));
    QStringDecoder decoder(name.toLatin1().constData());
    return isUtf8(name) || !decoder.isValid() ? Converted() : converted(bytes, std::move(decoder));
}

/// The first line that is not UTF-8, or 0.
int lineOutsideUtf8(const QByteArray &bytes)
{
    if (bytes.isValidUtf8())
        return 0;
    const QList<QByteArray> lines = bytes.split('\n');
    const auto wrong =
        std::find_if(lines.begin(), lines.end(), [](const QByteArray &line) { return !line.isValidUtf8(); });
    return static_cast<int>(wrong - lines.begin()) + 1;
}

/// What is wrong with \p bytes. The parsers see the text that has been looked at: in UTF-7, say, "=" is
/// "+AD0-".
std::optional<Error> defect(const QByteArray &bytes, const Converted &other, const QString &file,
                            const XmlLimits &limits, int &nodes)
{
    if (other.isWrong)
        return Error{ErrorCode::XmlInvalid, file, XmlText::tr("it is not in the encoding that it names")};
    const int foreign = other.utf8.isNull() && isUtf8(declaredEncoding(bytes)) ? lineOutsideUtf8(bytes) : 0;
    if (foreign > 0)
        return Error{ErrorCode::XmlInvalid, file,
                     XmlText::tr("line %1 is not in UTF-8; save the file in UTF-8").arg(foreign), foreign};
    if (const int line = crowdedTag(other.utf8.isNull() ? bytes : other.utf8, limits.attributes); line > 0)
        return Error{ErrorCode::XmlInvalid, file, XmlText::tr("line %1: too many attributes").arg(line),
                     line};
    if (other.utf8.isNull()) {
        QXmlStreamReader reader(bytes);
        return defect(reader, file, limits, nodes);
    }
    QXmlStreamReader reader(QString::fromUtf8(other.utf8)); // Takes no notice of what is declared.
    return defect(reader, file, limits, nodes);
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

/// No deeper than XmlLimits allow.
void addLines(const XmlSource &source, pugi::xml_node node, std::vector<int> &lines)
{
    lines.push_back(lineOf(source, node));
    for (const pugi::xml_node inner : node.children()) {
        if (inner.type() == pugi::node_element)
            addLines(source, inner, lines);
    }
}

/// Whether \p attribute says what \p prefix stands for: xmlns, or xmlns:prefix.
bool declares(std::string_view attribute, std::string_view prefix)
{
    constexpr std::string_view declaration = "xmlns";
    if (!attribute.starts_with(declaration))
        return false;
    const std::string_view rest = attribute.substr(declaration.size());
    return prefix.empty() ? rest.empty() : rest.starts_with(':') && rest.substr(1) == prefix;
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
    if (bytes.size() > limits.bytes)
        return Error{ErrorCode::TooLarge, file, QLocale().formattedDataSize(limits.bytes, 0)};
    const Converted other = convertedToUtf8(bytes);
    auto d = std::make_unique<Private>();
    if (const auto error = defect(bytes, other, file, limits, d->nodes))
        return *error;

    d->file = file;
    const QByteArray &utf8 = other.utf8.isNull() ? bytes : other.utf8;
    d->lineStarts = lineStartsOf(utf8);
    const auto result = d->document.load_buffer(utf8.constData(), static_cast<size_t>(utf8.size()),
                                                parseFlags, pugi::encoding_utf8);
    if (!result)
        return Error{ErrorCode::XmlInvalid, file, QString::fromUtf8(result.description())};
    pugi::xml_node declaration = d->document.first_child();
    if (!other.utf8.isNull() && declaration.type() == pugi::node_declaration)
        declaration.attribute("encoding").set_value("UTF-8"); // Which save() writes.
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

int XmlSource::nodes() const
{
    return m_d->nodes;
}

int XmlSource::parts() const
{
    const auto children = m_d->document.document_element().children();
    return static_cast<int>(std::count_if(children.begin(), children.end(), [](pugi::xml_node child) {
        return child.type() == pugi::node_element;
    }));
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

std::vector<int> elementLines(const XmlSource &source)
{
    std::vector<int> lines;
    addLines(source, source.d().document.document_element(), lines);
    return lines;
}

std::string_view localNameOf(pugi::xml_node node)
{
    const std::string_view name = node.name();
    return name.substr(name.rfind(':') + 1); // All of it where there is no colon.
}

QString localName(pugi::xml_node node)
{
    const std::string_view name = localNameOf(node);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
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

std::string_view namespaceOf(pugi::xml_node node)
{
    const std::string_view name = node.name();
    const size_t colon = name.find(':');
    const std::string_view prefix = colon == std::string_view::npos ? "" : name.substr(0, colon);
    for (pugi::xml_node place = node; place; place = place.parent()) {
        for (const pugi::xml_attribute attribute : place.attributes()) {
            if (declares(attribute.name(), prefix))
                return attribute.value();
        }
    }
    return {};
}

bool isOurs(pugi::xml_node node)
{
    return node.type() == pugi::node_element && namespaceOf(node) == moduleNamespace;
}

bool isOurs(pugi::xml_node node, std::string_view name)
{
    return localNameOf(node) == name && isOurs(node); // Most are told apart by the first alone.
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
