// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/foreignmanifest.h"

#include "manifest/manifestaddress_p.h"
#include "manifest/xmlsource_p.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr auto spaceOf12 = "http://www.imsproject.org/xsd/imscp_rootv1p1p2"_L1;
constexpr auto adlSpaceOf12 = "http://www.adlnet.org/xsd/adlcp_rootv1p2"_L1;
constexpr auto spaceOf2004 = "http://www.imsglobal.org/xsd/imscp_v1p1"_L1;
constexpr auto adlSpaceOf2004 = "http://www.adlnet.org/xsd/adlcp_v1p3"_L1;

bool isNamed(pugi::xml_node node, QLatin1StringView name)
{
    return node.type() == pugi::node_element && localName(node) == name;
}

pugi::xml_node childNamed(pugi::xml_node node, QLatin1StringView name)
{
    for (const pugi::xml_node child : node.children()) {
        if (isNamed(child, name))
            return child;
    }
    return {};
}

/// The attribute whose local name is \p name in any case.
pugi::xml_attribute anyCase(pugi::xml_node node, QLatin1StringView name)
{
    for (const pugi::xml_attribute attribute : node.attributes()) {
        const QString local = QString::fromUtf8(attribute.name()).section(u':', -1);
        if (local.compare(name, Qt::CaseInsensitive) == 0)
            return attribute;
    }
    return {};
}

/// Whatever the version; for a name that others use, too.
bool isOfAdl(pugi::xml_node node)
{
    return namespaceOf(node).find("adlcp") != std::string_view::npos;
}

/// Of an xs:ID, xs:IDREF, xs:anyURI or xs:boolean: white space around it does not count.
QString tokenOf(pugi::xml_node node, const char *attribute)
{
    return attributeOf(node, attribute).simplified();
}

ScormEdition editionNamed(const QString &version)
{
    if (version == u"1.2")
        return ScormEdition::Scorm12;
    if (version == u"CAM 1.3" || version == u"2004 2nd Edition")
        return ScormEdition::Scorm2004Second;
    if (version == u"2004 3rd Edition")
        return ScormEdition::Scorm2004Third;
    if (version == u"2004 4th Edition")
        return ScormEdition::Scorm2004Fourth;
    return version.contains(u"2004") || version.startsWith(u"CAM 1.3") ? ScormEdition::Scorm2004
                                                                       : ScormEdition::Unknown;
}

struct ManifestText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::ForeignManifest)
};

/// Walks a manifest by local names, since packages differ in prefixes and in the version of the namespaces.
class ForeignReader
{
public:
    explicit ForeignReader(const XmlSource &source)
        : m_source(source)
    { }

    Result<ForeignManifest> read()
    {
        const pugi::xml_node root = m_source.d().document.document_element();
        if (localName(root) != u"manifest") {
            const Problem problem = wrongRoot(m_source, root, "manifest"_L1, spaceOf12);
            return Error{ErrorCode::ManifestInvalid, m_source.file(), describe(problem), problem.line};
        }
        m_manifest.identifier = tokenOf(root, "identifier");
        m_manifest.space = QString::fromUtf8(namespaceOf(root));
        m_manifest.line = lineOf(m_source, root);
        look(root, 0);
        if (m_entries > mostEntries)
            return Error{
                ErrorCode::TooLarge, m_source.file(),
                ManifestText::tr("%1 items, resources and files").arg(QLocale().toString(mostEntries))};
        readMetadata(childNamed(root, "metadata"_L1));
        readEdition();
        readResources(root, {}, 0);
        for (const ForeignResource &resource : m_manifest.resources)
            m_resources.emplace(resource.identifier, &resource);
        for (const ManifestReference &manifest : m_manifest.submanifests)
            m_manifestsInside.insert(manifest.identifier);
        readOrganizations(childNamed(root, "organizations"_L1));
        return std::move(m_manifest);
    }

private:
    /// What takes much more memory than in the file, so that there is a limit of its own.
    static bool isEntry(const QString &element)
    {
        return element == u"item" || element == u"resource" || element == u"file" || element == u"dependency"
            || element == u"organization";
    }

