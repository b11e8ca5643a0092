// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/coursejson.h"

#include <QJsonArray>
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
};

QTEST_GUILESS_MAIN(tst_CourseJson)
#include "tst_coursejson.moc"
