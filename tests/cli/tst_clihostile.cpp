// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"
#include "handmadepackage.h"
#include "packagefixture.h"

#include <QDir>
#include <QTest>

#include <sys/resource.h>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

constexpr quint16 utf8 = 0x0800;

const ZipItem manifest = storedItem("imsmanifest.xml", "<manifest/>");

QByteArray with(const ZipItem &item)
{
    return zipOf({manifest, item});
}

template<typename Change> QByteArray built(Change change)
{
    ZipBuilder builder;
    builder.items = {manifest, storedItem("index.html", "<p>Hello</p>")};
    change(builder);
    return builder.build();
}

template<typename Change> ZipItem changed(Change change)
{
    ZipItem item = storedItem("index.html", "<p>Hello</p>");
    change(item);
    return item;
}

ZipItem named(const QByteArray &name, quint16 flags = 0)
{
    ZipItem item = storedItem(name, "x");
    item.setFlags(flags);
    return item;
}

ZipItem withMode(quint32 mode)
{
    ZipItem item = named("a");
    item.attributes = mode << 16;
    return item;
}

/// The sample, changed in one file.
QByteArray packageWith(const QString &file, const QByteArray &before, const QByteArray &after)
{
    SampleModule sample;
    sample.replace(file, before, after);
    return packageOf(sample.files());
}

QByteArray numbered(const QByteArray &pattern, int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += QByteArray(pattern).replace('#', QByteArray::number(i));
    return text;
}

} // namespace

