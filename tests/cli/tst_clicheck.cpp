// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"
#include "packagefixture.h"

#include <QJsonArray>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

const QString planFile = u"lessons/lessonplan.xml"_s;

/// The sample with one error and one warning.
SampleModule flawed()
{
    SampleModule sample;
    sample.replace(planFile, "category=\"b\"", "category=\"c\"");
    sample.replace(u"media.xml"_s, "<alt>", "<alt >");
    return sample;
}

const QByteArray errorLine = "lessons/lessonplan.xml:34: error: There is no category with the letter “c”. "
                             "[category-unknown, blocksorts]\n";
const QByteArray warningLine =
    "media.xml: warning: The file is not written the way Kogge writes it, so the next change in Kogge will "
    "also change its form. [not-canonical]\n";

const QJsonArray flaws{
    QJsonObject{{u"severity"_s, u"error"_s},
                {u"code"_s, u"category-unknown"_s},
                {u"file"_s, planFile},
                {u"line"_s, 34},
                {u"block"_s, u"blocksorts"_s},
                {u"message"_s, u"There is no category with the letter “c”."_s}},
    QJsonObject{
        {u"severity"_s, u"warning"_s},
        {u"code"_s, u"not-canonical"_s},
        {u"file"_s, u"media.xml"_s},
        {u"line"_s, 0},
        {u"block"_s, QString()},
        {u"message"_s,
         u"The file is not written the way Kogge writes it, so the next change in Kogge will also change "
         "its form."_s}},
};

ZipItem withUtf8Name(const QByteArray &name)
{
    constexpr quint16 utf8 = 0x0800;
    ZipItem item = storedItem(name, "x");
    item.setFlags(utf8);
    return item;
}

} // namespace

