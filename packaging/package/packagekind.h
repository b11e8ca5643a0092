// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manifest/foreignmanifest.h"

#include <QSet>

namespace Kogge {

/// What an archive is that is no SCORM package, as far as names and namespaces tell.
enum class PackageKind {
    Unknown,
    Aicc,
    Cmi5,
    TinCan,
    H5p,
    ELearningProject, ///< eXeLearning: .elp, .elpx
    MoodleBackup,
    CommonCartridge,
    Qti,
    ImsContent, ///< IMS Content Packaging without SCORM.
    MisspeltManifest,
    DeepManifest, ///< imsmanifest.xml in several folders, or further down.
    ModuleSource, ///< A module of ours that was not packed.
    Nested, ///< Archives in an archive.
    WebSite,
};

/// A kind, and the file that tells it.
struct RecognizedPackage {
    PackageKind kind = PackageKind::Unknown;
    QString file;

    bool operator==(const RecognizedPackage &) const = default;
};

/// By the names of all files in an archive that has no manifest where one belongs.
[[nodiscard]] RecognizedPackage recognizePackage(const QSet<QString> &files);

/// A package whose manifest is not one of SCORM; Unknown where it is, or where nothing speaks against it.
[[nodiscard]] RecognizedPackage recognizePackage(const ForeignManifest &manifest);

/// One translated sentence that says what it is; empty for Unknown.
[[nodiscard]] QString describe(const RecognizedPackage &package);

} // namespace Kogge
