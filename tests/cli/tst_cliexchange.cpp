// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// A file of one text that came back from a translator.
QByteArray translation(const QByteArray &tag, const QByteArray &id, const QByteArray &target)
{
    return "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\">"
           "<file original=\"module.xml\" source-language=\"en\" target-language=\""
        + tag + "\" datatype=\"plaintext\"><body><trans-unit id=\"" + id + "\"><source>x</source><target>"
        + target + "</target></trans-unit></body></file></xliff>";
}

} // namespace

class tst_CliExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTranslationGoesOutAndComesBack_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("file");
        QTest::newRow("XLIFF") << u"xliff"_s << u"fr.xlf"_s;
        QTest::newRow("a table") << u"csv"_s << u"fr.csv"_s;
    }

    void aTranslationGoesOutAndComesBack()
    {
        QFETCH(QString, format);
        QFETCH(QString, file);
        CliFolder folder;
        const Ended out =
            kogge({u"export"_s, u"sample"_s, u"--to"_s, format, u"--language"_s, u"fr"_s, u"-o"_s, file},
                  folder.inside());
        QCOMPARE(out.status, 0);
        QByteArray bytes = folder.content(file);
        bytes.replace(format == u"csv" ? "Who pays,,open" : "<source>Who pays</source>",
                      format == u"csv" ? "Who pays,Qui paie,confirmed"
                                       : "<source>Who pays</source><target>Qui paie</target>");
        folder.write(file, bytes);
        const QJsonObject json =
            kogge({u"import"_s, file, u"-o"_s, u"sample"_s, u"--language"_s, u"fr"_s, u"--json"_s},
                  folder.inside())
                .json();
        QCOMPARE(json.value(u"language").toString(), u"fr"_s);
        QCOMPARE(json.value(u"taken").toInt(), 1);
        QVERIFY(json.value(u"empty").toInt() > 10);
        QVERIFY(folder.content(u"sample/translations/fr.xlf"_s).contains("Qui paie"));
    }

    void theLanguageOfAFileIsTheModules_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("language");
        QTest::newRow("the one that is there") << QStringList() << u"fr"_s;
        QTest::newRow("the one that is asked for") << QStringList{u"--language"_s, u"fr-BE"_s} << u"fr-BE"_s;
    }

    void theLanguageOfAFileIsTheModules()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, language);
        CliFolder folder;
        folder.write(u"fr.xlf"_s, translation("fr", "module/title", "Un"));
        QCOMPARE(kogge({u"import"_s, u"fr.xlf"_s, u"-o"_s, u"sample"_s}, folder.inside()).status, 0);
        folder.write(u"back.xlf"_s, translation("fr-FR", "module/title", "Deux"));
        const Ended ended =
            kogge(QStringList{u"import"_s, u"back.xlf"_s, u"-o"_s, u"sample"_s} + options, folder.inside());
        QCOMPARE(ended.status, 0);
        QVERIFY2(ended.errors.contains("fr-FR") && ended.errors.contains(language.toUtf8()),
                 ended.errors.constData());
        QVERIFY(folder.content(u"sample/translations/%1.xlf"_s.arg(language)).contains("Deux"));
        QVERIFY(!folder.entries(u"sample/translations"_s).contains(u"fr-FR.xlf"_s));

        folder.write(u"other.xlf"_s, translation("sv", "elsewhere/title", "En"));
        const Ended other = kogge({u"import"_s, u"other.xlf"_s, u"-o"_s, u"sample"_s}, folder.inside());
        QCOMPARE(other.status, 1);
        QVERIFY(other.output.contains("elsewhere/title"));
        QVERIFY(!folder.entries(u"sample/translations"_s).contains(u"sv.xlf"_s));
    }

    void onlyLanguagesAreTakenAndShown_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        const QByteArray hostile = "fr-&#x202E;&#x9B;2J";
        QTest::newRow("none in the file") << hostile << QStringList() << 2;
        QTest::newRow("none in the call") << "fr"_ba << QStringList{u"--language"_s, u"x y"_s} << 2;
        QTest::newRow("that of the module") << "en"_ba << QStringList() << 2;
        QTest::newRow("another than the file says") << hostile << QStringList{u"--language"_s, u"fr"_s} << 1;
    }

    void onlyLanguagesAreTakenAndShown()
    {
        QFETCH(QByteArray, said);
        QFETCH(QStringList, options);
        CliFolder folder;
        folder.write(u"back.xlf"_s,
                     "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\">"
                     "<file original=\"module.xml\" source-language=\"en\" target-language=\""
                         + said
                         + "\" datatype=\"plaintext\"><body><trans-unit id=\"elsewhere/title\"><source>x"
                           "</source><target>Un</target></trans-unit></body></file></xliff>");
        const Ended ended =
            kogge(QStringList{u"import"_s, u"back.xlf"_s, u"-o"_s, u"sample"_s} + options, folder.inside());
        QTEST(ended.status, "status");
        const QString shown = QString::fromUtf8(ended.output + ended.errors);
        QVERIFY2(!shown.contains(QChar(0x202e)) && !shown.contains(QChar(0x9b)), ended.errors.constData());
        QVERIFY(!ended.errors.isEmpty());
    }

    void aModuleIsTakenOverWhereThatIsSaid()
    {
        CliFolder folder;
        folder.write(u"sample/.kogge/lock"_s, "ann\nelsewhere.example\n1\n2026-01-01T10:00:00Z\n");
        folder.write(u"fr.csv"_s, "id,source,target\nmodule/title,x,Un\n");
        const QStringList arguments{u"import"_s, u"fr.csv"_s, u"-o"_s, u"sample"_s, u"--language"_s, u"fr"_s};
        const Ended refused = kogge(arguments, folder.inside());
        QVERIFY(refused.status != 0);
        QVERIFY2(refused.errors.contains("elsewhere.example"), refused.errors.constData());
        QCOMPARE(kogge(arguments + QStringList{u"--take-over"_s}, folder.inside()).status, 0);
        QVERIFY(folder.content(u"sample/translations/fr.xlf"_s).contains("Un"));
    }

    void profilesOfATableAreTaken()
    {
        CliFolder folder;
        QProcess::execute(u"cp"_s,
                          {u"-r"_s, QStringLiteral(TEST_DATA_DIR "/everyblock"), folder.path(u"module"_s)});
        folder.write(u"table.csv"_s,
                     "name;place;colour;country\nLamp Loft;L\xC3\xBC"
                     "beck;red;France\n");
        const QStringList arguments{u"import"_s, u"table.csv"_s,  u"-o"_s,
                                    u"module"_s, u"--profiles"_s, u"cooperations"_s};
        const Ended ended = kogge(arguments, folder.inside());
        QCOMPARE(ended.errors, QByteArray());
        QCOMPARE(ended.status, 0);
        QVERIFY2(ended.output.startsWith("0 profiles added, 1 changed, 0 as they were\n"
                                         "  row 1: there is no column “colour”"),
                 ended.output.constData());
        QVERIFY(ended.output.contains("row 2: “France”"));
        QVERIFY(folder.content(u"module/data/cooperations.xml"_s).contains("<place>Lübeck</place>"));
        QCOMPARE(kogge({u"check"_s, u"module"_s}, folder.inside()).status, 0);
        const QJsonObject json = kogge(arguments + QStringList{u"--json"_s}, folder.inside()).json();
        QCOMPARE(json.value(u"same").toInt(), 1);
        QCOMPARE(json.value(u"notes").toArray().size(), 2);
    }

    void mistakesAreSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("another format") << QStringList{u"export"_s,     u"sample"_s, u"--to"_s, u"docx"_s,
                                                       u"--language"_s, u"fr"_s,     u"-o"_s,   u"x"_s}
                                        << 2 << QByteArray("--to");
        QTest::newRow("its own language") << QStringList{u"export"_s,     u"sample"_s, u"--to"_s, u"csv"_s,
                                                         u"--language"_s, u"en"_s,     u"-o"_s,   u"x"_s}
                                          << 2 << QByteArray("--language");
        const auto exported = [](const QString &module, const QString &file) {
            return QStringList{u"export"_s,     module,  u"--to"_s, u"csv"_s,
                               u"--language"_s, u"fr"_s, u"-o"_s,   file};
        };
        QTest::newRow("over a file of the module")
            << exported(u"sample"_s, u"sample/module.xml"_s) << 2 << QByteArray("in the module's own folder");
        QTest::newRow("into the module")
            << exported(u"sample"_s, u"sample/lessons/a"_s) << 2 << QByteArray("in the module's own folder");
        QTest::newRow("over a file by a link")
            << exported(u"sample"_s, u"link"_s) << 2 << QByteArray("in the module's own folder");
        QTest::newRow("over the archive")
            << exported(u"sample.zip"_s, u"sample.zip"_s) << 2 << QByteArray("it is the module itself");
        QTest::newRow("QTI") << QStringList{u"import"_s, u"choice.xml"_s, u"-o"_s, u"sample"_s} << 3
                             << QByteArray("GIFT, Markdown, XLIFF and CSV are");
        QTest::newRow("QTI 1") << QStringList{u"import"_s, u"old.xml"_s, u"-o"_s, u"sample"_s} << 3
                               << QByteArray("GIFT, Markdown, XLIFF and CSV are");
        QTest::newRow("XLIFF without a language")
            << QStringList{u"import"_s, u"none.xlf"_s, u"-o"_s, u"sample"_s} << 2
            << QByteArray("The file does not say its language; add --language.");
        QTest::newRow("no module") << QStringList{u"export"_s,     u"nowhere"_s, u"--to"_s, u"csv"_s,
                                                  u"--language"_s, u"fr"_s,      u"-o"_s,   u"x"_s}
                                   << 3 << QByteArray("nowhere");
        QTest::newRow("no file") << QStringList{u"import"_s, u"nowhere.xlf"_s, u"-o"_s, u"sample"_s} << 3
                                 << QByteArray("nowhere.xlf");
        QTest::newRow("no such collection")
            << QStringList{u"import"_s, u"table.csv"_s, u"-o"_s, u"sample"_s, u"--profiles"_s, u"nowhere"_s}
            << 3 << QByteArray("data/nowhere.xml");
        QTest::newRow("no translation")
            << QStringList{u"import"_s, u"sample/module.xml"_s, u"-o"_s, u"sample"_s} << 3
            << QByteArray("module.xml");
    }

    void mistakesAreSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, part);
        CliFolder folder;
        folder.write(u"table.csv"_s, "name;place\nLamp Loft;Lübeck\n");
        folder.write(u"choice.xml"_s, "<assessmentItem xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p1\"/>");
        folder.write(u"old.xml"_s, "<questestinterop/>");
        folder.write(u"none.xlf"_s, translation("", "module/title", "Un"));
        QVERIFY(QFile::link(folder.path(u"sample/module.xml"_s), folder.path(u"link"_s)));
        const Files unchanged = filesBelow(folder.path());
        const Ended ended = kogge(arguments, folder.inside());
        QTEST(ended.status, "status");
        QVERIFY(ended.errors.startsWith("kogge: "));
        QVERIFY2(ended.errors.contains(part), ended.errors.constData());
        QVERIFY(!folder.entries().contains(u"x"_s));
        QCOMPARE(filesBelow(folder.path()), unchanged);
    }
};

QTEST_GUILESS_MAIN(tst_CliExchange)
#include "tst_cliexchange.moc"
