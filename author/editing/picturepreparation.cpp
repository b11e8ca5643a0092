// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/picturepreparation.h"

#include "editing/picturebytes.h"
#include "package/mediatype.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr int jpegQuality = 85;
constexpr qsizetype worthConverting = 100'000; // Bytes of a PNG below which nobody saves anything.
constexpr qsizetype muchSmaller = 2; // As a JPEG.
constexpr qsizetype manyColours = 4096; // A drawing has fewer, a photograph has more.
constexpr int longestShown = 8192; // Side of a picture that players take as it is.

Error refusal(const QString &name, const QString &reason)
{
    return {ErrorCode::InvalidArgument, name, reason};
}

/// What QImageReader calls it.
QByteArray readerFormatOf(const QString &type)
{
    return type.section(u'/', 1).toLatin1();
}

bool canRead(const QString &type)
{
    return QImageReader::supportedImageFormats().contains(readerFormatOf(type));
}

QSize fittedInto(const QSize &size, int longestSide)
{
    if (size.width() <= longestSide && size.height() <= longestSide)
        return size;
    return size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1});
}

/// Reads one picture, never more of it than memory can hold.
class PictureFile
{
public:
    PictureFile(const QByteArray &bytes, const QString &type)
        : m_type(type)
    {
        m_buffer.setData(bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_reader.setDevice(&m_buffer);
        m_reader.setAutoDetectImageFormat(false);
        m_reader.setFormat(readerFormatOf(type));
        m_reader.setAutoTransform(true);
        m_size = m_reader.size();
    }

    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] bool isTurned() const
    {
        return m_reader.transformation() != QImageIOHandler::TransformationNone;
    }
    /// Of the picture when it is upright.
    [[nodiscard]] QSize sizeAsSeen() const
    {
        return m_reader.transformation() & QImageIOHandler::TransformationRotate90 ? m_size.transposed()
                                                                                   : m_size;
    }

    /// A JPEG is made smaller while it is read; all others are in memory as a whole.
    [[nodiscard]] qint64 mostPixels(const MediaLimits &limits) const
    {
        const qint64 megabytes = QImageReader::allocationLimit();
        if (m_type == u"image/jpeg" || megabytes == 0)
            return limits.pixels;
        const int bits = QImage::toPixelFormat(m_reader.imageFormat()).bitsPerPixel();
        return qMin(limits.pixels, (megabytes << 20) * 8 / qMax(32, bits));
    }

    /// Upright, and no larger than \p longestSide. Null where it cannot be read.
    [[nodiscard]] QImage read(int longestSide)
    {
        if (m_type == u"image/jpeg") {
            if (const QSize size = fittedInto(m_size, longestSide); size != m_size)
                m_reader.setScaledSize(size);
            return m_reader.read();
        }
        const QImage picture = m_reader.read();
        m_size = picture.size(); // A GIF may say something else.
        const QSize size = fittedInto(m_size, longestSide);
        return size == m_size ? picture
                              : picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }

private:
    QString m_type;
    QBuffer m_buffer;
    QImageReader m_reader;
    QSize m_size;
};

QImage inUsualColours(QImage picture)
{
    const QColorSpace usual(QColorSpace::SRgb);
    if (picture.colorSpace().isValid() && picture.colorSpace() != usual)
        picture.convertToColorSpace(usual);
    picture.setColorSpace({}); // Everybody takes that for sRGB.
    return picture.convertToFormat(picture.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
}

template<typename Holds> bool holdsForAllPixels(const QImage &picture, const Holds &holds)
{
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        if (!std::all_of(line, line + picture.width(), holds))
            return false;
    }
    return true;
}

/// \p picture is of 32 bits.
bool isOpaque(const QImage &picture)
{
    return !picture.hasAlphaChannel()
        || holdsForAllPixels(picture, [](QRgb pixel) { return qAlpha(pixel) == 255; });
}

bool hasManyColours(const QImage &picture)
{
    QSet<QRgb> colours;
    return !holdsForAllPixels(picture, [&](QRgb pixel) {
        colours.insert(pixel);
        return colours.size() < manyColours;
    });
}

