// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/translation.h"
#include "editingfixture.h"
#include "exchange/csv.h"
#include "exchange/translationexchange.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Kogge;
using namespace Kogge::Fixture;
using namespace Qt::StringLiterals;

namespace {

QByteArray exported(const Course &course, const QString &format, const QString &language)
{
    return format == u"csv" ? translationAsCsv(course, language) : translationAsXliff(course, language);
}

QStringList idsOf(const Course &course)
{
    QStringList ids;
    for (const UnitsOfFile &file : textUnits(course)) {
        for (const TextUnit &unit : file.units)
            ids += unit.id;
    }
    return ids;
}

} // namespace

class TestTranslationExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyModuleComesBackAsItWas_data();
    void everyModuleComesBackAsItWas();
    void whatIsUnfinishedComesBackAsItWas_data();
    void whatIsUnfinishedComesBackAsItWas();
    void aChangedTextIsGivenAwayAsItIsToday_data();
    void aChangedTextIsGivenAwayAsItIsToday();
    void elementsOfOtherProgramsAreRead_data();
    void elementsOfOtherProgramsAreRead();
    void aLanguageIsMeantWithOrWithoutItsCountry_data();
    void aLanguageIsMeantWithOrWithoutItsCountry();
    void openTextsAreGivenAway_data();
    void openTextsAreGivenAway();
    void whatComesBackIsMerged();
    void otherProgramsLoseNothing();
    void whatIsNoTranslationIsRefused_data();
    void whatIsNoTranslationIsRefused();
};

void TestTranslationExchange::everyModuleComesBackAsItWas_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("format");
    for (const QString &folder : moduleFolders()) {
        if (folder.endsWith(u"/everyblock"_s))
            continue; // It has no translation.
        for (const QString &format : {u"csv"_s, u"xlf"_s})
            QTest::newRow(qPrintable(folder.section(u'/', -1) + u' ' + format)) << folder << format;
    }
}

void TestTranslationExchange::everyModuleComesBackAsItWas()
{
    QFETCH(QString, folder);
    QFETCH(QString, format);
    const Copy copy(folder);
    const auto document = ModuleDocument::open(copy.path());
    QVERIFY(document);
    const Course &course = (*document)->course();
    QVERIFY(!course.translations.isEmpty());
    for (const QString &language : course.translations.keys()) {
        const auto returned = readReturned(exported(course, format, language), u"back."_s + format);
        QVERIFY(returned);
        QCOMPARE(returned->language, format == u"csv" ? QString() : language);
        QCOMPARE(returned->units.size(), idsOf(course).size());
        const TranslationMerge merge = mergeReturned(course, language, *returned);
        QCOMPARE(merge.units, course.translations.value(language));
        QCOMPARE(merge.taken, 0);
        QVERIFY(merge.unknown.isEmpty());
        const auto changed = (*document)->setTranslation({}, language, merge.units);
        QVERIFY(changed && !*changed);
    }
}

void TestTranslationExchange::whatIsUnfinishedComesBackAsItWas_data()
{
    openTextsAreGivenAway_data();
}

void TestTranslationExchange::whatIsUnfinishedComesBackAsItWas()
{
    QFETCH(QString, format);
    const Copy copy;
    const auto document = ModuleDocument::open(copy.path());
    Course course = (*document)->course();
    Translation translation;
    int number = 0;
    for (const UnitsOfFile &file : textUnits(course)) {
        for (const TextUnit &unit : file.units) {
            constexpr int kinds = 5;
            const int kind = number++ % kinds;
            const bool isStale = kind == 1 || kind == 2;
            if (kind > 0) // Else it is open.
                translation.insert(
                    unit.id, {isStale ? u"Before"_s : unit.text, u"Text %1"_s.arg(number), kind % 2 == 0});
        }
    }
    course.translations.insert(u"de"_s, translation);
    const auto returned = readReturned(exported(course, format, u"de"_s), u"de."_s + format);
    QVERIFY(returned);
    const TranslationMerge merge = mergeReturned(course, u"de"_s, *returned);
    QCOMPARE(merge.taken, 0);
    QCOMPARE(merge.same, static_cast<int>(translation.size()));
    QVERIFY(merge.empty > 0);
    QCOMPARE(merge.units, translation);
}

void TestTranslationExchange::aChangedTextIsGivenAwayAsItIsToday_data()
{
    openTextsAreGivenAway_data();
}

