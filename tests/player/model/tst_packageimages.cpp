// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packageimages.h"
#include "storefixture.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>
#include <QQuickImageResponse>
#include <QSignalSpy>
#include <QTest>
#include <QtEndian>

using namespace Kogge;
using namespace Kogge::Fixture;
using namespace Qt::StringLiterals;

namespace {

QByteArray bitmap(const char *format, const QSize &size = {40, 20})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format))
        qFatal("cannot write %s", format);
    return bytes;
}

/// A PNG whose head claims another size.
QByteArray pngOf(quint32 width, quint32 height)
{
    QByteArray bytes = bitmap("png");
    qToBigEndian(width, bytes.data() + 16);
    qToBigEndian(height, bytes.data() + 20);
    quint32 checksum = 0xffffffff; // CRC-32 of the chunk's name and content, as the PNG specification says.
    for (const char byte : bytes.mid(12, 17)) {
        checksum ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            checksum = (checksum >> 1) ^ ((checksum & 1) ? 0xedb88320 : 0);
    }
    qToBigEndian(~checksum, bytes.data() + 29);
    return bytes;
}

QByteArray svg(const QByteArray &size, const QByteArray &content = {})
{
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' " + size + '>'
        + content + "</svg>";
}

const QByteArray redGround = "<rect width='100%' height='100%' fill='#ff0000'/>";

/// Each part is drawn ten times in the next: 10 to the power of \p levels squares.
QByteArray useBomb(int levels)
{
    QByteArray content = "<defs><g id='a0'><rect width='9' height='9' fill='#ff0000'/></g>";
    for (int level = 1; level <= levels; ++level) {
        const QByteArray before = "<use xlink:href='#a" + QByteArray::number(level - 1) + "'/>";
        content += "<g id='a" + QByteArray::number(level) + "'>" + before.repeated(10) + "</g>";
    }
    return svg("width='40' height='20'",
               content + "</defs><use xlink:href='#a" + QByteArray::number(levels) + "'/>");
}

/// A module's folder with one picture.
class MediaFolder
{
public:
    MediaFolder(const QString &path, const QByteArray &bytes)
    {
        QDir(m_folder.path()).mkdir(u"media"_s);
        writeBytes(m_folder.file(path), bytes);
        m_source = std::move(*FolderSource::open(m_folder.path()));
    }
    [[nodiscard]] const FileSource &files() const { return *m_source; }
    [[nodiscard]] std::shared_ptr<const FileSource> shared() const { return m_source; }

private:
    Folder m_folder;
    std::shared_ptr<const FileSource> m_source;
};

} // namespace

