// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "manifest/xmlsource.h"

namespace Kogge {

/// A translation as XLIFF 1.2 holds it.
struct TranslationFile {
    QString language; ///< target-language.
    QString sourceLanguage;
    Translation units;
    int line = 0; ///< Where the languages stand.
};

/// translations/<language>.xlf: OASIS XLIFF 1.2, one <file> for each file of the module. Units are merged by
/// id over all files; approved="yes" means reviewed. Inline elements are not used: the text is Markdown.
/// Absent, with a problem, where it is something else.
[[nodiscard]] std::optional<TranslationFile> readTranslation(const XmlSource &source, Problems &problems);

} // namespace Kogge
