// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/localpictures.h"

#include "base/identifier.h"
#include "base/packagepath.h"
#include "editing/mediapreparation.h"
#include "package/mediatype.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// Empty for what is no picture that we show.
QString suffixFor(const QString &mediaType)
{
    static const QHash<QString, QString> suffixes{{u"image/png"_s, u"png"_s},
                                                  {u"image/jpeg"_s, u"jpg"_s},
                                                  {u"image/gif"_s, u"gif"_s},
                                                  {u"image/webp"_s, u"webp"_s},
                                                  {u"image/svg+xml"_s, u"svg"_s}};
    return suffixes.value(mediaType);
}

QString mediaTypeOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? mediaTypeOf(file.read(mediaTypeBytes)) : QString();
}

/// Letters that every computer has: "grosse-bruecke" for "Große Brücke".
QString portableName(const QString &name)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    static const QRegularExpression marks(u"\\p{M}"_s);
    constexpr qsizetype most = 40;
    QString plain = name.toLower();
    plain.replace(u"ä"_s, u"ae"_s).replace(u"ö"_s, u"oe"_s).replace(u"ü"_s, u"ue"_s).replace(u"ß"_s, u"ss"_s);
    plain = plain.normalized(QString::NormalizationForm_KD).remove(marks);
    plain = plain.replace(others, u"-"_s).left(most);
    while (plain.startsWith(u'-'))
        plain.remove(0, 1);
    while (plain.endsWith(u'-'))
        plain.chop(1);
    const auto path = PackagePath::fromString(plain);
    return path && !hasReservedName(*path) ? plain : u"picture"_s;
}

} // namespace

LocalPictures::LocalPictures(const QString &folder)
    : m_folder(QFileInfo(folder).canonicalFilePath())
{ }

/// The canonical path of what \p address names; empty where there is none.
QString LocalPictures::fileFor(const QString &address) const
{
    const QString decoded = QUrl::fromPercentEncoding(address.toUtf8());
    for (const QString &name : {decoded, decoded.section(u'?', 0, 0).section(u'#', 0, 0)}) {
        const QFileInfo info(m_folder + u'/' + name);
        if (!name.isEmpty() && !name.contains(QChar::Null) && info.isFile())
            return info.canonicalFilePath();
    }
    return {};
}

QString LocalPictures::newPath(const QString &file, const QString &suffix)
{
    const QString base = u"media/"_s + portableName(QFileInfo(file).completeBaseName());
    QString path = base + u'.' + suffix;
    for (int number = 2; m_paths.contains(path); ++number)
        path = u"%1-%2.%3"_s.arg(base).arg(number).arg(suffix);
    m_paths.insert(path);
    return path;
}

std::optional<QString> LocalPictures::take(const Run &picture, LeftOuts &leftOut)
{
    static const QRegularExpression scheme(u"\\A[A-Za-z][A-Za-z0-9+.-]+:|\\A//"_s);
    static const QRegularExpression absolute(u"\\A(?:[/\\\\]|[A-Za-z]:)"_s);
    const QString &address = picture.link.target;
    const auto refuse = [&](LeftOutReason reason) {
        leftOut.push_back({picture.line, reason, excerpt(address)});
        return std::nullopt;
    };
    if (scheme.match(address).hasMatch())
        return refuse(LeftOutReason::PictureElsewhere);
    if (absolute.match(address).hasMatch())
        return refuse(LeftOutReason::PictureOutside);
    const QString file = fileFor(address);
    const bool leaves = QDir::cleanPath(QUrl::fromPercentEncoding(address.toUtf8())).startsWith(u".."_s);
    if (leaves || (!file.isEmpty() && !file.startsWith(m_folder.endsWith(u'/') ? m_folder : m_folder + u'/')))
        return refuse(LeftOutReason::PictureOutside);
    if (m_known.contains(file))
        return m_known.value(file);
    if (file.isEmpty() || !QFileInfo(file).isReadable())
        return refuse(LeftOutReason::PictureMissing);
    if (QFileInfo(file).size() > largestBytes)
        return refuse(LeftOutReason::PictureTooLarge);
    const QString suffix = suffixFor(mediaTypeOfFile(file));
    if (suffix.isEmpty())
        return refuse(LeftOutReason::PictureKind);

    MediaFile media;
    media.id = newIdentifier();
    media.path = newPath(file, suffix);
    m_media.push_back(media);
    m_files.emplace(media.path, ImportedFile{file, picture.line, {{}, file}});
    m_known.insert(file, media.path);
    return media.path;
}

namespace {

LeftOutReason reasonFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::TooLarge:
        return LeftOutReason::PictureTooLarge;
    case ErrorCode::InvalidArgument:
        return LeftOutReason::PictureDamaged;
    default:
        return LeftOutReason::PictureMissing;
    }
}

using ImportedFiles = std::map<QString, ImportedFile>;

/// The path with the ending that \p name has, and which nothing has that was \p found or is \p taken.
QString withEndingOf(const QString &name, const QString &path, const ImportedFiles &found,
                     const ImportedFiles &taken)
{
    const QString suffix = name.section(u'.', -1);
    if (path.endsWith(u'.' + suffix))
        return path;
    const QString base = path.section(u'.', 0, -2);
    QString renamed = base + u'.' + suffix;
    for (int number = 2; found.contains(renamed) || taken.contains(renamed); ++number)
        renamed = u"%1-%2.%3"_s.arg(base).arg(number).arg(suffix);
    return renamed;
}

/// \p to in the place of \p from; where that is empty, nothing shows it any more.
void showInstead(ImportedModule &module, const QString &from, const QString &to)
{
    const auto isIt = [&from](const Block &block) {
        const auto *image = std::get_if<ImageBlock>(&block.content);
        return image && image->media == from;
    };
    for (Lesson &lesson : module.lessons) {
        if (to.isEmpty())
            std::erase_if(lesson.blocks, isIt);
        for (Block &block : lesson.blocks) {
            if (isIt(block))
                std::get<ImageBlock>(block.content).media = to;
        }
    }
    if (to.isEmpty())
        std::erase_if(module.media, [&from](const MediaFile &media) { return media.path == from; });
    for (MediaFile &media : module.media) {
        if (media.path == from)
            media.path = to;
    }
}

} // namespace

Result<Done> preparePictures(ImportedModule &module, const Progress &progress)
{
    const auto found = std::exchange(module.files, {});
    qint64 done = 0;
    for (const auto &[path, picture] : found) {
        if (progress && !progress(done++, std::ssize(found)))
            return Error{ErrorCode::Cancelled, picture.file, {}};
        const auto prepared = prepareMedia(picture.file);
        if (!prepared) {
            module.leftOut.push_back(
                {picture.line, reasonFor(prepared.error()), excerpt(QFileInfo(picture.file).fileName())});
            showInstead(module, path, {});
            continue;
        }
        const QString renamed = withEndingOf(prepared->name, path, found, module.files);
        if (renamed != path)
            showInstead(module, path, renamed);
        module.files.emplace(renamed, ImportedFile{picture.file, picture.line, prepared->content});
    }
    module.complete();
    return Done{};
}

} // namespace Kogge
