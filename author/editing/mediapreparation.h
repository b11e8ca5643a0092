// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "editing/filestates.h"

#include <QImage>
#include <QSize>

namespace Kogge {

enum class MediaKind {
    Picture,
    Sound,
    Film,
    Other, ///< To download: a document, a table.
};

/// Of a type as mediaTypeOfSuffix() names it.
[[nodiscard]] MediaKind kindOfMedia(const QString &mediaType);

/// What may come into a module, and how large it becomes.
struct MediaLimits {
    int longestSide = 1600; ///< Pixels of a picture in a lesson.
    qint64 pictureBytes = 64LL << 20; ///< As much as a player reads.
    qint64 pixels = 200'000'000; ///< Of a picture, before it is read.
    qint64 fileBytes = 2LL << 30; ///< Of anything else; as much as a package can hold.
};

/// A file that is ready for a module, and what was done for that.
struct PreparedMedia {
    QString name; ///< "grosse-scheune.jpg": ASCII, lower case, as its content is.
    QString type; ///< "image/jpeg".
    FileContent content;
    qint64 bytes = 0;
    QSize size; ///< In pixels; empty for sound, films and documents.

    QString typeBefore; ///< May be one that no module has: "image/tiff".
    qint64 bytesBefore = 0;
    QSize sizeBefore; ///< As seen: already turned.
    bool isBared = false; ///< What the camera had noted is no longer there.
    bool isTurned = false; ///< It lay on its side.
    bool isAnimated = false; ///< And therefore was not made smaller.
    bool isRenamed = false; ///< Its name had said that it was something else.

    bool operator==(const PreparedMedia &) const = default;
};

// Pure functions, for a worker thread: a photograph takes a second. They fail with FileNotFound, CannotRead,
// TooLarge, or with InvalidArgument and a reason for the author. The same file always becomes the same bytes.

/// Pictures without notes and not larger than they are seen; other files as they are.
Result<PreparedMedia> prepareMedia(const QString &file, const MediaLimits &limits = {});
/// What was dropped or pasted; \p name as the file would be called.
Result<PreparedMedia> prepareMedia(const QByteArray &bytes, const QString &name,
                                   const MediaLimits &limits = {});
Result<PreparedMedia> prepareMedia(const QImage &picture, const QString &name,
                                   const MediaLimits &limits = {});

/// Puts \p media beside the files of a module, as part of the heavy work. Fails with DiskFull or CannotWrite.
Result<PreparedMedia> keepMedia(const PreparedMedia &media, KeptFiles &kept);

/// What was done, in sentences for the author.
[[nodiscard]] QString describe(const PreparedMedia &media);

/// A file name of ASCII letters, digits and hyphens for \p name; \p suffix comes behind it.
[[nodiscard]] QString mediaName(const QString &name, const QString &suffix);

/// The endings that prepareMedia() takes: "png", "mp3", …
[[nodiscard]] QStringList mediaSuffixes();

} // namespace Kogge
