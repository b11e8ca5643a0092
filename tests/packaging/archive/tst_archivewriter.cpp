// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivewriter.h"
#include "base/durablefile.h"
#include "expect.h"
#include "inchild.h"
#include "openarchive.h"
#include "zipbuilder.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <clocale>
#include <ctime>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

PackagePath path(const char *text)
{
    return *PackagePath::fromString(QString::fromUtf8(text));
}

/// A disk in memory, with room for so many bytes. Whatever fails, fails as on a real one: writes are cut
/// short first.
class SmallDevice : public QIODevice
{
public:
    explicit SmallDevice(qint64 room)
        : m_room(room)
    {
        open(WriteOnly | Unbuffered);
    }

    [[nodiscard]] qint64 size() const override { return m_content.size(); }
    [[nodiscard]] const QByteArray &content() const { return m_content; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 length) override
    {
        const qint64 count = qMin(length, m_room - pos());
        if (count <= 0) {
            errno = ENOSPC;
            return -1;
        }
        m_content.resize(qMax(m_content.size(), pos() + count));
        std::memcpy(m_content.data() + pos(), data, size_t(count));
        return count;
    }

private:
    QByteArray m_content;
    qint64 m_room;
};

/// Takes everything and keeps nothing.
class NoDevice : public QIODevice
{
public:
    NoDevice() { open(WriteOnly | Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 length) override { return length; }
};

/// So many zeros, and then the end or an error.
class ZeroDevice : public QIODevice
{
public:
    ZeroDevice(qint64 length, bool breaksOff)
        : m_left(length)
        , m_breaksOff(breaksOff)
    {
        open(ReadOnly | Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 length) override
    {
        const qint64 count = qMin(length, m_left);
        if (count == 0 && m_breaksOff)
            return -1;
        std::memset(data, 0, size_t(count));
        m_left -= count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_left;
    bool m_breaksOff;
};

Result<qint64> writeSample(QIODevice &device)
{
    ArchiveWriter writer(device);
    for (const auto &added : {
             writer.addStored(path("mimetype"), "application/x-test"),
             writer.addDeflated(path("imsmanifest.xml"), QByteArray("<manifest/>").repeated(100)),
             writer.addStored(path("source/media/a.png"), QByteArray(5000, '\x89')),
             writer.addDeflated(path("source/empty.txt"), {}),
             writer.addStored(path("source/empty.png"), {}),
         }) {
        if (!added)
            return added.error();
    }
    return writer.finish();
}

/// More than one block.
QByteArray sampleContent()
{
    QByteArray content;
    for (int i = 0; i < 100'000; ++i)
        content += QByteArray::number(i * 7919) + ' ';
    return content;
}

/// \p content from a device, stored as "a" and deflated as "b".
QByteArray inBlocks(const QByteArray &content)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ArchiveWriter writer(buffer);
    QBuffer source;
    source.setData(content);
    source.open(QIODevice::ReadOnly);
    QByteArray seen;
    const auto note = [&seen](QByteArrayView block) {
        seen += block;
        return true;
    };
    const bool isStored = writer.addStored(path("a"), source, note).has_value();
    source.seek(0);
    const bool isDeflated = writer.addDeflated(path("b"), source, note).has_value();
    if (!isStored || !isDeflated || !writer.finish() || seen != content + content)
        qFatal("not all is written, or not all of it noted");
    return buffer.data();
}

QByteArray sampleArchive()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeSample(buffer) ? buffer.data() : QByteArray();
}

/// For a child: replaces \p file by the sample, as programs do.
Result<Done> saveSample(const QString &file)
{
    DurableFile target(file);
    if (const auto opened = target.open(); !opened)
        return opened;
    const auto size = writeSample(target.device());
    if (!size)
        return size.error();
    if (const auto synced = target.sync(*size); !synced)
        return synced;
    auto back = target.readBack();
    if (!back)
        return back.error();
    const auto archive = ArchiveReader::open(std::move(*back), file);
    if (!archive)
        return archive.error();
    if (const auto damaged = archive->verify(); !damaged || !damaged->empty())
        return Error{ErrorCode::EntryDamaged, file, {}};
    return target.commit();
}

} // namespace

class tst_ArchiveWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readerAndWriterAgree()
    {
        const auto archive = openBytes(sampleArchive());
        EXPECT_OK(archive);
        QCOMPARE(namesOf(*archive),
                 QStringList({u"mimetype"_s, u"imsmanifest.xml"_s, u"source/media/a.png"_s,
                              u"source/empty.txt"_s, u"source/empty.png"_s}));
        QCOMPARE(*archive->read(u"imsmanifest.xml"_s, 10000), QByteArray("<manifest/>").repeated(100));
        QCOMPARE(*archive->read(u"source/media/a.png"_s, 10000), QByteArray(5000, '\x89'));
        QCOMPARE(archive->find(u"imsmanifest.xml"_s)->method, ZipMethod::Deflated);
        QCOMPARE(archive->find(u"mimetype"_s)->method, ZipMethod::Stored);
        QVERIFY(archive->verify()->empty());
    }

