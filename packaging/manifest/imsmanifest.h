// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/packagepath.h"
#include "course/course.h"
#include "manifest/xmlsource.h"

#include <QSet>

namespace Kogge {

/// What the manifest of our own package lists.
struct PackageContents {
    std::vector<PackagePath> web; ///< The rendition's files; index.html among them.
    std::vector<PackagePath> other; ///< Everything else except META-INF/ and the manifest itself.
};

/// imsmanifest.xml for SCORM 1.2 (ADL SCORM 1.2 CAM): one SCO, and the module's source as an asset it depends
/// on. No mastery score: an LMS would turn an unfinished lesson into "failed" with it; our SCO judges itself.
[[nodiscard]] QByteArray scorm12Manifest(const Module &module, const QMap<QString, QString> &titles,
                                         const PackageContents &contents);

enum class ScormVersion { Unknown, Scorm12, Scorm2004 };

/// The basics of anybody's imsmanifest.xml.
struct ForeignManifest {
    QString identifier;
    ScormVersion version = ScormVersion::Unknown;
    QString schemaVersion; ///< As written: "1.2", "CAM 1.3", "2004 4th Edition".
    QString title; ///< Of the organization that is launched.
    int organizations = 0;
    int items = 0;
    int scos = 0;
    int assets = 0;
    /// Of the items that can be opened, in order: paths from the manifest's folder, with what follows "?" or
    /// "#".
    QStringList launchFiles;

    bool operator==(const ForeignManifest &) const = default;
};

/// Reads what a manifest says and collects what is wrong with it. \p files are the files below the manifest's
/// folder, for references that lead nowhere. Fails with ManifestInvalid where it is something else.
[[nodiscard]] Result<ForeignManifest> readForeignManifest(const XmlSource &source, const QSet<QString> &files,
                                                          Problems &problems);

} // namespace Kogge
