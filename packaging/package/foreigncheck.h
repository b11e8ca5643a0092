// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "schema/manifestschema.h"

#include <QSet>

namespace Kogge {

/// The archive around a manifest.
struct ForeignFiles {
    QString folder; ///< That the manifest is in, with its slash: "" at the top.
    QSet<QString> names; ///< Files below that folder, from there.
    qint64 bytes = 0; ///< Of the archive.
    QStringList unstated; ///< Those of the names that were taken for UTF-8.

    [[nodiscard]] QString manifestPath() const;
};

/// From this size on, an upload may fail: a hint.
inline constexpr qint64 largePackage = 64 * 1024 * 1024;
/// As many of one kind are reported one by one.
inline constexpr int mostOfOneKind = 100;

/// What is wrong with anybody's SCORM package, sorted: whether an LMS finds and starts it, and stores its
/// results. What \p schemas say is reported where our own rules do not say it already. Content is not read.
[[nodiscard]] Problems checkForeign(const ForeignManifest &manifest, const ForeignFiles &files,
                                    const SchemaReport &schemas);

} // namespace Kogge
