// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playerfixture.h"
#include "storefixture.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Kogge;
using namespace Kogge::Fixture;

namespace {

const QStringList withoutDisplay{u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s};

QProcessEnvironment without(const QStringList &names)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : names)
        environment.remove(name);
    return environment;
}

QProcessEnvironment with(const QString &name, const QString &value)
{
    QProcessEnvironment environment = without(withoutDisplay);
    environment.insert(name, value);
    return environment;
}

qsizetype linesIn(const QByteArray &text)
{
    return text.trimmed().count('\n') + (text.trimmed().isEmpty() ? 0 : 1);
}

} // namespace

/// What the player does before it has a window, and without one.
class tst_CommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWithoutADisplay_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("said");

        const auto row = [](const char *name, const QStringList &arguments, int status, const char *said) {
            QTest::newRow(name) << arguments << status << QByteArray(said);
        };
        row("help", {u"--help"_s}, 0, "[FILE");
        row("help, short", {u"-h"_s}, 0, "--self-test");
        row("no second help", {u"--help-all"_s}, 2, "help-all");
        row("version", {u"--version"_s}, 0, "kogge-player ");
        row("unknown option", {u"--bogus"_s}, 2, "bogus");
        row("help does not excuse an unknown option", {u"--help"_s, u"--bogus"_s}, 2, "bogus");
        row("self-test with a file", {u"--self-test"_s, u"x.zip"_s}, 2, "--self-test");
        row("self-test with a picture", {u"--self-test"_s, u"--grab"_s, u"x.png"_s}, 2, "--self-test");
        row("data without a value", {u"--data"_s}, 2, "data");
        row("data that is empty", {u"--data"_s, {}}, 2, "--data");
        row("library that is empty", {u"--library"_s, {}}, 2, "--library");
        row("size without a picture", {u"--size"_s, u"400x400"_s}, 2, "--grab");
        row("language without a picture", {u"--language"_s, u"de"_s}, 2, "--grab");
        row("size that is none", {u"--grab"_s, u"x.png"_s, u"--size"_s, u"big"_s}, 2, "--size");
        row("size that is tiny", {u"--grab"_s, u"x.png"_s, u"--size"_s, u"10x10"_s}, 2, "--size");
        row("page that is none", {u"--grab"_s, u"x.png"_s, u"--page"_s, u"moon"_s}, 2, "--page");
        row("page without a block", {u"--grab"_s, u"x.png"_s, u"--page"_s, u"lesson:"_s}, 2, "--page");
        row("language that is none", {u"--grab"_s, u"x.png"_s, u"--language"_s, u"xx"_s}, 2, "--language");
        row("appearance that is none", {u"--grab"_s, u"x.png"_s, u"--appearance"_s, u"pink"_s}, 2,
            "highDark");
        row("text size that is none", {u"--grab"_s, u"x.png"_s, u"--text-size"_s, u"500"_s}, 2,
            "--text-size");
    }

    void answersWithoutADisplay()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, said);

        const Ended ended = runPlayer(arguments, without(withoutDisplay));

        QCOMPARE(ended.exitCode, status);
        const QByteArray &answer = status == 0 ? ended.output : ended.errors;
        QVERIFY2(answer.contains(said), ended.output + ended.errors);
        QCOMPARE(status == 0 ? ended.errors : ended.output, QByteArray());
    }

    void saysInOneSentenceThatThereIsNoDisplay_data()
    {
        QTest::addColumn<QProcessEnvironment>("environment");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("none") << without(withoutDisplay) << QByteArray("There is no display");
        QTest::newRow("one that is gone") << with(u"DISPLAY"_s, u":4711"_s) << QByteArray(":4711");
        QTest::newRow("a platform that is none")
            << with(u"QT_QPA_PLATFORM"_s, u"moon"_s) << QByteArray("QT_QPA_PLATFORM");
    }

    void saysInOneSentenceThatThereIsNoDisplay()
    {
        QFETCH(QProcessEnvironment, environment);
        QFETCH(QByteArray, said);

        const Ended ended = runPlayer({}, environment);

        QVERIFY(!ended.crashed);
        QCOMPARE(ended.exitCode, 1);
        QVERIFY2(ended.errors.contains(said), ended.errors);
        QVERIFY2(linesIn(ended.errors) == 1, ended.errors);
    }

    void testsItselfAnywhere_data()
    {
        QTest::addColumn<QProcessEnvironment>("environment");
        QTest::newRow("no display") << without(withoutDisplay);
        QTest::newRow("no home") << without(withoutDisplay + QStringList(u"HOME"_s));
        QTest::newRow("no run-time folder") << without(withoutDisplay + QStringList(u"XDG_RUNTIME_DIR"_s));
    }

    void testsItselfAnywhere()
    {
        QFETCH(QProcessEnvironment, environment);
        const Ended ended = runPlayer({u"--self-test"_s}, environment);
        QVERIFY2(ended.exitCode == 0, ended.output + ended.errors);
        QVERIFY(ended.output.contains("ok       window and QML modules"));
    }

    void ignoresWhatQtUnderstands()
    {
        const Ended ended = runPlayer(
            {u"-platform"_s, u"offscreen"_s, u"--qwindowtitle"_s, u"x"_s, u"-reverse"_s, u"--version"_s},
            without(withoutDisplay));
        QVERIFY2(ended.exitCode == 0, ended.errors);
    }

    void picturesLeaveEverythingAsItWas()
    {
        const Folder folder;
        const QString module = packed(harbourSource());
        writeBytes(folder.file(u"player.ini"_s), "[General]\nreadingScale=1.3\nlanguage=en\n");
        const QByteArray settings = bytesOf(folder.file(u"player.ini"_s));

        const Ended ended =
            runPlayer({u"--data"_s, folder.path(), u"--grab"_s, folder.file(u"x.png"_s), u"--page"_s,
                       u"lesson:glossary"_s, u"--size"_s, u"420x500"_s, u"--language"_s, u"de"_s,
                       u"--appearance"_s, u"dark"_s, u"--text-size"_s, u"200"_s, module});

        QVERIFY2(ended.exitCode == 0, ended.errors);
        QCOMPARE(QImage(folder.file(u"x.png"_s)).size(), QSize(420, 500));
        QCOMPARE(bytesOf(folder.file(u"player.ini"_s)), settings);
        const Course course = courseOf(harbourSource());
        // As if the lesson had been opened: at its beginning, and nothing done, although its end was shown.
        const QJsonObject report = progressOf(folder.path(), course.module.id);
        QCOMPARE(report.value("place"_L1).toObject().value("block"_L1).toString(),
                 course.lessons.front().blocks.front().id);
        QCOMPARE(report.value("lessons"_L1).toArray().at(0).toObject().value("status"_L1).toString(),
                 u"begun"_s);
        QCOMPARE(report.value("answers"_L1).toArray().size(), 0);
    }

    void picturesOfWhatIsNotThere_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("withModule");
        QTest::newRow("no module") << u"lesson"_s << false;
        QTest::newRow("no such block") << u"lesson:moon"_s << true;
    }

    void picturesOfWhatIsNotThere()
    {
        QFETCH(QString, page);
        QFETCH(bool, withModule);
        const Folder folder;
        QStringList arguments{u"--data"_s, folder.path(), u"--grab"_s, folder.file(u"x.png"_s),
                              u"--page"_s, page};
        if (withModule)
            arguments += packed(harbourSource());

        const Ended ended = runPlayer(arguments);

        QCOMPARE(ended.exitCode, 2);
        QVERIFY(ended.errors.contains("--page"));
        QVERIFY(!QFile::exists(folder.file(u"x.png"_s)));
    }

    void aPictureThatCannotBeWritten()
    {
        const Folder folder;
        const Ended ended =
            runPlayer({u"--data"_s, folder.path(), u"--grab"_s, folder.file(u"no/such/folder.png"_s)});
        QCOMPARE(ended.exitCode, 6);
        QVERIFY(ended.errors.contains("folder.png"));
    }
};

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
