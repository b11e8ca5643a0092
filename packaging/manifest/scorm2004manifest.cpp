// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/scorm2004manifest.h"

#include "manifest/vcard_p.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

const QString cpSpace = u"http://www.imsglobal.org/xsd/imscp_v1p1"_s;
const QString adlcpSpace = u"http://www.adlnet.org/xsd/adlcp_v1p3"_s;
const QString adlseqSpace = u"http://www.adlnet.org/xsd/adlseq_v1p3"_s;
const QString adlnavSpace = u"http://www.adlnet.org/xsd/adlnav_v1p3"_s;
const QString imsssSpace = u"http://www.imsglobal.org/xsd/imsss"_s;
const QString lomSpace = u"http://ltsc.ieee.org/xsd/LOM"_s;
const QString xsiSpace = u"http://www.w3.org/2001/XMLSchema-instance"_s;

using Attributes = std::vector<std::pair<QString, QString>>;

/// The identifier of the objective that a lesson is completed; our page has the same.
QString objectiveOf(const QString &lesson)
{
    return u"lesson-"_s + lesson;
}

class Scorm2004Writer
{
public:
    Scorm2004Writer(QByteArray &bytes, const Module &module, const ModuleWords &words)
        : m_xml(&bytes)
        , m_module(module)
        , m_words(words)
    { }

    void write(const PackageContents &contents)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
        m_xml.writeStartDocument();
        m_xml.writeDefaultNamespace(cpSpace);
        m_xml.writeNamespace(adlcpSpace, u"adlcp"_s);
        m_xml.writeNamespace(adlseqSpace, u"adlseq"_s);
        m_xml.writeNamespace(adlnavSpace, u"adlnav"_s);
        m_xml.writeNamespace(imsssSpace, u"imsss"_s);
        m_xml.writeNamespace(lomSpace, u"lom"_s);
        m_xml.writeNamespace(xsiSpace, u"xsi"_s);
        m_xml.writeStartElement(cpSpace, u"manifest"_s);
        m_xml.writeAttribute(u"identifier"_s, manifestIdentifier(m_module));
        m_xml.writeAttribute(u"version"_s, m_module.version);
        m_xml.writeAttribute(xsiSpace, u"schemaLocation"_s, schemaLocations());
        writeMetadata();
        writeOrganization(contents.scos);
        writeResources(contents);
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

private:
    static QString schemaLocations()
    {
        QStringList places;
        for (const auto &[space, file] :
             {std::pair{cpSpace, u"imscp_v1p1.xsd"_s}, std::pair{adlcpSpace, u"adlcp_v1p3.xsd"_s},
              std::pair{adlseqSpace, u"adlseq_v1p3.xsd"_s}, std::pair{adlnavSpace, u"adlnav_v1p3.xsd"_s},
              std::pair{imsssSpace, u"imsss_v1p0.xsd"_s}})
            places += {space, file};
        return places.join(u' ');
    }

    void empty(const QString &space, const QString &name, const Attributes &attributes)
    {
        m_xml.writeEmptyElement(space, name);
        for (const auto &[attribute, value] : attributes)
            m_xml.writeAttribute(attribute, value);
    }

    // --- IEEE 1484.12.3, learning object metadata ---------------------------

    void text(const QString &name, const QString &words) { m_xml.writeTextElement(lomSpace, name, words); }

