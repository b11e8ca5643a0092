// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/mediapreparation.h"
#include "expect.h"
#include "mediasamples.h"
#include "package/mediatype.h"
#include "samplemodule.h"

#include <QBuffer>
#include <QColorSpace>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QtEndian>

#include <random>
#include <unistd.h>

using namespace Kogge;
using namespace Kogge::Fixture;
using namespace Qt::StringLiterals;

namespace {

const MediaLimits small{.longestSide = 160};

bool canRead(const char *format)
{
    return QImageReader::supportedImageFormats().contains(format);
}

QImage decoded(const PreparedMedia &media)
{
    return QImage::fromData(media.content.bytes);
}

/// Four colours, one in each corner, from the upper left one clockwise.
QImage corners(int width, int height)
{
    QImage picture(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const bool isRight = x >= width / 2;
            const bool isLower = y >= height / 2;
            picture.setPixel(x, y,
                             isLower ? (isRight ? qRgb(0, 0, 255) : qRgb(255, 255, 0))
                                     : (isRight ? qRgb(0, 255, 0) : qRgb(255, 0, 0)));
        }
    }
    return picture;
}

char colourName(QRgb colour)
{
    if (qBlue(colour) > 128)
        return 'b';
    if (qRed(colour) > 128)
        return qGreen(colour) > 128 ? 'y' : 'r';
    return 'g';
}

/// "rgby" for what corners() makes.
QByteArray cornersOf(const QImage &picture)
{
    const int right = picture.width() - 4;
    const int lower = picture.height() - 4;
    QByteArray names;
    for (const QPoint point : {QPoint(3, 3), QPoint(right, 3), QPoint(right, lower), QPoint(3, lower)})
        names += colourName(picture.pixel(point));
    return names;
}

QByteArray tiffHead()
{
    return QByteArray("II*\0\x08\0\0\0\0\0\0\0\0\0", 14);
}

QByteArray film(const QByteArray &brand)
{
    return QByteArray("\0\0\0\x18"
                      "ftyp",
                      8)
        + brand + QByteArray(200, 'x');
}

QByteArray testFile(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/everyblock/media/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file %s", qPrintable(name));
    return file.readAll();
}

