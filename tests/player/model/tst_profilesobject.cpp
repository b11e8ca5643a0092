// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessondesk.h"
#include "profilesobject.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Kogge;
using namespace Kogge::Fixture;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"n2w4chmmt2"_s;
const QString chartId = u"cgicsa3uln"_s;

QStringList names(const ProfilesObject &block)
{
    QStringList all;
    for (int row = 0; row < block.profiles()->count(); ++row)
        all += block.profiles()->index(row).data(ProfileRows::NameRole).toString();
    return all;
}

QString what(const ProfilesObject &block, int row, int role)
{
    return block.profiles()->index(row).data(role).toString();
}

/// What a profile says about something.
QString said(const ProfilesObject &block, int row, const QString &label)
{
    const QModelIndex at = block.profiles()->index(row);
    const qsizetype line = at.data(ProfileRows::LabelsRole).toStringList().indexOf(label);
    return line < 0 ? QString() : at.data(ProfileRows::TextsRole).toStringList().at(line);
}

/// "Country: All, Germany, Sweden"
QStringList filters(const ProfilesObject &block)
{
    QStringList all;
    for (int row = 0; row < block.filters()->rowCount(); ++row) {
        const QModelIndex at = block.filters()->index(row);
        all += at.data(ProfileFilters::LabelRole).toString() + u": "_s
            + at.data(ProfileFilters::OptionsRole).toStringList().join(u", "_s);
    }
    return all;
}

/// "Music 2, Design 1"
QString counts(const ProfilesObject &block)
{
    QStringList all;
    for (int row = 0; row < block.counts()->count(); ++row) {
        const QModelIndex at = block.counts()->index(row);
        all += at.data(ProfileCounts::WordRole).toString() + u' '
            + at.data(ProfileCounts::NumberRole).toString();
    }
    return all.join(u", "_s);
}

Profile at(const char *latitude, const char *longitude)
{
    Profile profile;
    profile.latitude = Decimal::fromString(QString::fromLatin1(latitude));
    profile.longitude = Decimal::fromString(QString::fromLatin1(longitude));
    return profile;
}

} // namespace

class tst_ProfilesObject : public QObject
{
    Q_OBJECT

public:
    static void initMain() { qputenv("LC_ALL", "C.UTF-8"); }

private Q_SLOTS:
    void profilesSayWhatTheySay()
    {
        LessonDesk desk;
        const auto &block = desk.block<ProfilesObject>(id);
        QCOMPARE(names(block), QStringList({u"Lamp Loft"_s, u"Singing Glass"_s, u"Choir Barn"_s}));
        QCOMPARE(what(block, 0, ProfileRows::WhereRole), u"Wismar, Germany"_s);
        QCOMPARE(what(block, 0, ProfileRows::AboutRole), u"Design · Co-creation"_s);
        QVERIFY(block.profiles()->index(0).data(ProfileRows::ExampleRole).toBool());
        QVERIFY(!block.profiles()->index(2).data(ProfileRows::ExampleRole).toBool());
        QCOMPARE(said(block, 0, u"Partner"_s), u"Joinery with nine staff · Woodcraft"_s);
        QCOMPARE(said(block, 0, u"Languages"_s), u"German, English"_s);
        QCOMPARE(said(block, 0, u"What others can take over"_s),
                 u"A way to look through waste\nA budget sheet for prototypes"_s);
        QCOMPARE(said(block, 1, u"Results"_s), QString()); // It says nothing about them.
        QCOMPARE(what(block, 0, ProfileRows::LanguageNoteRole), QString());
    }

    void profilesAreLookedFor()
    {
        LessonDesk desk;
        auto &block = desk.block<ProfilesObject>(id);
        const QAbstractItemModelTester rowTester(block.profiles());
        const QAbstractItemModelTester filterTester(block.filters());
        const QSignalSpy found(&block, &ProfilesObject::found);
        QCOMPARE(filters(block),
                 QStringList({u"Country: All, Germany, Sweden"_s, u"Sector: All, Design, Music"_s,
                              u"Languages: All, German, English, Swedish"_s,
                              u"Offers: All, Waste audit, Choir weekends, Inclusive workshops"_s,
                              u"Looks for: All, A shop abroad, A stage without steps"_s}));
        QCOMPARE(block.hits(), u"3 profiles"_s);
        QVERIFY(!block.isNarrowed());

        block.filters()->choose(2, 2);
        QCOMPARE(names(block), QStringList({u"Lamp Loft"_s, u"Singing Glass"_s}));
        QCOMPARE(block.hits(), u"2 of 3 profiles"_s);
        block.setSearchText(u"glass"_s);
        QCOMPARE(names(block), QStringList(u"Singing Glass"_s));
        block.filters()->choose(0, 1);
        QCOMPARE(names(block), QStringList());
        QCOMPARE(block.hits(), u"0 of 3 profiles"_s);
        QVERIFY(block.isNarrowed());

        block.clear();
        QCOMPARE(names(block).size(), 3);
        QCOMPARE(block.searchText(), QString());
        QVERIFY(!block.isNarrowed());
        QCOMPARE(found.count(), 4);
        for (const auto &[row, option] : {std::pair(-1, 1), {5, 1}, {0, 3}, {0, -1}, {0, 0}})
            block.filters()->choose(row, option);
        block.setSearchText({});
        QCOMPARE(found.count(), 4);
    }

