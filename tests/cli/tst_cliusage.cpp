// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

class tst_CliUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpIsThere_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("firstLine");
        QTest::addColumn<QByteArrayList>("parts");
        const auto row = [](const QStringList &arguments, const char *firstLine,
                            const QByteArrayList &parts) {
            QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << QByteArray(firstLine) << parts;
        };
        const char *usage = "Usage: kogge COMMAND …";
        const QByteArrayList all{
            "check",          "pack",    "unpack",           "info",     "progress", "0 fine",
            "1 errors",       "2 usage", "3 cannot be read", "4 unsafe", "6 disk",   "8 cancelled",
            "130 interrupted"};
        row({u"--help"_s}, usage, all);
        row({u"-h"_s}, usage, all);
        row({u"help"_s}, usage, all);
        row({u"check"_s, u"--help"_s}, "Usage: kogge check [OPTIONS] PATH",
            {"-h, --help", "--json", "--strict", "--as-of <DATE>"});
        row({u"check"_s, u"a"_s, u"b"_s, u"-h"_s}, "Usage: kogge check [OPTIONS] PATH", {"--json"});
        row({u"pack"_s, u"--help"_s}, "Usage: kogge pack [OPTIONS] DIR -o FILE",
            {"-h, --help", "-o, --output <FILE>", "--profile <PROFILE>", "--languages <LIST>",
             "--for <AUDIENCE>"});
        row({u"unpack"_s, u"--help"_s}, "Usage: kogge unpack [OPTIONS] FILE -o DIR",
            {"-h, --help", "-o, --output <DIR>"});
        row({u"import"_s, u"--help"_s}, "Usage: kogge import [OPTIONS] FILE -o DIR",
            {"-h, --help", "--json", "-o, --output <DIR>", "--language <LANG>", "--from <FORMAT>",
             "--take-over"});
        row({u"info"_s, u"--help"_s}, "Usage: kogge info [OPTIONS] PATH", {"-h, --help", "--json"});
        row({u"progress"_s, u"--help"_s}, "Usage: kogge progress [OPTIONS] --data DIR",
            {"-h, --help", "--json", "--data <DIR>"});
    }

    void helpIsThere()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, firstLine);
        QFETCH(QByteArrayList, parts);
        const Ended ended = kogge(arguments);
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.errors, QByteArray());
        QCOMPARE(ended.output.left(ended.output.indexOf('\n')), firstLine);
        for (const QByteArray &part : parts)
            QVERIFY2(ended.output.contains(part), ended.output.constData());
        for (const QByteArray &line : ended.output.split('\n'))
            QVERIFY2(QString::fromUtf8(line).size() <= 92, line.constData());
        QVERIFY(ended.output.endsWith('\n') && !ended.output.endsWith("\n\n"));
    }

    void versionIsThere()
    {
        const Ended ended = kogge({u"--version"_s});
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.output, "kogge " KOGGE_VERSION "\n");
        QCOMPARE(ended.errors, QByteArray());
    }

    /// On a server, in a container, from cron.
    void nothingIsNeeded()
    {
        for (const QString &argument : {u"--help"_s, u"--version"_s}) {
            Circumstances bare;
            bare.environment = QProcessEnvironment();
            bare.environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s); // Would fail for a program with windows.
            bare.folder = u"/"_s;
            const Ended ended = kogge({argument}, bare);
            QCOMPARE(ended.status, 0);
            QCOMPARE(ended.errors, QByteArray());
            QVERIFY(ended.output.startsWith("Usage:") || ended.output.startsWith("kogge "));
        }
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("sentence");
        QTest::addColumn<QByteArray>("help");
        const auto row = [](const QStringList &arguments, const char *sentence, const char *help) {
            QTest::newRow(qPrintable(u"kogge "_s + arguments.join(u' ')))
                << arguments << QByteArray(sentence) << QByteArray(help);
        };
        row({}, "No command given.", "kogge --help");
        row({u"zip"_s}, "There is no command “zip”.", "kogge --help");
        row({u"--json"_s, u"check"_s}, "There is no command “--json”.", "kogge --help");
        row({u"a\u202Eb\x1b[1m"_s}, "There is no command “a\\u{202E}b\\u{1B}[1m”.", "kogge --help");
        row({u"check"_s}, "check needs PATH.", "kogge check --help");
        row({u"check"_s, u"a"_s, u"b"_s, u"c"_s}, "check does not know what to do with “b”.",
            "kogge check --help");
        row({u"check"_s, u"a"_s, u"--jsn"_s}, "check has no option “jsn”.", "kogge check --help");
        row({u"check"_s, u"-x"_s, u"a"_s}, "check has no option “x”.", "kogge check --help");
        row({u"check"_s, u"--as-of"_s}, "Missing value after '--as-of'.", "kogge check --help");
        for (const QString &date : {u"2026-13-01"_s, u"2026-1-1"_s, u"today"_s, u"2026-01-01T10:00"_s})
            row({u"check"_s, u"a"_s, u"--as-of"_s, date}, "--as-of needs a date, as in 2026-12-31.",
                "kogge check --help");
        row({u"check"_s, u"a"_s, u"--as-of"_s, u""_s}, "--as-of has no value; give one, or leave it out.",
            "kogge check --help");
        row({u"pack"_s}, "pack needs DIR.", "kogge pack --help");
        row({u"pack"_s, u"a"_s, u"-o"_s, u"b"_s, u"--languages"_s, u""_s},
            "--languages has no value; give one, or leave it out.", "kogge pack --help");
        row({u"pack"_s, u"a"_s, u"-o"_s, u"b"_s, u"--languages"_s, u","_s}, "--languages names no language.",
            "kogge pack --help");
        row({u"import"_s, u"a.csv"_s, u"-o"_s, u"b"_s, u"--profiles"_s, u" "_s},
            "--profiles has no value; give one, or leave it out.", "kogge import --help");
        row({u"pack"_s, u"a"_s}, "pack needs -o FILE.", "kogge pack --help");
        row({u"pack"_s, u"a"_s, u"-o"_s, u""_s}, "pack needs -o FILE.", "kogge pack --help");
        row({u"pack"_s, u"a"_s, u"b"_s}, "pack does not know what to do with “b”.", "kogge pack --help");
        row({u"pack"_s, u"a"_s, u"-o"_s, u"b"_s, u"--profile"_s, u"aicc"_s},
            "There is no profile “aicc”; there are scorm12, scorm2004, web.", "kogge pack --help");
        row({u"pack"_s, u"a"_s, u"-o"_s, u"b"_s, u"--profile"_s, u"web"_s, u"--per-lesson"_s},
            "--per-lesson is for LMSs; the profile web is not.", "kogge pack --help");
        row({u"pack"_s, u"a"_s, u"-o"_s, u"b"_s, u"--for"_s, u"coaches"_s}, "--for knows “learners” only.",
            "kogge pack --help");
        row({u"unpack"_s}, "unpack needs FILE.", "kogge unpack --help");
        row({u"unpack"_s, u"a"_s}, "unpack needs -o DIR.", "kogge unpack --help");
        row({u"unpack"_s, u"a"_s, u"-o"_s, u"b"_s, u"--json"_s}, "unpack has no option “json”.",
            "kogge unpack --help");
        row({u"import"_s}, "import needs FILE.", "kogge import --help");
        row({u"import"_s, u"a.md"_s}, "import needs -o DIR.", "kogge import --help");
        row({u"import"_s, u"a.md"_s, u"-o"_s, u"b"_s, u"--language"_s, u"English"_s},
            "--language needs a language, as en or de.", "kogge import --help");
        row({u"import"_s, u"a.md"_s, u"-o"_s, u"b"_s, u"--from"_s, u"docx"_s},
            "--from knows “markdown” and “gift” only.", "kogge import --help");
        row({u"info"_s}, "info needs PATH.", "kogge info --help");
        row({u"info"_s, u"a"_s, u"--strict"_s}, "info has no option “strict”.", "kogge info --help");
        row({u"progress"_s}, "progress needs --data DIR.", "kogge progress --help");
        row({u"progress"_s, u"a"_s}, "progress does not know what to do with “a”.", "kogge progress --help");
    }

    void mistakesAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, sentence);
        QFETCH(QByteArray, help);
        const Ended ended = kogge(arguments);
        QCOMPARE(ended.status, 2);
        QCOMPARE(ended.output, QByteArray());
        QCOMPARE(ended.errors, "kogge: " + sentence + "\nTry “" + help + "”.\n");
    }

    void tenThousandArgumentsAreTooMany()
    {
        QStringList arguments{u"check"_s};
        for (int i = 0; i < 10'000; ++i)
            arguments += QString::number(i);
        const Ended ended = kogge(arguments);
        QCOMPARE(ended.status, 2);
        QVERIFY(ended.errors.startsWith("kogge: check does not know what to do with “1”."));
    }

    /// They would silently be turned into names of other files.
    void argumentsAreUtf8()
    {
        for (const char *argument : {"check '\xff.zip'", "pack a -o 'M\xfcnchen.zip'", "'\xc3'"}) {
            const QByteArray script = QByteArray("exec \"$0\" ") + argument;
            QProcess process;
            process.start(u"sh"_s, {});
            process.write(QByteArray(script).replace("\"$0\"", koggeCommand({}).first().toUtf8()));
            process.closeWriteChannel();
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 2);
            QCOMPARE(process.readAllStandardError(),
                     QByteArray("kogge: The arguments are not in UTF-8.\nTry “kogge --help”.\n"));
        }
    }
};

QTEST_GUILESS_MAIN(tst_CliUsage)
#include "tst_cliusage.moc"
