// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/packageprofile.h"
#include "base/problem.h"
#include "package/openpackage.h"

#include <QDate>

namespace Kogge {

enum class Audience {
    Everybody,
    Learners, ///< Without coach/ and words.xml.
};

struct PackOptions {
    /// Languages to keep besides the source language; all where absent.
    std::optional<QStringList> languages;
    Audience audience = Audience::Everybody;
    PackageProfile profile = PackageProfile::Scorm12;
    /// An LMS launches, and judges, each lesson by itself. Nothing to Web.
    bool perLesson = false;
};

struct Packed {
    Problems problems; ///< With errors among them nothing has been written.
    qint64 bytes = 0; ///< Of the archive.
};

/// That \p file is no place for what is made of \p module, its folder or archive: it would be packed with it
/// the next time, or replace it. Fails with InvalidArgument.
[[nodiscard]] Result<Done> checkPlace(const QString &module, const QString &file);

/// Checks the module in \p folder and writes it to \p file as a package of the profile: mimetype, manifest,
/// schemas, web rendition, source, digests. comments.xml stays here. The same source gives the same bytes.
/// The archive is read back and verified before it takes the place of what was at \p file, durably. \p today
/// judges facts.
///
/// Fails with FileNotFound, CannotRead, ModuleMissing or NewerFormat (the source), InvalidArgument (a
/// language it does not have, or a file inside its folder), CannotWrite, DiskFull or Cancelled; \p file is
/// then as it was.
[[nodiscard]] Result<Packed> pack(const QString &folder, const QString &file, const PackOptions &options = {},
                                  const Progress &progress = {}, QDate today = QDate::currentDate());

/// About how many bytes the archive of a module with these files and \p translations would have, without
/// packing it: within a tenth.
[[nodiscard]] qint64 estimatedSize(const FileSource &source, const QStringList &translations,
                                   const PackOptions &options);

} // namespace Kogge
