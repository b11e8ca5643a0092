// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/foreigncheck.h"

#include "base/packagepath.h"
#include "base/visibletext.h"
#include "package/foreignitems_p.h"
#include "package/packagekind.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// The first names and how many there are: "a, b, c, … (17)".
QString someOf(QStringList names)
{
    constexpr qsizetype shown = 3;
    names.sort();
    const QString first = names.mid(0, shown).join(u", "_s);
    return names.size() > shown ? first + u", … (%1)"_s.arg(names.size()) : first;
}

bool isSchemaFile(const QString &name)
{
    return name.endsWith(u".xsd", Qt::CaseInsensitive) || name.endsWith(u".dtd", Qt::CaseInsensitive);
}

/// Documents, pictures and recordings: no scripts run in them that could talk to an LMS.
bool isNoPage(const QString &name)
{
    static const QSet<QString> suffixes{u"pdf"_s, u"doc"_s,  u"docx"_s, u"ppt"_s,  u"pptx"_s,
                                        u"xls"_s, u"xlsx"_s, u"odt"_s,  u"odp"_s,  u"txt"_s,
                                        u"png"_s, u"jpg"_s,  u"jpeg"_s, u"gif"_s,  u"mp3"_s,
                                        u"mp4"_s, u"m4a"_s,  u"ogg"_s,  u"webm"_s, u"zip"_s};
    return suffixes.contains(name.section(u'.', -1).toLower());
}

bool isReserved(const QString &name)
{
    const auto path = PackagePath::fromString(name);
    return path && hasReservedName(*path);
}

class ForeignChecker
{
public:
    ForeignChecker(const ForeignManifest &manifest, const ForeignFiles &files, const SchemaReport &schemas)
        : m_manifest(manifest)
        , m_files(files)
        , m_schemas(schemas)
        , m_problems(files.manifestPath())
    {
        for (const QString &name : files.names)
            m_anyCase.insert(name.toLower(), name);
        for (const ForeignResource &resource : manifest.resources) {
            if (!m_targets.resources.contains(resource.identifier))
                m_targets.resources.insert(resource.identifier, &resource);
            for (const ManifestFile &file : resource.files)
                m_listings.insert({file.address.file, &resource});
        }
        for (const ManifestReference &submanifest : manifest.submanifests)
            m_targets.submanifests.insert(submanifest.identifier);
    }

    Problems check()
    {
        checkKind();
        checkIdentifiers();
        m_used = checkForeignItems(m_manifest, m_targets, m_problems);
        for (const ForeignResource &resource : m_manifest.resources)
            checkResource(resource);
        checkDependencies();
        checkReferences();
        checkArchive();
        if (m_isScorm)
            m_problems.reportSchemas(m_schemas, m_manifest.line);
        return m_problems.taken();
    }

private:
    using enum ProblemCode;

    // --- The whole ----------------------------------------------------------

    void checkKind()
    {
        const RecognizedPackage other = recognizePackage(m_manifest);
        m_isScorm = other.kind == PackageKind::Unknown;
        if (m_isScorm)
            checkVersion();
        else
            m_problems.report(ManifestNotScorm, m_manifest.line, m_manifest.identifier, {describe(other)});
    }

    void checkVersion()
    {
        const QString version = m_manifest.schemaVersion;
        const QString edition = editionName(m_manifest.edition);
        if (version.isEmpty() && !edition.isEmpty())
            m_problems.report(ManifestVersionMissing, m_manifest.line, {}, {edition});
        else if (m_manifest.stated == ScormEdition::Unknown)
            m_problems.report(ManifestVersion, m_manifest.line, {}, {version});
        if (m_manifest.schema != u"ADL SCORM" && (!m_manifest.schema.isEmpty() || is2004(m_manifest.edition)))
            m_problems.report(ManifestSchemaName, m_manifest.line, {}, {m_manifest.schema});
        checkEdition();
        if (m_manifest.ofRoot == ScormEdition::Unknown)
            m_problems.report(ManifestNamespace, m_manifest.line, {}, {m_manifest.space, u"SCORM"_s});
        for (const ScormEdition implied : {m_manifest.ofRoot, m_manifest.ofAdditions}) {
            if (implied == ScormEdition::Unknown || m_manifest.edition == ScormEdition::Unknown
                || is2004(implied) == is2004(m_manifest.edition))
                continue;
            m_problems.report(ManifestVersionContradiction, m_manifest.line, {},
                              {version.isEmpty() ? edition : version, editionName(implied)});
            return;
        }
    }

