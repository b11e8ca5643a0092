// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/identifier.h"
#include "editingfixture.h"
#include "exchange/csv.h"
#include "exchange/profileimport.h"

#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

ProfileCollection collection()
{
    ProfileCollection made;
    made.name = u"profiles"_s;
    made.words = {{u"w1"_s, ProfileField::Country, u"DE"_s, u"Germany"_s, 0},
                  {u"w2"_s, ProfileField::Country, u"SE"_s, u"Sweden"_s, 0},
                  {u"w3"_s, ProfileField::Sector, u"music"_s, u"Music"_s, 0},
                  {u"w4"_s, ProfileField::Cooperation, u"joint-offer"_s, u"Joint offer"_s, 0},
                  {u"w5"_s, ProfileField::Language, u"de"_s, u"German"_s, 0},
                  {u"w6"_s, ProfileField::Language, u"en"_s, u"English"_s, 0},
                  {u"w7"_s, ProfileField::Offer, u"tours"_s, u"Tours, walks"_s, 0}};
    Profile profile;
    profile.id = u"w5ew85kz39"_s;
    profile.example = true;
    profile.country = u"DE"_s;
    profile.sector = u"music"_s;
    profile.cooperation = u"joint-offer"_s;
    profile.name = u"Choir Barn"_s;
    profile.place = u"Waren"_s;
    profile.partner = u"Hotel"_s;
    profile.done = u"A weekend"_s;
    profile.transferable = u"A calculation"_s;
    profile.contact = u"Director"_s;
    profile.latitude = Decimal(53);
    profile.longitude = Decimal(12);
    made.profiles = {profile};
    return made;
}

QString notesOf(const ProfileMerge &merge)
{
    QStringList notes;
    for (const TableNote &note : merge.notes)
        notes += u"%1: %2"_s.arg(note.row).arg(note.sentence);
    return notes.join(u'\n');
}

Result<ProfileMerge> merged(const QByteArray &table)
{
    const auto rows = fromCsv(table, u"table.csv"_s);
    return mergeProfiles(collection(), *rows, u"table.csv"_s);
}

QByteArray wide(const QString &text, bool isBig)
{
    QByteArray bytes = isBig ? "\xFE\xFF" : "\xFF\xFE";
    for (const QChar c : text) {
        const char high = static_cast<char>(c.unicode() >> 8);
        const char low = static_cast<char>(c.unicode() & 0xFF);
        bytes += isBig ? high : low;
        bytes += isBig ? low : high;
    }
    return bytes;
}

} // namespace

class TestProfileImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesOfEverySpreadsheetAreTaken_data();
    void tablesOfEverySpreadsheetAreTaken();
    void fieldsAreTaken_data();
    void fieldsAreTaken();
    void whatIsNotTakenIsSaid_data();
    void whatIsNotTakenIsSaid();
    void whatIsBrokenIsRefused_data();
    void whatIsBrokenIsRefused();
    void newProfilesAreAdded();
    void rowsThatSayTheSameChangeNothing();
    void theDocumentTakesItAsOneStep();
};

void TestProfileImport::tablesOfEverySpreadsheetAreTaken_data()
{
    QTest::addColumn<QByteArray>("table");
    const QString semicolons = u"name;place\r\nChoir Barn;Müritz\r\n"_s;
    QTest::newRow("commas") << QByteArray("name,place\nChoir Barn,M\xC3\xBCritz\n");
    QTest::newRow("semicolons") << semicolons.toUtf8();
    QTest::newRow("with a mark") << "\xEF\xBB\xBF" + semicolons.toUtf8();
    QTest::newRow("UTF-16, tabs") << wide(u"name\tplace\r\nChoir Barn\tMüritz\r\n"_s, false);
    QTest::newRow("UTF-16, semicolons") << wide(semicolons, false);
    QTest::newRow("UTF-16, the other way round") << wide(semicolons, true);
    QTest::newRow("quotes") << QByteArray("\"name\",\"place\"\n\"Choir Barn\",\"M\xC3\xBCritz\"\n");
    QTest::newRow("titles in capitals, columns the other way round")
        << QByteArray(" Place ;NAME\nM\xC3\xBCritz;choir barn\n").replace(";choir barn", ";Choir Barn");
}

