// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/units.h"
#include "editing/blockform.h"
#include "editing/moduledocument.h"
#include "editing/moduletemplates.h"
#include "editing/tourmodule.h"
#include "package/modulecheck.h"
#include "package/writingadvice.h"
#include "translations/translations.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

class TestModuleTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachBeginsAModule_data();
    void eachBeginsAModule();
    void eachSpeaksTheModulesLanguage();
    void anUnknownOneIsAnEmptyLesson();
    void itsQuestionsToTheAuthorAreKnown();
    void filledInItCanBePacked_data();
    void filledInItCanBePacked();
    void thatOfTheTourIsFinished_data();
    void thatOfTheTourIsFinished();
};

void TestModuleTemplates::eachBeginsAModule_data()
{
    QTest::addColumn<QString>("id");
    for (const ModuleTemplate &known : moduleTemplates())
        QTest::newRow(qPrintable(known.id)) << known.id;
}

void TestModuleTemplates::eachBeginsAModule()
{
    QFETCH(QString, id);
    const QTemporaryDir folder;
    const auto document =
        ModuleDocument::create(folder.filePath(u"module"_s), {u"The barn"_s, u"en"_s, u"transfer"_s, id});
    QVERIFY(document);
    const Course &course = (*document)->course();
    for (const Problem &problem : (*document)->readProblems()) // What is left for the author to write.
        QVERIFY2(problem.code == ProblemCode::MissingElement, qPrintable(describe(problem)));
    QVERIFY(!course.lessons.empty());
    for (const Lesson &lesson : course.lessons) {
        QVERIFY(!lesson.title.isEmpty() && !lesson.summary.isEmpty());
        QVERIFY(lesson.blocks.size() > 1);
    }
}

void TestModuleTemplates::eachSpeaksTheModulesLanguage()
{
    for (const ModuleTemplate &known : moduleTemplates()) {
        QVERIFY(!known.name.isEmpty() && !known.purpose.isEmpty());
        QStringList titles;
        for (const QString &language : interfaceLanguages()) {
            const auto lessons = templateLessons(known.id, language);
            QVERIFY(lessons.size() == templateLessons(known.id, u"en"_s).size());
            titles += lessons.front().title;
        }
        QCOMPARE(titles.removeDuplicates(), 0);
        QCOMPARE(templateLessons(known.id, u"fi"_s).front().title, titles.front()); // Not spoken: English.
    }
}

void TestModuleTemplates::anUnknownOneIsAnEmptyLesson()
{
    const auto lessons = templateLessons(u"none"_s, u"de"_s);
    QCOMPARE(lessons.size(), 1U);
    QVERIFY(!lessons.front().title.isEmpty());
    QVERIFY(lessons.front().blocks.empty());
}

void TestModuleTemplates::itsQuestionsToTheAuthorAreKnown()
{
    for (const ModuleTemplate &known : moduleTemplates()) {
        for (const QString &language : interfaceLanguages()) {
            const QStringList questions = templateQuestions(language);
            for (const Lesson &lesson : templateLessons(known.id, language)) {
                QVERIFY(!hasTemplateQuestion(lesson.title, questions));
                QVERIFY(hasTemplateQuestion(lesson.summary, questions));
                for (const Block &block : lesson.blocks) {
                    const auto units = textUnits(block);
                    const bool isFinished = units.empty() || std::holds_alternative<Checklist>(block.content);
                    QCOMPARE(!units.empty() && hasTemplateQuestion(units.front().text, questions),
                             !isFinished);
                }
            }
        }
    }
    const QStringList questions = templateQuestions(u"en"_s);
    QVERIFY(!questions.contains(QString()));
    const QString asked = u"Where in your own house would this calculation have changed a decision?"_s;
    QVERIFY(hasTemplateQuestion(asked, questions));
    QVERIFY(hasTemplateQuestion(u"## Talk\n\n"_s + asked + u" Say."_s, questions));
    QVERIFY(!hasTemplateQuestion(u"Where in your house did it change a decision?"_s, questions));
    QCOMPARE(templateQuestions(u"fr"_s), templateQuestions(u"en"_s));
}

namespace {

Problems problemsOf(const ModuleDocument &document)
{
    const auto files = document.files();
    return checkModule(*loadModuleForChecking(*files), *files, QDate(2026, 11, 27));
}

QString lines(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines += problem.file + u": "_s + describe(problem);
    return lines.join(u'\n');
}

/// Writes something into every field that must have a text.
void fillIn(Block &block, int &number)
{
    for (const FormRow &row : formOf(block)) {
        const bool isText =
            row.kind == FormKind::Line || row.kind == FormKind::Markdown || row.kind == FormKind::Lines;
        if (isText && row.needed && row.value.isEmpty())
            setFormValue(block, row.path, u"Words %1"_s.arg(++number));
    }
}

} // namespace

void TestModuleTemplates::filledInItCanBePacked_data()
{
    eachBeginsAModule_data();
}

/// Whoever fills in what is marked as empty is done.
void TestModuleTemplates::filledInItCanBePacked()
{
    QFETCH(QString, id);
    const QTemporaryDir folder;
    const auto document =
        *ModuleDocument::create(folder.filePath(u"module"_s), {u"The barn"_s, u"en"_s, u"transfer"_s, id});
    int number = 0;
    const auto filled = document->editCourse(u"Fill in"_s, [&](Course &course) {
        for (Lesson &lesson : course.lessons) {
            for (Block &block : lesson.blocks)
                fillIn(block, number);
        }
    });
    QVERIFY(filled);
    QCOMPARE(lines(problemsOf(*document)), QString());
}

void TestModuleTemplates::thatOfTheTourIsFinished_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("original");
    QTest::addColumn<QStringList>("translations");
    QTest::newRow("English") << u"en"_s << u"en"_s << QStringList{u"de"_s, u"sv"_s};
    QTest::newRow("German") << u"de"_s << u"de"_s << QStringList{u"en"_s, u"sv"_s};
    QTest::newRow("Swedish") << u"sv"_s << u"sv"_s << QStringList{u"de"_s, u"en"_s};
    QTest::newRow("not spoken") << u"fi"_s << u"en"_s << QStringList{u"de"_s, u"sv"_s};
}

/// No problem, no advice, and every text in every language.
void TestModuleTemplates::thatOfTheTourIsFinished()
{
    QFETCH(QString, language);
    QFETCH(QString, original);
    QFETCH(QStringList, translations);
    const QTemporaryDir folder;
    const auto document = *ModuleDocument::create(folder.filePath(u"module"_s), tourModule(language));
    const Course &course = document->course();
    QCOMPARE(course.module.language, original);
    QCOMPARE(QStringList(course.translations.keys()), translations);
    QCOMPARE(lines(problemsOf(*document)), QString());
    QStringList advice;
    for (const Advice &each : adviseOnWriting(course, *document->files()))
        advice += describe(each);
    QCOMPARE(advice, QStringList());
    QVERIFY(course.lessons.size() == 2);
    QStringList same;
    for (const QString &other : translations) {
        for (const TranslationUnit &unit : course.translations.value(other)) {
            if (unit.source == unit.target)
                same += unit.source;
        }
    }
    same.removeAll(u"Musik"_s); // In German and in Swedish.
    QCOMPARE(same, QStringList());
}

QTEST_MAIN(TestModuleTemplates)
#include "tst_moduletemplates.moc"
