// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/packageprofile.h"
#include "course/course.h"

#include <QByteArray>
#include <QMap>

#include <vector>

namespace Kogge {

/// What a generated file comes from: a learner waits for the program at first, whatever they open.
enum class FileOrigin { Course, Program };

/// A file that a package gets besides the module's source.
struct GeneratedFile {
    QString path;
    QByteArray bytes;
    FileOrigin origin = FileOrigin::Course;

    bool operator==(const GeneratedFile &) const = default;
};

/// The files of a module's source that its package holds: path -> bytes.
using SourceFiles = QMap<QString, qint64>;

/// Which pages there are, and what LMS they look for.
struct WebPages {
    PackageProfile profile = PackageProfile::Scorm12;
    bool perLesson = false; ///< Also a page for each lesson that shows nothing else: "lesson-<id>.html".
};

/// The web rendition of \p course in \p languages: index.html and what else \p pages wants, and below web/
/// the script and the style sheet, with what the course needs of them, and one script for each language, with
/// the course and what the page says in it.
/// It refers to \p files as source/media/….
[[nodiscard]] std::vector<GeneratedFile> webRendition(const Course &course, const QStringList &languages,
                                                      const SourceFiles &files, const WebPages &pages = {});

/// The XML schemas that a manifest of this profile refers to; they lie beside it. The web has none.
[[nodiscard]] std::vector<GeneratedFile> schemasFor(PackageProfile profile);

} // namespace Kogge
