// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "openarchive.h"
#include "zipbuilder.h"

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

constexpr quint16 utf8Flag = 0x0800;

ZipItem named(const QByteArray &name, quint16 flags = 0)
{
    ZipItem item = storedItem(name, "content");
    item.setFlags(flags);
    return item;
}

ZipItem withMode(quint32 mode, const QByteArray &name = "a")
{
    ZipItem item = storedItem(name, "content");
    item.attributes = mode << 16;
    return item;
}

/// The field by which some programs give a name in Unicode.
ZipItem withUnicodePath(const QByteArray &name, const QByteArray &unicodeName, quint32 nameCrc)
{
    ZipItem item = storedItem(name, "content");
    item.central.extra = extraField(0x7075, QByteArray("\1") + le32(nameCrc) + unicodeName);
    item.local.extra = item.central.extra;
    return item;
}

} // namespace

Q_DECLARE_METATYPE(ZipItem)

class tst_ZipNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("zip");
        QTest::addColumn<QStringList>("names");

        QTest::newRow("no entries") << zipOf({}) << QStringList();
        QTest::newRow("files in folders")
            << zipOf({named("a/b/c.txt"), named("a/d.txt")}) << QStringList{u"a/b/c.txt"_s, u"a/d.txt"_s};
        QTest::newRow("folders are left out")
            << zipOf({folderItem("a/"), named("a/b.txt"), folderItem("a/c/")}) << QStringList{u"a/b.txt"_s};
        QTest::newRow("folder behind its file")
            << zipOf({named("a/b.txt"), folderItem("a/")}) << QStringList{u"a/b.txt"_s};
        QTest::newRow("UTF-8 with flag") << zipOf({named("Pr\xC3\xBC"
                                                         "fung.txt",
                                                         utf8Flag)})
                                         << QStringList{u"Prüfung.txt"_s};
        QTest::newRow("UTF-8 without flag") << zipOf({named("Pr\xC3\xBC"
                                                            "fung.txt")})
                                            << QStringList{u"Prüfung.txt"_s};
        QTest::newRow("folder twice")
            << zipOf({folderItem("a/"), named("a/b.txt"), folderItem("a/")}) << QStringList{u"a/b.txt"_s};
        QTest::newRow("ASCII with flag") << zipOf({named("a.txt", utf8Flag)}) << QStringList{u"a.txt"_s};
        QTest::newRow("the same name twice over")
            << zipOf({withUnicodePath("a.txt", "a.txt", crcOf("a.txt"))}) << QStringList{u"a.txt"_s};
        QTest::newRow("names Windows reserves")
            << zipOf({named("CON"), named("nul.txt"), named("a. "), named("b?")})
            << QStringList{u"CON"_s, u"nul.txt"_s, u"a. "_s, u"b?"_s};
        QTest::newRow("no mode") << zipOf({withMode(0)}) << QStringList{u"a"_s};
        QTest::newRow("setuid") << zipOf({withMode(0104755)}) << QStringList{u"a"_s};
        QTest::newRow("regular mode on a folder") << zipOf(
            {withMode(0100644, "b"), [] {
                 ZipItem folder = folderItem("a/");
                 folder.attributes = 0100644u << 16;
                 return folder;
             }()}) << QStringList{u"b"_s};
        QTest::newRow("longest name")
            << zipOf({named(QByteArray(100, 'a') + '/' + QByteArray(100, 'b') + '/' + QByteArray(38, 'c'))})
            << QStringList{QString(100, u'a') + u'/' + QString(100, u'b') + u'/' + QString(38, u'c')};
    }

    void accepts()
    {
        QFETCH(QByteArray, zip);
        QFETCH(QStringList, names);

        const auto archive = openBytes(zip);

        EXPECT_OK(archive);
        QCOMPARE(namesOf(*archive), names);
    }

    void namesInUnicodeStateTheirEncoding_data()
    {
        QTest::addColumn<ZipItem>("item");
        QTest::addColumn<bool>("isStated");
        const QByteArray name = "Pr\xC3\xBC"
                                "fung.txt";
        QTest::newRow("nothing") << named(name) << false;
        QTest::newRow("ASCII") << named("a.txt") << true;
        QTest::newRow("the flag") << named(name, utf8Flag) << true;
        QTest::newRow("the same name in Unicode") << withUnicodePath(name, name, crcOf(name)) << true;
    }

    void namesInUnicodeStateTheirEncoding()
    {
        QFETCH(ZipItem, item);
        const auto archive = openBytes(zipOf({item}));
        EXPECT_OK(archive);
        QTEST(archive->entries().front().statesEncoding, "isStated");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("zip");
        QTest::addColumn<ErrorCode>("expected");
        QTest::addColumn<QString>("subject");

        leavingTheFolder();
        invisible();
        unknownEncoding();
        tooLong();
        clashing();
        links();
    }

    void refuses()
    {
        QFETCH(QByteArray, zip);
        QFETCH(ErrorCode, expected);
        QFETCH(QString, subject);

        const auto archive = openBytes(zip);

        EXPECT_ERROR(archive, expected);
        QCOMPARE(archive.error().subject, subject);
    }