void TestTranslationExchange::aChangedTextIsGivenAwayAsItIsToday()
{
    QFETCH(QString, format);
    Course course;
    course.module.language = u"en"_s;
    Lesson lesson;
    lesson.id = u"lesson0001"_s;
    lesson.title = u"Title of today"_s;
    course.lessons.push_back(lesson);
    const QString title = u"lesson0001/title"_s;
    course.translations.insert(u"de"_s, {{title, {u"Title"_s, u"Titel"_s, true}}});
    const QByteArray bytes = exported(course, format, u"de"_s);
    if (format == u"xlf")
        QVERIFY2(bytes.contains("<target state=\"needs-review-translation\">Titel</target>"), bytes);
    auto returned = readReturned(bytes, u"de."_s + format);
    QVERIFY(returned);
    QCOMPARE(returned->units.value(title), (TranslationUnit{u"Title of today"_s, u"Titel"_s, false}));

    TranslationUnit &unit = returned->units[title];
    unit.approved = true; // It is still right.
    QCOMPARE(mergeReturned(course, u"de"_s, *returned).units.value(title), unit);
    unit = {unit.source, u"Titel von heute"_s, false};
    const TranslationMerge merge = mergeReturned(course, u"de"_s, *returned);
    QCOMPARE(merge.units.value(title), unit);
    QCOMPARE(merge.taken, 1);
    QCOMPARE(merge.stale, 0);
}

void TestTranslationExchange::elementsOfOtherProgramsAreRead_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("text");
    QTest::newRow("a range") << QByteArray("Bonjour <g id=\"1\">tous</g>") << u"Bonjour tous"_s;
    QTest::newRow("segments") << QByteArray("<mrk mtype=\"seg\" mid=\"1\">Bonjour.</mrk> "
                                            "<mrk mtype=\"seg\" mid=\"2\">Salut.</mrk>")
                              << u"Bonjour. Salut."_s;
    QTest::newRow("one in the other")
        << QByteArray("<mrk mtype=\"seg\" mid=\"1\"><g id=\"1\">Bon</g>jour</mrk>") << u"Bonjour"_s;
    QTest::newRow("a placeholder") << QByteArray("Bonjour<x id=\"1\"/>") << QString();
    QTest::newRow("codes in a segment") << QByteArray(
        "<mrk mtype=\"seg\" mid=\"1\"><bpt id=\"1\">**</bpt>Bonjour<ept id=\"1\">**</ept></mrk>")
                                        << QString();
}

void TestTranslationExchange::elementsOfOtherProgramsAreRead()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, text);
    Course course;
    course.module.language = u"en"_s;
    course.module.title = u"Hello"_s;
    QByteArray bytes = translationAsXliff(course, u"fr"_s);
    bytes.replace("<source>Hello</source>", "<source>Hello</source><target>" + target + "</target>");
    const auto returned = readReturned(bytes, u"fr.xlf"_s);
    QVERIFY(returned);
    const TranslationMerge merge = mergeReturned(course, u"fr"_s, *returned);
    QCOMPARE(merge.taken, text.isEmpty() ? 0 : 1);
    QCOMPARE(merge.incomplete, text.isEmpty() ? QStringList{u"module/title"_s} : QStringList());
    QCOMPARE(merge.units.value(u"module/title"_s).target, text);
}

void TestTranslationExchange::aLanguageIsMeantWithOrWithoutItsCountry_data()
{
    QTest::addColumn<QStringList>("known");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("meant");
    QTest::newRow("the same") << QStringList{u"fr"_s, u"fr-FR"_s} << u"fr-FR"_s << u"fr-FR"_s;
    QTest::newRow("a country more") << QStringList{u"de"_s, u"fr"_s} << u"fr-FR"_s << u"fr"_s;
    QTest::newRow("a country less") << QStringList{u"pt-BR"_s} << u"pt"_s << u"pt-BR"_s;
    QTest::newRow("either") << QStringList{u"pt-BR"_s, u"pt-PT"_s} << u"pt"_s << u"pt"_s;
    QTest::newRow("a region of a script")
        << QStringList{u"zh-Hans"_s, u"zh-Hant"_s} << u"zh-Hant-TW"_s << u"zh-Hant"_s;
    QTest::newRow("another script") << QStringList{u"zh-Hans"_s} << u"zh-Hant"_s << u"zh-Hant"_s;
    QTest::newRow("another country") << QStringList{u"pt-BR"_s} << u"pt-PT"_s << u"pt-PT"_s;
    QTest::newRow("that of the module") << QStringList{u"en-GB"_s} << u"en"_s << u"en"_s;
    QTest::newRow("a new one") << QStringList{u"de"_s} << u"fr-FR"_s << u"fr-FR"_s;
    QTest::newRow("letters in common") << QStringList{u"fr"_s} << u"fry"_s << u"fry"_s;
}

void TestTranslationExchange::aLanguageIsMeantWithOrWithoutItsCountry()
{
    QFETCH(QStringList, known);
    QFETCH(QString, said);
    Course course;
    course.module.language = u"en"_s;
    for (const QString &language : known)
        course.translations.insert(language, {});
    QTEST(languageMeant(course, said), "meant");
}

void TestTranslationExchange::openTextsAreGivenAway_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("a table") << u"csv"_s;
    QTest::newRow("XLIFF") << u"xlf"_s;
}

