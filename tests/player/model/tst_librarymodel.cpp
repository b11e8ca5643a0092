// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarymodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

LibraryModel::Item item(const QString &id, int lessons, int minutes)
{
    LibraryModel::Item made;
    made.entry.id = id;
    made.entry.topic = u"export"_s;
    made.entry.sourceLanguage = u"de"_s;
    made.entry.titles = {{u"de"_s, u"Fähre"_s}, {u"en"_s, u"Ferry"_s}};
    for (int lesson = 0; lesson < lessons; ++lesson)
        made.entry.lessons += QString::number(lesson);
    made.entry.minutes = minutes;
    return made;
}

/// Lessons from \p first on are completed; the module's are numbered from 0.
ModuleProgress progressOf(int first, int done, bool begun, const QDateTime &last = {})
{
    ModuleProgress progress;
    for (int lesson = first; lesson < first + done; ++lesson)
        progress.record.completedLessons.insert(QString::number(lesson));
    if (begun)
        progress.record.begunLessons.insert(u"0"_s);
    progress.lastActivity = last;
    return progress;
}

QVariant data(const LibraryModel &model, int role)
{
    return model.index(0).data(role);
}

} // namespace

class tst_LibraryModel : public QObject
{
    Q_OBJECT

public:
    static void initMain()
    {
        qputenv("LC_ALL", "C.UTF-8");
        qputenv("TZ", "UTC");
    }

private Q_SLOTS:
    void statusIsSaid_data()
    {
        QTest::addColumn<int>("lessons");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("done");
        QTest::addColumn<bool>("begun");
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *tag, int lessons, int minutes, int first, int done, bool begun,
                            double share, const QString &status, const QString &text) {
            QTest::newRow(tag) << lessons << minutes << first << done << begun << share << status << text;
        };
        row("new", 4, 45, 0, 0, false, 0, u"open"_s, u"Not started · about 45\u00a0minutes"_s);
        row("new and long", 4, 150, 0, 0, false, 0, u"open"_s, u"Not started · about 2½\u00a0hours"_s);
        row("new, in whole hours", 4, 134, 0, 0, false, 0, u"open"_s, u"Not started · about 2\u00a0hours"_s);
        row("new, more than an hour", 4, 59 + 16, 0, 0, false, 0, u"open"_s,
            u"Not started · about 1½\u00a0hours"_s);
        row("new, nobody estimated", 4, 0, 0, 0, false, 0, u"open"_s, u"Not started"_s);
        row("opened", 4, 45, 0, 0, true, 0, u"begun"_s, u"0 of 4 lessons"_s);
        row("half", 4, 45, 0, 2, true, 0.5, u"begun"_s, u"2 of 4 lessons"_s);
        row("all", 4, 45, 0, 4, true, 1, u"done"_s, u"finished, last read on 31 March 2026"_s);
        row("lessons that are no more", 4, 45, 0, 9, true, 1, u"done"_s,
            u"finished, last read on 31 March 2026"_s);
        row("one is no more, and a new one is not done", 3, 45, -1, 3, true, 2.0 / 3, u"begun"_s,
            u"2 of 3 lessons"_s);
        row("no lessons", 0, 0, 0, 0, false, 0, u"open"_s, u"Not started"_s);
    }

    void statusIsSaid()
    {
        QFETCH(int, lessons);
        QFETCH(int, minutes);
        QFETCH(int, first);
        QFETCH(int, done);
        QFETCH(bool, begun);
        LibraryModel model;
        const QAbstractItemModelTester tester(&model);
        LibraryModel::Item one = item(u"urn:a"_s, lessons, minutes);
        one.progress = progressOf(first, done, begun, QDateTime(QDate(2026, 3, 31), QTime(12, 0), Qt::UTC));
        model.setItems({one}, u"en"_s);
        QTEST(data(model, LibraryModel::ShareRole).toDouble(), "share");
        QTEST(data(model, LibraryModel::StatusRole).toString(), "status");
        QTEST(data(model, LibraryModel::StatusTextRole).toString(), "text");
    }

    void aDayToComeIsNotSaid()
    {
        LibraryModel model;
        LibraryModel::Item one = item(u"urn:a"_s, 1, 45);
        one.progress = progressOf(0, 1, true, QDateTime::currentDateTimeUtc().addDays(2));
        model.setItems({one}, u"en"_s);
        QCOMPARE(data(model, LibraryModel::StatusTextRole).toString(), u"finished"_s);
    }

    void titleIsInTheReadersLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("title");
        QTest::newRow("English") << u"en"_s << u"Ferry"_s;
        QTest::newRow("German") << u"de"_s << u"Fähre"_s;
        QTest::newRow("one that the module does not have") << u"sv"_s << u"Fähre"_s;
    }

    void titleIsInTheReadersLanguage()
    {
        QFETCH(QString, language);
        LibraryModel model;
        model.setItems({item(u"urn:a"_s, 1, 1)}, language);
        QTEST(data(model, LibraryModel::TitleRole).toString(), "title");
        QCOMPARE(data(model, LibraryModel::TopicRole).toString(), u"export"_s);
        QCOMPARE(data(model, LibraryModel::ModuleIdRole).toString(), u"urn:a"_s);
    }

    void lastUsedIsTheLatest()
    {
        LibraryModel model;
        QCOMPARE(model.lastUsed(), nullptr);
        LibraryModel::Item one = item(u"urn:a"_s, 2, 1);
        LibraryModel::Item two = item(u"urn:b"_s, 2, 1);
        model.setItems({one, two}, u"en"_s);
        QCOMPARE(model.lastUsed(), nullptr);
        one.progress = progressOf(0, 0, true, QDateTime(QDate(2040, 3, 3), QTime(12, 0), Qt::UTC));
        one.lastEvent = 4;
        model.setItems({one, two}, u"en"_s);
        QCOMPARE(model.lastUsed()->entry.id, u"urn:a"_s);
        // The clock was ahead before.
        two.progress = progressOf(0, 0, true, QDateTime(QDate(2026, 4, 1), QTime(12, 0), Qt::UTC));
        two.lastEvent = 5;
        model.setItems({one, two}, u"en"_s);
        QCOMPARE(model.lastUsed()->entry.id, u"urn:b"_s);
        QCOMPARE(model.count(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_LibraryModel)
#include "tst_librarymodel.moc"