private:
    static void row(const char *what, const ZipItem &item, ErrorCode expected, const QString &subject)
    {
        QTest::newRow(what) << zipOf({storedItem("imsmanifest.xml", "<manifest/>"), item}) << expected
                            << subject;
    }

    static void leavingTheFolder()
    {
        using enum ErrorCode;
        row("parent folder", named("../x"), UnsafePath, u"../x"_s);
        row("parent folder inside", named("a/../../x"), UnsafePath, u"a/../../x"_s);
        row("many parent folders", named("../../../../../../tmp/x"), UnsafePath,
            u"../../../../../../tmp/x"_s);
        row("parent folder that stays inside", named("a/../x"), UnsafePath, u"a/../x"_s);
        row("parent folder at the end", named("a/.."), UnsafePath, u"a/.."_s);
        row("a folder called ..", folderItem("../"), UnsafePath, u".."_s);
        row("dot", named("./x"), UnsafePath, u"./x"_s);
        row("absolute", named("/etc/passwd"), UnsafePath, u"/etc/passwd"_s);
        row("the root", folderItem("/"), UnsafePath, u""_s);
        row("two slashes", named("a//x"), UnsafePath, u"a//x"_s);
        row("folder with two slashes", folderItem("a//"), UnsafePath, u"a/"_s);
        row("no name", named(""), UnsafePath, u""_s);
        row("backslashes", named("..\\x"), UnsafePath, u"..\\x"_s);
        row("backslash inside", named("a\\x"), UnsafePath, u"a\\x"_s);
        row("drive letter", named("C:\\x"), UnsafePath, u"C:\\x"_s);
        row("drive letter with slash", named("C:/x"), UnsafePath, u"C:/x"_s);
        row("network share", named("\\\\host\\share\\x"), UnsafePath, u"\\\\host\\share\\x"_s);
        row("network share with slashes", named("//host/share/x"), UnsafePath, u"//host/share/x"_s);
        row("alternate stream", named("a.txt:b"), UnsafePath, u"a.txt:b"_s);
    }

    static void invisible()
    {
        using enum ErrorCode;
        row("NUL", named(QByteArray("index.html\0.png", 15)), UnsafeName,
            QString::fromLatin1("index.html\0.png", 15));
        row("line break", named("a\nb"), UnsafeName, u"a\nb"_s);
        row("escape sequence", named("a\x1b[2Jb"), UnsafeName, u"a\u001b[2Jb"_s);
        row("delete", named("a\x7f"), UnsafeName, u"a\u007f"_s);
        row("C1 control", named("a\xC2\x85", utf8Flag), UnsafeName, u"a\u0085"_s);
        row("right-to-left override", named("a\xE2\x80\xAEgnp.exe", utf8Flag), UnsafeName,
            u"a\u202Egnp.exe"_s);
        row("zero-width space", named("a\xE2\x80\x8B", utf8Flag), UnsafeName, u"a\u200B"_s);
    }

    static void unknownEncoding()
    {
        using enum ErrorCode;
        row("code page 437",
            named("Pr\x81"
                  "fung.txt"),
            NameEncodingUnknown, u"Pr\uFFFDfung.txt"_s);
        row("Latin-1",
            named("Pr\xFC"
                  "fung.txt"),
            NameEncodingUnknown, u"Pr\uFFFDfung.txt"_s);
        row("invalid UTF-8", named("a\xFF", utf8Flag), NameEncodingUnknown, u"a\uFFFD"_s);
        row("overlong UTF-8",
            named("a\xC0\xAF"
                  "b",
                  utf8Flag),
            NameEncodingUnknown, u"a\uFFFD\uFFFDb"_s);
        row("surrogate in UTF-8", named("a\xED\xA0\x80", utf8Flag), NameEncodingUnknown,
            u"a\uFFFD\uFFFD\uFFFD"_s);
        row("UTF-8 that breaks off", named("a\xE2\x80", utf8Flag), NameEncodingUnknown, u"a\uFFFD\uFFFD"_s);
        row("another name in Unicode", withUnicodePath("a.txt", "b.txt", crcOf("a.txt")), NameEncodingUnknown,
            u"a.txt"_s);
        row("another name in Unicode, out of date", withUnicodePath("a.txt", "b.txt", 0), NameEncodingUnknown,
            u"a.txt"_s);
        row(
            "Unicode field that breaks off",
            [] {
                ZipItem item = named("a.txt");
                item.central.extra = extraField(0x7075, "\1");
                return item;
            }(),
            NameEncodingUnknown, u"a.txt"_s);
        row(
            "another name in Unicode, in front of the data only",
            [] {
                ZipItem item = withUnicodePath("a.txt", "b.txt", crcOf("a.txt"));
                item.central.extra.clear();
                return item;
            }(),
            HeadersDisagree, u"a.txt"_s);
    }

    static void tooLong()
    {
        using enum ErrorCode;
        row("long component", named(QByteArray(101, 'a')), NameTooLong, QString(101, u'a'));
        row("long component in UTF-8", named(QByteArray("\xC3\xBC").repeated(51), utf8Flag), NameTooLong,
            QString(51, u'ü'));
        const QByteArray longName =
            QByteArray(90, 'a') + '/' + QByteArray(90, 'b') + '/' + QByteArray(90, 'c');
        row("long name", named(longName), NameTooLong, QString::fromLatin1(longName));
        row("longest a zip can have", named(QByteArray(65535, 'a')), NameTooLong, QString(65535, u'a'));
        row("too deep", named("a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a"), NameTooLong,
            u"a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a"_s);
        row("5,000 deep", named(QByteArray("a/").repeated(5000) + 'x'), NameTooLong,
            u"a/"_s.repeated(5000) + u'x');
    }

    static void clashing()
    {
        using enum ErrorCode;
        const auto pair = [](const char *what, const ZipItem &a, const ZipItem &b, ErrorCode expected,
                             const QString &subject) {
            QTest::newRow(what) << zipOf({a, named("between"), b}) << expected << subject;
        };
        pair("the same", named("imsmanifest.xml"), named("imsmanifest.xml"), DuplicateName,
             u"imsmanifest.xml"_s);
        pair("case", named("a/B.txt"), named("a/b.TXT"), DuplicateName, u"a/B.txt"_s);
        pair("case of a folder", named("A/b.txt"), named("a/b.txt"), DuplicateName, u"A/b.txt"_s);
        pair("case beyond ASCII", named("\xC3\x9C", utf8Flag), named("\xC3\xBC", utf8Flag), DuplicateName,
             u"Ü"_s);
        pair("sharp s", named("\xC3\x9F.txt", utf8Flag), named("\xE1\xBA\x9E.txt", utf8Flag), DuplicateName,
             u"ß.txt"_s);
        pair("composed and decomposed", named("\xC3\xBC", utf8Flag), named("u\xCC\x88", utf8Flag),
             DuplicateName, u"ü"_s);
        pair("folder twice in another case", folderItem("a/"), folderItem("A/"), DuplicateName, u"a"_s);
        pair("file and folder", named("a"), folderItem("a/"), FileIsAlsoFolder, u"a"_s);
        pair("folder and file", folderItem("a/"), named("a"), FileIsAlsoFolder, u"a"_s);
        pair("file and file below it", named("a"), named("a/b"), FileIsAlsoFolder, u"a"_s);
        pair("file below a file", named("a/b"), named("a"), FileIsAlsoFolder, u"a"_s);
        pair("file and file far below it", named("a/b"), named("a/b/c/d/e"), FileIsAlsoFolder, u"a/b"_s);
        pair("file far below a file", named("a/b/c/d/e"), named("a/b"), FileIsAlsoFolder, u"a/b"_s);
        pair("file and folder of other case", named("A"), named("a/b"), FileIsAlsoFolder, u"A"_s);
        row("folder with content", storedItem("a/", "content"), FileIsAlsoFolder, u"a"_s);
        row(
            "folder that hides data",
            [] {
                ZipItem item = folderItem("a/");
                item.data = "hidden content";
                for (ZipHeader *header : {&item.local, &item.central}) {
                    header->method = 8;
                    header->compressedSize = quint32(item.data.size());
                }
                return item;
            }(),
            FileIsAlsoFolder, u"a"_s);
        row("file with the mode of a folder", withMode(040755), FileIsAlsoFolder, u"a"_s);
    }

    static void links()
    {
        using enum ErrorCode;
        row("link to a file outside", linkItem("secret.txt", "/etc/passwd"), LinkInArchive, u"secret.txt"_s);
        row("link upwards", linkItem("up", "../../.."), LinkInArchive, u"up"_s);
        row("link to itself", linkItem("loop", "loop"), LinkInArchive, u"loop"_s);
        row("link that looks like a folder", linkItem("a/", ""), LinkInArchive, u"a/"_s);
        QTest::newRow("link, then a file through it")
            << zipOf({linkItem("a", "/tmp"), named("a/x")}) << LinkInArchive << u"a"_s;
        row(
            "link from another system",
            [] {
                ZipItem item = linkItem("a", "b");
                item.madeBy = 0x0014; // FAT, whose modes most programs ignore, but not all.
                return item;
            }(),
            LinkInArchive, u"a"_s);
        row("pipe", withMode(0010644), SpecialFileInArchive, u"a"_s);
        row("character device", withMode(0020644), SpecialFileInArchive, u"a"_s);
        row("block device", withMode(0060644), SpecialFileInArchive, u"a"_s);
        row("socket", withMode(0140644), SpecialFileInArchive, u"a"_s);
        row("unheard-of type", withMode(0150644), SpecialFileInArchive, u"a"_s);
    }
};

QTEST_GUILESS_MAIN(tst_ZipNames)
#include "tst_zipnames.moc"
