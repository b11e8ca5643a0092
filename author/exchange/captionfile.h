// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "course/course.h"

namespace Kogge {

/// Captions as other programs write them.
struct CaptionFile {
    std::vector<Cue> cues; ///< Without ids; in the order of their beginnings.
    int leftOut = 0; ///< Comments, styles and regions.
    int unplaced = 0; ///< Captions that had a place on the screen; here they have none.
    std::vector<int> unread; ///< Lines, from 1, whose times make no sense.

    bool operator==(const CaptionFile &) const = default;
};

/// Reads WebVTT and SubRip, in UTF-8, UTF-16 or Windows-1252, and what is nearly so. Fails with TooLarge, or
/// with InvalidArgument where there are no times in it. \p name is the file's, for the error.
Result<CaptionFile> readCaptions(const QByteArray &bytes, const QString &name);
/// The text of a file in any of these encodings. Fails with TooLarge, or with InvalidArgument for what is no
/// text.
Result<QString> readCaptionText(const QByteArray &bytes, const QString &name);

/// WebVTT. Lines are broken as captionLines() does; reading it gives \p cues again.
[[nodiscard]] QByteArray toWebVtt(const std::vector<Cue> &cues);

} // namespace Kogge
