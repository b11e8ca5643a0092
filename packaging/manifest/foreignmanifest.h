// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manifest/xmlsource.h"

#include <QMap>
#include <QSet>
#include <QStringList>

#include <optional>

namespace Kogge {

/// The editions of SCORM that a manifest can follow.
enum class ScormEdition { Unknown, Scorm12, Scorm2004, Scorm2004Second, Scorm2004Third, Scorm2004Fourth };

/// True for SCORM 2004, whichever edition.
[[nodiscard]] bool is2004(ScormEdition edition);
/// "SCORM 2004 4th Edition"; "SCORM 2004" where the edition is not told; empty for Unknown. Never translated.
[[nodiscard]] QString editionName(ScormEdition edition);

/// Where an href of a manifest leads, with every xml:base that applies.
struct ManifestAddress {
    enum class Target {
        None, ///< There is no href.
        Inside,
        Internet, ///< http or https.
        Outside, ///< Of the package: absolute, above its top, of another scheme, or no name of a file.
    };
    Target target = Target::None;
    QString href; ///< As written.
    QString address; ///< Below its bases, as text.
    QString file; ///< The file meant, from the manifest's folder; empty unless Inside.
    QString likelyFile; ///< Of one that is Outside by its slashes alone: the file with good ones.
    QString suffix; ///< What follows the file: "?…" and "#…".

    bool operator==(const ManifestAddress &) const = default;
};

/// A file that the manifest names.
struct ManifestFile {
    ManifestAddress address;
    int line = 0;

    bool operator==(const ManifestFile &) const = default;
};

/// Names one of the manifest's identifiers.
struct ManifestReference {
    QString identifier;
    int line = 0;

    bool operator==(const ManifestReference &) const = default;
};

/// A number that must lie within limits.
struct ManifestNumber {
    QString element; ///< "masteryscore"
    QString text; ///< As written.
    double lowest = 0;
    double highest = 0;
    int line = 0;

    bool operator==(const ManifestNumber &) const = default;
};

/// An objective of one activity.
struct ForeignObjective {
    QString identifier; ///< May be empty.
    bool hasMaps = false;
    QStringList written; ///< What it writes, and where to: "status id", "measure id".
    int line = 0;

    bool operator==(const ForeignObjective &) const = default;
};

/// The rules of SCORM 2004 for one activity, as far as checks need them.
struct ForeignSequencing {
    QString reference; ///< IDRef: rules in the collection that it adds to.
    QSet<QString> objectives; ///< Their ids.
    std::vector<ForeignObjective> defined; ///< The objectives themselves.
    bool hasRules = false; ///< An element for rules of its own, which replaces that of the collection.
    bool isAlwaysDisabled = false; ///< By one of them.
    std::vector<ManifestReference> asked; ///< Objectives that rules ask about.
    int controlLine = 0; ///< Of its own control mode; 0 without one.
    bool choice = true;
    bool flow = false;
    int line = 0;

    bool operator==(const ForeignSequencing &) const = default;
};

struct ForeignItem {
    /// What it opens: nothing, a resource, a manifest inside, or what is not there.
    enum class Kind { Heading, Sco, Asset, Manifest, Missing };

    QString identifier;
    QString title; ///< White space simplified; plain text, whatever it looks like.
    bool isVisible = true;
    QString resource; ///< Identifier of the resource, as written; empty for a heading.
    QString parameters; ///< As written.
    QString
        launch; ///< What to open, parameters included: a file, or an address on the internet; may be empty.
    Kind kind = Kind::Heading;
    QString prerequisites; ///< SCORM 1.2: a script of identifiers and operators.
    QString launchData; ///< datafromlms, dataFromLMS
    std::vector<ManifestNumber> scores; ///< Passing scores and thresholds.
    std::optional<ManifestReference> timeLimit; ///< SCORM 1.2: maxtimeallowed, as written.
    std::vector<ManifestReference> ofLeaves; ///< Elements that only an item without items may have.
    std::vector<ManifestReference> dataTargets; ///< SCORM 2004 4th Edition: of its shared data.
    std::optional<ForeignSequencing> sequencing;
    int line = 0;
    std::vector<ForeignItem> items;

