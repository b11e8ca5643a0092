// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manifest/foreignmanifest.h"

namespace Kogge {

/// One thing in a manifest that the schemas of the standard do not allow.
struct SchemaViolation {
    enum class Kind {
        ElementUnexpected, ///< Where it stands; expected: what could stand there.
        ElementMissing, ///< In the element; expected: what could be there.
        ElementUnknown, ///< Its namespace has no such element.
        AttributeUnknown,
        AttributeMissing,
        Value, ///< Of the attribute or, without one, of the element's text; expected: a type or a limit.
        Text, ///< Where there must be none.
        Content, ///< Elements where there must be none.
        Duplicate, ///< value: what must be unique.
        Other, ///< expected: what the validator says, in English.
    };
    Kind kind = Kind::Other;
    QString element; ///< Local name.
    QString attribute; ///< Local name; empty where it is about the element.
    QString value; ///< As written.
    QString expected; ///< "<title>, <item>", "xs:boolean", "maxLength 200", "asset | sco"; may be empty.
    int line = 0;

    bool operator==(const SchemaViolation &) const = default;
};

/// What the schemas say of a manifest.
struct SchemaReport {
    /// The edition of SCORM whose schemas were taken; Unknown where none fit and nothing was checked.
    ScormEdition edition = ScormEdition::Unknown;
    std::vector<SchemaViolation> violations; ///< The first, in their order.
    int count = 0; ///< Of violations; from 10,000 on, the rest is not looked at.
    QStringList unknownSpaces; ///< Namespaces in the manifest that have no schema here, sorted.

    bool operator==(const SchemaReport &) const = default;
};

/// As many violations are kept.
inline constexpr int mostViolations = 400;

/// Validates a manifest against the schemas of its edition that are compiled in: of SCORM 1.2, and of 2004
/// 3rd (for the 2nd, too) and 4th Edition. Metadata and other things in namespaces without a schema are
/// passed over. Nothing else is read, from the package, the disk or the network.
[[nodiscard]] SchemaReport checkAgainstSchemas(const XmlSource &source, const ForeignManifest &manifest);

/// One translated sentence.
[[nodiscard]] QString describe(const SchemaViolation &violation);

} // namespace Kogge
