// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"
#include "packagefixture.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

QStringList sourceIn(const QString &archive)
{
    QStringList names;
    const auto reader = ArchiveReader::open(archive);
    for (const ZipEntry &entry : reader->entries()) {
        if (entry.path.isBelow(u"source"_s))
            names += entry.path.toString().mid(7);
    }
    return names;
}

} // namespace

class tst_CliPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<CliFolder>(); }

    void thereAndBack()
    {
        const Ended packed = run({u"pack"_s, u"sample"_s, u"-o"_s, u"a.zip"_s});
        QCOMPARE(packed.errors, QByteArray());
        static const QRegularExpression line(u"\\Aa\\.zip: [0-9]{2,3}\\.[0-9] kB\\n\\z"_s);
        QVERIFY2(line.match(QString::fromUtf8(packed.output)).hasMatch(), packed.output.constData());
        QCOMPARE(packed.status, 0);
        QCOMPARE(m_folder->content(u"a.zip"_s), m_folder->content(u"sample.zip"_s));

        const Ended unpacked = run({u"unpack"_s, u"a.zip"_s, u"-o"_s, u"b"_s});
        QCOMPARE(unpacked.errors, QByteArray());
        QCOMPARE(unpacked.output, QByteArray("b: 9 files\n"));
        QCOMPARE(unpacked.status, 0);
        QCOMPARE(filesBelow(m_folder->path(u"b"_s)), filesBelow(m_folder->path(u"sample"_s)));
        QCOMPARE(m_folder->entries(), QStringList({u"a.zip"_s, u"b"_s, u"sample"_s, u"sample.zip"_s}));
    }

    void optionsMayStandAnywhere_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("before") << QStringList{u"-o"_s, u"a.zip"_s, u"sample"_s};
        QTest::newRow("long") << QStringList{u"sample"_s, u"--output"_s, u"a.zip"_s};
        QTest::newRow("in one") << QStringList{u"sample"_s, u"--output=a.zip"_s};
        QTest::newRow("all") << QStringList{u"--profile"_s, u"scorm12"_s, u"-o"_s,
                                            u"a.zip"_s,     u"--"_s,      u"sample"_s};
    }

    void optionsMayStandAnywhere()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(run(QStringList{u"pack"_s} + arguments).status, 0);
        QCOMPARE(m_folder->content(u"a.zip"_s), m_folder->content(u"sample.zip"_s));
    }

    void theSourceIsReduced_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("without");
        const QStringList german{u"media/de/hall.svg"_s, u"translations/de.xlf"_s};
        const QStringList coach{u"coach/notes.md"_s};
        QTest::newRow("one language") << QStringList{u"--languages"_s, u"en"_s} << german;
        QTest::newRow("both") << QStringList{u"--languages"_s, u"de, en"_s} << QStringList();
        QTest::newRow("for learners") << QStringList{u"--for"_s, u"learners"_s} << coach;
        QTest::newRow("both reductions")
            << QStringList{u"--for"_s, u"learners"_s, u"--languages=en"_s} << german + coach;
    }

    void theSourceIsReduced()
    {
        QFETCH(QStringList, options);
        QFETCH(QStringList, without);
        const Ended ended = run(QStringList{u"pack"_s, u"sample"_s, u"-o"_s, u"a.zip"_s} + options);
        QCOMPARE(ended.errors, QByteArray());
        QCOMPARE(ended.status, 0);
        QStringList expected = filesBelow(m_folder->path(u"sample"_s)).keys();
        for (const QString &name : without)
            QCOMPARE(expected.removeAll(name), 1);
        QCOMPARE(sourceIn(m_folder->path(u"a.zip"_s)), expected);
    }

    void problemsStopIt()
    {
        SampleModule sample;
        sample.replace(u"lessons/lessonplan.xml"_s, "category=\"b\"", "category=\"c\"");
        sample.replace(u"media.xml"_s, "<alt>", "<alt >");
        m_folder->write(u"flawed"_s, sample);
        m_folder->write(u"a.zip"_s, "what was there before");

        const Ended ended = run({u"pack"_s, u"flawed"_s, u"-o"_s, u"a.zip"_s});

        QCOMPARE(ended.status, 1);
        QCOMPARE(ended.output, QByteArray());
        QCOMPARE(ended.errors,
                 QByteArray(
                     "kogge: flawed: lessons/lessonplan.xml:34: error: There is no category with the "
                     "letter “c”. [category-unknown, blocksorts]\n"
                     "kogge: flawed: media.xml: warning: The file is not written the way Kogge writes it, so "
                     "the next change in Kogge will also change its form. [not-canonical]\n"
                     "kogge: flawed: Not packed: correct the errors first.\n"));
        QCOMPARE(m_folder->content(u"a.zip"_s), QByteArray("what was there before"));
    }

    void warningsDoNotStopIt()
    {
        SampleModule sample;
        sample.replace(u"media.xml"_s, "<alt>", "<alt >");
        m_folder->write(u"untidy"_s, sample);
        const Ended ended = run({u"pack"_s, u"untidy"_s, u"-o"_s, u"a.zip"_s});
        QCOMPARE(ended.status, 0);
        QVERIFY(ended.errors.startsWith("kogge: untidy: media.xml: warning: "));
        QVERIFY(ended.output.startsWith("a.zip: "));
        QVERIFY(m_folder->content(u"a.zip"_s).startsWith("PK"));
    }

    void failuresNameTheirPlace_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char *command, int status, const char *message) {
            QTest::newRow(command) << QString::fromUtf8(command).split(u' ') << status << QByteArray(message);
        };
        row("pack none -o a.zip", 3, "none: “none” does not exist.");
        row("pack sample/lessons -o a.zip", 3,
            "sample/lessons: “lessons” has no module.xml, so it is not a Kogge module.");
        row("pack sample.zip -o a.zip", 3,
            "sample.zip: Only a folder can be packed. Unpack an archive first.");
        row("pack sample -o none/a.zip", 6,
            "none/a.zip: “a.zip” cannot be written: No such file or directory. What was there before is "
            "unchanged.");
        row("pack sample -o folder", 6,
            "folder: “folder” cannot be written: Filename refers to a directory. What was there before is "
            "unchanged.");
        row("pack sample -o sample/a.zip", 2,
            "sample: “sample/a.zip” cannot be used here: it is in the module's own folder.");
        row("pack sample -o a.zip --languages de,fr", 2,
            "sample: “fr” cannot be used here: the module has en, de.");
        row("unpack none.zip -o a", 3, "none.zip: “none.zip” does not exist.");
        row("unpack sample -o a", 3, "sample: “sample” is not a module file.");
        row("unpack golf.zip -o a", 3,
            "golf.zip: “golf.zip” has no module.xml, so it is not a Kogge module.");
        row("unpack sample.zip -o sample", 2, "sample: The folder “sample” is not empty; choose a new one.");
        row("unpack sample.zip -o golf.zip", 2, "golf.zip: “golf.zip” exists already.");
        row("unpack sample.zip -o none/a", 6,
            "none/a: “a” cannot be written: No such file or directory. What was there before is unchanged.");
        row("unpack changed.zip -o a", 3,
            "changed.zip: entry 'source/coach/notes.md': “source/coach/notes.md” has been changed since the "
            "package was made.");
        row("unpack slip.zip -o a", 4,
            "slip.zip: entry '../evil': The package names a file outside itself: “../evil”.");
    }

    void failuresNameTheirPlace()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, message);
        m_folder->write(u"folder/a"_s, "x");
        m_folder->write(u"golf.zip"_s, zipOf({storedItem("imsmanifest.xml", "<manifest/>")}));
        m_folder->write(u"slip.zip"_s, zipOf({storedItem("../evil", "x")}));
        auto items = itemsOf(m_folder->path(u"sample.zip"_s));
        itemNamed(items, "source/coach/notes.md") = storedItem("source/coach/notes.md", "changed");
        m_folder->write(u"changed.zip"_s, zipOf(items));
        const QStringList before = m_folder->entries();
        const Files sample = filesBelow(m_folder->path(u"sample"_s));

        const Ended ended = run(arguments);

        // Where something is named by its absolute path, the test's folder is not of interest.
        const QByteArray folder = m_folder->path().toUtf8() + '/';
        QCOMPARE(QByteArray(ended.errors).replace(folder, ""), "kogge: " + message + "\n");
        QCOMPARE(ended.output, QByteArray());
        QCOMPARE(ended.status, status);
        QCOMPARE(m_folder->entries(), before);
        QCOMPARE(filesBelow(m_folder->path(u"sample"_s)), sample);
    }

    void oddNamesAreNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
             {u"a b"_s, u"Übung für Anfänger"_s, u"50%"_s, u"%1 %2"_s, u"#1?&x=y"_s, u"it's \"here\""_s,
              u"$HOME `id` ;"_s, u"日本の本"_s, u"😀"_s, u"u\u0308"_s, u"-x"_s, u"--json"_s, u"a\\b"_s,
              u"a:b"_s, u"~"_s, u"..."_s, QString(200, u'x')})
            QTest::newRow(qPrintable(name.left(20))) << name;
    }

    void oddNamesAreNames()
    {
        QFETCH(QString, name);
        m_folder->write(name, SampleModule());
        const QString archive = name + u".zip"_s;
        const QString unpackedName = name + u" unpacked"_s;

        const Ended checked = run({u"check"_s, u"--"_s, name});
        QCOMPARE(checked.status, 0);
        QCOMPARE(checked.output, name.toUtf8() + ": 0 errors, 0 warnings\n");
        const Ended packed = run({u"pack"_s, u"--output="_s + archive, u"--"_s, name});
        QCOMPARE(packed.errors, QByteArray());
        QVERIFY(packed.output.startsWith(archive.toUtf8() + ": "));
        const Ended unpacked = run({u"unpack"_s, u"--output="_s + unpackedName, u"--"_s, archive});
        QCOMPARE(unpacked.errors, QByteArray());
        QCOMPARE(unpacked.output, unpackedName.toUtf8() + ": 7 files\n");
        QCOMPARE(filesBelow(m_folder->path(unpackedName)), SampleModule().files());
        const Ended info = run({u"info"_s, u"--json"_s, u"--"_s, archive});
        QCOMPARE(info.json().value(u"path"_s).toString(), archive);
    }

    void namesInsideAModuleMustTravel_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("other letters")
            << QByteArray("f\xc3\xbcr.md")
            << QByteArray("“coach/für.md” is not a name that every computer can use");
        QTest::newRow("blank") << QByteArray("a b.md") << QByteArray("“coach/a b.md” is not a name");
        QTest::newRow("Latin-1") << QByteArray("M\xfcnchen.md")
                                 << QByteArray("coach/M\xef\xbf\xbdnchen.md: warning: It is not packed");
        QTest::newRow("control character")
            << QByteArray("a\x1b[1m.md") << QByteArray("coach/a\\u{1B}[1m.md: warning: It is not packed");
    }

    void namesInsideAModuleMustTravel()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, words);
        const QByteArray path = m_folder->path(u"sample/coach/"_s).toLocal8Bit() + name;
        const int descriptor = ::open(path.constData(), O_CREAT | O_WRONLY, 0644);
        QVERIFY(descriptor >= 0);
        ::close(descriptor);
        const Ended ended = run({u"pack"_s, u"sample"_s, u"-o"_s, u"a.zip"_s});
        ::unlink(path.constData()); // QTemporaryDir cannot.
        QVERIFY2(ended.errors.contains(words), ended.errors.constData());
        QCOMPARE(ended.status, words.contains("warning") ? 0 : 1);
    }

private:
    [[nodiscard]] Ended run(const QStringList &arguments) const
    {
        return kogge(arguments, m_folder->inside());
    }

    std::unique_ptr<CliFolder> m_folder;
};

QTEST_GUILESS_MAIN(tst_CliPack)
#include "tst_clipack.moc"
