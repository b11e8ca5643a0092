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
        QTest::newRow("sound") << QByteArray("RIFF\1\2\3\4WAVE") << other;
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
