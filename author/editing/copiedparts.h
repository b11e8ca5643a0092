// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "editing/filestates.h"

#include <QStringList>

namespace Kogge {

/// Lessons or blocks on their way from one place to another, also of another module or program.
struct CopiedParts {
    QString module; ///< Id of the module that they come from.
    QString folder; ///< Of it, on this computer.
    std::vector<Lesson> lessons; ///< Either these …
    std::vector<Block> blocks; ///< … or these.

    bool operator==(const CopiedParts &) const = default;
};

/// As text for the clipboard: XML. Blocks of a newer version are left out; nobody here can write them.
[[nodiscard]] QString textOf(const CopiedParts &parts);
/// Absent where \p text is something else.
[[nodiscard]] std::optional<CopiedParts> copiedPartsFrom(const QString &text);

/// The paths of the files that they show.
[[nodiscard]] QStringList mediaOf(const CopiedParts &parts);
/// What shows a key of \p paths shows the value from now on.
void replaceMediaPaths(CopiedParts &parts, const QMap<QString, QString> &paths);
/// With the ids that they have, where they were cut from \p course and nobody has these now; else with new
/// ones.
[[nodiscard]] CopiedParts readyFor(const Course &course, const CopiedParts &parts);

/// Files that come along from another module, and what it says of them.
struct BroughtMedia {
    FileStates files; ///< Copies, by the path they had; versions for languages, too.
    std::vector<MediaFile> records;
};

/// Copies the files that \p parts show out of the module that they come from, as far as it is there. Takes
/// its time; any thread may call it. Fails where a copy cannot be written.
Result<BroughtMedia> bringMedia(const CopiedParts &parts, KeptFiles &kept);

} // namespace Kogge