    /// What the other edition has does nothing here.
    void checkEdition()
    {
        if (m_manifest.edition == ScormEdition::Unknown)
            return;
        const bool isNew = is2004(m_manifest.edition);
        const QString other = editionName(isNew ? ScormEdition::Scorm12 : ScormEdition::Scorm2004);
        for (const ManifestReference &element : isNew ? m_manifest.only12 : m_manifest.only2004)
            m_problems.report(ManifestOtherEdition, element.line, {}, {element.identifier, other});
    }

    /// Identifiers are of type xs:ID: unique in the whole manifest.
    void checkIdentifiers()
    {
        static const QRegularExpression ncName(u"^[\\p{L}_][\\p{L}\\p{M}\\p{N}._-]*$"_s);
        QSet<QString> known;
        for (const ManifestIdentifier &identifier : m_manifest.identifiers) {
            const QString name = identifier.identifier;
            if (name.isEmpty())
                m_problems.report(ManifestIdMissing, identifier.line, {}, {identifier.element});
            else if (known.contains(name))
                m_problems.report(ManifestIdDuplicate, identifier.line, name, {name});
            else if (!ncName.match(name).hasMatch())
                m_problems.report(ManifestIdInvalid, identifier.line, name, {name});
            known.insert(name);
        }
    }

    // --- Resources ----------------------------------------------------------

    void checkResource(const ForeignResource &resource)
    {
        checkAddress(resource.launch, resource.line, resource.identifier, ManifestPageMissing);
        if (m_isScorm) {
            checkScormType(resource);
            checkLaunch(resource);
        }
        for (const ManifestFile &file : resource.files) {
            checkAddress(file.address, file.line, {}, ManifestFileMissing);
            m_listed.insert(file.address.file);
        }
        for (const ManifestReference &dependency : resource.dependencies) {
            if (!m_targets.resources.contains(dependency.identifier)
                && !m_targets.submanifests.contains(dependency.identifier))
                m_problems.report(ManifestReferenceDangling, dependency.line, {}, {dependency.identifier});
        }
    }

    void checkScormType(const ForeignResource &resource)
    {
        const bool isUsed = m_used.contains(resource.identifier);
        const bool isKnown = m_manifest.edition != ScormEdition::Unknown;
        const QString name = is2004(m_manifest.edition) ? u"scormType"_s : u"scormtype"_s;
        const QString value = resource.isSco() ? u"sco"_s : u"asset"_s;
        if (isUsed && resource.type != u"webcontent")
            m_problems.report(ManifestResourceType, resource.line, resource.identifier, {resource.type});
        if (resource.scormTypeName.isEmpty()) {
            if (isUsed && isKnown)
                m_problems.report(ManifestScormTypeMissing, resource.line, resource.identifier,
                                  {u"adlcp:"_s + name});
        } else if ((isKnown && resource.scormTypeName != name) || resource.scormType != value) {
            m_problems.report(ManifestScormType, resource.line, resource.identifier,
                              {u"%1=\"%2\""_s.arg(resource.scormTypeName, resource.scormType),
                               u"%1=\"%2\""_s.arg(isKnown ? name : resource.scormTypeName, value)});
        }
    }

    void checkLaunch(const ForeignResource &resource)
    {
        const QString file = resource.launch.file;
        const bool isThere = !file.isEmpty() && m_files.names.contains(file);
        if (m_used.contains(resource.identifier) && isThere && !isListed(file, resource)) {
            m_problems.report(ManifestLaunchUnlisted, resource.line, resource.identifier, {file});
            m_listed.insert(file);
        }
        if (resource.isSco() && isThere && isNoPage(file))
            m_problems.report(ManifestScoNoPage, resource.line, resource.identifier, {file});
        const bool mayBeUsed = m_manifest.organizations.empty() || !m_manifest.submanifests.empty()
            || m_used.contains(resource.identifier);
        if (resource.isSco() && !mayBeUsed)
            m_problems.report(ManifestScoUnused, resource.line, resource.identifier, {resource.identifier});
    }

