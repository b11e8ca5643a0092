// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/translation.h"
#include "manifest/xmlsource.h"

#include <QSet>

namespace Kogge {

/// What one <file> of XLIFF says of itself.
struct TranslationLanguages {
    QString target;
    QString source;
    int line = 0;

    bool operator==(const TranslationLanguages &) const = default;
};

/// A translation as XLIFF 1.2 holds it.
struct TranslationFile {
    QString language; ///< target-language of the first <file>.
    QString sourceLanguage;
    Translation units;
    std::vector<TranslationLanguages> languages = {}; ///< Of each <file>.
    /// Ids of units in which elements stand for signs or words, as translators' programs write them: what
    /// \ref units has of their texts is not all of it.
    QStringList incomplete = {};
};

/// translations/<language>.xlf: OASIS XLIFF 1.2, one <file> for each file of the module. Units are merged by
/// id over all files; approved="yes" means reviewed. Inline elements are not used: the text is Markdown. Of
/// elements that enclose a text (g and mrk) the text is read.
/// Absent, with a problem, where it is something else.
[[nodiscard]] std::optional<TranslationFile> readTranslation(const XmlSource &source, Problems &problems);

/// A file for a translation in which nothing has been translated yet.
[[nodiscard]] XmlSource createTranslation(const QString &language, const QString &sourceLanguage,
                                          const QString &file);
/// Changes what differs from the units of \p file, and leaves the rest as it is. New units are appended in
/// the <file> that \p files, the module's texts, say they belong to; units that are not in \p file any more
/// are removed.
void writeTranslation(XmlSource &source, const TranslationFile &file, const std::vector<UnitsOfFile> &files);
/// Says of the translations of \p units that somebody has to look at them (state="needs-review-translation").
void markForReview(XmlSource &source, const QSet<QString> &units);

} // namespace Kogge
