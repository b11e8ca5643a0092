// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/mediatype.h"

#include <QHash>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

bool isSvg(const QByteArray &begin)
{
    QXmlStreamReader reader(begin);
    return reader.readNextStartElement() && reader.name() == u"svg";
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
    if (isSvg(begin))
        return u"image/svg+xml"_s;
    return u"application/octet-stream"_s;
}

QString mediaTypeOfSuffix(const QString &suffix)
{
    static const QHash<QString, QString> types{
        {u"png"_s, u"image/png"_s}, {u"jpg"_s, u"image/jpeg"_s},  {u"jpeg"_s, u"image/jpeg"_s},
        {u"gif"_s, u"image/gif"_s}, {u"webp"_s, u"image/webp"_s}, {u"svg"_s, u"image/svg+xml"_s},
    };
    return types.value(suffix, u"application/octet-stream"_s);
}

} // namespace Kogge
