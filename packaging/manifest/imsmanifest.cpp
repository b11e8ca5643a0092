// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/imsmanifest.h"

#include "manifest/xmlsource_p.h"

#include <QRegularExpression>
#include <QUrl>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr auto packagingSpace = "http://www.imsproject.org/xsd/imscp_rootv1p1p2"_L1;
const QString packagingNamespace = packagingSpace;
const QString adlNamespace = u"http://www.adlnet.org/xsd/adlcp_rootv1p2"_s;
const QString metadataNamespace = u"http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"_s;
const QString instanceNamespace = u"http://www.w3.org/2001/XMLSchema-instance"_s;

/// A URN as an XML ID: letters, digits, '-', '_' and '.' only.
QString xmlId(const QString &prefix, QString urn)
{
    for (QChar &character : urn) {
        const bool usable = character.isLetterOrNumber() || character == u'-' || character == u'.';
        character = usable && character.unicode() < 128 ? character : QChar(u'_');
    }
    return prefix + urn;
}

// --- Writing ----------------------------------------------------------------

/// IMS metadata 1.2.1: a text in all its languages.
void writeLangStrings(QXmlStreamWriter &xml, const QString &element, const QMap<QString, QString> &texts)
{
    xml.writeStartElement(metadataNamespace, element);
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        xml.writeStartElement(metadataNamespace, u"langstring"_s);
        xml.writeAttribute(u"xml:lang"_s, text.key());
        xml.writeCharacters(text.value());
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeVocabulary(QXmlStreamWriter &xml, const QString &element, const QString &value)
{
    const QMap<QString, QString> source{{u"x-none"_s, u"LOMv1.0"_s}};
    xml.writeStartElement(metadataNamespace, element);
    writeLangStrings(xml, u"source"_s, source);
    writeLangStrings(xml, u"value"_s, {{u"x-none"_s, value}});
    xml.writeEndElement();
}

void writeContributors(QXmlStreamWriter &xml, const Module &module)
{
    for (const Contributor &contributor : module.contributors) {
        const bool known = contributor.role == u"author" || contributor.role == u"publisher";
        xml.writeStartElement(metadataNamespace, u"contribute"_s);
        writeVocabulary(xml, u"role"_s, known ? contributor.role : u"unknown"_s);
        xml.writeStartElement(metadataNamespace, u"centity"_s);
        const QString card = u"BEGIN:VCARD\nVERSION:3.0\nFN:%1\nEND:VCARD"_s.arg(contributor.name);
        xml.writeTextElement(metadataNamespace, u"vcard"_s, card);
        xml.writeEndElement();
        xml.writeEndElement();
    }
}

void writeMetadata(QXmlStreamWriter &xml, const Module &module, const QMap<QString, QString> &titles)
{
    xml.writeStartElement(metadataNamespace, u"lom"_s);
    xml.writeStartElement(metadataNamespace, u"general"_s);
    xml.writeTextElement(metadataNamespace, u"identifier"_s, module.id);
    writeLangStrings(xml, u"title"_s, titles);
    for (const QString &language : titles.keys())
        xml.writeTextElement(metadataNamespace, u"language"_s, language);
    writeLangStrings(xml, u"description"_s, {{module.language, module.summary}});
    for (const QString &keyword : module.keywords.split(u',', Qt::SkipEmptyParts))
        writeLangStrings(xml, u"keyword"_s, {{module.language, keyword.trimmed()}});
    xml.writeEndElement();

    xml.writeStartElement(metadataNamespace, u"lifecycle"_s);
    writeLangStrings(xml, u"version"_s, {{u"x-none"_s, module.version}});
    writeContributors(xml, module);
    xml.writeEndElement();

    xml.writeStartElement(metadataNamespace, u"rights"_s);
    writeVocabulary(xml, u"copyrightandotherrestrictions"_s, u"yes"_s);
    writeLangStrings(xml, u"description"_s, {{u"x-none"_s, module.licence}});
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeFiles(QXmlStreamWriter &xml, const std::vector<PackagePath> &files)
{
    for (const PackagePath &file : files) {
        xml.writeEmptyElement(packagingNamespace, u"file"_s);
        xml.writeAttribute(u"href"_s, file.toString());
    }
}

void writeResource(QXmlStreamWriter &xml, const QString &identifier, const QString &scormType)
{
    xml.writeStartElement(packagingNamespace, u"resource"_s);
    xml.writeAttribute(u"identifier"_s, identifier);
    xml.writeAttribute(u"type"_s, u"webcontent"_s);
    xml.writeAttribute(adlNamespace, u"scormtype"_s, scormType);
}

void writeResources(QXmlStreamWriter &xml, const PackageContents &contents)
{
    xml.writeStartElement(packagingNamespace, u"resources"_s);
    writeResource(xml, u"sco"_s, u"sco"_s);
    xml.writeAttribute(u"href"_s, u"index.html"_s);
    writeFiles(xml, contents.web);
    xml.writeEmptyElement(packagingNamespace, u"dependency"_s);
    xml.writeAttribute(u"identifierref"_s, u"source"_s);
    xml.writeEndElement();
    writeResource(xml, u"source"_s, u"asset"_s);
    writeFiles(xml, contents.other);
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeOrganizations(QXmlStreamWriter &xml, const QString &title)
{
    xml.writeStartElement(packagingNamespace, u"organizations"_s);
    xml.writeAttribute(u"default"_s, u"course"_s);
    xml.writeStartElement(packagingNamespace, u"organization"_s);
    xml.writeAttribute(u"identifier"_s, u"course"_s);
    xml.writeTextElement(packagingNamespace, u"title"_s, title);
    xml.writeStartElement(packagingNamespace, u"item"_s);
    xml.writeAttribute(u"identifier"_s, u"module"_s);
    xml.writeAttribute(u"identifierref"_s, u"sco"_s);
    xml.writeTextElement(packagingNamespace, u"title"_s, title);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

// --- Reading ----------------------------------------------------------------

/// \p address (RFC 3986, 5.2: a relative one) below \p base, whose last component does not count.
QString resolved(const QString &base, const QString &address)
{
    return base.section(u'/', 0, -2, QString::SectionIncludeTrailingSep) + address;
}

/// The file that a resolved address names, without "." and ".." inside the package.
Result<PackagePath> fileOf(const QString &address)
{
    const QString plain = address.section(u'?', 0, 0).section(u'#', 0, 0);
    QStringList components;
    for (const QString &component : QUrl::fromPercentEncoding(plain.toUtf8()).split(u'/')) {
        const bool leavesFolder = component == u".." && !components.isEmpty() && components.last() != u"..";
        if (leavesFolder)
            components.removeLast();
        else if (component != u".")
            components += component;
    }
    return PackagePath::fromString(components.join(u'/'));
}

/// Walks a manifest by local names, since packages differ in prefixes and in the version of the namespaces.
class ManifestReader
{
public:
    ManifestReader(const XmlSource &source, const QSet<QString> &files, Problems &problems)
        : m_source(source)
        , m_files(files)
        , m_problems(problems)
    { }

    Result<ForeignManifest> read()
    {
        const pugi::xml_node root = m_source.d().document.document_element();
        if (localName(root) != u"manifest") {
            const Problem problem = wrongRoot(m_source, root, "manifest"_L1, packagingSpace);
            return Error{ErrorCode::ManifestInvalid, m_source.file(), describe(problem), problem.line};
        }
        m_manifest.identifier = attributeOf(root, "identifier");
        readVersion(root);
        collectIds(root, 0);
        readResources(child(root, "resources"), attributeOf(root, "xml:base"));
        readOrganizations(child(root, "organizations"));
        return m_manifest;
    }

private:
    static pugi::xml_node child(pugi::xml_node node, const char *name)
    {
        for (const pugi::xml_node candidate : node.children()) {
            if (candidate.type() == pugi::node_element && localName(candidate) == QLatin1StringView(name))
                return candidate;
        }
        return {};
    }

    void report(ProblemCode code, pugi::xml_node node, const QStringList &arguments)
    {
        m_problems.push_back(
            {code, m_source.file(), lineOf(m_source, node), attributeOf(node, "identifier"), arguments});
    }

    void readVersion(pugi::xml_node root)
    {
        m_manifest.schemaVersion = textOf(child(child(root, "metadata"), "schemaversion")).trimmed();
        const bool isOld = namespaceOf(root) == packagingSpace;
        m_manifest.version = versionNamed(m_manifest.schemaVersion);
        if ((m_manifest.version == ScormVersion::Scorm12) != isOld
            || m_manifest.version == ScormVersion::Unknown)
            report(ProblemCode::ManifestVersion, root, {m_manifest.schemaVersion});
        if (m_manifest.version == ScormVersion::Unknown && isOld)
            m_manifest.version = ScormVersion::Scorm12;
    }

    static ScormVersion versionNamed(const QString &name)
    {
        if (name == u"1.2")
            return ScormVersion::Scorm12;
        const bool is2004 = name.contains(u"2004") || name.startsWith(u"CAM 1.3");
        return is2004 ? ScormVersion::Scorm2004 : ScormVersion::Unknown;
    }

    /// Identifiers are of type xs:ID: unique in the whole manifest.
    void collectIds(pugi::xml_node node, int depth)
    {
        const QString id = attributeOf(node, "identifier");
        if (!id.isEmpty() && m_ids.contains(id))
            report(ProblemCode::ManifestIdDuplicate, node, {id});
        m_ids.insert(id);
        for (const pugi::xml_node inner : node.children()) {
            if (inner.type() == pugi::node_element && depth < XmlLimits().depth)
                collectIds(inner, depth + 1);
        }
    }

    void readResources(pugi::xml_node resources, const QString &base)
    {
        const QString inner = resolved(base, attributeOf(resources, "xml:base"));
        for (const pugi::xml_node resource : resources.children()) {
            if (localName(resource) == u"resource")
                readResource(resource, resolved(inner, attributeOf(resource, "xml:base")));
        }
        for (const pugi::xml_node dependency : m_dependencies) {
            const QString reference = attributeOf(dependency, "identifierref");
            if (!m_launchFiles.contains(reference))
                report(ProblemCode::ReferenceDangling, dependency, {reference});
        }
    }

    void readResource(pugi::xml_node resource, const QString &base)
    {
        (isSco(resource) ? m_manifest.scos : m_manifest.assets) += 1;
        m_launchFiles.insert(attributeOf(resource, "identifier"), checkHref(resource, base));
        for (const pugi::xml_node inner : resource.children()) {
            if (localName(inner) == u"file")
                checkHref(inner, base);
            if (localName(inner) == u"dependency")
                m_dependencies.push_back(inner);
        }
    }

    static bool isSco(pugi::xml_node resource)
    {
        for (const pugi::xml_attribute attribute : resource.attributes()) {
            const QString name = QString::fromUtf8(attribute.name()).section(u':', -1).toLower();
            if (name == u"scormtype")
                return QString::fromUtf8(attribute.value()).toLower() == u"sco";
        }
        return false;
    }

    /// What \p node leads to, or nothing where it leads nowhere or cannot be opened.
    QString checkHref(pugi::xml_node node, const QString &base)
    {
        const QString href = attributeOf(node, "href");
        if (href.isEmpty())
            return {};
        const QString address = resolved(base, href);
        const auto file = fileOf(address);
        if (!file)
            report(ProblemCode::ManifestHrefUnsafe, node, {address});
        else if (!m_files.contains(file->toString()))
            report(ProblemCode::ManifestFileMissing, node, {file->toString()});
        else
            return file->toString() + address.mid(address.indexOf(QRegularExpression(u"[?#]|$"_s)));
        return {};
    }

    void readOrganizations(pugi::xml_node organizations)
    {
        const QString wanted = attributeOf(organizations, "default");
        pugi::xml_node chosen;
        for (const pugi::xml_node organization : organizations.children()) {
            if (localName(organization) != u"organization")
                continue;
            ++m_manifest.organizations;
            if (!chosen || attributeOf(organization, "identifier") == wanted)
                chosen = organization;
        }
        const bool isNamed =
            wanted.isEmpty() ? m_manifest.organizations == 1 : attributeOf(chosen, "identifier") == wanted;
        if (!chosen)
            report(ProblemCode::ManifestEmpty, organizations, {});
        else if (!isNamed)
            report(ProblemCode::ManifestOrganization, organizations, {wanted});
        m_manifest.title = textOf(child(chosen, "title")).simplified();
        readItems(chosen);
    }

    void readItems(pugi::xml_node parent)
    {
        for (const pugi::xml_node item : parent.children()) {
            if (localName(item) != u"item")
                continue;
            ++m_manifest.items;
            const QString reference = attributeOf(item, "identifierref");
            const QString file = m_launchFiles.value(reference);
            if (!file.isEmpty())
                m_manifest.launchFiles += file;
            if (!reference.isEmpty() && !m_launchFiles.contains(reference))
                report(ProblemCode::ReferenceDangling, item, {reference});
            readItems(item);
        }
    }

    const XmlSource &m_source;
    const QSet<QString> &m_files;
    Problems &m_problems;
    ForeignManifest m_manifest;
    QMap<QString, QString> m_launchFiles; ///< By resource; empty where it has none that can be opened.
    std::vector<pugi::xml_node> m_dependencies;
    QSet<QString> m_ids;
};

} // namespace

QByteArray scorm12Manifest(const Module &module, const QMap<QString, QString> &titles,
                           const PackageContents &contents)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(packagingNamespace);
    xml.writeNamespace(adlNamespace, u"adlcp"_s);
    xml.writeNamespace(metadataNamespace, u"imsmd"_s);
    xml.writeNamespace(instanceNamespace, u"xsi"_s);
    xml.writeStartElement(packagingNamespace, u"manifest"_s);
    xml.writeAttribute(u"identifier"_s, xmlId(u"kogge-"_s, module.id));
    xml.writeAttribute(u"version"_s, module.version);
    xml.writeAttribute(instanceNamespace, u"schemaLocation"_s,
                       packagingNamespace + u" imscp_rootv1p1p2.xsd "_s + adlNamespace
                           + u" adlcp_rootv1p2.xsd "_s + metadataNamespace + u" imsmd_rootv1p2p1.xsd"_s);

    xml.writeStartElement(packagingNamespace, u"metadata"_s);
    xml.writeTextElement(packagingNamespace, u"schema"_s, u"ADL SCORM"_s);
    xml.writeTextElement(packagingNamespace, u"schemaversion"_s, u"1.2"_s);
    writeMetadata(xml, module, titles);
    xml.writeEndElement();

    writeOrganizations(xml, module.title);
    writeResources(xml, contents);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

Result<ForeignManifest> readForeignManifest(const XmlSource &source, const QSet<QString> &files,
                                            Problems &problems)
{
    return ManifestReader(source, files, problems).read();
}

} // namespace Kogge
