// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "openarchive.h"
#include "zipbuilder.h"

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

const ZipItem manifest = deflatedItem("imsmanifest.xml", QByteArray("<manifest/>").repeated(20));
const ZipItem page = storedItem("index.html", "<p>Hello</p>");

/// A zip of two files, changed in one respect.
template<typename Change> QByteArray changed(Change change)
{
    ZipBuilder builder;
    builder.items = {manifest, page};
    change(builder);
    return builder.build();
}

/// The same for a page whose sizes follow its data.
template<typename Change> QByteArray changedDeferred(Change change)
{
    return changed([&change](ZipBuilder &builder) {
        ZipItem item = deferred(deflatedItem("index.html", "<p>Hello</p>"));
        change(item);
        builder.items = {item, manifest};
    });
}

template<typename Change> QByteArray changedPage(Change change)
{
    return changed([&change](ZipBuilder &builder) { change(builder.items[1]); });
}

} // namespace

class tst_ZipStructure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("zip");
        const auto row = [](const char *what, const QByteArray &zip) { QTest::newRow(what) << zip; };
        const auto with = [](const ZipItem &item) { return zipOf({manifest, item}); };

        row("stored and deflated", changed([](ZipBuilder &) {}));
        row("no entries", zipOf({}));
        row("no entries, with comment", [] {
            ZipBuilder builder;
            builder.comment = "nothing";
            return builder.build();
        }());
        row("comment", changed([](ZipBuilder &b) { b.comment = QByteArray(65535, 'c'); }));
        row("comment of an entry", changedPage([](ZipItem &i) { i.comment = "comment"; }));
        row("empty file", with(storedItem("a", {})));
        row("empty file, deflated", with(deflatedItem("a", {})));
        row("empty file, deflated into nothing", with(claiming("a", {}, 0)));
        row("empty folder, deflated", with([] {
                ZipItem item = deflatedItem("a/", {});
                item.attributes = 040755u << 16;
                return item;
            }()));
        row("sizes behind the data", with(deferred(page)));
        row("sizes behind deflated data", with(deferred(deflatedItem("a", "content"))));
        row("sizes behind the data, without signature", with(deferred(page, false)));
        row("sizes behind the data and in front", with([] {
                ZipItem item = deferred(page);
                item.local = item.central;
                return item;
            }()));
        row("size in front, checksum behind", with([] {
                ZipItem item = deferred(page);
                item.local.size = item.central.size;
                return item;
            }()));
        row("only one header says that sizes follow", with([] {
                ZipItem item = deferred(page);
                item.central.flags = 0;
                return item;
            }()));
        row("extra fields", changedPage([](ZipItem &i) {
                i.local.extra = extraField(0x5455, "\1aaaa") + extraField(0xcafe, {});
                i.central.extra = extraField(0x7875, "bbb");
            }));
        row("stored zip inside, at the end", with(storedItem("inner.zip", zipOf({page}))));
        row("directory in another order", changed([](ZipBuilder &b) {
                b.items = {page, storedItem("b", "other")};
                b.items[0].isListed = false;
                ZipItem again = page;
                again.isPresent = false;
                again.offset = 0;
                b.items.push_back(again);
            }));
        row("unused flags, if both say so", changedPage([](ZipItem &i) { i.setFlags(0x0006); }));
        row("compressed 1000 to 1, but small", with(claiming("a", deflatedZeros(1000000), 1000000)));
        row("deflated as badly as can be", with(claiming("a", QByteArray(2524, 'x'), 1000)));
        row("nested twenty times", [] {
            QByteArray zip = zipOf({page});
            for (int i = 0; i < 20; ++i)
                zip = zipOf({deflatedItem("inner.zip", zip)});
            return zip;
        }());
    }

    void accepts()
    {
        QFETCH(QByteArray, zip);
        EXPECT_OK(openBytes(zip));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("zip");
        QTest::addColumn<ErrorCode>("expected");

        notArchives();
        incomplete();
        severalArchives();
        wrongEnd();
        wrongDirectory();
        disagreeingHeaders();
        disagreeingDescriptors();
        sharedData();
        hiddenData();
        methods();
    }

    void refuses()
    {
        QFETCH(QByteArray, zip);
        QFETCH(ErrorCode, expected);
        const auto archive = openBytes(zip);
        EXPECT_ERROR(archive, expected);
        QVERIFY(!describe(archive.error()).contains(u'%'));
    }

    void everyTruncationIsRefused()
    {
        const QByteArray zip = changed([](ZipBuilder &b) { b.comment = "comment"; });
        for (qsizetype length = 0; length < zip.size(); ++length) {
            const auto archive = openBytes(zip.first(length));
            QVERIFY2(!archive, qPrintable(QString::number(length)));
            QCOMPARE(archive.error().code,
                     length < 4 ? ErrorCode::NotAnArchive : ErrorCode::ArchiveIncomplete);
        }
    }

    void saysHowMuchIsMissing()
    {
        const QByteArray zip = zipOf({storedItem("film.mp4", QByteArray(100000, 'x'))});
        const auto archive = openBytes(zip.first(5000));
        EXPECT_ERROR(archive, ErrorCode::ArchiveIncomplete);
        QCOMPARE(archive.error().detail, u"it ends after 4.9 KiB, in the middle of a file"_s);
    }

