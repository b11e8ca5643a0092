// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/mediatype.h"

#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

class tst_MediaType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mediaTypesAreSeenInTheContent_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("type");
        const QString other = u"application/octet-stream"_s;
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\nIHDR") << u"image/png"_s;
        QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0") << u"image/jpeg"_s;
        QTest::newRow("GIF") << QByteArray("GIF89a..") << u"image/gif"_s;
        QTest::newRow("old GIF") << QByteArray("GIF87a..") << u"image/gif"_s;
        QTest::newRow("WebP") << QByteArray("RIFF\1\2\3\4WEBPVP8 ") << u"image/webp"_s;
        QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << u"image/svg+xml"_s;
        QTest::newRow("SVG behind a comment")
            << QByteArray("<?xml version='1.0'?>\n<!-- x -->\n<svg xmlns='http://www.w3.org/2000/svg'>")
            << u"image/svg+xml"_s;
        QTest::newRow("SVG with a prefix")
            << QByteArray("<s:svg xmlns:s='http://www.w3.org/2000/svg'>") << u"image/svg+xml"_s;
        QTest::newRow("HTML with a picture in it") << QByteArray("<html><svg/></html>") << other;
        QTest::newRow("Ogg") << QByteArray("OggS\0\2", 6) << u"audio/ogg"_s;
        QTest::newRow("MP3 with a title") << QByteArray("ID3\4") << u"audio/mpeg"_s;
        QTest::newRow("MP3") << QByteArray("\xff\xfb\x90\x44") << u"audio/mpeg"_s;
        QTest::newRow("nearly MP3") << QByteArray("\xff\xfb\xf0\x44") << other;
        QTest::newRow("MPEG audio of a rate that does not exist") << QByteArray("\xff\xfb\x9c\x44") << other;
        QTest::newRow("MPEG audio of layer II") << QByteArray("\xff\xfd\x90\x44") << other;
        QTest::newRow("WebM") << QByteArray("\x1a\x45\xdf\xa3....webm") << u"video/webm"_s;
        QTest::newRow("Matroska") << QByteArray("\x1a\x45\xdf\xa3....matroska") << other;
        QTest::newRow("MP4") << QByteArray("\0\0\0\x20"
                                           "ftypisom",
                                           12)
                             << u"video/mp4"_s;
        QTest::newRow("M4A") << QByteArray("\0\0\0\x20"
                                           "ftypM4A ",
                                           12)
                             << u"audio/mp4"_s;
        QTest::newRow("photograph in the container of films") << QByteArray("\0\0\0\x20"
                                                                            "ftypheic",
                                                                            12)
                                                              << other;
        QTest::newRow("PDF") << QByteArray("%PDF-1.7") << u"application/pdf"_s;
        QTest::newRow("wave sound") << QByteArray("RIFF\1\2\3\4WAVE") << other;
        QTest::newRow("text") << QByteArray("svg") << other;
        QTest::newRow("nothing") << QByteArray() << other;
    }

    void mediaTypesAreSeenInTheContent()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, type);
        QCOMPARE(mediaTypeOf(content), type);
    }

    void namesPromiseATypeOfMedia()
    {
        QCOMPARE(mediaTypeOfSuffix(u"svg"_s), u"image/svg+xml"_s);
        QCOMPARE(mediaTypeOfSuffix(u"jpeg"_s), mediaTypeOfSuffix(u"jpg"_s));
        QCOMPARE(mediaTypeOfSuffix(u"exe"_s), mediaTypeOfSuffix({}));
    }
};

QTEST_GUILESS_MAIN(tst_MediaType)
#include "tst_mediatype.moc"
