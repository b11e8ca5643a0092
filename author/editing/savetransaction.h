// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/filestates.h"

namespace Kogge {

// Saving is all or nothing, also when the program is killed or the power fails. The new files are written
// below .kogge/saving; then .kogge/save says where they go and what is removed, and from there on saving is
// only finished, never undone: files are renamed into their places, the others removed, the record last.

/// Carries out \p changes in the module in \p folder. Fails with an error that names the file. Where
/// isSavingPending() then, they are all written down, and finishSaving() can be tried again; else the module
/// is as it was.
Result<Done> saveChanges(const QString &folder, const FileChanges &changes);

/// There is a record of a save that has not been finished.
[[nodiscard]] bool isSavingPending(const QString &folder);

/// Finishes a save that has been written down completely, and drops one that has not.
Result<Done> finishSaving(const QString &folder);

/// Takes \p paths out of a save that has been written down: finishSaving() will leave those files as they
/// are.
Result<Done> leaveOutOfSaving(const QString &folder, const QStringList &paths);

} // namespace Kogge
