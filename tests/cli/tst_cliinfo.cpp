// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// Everything but where it lies and how large it is.
QJsonObject expectedInfo(int units)
{
    const auto lesson = [](const QString &id, const QString &title, int minutes, int blocks) {
        return QJsonObject{
            {u"id"_s, id}, {u"title"_s, title}, {u"minutes"_s, minutes}, {u"blocks"_s, blocks}};
    };
    const auto section = [](const QString &id, const QString &title, const QJsonObject &inner) {
        return QJsonObject{{u"id"_s, id}, {u"title"_s, title}, {u"lessons"_s, QJsonArray{inner}}};
    };
    return {
        {u"schemaVersion"_s, 1},
        {u"id"_s, u"urn:uuid:6f1f0a52-5d0c-4c39-9d6e-8a2f5b7c1e01"_s},
        {u"title"_s, u"The village hall"_s},
        {u"version"_s, u"1.2.3"_s},
        {u"format"_s, 1},
        {u"licence"_s, u"CC-BY-SA-4.0"_s},
        {u"topic"_s, u"financing"_s},
        {u"validUntil"_s, u"2099-12-31"_s},
        {u"openComments"_s, 0},
        {u"languages"_s,
         QJsonArray{QJsonObject{{u"tag"_s, u"en"_s}, {u"source"_s, true}},
                    QJsonObject{{u"tag"_s, u"de"_s},
                                {u"source"_s, false},
                                {u"units"_s, units},
                                {u"translated"_s, units - 1},
                                {u"approved"_s, units - 2}}}},
        {u"outline"_s,
         QJsonArray{
             section(u"sectionone"_s, u"Begin here"_s,
                     lesson(u"lessonhall"_s, u"What the hall costs"_s, 20, 7)),
             section(u"sectiontwo"_s, u"Then go on"_s, lesson(u"lessonplan"_s, u"Who pays"_s, 15, 5))}},
        {u"counts"_s,
         QJsonObject{{u"lessons"_s, 2},
                     {u"blocks"_s, 12},
                     {u"questions"_s,
                      QJsonObject{{u"categorise"_s, 1},
                                  {u"multiple-choice"_s, 1},
                                  {u"numeric"_s, 1},
                                  {u"single-choice"_s, 1}}},
                     {u"tools"_s, 1},
                     {u"terms"_s, 2},
                     {u"facts"_s, 2},
                     {u"pictures"_s, 1},
                     {u"profiles"_s, 0}}},
    };
}

} // namespace

