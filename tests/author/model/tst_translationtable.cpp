// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/translation.h"
#include "moduleeditor.h"

#include <QAbstractItemModelTester>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// A module with one block of each kind and no translation, opened.
struct Translator {
    QTemporaryDir root;
    std::unique_ptr<ModuleEditor> editor;

    Translator()
    {
        const QString folder = root.filePath(u"module"_s);
        QProcess::execute(u"cp"_s, {u"-r"_s, QStringLiteral(TEST_DATA_DIR "/everyblock"), folder});
        QDir(folder + u"/translations"_s).removeRecursively();
        editor = std::make_unique<ModuleEditor>(*ModuleDocument::open(folder));
        editor->startTranslation();
    }
    [[nodiscard]] TranslationTable &table() const { return *editor->translation(); }
    [[nodiscard]] QVariant at(int row, int role) const { return table().index(row, 0).data(role); }
    [[nodiscard]] QString unit(int row) const { return at(row, TranslationTable::UnitRole).toString(); }
    [[nodiscard]] auto state(int row) const
    {
        return at(row, TranslationTable::StateRole).value<TranslationTable::State>();
    }
    void addGerman() const { table().addLanguage(static_cast<int>(table().others().indexOf(u"Deutsch"_s))); }
};

} // namespace

class TestTranslationTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLanguageIsAdded();
    void aLanguageIsRemoved();
    void languagesStandInTheOrderOfTheirNames();
    void everyTextHasAName();
    void whatIsWrittenIsADraftUntilItIsConfirmed();
    void aChangedSourceSaysWhatIsNew();
    void openTextsAreFoundInAllLessons();
    void termsOfTheGlossaryAreShown();
    void whatLacksIsOneProblemWithARemedy();
    void aTranslationGoesToATranslatorAndBack_data();
    void aTranslationGoesToATranslatorAndBack();
    void anotherModulesTextsChangeNothing();
    void theCountryOfALanguageMakesNoOther();
    void undoingAllGivesTheSameModule();
};

void TestTranslationTable::aLanguageIsAdded()
{
    const Translator desk;
    const QAbstractItemModelTester tester(&desk.table());
    QCOMPARE(desk.table().current(), -1);
    QCOMPARE(desk.table().count(), 0);
    QVERIFY(desk.table().others().contains(u"Deutsch"_s));
    QVERIFY(!desk.table().others().contains(u"English"_s)); // It is written in it.
    desk.addGerman();
    QCOMPARE(desk.table().languages(), QStringList{u"Deutsch"_s});
    QCOMPARE(desk.table().current(), 0);
    QVERIFY(!desk.table().others().contains(u"Deutsch"_s));
    QVERIFY(desk.table().count() > 30);
    QCOMPARE(desk.table().progress(), 0.0);
    QVERIFY(desk.table().hasOpen());
    desk.table().addLanguage(1000); // There is none.
    QCOMPARE(desk.table().languages().size(), 1);
    desk.editor->undo();
    QCOMPARE(desk.table().current(), -1);
    QCOMPARE(desk.table().count(), 0);
}

void TestTranslationTable::aLanguageIsRemoved()
{
    const Translator desk;
    desk.addGerman();
    desk.table().write(desk.unit(0), u"Hafen"_s);
    desk.table().addLanguage(static_cast<int>(desk.table().others().indexOf(u"Svenska"_s)));
    desk.table().chooseTag(u"de"_s);
    desk.table().removeLanguage();
    QCOMPARE(desk.table().languages(), QStringList{u"Svenska"_s});
    QCOMPARE(desk.table().currentName(), u"Svenska"_s);
    desk.editor->undo();
    desk.table().chooseTag(u"de"_s);
    QCOMPARE(desk.at(0, TranslationTable::TargetRole).toString(), u"Hafen"_s);
}