    void strings(const QString &name, const QMap<QString, QString> &texts)
    {
        m_xml.writeStartElement(lomSpace, name);
        for (auto words = texts.begin(); words != texts.end(); ++words) {
            m_xml.writeStartElement(lomSpace, u"string"_s);
            if (!words.key().isEmpty())
                m_xml.writeAttribute(u"language"_s, words.key());
            m_xml.writeCharacters(words.value());
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void vocabulary(const QString &name, const QString &value)
    {
        m_xml.writeStartElement(lomSpace, name);
        text(u"source"_s, u"LOMv1.0"_s);
        text(u"value"_s, value);
        m_xml.writeEndElement();
    }

    void writeMetadata()
    {
        m_xml.writeStartElement(cpSpace, u"metadata"_s);
        m_xml.writeTextElement(cpSpace, u"schema"_s, u"ADL SCORM"_s);
        m_xml.writeTextElement(cpSpace, u"schemaversion"_s, u"2004 4th Edition"_s);
        m_xml.writeStartElement(lomSpace, u"lom"_s);
        writeGeneral();
        writeLifeCycle();
        m_xml.writeStartElement(lomSpace, u"metaMetadata"_s);
        text(u"metadataSchema"_s, u"LOMv1.0"_s);
        m_xml.writeEndElement();
        m_xml.writeStartElement(lomSpace, u"rights"_s);
        vocabulary(u"copyrightAndOtherRestrictions"_s, u"yes"_s);
        strings(u"description"_s, {{{}, m_module.licence}});
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeGeneral()
    {
        m_xml.writeStartElement(lomSpace, u"general"_s);
        m_xml.writeStartElement(lomSpace, u"identifier"_s);
        text(u"catalog"_s, u"URI"_s);
        text(u"entry"_s, m_module.id);
        m_xml.writeEndElement();
        strings(u"title"_s, m_words.titles);
        for (const QString &language : m_words.titles.keys())
            text(u"language"_s, language);
        if (!m_words.summaries.isEmpty())
            strings(u"description"_s, m_words.summaries);
        for (auto list = m_words.keywords.begin(); list != m_words.keywords.end(); ++list) {
            for (const QString &keyword : *list)
                strings(u"keyword"_s, {{list.key(), keyword}});
        }
        m_xml.writeEndElement();
    }

    void writeLifeCycle()
    {
        m_xml.writeStartElement(lomSpace, u"lifeCycle"_s);
        strings(u"version"_s, {{{}, m_module.version}});
        for (const Contributor &contributor : m_module.contributors) {
            const bool known = contributor.role == u"author" || contributor.role == u"publisher";
            m_xml.writeStartElement(lomSpace, u"contribute"_s);
            vocabulary(u"role"_s, known ? contributor.role : u"unknown"_s);
            text(u"entity"_s, vCardOf(contributor.name));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    // --- CAM 3.4.1.6 and 5: the organization and its sequencing --------------

    void writeOrganization(const std::vector<Sco> &scos)
    {
        m_xml.writeStartElement(cpSpace, u"organizations"_s);
        m_xml.writeAttribute(u"default"_s, u"course"_s);
        m_xml.writeStartElement(cpSpace, u"organization"_s);
        m_xml.writeAttribute(u"identifier"_s, u"course"_s);
        m_xml.writeAttribute(adlseqSpace, u"objectivesGlobalToSystem"_s, u"false"_s);
        m_xml.writeTextElement(cpSpace, u"title"_s, m_module.title);
        for (const ScoGroup group : groupsOf(scos))
            writeItems(group);
        m_xml.writeStartElement(imsssSpace, u"sequencing"_s);
        writeControlMode();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeControlMode()
    {
        empty(imsssSpace, u"controlMode"_s, {{u"choice"_s, u"true"_s}, {u"flow"_s, u"true"_s}});
    }

    /// The items of a section in an item of their own, which weighs as much as they do together.
    void writeItems(ScoGroup group)
    {
        const Sco &first = group.front();
        if (first.section.isEmpty())
            return writeItem(first);
        m_xml.writeStartElement(cpSpace, u"item"_s);
        m_xml.writeAttribute(u"identifier"_s, sectionIdentifier(first.section));
        m_xml.writeTextElement(cpSpace, u"title"_s, first.sectionTitle);
        for (const Sco &sco : group)
            writeItem(sco);
        m_xml.writeStartElement(imsssSpace, u"sequencing"_s);
        writeControlMode();
        writeRollup(weightOf(group));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeRollup(const Decimal &weight)
    {
        const QString isScored = weight.isZero() ? u"false"_s : u"true"_s;
        empty(imsssSpace, u"rollupRules"_s,
              {{u"rollupObjectiveSatisfied"_s, isScored},
               {u"rollupProgressCompletion"_s, u"true"_s},
               {u"objectiveMeasureWeight"_s, weight.toString()}});
    }

    void writeItem(const Sco &sco)
    {
        m_xml.writeStartElement(cpSpace, u"item"_s);
        m_xml.writeAttribute(u"identifier"_s, itemIdentifier(sco.lesson));
        m_xml.writeAttribute(u"identifierref"_s, resourceIdentifier(sco.lesson));
        m_xml.writeTextElement(cpSpace, u"title"_s, sco.title);
        writeSequencing(sco);
        if (sco.lesson.isEmpty())
            writePresentation();
        m_xml.writeEndElement();
    }

    /// The only SCO leads nowhere else.
    void writePresentation()
    {
        m_xml.writeStartElement(adlnavSpace, u"presentation"_s);
        m_xml.writeStartElement(adlnavSpace, u"navigationInterface"_s);
        for (const QString &button : {u"continue"_s, u"previous"_s})
            m_xml.writeTextElement(adlnavSpace, u"hideLMSUI"_s, button);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeSequencing(const Sco &sco)
    {
        m_xml.writeStartElement(imsssSpace, u"sequencing"_s);
        writeRules(sco);
        writeRollup(sco.weight);
        writeObjectives(sco);
        empty(imsssSpace, u"deliveryControls"_s,
              {{u"completionSetByContent"_s, u"true"_s}, {u"objectiveSetByContent"_s, u"true"_s}});
        m_xml.writeEndElement();
    }

    /// SN UP.2.1: what is not known yet is neither satisfied nor not.
    void writeRules(const Sco &sco)
    {
        if (sco.after.isEmpty())
            return;
        m_xml.writeStartElement(imsssSpace, u"sequencingRules"_s);
        m_xml.writeStartElement(imsssSpace, u"preConditionRule"_s);
        m_xml.writeStartElement(imsssSpace, u"ruleConditions"_s);
        m_xml.writeAttribute(u"conditionCombination"_s, u"any"_s);
        for (const QString &lesson : sco.after) {
            for (const QString &condition : {u"satisfied"_s, u"objectiveStatusKnown"_s})
                empty(imsssSpace, u"ruleCondition"_s,
                      {{u"referencedObjective"_s, objectiveOf(lesson)},
                       {u"operator"_s, u"not"_s},
                       {u"condition"_s, condition}});
        }
        m_xml.writeEndElement();
        empty(imsssSpace, u"ruleAction"_s, {{u"action"_s, u"disabled"_s}});
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeObjectives(const Sco &sco)
    {
        if (sco.lesson.isEmpty())
            return;
        m_xml.writeStartElement(imsssSpace, u"objectives"_s);
        m_xml.writeEmptyElement(imsssSpace, u"primaryObjective"_s);
        writeObjective(sco.lesson, u"true"_s);
        for (const QString &lesson : sco.after)
            writeObjective(lesson, u"false"_s);
        m_xml.writeEndElement();
    }

    void writeObjective(const QString &lesson, const QString &writes)
    {
        m_xml.writeStartElement(imsssSpace, u"objective"_s);
        m_xml.writeAttribute(u"objectiveID"_s, objectiveOf(lesson));
        empty(imsssSpace, u"mapInfo"_s,
              {{u"targetObjectiveID"_s, m_module.id + u":lesson:"_s + lesson},
               {u"readSatisfiedStatus"_s, u"true"_s},
               {u"readNormalizedMeasure"_s, u"false"_s},
               {u"writeSatisfiedStatus"_s, writes}});
        m_xml.writeEndElement();
    }

    // --- CAM 3.4.1.20: resources ---------------------------------------------

    void writeResources(const PackageContents &contents)
    {
        m_xml.writeStartElement(cpSpace, u"resources"_s);
        for (const PackageResource &resource : packageResources(contents))
            writeResource(resource);
        m_xml.writeEndElement();
    }

    void writeResource(const PackageResource &resource)
    {
        m_xml.writeStartElement(cpSpace, u"resource"_s);
        m_xml.writeAttribute(u"identifier"_s, resource.identifier);
        m_xml.writeAttribute(u"type"_s, u"webcontent"_s);
        m_xml.writeAttribute(adlcpSpace, u"scormType"_s, resource.page.isEmpty() ? u"asset"_s : u"sco"_s);
        if (!resource.page.isEmpty())
            m_xml.writeAttribute(u"href"_s, resource.page);
        for (const PackagePath &file : resource.files)
            empty(cpSpace, u"file"_s, {{u"href"_s, file.toString()}});
        for (const QString &other : resource.dependencies)
            empty(cpSpace, u"dependency"_s, {{u"identifierref"_s, other}});
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
    const Module &m_module;
    const ModuleWords &m_words;
};

} // namespace

QByteArray scorm2004Manifest(const Module &module, const ModuleWords &words, const PackageContents &contents)
{
    QByteArray bytes;
    Scorm2004Writer(bytes, module, words).write(contents);
    return bytes;
}

} // namespace Kogge