class tst_PackageImages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesAreShownAtTheSizeWanted_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QSize>("wanted");
        QTest::addColumn<QSize>("size");
        const QByteArray drawing = svg("width='40' height='20'", redGround);
        const auto rows = [](const QString &path, const QByteArray &bytes, bool grows) {
            const auto row = [&](const char *tag, const QSize &wanted, const QSize &size) {
                QTest::addRow("%s, %s", qPrintable(path), tag) << path << bytes << wanted << size;
            };
            row("own size", {}, {40, 20});
            row("smaller", {20, 20}, {20, 10});
            row("by width", {10, 0}, {10, 5});
            row("by height", {0, 5}, {10, 5});
            row("larger", {80, 80}, grows ? QSize(80, 40) : QSize(40, 20));
            row("negative", {-1, -1}, {40, 20});
        };
        rows(u"media/a.png"_s, bitmap("png"), false);
        rows(u"media/a.jpg"_s, bitmap("jpg"), false);
        rows(u"media/a.svg"_s, drawing, true);
    }

    void picturesAreShownAtTheSizeWanted()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, bytes);
        QFETCH(QSize, wanted);
        QFETCH(QSize, size);
        const MediaFolder module(path, bytes);
        const QImage image = readImage(module.files(), path, wanted);
        QCOMPARE(image.size(), size);
        QVERIFY(image.pixelColor(size.width() / 2, size.height() / 2).red() > 250);
        QCOMPARE(imageRatio(module.files(), path), 0.5);
    }

    void whatIsNoPictureIsNotShown_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray bmp = bitmap("bmp");
        const auto row = [](const char *tag, const QString &path, const QByteArray &bytes) {
            QTest::newRow(tag) << path << bytes;
        };
        row("empty", u"media/a.png"_s, {});
        row("text", u"media/a.png"_s, "no picture");
        row("PNG called JPEG", u"media/a.jpg"_s, bitmap("png"));
        row("JPEG called PNG", u"media/a.png"_s, bitmap("jpg"));
        row("drawing called PNG", u"media/a.png"_s, svg("width='9' height='9'"));
        row("PNG called drawing", u"media/a.svg"_s, bitmap("png"));
        row("format that we do not show", u"media/a.bmp"_s, bmp);
        row("no suffix", u"media/a"_s, bmp);
        row("drawing that does not say so at once", u"media/a.dat"_s,
            "<!--" + QByteArray(5000, ' ') + "-->" + svg("width='9' height='9'"));
        row("drawing with a doctype", u"media/a.svg"_s, "<!DOCTYPE svg>" + svg("width='9' height='9'"));
        row("drawing that is cut", u"media/a.svg"_s, svg("width='9' height='9'").chopped(9));
        row("drawing of no size", u"media/a.svg"_s, svg("width='0' height='0'"));
        row("PNG of no size", u"media/a.png"_s, pngOf(0, 0));
        row("PNG of no height", u"media/a.png"_s, pngOf(20, 0));
    }

    void whatIsNoPictureIsNotShown()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, bytes);
        const MediaFolder module(path, bytes);
        QVERIFY(readImage(module.files(), path, {}).isNull());
        QCOMPARE(imageRatio(module.files(), path), std::nullopt);
    }

    void hugePicturesAreNotDecoded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("60,000 by 60,000") << pngOf(60'000, 60'000);
        QTest::newRow("over 64 megapixels") << pngOf(64'001, 1000);
        QTest::newRow("beyond all numbers") << pngOf(0x7fffffff, 0x7fffffff);
        QTest::newRow("negative") << pngOf(0xfffffff0, 20);
    }

    void hugePicturesAreNotDecoded()
    {
        QFETCH(QByteArray, bytes);
        const MediaFolder module(u"media/a.png"_s, bytes);
        QVERIFY(readImage(module.files(), u"media/a.png"_s, {}).isNull());
        QVERIFY(readImage(module.files(), u"media/a.png"_s, {100, 100}).isNull());
    }

    void largeBitmapsAreShown()
    {
        const MediaFolder module(u"media/a.png"_s, bitmap("png", {8000, 7900})); // 63 megapixels.
        QCOMPARE(readImage(module.files(), u"media/a.png"_s, {800, 0}).size(), QSize(800, 790));
    }

    void drawingsOfAnySizeAreDrawnSmaller_data()
    {
        QTest::addColumn<QByteArray>("size");
        QTest::addColumn<QSize>("drawn");
        QTest::newRow("large") << "width='100000' height='50000'"_ba << QSize(8192, 4096);
        QTest::newRow("view box only") << "viewBox='0 0 400 200'"_ba << QSize(400, 200);
        QTest::newRow("flat") << "width='100000' height='10'"_ba << QSize(8192, 1);
        QTest::newRow("beyond all numbers") << "width='1e30' height='1e30'"_ba << QSize();
        QTest::newRow("not a number") << "width='nan' height='nan'"_ba << QSize();
    }

    void drawingsOfAnySizeAreDrawnSmaller()
    {
        QFETCH(QByteArray, size);
        QFETCH(QSize, drawn);
        const MediaFolder module(u"media/a.svg"_s, svg(size, redGround));
        const QImage image = readImage(module.files(), u"media/a.svg"_s, {});
        QVERIFY(image.width() <= 8192 && image.height() <= 8192);
        if (drawn.isValid())
            QCOMPARE(image.size(), drawn);
    }

    void damagedPicturesBreakNothing_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("bytes");
        QByteArray turned = bitmap("png");
        turned[turned.size() / 2] = static_cast<char>(~turned.at(turned.size() / 2));
        QTest::newRow("PNG cut") << u"media/a.png"_s << bitmap("png").left(60);
        QTest::newRow("PNG with a wrong byte") << u"media/a.png"_s << turned;
        QTest::newRow("PNG with a head alone") << u"media/a.png"_s << bitmap("png").left(33);
        QTest::newRow("JPEG cut") << u"media/a.jpg"_s << bitmap("jpg").left(200);
        QTest::newRow("JPEG with a head alone") << u"media/a.jpg"_s << bitmap("jpg").left(20);
        QTest::newRow("GIF with a head alone") << u"media/a.gif"_s << "GIF89a\x14\x00\x0a\x00"_ba;
        QTest::newRow("drawing of itself")
            << u"media/a.svg"_s << svg("width='9' height='9'", "<g id='a'><use xlink:href='#a'/></g>");
        QTest::newRow("drawing of each other")
            << u"media/a.svg"_s
            << svg("width='9' height='9'",
                   "<g id='a'><use xlink:href='#b'/></g><g id='b'><use xlink:href='#a'/></g>");
        QTest::newRow("gradient of itself")
            << u"media/a.svg"_s
            << svg("width='9' height='9'",
                   "<linearGradient id='a' xlink:href='#a'/><rect width='9' height='9' fill='url(#a)'/>");
        QTest::newRow("drawing with a billion parts") << u"media/a.svg"_s << useBomb(9);
    }

    void damagedPicturesBreakNothing()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, bytes);
        const MediaFolder module(path, bytes);
        const QImage image = readImage(module.files(), path, {});
        QVERIFY(image.isNull() || image.width() <= 40);
        const auto ratio = imageRatio(module.files(), path);
        QVERIFY(!ratio || (*ratio >= 0.05 && *ratio <= 4));
    }

    void onlyFilesOfTheModuleAreRead_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : {u""_s, u"media/other.png"_s, u"../media/a.png"_s, u"/media/a.png"_s,
                                    u"media/../../x.png"_s, u"media\\a.png"_s, u"media"_s})
            QTest::newRow(qPrintable(path)) << path;
    }

    void onlyFilesOfTheModuleAreRead()
    {
        QFETCH(QString, path);
        const MediaFolder module(u"media/a.png"_s, bitmap("png"));
        QVERIFY(readImage(module.files(), path, {}).isNull());
        QCOMPARE(imageRatio(module.files(), path), std::nullopt);
    }

    void ratioIsOneThatAPageCanBear_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<qreal>("ratio");
        QTest::newRow("square") << QSize(10, 10) << 1.0;
        QTest::newRow("flattest") << QSize(200, 10) << 0.05;
        QTest::newRow("flatter") << QSize(400, 1) << 0.05;
        QTest::newRow("tallest") << QSize(10, 40) << 4.0;
        QTest::newRow("taller") << QSize(1, 400) << 4.0;
    }

    void ratioIsOneThatAPageCanBear()
    {
        QFETCH(QSize, size);
        QFETCH(qreal, ratio);
        const MediaFolder png(u"media/a.png"_s, bitmap("png", size));
        QCOMPARE(imageRatio(png.files(), u"media/a.png"_s), ratio);
        const QByteArray measures = "width='" + QByteArray::number(size.width()) + "' height='"
            + QByteArray::number(size.height()) + '\'';
        const MediaFolder drawing(u"media/a.svg"_s, svg(measures));
        QCOMPARE(imageRatio(drawing.files(), u"media/a.svg"_s), ratio);
    }

    void addressLeadsToTheFile()
    {
        const QUrl one = PackageImages::urlFor(u"urn:a1.0.0"_s, u"media/a b#c.png"_s);
        QCOMPARE(one.scheme(), u"image"_s);
        QCOMPARE(one.host(), QString::fromLatin1(PackageImages::providerName));
        QVERIFY(one != PackageImages::urlFor(u"urn:a1.0.1"_s, u"media/a b#c.png"_s));
    }

    void providerShowsThePictureOfTheOpenModule()
    {
        const MediaFolder module(u"media/a.png"_s, bitmap("png"));
        PackageImages images;
        images.setSource(module.shared());
        QCOMPARE(answer(images, u"0/media/a.png"_s, {}), QSize(40, 20));
        QCOMPARE(answer(images, u"0/media/a.png"_s, {10, 0}), QSize(10, 5));
        QCOMPARE(answer(images, u"0/media/b.png"_s, {}), QSize());
        images.setSource(nullptr);
        QCOMPARE(answer(images, u"0/media/a.png"_s, {}), QSize());
    }

private:
    /// The size of the picture that the provider has for \p id; null where it has none and says why.
    static QSize answer(PackageImages &images, const QString &id, const QSize &wanted)
    {
        const std::unique_ptr<QQuickImageResponse> response(images.requestImageResponse(id, wanted));
        QSignalSpy finished(response.get(), &QQuickImageResponse::finished);
        if (finished.isEmpty())
            finished.wait();
        const std::unique_ptr<QQuickTextureFactory> factory(response->textureFactory());
        const bool isShown = response->errorString().isEmpty();
        return isShown && factory ? factory->textureSize() : QSize();
    }
};

QTEST_MAIN(tst_PackageImages)
#include "tst_packageimages.moc"
