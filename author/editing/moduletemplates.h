// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"

#include <QStringList>

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

/// What the texts, summaries and prompts of all templates ask of the author of a module in \p language,
/// without their headings.
[[nodiscard]] QStringList templateQuestions(const QString &language);

/// Whether \p text still has one of \p questions in it, whatever else was written.
[[nodiscard]] bool hasTemplateQuestion(const QString &text, const QStringList &questions);

} // namespace Kogge
