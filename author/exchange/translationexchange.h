// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "course/course.h"

namespace Kogge {

/// All texts of \p course with what there is of them in \p language, for somebody who translates in another
/// program: XLIFF 1.2 as a module has it, but with the texts that are open, too. Where a text has changed
/// since it was translated, its text of today stands beside the translation, which is marked for review.
[[nodiscard]] QByteArray translationAsXliff(const Course &course, const QString &language);

/// The same as a table: id, kind of text, original, translation, state ("open", "changed", "draft",
/// "confirmed"). See toCsv().
[[nodiscard]] QByteArray translationAsCsv(const Course &course, const QString &language);

/// What came back from a translator.
struct ReturnedTranslation {
    QString language; ///< Empty where the file does not say.
    Translation units;
    QStringList incomplete = {}; ///< Ids of those that have elements of the translator's program in them.

    bool operator==(const ReturnedTranslation &) const = default;
};

/// Reads either, as the name of the \p file says. Fails as XmlSource::load() and fromCsv() do, with
/// ModuleInvalid for XML that is no XLIFF 1.2, and with TextInvalid where the columns "id", "source" and
/// "target" are not named in the first row.
Result<ReturnedTranslation> readReturned(const QByteArray &bytes, const QString &file);

/// What merging a returned translation into a module does.
struct TranslationMerge {
    Translation units; ///< What the translation becomes.
    int taken = 0; ///< New or changed.
    int same = 0;
    int empty = 0; ///< Not translated there: what is here stays.
    int stale =
        0; ///< Of those taken: translated from an original that has changed since. They are marked so.
    QStringList unknown; ///< Ids of texts that the module does not have. They are left out.
    QStringList incomplete; ///< Left out, too: with elements in them that Markdown has no signs for.

    /// Nothing in the file was of this module.
    [[nodiscard]] bool isOfAnother() const
    {
        return !unknown.isEmpty() && taken + same + empty == 0 && incomplete.isEmpty();
    }

    bool operator==(const TranslationMerge &) const = default;
};

/// Nothing that is here and not there is lost. A translation whose original has changed stays marked until
/// it is another one, or confirmed.
[[nodiscard]] TranslationMerge mergeReturned(const Course &course, const QString &language,
                                             const ReturnedTranslation &returned);

/// The language of \p course that a file means which names \p language: the same, or the only one that
/// has nothing but a country or a script more or less.
[[nodiscard]] QString languageMeant(const Course &course, const QString &language);

} // namespace Kogge