    void anEmptyArchiveIsOne()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QCOMPARE(*ArchiveWriter(buffer).finish(), 22);
        QCOMPARE(buffer.data(), zipOf({}));
    }

    void typeIsSeenInThePlainFile()
    {
        const QByteArray zip = sampleArchive();
        QCOMPARE(zip.sliced(30, 8), QByteArray("mimetype"));
        QCOMPARE(zip.sliced(38, 18), QByteArray("application/x-test"));
    }

    /// Nothing in it but what must be: no dates, no owner, no extra fields.
    void everyByteIsKnown()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        ArchiveWriter writer(buffer);
        EXPECT_OK(writer.addStored(path("mimetype"), "application/x-test"));
        EXPECT_OK(writer.addStored(path("a/b.txt"), "content"));
        EXPECT_OK(writer.finish());

        std::vector<ZipItem> items{storedItem("mimetype", "application/x-test"),
                                   storedItem("a/b.txt", "content")};
        for (ZipItem &item : items)
            item.madeBy = 0x0314;
        QCOMPARE(buffer.data(), zipOf(items));
    }

    void bytesDoNotDependOnPlaceAndLanguage()
    {
        const QByteArray expected = sampleArchive();
        QVERIFY(!expected.isEmpty());
        for (const char *zone : {"UTC", "Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu"}) {
            for (const char *locale : {"C", "C.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8"}) {
                const ChildEnd end = inChild([&] {
                    qputenv("TZ", zone);
                    qputenv("LC_ALL", locale);
                    ::tzset();
                    std::setlocale(LC_ALL, "");
                    QLocale::setDefault(QLocale(QString::fromLatin1(locale)));
                    return sampleArchive() == expected ? 0 : 1;
                });
                QCOMPARE(end.status, 0);
            }
        }
    }

    /// A whole entry and one that comes in blocks are deflated by different compressors.
    void whatComesInBlocksIsWrittenWhole()
    {
        const QByteArray content = sampleContent();
        const auto written = openBytes(inBlocks(content));
        EXPECT_OK(written);
        for (const QString &name : {u"a"_s, u"b"_s})
            QCOMPARE(*written->read(name, content.size()), content);
    }

    void storedBlocksMakeNoDifference()
    {
        const QByteArray content = sampleContent();
        QBuffer whole;
        whole.open(QIODevice::WriteOnly);
        ArchiveWriter writer(whole);
        EXPECT_OK(writer.addStored(path("a"), content));
        const QByteArray streamed = inBlocks(content);
        QCOMPARE(streamed.first(whole.size()), whole.data());
    }

    void blocksAreWrittenTheSameTwice()
    {
        const QByteArray content = sampleContent();
        QVERIFY(inBlocks(content) == inBlocks(content));
    }

    void mediaAreStored_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isStored");
        for (const char *name : {"a.png", "a.JPG", "a.jpeg", "a.gif", "a.webp", "a.mp3", "a.m4a", "a.ogg",
                                 "a.opus", "a.mp4", "a.webm", "a.m4v", "a.zip", "a.pdf", "a.woff", "a.woff2"})
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        for (const char *name :
             {"a.svg", "a.xml", "a.html", "a.js", "a.css", "a.vtt", "a.wav", "a", "png", "a.png.txt"})
            QTest::newRow(name) << QString::fromLatin1(name) << false;
    }

    void mediaAreStored()
    {
        QFETCH(QString, name);
        QFETCH(bool, isStored);
        QCOMPARE(compressionFor(*PackagePath::fromString(name)) == Compression::Stored, isStored);
    }

    void deflatesAtOnceOrInBlocks_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("empty") << qsizetype(0);
        QTest::newRow("a byte") << qsizetype(1);
        QTest::newRow("the most at once") << qsizetype(8 << 20);
        QTest::newRow("in blocks") << qsizetype((8 << 20) + 1);
    }

    void deflatesAtOnceOrInBlocks()
    {
        QFETCH(qsizetype, size);
        const QByteArray content = QByteArray("Nets dry. Boats wait. ").repeated(size / 22 + 1).first(size);
        for (const Compression compression : {Compression::Deflated, Compression::DeflatedMost}) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            ArchiveWriter writer(buffer);
            EXPECT_OK(writer.add(path("a"), packedEntry(content, compression)));
            EXPECT_OK(writer.finish());
            QVERIFY(buffer.size() < 200 + size / 50);
            QCOMPARE(packedEntry(content, compression).bytes, packedEntry(content, compression).bytes);

            const auto archive = openBytes(buffer.data());
            EXPECT_OK(archive);
            const auto read = archive->read(u"a"_s, size + 1);
            EXPECT_OK(read);
            QVERIFY(*read == content);
        }
    }

    void theMostTakesLessRoom()
    {
        QByteArray content;
        for (int i = 0; i < 20000; ++i)
            content += QByteArray::number(i * 7919LL % 10007) + (i % 3 == 0 ? " boats\n" : " nets ");

        const qsizetype usual = packedEntry(content, Compression::Deflated).bytes.size();

        QVERIFY(packedEntry(content, Compression::DeflatedMost).bytes.size() < usual);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArrayList>("names");
        QTest::addColumn<ErrorCode>("expected");
        using enum ErrorCode;
        QTest::newRow("twice") << QByteArrayList{"a", "a"} << DuplicateName;
        QTest::newRow("twice but for the case") << QByteArrayList{"a/b", "a/B"} << DuplicateName;
        QTest::newRow("file below a file") << QByteArrayList{"a", "a/b"} << FileIsAlsoFolder;
        QTest::newRow("file that is a folder") << QByteArrayList{"a/b", "a"} << FileIsAlsoFolder;
        QTest::newRow("other letters") << QByteArrayList{"Pr\xC3\xBC"
                                                         "fung.txt"}
                                       << InvalidArgument;
    }

    void refuses()
    {
        QFETCH(QByteArrayList, names);
        QFETCH(ErrorCode, expected);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        ArchiveWriter writer(buffer);
        for (const QByteArray &name : names.first(names.size() - 1))
            EXPECT_OK(writer.addStored(path(name.constData()), "x"));
        const qint64 before = buffer.size();

        EXPECT_ERROR(writer.addStored(path(names.last().constData()), "y"), expected);

        QCOMPARE(buffer.size(), before);
        EXPECT_OK(writer.addStored(path("z"), "z")); // It goes on.
        EXPECT_OK(writer.finish());
        const auto archive = openBytes(buffer.data());
        EXPECT_OK(archive);
        QCOMPARE(archive->entries().size(), size_t(names.size()));
    }

    void limitsAreKept()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        ArchiveWriter writer(buffer, {.entries = 2, .entryBytes = 1000});
        EXPECT_ERROR(writer.addStored(path("a"), QByteArray(1001, 'x')), ErrorCode::EntryTooLarge);
        EXPECT_ERROR(writer.addDeflated(path("a"), QByteArray(1001, 'x')), ErrorCode::EntryTooLarge);
        EXPECT_OK(writer.addStored(path("a"), QByteArray(1000, 'x')));
        EXPECT_OK(writer.addDeflated(path("b"), QByteArray(1000, 'x')));
        EXPECT_ERROR(writer.addStored(path("c"), "x"), ErrorCode::TooManyEntries);
        EXPECT_OK(writer.finish());
        EXPECT_OK(openBytes(buffer.data()));
    }

    void sequentialSourceThatIsTooLong()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        ArchiveWriter writer(buffer, {.entryBytes = 1000000});
        ZeroDevice source(2000000, false);
        EXPECT_ERROR(writer.addStored(path("a"), source), ErrorCode::EntryTooLarge);
        EXPECT_ERROR(writer.finish(), ErrorCode::EntryTooLarge);
    }

    void sourceThatBreaksOff()
    {
        for (const Compression compression : {Compression::Stored, Compression::Deflated}) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            ArchiveWriter writer(buffer);
            ZeroDevice source(1000000, true);
            EXPECT_ERROR(writer.add(path("a"), compression, source), ErrorCode::CannotRead);
            EXPECT_ERROR(writer.addStored(path("b"), "x"), ErrorCode::CannotRead);
            EXPECT_ERROR(writer.finish(), ErrorCode::CannotRead);
        }
    }

    void isCancelled()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        ArchiveWriter writer(buffer);
        ZeroDevice source(10000000, false);
        int blocks = 0;
        EXPECT_ERROR(
            writer.addDeflated(path("a"), source, [&blocks](QByteArrayView) { return ++blocks < 3; }),
            ErrorCode::Cancelled);
        QCOMPARE(blocks, 3);
        EXPECT_ERROR(writer.finish(), ErrorCode::Cancelled);
    }

    void everyFailedWriteIsNoticed()
    {
        const QByteArray whole = sampleArchive();
        for (qint64 room = 0; room < whole.size(); ++room) {
            SmallDevice device(room);
            const auto written = writeSample(device);
            EXPECT_ERROR(written, ErrorCode::DiskFull);
        }
        SmallDevice device(whole.size());
        QCOMPARE(*writeSample(device), whole.size());
        QCOMPARE(device.content(), whole);
    }

    void aDeviceThatKeepsNothingIsNoticed()
    {
        NoDevice device;
        EXPECT_ERROR(writeSample(device), ErrorCode::CannotWrite);
    }

    void unfinishedIsNoArchive()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        {
            ArchiveWriter writer(buffer);
            EXPECT_OK(writer.addStored(path("a"), "content"));
        }
        QVERIFY(buffer.isOpen());
        EXPECT_ERROR(openBytes(buffer.data()), ErrorCode::ArchiveIncomplete);
    }

    void fullDiskKeepsTheOldFile()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"x.zip"_s);
        const auto size = rlim_t(sampleArchive().size());
        for (const rlim_t limit : {rlim_t(0), rlim_t(30), size / 2, size - 1, size}) {
            EXPECT_OK(writeFileDurably(file, "what was there before"));
            const ChildEnd end = inChild([&] {
                limitFileSize(limit);
                const auto saved = saveSample(file);
                const auto there = readFile(file, 100000);
                if (saved)
                    return there && *there == sampleArchive() ? 0 : 1;
                const Error expected{ErrorCode::DiskFull, file, {}};
                return saved.error() == expected && there && *there == "what was there before" ? 10 : 2;
            });
            QCOMPARE(end.status, limit < size ? 10 : 0);
        }
    }

    void memoryIsFlat()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("the sanitizer needs memory of its own");