    /// Whether \p resource, or what it depends on, lists \p file; also where it depends on very much.
    [[nodiscard]] bool isListed(const QString &file, const ForeignResource &resource) const
    {
        constexpr size_t most = 100; // Resources looked at.
        std::vector<const ForeignResource *> comes{&resource};
        for (size_t next = 0; next < comes.size() && next < most; ++next) {
            if (m_listings.contains({file, comes[next]}))
                return true;
            for (const ManifestReference &dependency : comes[next]->dependencies) {
                const ForeignResource *to = m_targets.resources.value(dependency.identifier);
                if (to && comes.size() < most && std::find(comes.begin(), comes.end(), to) == comes.end())
                    comes.push_back(to);
            }
        }
        return comes.size() >= most;
    }

    /// Follows dependencies depth first, each once; one that leads back to the way there closes a cycle.
    void checkDependencies()
    {
        QHash<const ForeignResource *, qsizetype> next; ///< Dependency to follow; beyond the last when done.
        for (const ForeignResource &begin : m_manifest.resources) {
            std::vector<const ForeignResource *> way;
            if (!next.contains(&begin))
                way.push_back(&begin);
            while (!way.empty()) {
                const ForeignResource *from = way.back();
                const auto index = static_cast<size_t>(next[from]++);
                if (index >= from->dependencies.size())
                    way.pop_back();
                else if (const ForeignResource *to =
                             m_targets.resources.value(from->dependencies[index].identifier))
                    goOn(*from, *to, next, way);
            }
        }
    }

    void goOn(const ForeignResource &from, const ForeignResource &to,
              const QHash<const ForeignResource *, qsizetype> &next,
              std::vector<const ForeignResource *> &way)
    {
        const auto seen = next.find(&to);
        if (seen == next.end())
            way.push_back(&to);
        else if (static_cast<size_t>(*seen) <= to.dependencies.size())
            m_problems.report(ManifestDependencyCycle, from.line, from.identifier, {to.identifier});
    }

    void checkAddress(const ManifestAddress &address, int line, const QString &identifier,
                      ProblemCode ifMissing)
    {
        using Target = ManifestAddress::Target;
        if (address.target == Target::Outside)
            reportOutside(address, line, identifier);
        if (address.target == Target::Internet)
            m_problems.report(ManifestHrefInternet, line, identifier, {address.address});
        if (address.target != Target::Inside)
            return;
        if (address.href.split(u'/').contains(u".."_s))
            m_problems.report(ManifestHrefDots, line, identifier, {address.href});
        if (is2004(m_manifest.edition))
            m_problems.reportLength(u"href"_s, address.href, 2000, line, identifier);
        if (m_files.names.contains(address.file))
            return;
        const QString similar = m_anyCase.value(address.file.toLower());
        if (similar.isEmpty())
            m_problems.report(ifMissing, line, identifier, {address.file});
        else
            m_problems.report(ManifestHrefCase, line, identifier, {address.file, similar});
    }

