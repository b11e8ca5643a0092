// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/mediapreparation.h"

#include "base/durablefile.h"
#include "base/packagepath.h"
#include "editing/picturepreparation.h"
#include "package/mediatype.h"
#include "package/safesvg.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

const QString unknownType = u"application/octet-stream"_s;
const QStringList packedDocuments{u"odt"_s, u"ods"_s, u"odp"_s, u"docx"_s, u"xlsx"_s, u"pptx"_s};
const QStringList textDocuments{u"csv"_s, u"txt"_s, u"ics"_s};

QString suffixIn(const QString &name)
{
    return QFileInfo(name).suffix().toLower();
}

Error notPossible(const QString &name, const QString &reason)
{
    return {ErrorCode::InvalidArgument, name, reason};
}

QString sizeInWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

/// A file as it came, before anything is known of it.
struct MediaInput {
    QString name;
    FileContent content;
    QByteArray begin;
    qint64 size = 0;
};

/// Documents have no type of their own: the name must say what they are, and the content must not deny it.
bool isDocument(const MediaInput &input)
{
    const QString suffix = suffixIn(input.name);
    if (packedDocuments.contains(suffix))
        return input.begin.startsWith("PK\3\4");
    return textDocuments.contains(suffix) && !input.begin.contains('\0');
}

/// The ending that belongs to \p type: the one it has, where that fits.
QString suffixFor(const QString &type, const QString &name)
{
    const QString suffix = suffixIn(name);
    if (type == unknownType || mediaTypeOfSuffix(suffix) == type)
        return suffix;
    for (const QString &known : mediaSuffixes()) {
        if (mediaTypeOfSuffix(known) == type)
            return known;
    }
    return suffix;
}

PreparedMedia asItIs(const MediaInput &input, const QString &type)
{
    PreparedMedia media;
    media.name = mediaName(input.name, suffixFor(type, input.name));
    media.type = type;
    media.content = input.content;
    media.bytes = input.size;
    media.typeBefore = type;
    media.bytesBefore = input.size;
    return media;
}

Error unknownKind(const MediaInput &input)
{
    return notPossible(
        input.name,
        MediaText::tr("lessons can have files of these kinds: %1").arg(mediaSuffixes().join(u", "_s)));
}

/// Sound, film or something to download.
Result<PreparedMedia> prepareOther(const MediaInput &input, const MediaLimits &limits)
{
    const QString type = mediaTypeOf(input.begin);
    const QString promised = mediaTypeOfSuffix(suffixIn(input.name));
    if (type == unknownType && promised != unknownType)
        return notPossible(input.name,
                           MediaText::tr("its name ends in “%1”, but its content is something else")
                               .arg(suffixIn(input.name)));
    // A name of no kind that we know may stand for what players do not play: Theora, for instance, in Ogg.
    if (promised == unknownType && (type != unknownType || !isDocument(input)))
        return unknownKind(input);
    if (input.size > limits.fileBytes)
        return Error{ErrorCode::TooLarge, input.name, sizeInWords(limits.fileBytes)};
    PreparedMedia media = asItIs(input, type);
    media.isRenamed = promised != type;
    return media;
}

QString reasonOf(const SvgFlaw &flaw)
{
    switch (flaw.kind) {
    case SvgFlaw::Unreadable:
        return MediaText::tr("it is damaged, or no SVG drawing");
    case SvgFlaw::Doctype:
        return MediaText::tr("it contains a document type declaration (DOCTYPE); save it as a plain SVG");
    case SvgFlaw::TooComplex:
        return MediaText::tr("the drawing has too many parts; save it as a PNG");
    case SvgFlaw::Script:
        return MediaText::tr("it contains a script (line %1)").arg(flaw.line);
    case SvgFlaw::LeadsOutside:
        return MediaText::tr("it refers to another file or to the web (line %1)").arg(flaw.line);
    case SvgFlaw::NotShown:
        break;
    }
    return MediaText::tr(
               "it uses “%1” (line %2), which lessons do not show; save it as a plain SVG or as a PNG")
        .arg(flaw.element)
        .arg(flaw.line);
}

Result<PreparedMedia> prepareDrawing(const MediaInput &input)
{
    if (const auto flaw = flawOfSvg(input.content.bytes))
        return notPossible(input.name, reasonOf(*flaw));
    PreparedMedia media = asItIs(input, u"image/svg+xml"_s);
    media.size = sizeOfSvg(input.content.bytes);
    media.sizeBefore = media.size;
    media.isRenamed = suffixIn(input.name) != u"svg";
    return media;
}

bool isDrawing(const MediaInput &input)
{
    return mediaTypeOf(input.begin) == u"image/svg+xml";
}

/// Photographs as cameras save them are TIFF files in other respects, but nothing that Qt could develop.
bool isRawPhotograph(const MediaInput &input, const QString &type)
{
    return type == u"image/tiff" && !suffixIn(input.name).startsWith(u"tif");
}

bool fitsName(const QString &type, const QString &name)
{
    const QString suffix = suffixIn(name);
    const QString promised = mediaTypeOfSuffix(suffix);
    return suffix.isEmpty() || promised == unknownType || promised == type;
}

/// \p input is in memory.
Result<PreparedMedia> prepareSeen(const MediaInput &input, const MediaLimits &limits)
{
    const QString type = pictureTypeOf(input.begin);
    if (isDrawing(input))
        return prepareDrawing(input);
    if (isRawPhotograph(input, type))
        return unknownKind(input);
    auto media = preparePicture(input.content.bytes, input.name, limits);
    if (media)
        media->isRenamed = !fitsName(type, input.name);
    return media;
}