void TestTranslationTable::languagesStandInTheOrderOfTheirNames()
{
    const Translator desk;
    const QStringList others = desk.table().others();
    const auto at = [&others](const QString &name) { return others.indexOf(name); };
    QVERIFY(at(u"Čeština"_s) == 0 && at(u"Dansk"_s) < at(u"Eesti"_s));
    QVERIFY2(at(u"Lietuvių"_s) < at(u"Suomi"_s) && at(u"Suomi"_s) < at(u"Svenska"_s),
             qPrintable(others.join(u' ')));
    desk.addGerman();
    QCOMPARE(desk.table().languages(), QStringList{u"Deutsch"_s});
}

void TestTranslationTable::everyTextHasAName()
{
    const Translator desk;
    desk.addGerman();
    QStringList nameless;
    const auto look = [&] {
        for (int row = 0; row < desk.table().count(); ++row) {
            const QString kind = desk.at(row, TranslationTable::KindRole).toString();
            if (kind.isEmpty() || !kind.at(0).isUpper())
                nameless += desk.unit(row) + u": "_s + kind;
        }
    };
    for (const Lesson &lesson : desk.editor->document().course().lessons) {
        desk.editor->openLesson(lesson.id);
        look();
    }
    desk.editor->chooseModule();
    look();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestTranslationTable::whatIsWrittenIsADraftUntilItIsConfirmed()
{
    const Translator desk;
    desk.addGerman();
    using State = TranslationTable::State;
    TranslationTable &table = desk.table();
    const QString unit = desk.unit(0);
    table.confirm(unit); // Nothing to confirm yet.
    QCOMPARE(desk.state(0), State::Open);
    const int steps = desk.editor->position();
    for (const QString &text : {u"L"_s, u"Le"_s, u"Lektion"_s})
        table.write(unit, text);
    QCOMPARE(desk.editor->position(), steps + 1);
    QCOMPARE(desk.state(0), State::Draft);
    QCOMPARE(desk.at(0, TranslationTable::TargetRole).toString(), u"Lektion"_s);
    table.confirm(unit);
    QCOMPARE(desk.state(0), State::Confirmed);
    QVERIFY(table.progress() > 0);
    QVERIFY(table.summary().startsWith(u"1 "_s));
    table.write(unit, u"Lektion"_s); // As it is.
    QCOMPARE(desk.state(0), State::Confirmed);
    table.withdraw(unit);
    QCOMPARE(desk.state(0), State::Draft);
    table.write(unit, QString());
    QCOMPARE(desk.state(0), State::Open);
}

void TestTranslationTable::aChangedSourceSaysWhatIsNew()
{
    const Translator desk;
    desk.addGerman();
    using State = TranslationTable::State;
    TranslationTable &table = desk.table();
    const QString unit = desk.unit(0); // The lesson's title.
    table.write(unit, u"Lektion"_s);
    table.confirm(unit);
    const auto edited = desk.editor->document().editLesson(
        desk.editor->lesson(), u"x"_s, [](Lesson &lesson) { lesson.title += u" and one thing more"_s; });
    QVERIFY(edited && *edited);
    QCOMPARE(desk.state(0), State::Changed);
    QVERIFY2(desk.at(0, TranslationTable::NewsRole).toString().contains(u"“and one thing more”"_s),
             qPrintable(desk.at(0, TranslationTable::NewsRole).toString()));
    table.confirm(unit);
    QCOMPARE(desk.state(0), State::Confirmed);
    QVERIFY(desk.at(0, TranslationTable::NewsRole).toString().isEmpty());
}

void TestTranslationTable::openTextsAreFoundInAllLessons()
{
    const Translator desk;
    desk.addGerman();
    TranslationTable &table = desk.table();
    const auto confirmAll = [&] {
        for (int row = table.openAfter(-1); row >= 0; row = table.openAfter(row)) {
            const QString unit = desk.unit(row);
            table.write(unit, u"Text"_s);
            table.confirm(unit);
        }
    };
    int places = 0;
    for (; table.hasOpen() && places < 100; ++places) {
        QVERIFY(table.openAfter(-1) >= 0 || places == 0);
        confirmAll();
        desk.editor->goToOpenTranslation();
    }
    QCOMPARE(table.progress(), 1.0);
    QVERIFY(places > 1);
    QCOMPARE(table.openAfter(-1), -1);
}

void TestTranslationTable::termsOfTheGlossaryAreShown()
{
    const Translator desk;
    desk.addGerman();
    const Course &course = desk.editor->document().course();
    QString lesson;
    GlossaryTerm term;
    for (const Lesson &known : course.lessons) {
        for (const Block &block : known.blocks) {
            if (const auto *glossary = std::get_if<GlossaryBlock>(&block.content)) {
                lesson = known.id;
                term = glossary->terms.front();
            }
        }
    }
    QVERIFY(!lesson.isEmpty());
    desk.editor->openLesson(lesson);
    for (int row = 0; row < desk.table().count(); ++row) {
        if (desk.at(row, TranslationTable::SourceRole).toString() == term.name)
            desk.table().write(desk.unit(row), u"Fachwort"_s);
    }
    const auto edited = desk.editor->document().editLesson(
        lesson, u"x"_s, [&](Lesson &changed) { changed.title = u"About "_s + term.name; });
    QVERIFY(edited && *edited);
    QCOMPARE(desk.at(0, TranslationTable::TermsRole).toString(), term.name + u" → Fachwort"_s);
}

void TestTranslationTable::whatLacksIsOneProblemWithARemedy()
{
    const Translator desk;
    desk.addGerman();
    const QString first = desk.unit(0);
    desk.table().write(first, u"Lektion"_s);
    ProblemList &problems = *desk.editor->problems();
    const auto withRemedy = [&](ProblemList::Remedy remedy) {
        QStringList texts;
        for (int row = 0; row < problems.rowCount(); ++row) {
            const QModelIndex index = problems.index(row);
            if (index.data(ProblemList::RemedyRole).value<ProblemList::Remedy>() == remedy)
                texts += index.data(ProblemList::TextRole).toString();
        }
        return texts;
    };
    QTRY_COMPARE_WITH_TIMEOUT(withRemedy(ProblemList::Remedy::Translate).size(), 1, 20'000);
    QTRY_VERIFY(withRemedy(ProblemList::Remedy::Translate).first().contains(u"Deutsch"_s));
    QVERIFY(withRemedy(ProblemList::Remedy::RemoveOrphans).isEmpty());

    const QString block = first.section(u'/', 0, 0);
    QCOMPARE(block, desk.editor->lesson());
    desk.editor->addLesson();
    const QString added = desk.editor->lesson();
    desk.table().write(desk.unit(0), u"Zweite Lektion"_s);
    desk.editor->arranging()->choose(added);
    desk.editor->arranging()->remove();
    QTRY_COMPARE_WITH_TIMEOUT(withRemedy(ProblemList::Remedy::RemoveOrphans).size(), 1, 20'000);
    desk.table().removeOrphans(u"de"_s);
    QTRY_VERIFY_WITH_TIMEOUT(withRemedy(ProblemList::Remedy::RemoveOrphans).isEmpty(), 20'000);
    QCOMPARE(desk.editor->document().course().translations.value(u"de"_s).size(), 1);
}

void TestTranslationTable::aTranslationGoesToATranslatorAndBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("XLIFF") << u"de.xlf"_s;
    QTest::newRow("a table") << u"de.csv"_s;
}

void TestTranslationTable::aTranslationGoesToATranslatorAndBack()
{
    QFETCH(QString, name);
    const Translator desk;
    desk.addGerman();
    TranslationTable &table = desk.table();
    table.write(desk.unit(0), u"Lektion"_s);
    table.confirm(desk.unit(0));
    const QUrl file = QUrl::fromLocalFile(desk.root.filePath(name));
    QSignalSpy failed(&table, &TranslationTable::failed);
    table.exportTo(file);
    QCOMPARE(failed.size(), 0);
    table.write(desk.unit(0), QString());
    const int steps = desk.editor->position();
    table.importFrom(file);
    QCOMPARE(desk.state(0), TranslationTable::State::Confirmed);
    QCOMPARE(desk.editor->position(), steps + 1);
    QVERIFY2(table.report().first().contains(u"1 text"_s), qPrintable(table.report().join(u' ')));
    table.importFrom(QUrl::fromLocalFile(desk.root.filePath(u"nowhere.xlf"_s)));
    table.exportTo(QUrl::fromLocalFile(desk.root.filePath(u"no/folder.xlf"_s)));
    QCOMPARE(failed.size(), 2);
    table.exportTo(QUrl(u"https://example.org/a.xlf"_s));
    QCOMPARE(failed.size(), 3);
    const QString typed = desk.root.filePath(table.fileName(u"csv"_s));
    table.exportTo(QUrl(typed)); // As Qt's own dialogue tells it.
    QCOMPARE(failed.size(), 3);
    QVERIFY(QFileInfo::exists(typed));
}

namespace {

/// A file that came back with one text.
QUrl returnedFile(const Translator &desk, const QString &language, const QString &unit, const QString &text)
{
    QFile file(desk.root.filePath(u"back.xlf"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write(u"<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"><file "
               "original=\"module.xml\" source-language=\"en\" target-language=\"%1\" "
               "datatype=\"plaintext\"><body><trans-unit id=\"%2\"><source>%3</source>"
               "<target>x %3</target></trans-unit></body></file></xliff>"_s.arg(language, unit, text)
                   .toUtf8());
    return QUrl::fromLocalFile(file.fileName());
}

} // namespace

void TestTranslationTable::anotherModulesTextsChangeNothing()
{
    const Translator desk;
    desk.addGerman();
    const int steps = desk.editor->position();
    desk.table().importFrom(returnedFile(desk, u"fr"_s, u"elsewhere/title"_s, u"Lesson"_s));
    QCOMPARE(desk.editor->position(), steps);
    QCOMPARE(desk.editor->document().course().translations.keys(), QStringList{u"de"_s});
    QCOMPARE(desk.table().language(), u"de"_s);
    QVERIFY2(desk.table().report().join(u' ').contains(u"elsewhere/title"_s),
             qPrintable(desk.table().report().join(u' ')));
    desk.table().importFrom(returnedFile(desk, u"q\u202E"_s, u"elsewhere/title"_s, u"Lesson"_s));
    QVERIFY2(desk.table().report().constFirst().startsWith(u"q\\u{202E}: "_s),
             qPrintable(desk.table().report().constFirst()));
}

void TestTranslationTable::theCountryOfALanguageMakesNoOther()
{
    const Translator desk;
    desk.addGerman();
    const QString source = desk.at(0, TranslationTable::SourceRole).toString();
    desk.table().importFrom(returnedFile(desk, u"de-DE"_s, desk.unit(0), source));
    QCOMPARE(desk.editor->document().course().translations.keys(), QStringList{u"de"_s});
    QCOMPARE(desk.at(0, TranslationTable::TargetRole).toString(), u"x "_s + source);
    QVERIFY2(desk.table().report().join(u' ').contains(u"de-DE"_s),
             qPrintable(desk.table().report().join(u' ')));
}

void TestTranslationTable::undoingAllGivesTheSameModule()
{
    const Translator desk;
    desk.addGerman();
    for (int row = 0; row < desk.table().count(); ++row) {
        const QString unit = desk.unit(row);
        desk.table().write(unit, u"*Text* <b>&amp; %1"_s.arg(row));
        if (row % 2 == 0)
            desk.table().confirm(unit);
    }
    QVERIFY(desk.editor->isModified());
    desk.editor->goToStep(0);
    QVERIFY(!desk.editor->isModified());
}

QTEST_MAIN(TestTranslationTable)
#include "tst_translationtable.moc"