/// Empty where that fails.
QByteArray written(const QImage &picture, const QString &type)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, readerFormatOf(type));
    writer.setQuality(type == u"image/jpeg" ? jpegQuality : 0); // A PNG loses nothing, and takes longer.
    writer.setOptimizedWrite(true);
    writer.setProgressiveScanWrite(true);
    if (!writer.write(picture))
        return {};
    const auto bare = barePicture(buffer.data(), type); // What the picture had as texts is written, too.
    return bare ? bare->bytes : QByteArray();
}

struct Encoded {
    QByteArray bytes;
    QString type;
};

/// As a JPEG where it was one, or is a photograph and becomes much smaller than \p asPng.
Encoded smallest(const QImage &picture, const QString &typeBefore, const std::optional<QByteArray> &asPng)
{
    const QString jpeg = u"image/jpeg"_s;
    const QString png = u"image/png"_s;
    if (typeBefore == jpeg)
        return {written(picture, jpeg), jpeg};
    const QByteArray whole = asPng ? *asPng : written(picture, png);
    if (whole.size() < worthConverting || !isOpaque(picture) || !hasManyColours(picture))
        return {whole, png};
    const QByteArray photograph = written(picture.convertToFormat(QImage::Format_RGB32), jpeg);
    if (photograph.isEmpty() || photograph.size() > whole.size() / muchSmaller)
        return {whole, png};
    return {photograph, jpeg};
}

QString suffixOf(const QString &type)
{
    const QString suffix = type.section(u'/', 1);
    return suffix == u"jpeg" ? u"jpg"_s : suffix;
}

void setContent(PreparedMedia &media, const QString &name, const Encoded &encoded, const QSize &size)
{
    media.type = encoded.type;
    media.name = mediaName(name, suffixOf(encoded.type));
    media.content = {encoded.bytes, {}};
    media.bytes = encoded.bytes.size();
    media.size = size;
}

/// A picture on its way into a module.
class PicturePreparation
{
public:
    PicturePreparation(const QByteArray &bytes, const QString &name, const MediaLimits &limits)
        : m_bytes(bytes)
        , m_name(name)
        , m_limits(limits)
    {
        m_media.typeBefore = pictureTypeOf(bytes.left(mediaTypeBytes));
        m_media.bytesBefore = bytes.size();
        m_isOfModules = mediaTypeOf(bytes.left(mediaTypeBytes)) == m_media.typeBefore;
    }

    Result<PreparedMedia> run()
    {
        if (m_isOfModules && !takeNotesAway())
            return damaged();
        if (!canRead(m_media.typeBefore))
            return asItIs();
        PictureFile file(m_bytes, m_media.typeBefore);
        if (auto fits = checkSize(file); !fits)
            return fits.error();
        const QImage picture = file.read(m_limits.longestSide);
        if (picture.isNull())
            return damaged();
        m_media.sizeBefore = file.sizeAsSeen();
        if (m_media.isAnimated)
            setContent(m_media, m_name, {m_bare, m_media.typeBefore}, file.size());
        else
            choose(inUsualColours(picture), file.isTurned());
        if (m_media.bytes == 0)
            return damaged();
        return m_media;
    }

private:
    [[nodiscard]] Error damaged() const
    {
        return refusal(m_name, MediaText::tr("it is damaged, or only a part of it is here"));
    }

    bool takeNotesAway()
    {
        const auto bare = barePicture(m_bytes, m_media.typeBefore);
        if (!bare)
            return false;
        m_bare = bare->bytes;
        m_media.isBared = bare->hadNotes;
        m_media.isAnimated = bare->frames > 1;
        return true;
    }

    Result<Done> checkSize(const PictureFile &file) const
    {
        constexpr qint64 million = 1'000'000;
        const QSize size = file.size();
        if (size.isEmpty())
            return damaged();
        const qint64 most = file.mostPixels(m_limits);
        if (static_cast<qint64>(size.width()) * size.height() > most)
            return Error{ErrorCode::TooLarge, m_name, MediaText::tr("%1 million pixels").arg(most / million)};
        return Done{};
    }