void TestProfileImport::tablesOfEverySpreadsheetAreTaken()
{
    QFETCH(QByteArray, table);
    const auto merge = merged(table);
    QVERIFY(merge);
    QCOMPARE(notesOf(*merge), QString());
    QCOMPARE(merge->changed, 1);
    QCOMPARE(merge->collection.profiles.size(), size_t(1));
    QCOMPARE(merge->collection.profiles.front().place, u"Müritz"_s);
}

void TestProfileImport::fieldsAreTaken_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("is");
    QTest::newRow("a code") << u"country"_s << u"SE"_s << u"SE"_s;
    QTest::newRow("a word") << u"country"_s << u" sweden "_s << u"SE"_s;
    QTest::newRow("several words") << u"languages"_s << u"English; German"_s << u"en de"_s;
    QTest::newRow("several codes") << u"languages"_s << u"de en"_s << u"de en"_s;
    QTest::newRow("the same twice") << u"languages"_s << u"de, German"_s << u"de"_s;
    QTest::newRow("a word with a comma") << u"offers"_s << u"Tours, walks"_s << u"tours"_s;
    QTest::newRow("degrees") << u"latitude"_s << u"53.52"_s << u"53.52"_s;
    QTest::newRow("degrees with a comma") << u"latitude"_s << u"53,52"_s << u"53.52"_s;
    QTest::newRow("three decimals") << u"latitude"_s << u"53.521"_s << u"53.521"_s;
    QTest::newRow("in the south") << u"latitude"_s << u"-53.5"_s << u"-53.5"_s;
    QTest::newRow("a day") << u"consent"_s << u"2026-05-04"_s << u"2026-05-04"_s;
    QTest::newRow("no") << u"example"_s << u"No"_s << u"no"_s;
    QTest::newRow("lines") << u"transferable"_s << u"A plan\r\nA sheet\r\n"_s << u"A plan\nA sheet"_s;
    QTest::newRow("nothing changes nothing") << u"place"_s << u" "_s << u"Waren"_s;
}

void TestProfileImport::fieldsAreTaken()
{
    QFETCH(QString, column);
    QFETCH(QString, text);
    const auto merge = merged(toCsv({{u"name"_s, column}, {u"Choir Barn"_s, text}}));
    QVERIFY(merge);
    QCOMPARE(notesOf(*merge), QString());
    const Profile &profile = merge->collection.profiles.front();
    const QMap<QString, QString> values{{u"country"_s, profile.country},
                                        {u"languages"_s, profile.languages},
                                        {u"offers"_s, profile.offers},
                                        {u"latitude"_s, profile.latitude->toString()},
                                        {u"consent"_s, profile.consent.toString(Qt::ISODate)},
                                        {u"example"_s, profile.example ? u"yes"_s : u"no"_s},
                                        {u"transferable"_s, profile.transferable},
                                        {u"place"_s, profile.place}};
    QTEST(values.value(column), "is");
}

void TestProfileImport::whatIsNotTakenIsSaid_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("says");
    QTest::newRow("no such column") << QByteArray("name,colour\nChoir Barn,red\n") << 1 << u"“colour”"_s;
    QTest::newRow("a column twice") << QByteArray("name,place,place\nChoir Barn,,x\n") << 1 << u"twice"_s;
    QTest::newRow("no such word") << QByteArray("name,country\nChoir Barn,France\n") << 2
                                  << u"the vocabulary has Germany, Sweden"_s;
    QTest::newRow("one of several") << QByteArray("name;languages\nChoir Barn;de, fr\n") << 2 << u"“fr”"_s;
    QTest::newRow("two where one may be")
        << QByteArray("name;country\nChoir Barn;DE, SE\n") << 2 << u"“DE, SE”"_s;
    QTest::newRow("degrees beyond the pole") << QByteArray("name,latitude\nChoir Barn,91\n") << 2 << u"-90"_s;
    QTest::newRow("degrees in minutes")
        << QByteArray("name,longitude\nChoir Barn,12° 41′\n") << 2 << u"-180"_s;
    QTest::newRow("no day") << QByteArray("name,consent\nChoir Barn,4.5.26\n") << 2 << u"2026-12-31"_s;
    QTest::newRow("neither yes nor no")
        << QByteArray("name,example\nChoir Barn,maybe\n") << 2 << u"yes or no"_s;
    QTest::newRow("no name") << QByteArray("name,place\n,Waren\n") << 2 << u"no name"_s;
    QTest::newRow("no such id") << QByteArray("id,place\nabcdefghij,Waren\n") << 2 << u"“abcdefghij”"_s;
    QTest::newRow("the same twice") << QByteArray("name,place\nChoir Barn,Waren\nChoir Barn,Röbel\n") << 3
                                    << u"earlier row"_s;
    QTest::newRow("more fields than columns") << QByteArray("name\nChoir Barn,Waren\n") << 2 << u"beyond"_s;
}

