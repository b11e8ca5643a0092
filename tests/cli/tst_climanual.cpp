// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The manual pages say what the programs say of themselves.
#include "base/durablefile.h"
#include "base/problem.h"
#include "cliprogram.h"
#include "zipbuilder.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

const QString golf = QStringLiteral(TEST_DATA_DIR "/manifest/scorm12.xml");

QString pageFile(const QString &program)
{
    return u"" MANUAL_DIR "/"_s + program + (program == u"kogge-problems" ? u".7"_s : u".1"_s);
}

/// What a reader of the page sees, nearly.
QString pageOf(const QString &program)
{
    QFile file(pageFile(program));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no %s", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll()).replace(u"\\-"_s, u"-"_s);
}

/// All names in \p value, at any depth; those that are data, not names, stand below \p data.
void collectNames(const QJsonValue &value, const QStringList &data, QStringList &names)
{
    const QJsonArray list = value.toArray();
    for (const QJsonValue &item : list)
        collectNames(item, data, names);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        names += member.key();
        if (!data.contains(member.key()))
            collectNames(member.value(), data, names);
    }
}

bool hasWord(const QString &page, const QString &word)
{
    return page.contains(
        QRegularExpression(u"(^|[^\\w-])%1($|[^\\w-])"_s.arg(QRegularExpression::escape(word)),
                           QRegularExpression::MultilineOption));
}

} // namespace

class tst_CliManual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOptionIsInThePage_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QStringList>("command");
        const QString bin = qEnvironmentVariable("KOGGE_BIN") + u'/';
        for (const QString &command : {u"check"_s, u"pack"_s, u"unpack"_s, u"info"_s, u"diff"_s, u"import"_s,
                                       u"export"_s, u"progress"_s})
            QTest::newRow(qPrintable(command)) << u"kogge"_s << QStringList{bin + u"kogge"_s, command};
        for (const QString &program : {u"kogge-player"_s, u"kogge-author"_s})
            QTest::newRow(qPrintable(program)) << program << QStringList{bin + program};
    }

    void everyOptionIsInThePage()
    {
        QFETCH(QString, page);
        QFETCH(QStringList, command);
        auto circumstances = Circumstances{};
        circumstances.environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        const Ended ended = run(command + QStringList{u"--help"_s}, circumstances);
        QCOMPARE(ended.status, 0);
        const QString text = pageOf(page);
        static const QRegularExpression option(u"^  (?:-\\w, )?(--[a-z-]+)"_s,
                                               QRegularExpression::MultilineOption);
        int found = 0;
        for (auto match = option.globalMatch(QString::fromUtf8(ended.output)); match.hasNext(); ++found) {
            const QString name = match.next().captured(1);
            QVERIFY2(text.contains(QRegularExpression(name + u"(?![\\w-])"_s)), qPrintable(name));
        }
        QVERIFY(found > 0);
    }

    void everyCommandIsInThePage()
    {
        static const QRegularExpression command(u"^  ([a-z]+) [A-Z-]"_s, QRegularExpression::MultilineOption);
        const QString text = pageOf(u"kogge"_s);
        int found = 0;
        for (auto match = command.globalMatch(QString::fromUtf8(kogge({u"--help"_s}).output));
             match.hasNext(); ++found) {
            const QString name = match.next().captured(1);
            QVERIFY2(text.contains(u"\n.BI \""_s + name), qPrintable(name));
        }
        QCOMPARE(found, 8);
    }

    void everyMemberOfTheJsonIsInThePage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("check") << QStringList{u"check"_s, u"--json"_s, u"flawed"_s};
        QTest::newRow("info of a folder") << QStringList{u"info"_s, u"--json"_s, u"sample"_s};
        QTest::newRow("check of another program's package")
            << QStringList{u"check"_s, u"--json"_s, u"golf.zip"_s};
        QTest::newRow("info of another program's package")
            << QStringList{u"info"_s, u"--json"_s, u"golf.zip"_s};
        QTest::newRow("info of an archive") << QStringList{u"info"_s, u"--json"_s, u"sample.zip"_s};
        QTest::newRow("diff") << QStringList{u"diff"_s, u"--json"_s, u"sample"_s, u"other"_s};
        QTest::newRow("import") << QStringList{u"import"_s, u"--json"_s, u"text.md"_s, u"-o"_s, u"new"_s};
    }

    void everyMemberOfTheJsonIsInThePage()
    {
        QFETCH(QStringList, arguments);
        CliFolder folder;
        SampleModule flawed;
        flawed[u"module.xml"_s].replace("</module>", "<unknown/></module>");
        folder.write(u"flawed"_s, flawed);
        SampleModule other;
        other[u"module.xml"_s].replace("<title>", "<title>Another ");
        for (const QString &file : other.files().keys()) {
            if (file.startsWith(u"lessons/"_s))
                other[file].replace("<title>", "<title>Another ");
        }
        folder.write(u"other"_s, other);
        folder.write(u"golf.zip"_s, zipOf({storedItem("imsmanifest.xml", *readFile(golf, 10'000))}));
        folder.write(u"text.md"_s, "# Title\n\n## Lesson\n\nText <b>raw</b>.\n");
        const Ended ended = kogge(arguments, folder.inside());
        QVERIFY2(!ended.json().isEmpty(), ended.errors.constData());
        QStringList names;
        collectNames(ended.json(), {u"questions"_s}, names);
        const QString text = pageOf(u"kogge"_s);
        for (const QString &name : std::as_const(names))
            QVERIFY2(hasWord(text, name), qPrintable(name));
    }

    /// And nothing else is.
    void everyProblemIsInThePage()
    {
        static const QRegularExpression entry(u"^\\.BR ([a-z0-9-]+) \" \\(([a-z]+)\\)\"$"_s,
                                              QRegularExpression::MultilineOption);
        QMap<QString, QString> documented;
        for (auto match = entry.globalMatch(pageOf(u"kogge-problems"_s)); match.hasNext();) {
            const auto found = match.next();
            documented.insert(found.captured(1), found.captured(2));
        }
        const QMap<Severity, QString> words{
            {Severity::Error, u"error"_s}, {Severity::Warning, u"warning"_s}, {Severity::Hint, u"hint"_s}};
        for (const ProblemCode code : problemCodes())
            QCOMPARE(stableCode(code) + u' ' + documented.take(stableCode(code)),
                     stableCode(code) + u' ' + words.value(severity(code)));
        QCOMPARE(documented.keys(), QStringList());
    }

    void pagesAreWellFormed_data()
    {
        QTest::addColumn<QString>("program");
        for (const QString &program : {u"kogge"_s, u"kogge-player"_s, u"kogge-author"_s, u"kogge-problems"_s})
            QTest::newRow(qPrintable(program)) << program;
    }

    void pagesAreWellFormed()
    {
        QFETCH(QString, program);
        if (QStandardPaths::findExecutable(u"groff"_s).isEmpty())
            QSKIP("groff is not installed");
        const Ended ended = run({u"groff"_s, u"-t"_s, u"-ww"_s, u"-man"_s, u"-z"_s, pageFile(program)});
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.errors, QByteArray());
    }
};

QTEST_GUILESS_MAIN(tst_CliManual)
#include "tst_climanual.moc"
