// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mediasamples.h"

#include <QBuffer>
#include <QPainter>
#include <QtEndian>

#include <random>
#include <zlib.h>

namespace Kogge::Fixture {

namespace {

template<typename T> QByteArray bigEndian(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

template<typename T> QByteArray littleEndian(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

/// An entry of a directory in TIFF, 6.0: tag, type, count, value.
QByteArray tiffEntry(quint16 tag, quint16 type, quint32 count, quint32 value)
{
    return bigEndian(tag) + bigEndian(type) + bigEndian(count) + bigEndian(value);
}

QByteArray pngChunk(const QByteArray &name, const QByteArray &content)
{
    const QByteArray body = name + content;
    const uLong crc =
        ::crc32(0, reinterpret_cast<const Bytef *>(body.constData()), static_cast<uInt>(body.size()));
    return bigEndian(static_cast<quint32>(content.size())) + body + bigEndian(static_cast<quint32>(crc));
}

} // namespace

QImage photograph(int width, int height)
{
    std::mt19937 random(7); // NOLINT: the same picture each time.
    QImage picture(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        auto *line = reinterpret_cast<QRgb *>(picture.scanLine(y));
        for (int x = 0; x < width; ++x) {
            const int grain = static_cast<int>(random() % 12);
            line[x] = qRgb(40 + grain + 180 * x / width, 30 + grain + 180 * y / height, 90 + grain);
        }
    }
    return picture;
}

QImage diagram(int width, int height)
{
    QImage picture(width, height, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.fillRect(width / 8, height / 2, width / 4, height / 2, Qt::darkBlue);
    painter.fillRect(width / 2, height / 4, width / 4, 3 * height / 4, Qt::darkRed);
    return picture;
}

QByteArray encoded(const QImage &picture, const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!picture.save(&buffer, format))
        qFatal("no pictures can be written as %s", format);
    return buffer.data();
}

QByteArray withSegment(const QByteArray &jpeg, quint8 marker, const QByteArray &content)
{
    const QByteArray segment = QByteArray("\xff") + static_cast<char>(marker)
        + bigEndian(static_cast<quint16>(content.size() + 2)) + content;
    return jpeg.left(2) + segment + jpeg.mid(2);
}

QByteArray withExif(const QByteArray &jpeg, int orientation)
{
    constexpr quint32 valuesAt = 8 + 2 + 2 * 12 + 4;
    QByteArray tiff = "MM" + bigEndian<quint16>(42) + bigEndian<quint32>(8);
    tiff += bigEndian<quint16>(2);
    tiff += tiffEntry(0x010f, 2, 7, valuesAt);
    tiff += tiffEntry(0x0112, 3, 1, static_cast<quint32>(orientation) << 16);
    tiff += bigEndian<quint32>(0);
    tiff += QByteArray("CAMERA\0GPSPLACE", 15);
    return withSegment(jpeg, 0xe1, QByteArray("Exif\0\0", 6) + tiff);
}

QByteArray withChunk(const QByteArray &png, const QByteArray &name, const QByteArray &content)
{
    constexpr qsizetype headEnd = 8 + 12 + 13;
    return png.left(headEnd) + pngChunk(name, content) + png.mid(headEnd);
}

QByteArray hugePng(quint32 width, quint32 height)
{
    const QByteArray head = bigEndian(width) + bigEndian(height) + QByteArray("\x08\x02\0\0\0", 5);
    return "\x89PNG\r\n\x1a\n" + pngChunk("IHDR", head)
        + pngChunk("IDAT", qCompress(QByteArray(9, '\0')).mid(4)) + pngChunk("IEND", {});
}

QByteArray gif(int frames)
{
    QByteArray bytes("GIF89a\1\0\1\0\x80\0\0\0\0\0\xff\xff\xff", 19);
    bytes += QByteArray("!\xff\x0bNETSCAPE2.0\3\1\0\0\0", 19);
    bytes += QByteArray("!\xfe\x06"
                        "SECRET\0",
                        10);
    for (int i = 0; i < frames; ++i)
        bytes += QByteArray("!\xf9\4\0\5\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0", 23);
    return bytes + ';';
}

QByteArray riffChunk(const QByteArray &name, const QByteArray &content)
{
    const QByteArray padding(content.size() & 1, '\0');
    return name + littleEndian(static_cast<quint32>(content.size())) + content + padding;
}

QByteArray webp(const QByteArray &notes)
{
    const QByteArray features("\x0c\0\0\0\0\0\0\0\0\0", 10); // Exif and XMP follow; one pixel.
    const QByteArray pixel("\x2f\0\0\0\0\x07\x10\xfd\x8f\xfe\x07\x22\xa2\xff\x01", 15);
    const QByteArray chunks = "WEBP" + riffChunk("VP8X", features) + riffChunk("VP8L", pixel) + notes;
    return "RIFF" + littleEndian(static_cast<quint32>(chunks.size())) + chunks;
}

QByteArray svg(const QByteArray &content)
{
    return "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='30'>" + content + "</svg>";
}

} // namespace Kogge::Fixture
