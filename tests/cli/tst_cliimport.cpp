// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <sys/stat.h>

using namespace Kogge;
using namespace Qt::StringLiterals;

class tst_CliImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CliFolder>();
        m_folder->write(u"hall.png"_s,
                        QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR42mPQ"
                                               "iOqBIAY4CwA9BAZVD1lNsgAAAABJRU5ErkJggg=="));
        m_folder->write(u"notes.md"_s,
                        "# Our *hall*\n\n## Costs\n\nHeat, <u>rent</u>.\n\n![The hall](hall.png)\n\n"
                        "## Grants\n\n| From | € |\n|---|--:|\n| County | 500 |\n\n***\n");
        m_folder->write(u"quiz.gift"_s, "::Q::What?{=this#Yes. ~that}\n\nPi?{#3.14:0.01}\n\nB{=x =y ~z}\n");
        m_folder->write(u"quiz.md"_s, "Is it? {T}\n");
        m_folder->write(u"plain.txt"_s, "$CATEGORY: Money\n\nIs it?{T}\n");
    }

    void peopleSeeWhatWasTaken()
    {
        const Ended ended = import({u"notes.md"_s, u"-o"_s, u"out"_s});
        QCOMPARE(ended.errors, QByteArray());
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.output,
                 QByteArray("notes.md:5: “<u>”: texts have no HTML. [html]\n"
                            "notes.md:5: “</u>”: texts have no HTML. [html]\n"
                            "notes.md:15: “---”: lessons have no dividing lines. [rule]\n"
                            "out: “Our hall”, 2 lessons, 3 blocks, 0 questions, 1 picture\n"
                            "out: 3 things were not taken, or not as they are\n"));
    }

    void scriptsToo()
    {
        const Ended ended =
            import({u"--json"_s, u"quiz.gift"_s, u"-o"_s, u"out"_s, u"--language"_s, u"sv"_s});
        QCOMPARE(ended.errors, QByteArray());
        QCOMPARE(ended.status, 0);
        QJsonObject document = ended.json();
        const QJsonArray parts = document.take(u"notTaken"_s).toArray();
        QCOMPARE(document,
                 (QJsonObject{{u"schemaVersion"_s, 1},
                              {u"path"_s, u"quiz.gift"_s},
                              {u"folder"_s, u"out"_s},
                              {u"format"_s, u"gift"_s},
                              {u"title"_s, u"quiz"_s},
                              {u"language"_s, u"sv"_s},
                              {u"lessons"_s, 1},
                              {u"blocks"_s, 3},
                              {u"questions"_s, 3},
                              {u"pictures"_s, 0}}));
        QCOMPARE(parts.size(), 2);
        QCOMPARE(
            parts.at(1).toObject(),
            (QJsonObject{{u"line"_s, 5},
                         {u"code"_s, u"several-right"_s},
                         {u"what"_s, u"B"_s},
                         {u"message"_s,
                          u"“B” asks for one of several right answers; here learners must choose all."_s}}));
    }

    void withoutAReadableQuestionNothingIsWritten()
    {
        m_folder->write(u"broken.gift"_s, "Who pays? {=The village\n");
        const Ended ended = import({u"broken.gift"_s, u"-o"_s, u"out"_s});
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.output.startsWith("broken.gift:1: "), ended.output);
        QVERIFY2(ended.output.endsWith("broken.gift: no question can be read; nothing was written\n"),
                 ended.output);
        QVERIFY(!QFile::exists(m_folder->path(u"out"_s)));
        const Ended told = import({u"--json"_s, u"broken.gift"_s, u"-o"_s, u"out"_s});
        QCOMPARE(told.status, 1);
        QVERIFY(told.json().value(u"folder"_s).isNull());
        QCOMPARE(told.json().value(u"lessons"_s).toInt(), 0);
    }

    void theModuleWorks_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("errors"); // What an author must add to a picture: its credit and its licence.
        QTest::newRow("Markdown") << QStringList{u"notes.md"_s} << 2;
        QTest::newRow("GIFT") << QStringList{u"quiz.gift"_s} << 0;
        QTest::newRow("GIFT in a text") << QStringList{u"plain.txt"_s} << 0;
        QTest::newRow("GIFT by force") << QStringList{u"quiz.md"_s, u"--from"_s, u"gift"_s} << 0;
    }

    void theModuleWorks()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, errors);
        QCOMPARE(import(arguments + QStringList{u"-o"_s, u"out"_s}).status, 0);
        const Ended checked = kogge({u"check"_s, u"--json"_s, u"out"_s}, m_folder->inside());
        QVERIFY2(checked.json().value(u"errors"_s).toInt() == errors, checked.output.constData());
        QVERIFY2(checked.json().value(u"warnings"_s).toInt() == 0, checked.output.constData());
        QCOMPARE(kogge({u"info"_s, u"out"_s}, m_folder->inside()).status, 0);
        if (errors == 0)
            QCOMPARE(kogge({u"pack"_s, u"out"_s, u"-o"_s, u"out.zip"_s}, m_folder->inside()).status, 0);
    }

    void failuresNameTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char *name, const QByteArray &content, const QString &target, int status,
                            const QByteArray &message) {
            QTest::newRow(name) << content << target << status << message;
        };
        row("the folder is there", "a", u"sample"_s, 2, "sample: “sample” exists already.");
        row("a file is there", "a", u"sample.zip"_s, 2, "sample.zip: “sample.zip” exists already.");
        row("Latin-1", "M\xfcnchen", u"out"_s, 3,
            "a.md: “a.md” cannot be imported: it is not in UTF-8; save it in that encoding.");
        row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11), u"out"_s, 3,
            "a.md: “a.md” cannot be imported: it is not a text; line 3 has a zero byte.");
        row("too deep", QByteArray(100, '>') + "a", u"out"_s, 3,
            "a.md: “a.md” cannot be imported: lists and quotations in it are more than 16 deep.");
        row("nothing", " \n", u"out"_s, 3, "a.md: “a.md” cannot be imported: it is empty.");
        row("too large", QByteArray(20'000'000, 'a'), u"out"_s, 3,
            "a.md: “a.md” is too large: 8 MiB at most.");
    }

    void failuresNameTheirPlace()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, target);
        QFETCH(QByteArray, message);
        m_folder->write(u"a.md"_s, content);
        const QStringList before = m_folder->entries();
        for (const QStringList &options : {QStringList(), QStringList{u"--json"_s}}) {
            const Ended ended = import(options + QStringList{u"a.md"_s, u"-o"_s, target});
            QCOMPARE(ended.errors, "kogge: " + message + "\n");
            QCOMPARE(ended.output, QByteArray());
            QTEST(ended.status, "status");
            QCOMPARE(m_folder->entries(), before);
        }
    }

    void unusualFilesAreRefused()
    {
        QCOMPARE(import({u"none.md"_s, u"-o"_s, u"out"_s}).status, 3);
        QCOMPARE(import({u"."_s, u"-o"_s, u"out"_s, u"--from"_s, u"gift"_s}).status, 3);
        QCOMPARE(::mkfifo(QFile::encodeName(m_folder->path(u"pipe.md"_s)).constData(), 0600), 0);
        QCOMPARE(import({u"pipe.md"_s, u"-o"_s, u"out"_s}).status, 3);
        m_folder->write(u"words.docx"_s, "a");
        const Ended unknown = import({u"words.docx"_s, u"-o"_s, u"out"_s});
        QCOMPARE(unknown.status, 2);
        QVERIFY2(unknown.errors.startsWith("kogge: The name of the file does not say what it is"),
                 unknown.errors);
        QVERIFY(!m_folder->entries().contains(u"out"_s));
    }

    void theFolderIsThereAsAWholeOrNotAtAll_data()
    {
        QTest::addColumn<QString>("call");
        for (const char *call : {"write", "fdatasync", "linkat", "rename", "mkdir"})
            QTest::newRow(call) << QString::fromLatin1(call);
    }

    void theFolderIsThereAsAWholeOrNotAtAll()
    {
        QFETCH(QString, call);
        if (!canTrace())
            QSKIP("strace cannot be used");
        const QStringList before = m_folder->entries();
        int failures = 0;
        for (int number = 1;; ++number) {
            const QStringList command = koggeCommand({u"import"_s, u"notes.md"_s, u"-o"_s, u"out"_s});
            const Ended ended =
                run(traced(call, u"error=ENOSPC:when=%1"_s.arg(number), command), m_folder->inside());
            if (ended.status == 0 || ended.errors.startsWith("kogge: The output could not be written"))
                break;
            ++failures;
            QVERIFY2(ended.status == 6, ended.errors.constData());
            QCOMPARE(m_folder->entries(), before);
        }
        QVERIFY2(failures > 0, "no call has failed");
        QCOMPARE(kogge({u"info"_s, u"out"_s}, m_folder->inside()).status, 0);
    }

private:
    [[nodiscard]] Ended import(const QStringList &arguments) const
    {
        return kogge(QStringList{u"import"_s} + arguments, m_folder->inside());
    }

    std::unique_ptr<CliFolder> m_folder;
};

QTEST_GUILESS_MAIN(tst_CliImport)
#include "tst_cliimport.moc"
