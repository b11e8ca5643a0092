// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/mediapreparation.h"

#include <QCoreApplication>

namespace Kogge {

/// The sentences about media.
struct MediaText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::Media)
};

/// The media type of a picture that consists of dots, by its first bytes, also of those that must be
/// converted: "image/bmp", "image/tiff", "image/heic", "image/avif". Empty for all others.
[[nodiscard]] QString pictureTypeOf(const QByteArray &begin);

/// "JPEG" for "image/jpeg".
[[nodiscard]] QString pictureTypeName(const QString &mediaType);

/// A picture of one of these types, from a file called \p name.
Result<PreparedMedia> preparePicture(const QByteArray &bytes, const QString &name, const MediaLimits &limits);
/// A picture that has no file yet.
Result<PreparedMedia> encodePicture(const QImage &picture, const QString &name, const MediaLimits &limits);

} // namespace Kogge
