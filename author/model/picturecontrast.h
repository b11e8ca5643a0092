// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/filesource.h"

#include <QHash>

namespace Kogge {

/// A text in a drawing that hardly stands out from what lies behind it.
struct PaleText {
    QString words;
    double ratio =
        1; ///< WCAG 2, relative luminances: from 1 to 21. The lowest, where there are several grounds.
    double needed = 4.5; ///< WCAG 2, 1.4.3: 3 for large text.
    bool onlyInTheDark = false; ///< On light pages it can be read.

    bool operator==(const PaleText &) const = default;
};

/// The texts of \p svg that WCAG 2, 1.4.3 (AA) calls too pale, as lessons show them: on light pages and on
/// dark ones, which shine through where the drawing is transparent. Nothing is said of a text that is
/// outlined, or that has or covers more than a few colours: a gradient is not decided here. Nor of a
/// drawing with more than 200 texts. Needs fonts, and any thread.
[[nodiscard]] std::vector<PaleText> paleTexts(const QByteArray &svg);

/// A drawing of a module with such texts.
struct PalePicture {
    QString path;
    std::vector<PaleText> texts; ///< The palest first; never empty.

    bool operator==(const PalePicture &) const = default;
};

/// Goes through the drawings of a module, and through none twice.
class PictureContrast
{
public:
    /// By path. One thread at a time.
    std::vector<PalePicture> look(const FileSource &files);

private:
    QHash<QByteArray, std::vector<PaleText>> m_known; ///< By digest of the drawing.
};

} // namespace Kogge
