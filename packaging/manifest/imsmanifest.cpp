// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/imsmanifest.h"

#include "manifest/sco.h"
#include "manifest/vcard_p.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

const QString packagingNamespace = u"http://www.imsproject.org/xsd/imscp_rootv1p1p2"_s;
const QString adlNamespace = u"http://www.adlnet.org/xsd/adlcp_rootv1p2"_s;
const QString metadataNamespace = u"http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"_s;
const QString instanceNamespace = u"http://www.w3.org/2001/XMLSchema-instance"_s;

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
        xml.writeStartElement(metadataNamespace, u"contribute"_s);
        writeVocabulary(xml, u"role"_s,
                        contributor.role == u"author"          ? u"Author"_s
                            : contributor.role == u"publisher" ? u"Publisher"_s
                                                               : u"Unknown"_s);
        xml.writeStartElement(metadataNamespace, u"centity"_s);
        xml.writeTextElement(metadataNamespace, u"vcard"_s, vCardOf(contributor.name));
        xml.writeEndElement();
        xml.writeEndElement();
    }
}

/// The title where a module has no summary, or no keywords: both must be there.
void writeDescription(QXmlStreamWriter &xml, const ModuleWords &words)
{
    writeLangStrings(xml, u"description"_s, words.summaries.isEmpty() ? words.titles : words.summaries);
    for (auto list = words.keywords.begin(); list != words.keywords.end(); ++list) {
        for (const QString &keyword : *list)
            writeLangStrings(xml, u"keyword"_s, {{list.key(), keyword}});
    }
    if (words.keywords.isEmpty())
        writeLangStrings(xml, u"keyword"_s, words.titles);
}

void writeGeneral(QXmlStreamWriter &xml, const Module &module, const ModuleWords &words)
{
    xml.writeStartElement(metadataNamespace, u"general"_s);
    writeLangStrings(xml, u"title"_s, words.titles);
    xml.writeStartElement(metadataNamespace, u"catalogentry"_s);
    xml.writeTextElement(metadataNamespace, u"catalog"_s, u"URI"_s);
    writeLangStrings(xml, u"entry"_s, {{u"x-none"_s, module.id}});
    xml.writeEndElement();
    for (const QString &language : words.titles.keys())
        xml.writeTextElement(metadataNamespace, u"language"_s, language);
    writeDescription(xml, words);
    xml.writeEndElement();
}

void writeTechnical(QXmlStreamWriter &xml, const std::vector<Sco> &scos)
{
    xml.writeStartElement(metadataNamespace, u"technical"_s);
    xml.writeTextElement(metadataNamespace, u"format"_s, u"text/html"_s);
    xml.writeStartElement(metadataNamespace, u"location"_s);
    xml.writeAttribute(u"type"_s, u"URI"_s);
    xml.writeCharacters(scos.front().page);
    xml.writeEndElement();
    xml.writeEndElement();
}

