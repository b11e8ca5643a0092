// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/rendition.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

Course courseOf(const BlockContent &content, const QString &topic = u"export"_s)
{
    Block block;
    block.id = u"b000000001"_s;
    block.content = content;
    Lesson lesson;
    lesson.id = u"l000000001"_s;
    lesson.blocks = {block};
    Course course;
    course.module.language = u"en"_s;
    course.module.topic = topic;
    course.lessons = {lesson};
    return course;
}

QByteArray fileOf(const Course &course, const QString &path, const QStringList &languages = {u"en"_s},
                  PackageProfile profile = PackageProfile::Scorm12)
{
    for (const GeneratedFile &file : webRendition(course, languages, {}, {profile, false})) {
        if (file.path == path)
            return file.bytes;
    }
    return {};
}

/// What a class of the page is called in packages.
QByteArray shortName(const char *name)
{
    QFile file(QStringLiteral(BUNDLE_DIR "/classes.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String(name)).toString().toUtf8();
}

} // namespace

class tst_Rendition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPackageHasTheBlocksThatItsCourseUses()
    {
        const Course texts = courseOf(TextBlock());
        const Course facts = courseOf(FactBlock());

        const QByteArray name = shortName("fact-value");
        const std::map<QString, QByteArray> uses{{u"web/kogge.js"_s, "class:\"" + name + '"'},
                                                 {u"web/kogge.css"_s, '.' + name + '{'}};
        for (const auto &[path, use] : uses) {
            QVERIFY2(!fileOf(texts, path).contains(use), qPrintable(path));
            QVERIFY2(fileOf(facts, path).contains(use), qPrintable(path));
        }
    }

    /// A browser that has kept the files of a former package is not to mix them with these.
    void filesAreAskedForByWhatTheySay()
    {
        const auto buildOf = [](const Course &course) {
            const QString page = QString::fromUtf8(fileOf(course, u"index.html"_s));
            static const QRegularExpression build(u"data-build=\"([0-9a-f]{8})\""_s);
            const QString found = build.match(page).captured(1);
            const bool isAsked = page.contains(u"\"web/kogge.js?%1\""_s.arg(found))
                && page.contains(u"\"web/kogge.css?%1\""_s.arg(found));
            return isAsked ? found : QString();
        };
        Course course = courseOf(TextBlock());
        const QString build = buildOf(course);
        QVERIFY(!build.isEmpty());
        QCOMPARE(buildOf(course), build);
        course.lessons.front().title = u"Another"_s;
        QVERIFY(buildOf(course) != build);
    }

    void theScriptOfALanguageHasWhatThePageSaysInIt_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QList<bool>>("spoken");

        QTest::newRow("English") << u"en"_s << QList<bool>{true, false, false};
        QTest::newRow("German") << u"de"_s << QList<bool>{false, true, false};
        QTest::newRow("a country's") << u"sv-FI"_s << QList<bool>{false, false, true};
        QTest::newRow("one that the page has not") << u"fi"_s << QList<bool>{true, false, false};
    }

    void theScriptOfALanguageHasWhatThePageSaysInIt()
    {
        QFETCH(QString, language);
        const Course course = courseOf(TextBlock());
        const QStringList languages{u"pl"_s, language};
        const auto spokenIn = [](const QByteArray &script) {
            return QList<bool>{script.contains("Check answer"), script.contains("Antwort prüfen"),
                               script.contains("Kontrollera svaret")};
        };

        const QByteArray script = fileOf(course, u"web/course-%1.js"_s.arg(language), languages);

        QTEST(spokenIn(script), "spoken");
        QVERIFY(script.contains("Kogge.course("));
        QCOMPARE(spokenIn(fileOf(course, u"web/kogge.js"_s, languages)), QList<bool>({false, false, false}));
    }

    void thePageNamesItsLanguages()
    {
        const QByteArray page = fileOf(courseOf(TextBlock()), u"index.html"_s, {u"en"_s, u"de-AT"_s});

        QVERIFY(page.contains(" data-languages=\"en de-AT\""));
    }

    void aPackageKnowsTheEditionOfItsProfile()
    {
        const Course course = courseOf(TextBlock());

        for (const PackageProfile profile :
             {PackageProfile::Scorm12, PackageProfile::Scorm2004, PackageProfile::Web}) {
            const QByteArray script = fileOf(course, u"web/kogge.js"_s, {u"en"_s}, profile);
            QCOMPARE(script.contains("LMSInitialize"), profile == PackageProfile::Scorm12);
            QCOMPARE(script.contains("API_1484_11"), profile == PackageProfile::Scorm2004);
        }
        const QString words = u"web/course-en.js"_s;
        QVERIFY(fileOf(course, words).contains("The learning platform"));
        QVERIFY(!fileOf(course, words, {u"en"_s}, PackageProfile::Web).contains("The learning platform"));
    }

    void anUnknownTopicHasTheCoverOfTransfer()
    {
        const auto script = [](const QString &topic) {
            return fileOf(courseOf(TextBlock(), topic), u"web/kogge.js"_s);
        };

        QCOMPARE(script(u"weaving"_s), script(u"transfer"_s));
        QVERIFY(script(u"marketing"_s) != script(u"transfer"_s));
    }
};

QTEST_GUILESS_MAIN(tst_Rendition)
#include "tst_rendition.moc"
