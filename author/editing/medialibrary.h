// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/translation.h"
#include "editing/mediapreparation.h"
#include "package/filesource.h"

namespace Kogge {

class ModuleDocument;

/// A place in a lesson where a file is shown, played or offered.
struct MediaUse {
    QString lesson; ///< Its id.
    QString block;
    bool needsAlt = false; ///< It is a picture there, without an alternative text of that place.

    bool operator==(const MediaUse &) const = default;
};

/// By path, in the order of the lessons.
[[nodiscard]] QMap<QString, std::vector<MediaUse>> usesOfMedia(const Course &course);

/// What a file still needs before others may have the module.
enum class MediaLack {
    File, ///< It is not there.
    Alt, ///< A text for those who do not see the picture.
    Credit,
    Licence,
    Captions, ///< Of sound and film; they are the transcript, too.
};

/// A file of the module, and all that is known of it.
struct MediaEntry {
    MediaFile record; ///< Without an id where media.xml does not have the file.
    MediaKind kind = MediaKind::Other;
    qint64 bytes = 0;
    QSize size; ///< Of a picture, in pixels, upright; empty where it cannot be read.
    std::vector<MediaUse> uses; ///< None: nobody would miss it.
    std::vector<MediaLack> lacks;
    QStringList languages; ///< That have a file of their own in its place.
    QMap<QString, UnitState> altStates; ///< Of the alternative text, where there is one; by language.
    QString sameAs; ///< Path of the first file with the same content; empty for most.

    [[nodiscard]] bool has(MediaLack lack) const;
    bool operator==(const MediaEntry &) const = default;
};

/// All files of a module: those of media.xml in its order, then others by name. Looks into every file; may be
/// called by a worker thread with ModuleDocument::course() and files() as they are.
[[nodiscard]] std::vector<MediaEntry> mediaEntries(const Course &course, const FileSource &source);

/// What an author says of a file.
struct MediaDetails {
    QString alt; ///< In the module's language.
    QString credit;
    QString licence; ///< SPDX expression.
    QString source;

    bool operator==(const MediaDetails &) const = default;
};

/// For the file at \p path; where it has no record yet, it gets one. Fails with FileNotFound.
Result<bool> setMediaDetails(ModuleDocument &document, const QString &label, const QString &path,
                             const MediaDetails &details, const QString &mergeKey = {});
/// The alternative text in one language of the module: the original, or a translation of it. Fails with
/// FileNotFound, or with InvalidArgument for a translation of nothing.
Result<bool> setMediaAlt(ModuleDocument &document, const QString &label, const QString &path,
                         const QString &language, const QString &alt, const QString &mergeKey = {});

} // namespace Kogge