/// CAM 1.2, 2.2.4: all that the metadata of a content aggregation must have.
void writeMetadata(QXmlStreamWriter &xml, const Module &module, const ModuleWords &words,
                   const std::vector<Sco> &scos)
{
    xml.writeStartElement(metadataNamespace, u"lom"_s);
    writeGeneral(xml, module, words);

    xml.writeStartElement(metadataNamespace, u"lifecycle"_s);
    writeLangStrings(xml, u"version"_s, {{u"x-none"_s, module.version}});
    writeVocabulary(xml, u"status"_s, u"Final"_s);
    writeContributors(xml, module);
    xml.writeEndElement();

    xml.writeStartElement(metadataNamespace, u"metametadata"_s);
    xml.writeTextElement(metadataNamespace, u"metadatascheme"_s, u"ADL SCORM 1.2"_s);
    xml.writeEndElement();
    writeTechnical(xml, scos);

    xml.writeStartElement(metadataNamespace, u"rights"_s);
    writeVocabulary(xml, u"cost"_s, u"no"_s);
    writeVocabulary(xml, u"copyrightandotherrestrictions"_s, u"yes"_s);
    writeLangStrings(xml, u"description"_s, {{u"x-none"_s, module.licence}});
    xml.writeEndElement();

    xml.writeStartElement(metadataNamespace, u"classification"_s);
    writeVocabulary(xml, u"purpose"_s, u"Idea"_s);
    writeDescription(xml, words);
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
    for (const PackageResource &resource : packageResources(contents)) {
        writeResource(xml, resource.identifier, resource.page.isEmpty() ? u"asset"_s : u"sco"_s);
        if (!resource.page.isEmpty())
            xml.writeAttribute(u"href"_s, resource.page);
        writeFiles(xml, resource.files);
        for (const QString &other : resource.dependencies) {
            xml.writeEmptyElement(packagingNamespace, u"dependency"_s);
            xml.writeAttribute(u"identifierref"_s, other);
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

/// CAM 1.2, adlcp:prerequisites: an LMS counts a lesson that is completed or passed.
void writePrerequisites(QXmlStreamWriter &xml, const Sco &sco)
{
    if (sco.after.isEmpty())
        return;
    QStringList items;
    for (const QString &lesson : sco.after)
        items += itemIdentifier(lesson);
    xml.writeStartElement(adlNamespace, u"prerequisites"_s);
    xml.writeAttribute(u"type"_s, u"aicc_script"_s);
    xml.writeCharacters(items.join(u'&'));
    xml.writeEndElement();
}

void writeItem(QXmlStreamWriter &xml, const Sco &sco)
{
    xml.writeStartElement(packagingNamespace, u"item"_s);
    xml.writeAttribute(u"identifier"_s, itemIdentifier(sco.lesson));
    xml.writeAttribute(u"identifierref"_s, resourceIdentifier(sco.lesson));
    xml.writeTextElement(packagingNamespace, u"title"_s, sco.title);
    writePrerequisites(xml, sco);
    xml.writeEndElement();
}

/// The items of a section in an item of their own.
void writeItems(QXmlStreamWriter &xml, ScoGroup group)
{
    const Sco &first = group.front();
    if (first.section.isEmpty())
        return writeItem(xml, first);
    xml.writeStartElement(packagingNamespace, u"item"_s);
    xml.writeAttribute(u"identifier"_s, sectionIdentifier(first.section));
    xml.writeTextElement(packagingNamespace, u"title"_s, first.sectionTitle);
    for (const Sco &sco : group)
        writeItem(xml, sco);
    xml.writeEndElement();
}

void writeOrganizations(QXmlStreamWriter &xml, const QString &title, const std::vector<Sco> &scos)
{
    xml.writeStartElement(packagingNamespace, u"organizations"_s);
    xml.writeAttribute(u"default"_s, u"course"_s);
    xml.writeStartElement(packagingNamespace, u"organization"_s);
    xml.writeAttribute(u"identifier"_s, u"course"_s);
    xml.writeTextElement(packagingNamespace, u"title"_s, title);
    for (const ScoGroup group : groupsOf(scos))
        writeItems(xml, group);
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QByteArray scorm12Manifest(const Module &module, const ModuleWords &words, const PackageContents &contents)
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
    xml.writeAttribute(u"identifier"_s, manifestIdentifier(module));
    xml.writeAttribute(u"version"_s, module.version);
    xml.writeAttribute(instanceNamespace, u"schemaLocation"_s,
                       packagingNamespace + u" imscp_rootv1p1p2.xsd "_s + adlNamespace
                           + u" adlcp_rootv1p2.xsd "_s + metadataNamespace + u" imsmd_rootv1p2p1.xsd"_s);

    xml.writeStartElement(packagingNamespace, u"metadata"_s);
    xml.writeTextElement(packagingNamespace, u"schema"_s, u"ADL SCORM"_s);
    xml.writeTextElement(packagingNamespace, u"schemaversion"_s, u"1.2"_s);
    writeMetadata(xml, module, words, contents.scos);
    xml.writeEndElement();

    writeOrganizations(xml, module.title, contents.scos);
    writeResources(xml, contents);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace Kogge
