// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "openarchive.h"
#include "zipbuilder.h"

#include <QTemporaryDir>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 elsewhere = 0xffffffff;
constexpr quint16 zip64Tag = 1;

const ZipItem page = storedItem("index.html", "<p>Hello</p>");

/// Gives sizes in 64 bits in front of the data, as programs do that do not know them yet.
ZipItem with64InFront(ZipItem item)
{
    item.local.extra = extraField(zip64Tag, le64(item.local.size) + le64(item.local.compressedSize));
    item.local.size = elsewhere;
    item.local.compressedSize = elsewhere;
    return item;
}

ZipItem deferred64(bool withSignature)
{
    ZipItem item = deferred(page, withSignature);
    item.local.extra = extraField(zip64Tag, le64(0) + le64(0));
    item.local.size = elsewhere;
    item.local.compressedSize = elsewhere;
    item.descriptor = (withSignature ? QByteArray("PK\7\x8") : QByteArray()) + le32(item.central.crc)
        + le64(item.central.compressedSize) + le64(item.central.size);
    return item;
}

ZipItem centrally(quint32 size, quint32 compressedSize, const QByteArray &values)
{
    ZipItem item = page;
    item.central.size = size;
    item.central.compressedSize = compressedSize;
    item.central.extra = extraField(zip64Tag, values);
    return item;
}

template<typename Change> QByteArray with64End(Change change)
{
    ZipBuilder builder;
    builder.items = {page};
    builder.has64 = true;
    change(builder);
    return builder.build();
}

/// With a 64-bit record that is referred to, and \p bytes at \p offset of it.
QByteArray with64Record(int offset, const QByteArray &bytes)
{
    QByteArray zip = with64End([](ZipBuilder &builder) { builder.entries = 0xffff; });
    return zip.replace(zip.indexOf("PK\6\6") + offset, bytes.size(), bytes);
}

/// Writes a zip whose large files are holes, so that it takes no room on the disk.
class HoleyZip
{
public:
    explicit HoleyZip(const QString &path)
        : m_file(path)
    {
        m_file.open(QIODevice::ReadWrite);
    }

    /// A stored file of zeros, or of \p content; \p is64: its offset is in a 64-bit field.
    void add(const QByteArray &name, quint32 size, const QByteArray &content = {}, bool is64 = false)
    {
        const auto offset = quint64(m_file.pos());
        const QByteArray extra = is64 ? extraField(zip64Tag, le64(offset)) : QByteArray();
        const QByteArray fields = le16(0) + le16(0) + le32(0x00210000) + le32(crcOf(content)) + le32(size)
            + le32(size) + le16(quint16(name.size()));
        m_file.write("PK\3\4" + le16(20) + fields + le16(0) + name + content);
        m_file.seek(m_file.pos() + size - content.size());
        m_directory += "PK\1\2" + le16(0x031e) + le16(20) + fields + le16(quint16(extra.size())) + le16(0)
            + le16(0) + le16(0) + le32(0100644u << 16) + le32(is64 ? elsewhere : quint32(offset)) + name
            + extra;
        ++m_count;
    }

    void finish(bool is64, quint32 offsetInEnd)
    {
        const auto offset = quint64(m_file.pos());
        const auto size = quint64(m_directory.size());
        m_file.write(m_directory);
        if (is64) {
            m_file.write("PK\6\6" + le64(44) + le16(45) + le16(45) + le32(0) + le32(0) + le64(m_count)
                         + le64(m_count) + le64(size) + le64(offset));
            m_file.write("PK\6\7" + le32(0) + le64(offset + size) + le32(1));
        }
        m_file.write("PK\5\6" + le16(0) + le16(0) + le16(m_count) + le16(m_count) + le32(quint32(size))
                     + le32(offsetInEnd) + le16(0));
        m_file.close();
    }

    [[nodiscard]] quint32 position() const { return quint32(m_file.pos()); }

private:
    QFile m_file;
    QByteArray m_directory;
    quint16 m_count = 0;
};

} // namespace