    /// What can stand anywhere: namespaces, identifiers, bases, schemas, rules of sequencing.
    void look(pugi::xml_node node, int depth)
    {
        const int line = lineOf(m_source, node);
        for (const pugi::xml_attribute attribute : node.attributes())
            lookAt(attribute, line);
        const QString element = localName(node);
        if (isEntry(element) && ++m_entries > mostEntries)
            return;
        const QString identifier = tokenOf(node, "identifier");
        const bool wantsIdentifier = element == u"manifest" || element == u"organization"
            || element == u"item" || element == u"resource";
        if (wantsIdentifier || !identifier.isEmpty())
            m_manifest.identifiers.push_back({element, identifier, line});
        if (element == u"manifest" && depth > 0)
            m_manifest.submanifests.push_back({identifier, line});
        lookAtEdition(element, line);
        if (element == u"sequencingCollection")
            readCollection(node);
        const bool isRule = element == u"sequencing" || element == u"navigationInterface";
        if (isRule && m_manifest.sequencingLine == 0)
            m_manifest.sequencingLine = line;
        for (const pugi::xml_node inner : node.children()) {
            if (inner.type() == pugi::node_element && depth < XmlLimits().depth)
                look(inner, depth + 1);
        }
    }

    /// SCORM 1.2 CAM 2.3.5 and SCORM 2004 CAM 3.4: what ADL adds to an item.
    void lookAtEdition(const QString &element, int line)
    {
        static const QSet<QString> of12{u"prerequisites"_s, u"masteryscore"_s, u"maxtimeallowed"_s,
                                        u"timelimitaction"_s, u"datafromlms"_s};
        static const QSet<QString> of2004{u"timeLimitAction"_s,      u"dataFromLMS"_s,
                                          u"completionThreshold"_s,  u"sequencing"_s,
                                          u"sequencingCollection"_s, u"navigationInterface"_s};
        if (of12.contains(element))
            m_manifest.only12.push_back({element, line});
        else if (of2004.contains(element))
            m_manifest.only2004.push_back({element, line});
    }

    void readCollection(pugi::xml_node collection)
    {
        for (const pugi::xml_node rules : collection.children()) {
            if (isNamed(rules, "sequencing"_L1))
                m_manifest.sequencingCollection.insert(tokenOf(rules, "ID"), *sequencingIn(rules));
        }
    }

