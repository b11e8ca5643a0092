// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"

#include <QSet>

namespace Kogge {

/// A module to begin with: lessons that say what belongs where.
struct ModuleTemplate {
    QString id; ///< "case-study".
    QString name; ///< In the interface's language.
    QString purpose; ///< In a sentence.

    bool operator==(const ModuleTemplate &) const = default;
};

[[nodiscard]] std::vector<ModuleTemplate> moduleTemplates();

/// The lessons of a template, in \p language where the program speaks it, else in English. One empty lesson
/// where there is no such template.
[[nodiscard]] std::vector<Lesson> templateLessons(const QString &id, const QString &language);

/// What the texts of all templates ask of the author of a module in \p language, word for word.
[[nodiscard]] QSet<QString> templateQuestions(const QString &language);

} // namespace Kogge