#endif
        const auto peakFor = [](qint64 bytes) {
            const ChildEnd end = inChild([bytes] {
                NoDevice nowhere;
                ArchiveWriter writer(nowhere);
                ZeroDevice film(bytes, false);
                ZeroDevice text(bytes, false);
                const bool added =
                    writer.addStored(path("film"), film) && writer.addDeflated(path("text"), text);
                return added ? 0 : 1;
            });
            return end.status == 0 ? end.peakBytes : -1;
        };
        const qint64 small = peakFor(1 << 20);
        const qint64 large = peakFor(100 << 20);
        QVERIFY(small > 0);
        QVERIFY(large > 0);
        QVERIFY2(large - small < 4 << 20, qPrintable(QString::number(large - small)));
    }

    void unzipAgrees()
    {
        const QString program = QStandardPaths::findExecutable(u"unzip"_s);
        if (program.isEmpty())
            QSKIP("unzip is not installed");
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"x.zip"_s);
        EXPECT_OK(saveSample(file));
        QProcess process;
        process.start(program, {u"-t"_s, file});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        process.start(program, {u"-p"_s, file, u"imsmanifest.xml"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput(), QByteArray("<manifest/>").repeated(100));
    }
};

QTEST_GUILESS_MAIN(tst_ArchiveWriter)
#include "tst_archivewriter.moc"
