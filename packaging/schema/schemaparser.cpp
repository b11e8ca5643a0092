// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/schemaparser_p.h"

#include <QFile>

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlschemas.h>
#include <memory>
#include <mutex>
#include <set>
#include <vector>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

#if LIBXML_VERSION >= 21200
using ReportedError = const xmlError *;
#else
using ReportedError = xmlError *;
#endif

/// After as many violations the rest of a file is not read: it took seconds, and nobody reads them.
constexpr int mostMessages = 10'000;

constexpr auto scheme = "kogge-schema:/"_L1;

struct Free {
    void operator()(xmlSchemaParserCtxt *context) const { xmlSchemaFreeParserCtxt(context); }
    void operator()(xmlSchema *schema) const { xmlSchemaFree(schema); }
    void operator()(xmlSchemaValidCtxt *context) const { xmlSchemaFreeValidCtxt(context); }
    void operator()(xmlParserCtxt *context) const { xmlFreeParserCtxt(context); }
};
template<typename T> using Owned = std::unique_ptr<T, Free>;

QString textFrom(const void *text)
{
    return QString::fromUtf8(static_cast<const char *>(text));
}

void beSilent(void *, ReportedError)
{ }

// --- What libxml2 may open ------------------------------------------------

/// The schemas that this thread is reading; null outside of validate().
thread_local const SchemaSet *schemasInUse = nullptr;
xmlExternalEntityLoader usualLoader = nullptr;

xmlParserInput *inputFrom(const QByteArray &bytes, const char *address, xmlParserCtxt *context)
{
    xmlParserInputBuffer *buffer = xmlParserInputBufferCreateMem(
        bytes.constData(), static_cast<int>(bytes.size()), XML_CHAR_ENCODING_NONE);
    if (!buffer)
        return nullptr;
    xmlParserInput *input = xmlNewIOInputStream(context, buffer, XML_CHAR_ENCODING_NONE);
    if (!input) {
        xmlFreeParserInputBuffer(buffer);
        return nullptr;
    }
    // Includes are resolved against it.
    input->filename = reinterpret_cast<char *>(xmlStrdup(reinterpret_cast<const xmlChar *>(address)));
    return input;
}

/// Whatever a manifest or a schema refers to is one of our resources, or is not there.
xmlParserInput *openOnlySchemas(const char *address, const char *id, xmlParserCtxt *context)
{
    if (!schemasInUse)
        return usualLoader ? usualLoader(address, id, context) : nullptr;
    const QString name = QString::fromUtf8(address);
    if (!name.startsWith(scheme) || name.count(u'/') != 1)
        return nullptr;
    for (const QString &folder : schemasInUse->folders) {
        QFile file(folder + u'/' + name.mid(scheme.size()));
        if (file.open(QIODevice::ReadOnly))
            return inputFrom(file.readAll(), address, context);
    }
    return nullptr;
}

/// While it lives, this thread's libxml2 opens nothing but \p schemas, and writes nothing to the terminal.
class OnlySchemas
{
public:
    explicit OnlySchemas(const SchemaSet &schemas)
        : m_errors(xmlStructuredError)
        , m_errorContext(xmlStructuredErrorContext)
    {
        static std::once_flag once;
        std::call_once(once, [] {
            xmlInitParser();
            usualLoader = xmlGetExternalEntityLoader();
            xmlSetExternalEntityLoader(openOnlySchemas);
        });
        schemasInUse = &schemas;
        xmlSetStructuredErrorFunc(nullptr, beSilent);
    }
    ~OnlySchemas()
    {
        xmlSetStructuredErrorFunc(m_errorContext, m_errors);
        schemasInUse = nullptr;
    }
    Q_DISABLE_COPY_MOVE(OnlySchemas)

private:
    xmlStructuredErrorFunc m_errors;
    void *m_errorContext;
};

// --- Schemas ----------------------------------------------------------------

/// A schema that has all of them.
QByteArray driverFor(const SchemaSet &schemas)
{
    QString driver = u"<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">"_s;
    for (auto file = schemas.files.begin(); file != schemas.files.end(); ++file)
        driver += u"<xs:import namespace=\"%1\" schemaLocation=\"%2%3\"/>"_s.arg(file.key(), scheme, *file);
    return (driver + u"</xs:schema>"_s).toUtf8();
}

Owned<xmlSchema> schemaFrom(const SchemaSet &schemas)
{
    const QByteArray driver = driverFor(schemas);
    const Owned<xmlSchemaParserCtxt> parser(
        xmlSchemaNewMemParserCtxt(driver.constData(), static_cast<int>(driver.size())));
    if (!parser)
        return nullptr;
    xmlSchemaSetParserStructuredErrors(parser.get(), beSilent, nullptr);
    return Owned<xmlSchema>(xmlSchemaParse(parser.get()));
}

// --- The manifest -------------------------------------------------------------

