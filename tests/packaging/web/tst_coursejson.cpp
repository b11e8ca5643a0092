// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/mapview.h"
#include "course/translation.h"
#include "web/coursejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// What the data in \p language say of the file that blocks call \p path.
QJsonObject mediaOf(const QString &language, const QString &path)
{
    Course course;
    course.module.language = u"en"_s;
    MediaFile listed;
    listed.path = u"media/talk.ogg"_s;
    listed.cues.push_back({u"cue0000001"_s, 0, *Decimal::fromString(u"1.5"_s), {}, u"Hello"_s});
    course.media = {listed};
    const SourceFiles files{{u"lessons/l.xml"_s, 70},
                            {u"media/talk.ogg"_s, 1000},
                            {u"media/de/talk.ogg"_s, 2000},
                            {u"media/plan.csv"_s, 34}};
    const QJsonObject data = courseJson(course, language, {u"en"_s, u"de"_s}, files);
    return data.value("media"_L1).toObject().value(path).toObject();
}

/// Lessons with a text and a term each; the terms of the first one are translated.
Course courseOfLessons(int count)
{
    Course course;
    course.module.language = u"en"_s;
    course.module.title = u"“Tides” & \\ \n"_s;
    for (int i = 0; i < count; ++i) {
        Lesson lesson;
        lesson.id = u"lesson000%1"_s.arg(i);
        Block text;
        text.id = u"text00000%1"_s.arg(i);
        text.content = TextBlock{u"## Tide %1\n\nUp, then **down**."_s.arg(i)};
        Block glossary;
        glossary.id = u"terms0000%1"_s.arg(i);
        glossary.content = GlossaryBlock{{{u"term00000%1"_s.arg(i), u"flood"_s, u"The tide *comes*."_s}}};
        lesson.blocks = {text, glossary};
        course.lessons.push_back(lesson);
    }
    course.translations[u"de"_s] = {
        {u"terms00000/term000000/name"_s, {u"flood"_s, u"Flut"_s, true}},
        {u"terms00000/term000000/definition"_s, {u"The tide *comes*."_s, u"Das Wasser *kommt*."_s, true}}};
    return course;
}

} // namespace

