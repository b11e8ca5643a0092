// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include <QDir>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// The document without its sentences, which may be in another language.
QJsonObject withoutSentences(QJsonObject document)
{
    QJsonArray problems = document.value(u"problems"_s).toArray();
    for (qsizetype i = 0; i < problems.size(); ++i) {
        QJsonObject problem = problems.at(i).toObject();
        problem.remove(u"message"_s);
        problems.replace(i, problem);
    }
    document.insert(u"problems"_s, problems);
    return document;
}

} // namespace

/// Languages, environments, terminals and pipes.
class tst_CliSurroundings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        SampleModule sample;
        sample.replace(u"lessons/lessonplan.xml"_s, "points=\"2.5\"", "points=\"-2.5\"");
        sample.replace(u"media.xml"_s, "<alt>", "<alt >");
        m_folder.write(u"flawed"_s, sample);
    }

    void languagesChangeNoFiles_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char *locale :
             {"C", "POSIX", "C.UTF-8", "en_US.UTF-8", "tr_TR.UTF-8", "tr_TR", "de_DE.UTF-8", "de_DE",
              "de_AT.UTF-8", "ar_EG.UTF-8", "ja_JP.UTF-8", "xx_XX", ""})
            QTest::newRow(locale) << QString::fromLatin1(locale);
    }

    void languagesChangeNoFiles()
    {
        QFETCH(QString, locale);
        const Circumstances elsewhere = inside(u"LC_ALL"_s, locale);
        const Circumstances here = m_folder.inside();
        const bool german = locale.startsWith(u"de");

        for (const QStringList &command :
             {QStringList{u"check"_s, u"flawed"_s}, QStringList{u"info"_s, u"sample"_s},
              QStringList{u"--help"_s}, QStringList{u"check"_s, u"none"_s},
              QStringList{u"pack"_s, u"flawed"_s, u"-o"_s, u"x.zip"_s}}) {
            const Ended expected = kogge(command, here);
            const Ended ended = kogge(command, elsewhere);
            QCOMPARE(ended.status, expected.status);
            if (!german) {
                QCOMPARE(ended.output, expected.output);
                QCOMPARE(ended.errors, expected.errors);
            }
        }
        QCOMPARE(withoutSentences(kogge({u"check"_s, u"--json"_s, u"flawed"_s}, elsewhere).json()),
                 withoutSentences(kogge({u"check"_s, u"--json"_s, u"flawed"_s}, here).json()));
        QCOMPARE(kogge({u"info"_s, u"--json"_s, u"sample"_s}, elsewhere).output,
                 kogge({u"info"_s, u"--json"_s, u"sample"_s}, here).output);

        QCOMPARE(kogge({u"pack"_s, u"sample"_s, u"-o"_s, u"a.zip"_s}, elsewhere).status, 0);
        QCOMPARE(m_folder.content(u"a.zip"_s), m_folder.content(u"sample.zip"_s));
        QVERIFY(QDir(m_folder.path(u"a"_s)).removeRecursively());
        QCOMPARE(kogge({u"unpack"_s, u"a.zip"_s, u"-o"_s, u"a"_s}, elsewhere).status, 0);
        QCOMPARE(filesBelow(m_folder.path(u"a"_s)), filesBelow(m_folder.path(u"sample"_s)));
    }

    void littleIsNeeded_data()
    {
        QTest::addColumn<QProcessEnvironment>("environment");
        const auto usual = Circumstances::usualEnvironment();
        const auto without = [&usual](const char *name) {
            QProcessEnvironment environment = usual;
            environment.remove(QString::fromLatin1(name));
            return environment;
        };
        const auto with = [](const char *name, const char *value) {
            return Circumstances::with(QString::fromLatin1(name), QString::fromLatin1(value)).environment;
        };
        QTest::newRow("no home") << without("HOME");
        QTest::newRow("no such home") << with("HOME", "/nonexistent");
        QTest::newRow("home that cannot be written to") << with("HOME", "/proc");
        QTest::newRow("no temporary files") << with("TMPDIR", "/nonexistent");
        QTest::newRow("no session") << with("XDG_RUNTIME_DIR", "/nonexistent");
        QTest::newRow("no display that works") << with("DISPLAY", ":99");
        QTest::newRow("no platform that works") << with("QT_QPA_PLATFORM", "nonsense");
        QTest::newRow("nothing at all") << QProcessEnvironment();
    }

    void littleIsNeeded()
    {
        QFETCH(QProcessEnvironment, environment);
        Circumstances bare = m_folder.inside();
        bare.environment = environment;
        QVERIFY(QDir(m_folder.path(u"a"_s)).removeRecursively());
        for (const QStringList &command :
             {QStringList{u"check"_s, u"sample.zip"_s}, QStringList{u"info"_s, u"sample.zip"_s},
              QStringList{u"pack"_s, u"sample"_s, u"-o"_s, u"a.zip"_s},
              QStringList{u"unpack"_s, u"a.zip"_s, u"-o"_s, u"a"_s},
              QStringList{u"progress"_s, u"--data"_s, u"."_s}}) {
            const Ended ended = kogge(command, bare);
            QCOMPARE(ended.errors, QByteArray());
            QCOMPARE(ended.status, 0);
        }
        QCOMPARE(m_folder.content(u"a.zip"_s), m_folder.content(u"sample.zip"_s));
    }

    void nobodyListens()
    {
        for (const QStringList &command :
             {QStringList{u"info"_s, u"--json"_s, u"sample"_s}, QStringList{u"check"_s, u"flawed"_s},
              QStringList{u"--help"_s}, QStringList{u"pack"_s, u"sample"_s, u"-o"_s, u"a.zip"_s}}) {
            Circumstances circumstances = m_folder.inside();
            circumstances.prepare = [] {
                int ends[2];
                if (::pipe(ends) != 0 || ::dup2(ends[1], STDOUT_FILENO) < 0)
                    ::_exit(99);
                ::close(ends[0]);
                ::close(ends[1]);
                std::signal(SIGPIPE, SIG_DFL);
            };
            const Ended ended = kogge(command, circumstances);
            QCOMPARE(ended.status, 6);
            QCOMPARE(ended.errors, QByteArray());
        }
        QCOMPARE(m_folder.content(u"a.zip"_s), m_folder.content(u"sample.zip"_s));
    }

    void outputThatIsLostIsAFailure_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("full") << QByteArray("/dev/full") << QByteArray("No space left on device");
        QTest::newRow("closed") << QByteArray() << QByteArray("Bad file descriptor");
    }

    void outputThatIsLostIsAFailure()
    {
        QFETCH(QByteArray, output);
        QFETCH(QByteArray, reason);
        Circumstances circumstances = m_folder.inside();
        circumstances.prepare = [output] {
            ::close(STDOUT_FILENO);
            if (!output.isEmpty() && ::open(output.constData(), O_WRONLY) != STDOUT_FILENO)
                ::_exit(99);
        };
        for (const QStringList &command :
             {QStringList{u"info"_s, u"--json"_s, u"sample"_s}, QStringList{u"--version"_s},
              QStringList{u"pack"_s, u"sample"_s, u"-o"_s, u"a.zip"_s}}) {
            const Ended ended = kogge(command, circumstances);
            QCOMPARE(ended.status, 6);
            QCOMPARE(ended.errors, "kogge: The output could not be written: " + reason + ".\n");
        }
        // The archive is not what got the closed descriptor.
        QCOMPARE(m_folder.content(u"a.zip"_s), m_folder.content(u"sample.zip"_s));
    }

    void withoutErrorsAStreamMayBeClosed()
    {
        Circumstances circumstances = m_folder.inside();
        circumstances.prepare = [] {
            ::close(STDIN_FILENO);
            ::close(STDERR_FILENO);
        };
        QCOMPARE(kogge({u"pack"_s, u"sample"_s, u"-o"_s, u"a.zip"_s}, circumstances).status, 0);
        QCOMPARE(m_folder.content(u"a.zip"_s), m_folder.content(u"sample.zip"_s));
        QCOMPARE(kogge({u"pack"_s, u"flawed"_s, u"-o"_s, u"a.zip"_s}, circumstances).status, 1);
        QCOMPARE(m_folder.content(u"a.zip"_s), m_folder.content(u"sample.zip"_s));
    }

    void progressIsForTerminals_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::newRow("pack") << QByteArray("pack sample -o a.zip");
        QTest::newRow("unpack") << QByteArray("unpack sample.zip -o $(mktemp -d -p .)");
        QTest::newRow("check") << QByteArray("check sample.zip");
    }

    void progressIsForTerminals()
    {
        QFETCH(QByteArray, command);
        if (QStandardPaths::findExecutable(u"script"_s).isEmpty())
            QSKIP("script, which makes a terminal, is not installed");
        const QString line = koggeCommand({}).first() + u' ' + QString::fromLatin1(command);
        const auto onTerminal = [&](const QString &behind) {
            const Ended ended =
                run({u"script"_s, u"-qec"_s, line + behind, u"/dev/null"_s}, m_folder.inside());
            return ended.status == 0 ? ended.output : QByteArray("failed");
        };
        const QByteArray shown = onTerminal(u" >/dev/null"_s);
        QVERIFY2(shown.contains("\r100 %"), shown.constData());
        QVERIFY2(shown.endsWith("\r     \r"), shown.constData());
        QCOMPARE(onTerminal(u" 2>/dev/null"_s).count('%'), 0); // Data alone.
        QCOMPARE(onTerminal(u" 2>&1 | cat"_s).count('%'), 0);
    }

    void aPipeIsNotWaitedFor()
    {
        const QString pipe = m_folder.path(u"pipe"_s);
        QVERIFY(QFile::exists(pipe) || ::mkfifo(pipe.toLatin1().constData(), 0600) == 0);
        for (const QString &verb : {u"check"_s, u"info"_s}) {
            const Ended ended = kogge({verb, u"pipe"_s}, m_folder.inside());
            QCOMPARE(ended.status, 3);
            QCOMPARE(ended.errors, QByteArray("kogge: pipe: “pipe” is not a module file.\n"));
        }
    }

private:
    [[nodiscard]] Circumstances inside(const QString &name, const QString &value) const
    {
        Circumstances circumstances = Circumstances::with(name, value);
        circumstances.folder = m_folder.path();
        return circumstances;
    }

    CliFolder m_folder;
};

QTEST_GUILESS_MAIN(tst_CliSurroundings)
#include "tst_clisurroundings.moc"