    void lookAt(pugi::xml_attribute attribute, int line)
    {
        const QString name = QString::fromUtf8(attribute.name());
        const QString value = QString::fromUtf8(attribute.value()).simplified();
        if (name == u"xmlns" || name.startsWith(u"xmlns:"))
            m_manifest.namespaces.insert(value);
        if (name == u"xml:base")
            m_manifest.bases.push_back({value, line});
        if (name.section(u':', -1) != u"schemaLocation")
            return;
        const QStringList pairs = value.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i + 1 < pairs.size(); i += 2)
            m_manifest.schemas.push_back({pairs.at(i), pairs.at(i + 1), line});
    }

    void readMetadata(pugi::xml_node metadata)
    {
        m_manifest.schema = textOf(childNamed(metadata, "schema"_L1)).trimmed();
        m_manifest.schemaVersion = textOf(childNamed(metadata, "schemaversion"_L1)).trimmed();
        m_manifest.stated = editionNamed(m_manifest.schemaVersion);
        findLocations(m_source.d().document.document_element(), 0);
        const bool hasFile = static_cast<bool>(childNamed(metadata, "location"_L1));
        m_manifest.hasMetadata = hasFile || childNamed(metadata, "lom"_L1);
    }

    /// ADL's location stands in the metadata of anything.
    void findLocations(pugi::xml_node node, int depth)
    {
        for (const pugi::xml_node inner : node.children()) {
            if (inner.type() != pugi::node_element || depth >= XmlLimits().depth)
                continue;
            if (localName(inner) == u"location" && isNamed(node, "metadata"_L1))
                m_manifest.metadataFiles.push_back(
                    {manifestAddress({}, textOf(inner).trimmed()), lineOf(m_source, inner)});
            findLocations(inner, depth + 1);
        }
    }

    void readEdition()
    {
        const bool has12 = m_manifest.namespaces.contains(adlSpaceOf12);
        const bool has2004 = m_manifest.namespaces.contains(adlSpaceOf2004);
        if (m_manifest.space == spaceOf12)
            m_manifest.ofRoot = ScormEdition::Scorm12;
        else if (m_manifest.space == spaceOf2004)
            m_manifest.ofRoot = ScormEdition::Scorm2004;
        if (has12 != has2004)
            m_manifest.ofAdditions = has12 ? ScormEdition::Scorm12 : ScormEdition::Scorm2004;
        m_manifest.edition = m_manifest.stated;
        if (m_manifest.edition == ScormEdition::Unknown)
            m_manifest.edition = m_manifest.ofAdditions;
        if (m_manifest.edition == ScormEdition::Unknown && m_manifest.ofRoot == ScormEdition::Scorm12)
            m_manifest.edition = m_manifest.ofRoot; // The one of 2004 is also that of other IMS packages.
    }

    void readResources(pugi::xml_node manifest, const QString &outer, int depth)
    {
        const QString base = resolvedAddress(outer, tokenOf(manifest, "xml:base"));
        const pugi::xml_node resources = childNamed(manifest, "resources"_L1);
        const QString inner = resolvedAddress(base, tokenOf(resources, "xml:base"));
        for (const pugi::xml_node resource : resources.children()) {
            if (isNamed(resource, "resource"_L1))
                readResource(resource, resolvedAddress(inner, tokenOf(resource, "xml:base")));
        }
        for (const pugi::xml_node nested : manifest.children()) {
            if (isNamed(nested, "manifest"_L1) && depth < XmlLimits().depth)
                readResources(nested, base, depth + 1);
        }
    }

    void readResource(pugi::xml_node node, const QString &base)
    {
        ForeignResource resource;
        resource.identifier = tokenOf(node, "identifier");
        resource.type = attributeOf(node, "type");
        const pugi::xml_attribute scormType = anyCase(node, "scormtype"_L1);
        resource.scormTypeName = QString::fromUtf8(scormType.name()).section(u':', -1);
        resource.scormType = QString::fromUtf8(scormType.value());
        resource.launch = manifestAddress(base, tokenOf(node, "href"));
        resource.line = lineOf(m_source, node);
        for (const pugi::xml_node inner : node.children()) {
            const int line = lineOf(m_source, inner);
            if (isNamed(inner, "file"_L1))
                resource.files.push_back({manifestAddress(base, tokenOf(inner, "href")), line});
            if (isNamed(inner, "dependency"_L1))
                resource.dependencies.push_back({tokenOf(inner, "identifierref"), line});
        }
        m_manifest.resources.push_back(std::move(resource));
    }

    void readOrganizations(pugi::xml_node organizations)
    {
        m_manifest.wantedOrganization = tokenOf(organizations, "default");
        m_manifest.organizationsLine = lineOf(m_source, organizations);
        for (const pugi::xml_node node : organizations.children()) {
            if (!isNamed(node, "organization"_L1))
                continue;
            m_manifest.organizations.push_back({tokenOf(node, "identifier"), titleOf(node),
                                                lineOf(m_source, node), itemsOf(node),
                                                sequencingIn(childNamed(node, "sequencing"_L1))});
        }
    }

    static QString titleOf(pugi::xml_node node) { return textOf(childNamed(node, "title"_L1)).simplified(); }

    std::vector<ForeignItem> itemsOf(pugi::xml_node parent)
    {
        std::vector<ForeignItem> items;
        for (const pugi::xml_node node : parent.children()) {
            if (isNamed(node, "item"_L1))
                items.push_back(itemOf(node));
        }
        return items;
    }

    ForeignItem itemOf(pugi::xml_node node)
    {
        ForeignItem item;
        item.identifier = tokenOf(node, "identifier");
        item.title = titleOf(node);
        const QString visible = tokenOf(node, "isvisible");
        item.isVisible = visible != u"false" && visible != u"0";
        item.resource = tokenOf(node, "identifierref");
        item.parameters = attributeOf(node, "parameters");
        item.line = lineOf(m_source, node);
        readExtensions(node, item);
        if (const auto found = m_resources.find(item.resource); found != m_resources.end()) {
            item.launch = launchAddress((*found)->launch, item.parameters);
            item.kind = (*found)->isSco() ? ForeignItem::Kind::Sco : ForeignItem::Kind::Asset;
        } else if (!item.resource.isEmpty()) {
            item.kind = m_manifestsInside.contains(item.resource) ? ForeignItem::Kind::Manifest
                                                                  : ForeignItem::Kind::Missing;
        }
        item.items = itemsOf(node);
        return item;
    }

    /// What ADL adds to an item; the names of 1.2 and of 2004 differ in case.
    void readExtensions(pugi::xml_node node, ForeignItem &item)
    {
        for (const pugi::xml_node inner : node.children()) {
            const QString name = localName(inner).toLower();
            const bool isData = name == u"data" && isOfAdl(inner);
            if (name == u"datafromlms" || name == u"timelimitaction" || isData)
                item.ofLeaves.push_back({localName(inner), lineOf(m_source, inner)});
            if (isData)
                addTargets(inner, item);
            if (name == u"prerequisites")
                item.prerequisites = textOf(inner).trimmed();
            else if (name == u"datafromlms")
                item.launchData = textOf(inner);
            else if (name == u"maxtimeallowed")
                item.timeLimit = ManifestReference{textOf(inner).trimmed(), lineOf(m_source, inner)};
            else if (name == u"masteryscore")
                addScore(inner, textOf(inner), 0, 100, item);
            else if (name == u"completionthreshold")
                addThreshold(inner, item);
            else if (name == u"sequencing")
                addMeasures(childNamed(inner, "objectives"_L1), item);
        }
        item.sequencing = sequencingIn(childNamed(node, "sequencing"_L1));
    }

    static bool isTrue(pugi::xml_node node, const char *attribute, bool usual)
    {
        const QString value = tokenOf(node, attribute);
        return value.isEmpty() ? usual : value == u"true" || value == u"1";
    }

    std::optional<ForeignSequencing> sequencingIn(pugi::xml_node node)
    {
        if (!node)
            return std::nullopt;
        ForeignSequencing sequencing;
        sequencing.reference = tokenOf(node, "IDRef");
        sequencing.line = lineOf(m_source, node);
        if (const pugi::xml_node control = childNamed(node, "controlMode"_L1)) {
            sequencing.controlLine = lineOf(m_source, control);
            sequencing.choice = isTrue(control, "choice", true);
            sequencing.flow = isTrue(control, "flow", false);
        }
        for (const pugi::xml_node objective : childNamed(node, "objectives"_L1).children()) {
            if (objective.type() == pugi::node_element) {
                sequencing.objectives.insert(tokenOf(objective, "objectiveID"));
                sequencing.defined.push_back(objectiveIn(objective));
            }
        }
        const pugi::xml_node rules = childNamed(node, "sequencingRules"_L1);
        sequencing.hasRules = static_cast<bool>(rules);
        for (const pugi::xml_node rule : rules.children())
            addRule(rule, sequencing);
        return sequencing;
    }

    ForeignObjective objectiveIn(pugi::xml_node node)
    {
        ForeignObjective objective;
        objective.identifier = tokenOf(node, "objectiveID");
        objective.line = lineOf(m_source, node);
        for (const pugi::xml_node map : node.children()) {
            if (!isNamed(map, "mapInfo"_L1))
                continue;
            objective.hasMaps = true;
            const QString target = tokenOf(map, "targetObjectiveID");
            if (isTrue(map, "writeSatisfiedStatus", false))
                objective.written += u"status "_s + target;
            if (isTrue(map, "writeNormalizedMeasure", false))
                objective.written += u"measure "_s + target;
        }
        return objective;
    }

    void addRule(pugi::xml_node rule, ForeignSequencing &sequencing)
    {
        const pugi::xml_node conditions = childNamed(rule, "ruleConditions"_L1);
        addAsked(conditions, sequencing);
        if (tokenOf(childNamed(rule, "ruleAction"_L1), "action") == u"disabled")
            sequencing.isAlwaysDisabled = sequencing.isAlwaysDisabled || isAlways(conditions);
    }

    /// Any of several conditions is enough, unless all are wanted, as they are where nothing is said.
    static bool isAlways(pugi::xml_node conditions)
    {
        const bool isAny = tokenOf(conditions, "conditionCombination") == u"any";
        int always = 0;
        int others = 0;
        for (const pugi::xml_node condition : conditions.children()) {
            if (!isNamed(condition, "ruleCondition"_L1))
                continue;
            const bool isTurned = tokenOf(condition, "operator") == u"not";
            ++(tokenOf(condition, "condition") == u"always" && !isTurned ? always : others);
        }
        return always > 0 && (isAny || others == 0);
    }

    void addAsked(pugi::xml_node conditions, ForeignSequencing &sequencing)
    {
        for (const pugi::xml_node condition : conditions.children()) {
            const QString objective = tokenOf(condition, "referencedObjective");
            if (!objective.isEmpty())
                sequencing.asked.push_back({objective, lineOf(m_source, condition)});
        }
    }

    void addTargets(pugi::xml_node data, ForeignItem &item)
    {
        for (const pugi::xml_node map : data.children()) {
            if (isNamed(map, "map"_L1))
                item.dataTargets.push_back({tokenOf(map, "targetID"), lineOf(m_source, map)});
        }
    }

    void addScore(pugi::xml_node node, const QString &text, double lowest, double highest, ForeignItem &item)
    {
        item.scores.push_back({localName(node), text.trimmed(), lowest, highest, lineOf(m_source, node)});
    }

    /// The 3rd edition has it as text, the 4th as an attribute.
    void addThreshold(pugi::xml_node node, ForeignItem &item)
    {
        const pugi::xml_attribute attribute = node.attribute("minProgressMeasure");
        const QString text = attribute ? QString::fromUtf8(attribute.value()) : textOf(node).trimmed();
        if (!text.isEmpty())
            addScore(node, text, 0, 1, item);
    }

    void addMeasures(pugi::xml_node objectives, ForeignItem &item)
    {
        for (const pugi::xml_node objective : objectives.children()) {
            if (const pugi::xml_node measure = childNamed(objective, "minNormalizedMeasure"_L1))
                addScore(measure, textOf(measure), -1, 1, item);
        }
    }

    static constexpr int mostEntries = 25'000;
    const XmlSource &m_source;
    int m_entries = 0;
    ForeignManifest m_manifest;
    QHash<QString, const ForeignResource *> m_resources; ///< The first of each identifier.
    QSet<QString> m_manifestsInside;
};