/// A JPEG that says it has so many pixels.
QByteArray hugeJpeg()
{
    QByteArray bytes = encoded(diagram(16, 16), "jpeg");
    const qsizetype at = bytes.indexOf("\xff\xc0");
    qToBigEndian<quint16>(65'000, bytes.data() + at + 5);
    qToBigEndian<quint16>(65'000, bytes.data() + at + 7);
    return bytes;
}

QByteArray hugeGif()
{
    QByteArray bytes = gif(1);
    qToLittleEndian<quint16>(65'535, bytes.data() + 6);
    qToLittleEndian<quint16>(65'535, bytes.data() + 8);
    return bytes;
}

} // namespace

class TestMediaPreparation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aPhotographOfATelephone()
    {
        const QByteArray file = withExif(encoded(photograph(4000, 3000), "jpeg"), 1);
        const auto media = prepareMedia(file, u"IMG_2041.JPG"_s);
        EXPECT_OK(media);
        QCOMPARE(media->name, u"img-2041.jpg"_s);
        QCOMPARE(media->type, u"image/jpeg"_s);
        QCOMPARE(media->size, QSize(1600, 1200));
        QCOMPARE(media->sizeBefore, QSize(4000, 3000));
        QCOMPARE(decoded(*media).size(), QSize(1600, 1200));
        QCOMPARE(media->bytes, media->content.bytes.size());
        QCOMPARE(media->bytesBefore, file.size());
        QVERIFY(media->bytes * 4 < file.size());
        for (const char *word : {"Exif", "CAMERA", "GPSPLACE"})
            QVERIFY(file.contains(word) && !media->content.bytes.contains(word));
        QVERIFY2(describe(*media).startsWith(
                     u"Made smaller: 4000 × 3000 → 1600 × 1200 pixels. Camera data removed. "
                     "Size: "_s),
                 qPrintable(describe(*media)));
    }

    void picturesAreMadeFit_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("newName");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("staysAsItIs"); // Its bytes do.
        QTest::addColumn<QString>("said");
        const auto row = [](const char *title, const QByteArray &file, const QString &name,
                            const QString &newName, const QSize &size, bool staysAsItIs,
                            const QString &said) {
            QTest::newRow(title) << file << name << newName << size << staysAsItIs << said;
        };
        const QImage photo = photograph(400, 300);
        const QImage smallPhoto = photograph(160, 120);
        row("small JPEG", encoded(smallPhoto, "jpeg"), u"a.jpeg"_s, u"a.jpg"_s, {160, 120}, true,
            u"Size: "_s);
        row("large JPEG", encoded(photo, "jpeg"), u"a.jpg"_s, u"a.jpg"_s, {160, 120}, false,
            u"Made smaller: 400 × 300 → 160 × 120 pixels."_s);
        row("high JPEG", encoded(photograph(300, 400), "jpeg"), u"a.jpg"_s, u"a.jpg"_s, {120, 160}, false,
            u"Made smaller: 300 × 400 → 120 × 160 pixels."_s);
        row("a line", encoded(photograph(4000, 3), "jpeg"), u"a.jpg"_s, u"a.jpg"_s, {160, 1}, false,
            u"Made smaller: 4000 × 3 → 160 × 1 pixels."_s);
        row("photograph as a PNG", encoded(photo, "png"), u"b.png"_s, u"b.png"_s, {160, 120}, false,
            u"Made smaller"_s); // Too small to be worth it.
        row("diagram", encoded(diagram(160, 120), "png"), u"c.png"_s, u"c.png"_s, {160, 120}, true,
            u"Size: "_s);
        row("bitmap", encoded(diagram(100, 80), "bmp"), u"d.bmp"_s, u"d.png"_s, {100, 80}, false,
            u"Converted from BMP to PNG."_s);
        row("still GIF", gif(1), u"e.gif"_s, u"e.gif"_s, {1, 1}, false, u"Camera data removed."_s);
        row("moving GIF", gif(3), u"f.gif"_s, u"f.gif"_s, {1, 1}, false, u"It moves, and keeps its size."_s);
        row("JPEG called a PNG", encoded(smallPhoto, "jpeg"), u"g.png"_s, u"g.jpg"_s, {160, 120}, true,
            u"Its name ends in “jpg” now, as its content is."_s);
        row("JPEG without an ending", encoded(smallPhoto, "jpeg"), u"g"_s, u"g.jpg"_s, {160, 120}, true,
            u"Size"_s);
        row("drawing", svg("<rect width='9' height='9'/>"), u"h.svg"_s, u"h.svg"_s, {40, 30}, true,
            u"Size: "_s);
        row("drawing of a program",
            svg("<!-- A --><metadata><x:a xmlns:x='urn:x'/></metadata><rect width='9' height='9'/>"),
            u"h.svg"_s, u"h.svg"_s, {40, 30}, true, u"Size: "_s);
    }

    void picturesAreMadeFit()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, name);
        QFETCH(QString, newName);
        QFETCH(QSize, size);
        QFETCH(bool, staysAsItIs);
        QFETCH(QString, said);
        const auto media = prepareMedia(file, name, small);
        EXPECT_OK(media);
        QCOMPARE(media->name, newName);
        QCOMPARE(media->size, size);
        QCOMPARE(media->content.bytes == file, staysAsItIs);
        QCOMPARE(kindOfMedia(media->type), MediaKind::Picture);
        QCOMPARE(mediaTypeOf(media->content.bytes.left(mediaTypeBytes)), media->type);
        QCOMPARE(mediaTypeOfSuffix(QFileInfo(media->name).suffix()), media->type);
        QVERIFY2(describe(*media).contains(said), qPrintable(describe(*media)));

        const auto again = prepareMedia(media->content.bytes, media->name, small);
        EXPECT_OK(again);
        QCOMPARE(again->content, media->content);
        QCOMPARE(again->name, media->name);
    }

    void aPhotographIsNoPng()
    {
        const QByteArray file = encoded(photograph(800, 600), "png");
        const auto media = prepareMedia(file, u"photo.png"_s);
        EXPECT_OK(media);
        QCOMPARE(media->name, u"photo.jpg"_s);
        QCOMPARE(decoded(*media).size(), QSize(800, 600));
        QVERIFY(media->bytes * 2 < file.size());
        QVERIFY(describe(*media).contains(u"Converted from PNG to JPEG."_s));
        QImage picture = photograph(800, 600).convertToFormat(QImage::Format_ARGB32);
        picture.setPixel(5, 5, qRgba(0, 0, 0, 100));
        const auto seeThrough = prepareMedia(encoded(picture, "png"), u"photo.png"_s);
        EXPECT_OK(seeThrough);
        QCOMPARE(seeThrough->name, u"photo.png"_s);
        QCOMPARE(seeThrough->content.bytes, encoded(picture, "png"));
    }

    void whatWouldNotBecomeSmallerStays()
    {
        const QByteArray file = encoded(diagram(2000, 100).convertToFormat(QImage::Format_Indexed8), "png");
        const auto media = prepareMedia(file, u"a.png"_s);
        EXPECT_OK(media);
        const bool isSmaller = media->bytes < file.size();
        QCOMPARE(media->size, isSmaller ? QSize(1600, 80) : QSize(2000, 100));
        QVERIFY(media->bytes <= file.size());
    }

    void picturesAreTurnedUpright_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QByteArray>("expected");
        // Exif 2.32, 4.6.4, Orientation: where the first row and the first column are seen.
        QTest::newRow("1") << 1 << "rgby"_ba;
        QTest::newRow("2") << 2 << "gryb"_ba;
        QTest::newRow("3") << 3 << "byrg"_ba;
        QTest::newRow("4") << 4 << "ybgr"_ba;
        QTest::newRow("5") << 5 << "rybg"_ba;
        QTest::newRow("6") << 6 << "yrgb"_ba;
        QTest::newRow("7") << 7 << "bgry"_ba;
        QTest::newRow("8") << 8 << "gbyr"_ba;
    }

    void picturesAreTurnedUpright()
    {
        QFETCH(int, orientation);
        QFETCH(QByteArray, expected);
        for (const int scale : {1, 4}) {
            const QByteArray file = withExif(encoded(corners(80 * scale, 40 * scale), "jpeg"), orientation);
            const auto media = prepareMedia(file, u"a.jpg"_s, small);
            EXPECT_OK(media);
            const QSize upright = scale == 1 ? QSize(80, 40) : QSize(160, 80);
            QCOMPARE(media->size, orientation > 4 ? upright.transposed() : upright);
            QCOMPARE(decoded(*media).size(), media->size);
            QCOMPARE(cornersOf(decoded(*media)), expected);
            QCOMPARE(media->isTurned, orientation > 1);
            QCOMPARE(describe(*media).contains(u"Turned upright."_s), orientation > 1);
            QVERIFY(!media->content.bytes.contains("Exif"));
        }
    }

    void otherFilesStayAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("newName");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *title, const QByteArray &file, const QString &name,
                            const QString &newName, MediaKind kind) {
            QTest::newRow(title) << file << name << newName << static_cast<int>(kind);
        };
        row("sound", testFile(u"bell.ogg"_s), u"Glöckchen.ogg"_s, u"glockchen.ogg"_s, MediaKind::Sound);
        row("Opus", testFile(u"bell.ogg"_s), u"a.opus"_s, u"a.opus"_s, MediaKind::Sound);
        row("MP3", "ID3\4" + QByteArray(99, 'x'), u"a.MP3"_s, u"a.mp3"_s, MediaKind::Sound);
        row("sound called a film", "ID3\4" + QByteArray(99, 'x'), u"a.mp4"_s, u"a.mp3"_s, MediaKind::Sound);
        row("M4A", film("M4A "), u"a.m4a"_s, u"a.m4a"_s, MediaKind::Sound);
        row("film", testFile(u"sail.webm"_s), u"sail.webm"_s, u"sail.webm"_s, MediaKind::Film);
        row("MP4", film("isom"), u"a.mp4"_s, u"a.mp4"_s, MediaKind::Film);
        row("document", "%PDF-1.7 x", u"Plan 2027.pdf"_s, u"plan-2027.pdf"_s, MediaKind::Other);
        row("spreadsheet", "PK\3\4xyz", u"Budget.ods"_s, u"budget.ods"_s, MediaKind::Other);
        row("table", testFile(u"plan.csv"_s), u"plan.csv"_s, u"plan.csv"_s, MediaKind::Other);
    }

    void otherFilesStayAsTheyAre()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, name);
        QFETCH(QString, newName);
        QFETCH(int, kind);
        const QTemporaryDir folder;
        writeFiles(folder.path(), {{name, file}});
        const QString path = folder.filePath(name);
        const auto fromFile = prepareMedia(path);
        const auto fromBytes = prepareMedia(file, name);
        EXPECT_OK(fromFile);
        EXPECT_OK(fromBytes);
        QCOMPARE(fromFile->content, (FileContent{{}, path}));
        QCOMPARE(fromBytes->content, (FileContent{file, {}}));
        for (const PreparedMedia &media : {*fromFile, *fromBytes}) {
            QCOMPARE(media.name, newName);
            QCOMPARE(media.bytes, file.size());
            QCOMPARE(static_cast<int>(kindOfMedia(media.type)), kind);
            QCOMPARE(mediaTypeOfSuffix(QFileInfo(media.name).suffix()), media.type);
            QCOMPARE(describe(media).contains(u"Its name ends in"_s),
                     QFileInfo(newName).suffix() != QFileInfo(name).suffix().toLower());
        }
    }

    void whatCannotBeShownIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *title, const QByteArray &file, const QString &name,
                            const QString &reason, ErrorCode code = ErrorCode::InvalidArgument) {
            QTest::newRow(title) << file << name << static_cast<int>(code) << reason;
        };
        const QString damaged = u"it is damaged, or only a part of it is here"_s;
        const QString kinds = u"lessons can have files of these kinds: jpg, jpeg, png"_s;
        const QByteArray jpeg = encoded(photograph(64, 64), "jpeg");
        const QByteArray png = encoded(photograph(64, 64), "png");
        row("nothing", {}, u"a.jpg"_s, u"it is empty"_s);
        row("half a JPEG", jpeg.left(jpeg.size() / 2), u"a.jpg"_s, damaged);
        row("half a PNG", png.left(png.size() / 2), u"a.png"_s, damaged);
        QByteArray bad = png;
        bad[bad.size() / 2] = static_cast<char>(~bad.at(bad.size() / 2));
        row("PNG with a wrong byte", bad, u"a.png"_s, damaged);
        row("half a GIF", gif(2).left(60), u"a.gif"_s, damaged);
        row("half a bitmap", encoded(diagram(9, 9), "bmp").left(40), u"a.bmp"_s, damaged);
        row("bomb in a PNG", hugePng(60'000, 60'000), u"a.png"_s, u"million pixels"_s, ErrorCode::TooLarge);
        row("bomb within the limit of pixels", hugePng(14'000, 14'000), u"a.png"_s, u"million pixels"_s,
            ErrorCode::TooLarge);
        row("PNG beyond all numbers", hugePng(0x7fffffff, 0x7fffffff), u"a.png"_s, damaged);
        row("PNG without pixels", hugePng(0, 9), u"a.png"_s, damaged);
        row("PNG with fewer pixels than it says", hugePng(900, 900), u"a.png"_s, damaged);
        row("bomb in a JPEG", hugeJpeg(), u"a.jpg"_s, u"200 million pixels"_s, ErrorCode::TooLarge);
        row("bomb in a GIF", hugeGif(), u"a.gif"_s, damaged);
        row("drawing with a script", svg("<script>a()</script>"), u"a.svg"_s,
            u"it contains a script (line 1)"_s);
        row("drawing that calls a script", svg("\n<rect onload='a()'/>"), u"a.svg"_s,
            u"it contains a script (line 2)"_s);
        row("drawing that leads outside", svg("<use href='http://192.0.2.1/a.svg#b'/>"), u"a.svg"_s,
            u"it refers to another file or to the web"_s);
        row("drawing with a photograph", svg("<image href='data:image/png;base64,AA'/>"), u"a.svg"_s,
            u"it uses “image” (line 1), which lessons do not show"_s);
        row("half a drawing", svg("<g>"), u"a.svg"_s, u"it is damaged, or no SVG drawing"_s);
        row("drawing with a DOCTYPE", "<!DOCTYPE svg>" + svg({}), u"a.svg"_s, u"DOCTYPE"_s);
        row("drawing without end", svg(QByteArray("<g/>").repeated(100'000)), u"a.svg"_s,
            u"too many parts"_s);
        row("drawing called a picture", svg("<script/>"), u"a.png"_s, u"it contains a script"_s);
        row("web page", "<html><body/></html>", u"a.html"_s, kinds);
        row("web page called a picture", "<html><body/></html>", u"a.png"_s,
            u"its name ends in “png”, but its content is something else"_s);
        row("program", "MZ\x90", u"setup.exe"_s, kinds);
        row("wave sound", "RIFF\4\0\0\0WAVEfmt", u"a.wav"_s, kinds);
        row("Matroska", "\x1a\x45\xdf\xa3....matroska", u"a.mkv"_s, kinds);
        row("Theora", testFile(u"bell.ogg"_s), u"a.ogv"_s, kinds);
        row("QuickTime", film("qt  "), u"a.mov"_s, kinds);
        row("sound that is none", "noise", u"a.mp3"_s, u"its name ends in “mp3”"_s);
        row("document that is none", "MZ\x90", u"a.docx"_s, kinds);
        row("table that is none", QByteArray("a\0b", 3), u"a.csv"_s, kinds);
        row("document with macros", "PK\3\4", u"a.docm"_s, kinds);
        row("raw photograph", tiffHead(), u"a.dng"_s, kinds);
        if (!canRead("tiff"))
            row("TIFF", tiffHead(), u"a.tif"_s, u"this computer cannot read TIFF pictures"_s);
        if (!canRead("heic"))
            row("HEIC", film("heic"), u"a.heic"_s, u"this computer cannot read HEIC pictures"_s);
        if (!canRead("avif"))
            row("AVIF", film("avif"), u"a.avif"_s, u"this computer cannot read AVIF pictures"_s);
    }

    void whatCannotBeShownIsRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, name);
        QFETCH(int, code);
        QFETCH(QString, reason);
        const QTemporaryDir folder;
        writeFiles(folder.path(), {{name, file}});
        for (const auto &media : {prepareMedia(file, name), prepareMedia(folder.filePath(name))}) {
            QVERIFY(!media);
            QVERIFY2(describe(media.error()).contains(reason), qPrintable(describe(media.error())));
            QCOMPARE(static_cast<int>(media.error().code), code);
            QCOMPARE(media.error().subject, name);
        }
    }

    void webpNeedsNoReader()
    {
        const auto media = prepareMedia(webp(riffChunk("EXIF", "SECRET")), u"a.webp"_s);
        if (canRead("webp"))
            QSKIP("there is one");
        EXPECT_OK(media);
        QCOMPARE(media->type, u"image/webp"_s);
        QCOMPARE(media->size, QSize(1, 1));
        QVERIFY(media->isBared);
        QVERIFY(!media->content.bytes.contains("SECRET"));
        QByteArray large = webp();
        large[24] = 'x';
        large[25] = 'x';
        EXPECT_ERROR(prepareMedia(large, u"a.webp"_s), ErrorCode::InvalidArgument);
        EXPECT_ERROR(prepareMedia(webp().left(40), u"a.webp"_s), ErrorCode::InvalidArgument);
    }

    void sizesOfFilesAreLimited()
    {
        const MediaLimits few{.pictureBytes = 1000, .fileBytes = 50};
        EXPECT_ERROR(prepareMedia(encoded(photograph(99, 99), "jpeg"), u"a.jpg"_s, few), ErrorCode::TooLarge);
        EXPECT_ERROR(prepareMedia("ID3" + QByteArray(99, 'x'), u"a.mp3"_s, few), ErrorCode::TooLarge);
        EXPECT_OK(prepareMedia("ID3" + QByteArray(9, 'x'), u"a.mp3"_s, few));
    }

    void whatIsNoFileIsSaid()
    {
        const QTemporaryDir folder;
        EXPECT_ERROR(prepareMedia(folder.filePath(u"a.png"_s)), ErrorCode::FileNotFound);
        EXPECT_ERROR(prepareMedia(folder.path()), ErrorCode::CannotRead);
        EXPECT_ERROR(prepareMedia(QImage(), u"a"_s), ErrorCode::InvalidArgument);
        if (::geteuid() == 0)
            return; // May read everything.
        writeFiles(folder.path(), {{u"a.png"_s, "x"}});
        QFile::setPermissions(folder.filePath(u"a.png"_s), {});
        EXPECT_ERROR(prepareMedia(folder.filePath(u"a.png"_s)), ErrorCode::CannotRead);
    }

    void picturesArePasted()
    {
        QImage picture = photograph(2400, 1200);
        picture.setText(u"Author"_s, u"SECRET"_s);
        picture.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
        const auto media = prepareMedia(picture, u"Pasted"_s);
        EXPECT_OK(media);
        QCOMPARE(media->name, u"pasted.jpg"_s);
        QCOMPARE(media->size, QSize(1600, 800));
        QVERIFY(!media->content.bytes.contains("SECRET"));
        QVERIFY(!media->content.bytes.contains("ICC_PROFILE"));
        const auto small = prepareMedia(diagram(40, 30), u"Pasted"_s);
        EXPECT_OK(small);
        QCOMPARE(small->name, u"pasted.png"_s);
        QCOMPARE(decoded(*small).convertToFormat(QImage::Format_RGB32), diagram(40, 30));
    }

    void threadsPrepareTheSame()
    {
        const QByteArray file = withExif(encoded(photograph(500, 400), "jpeg"), 6);
        const auto expected = prepareMedia(file, u"a.jpg"_s, small);
        EXPECT_OK(expected);
        std::vector<std::unique_ptr<QThread>> threads;
        std::vector<std::optional<Result<PreparedMedia>>> found(4);
        for (auto &media : found) {
            threads.emplace_back(QThread::create([&] { media = prepareMedia(file, u"a.jpg"_s, small); }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        for (const auto &media : found) {
            EXPECT_OK(*media);
            QCOMPARE(**media, *expected);
        }
    }

    void namesAreSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        const auto row = [](const QString &name, const QString &safe) {
            QTest::newRow(qPrintable(name)) << name << safe;
        };
        row(u"Große Scheune.JPG"_s, u"grosse-scheune.x"_s);
        row(u"Çà & là.png"_s, u"ca-la.x"_s);
        row(u"Smørrebrød.png"_s, u"smorrebrod.x"_s);
        row(u"Łódź.png"_s, u"lodz.x"_s);
        row(u"../../etc/passwd.png"_s, u"passwd.x"_s);
        row(u"a.b_c--d.png"_s, u"a-b-c-d.x"_s);
        row(u"-_-.png"_s, u"file.x"_s);
        row(u"картина.png"_s, u"file.x"_s);
        row(u"CON.png"_s, u"file-con.x"_s);
        row(u"  2027 .png"_s, u"2027.x"_s);
        row(u""_s, u"file.x"_s);
        row(QString(300, u'a') + u".png"_s, QString(60, u'a') + u".x"_s);
        row(u"a\u202Egnp.exe"_s, u"a-gnp.x"_s);
    }

    void namesAreSafe()
    {
        QFETCH(QString, name);
        QFETCH(QString, safe);
        QCOMPARE(mediaName(name, u"x"_s), safe);
        QCOMPARE(mediaName(safe, u"x"_s), safe);
    }

    /// Whatever a file says: it is refused, or becomes a picture that can be read.
    void brokenPicturesDoNoHarm()
    {
        std::mt19937 random(5); // NOLINT: the same files each time.
        const std::vector<QByteArray> files{withExif(encoded(photograph(40, 30), "jpeg"), 6),
                                            encoded(photograph(40, 30), "png"),
                                            gif(2),
                                            gif(1),
                                            encoded(diagram(9, 9), "bmp"),
                                            svg("<rect width='1'/>")};
        int taken = 0;
        for (int round = 0; round < 1500; ++round) {
            QByteArray file = files[random() % files.size()];
            for (int change = 0; change < 2; ++change)
                file[static_cast<qsizetype>(random() % static_cast<size_t>(file.size()))] =
                    static_cast<char>(random());
            const auto media = prepareMedia(file, u"a.jpg"_s, {.longestSide = 20, .pixels = 4'000'000});
            if (!media || media->type == u"image/svg+xml")
                continue;
            ++taken;
            QVERIFY2(!decoded(*media).isNull(), file.toHex());
            QCOMPARE(decoded(*media).size(), media->size);
        }
        QVERIFY(taken > 100);
    }
};

QTEST_MAIN(TestMediaPreparation)
#include "tst_mediapreparation.moc"
