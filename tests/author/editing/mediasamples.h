// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace Kogge::Fixture {

/// Like a photograph: as many colours as there are pixels, and no two neighbours are the same.
[[nodiscard]] QImage photograph(int width, int height);
/// Like a diagram: few colours, large areas.
[[nodiscard]] QImage diagram(int width, int height);

/// \p picture as Qt writes it: "jpeg", "png", "bmp".
[[nodiscard]] QByteArray encoded(const QImage &picture, const char *format);

/// What a camera puts into a JPEG behind the first marker: an Exif segment with \p orientation (1 to 8), the
/// maker "CAMERA", and a place, "GPSPLACE".
[[nodiscard]] QByteArray withExif(const QByteArray &jpeg, int orientation);
/// Another segment behind the first marker of a JPEG.
[[nodiscard]] QByteArray withSegment(const QByteArray &jpeg, quint8 marker, const QByteArray &content);
/// Another chunk behind the head of a PNG.
[[nodiscard]] QByteArray withChunk(const QByteArray &png, const QByteArray &name, const QByteArray &content);
/// A PNG that says it has so many pixels, and has none.
[[nodiscard]] QByteArray hugePng(quint32 width, quint32 height);

/// A GIF of \p frames pictures of one pixel, with a comment.
[[nodiscard]] QByteArray gif(int frames);
/// A WebP of one pixel, without losses. \p notes are chunks behind it.
[[nodiscard]] QByteArray webp(const QByteArray &notes = {});
/// A chunk of a RIFF file.
[[nodiscard]] QByteArray riffChunk(const QByteArray &name, const QByteArray &content);

[[nodiscard]] QByteArray svg(const QByteArray &content);

} // namespace Kogge::Fixture
