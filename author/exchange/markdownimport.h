// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/importedmodule.h"

namespace Kogge {

/// Makes a module of Markdown. "#" is its title, and begins a section where it comes again; "##" begins a
/// lesson, and all lower headings parts of it. Tables and pictures become blocks of their own, everything
/// else texts. Pictures are looked for in \p folder. \p title is taken where the text has none. Fails as
/// parseForeignMarkdown() does.
[[nodiscard]] Result<ImportedModule> importMarkdown(const QString &text, const QString &folder,
                                                    const QString &title);

} // namespace Kogge