Result<PreparedMedia> prepare(MediaInput input, const MediaLimits &limits)
{
    if (input.size == 0)
        return notPossible(input.name, MediaText::tr("it is empty"));
    const bool isSeen = isDrawing(input) || !pictureTypeOf(input.begin).isEmpty();
    if (!isSeen)
        return prepareOther(input, limits);
    if (input.size > limits.pictureBytes)
        return Error{ErrorCode::TooLarge, input.name, sizeInWords(limits.pictureBytes)};
    if (!input.content.file.isEmpty()) {
        const auto bytes = readFile(input.content.file, limits.pictureBytes);
        if (!bytes)
            return Error{bytes.error().code, input.name, bytes.error().detail};
        input.content = {*bytes, {}};
        input.size = bytes->size();
    }
    return prepareSeen(input, limits);
}

/// "ß" and its like have no form in ASCII that Unicode knows.
QString spelledOut(QChar letter)
{
    switch (letter.unicode()) {
    case u'ß':
        return u"ss"_s;
    case u'æ':
        return u"ae"_s;
    case u'œ':
        return u"oe"_s;
    case u'ø':
        return u"o"_s;
    case u'ł':
        return u"l"_s;
    case u'đ':
    case u'ð':
        return u"d"_s;
    case u'þ':
        return u"th"_s;
    default:
        return letter;
    }
}

QString baseOf(const QString &name)
{
    constexpr qsizetype longest = 60;
    QString base;
    for (const QChar letter :
         QFileInfo(name).completeBaseName().toLower().normalized(QString::NormalizationForm_KD)) {
        for (const QChar c : spelledOut(letter)) {
            if (c.unicode() < 0x80 && c.isLetterOrNumber())
                base += c;
            else if (!c.isMark() && !base.isEmpty() && !base.endsWith(u'-'))
                base += u'-';
        }
    }
    base.truncate(longest);
    while (base.endsWith(u'-'))
        base.chop(1);
    return base;
}

void addPictureSentences(const PreparedMedia &media, QStringList &sentences)
{
    if (media.size != media.sizeBefore)
        sentences += MediaText::tr("Made smaller: %1 × %2 → %3 × %4 pixels.")
                         .arg(media.sizeBefore.width())
                         .arg(media.sizeBefore.height())
                         .arg(media.size.width())
                         .arg(media.size.height());
    if (media.isTurned)
        sentences += MediaText::tr("Turned upright.");
    if (media.isBared)
        sentences += MediaText::tr("Camera data removed.");
    if (media.isAnimated)
        sentences += MediaText::tr("It moves, and keeps its size.");
    if (media.type != media.typeBefore)
        sentences += MediaText::tr("Converted from %1 to %2.")
                         .arg(pictureTypeName(media.typeBefore), pictureTypeName(media.type));
}

} // namespace

MediaKind kindOfMedia(const QString &mediaType)
{
    const QString kind = mediaType.section(u'/', 0, 0);
    if (kind == u"image")
        return MediaKind::Picture;
    if (kind == u"audio")
        return MediaKind::Sound;
    return kind == u"video" ? MediaKind::Film : MediaKind::Other;
}

Result<PreparedMedia> prepareMedia(const QString &file, const MediaLimits &limits)
{
    const QFileInfo info(file);
    QFile device(file);
    if (!info.exists())
        return Error{ErrorCode::FileNotFound, file, {}};
    if (!info.isFile() || !device.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, file, device.errorString()};
    const QByteArray begin = device.read(mediaTypeBytes);
    if (device.error() != QFileDevice::NoError)
        return Error{ErrorCode::CannotRead, file, device.errorString()};
    return prepare({info.fileName(), {{}, info.absoluteFilePath()}, begin, device.size()}, limits);
}

Result<PreparedMedia> prepareMedia(const QByteArray &bytes, const QString &name, const MediaLimits &limits)
{
    return prepare({name, {bytes, {}}, bytes.left(mediaTypeBytes), bytes.size()}, limits);
}

Result<PreparedMedia> prepareMedia(const QImage &picture, const QString &name, const MediaLimits &limits)
{
    return encodePicture(picture, name, limits);
}

Result<PreparedMedia> keepMedia(const PreparedMedia &media, KeptFiles &kept)
{
    const auto file = kept.keep(media.content, media.name);
    if (!file)
        return file.error();
    PreparedMedia aside = media;
    aside.content = {{}, *file};
    return aside;
}

QString describe(const PreparedMedia &media)
{
    QStringList sentences;
    if (kindOfMedia(media.type) == MediaKind::Picture)
        addPictureSentences(media, sentences);
    if (media.isRenamed)
        sentences += MediaText::tr("Its name ends in “%1” now, as its content is.").arg(suffixIn(media.name));
    const QString before = sizeInWords(media.bytesBefore);
    const QString after = sizeInWords(media.bytes);
    sentences += before == after ? MediaText::tr("Size: %1.").arg(after)
                                 : MediaText::tr("Size: %1 → %2.").arg(before, after);
    return sentences.join(u' ');
}

QString mediaName(const QString &name, const QString &suffix)
{
    const QString base = baseOf(name);
    const auto whole = [&](const QString &begin) { return u"%1.%2"_s.arg(begin, suffix); };
    const auto path = PackagePath::fromString(whole(base));
    if (base.isEmpty())
        return whole(u"file"_s);
    return path && !hasReservedName(*path) ? whole(base) : whole(u"file-"_s + base);
}

QStringList mediaSuffixes()
{
    const QStringList media{u"jpg"_s, u"jpeg"_s, u"png"_s,  u"gif"_s, u"webp"_s, u"svg"_s,  u"mp3"_s,
                            u"ogg"_s, u"oga"_s,  u"opus"_s, u"m4a"_s, u"mp4"_s,  u"webm"_s, u"pdf"_s};
    return media + packedDocuments + textDocuments;
}

} // namespace Kogge
