// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

#include <optional>

namespace Kogge {

/// A picture's file with nothing in it but what is seen.
struct BarePicture {
    QByteArray bytes;
    bool hadNotes = false; ///< Something was left out.
    int frames = 1; ///< More than one: it moves.
};

/// \p bytes without what a camera or a program has noted in them: time, place, device, author, comments,
/// previews. The picture itself, colour profile and resolution stay bit by bit. \p mediaType is image/jpeg,
/// image/png, image/gif or image/webp. Nothing where the file is incomplete or does not follow its format.
[[nodiscard]] std::optional<BarePicture> barePicture(const QByteArray &bytes, const QString &mediaType);

/// In pixels, of a WebP; empty for what is none.
[[nodiscard]] QSize sizeOfWebp(const QByteArray &bytes);

} // namespace Kogge