    /// Where this computer lacks what reads it. Only WebP can be had without.
    Result<PreparedMedia> asItIs()
    {
        const QSize size = sizeOfWebp(m_bare);
        const QString kind = pictureTypeName(m_media.typeBefore);
        if (!m_isOfModules || size.isEmpty())
            return refusal(
                m_name,
                MediaText::tr("this computer cannot read %1 pictures; save it as a JPEG or PNG").arg(kind));
        if (!m_media.isAnimated && fittedInto(size, m_limits.longestSide) != size)
            return refusal(m_name,
                           MediaText::tr("it is larger than %1 pixels, and this computer cannot make %2 "
                                         "pictures smaller; save it as a JPEG or PNG")
                               .arg(m_limits.longestSide)
                               .arg(kind));
        m_media.sizeBefore = size;
        setContent(m_media, m_name, {m_bare, m_media.typeBefore}, size);
        return m_media;
    }

    /// Written anew, or as it was.
    void choose(const QImage &picture, bool isTurned)
    {
        const bool isAsLarge = picture.size() == m_media.sizeBefore;
        const bool couldStay = m_isOfModules && !isTurned;
        std::optional<QByteArray> asPng;
        if (couldStay && isAsLarge && m_media.typeBefore != u"image/jpeg")
            asPng = m_bare;
        if (couldStay && isAsLarge && (!asPng || m_media.typeBefore != u"image/png")) {
            setContent(m_media, m_name, {m_bare, m_media.typeBefore}, picture.size());
            return;
        }
        const Encoded encoded = smallest(picture, m_media.typeBefore, asPng);
        const bool isSmaller = encoded.bytes.size() < m_bare.size() && !encoded.bytes.isEmpty();
        const QSize before = m_media.sizeBefore;
        const bool isShown = before.width() <= longestShown && before.height() <= longestShown;
        if (couldStay && isShown && !isSmaller) {
            setContent(m_media, m_name, {m_bare, m_media.typeBefore}, before);
            return;
        }
        setContent(m_media, m_name, encoded, picture.size());
        m_media.isTurned = isTurned;
    }

    const QByteArray &m_bytes;
    QString m_name;
    MediaLimits m_limits;
    bool m_isOfModules = false; ///< Modules may have pictures of this type.
    QByteArray m_bare; ///< Without notes.
    PreparedMedia m_media;
};

} // namespace

QString pictureTypeOf(const QByteArray &begin)
{
    const QString type = mediaTypeOf(begin);
    if (type.startsWith(u"image/") && type != u"image/svg+xml")
        return type;
    constexpr qsizetype bitmapHead = 26;
    if (begin.startsWith("BM") && begin.size() >= bitmapHead)
        return u"image/bmp"_s;
    if (begin.startsWith(QByteArray("II*\0", 4)) || begin.startsWith(QByteArray("MM\0*", 4)))
        return u"image/tiff"_s;
    if (begin.mid(4, 4) != "ftyp" || type != u"application/octet-stream")
        return {};
    return begin.mid(8, 3) == "avi" ? u"image/avif"_s : u"image/heic"_s;
}

QString pictureTypeName(const QString &mediaType)
{
    if (mediaType == u"image/webp")
        return u"WebP"_s;
    return mediaType.section(u'/', 1).section(u'+', 0, 0).toUpper();
}

Result<PreparedMedia> preparePicture(const QByteArray &bytes, const QString &name, const MediaLimits &limits)
{
    return PicturePreparation(bytes, name, limits).run();
}

Result<PreparedMedia> encodePicture(const QImage &picture, const QString &name, const MediaLimits &limits)
{
    if (picture.isNull())
        return refusal(name, MediaText::tr("there is no picture in it"));
    const QSize size = fittedInto(picture.size(), limits.longestSide);
    PreparedMedia media;
    media.sizeBefore = picture.size();
    const QImage scaled = size == picture.size()
        ? picture
        : picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const Encoded encoded = smallest(inUsualColours(scaled), {}, std::nullopt);
    if (encoded.bytes.isEmpty())
        return refusal(name, MediaText::tr("there is no picture in it"));
    setContent(media, name, encoded, size);
    media.typeBefore = media.type;
    media.bytesBefore = media.bytes;
    return media;
}

} // namespace Kogge