    void whatIsOpenStaysOpen()
    {
        LessonDesk desk;
        auto &block = desk.block<ProfilesObject>(id);
        const QAbstractItemModelTester tester(block.marks());
        block.toggle(1);
        QVERIFY(block.profiles()->index(1).data(ProfileRows::OpenRole).toBool());
        QVERIFY(block.marks()->index(1).data(ProfileMarks::OpenRole).toBool());
        block.setSearchText(u"lamp"_s);
        QVERIFY(!block.marks()->index(1).data(ProfileMarks::ShownRole).toBool());
        QVERIFY(block.marks()->index(0).data(ProfileMarks::ShownRole).toBool());
        block.clear();
        QVERIFY(block.profiles()->index(1).data(ProfileRows::OpenRole).toBool());
        block.toggle(1);
        QVERIFY(!block.profiles()->index(1).data(ProfileRows::OpenRole).toBool());
        block.toggle(-1);
        block.toggle(3);
    }

    void anOwnProfileIsKept()
    {
        LessonDesk desk;
        auto &block = desk.block<ProfilesObject>(id);
        const QAbstractItemModelTester tester(block.entry());
        QVERIFY(block.isTask());
        QVERIFY(!block.entry()->isBegun());
        QCOMPARE(block.entry()->missing(),
                 u"Your organisation, Town, Sector, Partner, Kind of cooperation, What was done, "
                 "What others can take over, Whom to ask, Day of consent"_s);
        const QModelIndex sector = block.entry()->index(3);
        QCOMPARE(sector.data(ProfileEntry::OptionsRole).toStringList(),
                 QStringList({u"Design"_s, u"Music"_s}));
        QCOMPARE(sector.data(ProfileEntry::ChosenRole).toInt(), -1);

        block.entry()->edit(0, u"Kulturhof"_s);
        block.entry()->choose(3, 1);
        block.entry()->choose(3, 2);
        block.entry()->edit(-1, u"x"_s);
        block.entry()->edit(99, u"x"_s);
        QVERIFY(!block.isSaved());
        block.flush();
        desk.settle();
        QTRY_VERIFY(block.isSaved());

        desk.reopen();
        const ProfileEntry &again = *desk.block<ProfilesObject>(id).entry();
        QVERIFY(again.isBegun());
        QCOMPARE(again.index(0).data(ProfileEntry::ValueRole).toString(), u"Kulturhof"_s);
        QCOMPARE(again.index(3).data(ProfileEntry::ShownRole).toString(), u"Music"_s);
        QVERIFY(!again.missing().contains(u"Sector"_s));

        desk.block<ProfilesObject>(id).clearEntry();
        desk.settle();
        desk.reopen();
        QVERIFY(!desk.block<ProfilesObject>(id).entry()->isBegun());
    }

    void aWholeProfileLacksNothing()
    {
        LessonDesk desk;
        auto &block = desk.block<ProfilesObject>(id);
        for (int row = 0; row < block.entry()->rowCount(); ++row) {
            const QString kind = block.entry()->index(row).data(ProfileEntry::KindRole).toString();
            if (kind == u"choice"_s)
                block.entry()->choose(row, 0);
            else
                block.entry()->edit(row, kind == u"date"_s ? u"2026-05-04"_s : u"Words"_s);
        }
        QCOMPARE(block.entry()->missing(), QString());
        block.flush();
        desk.settle();
        QVERIFY(desk.progress().worksheets.value(id).scenarios.front().complete);
    }

    void withoutAnEntryThereIsNothingToDo()
    {
        LessonDesk desk([](Course &course) { contentOf<ProfilesBlock>(course, id).entry = false; });
        const auto &block = desk.block<ProfilesObject>(id);
        QVERIFY(!block.entry());
        QVERIFY(!block.isTask());
        QTRY_VERIFY(block.isSaved());
    }

    void profilesFoundAreCounted()
    {
        LessonDesk desk;
        auto &block = desk.block<ProfilesObject>(id);
        const QAbstractItemModelTester tester(block.counts());
        QCOMPARE(block.countable(),
                 QStringList({u"Country"_s, u"Sector"_s, u"Kind of cooperation"_s, u"Kind of innovation"_s,
                              u"How it started"_s}));
        QCOMPARE(counts(block), u"Germany 2, Sweden 1"_s);
        QCOMPARE(block.counts()->index(1).data(ProfileCounts::ShareRole).toDouble(), 0.5);
        block.setCounted(1);
        QCOMPARE(counts(block), u"Music 2, Design 1"_s);
        block.setSearchText(u"germany"_s);
        QCOMPARE(counts(block), u"Design 1, Music 1"_s);
        block.setCounted(5);
        QCOMPARE(block.counted(), 1);
        block.setSearchText(u"nobody"_s);
        QCOMPARE(counts(block), QString());
    }