void TestTranslationExchange::openTextsAreGivenAway()
{
    QFETCH(QString, format);
    const Copy copy;
    const auto document = ModuleDocument::open(copy.path());
    const Course &course = (*document)->course();
    auto returned = readReturned(exported(course, format, u"sv"_s), u"sv."_s + format);
    QVERIFY(returned);
    QCOMPARE(returned->units.keys().size(), idsOf(course).size());
    for (auto unit = returned->units.begin(); unit != returned->units.end(); ++unit) {
        QVERIFY(!unit->source.isEmpty());
        QCOMPARE(unit->target, QString());
        unit->target = u"Svenska"_s;
    }
    const TranslationMerge merge = mergeReturned(course, u"sv"_s, *returned);
    QCOMPARE(merge.taken, static_cast<int>(returned->units.size()));
    const auto changed = (*document)->setTranslation(u"x"_s, u"sv"_s, merge.units);
    QVERIFY(changed && *changed);
    QCOMPARE(course.translations.value(u"sv"_s), returned->units);
    (*document)->undo();
    QVERIFY(!course.translations.contains(u"sv"_s));
}

void TestTranslationExchange::whatComesBackIsMerged()
{
    Course course;
    Lesson lesson;
    lesson.id = u"lesson0001"_s;
    lesson.title = u"Title of today"_s;
    lesson.summary = u"Summary"_s;
    course.lessons.push_back(lesson);
    const QString title = u"lesson0001/title"_s;
    const QString summary = u"lesson0001/summary"_s;
    course.translations.insert(
        u"de"_s, {{title, {u"Title"_s, u"Titel"_s, true}}, {summary, {u"Summary"_s, u"Anfang"_s, true}}});

    const Translation back{{title, {u"Title"_s, u"Überschrift"_s, true}}, // Of an original that has moved on.
                           {summary, {u"Summary"_s, u"  "_s, false}},
                           {u"gone/text"_s, {u"x"_s, u"y"_s, true}}};
    const TranslationMerge merge = mergeReturned(course, u"de"_s, {u"de"_s, back});
    QCOMPARE(merge.taken, 1);
    QCOMPARE(merge.stale, 1);
    QCOMPARE(merge.empty, 1);
    QCOMPARE(merge.same, 0);
    QCOMPARE(merge.unknown, QStringList{u"gone/text"_s});
    QCOMPARE(merge.units.value(title).target, u"Überschrift"_s);
    QCOMPARE(merge.units.value(title).source, u"Title"_s);
    QCOMPARE(merge.units.value(summary).target, u"Anfang"_s);
}

/// Qt's converter reads and writes XLIFF as translators' programs do.
void TestTranslationExchange::otherProgramsLoseNothing()
{
    const QString lconvert = QStandardPaths::findExecutable(u"lconvert"_s, {u"/usr/lib/qt6/bin"_s});
    if (lconvert.isEmpty())
        QSKIP("lconvert is not installed");
    const Copy copy(moduleFolders().filter(u"marketing"_s).constFirst());
    const auto document = ModuleDocument::open(copy.path());
    const Course &course = (*document)->course();
    const QString language = course.translations.firstKey();
    const QString out = copy.path() + u"/out.xlf"_s;
    const QString back = copy.path() + u"/back.xlf"_s;
    QFile file(out);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(translationAsXliff(course, language));
    file.close();
    QCOMPARE(QProcess::execute(lconvert, {u"-i"_s, out, u"-o"_s, back}), 0);
    QFile converted(back);
    QVERIFY(converted.open(QIODevice::ReadOnly));
    const auto returned = readReturned(converted.readAll(), back);
    QVERIFY(returned);
    QCOMPARE(returned->units.keys(), readReturned(translationAsXliff(course, language), out)->units.keys());
    const TranslationMerge merge = mergeReturned(course, language, *returned);
    for (auto unit = merge.units.begin(); unit != merge.units.end(); ++unit) {
        const TranslationUnit before = course.translations.value(language).value(unit.key());
        QCOMPARE(unit->source, before.source);
        QCOMPARE(unit->target, before.target);
        QCOMPARE(unit->approved, before.approved);
    }
}

void TestTranslationExchange::whatIsNoTranslationIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no XML") << u"a.xlf"_s << QByteArray("hello") << ErrorCode::XmlInvalid;
    QTest::newRow("other XML") << u"a.xlf"_s << QByteArray("<?xml version=\"1.0\"?><x/>")
                               << ErrorCode::ModuleInvalid;
    QTest::newRow("a document type") << u"a.xlf"_s << QByteArray("<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>")
                                     << ErrorCode::XmlHasDoctype;
    QTest::newRow("other columns") << u"a.csv"_s << QByteArray("name,price\n1,2") << ErrorCode::TextInvalid;
    QTest::newRow("an empty table") << u"a.CSV"_s << QByteArray() << ErrorCode::TextInvalid;
}

void TestTranslationExchange::whatIsNoTranslationIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const auto returned = readReturned(bytes, name);
    QVERIFY(!returned);
    QTEST(returned.error().code, "code");
}

QTEST_MAIN(TestTranslationExchange)
#include "tst_translationexchange.moc"
