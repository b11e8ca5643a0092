// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "editing/copiedparts.h"
#include "exchange/leftout.h"
#include "package/openpackage.h"

#include <optional>

namespace Kogge {

/// What others write lessons and questions in.
enum class ImportFormat { Markdown, Gift };

/// As the name of \p file says; absent where it does not tell.
[[nodiscard]] std::optional<ImportFormat> importFormatOf(const QString &file);
/// "markdown", "gift"; absent for any other word.
[[nodiscard]] std::optional<ImportFormat> importFormatFrom(const QString &word);
[[nodiscard]] QString wordFor(ImportFormat format);

struct ImportOptions {
    QString folder; ///< Where the module goes; must not exist.
    QString language; ///< Of the content; empty: as the file says.
    std::optional<ImportFormat> format; ///< Absent: as the name of the file says, and for ".txt" its content.
    Progress progress = {}; ///< Of pictures, prepared and written.
    QString otherwise = QStringLiteral("en"); ///< The language of what does not say its own.
};

/// What an import has made.
struct Imported {
    ImportFormat format = ImportFormat::Markdown;
    QString title;
    QString language;
    int lessons = 0;
    int blocks = 0;
    int questions = 0; ///< Of the blocks.
    int pictures = 0; ///< Files.
    LeftOuts leftOut; ///< What is not in the module, by line.
    bool isMade = true; ///< False, and nothing was written: none of the questions can be read.

    bool operator==(const Imported &) const = default;
};

/// Makes a new module of the text in \p path. The module is there as a whole afterwards, or not at all. Fails
/// with InvalidArgument (language, format), FileNotFound, CannotRead, TooLarge, TextInvalid, or as
/// writeModuleFolder() does.
Result<Imported> importFile(const QString &path, const ImportOptions &options);

/// What an import brings into a module that is there already.
struct ImportedParts {
    Imported summary;
    CopiedParts parts; ///< The lessons.
    BroughtMedia media;
};

/// The same for a module that is there already; of \p options, the folder means nothing. Its files are kept
/// in \p kept.
Result<ImportedParts> importParts(const QString &path, const ImportOptions &options, KeptFiles &kept);

/// \p bytes as text with "\n" for the end of a line. Fails with TextInvalid for what is not UTF-8 or no text.
[[nodiscard]] Result<QString> importedText(const QByteArray &bytes, const QString &file);

} // namespace Kogge