    /// A slip, another kind of address, or really outside.
    void reportOutside(const ManifestAddress &address, int line, const QString &identifier)
    {
        static const QRegularExpression scheme(u"^(?!file:)[a-z][a-z0-9+.-]+:"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        if (!address.likelyFile.isEmpty() && m_files.names.contains(address.likelyFile)) {
            m_listed.insert(address.likelyFile);
            m_problems.report(ManifestHrefSpelling, line, identifier, {address.address, address.likelyFile});
        } else if (scheme.match(address.href).hasMatch()) { // Bases stand in front of it in the address.
            m_problems.report(ManifestHrefScheme, line, identifier, {address.href});
        } else if (scheme.match(address.address).hasMatch()) {
            m_problems.report(ManifestHrefScheme, line, identifier, {address.address});
        } else {
            m_problems.report(ManifestHrefUnsafe, line, identifier, {address.address});
        }
    }

    // --- What the manifest refers to besides --------------------------------

    void checkReferences()
    {
        for (const ManifestFile &metadata : m_manifest.metadataFiles) {
            checkAddress(metadata.address, metadata.line, {}, ManifestMetadataMissing);
            m_listed.insert(metadata.address.file);
        }
        for (const ManifestReference &base : m_manifest.bases) {
            if (!base.identifier.isEmpty() && !base.identifier.endsWith(u'/'))
                m_problems.report(ManifestBaseSlash, base.line, {}, {base.identifier});
        }
        for (const ManifestReference &submanifest : m_manifest.submanifests)
            m_problems.report(ManifestSubmanifest, submanifest.line, submanifest.identifier,
                              {submanifest.identifier});
        if (m_isScorm && m_manifest.sequencingLine > 0)
            m_problems.report(ManifestSequencing, m_manifest.sequencingLine, {}, {});
        const bool hasSchema =
            std::any_of(m_files.names.begin(), m_files.names.end(), [](const QString &name) {
                return !name.contains(u'/') && name.endsWith(u".xsd", Qt::CaseInsensitive);
            });
        if (m_isScorm && is2004(m_manifest.edition) && !hasSchema && !refersToSchema())
            m_problems.report(ManifestSchemasAbsent, m_manifest.line, {}, {});
        QSet<QString> known;
        for (const SchemaReference &schema : m_manifest.schemas) {
            if (!known.contains(schema.address))
                checkSchema(schema);
            known.insert(schema.address);
        }
    }

    /// To a file rather than on the internet; where that one is missing, that is said.
    [[nodiscard]] bool refersToSchema() const
    {
        return std::any_of(m_manifest.schemas.begin(), m_manifest.schemas.end(), isFile);
    }

    static bool isFile(const SchemaReference &schema) { return !schema.address.contains(u"://"_s); }

    [[nodiscard]] bool isMissing(const SchemaReference &schema) const
    {
        QString file = schema.address;
        while (file.startsWith(u"./"_s))
            file.remove(0, 2);
        return isFile(schema) && !m_files.names.contains(file);
    }

    void checkSchema(const SchemaReference &schema)
    {
        if (isMissing(schema))
            m_problems.report(ManifestSchemaMissing, schema.line, {}, {schema.address});
    }

    void checkArchive()
    {
        QStringList unlisted;
        QStringList notAscii;
        QStringList reserved;
        for (const QString &name : m_files.names) {
            if (!m_listed.contains(name) && !isSchemaFile(name) && name != u"imsmanifest.xml")
                unlisted += name;
            if (!isAscii(name))
                notAscii += name;
            if (isReserved(name))
                reserved += name;
        }
        if (!m_files.folder.isEmpty())
            m_problems.report(ManifestInFolder, 0, {}, {m_files.folder.chopped(1)});
        if (!unlisted.isEmpty())
            m_problems.report(PackageFileUnlisted, 0, {}, {someOf(unlisted)});
        if (!notAscii.isEmpty())
            m_problems.report(PackageNameNotAscii, 0, {}, {someOf(notAscii)});
        if (!m_files.unstated.isEmpty())
            m_problems.report(PackageNameUnstated, 0, {}, {someOf(m_files.unstated)});
        if (!reserved.isEmpty())
            m_problems.report(PackageNameReserved, 0, {}, {someOf(reserved)});
        if (m_files.bytes >= largePackage)
            m_problems.report(PackageLarge, 0, {}, {QLocale().formattedDataSize(m_files.bytes)});
    }

    const ForeignManifest &m_manifest;
    const ForeignFiles &m_files;
    const SchemaReport &m_schemas;
    ForeignProblems m_problems;
    bool m_isScorm = true;
    QHash<QString, QString> m_anyCase; ///< Names by their small letters.
    ForeignTargets m_targets;
    QSet<std::pair<QString, const ForeignResource *>> m_listings; ///< Files, with who lists them.
    QSet<QString> m_used; ///< Resources that an item opens.
    QSet<QString> m_listed; ///< Files.
};

} // namespace

QString ForeignFiles::manifestPath() const
{
    return folder + u"imsmanifest.xml"_s;
}

Problems checkForeign(const ForeignManifest &manifest, const ForeignFiles &files, const SchemaReport &schemas)
{
    return ForeignChecker(manifest, files, schemas).check();
}

} // namespace Kogge
