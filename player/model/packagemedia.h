// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "package/filesource.h"

#include <QUrl>
namespace Kogge {

/// A picture of the package, ready to be shown.
struct Picture {
    QUrl source;
    QString alternative; ///< What the learner must know from it.
    QString caption;
    QString credit; ///< Who made it and how it may be used.
    qreal ratio = 0.45; ///< Height by width; the usual one until the picture is known.

    bool operator==(const Picture &) const = default;
};

/// The media of one course as a lesson in one language uses them. A file below media/<language>/ takes the
/// place of the one of the same name.
class PackageMedia
{
public:
    /// Both outlive it.
    PackageMedia(const Course &course, const FileSource &files, QString language);

    /// \p alt of this use; empty: the file's own. An empty \p path gives a picture without source.
    [[nodiscard]] Picture picture(const QString &path, const QString &alt, const QString &caption) const;
    /// Of an ImageBlock or a GalleryPicture. A decorative one has no alternative.
    template<typename Use> [[nodiscard]] Picture pictureOf(const Use &use) const
    {
        Picture shown = picture(use.media, use.alt, use.caption);
        if (use.decorative)
            shown.alternative.clear();
        return shown;
    }
    /// The file to read for \p path in this language.
    [[nodiscard]] QString fileFor(const QString &path) const;
    /// What media.xml says of it; null where it says nothing.
    [[nodiscard]] const MediaFile *about(const QString &path) const { return m_course.mediaFile(path); }
    /// "The Kogge authors · CC-BY-SA-4.0".
    [[nodiscard]] QString credit(const QString &path) const;

private:
    const Course &m_course;
    const FileSource &m_files;
    QString m_language;
};

} // namespace Kogge