class tst_CliCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRightIsFine_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"sample", "sample/", "./sample", "sample.zip"})
            QTest::newRow(path) << QString::fromLatin1(path);
        QTest::newRow("absolute") << m_folder.path(u"sample"_s);
    }

    void whatIsRightIsFine()
    {
        QFETCH(QString, path);
        for (const QStringList &options : {QStringList(), QStringList{u"--strict"_s}}) {
            const Ended ended = check(options + QStringList{path});
            QCOMPARE(ended.errors, QByteArray());
            QCOMPARE(ended.output, path.toUtf8() + ": 0 errors, 0 warnings\n");
            QCOMPARE(ended.status, 0);
        }
        const Ended ended = check({path, u"--json"_s});
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.json(),
                 (QJsonObject{{u"schemaVersion"_s, 1},
                              {u"path"_s, path},
                              {u"errors"_s, 0},
                              {u"warnings"_s, 0},
                              {u"hints"_s, 0},
                              {u"problems"_s, QJsonArray()}}));
    }

    void everyProblemHasItsLine()
    {
        m_folder.write(u"flawed"_s, flawed());
        const Ended ended = check({u"flawed"_s});
        QCOMPARE(ended.errors, QByteArray());
        QVERIFY2(ended.output.startsWith(errorLine + warningLine), ended.output.constData());
        QCOMPARE(ended.output.count('\n'), 3);
        QVERIFY(ended.output.endsWith("\n") && ended.output.contains("\nflawed: 1 error"));
        QCOMPARE(ended.status, 1);

        const QJsonObject json = check({u"--json"_s, u"flawed"_s}).json();
        QCOMPARE(json.value(u"problems"_s).toArray(), flaws);
        QCOMPARE(json.value(u"errors"_s).toInt(), 1);
        QCOMPARE(json.value(u"warnings"_s).toInt(), 1);
    }

    void warningsAreErrorsIfStrict_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::newRow("usual") << QStringList() << 0;
        QTest::newRow("JSON") << QStringList{u"--json"_s} << 0;
        QTest::newRow("strict") << QStringList{u"--strict"_s} << 1;
        QTest::newRow("strict JSON") << QStringList{u"--json"_s, u"--strict"_s} << 1;
    }

    void warningsAreErrorsIfStrict()
    {
        QFETCH(QStringList, options);
        QFETCH(int, status);
        SampleModule sample;
        sample.replace(u"media.xml"_s, "<alt>", "<alt >");
        m_folder.write(u"untidy"_s, sample);
        QCOMPARE(check(options + QStringList{u"untidy"_s}).status, status);
    }

    void theDayCanBeChosen_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<int>("warnings");
        QTest::newRow("before") << u"2026-01-01"_s << 0;
        QTest::newRow("the last day") << u"2099-12-31"_s << 0;
        QTest::newRow("too late") << u"2100-01-01"_s << 2;
    }

    void theDayCanBeChosen()
    {
        QFETCH(QString, day);
        QFETCH(int, warnings);
        for (const QString &path : {u"sample"_s, u"sample.zip"_s}) {
            const QJsonObject json = check({path, u"--json"_s, u"--as-of"_s, day}).json();
            QCOMPARE(json.value(u"warnings"_s).toInt(), warnings);
            const QJsonArray problems = json.value(u"problems"_s).toArray();
            for (const QJsonValue &problem : problems)
                QCOMPARE(problem[u"code"_s].toString(), u"fact-stale"_s);
        }
    }

    void problemsAreTheSameInAnArchive()
    {
        SampleModule sample;
        sample.replace(u"media.xml"_s, "<alt>", "<alt >");
        m_folder.write(u"untidy"_s, sample);
        QCOMPARE(kogge({u"pack"_s, u"untidy"_s, u"-o"_s, u"untidy.zip"_s}, m_folder.inside()).status, 0);
        QJsonObject archive = check({u"--json"_s, u"untidy.zip"_s}).json();
        QJsonObject folder = check({u"--json"_s, u"untidy"_s}).json();
        QCOMPARE(archive.take(u"path"_s), u"untidy.zip"_s);
        QCOMPARE(folder.take(u"path"_s), u"untidy"_s);
        QCOMPARE(archive, folder);
        QCOMPARE(archive.value(u"warnings"_s).toInt(), 1);
    }

    void strangersHaveTheirBasics()
    {
        const QByteArray manifest =
            "<manifest identifier=\"m\" xmlns=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2\" "
            "xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_rootv1p2\">\n"
            "<metadata><schemaversion>1.2</schemaversion></metadata>\n"
            "<organizations default=\"o\"><organization identifier=\"o\"><title>50%2 "
            "&lt;b&gt;off\x1d&#x9b;1m</title>"
            "<item identifier=\"i\" identifierref=\"r\"/><item "
            "identifier=\"j\"/></organization></organizations>\n"
            "<resources><resource identifier=\"r\" adlcp:scormtype=\"sco\" "
            "href=\"../x\"/></resources></manifest>\n";
        m_folder.write(u"golf.zip"_s,
                       zipOf({storedItem("imsmanifest.xml", QByteArray(manifest).replace('\x1d', ""))}));
        const Ended ended = check({u"golf.zip"_s});
        QCOMPARE(ended.status, 1);
        QVERIFY2(
            ended.output.contains("golf.zip: A SCORM package, not a Kogge module: “50%2 <b>off\\u{9B}1m”, "
                                  "version 1.2; 2 items, 1 SCO"),
            ended.output.constData());
        QVERIFY(ended.output.startsWith("imsmanifest.xml:4: error: The manifest refers to “../x”"));

        QJsonObject json = check({u"golf.zip"_s, u"--json"_s}).json();
        QCOMPARE(json.take(u"scorm"_s).toObject(),
                 (QJsonObject{{u"identifier"_s, u"m"_s},
                              {u"schemaVersion"_s, u"1.2"_s},
                              {u"edition"_s, u"SCORM 1.2"_s},
                              {u"title"_s, u"50%2 <b>off\u009b1m"_s},
                              {u"organizations"_s, 1},
                              {u"items"_s, 2},
                              {u"scos"_s, 1},
                              {u"assets"_s, 0}}));
        QCOMPARE(json.value(u"errors"_s).toInt(), 1);
    }

    void failuresNameTheirPlace_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char *path, const QByteArray &content, int status, const char *message) {
            QTest::newRow(path) << QString::fromUtf8(path) << content << status << QByteArray(message);
        };
        row("none.zip", {}, 3, "none.zip: “none.zip” does not exist.");
        row("a/b/none.zip", {}, 3, "a/b/none.zip: “none.zip” does not exist.");
        row("text.zip", "hello", 3, "text.zip: “text.zip” is not a module file.");
        row("login.zip", "<!DOCTYPE html>", 3,
            "login.zip: “login.zip” is a web page, not a module file. Perhaps a login page was saved "
            "instead; "
            "download the file again.");
        row("photos.zip", zipOf({storedItem("a.jpg", "x")}), 3,
            "photos.zip: The package has no imsmanifest.xml, so it is not a learning module.");
        row("page.zip", zipOf({storedItem("imsmanifest.xml", "<html/>")}), 3,
            "page.zip: entry 'imsmanifest.xml': “imsmanifest.xml” does not describe a course: The file "
            "begins "
            "with <html>, but <manifest xmlns=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2\"> is "
            "expected "
            "here.");
        row("entity.zip",
            zipOf({storedItem("imsmanifest.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")}), 3,
            "entity.zip: entry 'imsmanifest.xml': “imsmanifest.xml” contains a document type declaration "
            "(DOCTYPE), which is not accepted.");
        row("open.zip", zipOf({storedItem("imsmanifest.xml", "<manifest>\n<a>")}), 3,
            "open.zip: entry 'imsmanifest.xml': “imsmanifest.xml” is not well-formed XML: line 2, column 3: "
            "Premature end of document.");
        row("slip.zip", zipOf({storedItem("../../evil", "x")}), 4,
            "slip.zip: entry '../../evil': The package names a file outside itself: “../../evil”.");
        row("right to left.zip", zipOf({withUtf8Name("a\xE2\x80\xAEgpj.exe")}), 4,
            "right to left.zip: entry 'a\\u{202E}gpj.exe': The package has a name with hidden characters: "
            "“a\\u{202E}gpj.exe”.");
        row(
            "damaged.zip",
            [] {
                ZipItem item = storedItem("imsmanifest.xml", "<manifest/>");
                item.local.crc ^= 1;
                item.central.crc ^= 1;
                return zipOf({item});
            }(),
            3,
            "damaged.zip: entry 'imsmanifest.xml': “imsmanifest.xml” in the package is damaged. Copy or "
            "download "
            "the package once more.");
    }

    void failuresNameTheirPlace()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, content);
        QFETCH(int, status);
        QFETCH(QByteArray, message);
        if (!content.isEmpty())
            m_folder.write(path, content);
        for (const QStringList &options : {QStringList(), QStringList{u"--json"_s}}) {
            const Ended ended = check(options + QStringList{path});
            QCOMPARE(ended.errors, "kogge: " + message + "\n");
            QCOMPARE(ended.output, QByteArray());
            QCOMPARE(ended.status, status);
        }
    }

    void changedPackagesAreRefused()
    {
        auto items = itemsOf(m_folder.path(u"sample.zip"_s));
        itemNamed(items, "source/module.xml") = storedItem("source/module.xml", "<module/>");
        m_folder.write(u"changed.zip"_s, zipOf(items));
        const Ended ended = check({u"changed.zip"_s});
        QCOMPARE(ended.status, 3);
        QCOMPARE(
            ended.errors,
            QByteArray("kogge: changed.zip: entry 'source/module.xml': “source/module.xml” has been changed "
                       "since the package was made.\n"));
    }

    void newerFormatsAreRefused()
    {
        SampleModule sample;
        sample.replace(u"module.xml"_s, "format=\"1\"", "format=\"2\"");
        m_folder.write(u"newer"_s, sample);
        for (const QString &path : {u"newer"_s, u"newer/"_s}) {
            const Ended ended = check({path});
            QCOMPARE(ended.status, 3);
            QCOMPARE(
                ended.errors,
                QByteArray("kogge: newer/module.xml: “module.xml” was made with a newer version of Kogge "
                           "(format 2). Install the newer version to open it.\n"));
        }
    }

    void foldersWithoutAModule()
    {
        const Ended ended = check({u"sample/lessons"_s});
        QCOMPARE(ended.status, 3);
        QCOMPARE(
            ended.errors,
            QByteArray("kogge: sample/lessons: “lessons” has no module.xml, so it is not a Kogge module.\n"));
    }

    void whatIsNoFileIsNotWaitedFor()
    {
        for (const QString &path : {u"/dev/zero"_s, u"/dev/null"_s, u"/dev/stdin"_s, u"-"_s}) {
            const Ended ended = check({path});
            QCOMPARE(ended.status, 3);
            QVERIFY2(ended.errors.startsWith("kogge: " + path.toUtf8() + ": “"), ended.errors.constData());
        }
    }

    /// From a stranger's module, which must not be able to write to the terminal.
    void controlCharactersAreShown()
    {
        SampleModule sample;
        sample.replace(planFile, "id=\"blocksorts\"",
                       "id=\"\xC2\x9B"
                       "31mblock\"");
        sample.add(u"coach/.\x1b[31m\n"_s, "x");
        m_folder.write(u"escape"_s, sample);
        const Ended ended = check({u"escape"_s});
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.output.contains("“\\u{9B}31mblock” is not a valid id"), ended.output.constData());
        QVERIFY2(ended.output.contains("[id-invalid, \\u{9B}31mblock]\n"), ended.output.constData());
        QVERIFY2(ended.output.contains("coach/.\\u{1B}[31m\\u{A}: warning:"), ended.output.constData());
        QVERIFY(!ended.output.contains('\x1b') && !ended.output.contains("\xC2\x9B"));
    }

private:
    [[nodiscard]] Ended check(const QStringList &arguments) const
    {
        return kogge(QStringList{u"check"_s} + arguments, m_folder.inside());
    }

    CliFolder m_folder;
};

QTEST_GUILESS_MAIN(tst_CliCheck)
#include "tst_clicheck.moc"
