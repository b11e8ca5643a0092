// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/mediatype.h"

#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

bool isSvg(const QByteArray &begin)
{
    QXmlStreamReader reader(begin);
    return reader.readNextStartElement() && reader.name() == u"svg";
}

/// The head of a frame of MPEG audio, layer III: eleven bits for "here", and a layer and a rate that exist.
bool isMpegFrame(const QByteArray &begin)
{
    if (begin.size() < 4)
        return false;
    const auto byte = [&begin](int index) { return static_cast<quint8>(begin.at(index)); };
    const bool isLayer3 = (byte(1) & 0xe6) == 0xe2;
    return byte(0) == 0xff && isLayer3 && (byte(2) & 0xf0) != 0xf0 && (byte(2) & 0x0c) != 0x0c;
}

/// Photographs of telephones (HEIC) and AVIF come in the container of films.
bool isStill(const QByteArray &brand)
{
    static const QSet<QByteArray> stills{"heic", "heix", "heim", "heis", "hevc", "hevx",
                                         "mif1", "msf1", "miaf", "avif", "avis"};
    return stills.contains(brand);
}

QString typeOfBrand(const QByteArray &brand)
{
    if (isStill(brand))
        return u"application/octet-stream"_s;
    return brand.startsWith("M4A") ? u"audio/mp4"_s : u"video/mp4"_s;
}

} // namespace

QString mediaTypeOf(const QByteArray &begin)
{
    if (begin.startsWith("\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    if (begin.startsWith("\xff\xd8\xff"))
        return u"image/jpeg"_s;
    if (begin.startsWith("GIF87a") || begin.startsWith("GIF89a"))
        return u"image/gif"_s;
    if (begin.startsWith("RIFF") && begin.mid(8, 4) == "WEBP")
        return u"image/webp"_s;
    if (begin.startsWith("%PDF-"))
        return u"application/pdf"_s;
    if (begin.startsWith("OggS"))
        return u"audio/ogg"_s;
    if (begin.startsWith("ID3") || isMpegFrame(begin))
        return u"audio/mpeg"_s;
    if (begin.startsWith("\x1a\x45\xdf\xa3") && begin.contains("webm"))
        return u"video/webm"_s;
    if (begin.mid(4, 4) == "ftyp")
        return typeOfBrand(begin.mid(8, 4));
    if (isSvg(begin))
        return u"image/svg+xml"_s;
    return u"application/octet-stream"_s;
}

QString mediaTypeOfSuffix(const QString &suffix)
{
    static const QHash<QString, QString> types{
        {u"png"_s, u"image/png"_s},  {u"jpg"_s, u"image/jpeg"_s},      {u"jpeg"_s, u"image/jpeg"_s},
        {u"gif"_s, u"image/gif"_s},  {u"webp"_s, u"image/webp"_s},     {u"svg"_s, u"image/svg+xml"_s},
        {u"ogg"_s, u"audio/ogg"_s},  {u"oga"_s, u"audio/ogg"_s},       {u"opus"_s, u"audio/ogg"_s},
        {u"mp3"_s, u"audio/mpeg"_s}, {u"m4a"_s, u"audio/mp4"_s},       {u"webm"_s, u"video/webm"_s},
        {u"mp4"_s, u"video/mp4"_s},  {u"pdf"_s, u"application/pdf"_s},
    };
    return types.value(suffix, u"application/octet-stream"_s);
}

} // namespace Kogge