class tst_Zip64 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatAgrees_data()
    {
        QTest::addColumn<ZipItem>("item");
        QTest::newRow("in front of the data") << with64InFront(page);
        QTest::newRow("in front of deflated data")
            << with64InFront(deflatedItem("index.html", "<p>Hello</p>"));
        QTest::newRow("behind the data") << deferred64(true);
        QTest::newRow("behind the data, without signature") << deferred64(false);
    }

    void acceptsWhatAgrees()
    {
        QFETCH(ZipItem, item);
        const auto archive = openBytes(zipOf({item, storedItem("b", "b")}));
        EXPECT_OK(archive);
        QCOMPARE(*archive->read(u"index.html"_s, 100), QByteArray("<p>Hello</p>"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("zip");
        QTest::addColumn<ErrorCode>("expected");
        using enum ErrorCode;
        const auto row = [](const char *what, const QByteArray &zip, ErrorCode expected) {
            QTest::newRow(what) << zip << expected;
        };
        const auto entry = [&row](const char *what, const ZipItem &item, ErrorCode expected) {
            row(what, zipOf({item}), expected);
        };
        const quint32 size = page.central.size;

        entry("an exabyte", centrally(elsewhere, elsewhere, le64(1ULL << 62) + le64(1ULL << 62)),
              EntryTooLarge);
        entry("an exabyte in no bytes", centrally(elsewhere, size, le64(1ULL << 62)), EntryTooLarge);
        entry("less than nothing", centrally(elsewhere, size, le64(~0ULL)), EntryTooLarge);
        entry("less than nothing, by the sign",
              centrally(elsewhere, elsewhere, le64(1ULL << 63) + le64(1ULL << 63)), EntryTooLarge);
        entry("without need", centrally(elsewhere, elsewhere, le64(size) + le64(size)), HeadersDisagree);
        entry("announced, but not there", centrally(elsewhere, elsewhere, {}), HeadersDisagree);
        entry("announced, but one is missing", centrally(elsewhere, elsewhere, le64(1ULL << 62)),
              HeadersDisagree);
        entry("there, but not announced", centrally(size, size, le64(size) + le64(size)), HeadersDisagree);
        entry(
            "twice",
            [] {
                ZipItem item = centrally(elsewhere, elsewhere, le64(1ULL << 62) + le64(1ULL << 62));
                item.central.extra += item.central.extra;
                return item;
            }(),
            ArchiveDamaged);
        entry(
            "offset of an exabyte",
            [] {
                ZipItem item = page;
                item.offset = elsewhere;
                item.central.extra = extraField(zip64Tag, le64(1ULL << 62));
                return item;
            }(),
            ArchiveDamaged);
        entry(
            "offset that is not there",
            [] {
                ZipItem item = page;
                item.offset = elsewhere;
                return item;
            }(),
            HeadersDisagree);
        entry(
            "another size in front",
            [] {
                ZipItem item = with64InFront(page);
                item.local.extra = extraField(zip64Tag, le64(5) + le64(page.central.size));
                return item;
            }(),
            HeadersDisagree);
        entry(
            "huge size in front",
            [] {
                ZipItem item = with64InFront(page);
                item.local.extra = extraField(zip64Tag, le64(~0ULL) + le64(page.central.size));
                return item;
            }(),
            HeadersDisagree);
        entry(
            "one size in front",
            [] {
                ZipItem item = with64InFront(page);
                item.local.extra = extraField(zip64Tag, le64(page.central.size));
                return item;
            }(),
            HeadersDisagree);
        entry(
            "32 bits behind the data where 64 are announced",
            [] {
                ZipItem item = deferred64(true);
                item.descriptor = deferred(page).descriptor;
                return item;
            }(),
            HeadersDisagree);
        entry(
            "another size behind the data",
            [] {
                ZipItem item = deferred64(true);
                item.descriptor[15] = '\1';
                return item;
            }(),
            HeadersDisagree);

        row("end without need", with64End([](ZipBuilder &) {}), ArchiveDamaged);
        row("end with another number of files", with64End([](ZipBuilder &b) { b.entries64 = 70000; }),
            ArchiveDamaged);
        row("end with all the files of the world", with64End([](ZipBuilder &b) {
                b.entries = 0xffff;
                b.entries64 = ~0ULL;
            }),
            TooManyEntries);
        row("end with another place", with64End([](ZipBuilder &b) { b.directoryOffset64 = 1ULL << 62; }),
            ArchiveDamaged);
        row("end with a place far away", with64End([](ZipBuilder &b) {
                b.directoryOffset = elsewhere;
                b.directoryOffset64 = 1ULL << 62;
            }),
            ArchiveDamaged);
        row("end with a negative place", with64End([](ZipBuilder &b) {
                b.directoryOffset = elsewhere;
                b.directoryOffset64 = ~0ULL;
            }),
            ArchiveDamaged);
        row("end with a directory as long as the world", with64End([](ZipBuilder &b) {
                b.directorySize = elsewhere;
                b.directorySize64 = ~0ULL;
            }),
            ArchiveDamaged);
        row("end that is not where it should be", with64End([](ZipBuilder &b) { b.recordOffset64 = 0; }),
            ArchiveDamaged);
        row("end that is far away", with64End([](ZipBuilder &b) { b.recordOffset64 = ~0ULL; }),
            ArchiveDamaged);
        row("end on another disk", with64End([](ZipBuilder &b) { b.recordDisk64 = 1; }), ArchiveDamaged);
        row("end on several disks", with64End([](ZipBuilder &b) { b.disks64 = 2; }), ArchiveDamaged);
        row(
            "end of which only the pointer is there",
            [] {
                const QByteArray zip = with64End([](ZipBuilder &) {});
                return QByteArray(zip).remove(zip.indexOf("PK\6\6"), 56);
            }(),
            ArchiveDamaged);
        row("end whose record would lie in front of the file",
            "PK\6\7" + le32(0) + le64(~0ULL - 55) + le32(1) + zipOf({}), ArchiveDamaged);
        row("end in front of bytes", with64End([](ZipBuilder &b) { b.before = "x"; }), ArchiveDamaged);
        row("bytes behind the end", with64End([](ZipBuilder &b) { b.behind = "x"; }), HiddenData);
    }

    void refuses()
    {
        QFETCH(QByteArray, zip);
        QFETCH(ErrorCode, expected);
        EXPECT_ERROR(openBytes(zip), expected);
    }

    void saysWhatIsWrongWithTheRecord_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const QString disks = u"several disks"_s;
        const QString wrong = u"record is wrong"_s;
        QTest::newRow("nothing but that nobody needs it") << 0 << QByteArray("PK\6\6") << u"without need"_s;
        QTest::newRow("it is none") << 3 << QByteArray("\5") << wrong;
        QTest::newRow("another length") << 4 << le64(45) << wrong;
        QTest::newRow("another disk") << 16 << le32(1) << disks;
        QTest::newRow("directory on another disk") << 20 << le32(1) << disks;
        QTest::newRow("files on other disks") << 24 << le64(0) << disks;
        QTest::newRow("another length of the directory") << 40 << le64(7) << u"ends disagree"_s;
    }

    void saysWhatIsWrongWithTheRecord()
    {
        QFETCH(int, offset);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const auto archive = openBytes(with64Record(offset, bytes));
        EXPECT_ERROR(archive, ErrorCode::ArchiveDamaged);
        QVERIFY2(archive.error().detail.contains(words), qPrintable(archive.error().detail));
    }

    void largeArchivesAreRead_data()
    {
        QTest::addColumn<int>("largeFiles");
        QTest::addColumn<bool>("is64");
        QTest::newRow("2 GiB in 32 bits") << 1 << false;
        QTest::newRow("2 GiB in 64 bits, as programs with signed numbers write it") << 1 << true;
        QTest::newRow("4 GiB") << 2 << true;
        QTest::newRow("6 GiB") << 3 << true;
    }

    void largeArchivesAreRead()
    {
        QFETCH(int, largeFiles);
        QFETCH(bool, is64);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"large.zip"_s);
        HoleyZip zip(path);
        for (int i = 0; i < largeFiles; ++i)
            zip.add("large" + QByteArray::number(i), 1u << 31, {}, is64 && i > 0);
        zip.add("small", 7, "content", is64);
        zip.finish(is64, largeFiles > 1 ? elsewhere : zip.position());
        if (QFile(path).size() < qint64(largeFiles) << 31)
            QSKIP("the disk does not take large files");

        const auto archive = ArchiveReader::open(path);

        EXPECT_OK(archive);
        QCOMPARE(*archive->read(u"small"_s, 100), QByteArray("content"));
        const auto large = archive->openEntry(u"large0"_s);
        QVERIFY((*large)->seek((1LL << 31) - 3));
        QCOMPARE((*large)->read(100), QByteArray(3, 0));
    }

    void tooMuchInSum()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"large.zip"_s);
        HoleyZip zip(path);
        for (int i = 0; i < 4; ++i)
            zip.add("large" + QByteArray::number(i), 1u << 31, {}, i > 0);
        zip.add("small", 7, "content", true);
        zip.finish(true, elsewhere);
        if (QFile(path).size() < 4LL << 31)
            QSKIP("the disk does not take large files");
        EXPECT_ERROR(ArchiveReader::open(path), ErrorCode::ArchiveTooLarge);
    }
};

QTEST_GUILESS_MAIN(tst_Zip64)
#include "tst_zip64.moc"
