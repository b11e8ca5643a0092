// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/picturebytes.h"
#include "mediasamples.h"

#include <QTest>

#include <random>

using namespace Kogge;
using namespace Kogge::Fixture;
using namespace Qt::StringLiterals;

namespace {

const QString jpegType = u"image/jpeg"_s;
const QString pngType = u"image/png"_s;
const QString gifType = u"image/gif"_s;
const QString webpType = u"image/webp"_s;

QByteArray jpeg()
{
    return encoded(photograph(48, 32), "jpeg");
}

QByteArray png()
{
    return encoded(photograph(48, 32), "png");
}

const QByteArray note = "SECRET place";

/// A JFIF segment with a picture of one pixel.
QByteArray withPreview(const QByteArray &file)
{
    QByteArray previewed = file;
    const qsizetype at = previewed.indexOf(QByteArray("JFIF\0", 5)) - 2;
    previewed[at + 1] = static_cast<char>(previewed.at(at + 1) + 3);
    previewed[at + 14] = 1;
    previewed[at + 15] = 1;
    return previewed.insert(at + 16, "\1\2\3");
}

} // namespace

class TestPictureBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notesAreLeftOut_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("bare");
        const auto row = [](const char *name, const QByteArray &file, const QString &type,
                            const QByteArray &bare) { QTest::newRow(name) << file << type << bare; };
        row("Exif", withExif(jpeg(), 6), jpegType, jpeg());
        row("XMP", withSegment(jpeg(), 0xe1, "http://ns.adobe.com/xap/1.0/\0" + note), jpegType, jpeg());
        row("IPTC", withSegment(jpeg(), 0xed, "Photoshop 3.0\0" + note), jpegType, jpeg());
        row("comment", withSegment(jpeg(), 0xfe, note), jpegType, jpeg());
        row("list of more pictures", withSegment(jpeg(), 0xe2, QByteArray("MPF\0", 4) + note), jpegType,
            jpeg());
        row("JPEG with more behind it", jpeg() + withExif(jpeg(), 1), jpegType, jpeg());
        row("a small picture of it", withPreview(jpeg()), jpegType, jpeg());
        row("text", withChunk(png(), "tEXt", "Author\0" + note), pngType, png());
        row("text in Unicode", withChunk(png(), "iTXt", note), pngType, png());
        row("Exif in a PNG", withChunk(png(), "eXIf", note), pngType, png());
        row("time", withChunk(png(), "tIME", "\x07\xea\1\1\1\1\1"), pngType, png());
        row("chunk of a program", withChunk(png(), "prVw", note), pngType, png());
        row("PNG with more behind it", png() + note, pngType, png());
        row("GIF with more behind it", gif(1) + note, gifType, barePicture(gif(1), gifType)->bytes);
        row("WebP with Exif", webp(riffChunk("EXIF", note)), webpType, barePicture(webp(), webpType)->bytes);
        row("WebP with XMP", webp(riffChunk("XMP ", note)), webpType, barePicture(webp(), webpType)->bytes);
        row("WebP with more behind it", webp() + note + note, webpType, barePicture(webp(), webpType)->bytes);
    }

    void notesAreLeftOut()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, type);
        QFETCH(QByteArray, bare);
        const auto found = barePicture(file, type);
        QVERIFY(found.has_value());
        QVERIFY(found->hadNotes);
        QCOMPARE(found->bytes, bare);
        for (const char *word : {"SECRET", "CAMERA", "GPSPLACE", "Exif", "MPF"})
            QVERIFY(!found->bytes.contains(word));
        const auto again = barePicture(found->bytes, type);
        QVERIFY(again.has_value());
        QVERIFY(!again->hadNotes);
        QCOMPARE(again->bytes, found->bytes);
    }

    void whatIsSeenStaysBitByBit_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("type");
        QTest::newRow("JPEG") << jpeg() << jpegType;
        QTest::newRow("colour profile")
            << withSegment(jpeg(), 0xe2, QByteArray("ICC_PROFILE\0\1\1profile", 21)) << jpegType;
        QTest::newRow("Adobe's colours") << withSegment(jpeg(), 0xee, "Adobe\0d\0\0\0\0\0") << jpegType;
        QByteArray filled = jpeg();
        QTest::newRow("filling between segments") << filled.insert(2, "\xff\xff") << jpegType;
        QTest::newRow("PNG") << png() << pngType;
        QTest::newRow("profile in a PNG") << withChunk(png(), "iCCP", "p\0\0x") << pngType;
        QTest::newRow("transparent PNG") << encoded(QImage(8, 8, QImage::Format_ARGB32), "png") << pngType;
    }

    void whatIsSeenStaysBitByBit()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, type);
        const auto found = barePicture(file, type);
        QVERIFY(found.has_value());
        QVERIFY(!found->hadNotes);
        QCOMPARE(found->bytes, file);
        QCOMPARE(found->frames, 1);
    }

    void picturesThatMoveAreTold()
    {
        QCOMPARE(barePicture(gif(1), gifType)->frames, 1);
        QCOMPARE(barePicture(gif(3), gifType)->frames, 3);
        QVERIFY(barePicture(gif(3), gifType)->bytes.contains("NETSCAPE2.0"));
        QCOMPARE(barePicture(withChunk(png(), "acTL", QByteArray("\0\0\0\7\0\0\0\0", 8)), pngType)->frames,
                 7);
        const QByteArray frames = riffChunk("ANMF", QByteArray(16, '\0')).repeated(4);
        QCOMPARE(barePicture(webp(frames), webpType)->frames, 4);
    }

    void sizesOfWebpAreRead()
    {
        QCOMPARE(sizeOfWebp(webp()), QSize(1, 1));
        const QByteArray lossy = QByteArray("\x30\1\0\x9d\1\x2a\x40\1\xf0\0", 10); // 320 × 240.
        QCOMPARE(sizeOfWebp("RIFF\x16\0\0\0WEBP" + riffChunk("VP8 ", lossy)), QSize());
        const QByteArray file = QByteArray("RIFF\x16\0\0\0WEBP", 12) + riffChunk("VP8 ", lossy);
        QCOMPARE(sizeOfWebp(file), QSize(320, 240));
        QCOMPARE(sizeOfWebp(file.left(29)), QSize());
    }

    /// Each file that ends too early is found out, wherever it ends.
    void partsAreNoPictures_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("type");
        QTest::newRow("JPEG") << withExif(encoded(diagram(16, 16), "jpeg"), 1) << jpegType;
        QTest::newRow("PNG") << encoded(diagram(16, 16), "png") << pngType;
        QTest::newRow("GIF") << gif(2) << gifType;
        QTest::newRow("WebP") << webp(riffChunk("EXIF", note)) << webpType;
    }

    void partsAreNoPictures()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, type);
        QVERIFY(barePicture(file, type).has_value());
        for (qsizetype size = 0; size < file.size(); ++size) {
            const bool isPadding = type == webpType && size == file.size() - 1;
            QVERIFY2(isPadding || !barePicture(file.left(size), type), qPrintable(QString::number(size)));
        }
    }

    void otherFilesAreNoPictures()
    {
        for (const QString &type : {jpegType, pngType, gifType, webpType, u"image/bmp"_s}) {
            QVERIFY(!barePicture({}, type));
            QVERIFY(!barePicture("GIF", type));
            QVERIFY(!barePicture(QByteArray(1000, '\xff'), type));
            QVERIFY(!barePicture(QByteArray(1000, '\0'), type));
        }
        QVERIFY(!barePicture(riffChunk("RIFF", "WEBP" + riffChunk("EXIF", note)), webpType));
        QVERIFY(!barePicture("\xff\xd8\xff\xd9", jpegType));
        QVERIFY(!barePicture(QByteArray("GIF89a\1\0\1\0\0\0\0;", 14), gifType));
        const QByteArray scan("\xff\xda\0\2", 4);
        QVERIFY(barePicture("\xff\xd8" + scan.repeated(500) + "\xff\xd9", jpegType).has_value());
        QVERIFY(!barePicture("\xff\xd8" + scan.repeated(501) + "\xff\xd9", jpegType));
    }

    /// Whatever a file says: it is read to its end, and what comes out is a picture that says nothing more.
    void brokenFilesDoNoHarm()
    {
        std::mt19937 random(11); // NOLINT: the same files each time.
        const std::vector<std::pair<QByteArray, QString>> files{{withExif(jpeg(), 6), jpegType},
                                                                {withChunk(png(), "tEXt", note), pngType},
                                                                {gif(3), gifType},
                                                                {webp(riffChunk("EXIF", note)), webpType}};
        for (int round = 0; round < 20'000; ++round) {
            auto [file, type] = files[random() % files.size()];
            for (int change = 0; change < 3; ++change)
                file[static_cast<qsizetype>(random() % static_cast<size_t>(file.size()))] =
                    static_cast<char>(random());
            const auto bare = barePicture(file, type);
            if (!bare)
                continue;
            QVERIFY(bare->bytes.size() <= file.size());
            const auto again = barePicture(bare->bytes, type);
            QVERIFY2(again.has_value(), type.toLatin1() + " " + file.toHex());
            QCOMPARE(again->bytes, bare->bytes);
        }
    }
};

QTEST_GUILESS_MAIN(TestPictureBytes)
#include "tst_picturebytes.moc"
