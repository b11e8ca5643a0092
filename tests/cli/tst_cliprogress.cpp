// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/durablefile.h"
#include "cliprogram.h"
#include "expect.h"
#include "progress/learners.h"
#include "progress/report.h"
#include "storefixture.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <sys/stat.h>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

void answerQuestions(const QString &data, const QString &learner)
{
    const auto module = Fixture::financing();
    const Place question = Fixture::place(u"lesson0001"_s, u"question01"_s);
    const Place sheet = Fixture::place(u"lesson0001"_s, u"worksheet1"_s);
    Scenario scenario;
    scenario.id = u"scenario01"_s;
    scenario.name = u"Mine"_s;
    auto store = openLearner(data, learner);
    const Grade half{*Decimal::fromString(u"2.5"), false, {}, {}};
    const auto appended = store->append(
        {launched(module), answered(module, question, 0, u"a"_s, Grade{}, 1),
         answered(module, question, 0, u"a,\u202E%2"_s, half, 2), scenarioSaved(module, sheet, 0, scenario),
         endReached(module, question.lesson), lessonCompleted(module, question.lesson),
         experienced(module, Fixture::place(u"lesson0002"_s, u"text000001"_s))});
    if (!appended)
        qFatal("%s", qPrintable(describe(appended.error())));
}

} // namespace

class tst_CliProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_data = std::make_unique<QTemporaryDir>(); }

    void nobodyHasBegun()
    {
        const Ended text = progress({});
        QCOMPARE(text.status, 0);
        QCOMPARE(text.output, QByteArray());
        QCOMPARE(text.errors, QByteArray());
        QCOMPARE(progress({u"--json"_s}).json(),
                 (QJsonObject{{u"schemaVersion"_s, 1}, {u"learners"_s, QJsonArray()}}));
    }

    void whatLearnersHaveDone()
    {
        const auto ana = createLearner(m_data->path(), u"Ana\x1b[1m"_s);
        const auto nameless = createLearner(m_data->path(), {});
        EXPECT_OK(ana);
        EXPECT_OK(nameless);
        answerQuestions(m_data->path(), ana->id);
        const Files before = filesBelow(m_data->path());

        const Ended text = progress({});
        const Ended json = progress({u"--json"_s});

        QCOMPARE(text.errors, QByteArray());
        QCOMPARE(text.status, 0);
        const QByteArray lines = nameless->id.toUtf8() + "\nAna\\u{1B}[1m (" + ana->id.toUtf8()
            + ")\n"
              "  urn:uuid:5b2d6f0e-0f4c-4a51-9f39-1c5f5a0a7b11 1.0.0\n"
              "    lesson lesson0001: done\n"
              "    lesson lesson0002: begun\n"
              "    question question01: 2 attempts, best score 2.5, last answer “a,\\u{202E}%2”\n"
              "    worksheet worksheet1: 1 version";
        QVERIFY2(text.output.startsWith(lines), text.output.constData());
        QCOMPARE(json.errors, QByteArray());
        QCOMPARE(json.status, 0);
        QCOMPARE(json.json(), *progressReport(m_data->path()));
        QCOMPARE(json.json().value(u"learners"_s).toArray().size(), 2);
        QCOMPARE(filesBelow(m_data->path()), before);
    }

    void aDamagedStoreIsSaid()
    {
        const auto ana = createLearner(m_data->path(), u"Ana"_s);
        EXPECT_OK(ana);
        const QString store = learnerFolder(m_data->path(), ana->id) + u"/progress.sqlite"_s;
        Fixture::writeBytes(store, QByteArray(8192, 'x'));
        const Files before = filesBelow(m_data->path());

        const Ended text = progress({});
        const Ended json = progress({u"--json"_s});

        QCOMPARE(text.status, 1);
        QCOMPARE(text.output, ana->id.toUtf8() + '\n');
        QVERIFY2(text.errors.startsWith("kogge: " + ana->id.toUtf8() + ": "), text.errors.constData());
        QCOMPARE(json.status, 1);
        QCOMPARE(json.errors, QByteArray());
        const QJsonArray problems = json.json()[u"learners"_s][0][u"problems"_s].toArray();
        QCOMPARE(problems.size(), 1);
        QVERIFY(text.errors.contains(problems.first().toString().toUtf8()));
        QCOMPARE(filesBelow(m_data->path()), before);
    }

    /// What has been derived of the newest event tells that there was one.
    void aLostEventIsSaid_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("one in between") << "lesson0001question01"_ba;
        QTest::newRow("the newest") << "lesson0002text000001"_ba;
    }

    void aLostEventIsSaid()
    {
        QFETCH(QByteArray, part);
        const auto ana = createLearner(m_data->path(), u"Ana"_s);
        EXPECT_OK(ana);
        answerQuestions(m_data->path(), ana->id);
        const QString store = learnerFolder(m_data->path(), ana->id) + u"/progress.sqlite"_s;
        QByteArray bytes = *readFile(store, 1 << 26);
        const qsizetype row = bytes.indexOf(part); // Only the journal has both columns side by side.
        QVERIFY(row > 0);
        bytes[row] = 'x';
        Fixture::writeBytes(store, bytes);
        const Ended text = progress({});
        QCOMPARE(text.status, 1);
        QVERIFY2(text.errors.contains("1 step"), text.errors.constData());
    }

    void aPipeIsNotRead()
    {
        const auto ana = createLearner(m_data->path(), u"Ana"_s);
        EXPECT_OK(ana);
        const QString store = learnerFolder(m_data->path(), ana->id) + u"/progress.sqlite"_s;
        QVERIFY(QFile::remove(store));
        QFile::remove(store + u"-wal"_s);
        QCOMPARE(::mkfifo(qPrintable(store), 0600), 0);
        QCOMPARE(progress({}).status, 1);
    }

    void theFolderMustBeThere()
    {
        const Ended ended = kogge({u"progress"_s, u"--data"_s, m_data->filePath(u"none"_s)});
        QCOMPARE(ended.status, 3);
        QCOMPARE(ended.output, QByteArray());
        QCOMPARE(ended.errors,
                 "kogge: " + m_data->filePath(u"none"_s).toUtf8() + ": “none” does not exist.\n");
    }

private:
    [[nodiscard]] Ended progress(const QStringList &options) const
    {
        return kogge(QStringList{u"progress"_s, u"--data"_s, m_data->path()} + options);
    }

    std::unique_ptr<QTemporaryDir> m_data;
};

QTEST_GUILESS_MAIN(tst_CliProgress)
#include "tst_cliprogress.moc"
