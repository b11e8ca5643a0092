// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QUrl>

namespace Kogge {

/// The path of a file or folder that was chosen in a dialogue or dropped. Fails with InvalidArgument where it
/// is none of this computer. A name that was typed into Qt's own dialogue comes as an address without
/// "file:".
[[nodiscard]] Result<QString> chosenFile(const QUrl &url);

/// A name to begin with for a file with what is called \p title: without signs that a disk does not take.
[[nodiscard]] QString proposedName(const QString &title, const QString &suffix);

} // namespace Kogge