    void aChartCountsThemAll()
    {
        LessonDesk desk;
        const auto &chart = desk.block<ChartObject>(chartId);
        QCOMPARE(chart.labels(), QStringList({u"Music"_s, u"Design"_s}));
        QCOMPARE(chart.highest(), 2.0);
        QCOMPARE(chart.series()->series().front().label, u"Sector"_s);
        QCOMPARE(chart.series()->series().front().texts, QStringList({u"2"_s, u"1"_s}));
    }

    void aCollectionThatIsMissingIsSaid()
    {
        LessonDesk desk([](Course &course) { course.collections.clear(); });
        QCOMPARE(desk.blockObject(id).kind(), u"Unknown"_s);
    }

    void marksStandWhereTheTownsAre()
    {
        const MapView view({at("53.9", "11.5"), at("58", "14.5"), at("53.5", "12.7")});
        QVERIFY(!view.isEmpty());
        const QPointF wismar = view.place(11.5, 53.9);
        const QPointF graenna = view.place(14.5, 58);
        QVERIFY(wismar.x() < graenna.x());
        QVERIFY(wismar.y() > graenna.y());
        for (const QPointF &point : {wismar, graenna, view.place(12.7, 53.5)}) {
            QVERIFY(point.x() > 0.05 && point.x() < 0.95);
            QVERIFY(point.y() > 0.05 && point.y() < 0.95);
        }
        // A degree is as long to the north as to the east, where it is.
        const double east =
            (view.place(13, 56).x() - view.place(12.9, 56).x()) / std::cos(qDegreesToRadians(56.0));
        const double north = (view.place(13, 56).y() - view.place(13, 56.1).y()) * view.ratio();
        QVERIFY(std::abs(east / north - 1) < 0.02);
    }

    void mapsHaveRoundLines_data()
    {
        QTest::addColumn<QList<double>>("places"); ///< Latitudes and longitudes.
        QTest::addColumn<QStringList>("meridians");
        QTest::addColumn<QStringList>("parallels");
        QTest::newRow("a region") << QList<double>{50.6, 9.9, 60.5, 26.9}
                                  << QStringList({u"10° E"_s, u"15° E"_s, u"20° E"_s, u"25° E"_s})
                                  << QStringList({u"50° N"_s, u"55° N"_s, u"60° N"_s});
        QTest::newRow("a town") << QList<double>{-1.0, 0.2}
                                << QStringList({u"1° W"_s, u"0° E"_s, u"1° E"_s, u"2° E"_s})
                                << QStringList({u"2° S"_s, u"1° S"_s, u"0° N"_s});
    }

    void mapsHaveRoundLines()
    {
        QFETCH(const QList<double>, places);
        std::vector<Profile> profiles;
        for (qsizetype i = 0; i + 1 < places.size(); i += 2)
            profiles.push_back(at(QByteArray::number(places.at(i)), QByteArray::number(places.at(i + 1))));
        const MapView view(profiles);
        const auto labels = [](const std::vector<GridLine> &lines) {
            QStringList all;
            for (const GridLine &line : lines) {
                if (line.at <= 0 || line.at >= 1)
                    qFatal("a line beyond the map");
                all += line.label;
            }
            return all;
        };
        QTEST(labels(meridians(view)), "meridians");
        QTEST(labels(parallels(view)), "parallels");
    }

    void withoutPositionsThereIsNoMap()
    {
        LessonDesk desk([](Course &course) {
            for (Profile &profile : course.collections.front().profiles)
                profile.latitude.reset();
        });
        const auto &block = desk.block<ProfilesObject>(id);
        QVERIFY(!block.isMapped());
        QCOMPARE(block.marks()->rowCount(), 0);
        QVERIFY(std::isfinite(block.marks()->ratio()));
    }

    void landIsDrawnWhereItIsKnown()
    {
        LessonDesk desk;
        QVERIFY(!desk.block<ProfilesObject>(id).marks()->coasts().isEmpty());
        desk.reopen([](Course &course) {
            for (Profile &profile : course.collections.front().profiles)
                profile.latitude = Decimal(-30);
        });
        QVERIFY(desk.block<ProfilesObject>(id).isMapped());
        QCOMPARE(desk.block<ProfilesObject>(id).marks()->coasts(), QVariantList());
    }
};

QTEST_MAIN(tst_ProfilesObject)
#include "tst_profilesobject.moc"