int countItems(const std::vector<ForeignItem> &items)
{
    int count = 0;
    for (const ForeignItem &item : items)
        count += 1 + countItems(item.items);
    return count;
}

void collectLaunches(const std::vector<ForeignItem> &items, QStringList &launches)
{
    for (const ForeignItem &item : items) {
        if (!item.launch.isEmpty())
            launches += item.launch;
        collectLaunches(item.items, launches);
    }
}

} // namespace

bool is2004(ScormEdition edition)
{
    return edition != ScormEdition::Unknown && edition != ScormEdition::Scorm12;
}

QString editionName(ScormEdition edition)
{
    switch (edition) {
    case ScormEdition::Unknown:
        return {};
    case ScormEdition::Scorm12:
        return u"SCORM 1.2"_s;
    case ScormEdition::Scorm2004:
        return u"SCORM 2004"_s;
    case ScormEdition::Scorm2004Second:
        return u"SCORM 2004 2nd Edition"_s;
    case ScormEdition::Scorm2004Third:
        return u"SCORM 2004 3rd Edition"_s;
    case ScormEdition::Scorm2004Fourth:
        return u"SCORM 2004 4th Edition"_s;
    }
    return {};
}

const ForeignOrganization *ForeignManifest::launched() const
{
    for (const ForeignOrganization &organization : organizations) {
        if (organization.identifier == wantedOrganization)
            return &organization;
    }
    return organizations.empty() ? nullptr : &organizations.front();
}

QString ForeignManifest::title() const
{
    return launched() ? launched()->title : QString();
}

int ForeignManifest::itemCount() const
{
    return launched() ? countItems(launched()->items) : 0;
}

int ForeignManifest::scoCount() const
{
    return static_cast<int>(std::count_if(resources.begin(), resources.end(),
                                          [](const ForeignResource &resource) { return resource.isSco(); }));
}

int ForeignManifest::assetCount() const
{
    return static_cast<int>(resources.size()) - scoCount();
}

QStringList ForeignManifest::launchFiles() const
{
    QStringList launches;
    if (launched())
        collectLaunches(launched()->items, launches);
    return launches;
}

Result<ForeignManifest> readForeignManifest(const XmlSource &source)
{
    return ForeignReader(source).read();
}

} // namespace Kogge