class tst_CliInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        SampleModule sample;
        sample.translate(u"de"_s);
        sample.replace(u"translations/de.xlf"_s, "<target>Own share (de)</target>", "<target/>");
        sample.replace(u"translations/de.xlf"_s, "<source>Costs in a year</source>",
                       "<source>Costs</source>");
        m_folder.write(u"hall"_s, sample);
        QCOMPARE(info({u"hall"_s}).status, 0);
        QCOMPARE(kogge({u"pack"_s, u"hall"_s, u"-o"_s, u"hall.zip"_s}, m_folder.inside()).status, 0);
        m_units = int(sample[u"translations/de.xlf"_s].count("<trans-unit "));
        for (const QByteArray &content : sample.files())
            m_bytes += content.size();
    }

    void everythingIsInTheDocument_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("kind");
        QTest::newRow("folder") << u"hall"_s << u"folder"_s;
        QTest::newRow("archive") << u"hall.zip"_s << u"archive"_s;
    }

    void everythingIsInTheDocument()
    {
        QFETCH(QString, path);
        QFETCH(QString, kind);
        const Ended ended = info({u"--json"_s, path});
        QCOMPARE(ended.errors, QByteArray());
        QCOMPARE(ended.status, 0);
        QJsonObject document = ended.json();
        const qint64 bytes = kind == u"folder" ? m_bytes : QFileInfo(m_folder.path(path)).size();
        QJsonObject expected = expectedInfo(m_units);
        expected.insert(u"path"_s, path);
        expected.insert(u"kind"_s, kind);
        expected.insert(u"bytes"_s, bytes);
        QCOMPARE(document.take(u"suspendData"_s).toObject().value(u"limit"_s).toInt(), 3500);
        if (kind == u"archive") {
            expected.insert(u"profile"_s, u"scorm12"_s);
            expected.insert(u"perLesson"_s, false);
        }
        QCOMPARE(document, expected);
    }

    void theProfileIsSaid_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<bool>("perLesson");
        QTest::addColumn<QByteArray>("line");
        const QString option = u"--profile"_s;
        QTest::newRow("1.2") << QStringList() << u"scorm12"_s << false << QByteArray("SCORM 1.2");
        QTest::newRow("1.2 per lesson") << QStringList{u"--per-lesson"_s} << u"scorm12"_s << true
                                        << QByteArray("SCORM 1.2, each lesson by itself");
        QTest::newRow("2004") << QStringList{option, u"scorm2004"_s} << u"scorm2004"_s << false
                              << QByteArray("SCORM 2004 4th Edition");
        QTest::newRow("2004 per lesson")
            << QStringList{option, u"scorm2004"_s, u"--per-lesson"_s} << u"scorm2004"_s << true
            << QByteArray("SCORM 2004 4th Edition, each lesson by itself");
        QTest::newRow("web") << QStringList{option, u"web"_s} << u"web"_s << false
                             << QByteArray("For browsers, not for LMSs");
    }

    void theProfileIsSaid()
    {
        QFETCH(QStringList, options);
        const QStringList command{u"pack"_s, u"hall"_s, u"-o"_s, u"profiled.zip"_s};
        QCOMPARE(kogge(command + options, m_folder.inside()).status, 0);
        const QJsonObject json = info({u"--json"_s, u"profiled.zip"_s}).json();
        QTEST(json.value(u"profile"_s).toString(), "profile");
        QTEST(json.value(u"perLesson"_s).toBool(), "perLesson");
        QTEST(info({u"profiled.zip"_s}).output.split('\n').value(3), "line");
    }

    void peopleCanReadIt()
    {
        const Ended ended = info({u"hall"_s});
        QCOMPARE(ended.errors, QByteArray());
        const QList<QByteArray> lines = ended.output.split('\n');
        QCOMPARE(lines.size(), 12);
        QCOMPARE(lines.at(0), QByteArray("The village hall 1.2.3"));
        QCOMPARE(lines.at(1), QByteArray("urn:uuid:6f1f0a52-5d0c-4c39-9d6e-8a2f5b7c1e01"));
        QVERIFY2(lines.at(2).startsWith("Licence CC-BY-SA-4.0, ")
                     && lines.at(2).endsWith(" kB, valid until 2099-12-31"),
                 lines.at(2).constData());
        QCOMPARE(lines.at(3), QByteArray("Written in English"));
        const QByteArray texts = QByteArray::number(m_units - 1) + " of " + QByteArray::number(m_units);
        QCOMPARE(lines.at(4),
                 "Translated into Deutsch: " + texts + " texts, " + QByteArray::number(m_units - 2)
                     + " approved");
        QCOMPARE(lines.at(5), QByteArray("Begin here"));
        QCOMPARE(lines.at(6), QByteArray("  1. What the hall costs (20 minutes)"));
        QCOMPARE(lines.at(7), QByteArray("Then go on"));
        QCOMPARE(lines.at(8), QByteArray("  2. Who pays (15 minutes)"));
        QVERIFY2(lines.at(9).startsWith("2 lessons, 12 blocks, 1 tool"), lines.at(9).constData());
        QCOMPARE(lines.at(10),
                 QByteArray("4 questions: 1 categorise, 1 multiple-choice, 1 numeric, 1 single-choice"));
    }

    void littleIsEnough()
    {
        SampleModule sample;
        sample.replace(u"module.xml"_s, " valid-until=\"2099-12-31\"", "");
        sample.replace(u"module.xml"_s, "    <title>Begin here</title>\n", "");
        sample.replace(u"lessons/lessonhall.xml"_s, " minutes=\"20\"", "");
        sample.add(u"lessons/lessonplan.xml"_s,
                   "<lesson xmlns=\"urn:kogge:module\" id=\"lessonplan\">\n<title>100% of %1 \xC2\x9B"
                   "31m</title>\n</lesson>\n");
        m_folder.write(u"little"_s, sample);
        const QByteArray output = info({u"little"_s}).output;
        QVERIFY2(output.contains("kB\nWritten in English\n  1. What the hall costs\nThen go on\n"
                                 "  2. 100% of %1 \\u{9B}31m\n"),
                 output.constData());
        QVERIFY2(output.endsWith("\n0 questions\n"), output.constData());
        QCOMPARE(info({u"--json"_s, u"little"_s}).json().value(u"validUntil"_s).toString(), QString());
    }

    void failuresNameTheirPlace_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("nothing") << u"none"_s << QByteArray("none: “none” does not exist.");
        QTest::newRow("no module") << u"hall/lessons"_s
                                   << QByteArray(
                                          "hall/lessons: “lessons” has no module.xml, so it is not a Kogge "
                                          "module.");
        QTest::newRow("no package") << u"hall/module.xml"_s
                                    << QByteArray("hall/module.xml: “module.xml” is not a module file.");
        QTest::newRow("no title") << u"untitled"_s
                                  << QByteArray(
                                         "untitled/module.xml: “module.xml” cannot be shown: <title> is "
                                         "missing or empty. Add it.");
    }

    void failuresNameTheirPlace()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, message);
        SampleModule sample;
        sample.replace(u"module.xml"_s, "  <title>The village hall</title>\n", "");
        m_folder.write(u"untitled"_s, sample);
        for (const QStringList &options : {QStringList(), QStringList{u"--json"_s}}) {
            const Ended ended = info(options + QStringList{path});
            QCOMPARE(ended.errors, "kogge: " + message + "\n");
            QCOMPARE(ended.output, QByteArray());
            QCOMPARE(ended.status, 3);
        }
    }

private:
    [[nodiscard]] Ended info(const QStringList &arguments) const
    {
        return kogge(QStringList{u"info"_s} + arguments, m_folder.inside());
    }

    CliFolder m_folder;
    int m_units = 0;
    qint64 m_bytes = 0;
};

QTEST_GUILESS_MAIN(tst_CliInfo)
#include "tst_cliinfo.moc"
