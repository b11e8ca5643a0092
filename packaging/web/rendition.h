// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"

#include <QByteArray>
#include <QMap>

#include <vector>

namespace Kogge {

/// A file that a package gets besides the module's source.
struct GeneratedFile {
    QString path;
    QByteArray bytes;

    bool operator==(const GeneratedFile &) const = default;
};

/// The files of a module's source that its package holds: path -> bytes.
using SourceFiles = QMap<QString, qint64>;

/// The web rendition of \p course in \p languages: index.html, and below web/ the script, the style sheet and
/// one data script for each language. It refers to \p files as source/media/….
[[nodiscard]] std::vector<GeneratedFile> webRendition(const Course &course, const QStringList &languages,
                                                      const SourceFiles &files);

/// The XML schemas that a SCORM 1.2 manifest refers to; they lie beside it.
[[nodiscard]] std::vector<GeneratedFile> scorm12Schemas();

} // namespace Kogge