private:
    static void row(const char *what, const QByteArray &zip, ErrorCode expected)
    {
        QTest::newRow(what) << zip << expected;
    }

    static void notArchives()
    {
        using enum ErrorCode;
        row("nothing", {}, NotAnArchive);
        row("text", "This is not a zip file.", NotAnArchive);
        row("two letters", "PK", NotAnArchive);
        row("random bytes", QByteArray(5000, '\x5a'), NotAnArchive);
        row("gzip", QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\3", 10), NotAnArchive);
        row("web page", "<!DOCTYPE html>\n<html><body>Log in</body></html>", WebPageInsteadOfArchive);
        row("web page in small letters", "<html><head><title>x", WebPageInsteadOfArchive);
        row("web page behind blank lines", "\xEF\xBB\xBF\r\n\t<HTML lang=de>", WebPageInsteadOfArchive);
        row("XML", "<?xml version='1.0'?><manifest/>", NotAnArchive);
    }

    static void incomplete()
    {
        using enum ErrorCode;
        const QByteArray zip = changed([](ZipBuilder &) {});
        row("first half", zip.first(zip.size() / 2), ArchiveIncomplete);
        row("without its last byte", zip.chopped(1), ArchiveIncomplete);
        row("without its end", zip.chopped(22), ArchiveIncomplete);
        row("one header only", zip.first(30), ArchiveIncomplete);
        row("without its beginning", zip.sliced(10), ArchiveDamaged);
        row("a piece of the middle is missing", QByteArray(zip).remove(20, 30), ArchiveDamaged);
        row("comment that breaks off", changed([](ZipBuilder &b) {
                b.comment = "comment";
                b.commentLength = 20;
            }),
            ArchiveIncomplete);
    }

    static void severalArchives()
    {
        using enum ErrorCode;
        const QByteArray one = zipOf({storedItem("a", "one")});
        const QByteArray two = zipOf({storedItem("a", "two")});
        row("one behind the other", one + two, HiddenData);
        row(
            "one in front, with offsets that count it",
            [&one] {
                ZipBuilder builder;
                builder.items = {storedItem("a", "two")};
                builder.items[0].offset = quint32(one.size());
                builder.directoryOffset = quint32(one.size() + 34);
                return one + builder.build();
            }(),
            HiddenData);
        row("one in the comment of the other", changed([&two](ZipBuilder &b) { b.comment = two; }),
            HiddenData);
        row("an end in the comment", changed([](ZipBuilder &b) { b.comment = zipOf({}); }), HiddenData);
        row("an end in the comment that is not exact",
            changed([](ZipBuilder &b) { b.comment = zipOf({}) + "x"; }), HiddenData);
        row("the beginning of an end in the comment",
            changed([](ZipBuilder &b) { b.comment = "PK\5\6" + QByteArray(30, 0); }), HiddenData);
        row("bytes in front", changed([](ZipBuilder &b) { b.before = "#!/bin/sh\n"; }), HiddenData);
        row("bytes in front of an empty zip", "#!/bin/sh\n" + zipOf({}), HiddenData);
        row("web page in front", changed([](ZipBuilder &b) { b.before = "<html>"; }), HiddenData);
        row("bytes behind", changed([](ZipBuilder &b) { b.behind = "x"; }), HiddenData);
        row("many bytes behind", changed([](ZipBuilder &b) { b.behind = QByteArray(1000, 0); }), HiddenData);
    }

    static void wrongEnd()
    {
        using enum ErrorCode;
        row("one entry more than there is", changed([](ZipBuilder &b) { b.entries = 3; }), ArchiveDamaged);
        row("one entry less than there is", changed([](ZipBuilder &b) { b.entries = 1; }), ArchiveDamaged);
        row("no entries, says the end", changed([](ZipBuilder &b) { b.entries = 0; }), ArchiveDamaged);
        row("65,535 entries, says the end", changed([](ZipBuilder &b) { b.entries = 0xffff; }),
            TooManyEntries);
        row("directory longer than it is", changed([](ZipBuilder &b) { b.directorySize = 1000; }),
            ArchiveDamaged);
        row("directory shorter than it is", changed([](ZipBuilder &b) { b.directorySize = 10; }),
            ArchiveDamaged);
        row("no directory", changed([](ZipBuilder &b) { b.directorySize = 0; }), HiddenData);
        row("directory of 4 GiB", changed([](ZipBuilder &b) { b.directorySize = 0xfffffff0; }),
            ArchiveDamaged);
        row("directory behind the end", changed([](ZipBuilder &b) { b.directoryOffset = 0x7fffffff; }),
            ArchiveDamaged);
        row("directory one byte too early", changed([](ZipBuilder &b) { b.directoryOffset = 100; }),
            HiddenData);
        row("several disks", changed([](ZipBuilder &b) { b.disk = 1; }), ArchiveDamaged);
        row("entries on another disk", changed([](ZipBuilder &b) { b.entriesOnDisk = 1; }), ArchiveDamaged);
        row("one entry on another disk", changedPage([](ZipItem &i) { i.disk = 1; }), ArchiveDamaged);
        row("64-bit values that are not there",
            changed([](ZipBuilder &b) { b.directoryOffset = 0xffffffff; }), ArchiveDamaged);
    }

    static void wrongDirectory()
    {
        using enum ErrorCode;
        row("bytes between directory and end", changed([](ZipBuilder &b) { b.behindDirectory = "x"; }),
            ArchiveDamaged);
        row("unlisted bytes in the directory", changed([](ZipBuilder &b) {
                b.behindDirectory = QByteArray(100, 'x');
                b.directorySize = 46 * 2 + 25 + 100;
            }),
            ArchiveDamaged);
        row("signed directory", changed([](ZipBuilder &b) {
                b.behindDirectory = "PK\5\5" + le16(2) + "xx";
                b.directorySize = 46 * 2 + 25 + 8;
            }),
            ArchiveDamaged);
        row(
            "name that reaches behind the directory",
            [] {
                QByteArray zip = changed([](ZipBuilder &) {});
                zip[zip.lastIndexOf("PK\1\2") + 29] = '\x7f';
                return zip;
            }(),
            ArchiveDamaged);
        row("extra field that reaches behind its header",
            changedPage([](ZipItem &i) { i.central.extra = le16(0xcafe) + le16(100) + "x"; }),
            ArchiveDamaged);
        row("extra field of three bytes", changedPage([](ZipItem &i) { i.central.extra = "abc"; }),
            ArchiveDamaged);
        row("extra field in front of the data that reaches too far",
            changedPage([](ZipItem &i) { i.local.extra = le16(0xcafe) + le16(100) + "x"; }), ArchiveDamaged);
    }

    static void disagreeingHeaders()
    {
        using enum ErrorCode;
        const auto pageRow = [](const char *what, auto change) {
            row(what, changedPage(change), HeadersDisagree);
        };
        pageRow("another name", [](ZipItem &i) { i.local.name = "other.html"; });
        pageRow("a shorter name", [](ZipItem &i) { i.local.name = "index"; });
        pageRow("a name that leaves the folder", [](ZipItem &i) { i.local.name = "../../evil"; });
        pageRow("another case", [](ZipItem &i) { i.local.name = "INDEX.html"; });
        pageRow("larger in front", [](ZipItem &i) { i.local.size += 1; });
        pageRow("smaller in front", [](ZipItem &i) { i.local.size = 0; });
        pageRow("longer data in front", [](ZipItem &i) { i.local.compressedSize += 1; });
        pageRow("no data in front", [](ZipItem &i) { i.local.compressedSize = 0; });
        pageRow("another checksum", [](ZipItem &i) { i.local.crc = 1; });
        pageRow("another method", [](ZipItem &i) { i.local.method = 8; });
        pageRow("a password in front only", [](ZipItem &i) { i.local.flags = 1; });
        pageRow("Unicode in one only", [](ZipItem &i) { i.central.flags = 0x0800; });
        pageRow("stored, but of two sizes", [](ZipItem &i) { i.local.size = i.central.size = 100000; });
        row("no header in front", QByteArray(changed([](ZipBuilder &) {})).replace("PK\3\4", "PK\3\5"),
            ArchiveDamaged);
        row("directory itself as header",
            changed([](ZipBuilder &b) { b.items[1].offset = quint32(b.build().indexOf("PK\1\2")); }),
            ArchiveDamaged);
        row("header behind the end", changedPage([](ZipItem &i) { i.offset = 0x7fffffff; }), ArchiveDamaged);
        row("no room for a header", changed([](ZipBuilder &b) {
                b.items = {page};
                b.items[0].isPresent = false;
                b.beforeDirectory = "PK\3\4" + QByteArray(20, 0);
            }),
            ArchiveDamaged);
        row("no room for the name", changed([](ZipBuilder &b) {
                b.items = {page};
                b.items[0].isPresent = false;
                b.beforeDirectory = zipOf({page}).first(35);
            }),
            ArchiveDamaged);
    }

    static void disagreeingDescriptors()
    {
        using enum ErrorCode;
        const auto deferredRow = [](const char *what, auto change, ErrorCode expected = HeadersDisagree) {
            row(what, changedDeferred(change), expected);
        };
        deferredRow("no sizes behind the data", [](ZipItem &i) { i.descriptor.clear(); });
        deferredRow("sizes that break off", [](ZipItem &i) { i.descriptor.chop(1); });
        deferredRow("another size behind", [](ZipItem &i) { i.descriptor[12] = '\x7f'; });
        deferredRow("another length behind", [](ZipItem &i) { i.descriptor[8] = '\x7f'; });
        deferredRow("another checksum behind", [](ZipItem &i) { i.descriptor[4] = char(~i.descriptor[4]); });
        deferredRow("another signature behind", [](ZipItem &i) { i.descriptor[0] = 'Q'; });
        deferredRow("another size in front", [](ZipItem &i) { i.local.size = 5; });
        deferredRow("sizes of 64 bits behind, but not announced", [](ZipItem &i) {
            i.descriptor =
                "PK\7\x8" + le32(i.central.crc) + le64(i.central.compressedSize) + le64(i.central.size);
        });
        deferredRow(
            "sizes, then something else", [](ZipItem &i) { i.descriptor += QByteArray(20, 'x'); },
            HiddenData);
        row("sizes behind, but not announced",
            changedPage([](ZipItem &i) { i.descriptor = deferred(page).descriptor; }), HiddenData);
    }

    static void sharedData()
    {
        using enum ErrorCode;
        row("two entries with one header", changed([](ZipBuilder &b) {
                b.items[0].isPresent = false;
                b.items[0].offset = 0;
            }),
            EntriesOverlap);
        row("many entries with one header", changed([](ZipBuilder &b) {
                const QByteArray zeros = deflatedZeros(9000000);
                b.items = {claiming("a", zeros, quint32(190 * zeros.size()))}; // A ratio that is allowed.
                for (int i = 0; i < 300; ++i) {
                    ZipItem item = b.items[0];
                    item.setName("a" + QByteArray::number(i));
                    item.isPresent = false;
                    item.offset = 0;
                    b.items.push_back(item);
                }
            }),
            EntriesOverlap);
        row("an entry inside another's data", changed([](ZipBuilder &b) {
                ZipItem inner = storedItem("inner", "x");
                ZipBuilder quoted;
                quoted.items = {inner};
                b.items = {storedItem("outer", quoted.build()), inner};
                b.items[1].isPresent = false;
                b.items[1].offset = 30 + 5;
            }),
            EntriesOverlap);
        row("data that reach into the next entry", changed([](ZipBuilder &b) {
                for (ZipHeader *header : {&b.items[0].local, &b.items[0].central})
                    header->compressedSize += 10;
            }),
            EntriesOverlap);
        row("an extra field that reaches into the next entry", changed([](ZipBuilder &b) {
                b.items[0].local.extra = extraField(0xcafe, QByteArray(10, 'x'));
                b.items[1].offset = 60;
            }),
            EntriesOverlap);
        row("data that reach into the directory", changedPage([](ZipItem &i) {
                for (ZipHeader *header : {&i.local, &i.central}) {
                    header->compressedSize += 10;
                    header->size += 10;
                }
            }),
            ArchiveDamaged);
    }

    static void hiddenData()
    {
        using enum ErrorCode;
        row("an entry that is not listed, in the middle", zipOf({manifest, unlisted("evil.html"), page}),
            HiddenData);
        row("an entry that is not listed, at the beginning", zipOf({unlisted("evil.html"), manifest, page}),
            HiddenData);
        row("an entry that is not listed, at the end", zipOf({manifest, page, unlisted("index.html")}),
            HiddenData);
        row("nothing is listed", zipOf({unlisted("a")}), HiddenData);
        row("bytes between entries", changed([](ZipBuilder &b) { b.items[0].descriptor = "x"; }), HiddenData);
        row("bytes before the directory",
            changed([](ZipBuilder &b) { b.beforeDirectory = QByteArray(5, 0); }), HiddenData);
        row("as many bytes as sizes would have",
            changed([](ZipBuilder &b) { b.beforeDirectory = QByteArray(16, 0); }), HiddenData);
    }

    static ZipItem unlisted(const QByteArray &name)
    {
        ZipItem item = storedItem(name, "hidden");
        item.isListed = false;
        return item;
    }

    static void methods()
    {
        using enum ErrorCode;
        for (const int method : {1, 2, 6, 9, 10, 12, 14, 18, 20, 93, 94, 95, 96, 97, 98, 99, 0xffff}) {
            const QByteArray name = "method " + QByteArray::number(method);
            row(name.constData(),
                changedPage([method](ZipItem &i) { i.local.method = i.central.method = quint16(method); }),
                EntryCompressionUnknown);
        }
        row("patch data", changedPage([](ZipItem &i) { i.setFlags(0x0020); }), EntryCompressionUnknown);
        row("password", changedPage([](ZipItem &i) { i.setFlags(0x0001); }), EntryEncrypted);
        row("strong encryption", changedPage([](ZipItem &i) { i.setFlags(0x0041); }), EntryEncrypted);
        row("strong encryption, without the other flag", changedPage([](ZipItem &i) { i.setFlags(0x0040); }),
            EntryEncrypted);
        row("masked headers", changedPage([](ZipItem &i) { i.setFlags(0x2000); }), EntryEncrypted);
        row("AES", changedPage([](ZipItem &i) {
                i.setFlags(0x0001);
                i.local.method = i.central.method = 99;
            }),
            EntryEncrypted);
    }
};

QTEST_GUILESS_MAIN(tst_ZipStructure)
#include "tst_zipstructure.moc"