/// Goes through a file once, without keeping it. The parser calls us, and we call libxml2's validation, so
/// that the number of the element that it speaks of is known.
class Validation
{
public:
    explicit Validation(const SchemaEvents &events)
        : m_events(events)
    { }

    void run(const QByteArray &xml, xmlSchema *schema)
    {
        const Owned<xmlSchemaValidCtxt> validator(xmlSchemaNewValidCtxt(schema));
        const Owned<xmlParserCtxt> parser(
            xmlCreateMemoryParserCtxt(xml.constData(), static_cast<int>(xml.size())));
        if (!validator || !parser)
            return;
        m_parser = parser.get();
        xmlCtxtUseOptions(parser.get(), XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
        *parser->sax = handlers();
        parser->userData = this;
        xmlSchemaSetValidStructuredErrors(validator.get(), said, this);
        xmlSchemaSAXPlugStruct *plug = xmlSchemaSAXPlug(validator.get(), &m_validate, &m_validateContext);
        if (!plug)
            return;
        xmlParseDocument(parser.get());
        xmlSchemaSAXUnplug(plug);
        if (parser->wellFormed == 0 && m_messages < mostMessages)
            m_events.messageSaid({0, {{}, u"manifest"_s}, {}, textFrom(parser->lastError.message)},
                                 m_current);
    }

private:
    static Validation &of(void *context) { return *static_cast<Validation *>(context); }

    static xmlSAXHandler handlers()
    {
        xmlSAXHandler handler{};
        handler.initialized = XML_SAX2_MAGIC;
        handler.startElementNs = elementBegun;
        handler.endElementNs = elementEnded;
        handler.characters = textSeen;
        handler.ignorableWhitespace = textSeen;
        handler.cdataBlock = textSeen;
        return handler;
    }

    static void elementBegun(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *space,
                             int spaceCount, const xmlChar **spaces, int attributeCount, int defaultedCount,
                             const xmlChar **attributes)
    {
        Validation &self = of(context);
        self.validateText();
        self.m_current = self.m_count++;
        self.m_open.push_back(self.m_current);
        self.see(space);
        constexpr int fields = 5; // Of an attribute; the third is its namespace.
        for (int i = 0; i < attributeCount; ++i)
            self.see(attributes[i * fields + 2]);
        self.m_validate->startElementNs(self.m_validateContext, name, prefix, space, spaceCount, spaces,
                                        attributeCount, defaultedCount, attributes);
    }

    /// The parser has each namespace once, so that its address tells whether it is new.
    void see(const xmlChar *space)
    {
        if (space && m_spaces.insert(space).second)
            m_events.spaceSeen(textFrom(space));
    }

    static void elementEnded(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *space)
    {
        Validation &self = of(context);
        self.validateText();
        self.m_current = self.m_open.back();
        self.m_open.pop_back();
        self.m_validate->endElementNs(self.m_validateContext, name, prefix, space);
    }

    static void textSeen(void *context, const xmlChar *text, int size)
    {
        of(context).m_text.append(reinterpret_cast<const char *>(text), size);
    }

    /// All of it at once: libxml2 measures what it has of a text at each piece, and "&amp;" is one.
    void validateText()
    {
        if (m_text.isEmpty())
            return;
        if (!m_open.empty())
            m_current = m_open.back();
        m_validate->characters(m_validateContext, reinterpret_cast<const xmlChar *>(m_text.constData()),
                               static_cast<int>(m_text.size()));
        m_text.clear();
    }

    static void said(void *context, ReportedError error)
    {
        Validation &self = of(context);
        // The rest are warnings that a schema named by the manifest was not opened.
        if (error->domain != XML_FROM_SCHEMASV || error->level < XML_ERR_ERROR)
            return;
        self.m_events.messageSaid(SchemaMessage::fromText(error->code, textFrom(error->message)),
                                  self.m_current);
        if (++self.m_messages >= mostMessages)
            xmlStopParser(self.m_parser);
    }

    const SchemaEvents &m_events;
    xmlParserCtxt *m_parser = nullptr; ///< While it runs.
    xmlSAXHandler *m_validate = nullptr; ///< What libxml2 wants to be told, while it runs.
    void *m_validateContext = nullptr;
    QByteArray m_text; ///< Since the last start or end of an element.
    std::set<const xmlChar *> m_spaces;
    int m_messages = 0;
    std::vector<int> m_open; ///< Numbers of the elements around.
    int m_current = 0;
    int m_count = 0;
};

} // namespace

void validate(const QByteArray &xml, const SchemaSet &schemas, const SchemaEvents &events)
{
    const OnlySchemas only(schemas);
    const Owned<xmlSchema> schema = schemaFrom(schemas);
    Q_ASSERT(schema); // They are our own.
    if (schema)
        Validation(events).run(xml, schema.get());
}

} // namespace Kogge
