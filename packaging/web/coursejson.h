// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "web/rendition.h"

#include <QJsonObject>

namespace Kogge {

/// What the web rendition knows of a module in one language: \p localizedCourse is the result of
/// localized(course, \p language). Blocks carry their fields under the names of course/fields.h; Markdown
/// arrives as HTML, decimals and dates as neutral texts. See runtime/README.md for the whole shape.
[[nodiscard]] QJsonObject courseJson(const Course &localizedCourse, const QString &language,
                                     const QStringList &languages, const SourceFiles &files);

/// A copy of all the rest.
[[nodiscard]] Course withoutLessons(const Course &course);

/// What courseJson() makes of \p course in \p language, as compact text: with several lessons at a time, and
/// without keeping them all.
[[nodiscard]] QByteArray courseText(const Course &course, const QString &language,
                                    const QStringList &languages, const SourceFiles &files);

} // namespace Kogge
