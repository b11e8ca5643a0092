// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packageimages.h"

#include "package/mediatype.h"
#include "package/safesvg.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr qint64 fileLimit = 64 * 1024 * 1024;
constexpr qint64 pixelLimit = 64'000'000;
constexpr int longestSide = 8192;
constexpr qreal flattest = 0.05; // Height by width that a page can bear.
constexpr qreal tallest = 4;

QSize fitted(const QSize &natural, const QSize &wanted)
{
    QSize size = natural;
    const QSize box(wanted.width() > 0 ? wanted.width() : longestSide,
                    wanted.height() > 0 ? wanted.height() : longestSide);
    const bool asWanted = wanted.width() > 0 || wanted.height() > 0;
    if (asWanted || size.width() > longestSide || size.height() > longestSide)
        size.scale(box.boundedTo({longestSide, longestSide}), Qt::KeepAspectRatio);
    return natural.isEmpty() ? natural : size.expandedTo({1, 1}); // A line stays one.
}

QImage drawnSvg(const QByteArray &bytes, const QSize &wanted)
{
    const QByteArray safe = safeSvg(bytes);
    if (safe.isEmpty())
        return {};
    QSvgRenderer renderer(safe);
    const QSize size = fitted(renderer.defaultSize(), wanted);
    if (!renderer.isValid() || size.isEmpty())
        return {};
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    return image;
}

/// The format for QImageReader, decided by content alone; empty for what we do not show.
QByteArray readerFormat(const QString &mediaType)
{
    const bool known = mediaType == u"image/png" || mediaType == u"image/jpeg" || mediaType == u"image/gif"
        || mediaType == u"image/webp";
    return known ? mediaType.section(u'/', 1).toLatin1() : QByteArray();
}

QImage decodedBitmap(const QByteArray &bytes, const QByteArray &format, const QSize &wanted)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    const QSize natural = reader.size();
    if (natural.isEmpty() || static_cast<qint64>(natural.width()) * natural.height() > pixelLimit)
        return {};
    const QSize size = fitted(natural, wanted);
    if (size.width() < natural.width())
        reader.setScaledSize(size);
    reader.setAutoTransform(true);
    return reader.read();
}

/// Empty for what is no picture.
QSize naturalSize(const QByteArray &bytes)
{
    const QString type = mediaTypeOf(bytes.left(mediaTypeBytes));
    if (type == u"image/svg+xml")
        return QSvgRenderer(safeSvg(bytes)).defaultSize();
    const QByteArray format = readerFormat(type);
    if (format.isEmpty())
        return {}; // Without a format, the reader would try all it knows, drawings among them.
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return QImageReader(&buffer, format).size();
}

Result<QByteArray> bytesOf(const FileSource &source, const QString &path)
{
    const auto safe = PackagePath::fromString(path);
    if (!safe || !source.contains(*safe))
        return Error{ErrorCode::EntryMissing, path, {}};
    auto bytes = source.read(*safe, fileLimit);
    if (bytes && mediaTypeOf(bytes->left(mediaTypeBytes)) != mediaTypeOfSuffix(safe->suffix()))
        return Error{ErrorCode::EntryDamaged, path, {}};
    return bytes;
}

/// One picture being read in a thread of the pool.
class PictureResponse : public QQuickImageResponse
{
public:
    PictureResponse(std::shared_ptr<const FileSource> source, const QString &path, const QSize &wanted)
    {
        QThreadPool::globalInstance()->start([this, source = std::move(source), path, wanted] {
            if (source)
                m_image = readImage(*source, path, wanted);
            Q_EMIT finished();
        });
    }

    [[nodiscard]] QQuickTextureFactory *textureFactory() const override
    {
        return QQuickTextureFactory::textureFactoryForImage(m_image);
    }
    [[nodiscard]] QString errorString() const override
    {
        return m_image.isNull() ? u"not a picture that can be shown"_s : QString();
    }

private:
    QImage m_image;
};

} // namespace

void PackageImages::setSource(std::shared_ptr<const FileSource> source)
{
    const QMutexLocker locker(&m_mutex);
    m_source = std::move(source);
}

QUrl PackageImages::urlFor(const QString &module, const QString &path)
{
    const QString key =
        QString::number(qHash(module), 16); // So that no picture of another module is taken from a cache.
    return QUrl(u"image://%1/%2/%3"_s.arg(QLatin1StringView(providerName), key, path));
}

QQuickImageResponse *PackageImages::requestImageResponse(const QString &id, const QSize &requestedSize)
{
    const QMutexLocker locker(&m_mutex);
    return new PictureResponse(m_source, id.section(u'/', 1), requestedSize);
}

QImage readImage(const FileSource &source, const QString &path, const QSize &wanted)
{
    const auto bytes = bytesOf(source, path);
    if (!bytes)
        return {};
    const QString type = mediaTypeOf(bytes->left(mediaTypeBytes));
    if (type == u"image/svg+xml")
        return drawnSvg(*bytes, wanted);
    const QByteArray format = readerFormat(type);
    return format.isEmpty() ? QImage() : decodedBitmap(*bytes, format, wanted);
}

std::optional<qreal> imageRatio(const FileSource &source, const QString &path)
{
    const auto bytes = bytesOf(source, path);
    const QSize size = bytes ? naturalSize(*bytes) : QSize();
    if (size.isEmpty())
        return std::nullopt;
    return std::clamp(static_cast<qreal>(size.height()) / size.width(), flattest, tallest);
}

} // namespace Kogge