    bool operator==(const ForeignItem &) const = default;
};

struct ForeignOrganization {
    QString identifier;
    QString title;
    int line = 0;
    std::vector<ForeignItem> items;
    std::optional<ForeignSequencing> sequencing;

    bool operator==(const ForeignOrganization &) const = default;
};

struct ForeignResource {
    QString identifier;
    QString type; ///< "webcontent"
    QString scormTypeName; ///< The attribute as written, without prefix: "scormtype", "scormType"; or empty.
    QString scormType; ///< As written: "sco", "asset".
    ManifestAddress launch;
    std::vector<ManifestFile> files;
    std::vector<ManifestReference> dependencies;
    int line = 0;

    [[nodiscard]] bool isSco() const
    {
        return scormType.compare(QLatin1StringView("sco"), Qt::CaseInsensitive) == 0;
    }
    bool operator==(const ForeignResource &) const = default;
};

/// A schema that xsi:schemaLocation names.
struct SchemaReference {
    QString space; ///< The namespace.
    QString address; ///< As written.
    int line = 0;

    bool operator==(const SchemaReference &) const = default;
};

/// An element that must have an identifier, and is not checked elsewhere.
struct ManifestIdentifier {
    QString element; ///< Local name.
    QString identifier;
    int line = 0;

    bool operator==(const ManifestIdentifier &) const = default;
};

/// What anybody's imsmanifest.xml says, right or wrong.
struct ForeignManifest {
    QString identifier;
    QString schema; ///< As written: "ADL SCORM".
    QString schemaVersion; ///< As written: "1.2", "CAM 1.3", "2004 4th Edition".
    ScormEdition stated = ScormEdition::Unknown; ///< By schemaversion.
    /// By the namespaces of the root and of ADL's additions: Scorm12, Scorm2004 or Unknown.
    ScormEdition ofRoot = ScormEdition::Unknown;
    ScormEdition ofAdditions = ScormEdition::Unknown;
    ScormEdition edition = ScormEdition::Unknown; ///< By schemaversion and, where that fails, namespaces.
    QString space; ///< Namespace of the root.
    QSet<QString> namespaces; ///< All that are declared.
    bool hasMetadata = false; ///< Learning object metadata of the whole, inside or in a file of its own.
    std::vector<ManifestFile> metadataFiles; ///< adlcp:location
    QString wantedOrganization; ///< organizations@default, as written.
    int organizationsLine = 0;
    std::vector<ForeignOrganization> organizations;
    std::vector<ForeignResource> resources; ///< Of sub-manifests, too.
    std::vector<SchemaReference> schemas;
    std::vector<ManifestIdentifier> identifiers; ///< In their order.
    std::vector<ManifestReference> bases; ///< Every xml:base.
    std::vector<ManifestReference> submanifests;
    QMap<QString, ForeignSequencing> sequencingCollection; ///< By their IDs.
    /// Elements that only one edition has, by name: those of 1.2, and those of 2004.
    std::vector<ManifestReference> only12;
    std::vector<ManifestReference> only2004;
    int sequencingLine = 0; ///< Of the first rule for sequencing and navigation; 0 without one.
    int line = 0;

    /// The organization that is launched: the default, else the first; null where there is none.
    [[nodiscard]] const ForeignOrganization *launched() const;
    /// Title of the organization that is launched.
    [[nodiscard]] QString title() const;
    /// Of the organization that is launched, at all levels.
    [[nodiscard]] int itemCount() const;
    [[nodiscard]] int scoCount() const; ///< Resources, not items.
    [[nodiscard]] int assetCount() const;
    /// What the items of that organization open, in order.
    [[nodiscard]] QStringList launchFiles() const;

    bool operator==(const ForeignManifest &) const = default;
};

/// Reads what a manifest says. Fails with ManifestInvalid where it is something else.
[[nodiscard]] Result<ForeignManifest> readForeignManifest(const XmlSource &source);

} // namespace Kogge