class tst_CourseJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mediaLieWhereTheirReadersFindThem_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("bytes");

        QTest::newRow("the file itself") << u"en"_s << u"media/talk.ogg"_s << u"media/talk.ogg"_s << 1000;
        QTest::newRow("one for a language")
            << u"de"_s << u"media/talk.ogg"_s << u"media/de/talk.ogg"_s << 2000;
        QTest::newRow("not in media.xml") << u"de"_s << u"media/plan.csv"_s << u"media/plan.csv"_s << 34;
        QTest::newRow("no medium") << u"en"_s << u"lessons/l.xml"_s << QString() << 0;
    }

    void mediaLieWhereTheirReadersFindThem()
    {
        QFETCH(QString, language);
        QFETCH(QString, path);

        const QJsonObject media = mediaOf(language, path);

        QTEST(media.value("file"_L1).toString(), "file");
        QTEST(media.value("bytes"_L1).toInt(), "bytes");
    }

    void cuesComeWithTheirFile()
    {
        const QJsonObject cue =
            mediaOf(u"de"_s, u"media/talk.ogg"_s).value("cue"_L1).toArray().first().toObject();

        QCOMPARE(cue.value("end"_L1).toString(), u"1.5"_s);
        QCOMPARE(cue.value("text"_L1).toString(), u"Hello"_s);
    }

    void profilesComeByTheNameOfTheirCollection()
    {
        Course course;
        course.module.language = u"en"_s;
        Profile profile;
        profile.name = u"Lamp Loft"_s;
        profile.consent = QDate(2026, 5, 4);
        profile.transferable = u"One\nTwo"_s;
        profile.language = u"en"_s;
        course.collections = {
            {u"lamps"_s, {{u"w000000001"_s, ProfileField::Offer, u"audit"_s, u"Audit"_s}}, {profile}}};
        const QJsonObject collection = courseJson(course, u"de"_s, {u"en"_s, u"de"_s}, {})
                                           .value("collections"_L1)
                                           .toObject()
                                           .value("lamps"_L1)
                                           .toObject();
        const QJsonObject word = collection.value("word"_L1).toArray().first().toObject();
        QCOMPARE(word.value("field"_L1).toString(), u"offer"_s);
        QCOMPARE(word.value("text"_L1).toString(), u"Audit"_s);
        const QJsonObject first = collection.value("profile"_L1).toArray().first().toObject();
        QCOMPARE(first.value("language"_L1).toString(), u"en"_s);
        QCOMPARE(first.value("transferable"_L1).toArray().size(), 2);
        QVERIFY(!first.contains("consent"_L1)); // Learners need not know.
        QVERIFY(!collection.contains("map"_L1)); // Nobody has a position.
        QVERIFY(!first.contains("at"_L1));
    }

    void profilesWithPositionsComeWithAMap()
    {
        Course course;
        Profile wismar;
        wismar.latitude = Decimal::fromString(u"53.9"_s).value();
        wismar.longitude = Decimal::fromString(u"11.5"_s).value();
        Profile graenna;
        graenna.latitude = Decimal(58);
        graenna.longitude = Decimal::fromString(u"14.5"_s).value();
        course.collections = {{u"lamps"_s, {}, {wismar, graenna, {}}}};
        const QJsonObject collection = courseJson(course, u"en"_s, {u"en"_s}, {})
                                           .value("collections"_L1)
                                           .toObject()
                                           .value("lamps"_L1)
                                           .toObject();
        const QJsonObject map = collection.value("map"_L1).toObject();
        const MapView view(course.collections.front().profiles);
        QCOMPARE(map.value("height"_L1).toInt(), qRound(view.ratio() * map.value("width"_L1).toInt()));
        const QJsonArray profiles = collection.value("profile"_L1).toArray();
        const QJsonArray south = profiles.at(0).toObject().value("at"_L1).toArray();
        const QJsonArray north = profiles.at(1).toObject().value("at"_L1).toArray();
        QVERIFY(south.at(0).toInt() < north.at(0).toInt());
        QVERIFY(south.at(1).toInt() > north.at(1).toInt());
        QVERIFY(!profiles.at(2).toObject().contains("at"_L1));
        QVERIFY(!profiles.at(0).toObject().contains("latitude"_L1)); // The page needs no degrees of it.
        QCOMPARE(map.value("parallel"_L1).toArray().size(), qsizetype(parallelsOn(view).size()));
        QCOMPARE(map.value("meridian"_L1).toArray().first().toObject().value("degrees"_L1).toInt(),
                 meridiansOn(view).front());
        const qsizetype coasts = map.value("coast"_L1).toArray().size();
        QVERIFY(coasts > 0);
        QVERIFY(size_t(coasts) < coastsOn(view).size()); // Great Britain is not on it.
    }

    void textSaysTheSame_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("as it was written") << u"en"_s;
        QTest::newRow("translated, as far as it is") << u"de"_s;
    }

    void textSaysTheSame()
    {
        QFETCH(QString, language);
        const Course course = courseOfLessons(3);
        const QStringList languages{u"en"_s, u"de"_s};

        const QByteArray text = courseText(course, language, languages, {});

        const QJsonObject data = courseJson(localized(course, language), language, languages, {});
        QCOMPARE(text, QJsonDocument(data).toJson(QJsonDocument::Compact));
        QCOMPARE(data.value("terms"_L1).toObject().size(), 3);
        QCOMPARE(text.contains("Flut"), language == u"de");
    }

    void aCourseWithoutLessonsIsOne()
    {
        const Course course = courseOfLessons(0);
        const QByteArray text = courseText(course, u"en"_s, {u"en"_s}, {});
        const QJsonObject data = courseJson(course, u"en"_s, {u"en"_s}, {});
        QCOMPARE(text, QJsonDocument(data).toJson(QJsonDocument::Compact));
    }
};

QTEST_GUILESS_MAIN(tst_CourseJson)
#include "tst_coursejson.moc"
