// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
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
    made.entry.lessons = lessons;
    made.entry.minutes = minutes;
    return made;
}

ModuleProgress progressOf(int done, bool begun, const QDateTime &last = {})
{
    ModuleProgress progress;
    for (int lesson = 0; lesson < done; ++lesson)
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
        QTest::addColumn<int>("done");
        QTest::addColumn<bool>("begun");
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *tag, int lessons, int minutes, int done, bool begun, double share,
                            const QString &status, const QString &text) {
            QTest::newRow(tag) << lessons << minutes << done << begun << share << status << text;
        };
        row("new", 4, 45, 0, false, 0, u"open"_s, u"Not started · about 45 minutes"_s);
        row("new and long", 4, 150, 0, false, 0, u"open"_s, u"Not started · about 3 hours"_s);
        row("new, nobody estimated", 4, 0, 0, false, 0, u"open"_s, u"Not started"_s);
        row("opened", 4, 45, 0, true, 0, u"begun"_s, u"0 of 4 lessons"_s);
        row("half", 4, 45, 2, true, 0.5, u"begun"_s, u"2 of 4 lessons"_s);
        row("all", 4, 45, 4, true, 1, u"done"_s, u"finished, last read on 31 March 2026"_s);
        row("lessons that are no more", 4, 45, 9, true, 1, u"done"_s,
            u"finished, last read on 31 March 2026"_s);
        row("no lessons", 0, 0, 0, false, 0, u"open"_s, u"Not started"_s);
    }

    void statusIsSaid()
    {
        QFETCH(int, lessons);
        QFETCH(int, minutes);
        QFETCH(int, done);
        QFETCH(bool, begun);
        LibraryModel model;
        const QAbstractItemModelTester tester(&model);
        LibraryModel::Item one = item(u"urn:a"_s, lessons, minutes);
        one.progress = progressOf(done, begun, QDateTime(QDate(2026, 3, 31), QTime(12, 0), Qt::UTC));
        model.setItems({one}, u"en"_s);
        QTEST(data(model, LibraryModel::ShareRole).toDouble(), "share");
        QTEST(data(model, LibraryModel::StatusRole).toString(), "status");
        QTEST(data(model, LibraryModel::StatusTextRole).toString(), "text");
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

    void progressOfOneModuleChangesItsRowAlone()
    {
        LibraryModel model;
        model.setItems({item(u"urn:a"_s, 2, 1), item(u"urn:b"_s, 2, 1)}, u"en"_s);
        const QSignalSpy changed(&model, &LibraryModel::dataChanged);
        model.setProgress(u"urn:b"_s, progressOf(1, true));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
        model.setProgress(u"urn:b"_s, progressOf(1, true));
        model.setProgress(u"urn:nobody"_s, progressOf(1, true));
        QCOMPARE(changed.count(), 1);
    }

    void lastUsedIsTheLatest()
    {
        LibraryModel model;
        QCOMPARE(model.lastUsed(), nullptr);
        LibraryModel::Item one = item(u"urn:a"_s, 2, 1);
        LibraryModel::Item two = item(u"urn:b"_s, 2, 1);
        model.setItems({one, two}, u"en"_s);
        QCOMPARE(model.lastUsed(), nullptr);
        one.progress = progressOf(0, true, QDateTime(QDate(2026, 3, 31), QTime(12, 0), Qt::UTC));
        model.setItems({one, two}, u"en"_s);
        QCOMPARE(model.lastUsed()->entry.id, u"urn:a"_s);
        two.progress = progressOf(0, true, QDateTime(QDate(2026, 4, 1), QTime(12, 0), Qt::UTC));
        model.setItems({one, two}, u"en"_s);
        QCOMPARE(model.lastUsed()->entry.id, u"urn:b"_s);
        QCOMPARE(model.count(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_LibraryModel)
#include "tst_librarymodel.moc"