void TestProfileImport::whatIsNotTakenIsSaid()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, says);
    const auto merge = merged(table);
    QVERIFY(merge);
    QVERIFY2(merge->notes.size() == 1, qPrintable(notesOf(*merge)));
    QTEST(merge->notes.front().row, "row");
    QVERIFY2(notesOf(*merge).contains(says), qPrintable(notesOf(*merge)));
    Profile kept = merge->collection.profiles.front();
    kept.languages.clear(); // The word that is known is taken.
    QVERIFY(kept == collection().profiles.front());
    QCOMPARE(merge->collection.profiles.size(), size_t(1));
}

void TestProfileImport::whatIsBrokenIsRefused_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("neither name nor id") << QByteArray("place,country\nWaren,DE\n");
    QTest::newRow("no titles") << QByteArray("Choir Barn,Waren\n");
}

void TestProfileImport::whatIsBrokenIsRefused()
{
    QFETCH(QByteArray, table);
    const auto merge = merged(table);
    QVERIFY(!merge);
    QCOMPARE(merge.error().code, ErrorCode::TextInvalid);
}

void TestProfileImport::newProfilesAreAdded()
{
    const auto merge =
        merged("id,name,country,sector,cooperation,place,partner,done,transferable,contact,example\n"
               "abcdefghij,Glass,SE,music,joint-offer,Granna,Works,Glass,Plan,Head,yes\n"
               ",Wood,DE,,joint-offer,Wismar,Joinery,Lamps,Sheet,Owner,no\n");
    QVERIFY(merge);
    QCOMPARE(merge->added, 2);
    QCOMPARE(merge->changed + merge->same, 0);
    const auto &profiles = merge->collection.profiles;
    QCOMPARE(profiles.size(), size_t(3));
    QCOMPARE(profiles.at(1).id, u"abcdefghij"_s);
    QVERIFY(isIdentifier(profiles.at(2).id));
    QCOMPARE(notesOf(*merge), u"3: it is new, and has nothing yet in: sector, consent"_s);
}

void TestProfileImport::rowsThatSayTheSameChangeNothing()
{
    const auto merge = merged("id,name,country\nw5ew85kz39,Choir Barn,Germany\n");
    QVERIFY(merge);
    QCOMPARE(merge->same, 1);
    QVERIFY(merge->collection == collection());
}

void TestProfileImport::theDocumentTakesItAsOneStep()
{
    const Fixture::Copy copy;
    const auto opened = ModuleDocument::open(copy.path());
    ModuleDocument &document = **opened;
    const auto before = document.course().collections.front();
    const auto rename = [](ProfileCollection &collection) {
        collection.profiles.front().place = u"Rostock"_s;
    };
    QCOMPARE(*document.editProfiles(before.name, u"Take a table"_s, rename), true);
    QCOMPARE(document.course().collections.front().profiles.front().place, u"Rostock"_s);
    QCOMPARE(*document.editProfiles(before.name, u"Take a table"_s, rename), false);
    QCOMPARE(document.position(), 1);
    document.undo();
    QVERIFY(!document.isModified());
    QVERIFY(document.course().collections.front() == before);
    QVERIFY(!document.editProfiles(u"values"_s, {}, rename));
    QVERIFY(!document.editProfiles(u"../module"_s, {}, rename));
}

QTEST_MAIN(TestProfileImport)
#include "tst_profileimport.moc"
