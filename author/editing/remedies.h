// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/moduledocument.h"

namespace Kogge {

// What can be done at once about what a check has found. Each is one edit; it tells whether something
// changed, and where it fails nothing has.

/// The file at \p path gets a record in media.xml, where it has none.
Result<bool> listMedia(ModuleDocument &document, const QString &label, const QString &path);

/// Writes an XML file of the module the way we write it. Fails as XmlSource::load() does, or with
/// FileNotFound.
Result<bool> writeCanonically(ModuleDocument &document, const QString &label, const QString &path);

/// All that use the file at \p path use \p other instead, and it goes, with its record.
Result<bool> useOtherMedia(ModuleDocument &document, const QString &label, const QString &path,
                           const QString &other);

/// Headings in the block get the levels that they may have; see withProperHeadings().
Result<bool> mendHeadings(ModuleDocument &document, const QString &label, const QString &lesson,
                          const QString &block);

/// Links of the block that lead to \p from, such as "glossary:k3jd92ma0q", lead to \p to; with an empty one
/// they are words again.
Result<bool> changeLinks(ModuleDocument &document, const QString &label, const QString &lesson,
                         const QString &block, const QString &from, const QString &to);

/// Where the file at \p path has no alternative text in the block, it is a decoration there.
Result<bool> markDecorative(ModuleDocument &document, const QString &label, const QString &lesson,
                            const QString &block, const QString &path);

/// The fact of the block was right on \p today; it is to be looked at again after as long as the last time.
Result<bool> markChecked(ModuleDocument &document, const QString &label, const QString &lesson,
                         const QString &block, QDate today);

/// What comes out becomes what the block's samples expect: of the result \p name of a worksheet, or of the
/// sample \p name of a decision table. Errors are not taken.
Result<bool> takeResult(ModuleDocument &document, const QString &label, const QString &lesson,
                        const QString &block, const QString &name);

/// "##" opens a text block, and only there; every other heading is a "###" or "####". What is in code stays.
[[nodiscard]] QString withProperHeadings(const QString &markdown, bool isTextBlock);

/// The text with other addresses in its links.
[[nodiscard]] QString withLinks(const QString &markdown, const QString &from, const QString &to);

/// Two files that have the same content.
struct TwinMedia {
    QString path;
    QString other; ///< The one that is to stay: it comes first in media.xml.

    bool operator==(const TwinMedia &) const = default;
};

/// Files that are there twice, without those of one language. Reads only files of equal size; may be called
/// in a worker thread.
[[nodiscard]] std::vector<TwinMedia> twinMedia(const Course &course, const FileSource &source);

} // namespace Kogge
