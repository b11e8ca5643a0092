// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "package/filesource.h"

#include <QMap>

namespace Kogge {

/// How far a module is translated into one language.
struct TranslationCount {
    int units = 0; ///< Texts there are.
    int translated = 0; ///< Of them with a target, stale ones included.
    int approved = 0; ///< Of them reviewed, and the original has not changed since.

    bool operator==(const TranslationCount &) const = default;
};

/// What a module contains, in numbers.
struct ModuleCounts {
    int lessons = 0;
    int blocks = 0;
    QMap<QString, int> questions; ///< By type: "single-choice", …; stories that end in points are among them.
    int tools = 0; ///< Worksheets, decision tables and built-in tools.
    int terms = 0;
    int facts = 0;
    int pictures = 0;
    int profiles = 0; ///< Of all collections.
    QMap<QString, TranslationCount> translations; ///< By language, without the source language.

    bool operator==(const ModuleCounts &) const = default;
};

[[nodiscard]] ModuleCounts countModule(const Course &course);

/// Comments that nobody has resolved; none where comments.xml is not there or cannot be read.
[[nodiscard]] int countOpenComments(const FileSource &files);

} // namespace Kogge