/// Archives and modules that were written to do harm.
class tst_CliHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QDir().mkdir(m_folder->filePath(u"in"_s));
    }

    /// Everything here runs in little memory.
    void cleanup()
    {
#ifndef __SANITIZE_ADDRESS__
        constexpr qint64 most = 64 << 20;
        rusage usage{};
        ::getrusage(RUSAGE_CHILDREN, &usage);
        QVERIFY2(usage.ru_maxrss * 1024 <= most, qPrintable(QString::number(usage.ru_maxrss * 1024)));
#endif
    }

    void harmlessArchivesAreRead_data()
    {
        QTest::addColumn<QByteArray>("zip");
        const ZipItem course = storedItem("imsmanifest.xml", "<manifest><organizations/></manifest>");
        QTest::newRow("usual") << zipOf({course});
        QTest::newRow("sizes behind the data") << zipOf({deferred(course)});
        QTest::newRow("manifest in a folder") << zipOf({storedItem("course/imsmanifest.xml", course.data)});
        QTest::newRow("names Windows reserves")
            << zipOf({course, named("CON"), named("nul.txt"), named("a ")});
        QTest::newRow("other letters") << zipOf({course,
                                                 named("Pr\xC3\xBC"
                                                       "fung.txt",
                                                       utf8)});
        QTest::newRow("archives in archives") << [&course] {
            QByteArray inner = zipOf({});
            for (int i = 0; i < 20; ++i)
                inner = zipOf({course, storedItem("inner.zip", inner)});
            return inner;
        }();
    }

    void harmlessArchivesAreRead()
    {
        QFETCH(QByteArray, zip);
        write(zip);
        const Ended ended = in({u"check"_s, u"x.zip"_s});
        QCOMPARE(ended.errors, QByteArray());
        QCOMPARE(ended.status, 1); // The manifest has no organization.
        QVERIFY(ended.output.contains("x.zip: A SCORM package, not a Kogge module"));
    }

    void hostileArchivesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("zip");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *name, const QByteArray &zip, int status, const char *words) {
            QTest::newRow(name) << zip << status << QByteArray(words);
        };
        constexpr int unreadable = 3;
        constexpr int isUnsafe = 4;
        row("outside", with(named("../../evil")), isUnsafe, "entry '../../evil': ");
        row("outside, inside", with(named("a/../../evil")), isUnsafe, "entry 'a/../../evil': ");
        row("absolute", with(named("/tmp/evil")), isUnsafe, "outside itself: “/tmp/evil”");
        row("dot in front", with(named("./a.html")), isUnsafe, "programs read in different ways: “./a.html”");
        row("two slashes", with(named("a//b")), isUnsafe, "programs read in different ways: “a//b”");
        row("backslashes", with(named("..\\evil")), isUnsafe, "“..\\evil”");
        row("drive", with(named("C:/evil")), isUnsafe, "“C:/evil”");
        row("share", with(named("//host/evil")), isUnsafe, "“//host/evil”");
        row("stream", with(named("a:evil")), isUnsafe, "“a:evil”");
        row("link", with(linkItem("link", "/etc/passwd")), isUnsafe, "contains a link, “link”");
        row("manifest twice", with(storedItem("imsmanifest.xml", "<other/>")), isUnsafe, "“imsmanifest.xml”");
        row("case", zipOf({manifest, named("a.html"), named("A.html")}), isUnsafe, "“a.html” and “A.html”");
        row("composed and decomposed", zipOf({manifest, named("\xC3\xBC", utf8), named("u\xCC\x88", utf8)}),
            isUnsafe, "clash on some computers");
        row("two names for one file", with(changed([](ZipItem &i) { i.local.name = "indey.html"; })),
            isUnsafe, "in two ways that disagree");
        row("two sizes", with(changed([](ZipItem &i) { i.local.size = 5; })), isUnsafe, "in two ways");
        row("two methods", with(changed([](ZipItem &i) { i.local.method = 8; })), isUnsafe, "in two ways");
        row("not listed", with(changed([](ZipItem &i) { i.isListed = false; })), isUnsafe,
            "not listed in its directory");
        row("one header, two entries", built([](ZipBuilder &b) {
                b.items.push_back(b.items[1]);
                b.items[2].setName("b.html");
                b.items[2].isPresent = false;
                b.items[2].offset = 30 + 15 + 11;
            }),
            isUnsafe, "");
        row("500 MB by overlap", built([](ZipBuilder &b) {
                const QByteArray zeros = deflatedZeros(9'000'000);
                b.items = {claiming("a", zeros, quint32(190 * zeros.size()))}; // A ratio that is allowed.
                for (int i = 0; i < 300; ++i) {
                    ZipItem item = b.items[0];
                    item.setName("a" + QByteArray::number(i));
                    item.isPresent = false;
                    item.offset = 0;
                    b.items.push_back(item);
                }
            }),
            isUnsafe, "shares its data");
        row("1 GB of zeros", with(claiming("bomb", deflatedZeros(1'000'000'000), 1'000'000'000)), isUnsafe,
            "more than 200 to 1");
        row("450 MB of zeros in pieces", built([](ZipBuilder &b) {
                const QByteArray zeros = deflatedZeros(9'000'000);
                for (int i = 0; i < 50; ++i)
                    b.items.push_back(claiming("a" + QByteArray::number(i), zeros, 9'000'000));
            }),
            isUnsafe, "more than 200 to 1");
        row("1 GB that says 100 bytes",
            zipOf({claiming("imsmanifest.xml", deflatedZeros(1'000'000'000), 100)}), isUnsafe,
            "larger than it says");
        row("4 EiB", built([](ZipBuilder &b) {
                b.has64 = true;
                b.entries64 = quint64(1) << 62;
                b.entries = 0xffff;
            }),
            isUnsafe, "too many files");
        row("encrypted", with(changed([](ZipItem &i) { i.setFlags(1); })), unreadable,
            "Packages with a password are not supported");
        row("method 12", with(changed([](ZipItem &i) { i.local.method = i.central.method = 12; })),
            unreadable, "compressed by method 12");
        row("patched data", with(changed([](ZipItem &i) { i.setFlags(0x20); })), unreadable,
            "compressed by method “patched data”");
        row("wrong sum", zipOf({changed([](ZipItem &i) {
                i = manifest;
                i.local.crc ^= 1;
                i.central.crc ^= 1;
            })}),
            unreadable, "entry 'imsmanifest.xml': “imsmanifest.xml” in the package is damaged");
        row("first half", with(named("index.html")).first(80), unreadable, "is incomplete");
        row("nothing", {}, unreadable, "is not a module file");
        row("web page", "<html>Log in", unreadable, "is a web page");
        row("archive in the comment", built([](ZipBuilder &b) { b.comment = zipOf({manifest}); }), isUnsafe,
            "not listed in its directory");
        row("two archives", zipOf({manifest}) + zipOf({manifest}), isUnsafe, "not listed in its directory");
        row("script in front", built([](ZipBuilder &b) { b.before = "#!/bin/sh\n"; }), isUnsafe,
            "not listed");
        row("bytes behind", built([](ZipBuilder &b) { b.behind = "x"; }), isUnsafe, "not listed");
        row("lying count", built([](ZipBuilder &b) { b.entries = 9; }), unreadable, "is damaged");
        row("lying offset", built([](ZipBuilder &b) { b.directoryOffset = 5; }), isUnsafe, "not listed");
        row("second disk", built([](ZipBuilder &b) { b.disk = 1; }), unreadable, "is damaged");
        row("20,001 files", built([](ZipBuilder &b) {
                for (int i = 0; i < 20'000; ++i)
                    b.items.push_back(named(QByteArray::number(i)));
            }),
            isUnsafe, "too many files: 20,000 at most");
        row("NUL", with(named(QByteArray("index.html\0.png", 15))), isUnsafe, "“index.html\\u{0}.png”");
        row("from right to left", with(named("a\xE2\x80\xAEgnp.exe", utf8)), isUnsafe, "“a\\u{202E}gnp.exe”");
        row("escape", with(named("a\x1b[2J")), isUnsafe, "“a\\u{1B}[2J”");
        row("code page 437",
            with(named("Pr\x81"
                       "fung")),
            isUnsafe, "whose letters cannot be read");
        row("long name", with(named(QByteArray(300, 'a'))), isUnsafe, "too long or too deep");
        row("5,000 folders", with(named(QByteArray("a/").repeated(5000) + 'x')), isUnsafe,
            "too long or too deep");
        row("file and folder", zipOf({manifest, named("a"), named("a/b")}), isUnsafe,
            "both as a file and as a folder");
        row("pipe", with(withMode(0010644)), isUnsafe, "a device or another special file");
        row("device", with(withMode(0020644)), isUnsafe, "a device or another special file");
        row("no manifest", zipOf({named("a.html")}), unreadable, "no imsmanifest.xml");
        row("entities",
            zipOf({storedItem("imsmanifest.xml",
                              "<!DOCTYPE a [<!ENTITY b SYSTEM \"/etc/passwd\">]><a>&b;</a>")}),
            unreadable, "DOCTYPE");
        row("250,000 attributes",
            zipOf({deflatedItem("imsmanifest.xml", "<m" + numbered(" a#=\"\"", 250'000) + "/>")}), unreadable,
            "too many attributes");
        row("500,000 levels", zipOf({deflatedItem("imsmanifest.xml", QByteArray("<a>").repeated(500'000))}),
            unreadable, "nested too deeply");
        row("too many elements",
            zipOf({deflatedItem("imsmanifest.xml", "<a>" + QByteArray("<b/>").repeated(500'000) + "</a>")}),
            unreadable, "too large: 200,000 elements and texts at most");
        const auto manifestOf = [](const QByteArray &before, const QByteArray &element,
                                   const QByteArray &behind) {
            return zipOf({deflatedItem("imsmanifest.xml", before + element.repeated(60'000) + behind)});
        };
        row("too many items",
            manifestOf("<manifest><organizations><organization>",
                       "<item identifier=\"a\" identifierref=\"b\"/>",
                       "</organization></organizations></manifest>"),
            unreadable, "25,000 items, resources and files at most");
        row("too many resources",
            manifestOf("<manifest><resources>", "<resource identifier=\"a\"/>", "</resources></manifest>"),
            unreadable, "25,000 items, resources and files at most");
        row("too many files",
            manifestOf("<manifest><resources><resource>", "<file href=\"a\"/>",
                       "</resource></resources></manifest>"),
            unreadable, "25,000 items, resources and files at most");
        row("files that git and shells heed",
            packageOf({{u"module.xml"_s, "<module/>"},
                       {u".git/config"_s, "[core]\n\tfsmonitor = \"touch here\"\n"}}),
            isUnsafe, "hidden file in the module’s source, “source/.git/config”");
        row("two roots", zipOf({storedItem("imsmanifest.xml", "<manifest/><manifest/>")}), unreadable,
            "not well-formed");
    }

    void hostileArchivesAreRefused()
    {
        QFETCH(QByteArray, zip);
        QFETCH(int, status);
        QFETCH(QByteArray, words);
        write(zip);
        const Files before = filesBelow(m_folder->path());
        for (const QStringList &command :
             {QStringList{u"check"_s, u"x.zip"_s}, QStringList{u"check"_s, u"--json"_s, u"x.zip"_s},
              QStringList{u"info"_s, u"x.zip"_s}, QStringList{u"unpack"_s, u"x.zip"_s, u"-o"_s, u"out"_s}}) {
            const Ended ended = in(command);
            QVERIFY2(ended.status == status, ended.errors.constData());
            QCOMPARE(ended.output, QByteArray());
            QVERIFY2(ended.errors.startsWith("kogge: x.zip: ") && ended.errors.contains(words),
                     ended.errors.constData());
            QCOMPARE(ended.errors.count('\n'), 1);
            QVERIFY(ended.errors.endsWith(".\n"));
            QVERIFY(!ended.errors.contains('\x1b'));
            QCOMPARE(filesBelow(m_folder->path()), before);
        }
    }

    /// Of our own format, with a directory and digests that are right.
    void hostileModulesAreChecked_data()
    {
        QTest::addColumn<QByteArray>("zip");
        QTest::addColumn<QByteArray>("finding");
        const auto row = [](const char *name, const QString &file, const QByteArray &before,
                            const QByteArray &after, const char *finding) {
            QTest::newRow(name) << packageWith(file, before, after) << QByteArray(finding);
        };
        const QString module = u"module.xml"_s;
        const QString hall = u"lessons/lessonhall.xml"_s;
        const QString plan = u"lessons/lessonplan.xml"_s;
        row("entities", module, "<module ", "<!DOCTYPE a [<!ENTITY b \"c\">]><module ",
            "module.xml:2: error: ");
        row("entities in a lesson", hall, "<lesson ", "<!DOCTYPE a>\n<lesson ", "[xml-doctype]");
        row("lesson elsewhere", module, "<lesson id=\"lessonhall\"/>", "<lesson id=\"../../../etc/passwd\"/>",
            "[lesson-missing, ../../../etc/passwd]");
        row("picture elsewhere", hall, "media=\"media/hall.svg\"", "media=\"/etc/passwd\"",
            "“/etc/passwd” is used, but is not in the module");
        row("3 MB of text", hall, "Read the meter", QByteArray(3 << 20, 'x'),
            "[text-too-complex, blockhints]");
        row("100,000 brackets", hall, "Read the meter", QByteArray(100'000 - 40, '['), "0 errors");
        row("links without end", hall, "Read the meter", QByteArray("[a](https://b.c) ").repeated(5'000),
            "[text-too-complex, blockhints]");
        row("quotes without end", hall, "Read the meter", QByteArray("&gt;").repeated(50'000),
            "[text-too-complex, blockhints]");
        row("formula of brackets", plan, "cost / 10", QByteArray("(").repeated(900'000),
            "[formula-error, blocksheet]");
        row("10,000 formulas", plan, "<field id=\"fieldcost0\"",
            numbered(
                "<field id=\"x#\" name=\"f#\" type=\"money\" formula=\"f# + f1\"><label>x</label></field>\n",
                10'000)
                + "<field id=\"fieldcost0\"",
            "larger than 300 fields");
        row("huge powers", plan, "cost / 10", "9^9999^9999", "[sample-mismatch, blocksheet]");
        row("attributes", hall, "kind=\"tip\"", "kind=\"tip\"" + numbered(" a#=\"\"", 200'000),
            "too many attributes");
        row("options", plan, "<option letter=\"b\">\n      <text>A loan",
            numbered("<option letter=\"b\"><text>x</text></option>", 20'000)
                + "<option letter=\"b\">\n      <text>A loan",
            "[options-too-many, blocksingl]");
        row("mark of 250", module, "pass-mark=\"60\"", "pass-mark=\"250\"", "[invalid-value]");
        row("60 digits", plan, "value=\"2400\"", "value=\"" + QByteArray(1'000'000, '9') + "\"",
            "[invalid-value, blocknumer]");
        row("title of colours", module, "The village hall",
            "\xC2\x9B"
            "31mThe village hall",
            "0 errors");
    }

    void hostileModulesAreChecked()
    {
        QFETCH(QByteArray, zip);
        QFETCH(QByteArray, finding);
        write(zip);
        const Files before = filesBelow(m_folder->path());

        const Ended ended = in({u"check"_s, u"x.zip"_s});

        QCOMPARE(ended.errors, QByteArray());
        QCOMPARE(ended.status, finding == "0 errors" ? 0 : 1);
        QVERIFY2(ended.output.contains(finding), ended.output.left(2000).constData());
        for (const QByteArray &line : ended.output.split('\n'))
            QVERIFY2(line.size() < 2000, line.left(2000).constData());
        const Ended info = in({u"info"_s, u"x.zip"_s});
        QVERIFY2(info.status == 0 || info.status == 1 || info.status == 3, info.errors.constData());
        QVERIFY(!info.output.contains("\xC2\x9B"));
        QCOMPARE(filesBelow(m_folder->path()), before);
    }

    /// No file is too large, and the archive has 830 kB.
    void modulesThatAreTooLargeAreRefused()
    {
        SampleModule sample;
        QByteArray outline;
        for (const QByteArray id : {"lesson0001", "lesson0002", "lesson0003", "lesson0004", "lesson0005"}) {
            outline += "<lesson id=\"" + id + "\"/>";
            sample.add(u"lessons/%1.xml"_s.arg(QLatin1StringView(id)),
                       "<lesson xmlns=\"urn:kogge:module\" id=\"" + id + "\">\n<title>x</title>\n"
                           + numbered("<text id=\"a#\">x</text>", 55'000) + "</lesson>");
        }
        sample.replace(u"module.xml"_s, "<lesson id=\"lessonhall\"/>",
                       outline + "<lesson id=\"lessonhall\"/>");
        write(packageOf(sample.files()));
        for (const QString &command : {u"check"_s, u"info"_s}) {
            const Ended ended = in({command, u"x.zip"_s});
            QVERIFY2(ended.errors.contains("30,000 blocks and records at most"), ended.errors.constData());
            QCOMPARE(ended.status, 3);
        }
    }

private:
    void write(const QByteArray &zip) const
    {
        writeFiles(m_folder->path(), {{u"in/x.zip"_s, zip}});
    }

    [[nodiscard]] Ended in(const QStringList &arguments) const
    {
        Circumstances circumstances;
        circumstances.folder = m_folder->filePath(u"in"_s);
        return kogge(arguments, circumstances);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_CliHostile)
#include "tst_clihostile.moc"
