// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagemedia.h"

#include "packageimages.h"

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// So that no line ends inside "CC-BY-SA-4.0" or "CC BY-SA 4.0".
QString inOnePiece(QString licence)
{
    return licence.replace(u'-', u"-\u2060"_s).replace(u' ', u'\u00a0');
}

} // namespace

PackageMedia::PackageMedia(const Course &course, const FileSource &files, QString language)
    : m_course(course)
    , m_files(files)
    , m_language(std::move(language))
{ }

Picture PackageMedia::picture(const QString &path, const QString &alt, const QString &caption) const
{
    Picture picture;
    if (path.isEmpty())
        return picture;
    const QString file = fileFor(path);
    const MediaFile *described = about(path);
    const QString edition = m_course.module.id + m_course.module.version + m_files.name();
    picture.source = PackageImages::urlFor(edition, file);
    picture.alternative = alt.isEmpty() && described ? described->alt : alt;
    picture.caption = caption;
    picture.credit = credit(path);
    picture.ratio = imageRatio(m_files, file).value_or(picture.ratio);
    return picture;
}

QString PackageMedia::fileFor(const QString &path) const
{
    const QString own = mediaPathIn(m_language, path);
    return m_files.contains(own) ? own : path;
}

QString PackageMedia::credit(const QString &path) const
{
    const MediaFile *file = about(path);
    if (!file)
        return {};
    QStringList parts{file->credit, inOnePiece(file->licence)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace Kogge
