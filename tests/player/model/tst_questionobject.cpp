// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fulldisk.h"
#include "questionways.h"
#include "translations/translations.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Kogge;
using namespace Kogge::Fixture;
using namespace Qt::StringLiterals;

using Phase = QuestionObject::Phase;
Q_DECLARE_METATYPE(Kogge::Fixture::Questioned)

namespace {

void addRows(const std::vector<Questioned> &questions)
{
    QTest::addColumn<Questioned>("asked");
    for (const Questioned &question : questions)
        QTest::newRow(question.name) << question;
}

/// Checks the answer and waits for the disk.
void check(LessonDesk &desk, QuestionObject &question)
{
    question.check();
    desk.settle();
}

} // namespace

/// What all questions have in common, tried with each of them.
class tst_QuestionObject : public QObject
{
    Q_OBJECT

public:
    static void initMain() { qputenv("LC_ALL", "C.UTF-8"); }

private Q_SLOTS:
    void nothingIsSaidBeforeAnAnswer_data() { addRows(allQuestions()); }
    void nothingIsSaidBeforeAnAnswer()
    {
        QFETCH(Questioned, asked);
        LessonDesk desk;
        auto &question = desk.block<QuestionObject>(asked.id);
        QCOMPARE(question.phase(), Phase::Answering);
        QCOMPARE(question.isCheckable(), asked.id == u"naw3wt5thh"); // Things always have some order.
        QVERIFY(!question.isFeedbackShown());
        QVERIFY(question.feedback()->isEmpty());
        QCOMPARE(question.solution(), QString());
        QCOMPARE(question.problem(), QString());
        QVERIFY(!question.prompt()->isEmpty());
        QVERIFY(question.isTask());
        QVERIFY(question.isSaved());
    }

    void unansweredQuestionIsNotChecked_data() { addRows(allQuestions()); }
    void unansweredQuestionIsNotChecked()
    {
        QFETCH(Questioned, asked);
        LessonDesk desk;
        auto &question = desk.block<QuestionObject>(asked.id);
        if (question.isCheckable())
            return;
        check(desk, question);
        QCOMPARE(question.phase(), Phase::Answering);
        QCOMPARE(desk.stored().record.answers.size(), 0);
    }

    void rightAnswerIsSavedAndThenSaid_data() { addRows(scoredQuestions()); }
    void rightAnswerIsSavedAndThenSaid()
    {
        QFETCH(Questioned, asked);
        LessonDesk desk;
        auto &question = desk.block<QuestionObject>(asked.id);
        const QSignalSpy checked(&question, &QuestionObject::checked);
        asked.right(question);
        QVERIFY(question.isCheckable());
        question.check();
        QCOMPARE(question.phase(), Phase::Saving);
        QVERIFY(!question.isFeedbackShown());
        QVERIFY(question.feedback()->isEmpty());
        QVERIFY(checked.isEmpty());

        desk.settle();
        QCOMPARE(checked.count(), 1);
        QCOMPARE(question.phase(), Phase::Right);
        QVERIFY(question.feedback()->plain().endsWith(u"That is it."));
        QCOMPARE(question.outcome(), u"%1 of %1 points"_s.arg(asked.points));
        QCOMPARE(question.solution(), QString());
        const Answer stored = desk.stored().record.answers.value(asked.id);
        QVERIFY(stored.right);
        QCOMPARE(stored.best, *Decimal::fromString(asked.points));
    }

    void rightAnswerCannotBeChanged_data() { addRows(scoredQuestions()); }
    void rightAnswerCannotBeChanged()
    {
        QFETCH(Questioned, asked);
        LessonDesk desk;
        auto &question = desk.block<QuestionObject>(asked.id);
        asked.right(question);
        check(desk, question);
        const QSignalSpy changed(&question, &QuestionObject::responseChanged);
        asked.wrong(question);
        question.retry();
        QVERIFY(!question.isCheckable());
        question.check();
        QCOMPARE(question.phase(), Phase::Right);
        QVERIFY(changed.isEmpty());
        QVERIFY(question.isSaved());
    }

    void wrongAnswerMayBeTriedAgainUntilNoAttemptIsLeft_data() { addRows(scoredQuestions()); }
    void wrongAnswerMayBeTriedAgainUntilNoAttemptIsLeft()
    {
        QFETCH(Questioned, asked);
        LessonDesk desk;
        auto &question = desk.block<QuestionObject>(asked.id);
        asked.wrong(question);
        check(desk, question);
        QCOMPARE(question.phase(), Phase::NotYet);
        QCOMPARE(question.outcome(), u"Attempt 1 of 3"_s);
        QCOMPARE(question.solution(), QString());
        QVERIFY(question.feedback()->plain().endsWith(u"Look once more."));

        desk.reopen();
        auto &again = desk.block<QuestionObject>(asked.id);
        QCOMPARE(again.phase(), Phase::NotYet);
        again.retry();
        QCOMPARE(again.phase(), Phase::Answering);
        QVERIFY(!again.isFeedbackShown());
        closesAfterTwoMore(asked, desk, again);
    }

    void bestAttemptCounts_data() { addRows(scoredQuestions()); }
    void bestAttemptCounts()
    {
        QFETCH(Questioned, asked);
        LessonDesk desk;
        auto &question = desk.block<QuestionObject>(asked.id);
        asked.wrong(question);
        check(desk, question);
        question.retry();
        reset(question);
        asked.right(question);
        check(desk, question);
        QCOMPARE(question.phase(), Phase::Right);
        QCOMPARE(question.outcome(), u"%1 of %1 points"_s.arg(asked.points));
        QCOMPARE(desk.stored().record.answers.value(asked.id).attempts, 2);
    }

    void openQuestionIsNotedAndMayBeChanged_data() { addRows(openQuestions()); }
    void openQuestionIsNotedAndMayBeChanged()
    {
        QFETCH(Questioned, asked);
        LessonDesk desk;
        auto &question = desk.block<QuestionObject>(asked.id);
        for (const Way &way : {asked.right, asked.wrong, asked.right, asked.wrong, asked.right}) {
            way(question);
            QCOMPARE(question.phase(), Phase::Answering);
            check(desk, question);
            QCOMPARE(question.phase(), Phase::Noted);
            QVERIFY(question.isFeedbackShown());
            QVERIFY(!question.feedback()->isEmpty());
            QCOMPARE(question.outcome(), QString());
            QCOMPARE(question.solution(), QString());
        }
        desk.reopen();
        QCOMPARE(desk.block<QuestionObject>(asked.id).phase(), Phase::Noted);
    }

    void draftIsThereAgainAfterARestart_data() { addRows(allQuestions()); }
    void draftIsThereAgainAfterARestart()
    {
        QFETCH(Questioned, asked);
        LessonDesk desk;
        auto &question = desk.block<QuestionObject>(asked.id);
        asked.right(question);
        QVERIFY(!question.isSaved());
        desk.reopen();
        auto &again = desk.block<QuestionObject>(asked.id);
        QCOMPARE(again.phase(), Phase::Answering);
        QVERIFY(again.isSaved());
        QVERIFY(again.isCheckable());
        check(desk, again);
        QVERIFY(again.phase() == Phase::Right || again.phase() == Phase::Noted);
    }

    void draftIsSavedAfterAMoment()
    {
        LessonDesk desk;
        const Questioned asked = scoredQuestions().front();
        auto &question = desk.block<QuestionObject>(asked.id);
        asked.right(question);
        QTRY_VERIFY(!desk.stored().questions.value(asked.id).draft.isEmpty());
        QTRY_VERIFY(question.isSaved());
    }

    void draftOfTheNextAttemptIsThereAgain_data() { addRows(scoredQuestions()); }
    void draftOfTheNextAttemptIsThereAgain()
    {
        QFETCH(Questioned, asked);
        LessonDesk desk;
        auto &question = desk.block<QuestionObject>(asked.id);
        asked.wrong(question);
        check(desk, question);
        question.retry();
        reset(question);
        asked.right(question);
        desk.reopen();
        auto &again = desk.block<QuestionObject>(asked.id);
        QCOMPARE(again.phase(), Phase::Answering);
        check(desk, again);
        QCOMPARE(again.phase(), Phase::Right);
    }

    void answerIsThereAgainAfterARestart_data() { addRows(scoredQuestions()); }
    void answerIsThereAgainAfterARestart()
    {
        QFETCH(Questioned, asked);
        LessonDesk desk;
        auto &question = desk.block<QuestionObject>(asked.id);
        asked.right(question);
        check(desk, question);
        const QString feedback = question.feedback()->plain();
        desk.reopen();
        auto &again = desk.block<QuestionObject>(asked.id);
        QCOMPARE(again.phase(), Phase::Right);
        QCOMPARE(again.feedback()->plain(), feedback);
        QVERIFY(!again.isCheckable());
    }

    /// Another language, or a newer version, takes other words.
    void answerThatWasRightStaysRight()
    {
        LessonDesk desk;
        const QString id = u"uz4gq0ohfs"_s;
        auto &question = desk.block<QuestionObject>(id);
        filled({u"March"_s, u"4.9"_s})(question);
        check(desk, question);
        const QString feedback = question.feedback()->plain();
        desk.reopen([&id](Course &course) {
            contentOf<FillInQuestion>(course, id).gaps.front().answers = u"Lent"_s;
        });
        auto &again = desk.block<FillInObject>(id);
        QCOMPARE(again.phase(), Phase::Right);
        QCOMPARE(again.feedback()->plain(), feedback);
        for (const GapRows::Row &row : again.pieces()->rows())
            QVERIFY(row.verdict != u"wrong");
    }

    void failedSaveSaysSoAndShowsNothing_data() { addRows(allQuestions()); }
    void failedSaveSaysSoAndShowsNothing()
    {
        QFETCH(Questioned, asked);
        LessonDesk desk;
        auto &question = desk.block<QuestionObject>(asked.id);
        const QSignalSpy checked(&question, &QuestionObject::checked);
        asked.right(question);
        {
            const FullDisk disk;
            check(desk, question);
        }
        QCOMPARE(question.phase(), Phase::Answering);
        QVERIFY(question.problem().startsWith(u"Your answer has not been saved."));
        QVERIFY(!question.isFeedbackShown());
        QVERIFY(question.feedback()->isEmpty());
        QVERIFY(checked.isEmpty());
        QVERIFY(!question.isSaved());
        QVERIFY(question.isCheckable());
        QCOMPARE(desk.progress().record.answers.size(), 0);
        QCOMPARE(desk.stored().record.answers.size(), 0);

        check(desk, question);
        QVERIFY(question.phase() == Phase::Right || question.phase() == Phase::Noted);
        QCOMPARE(question.problem(), QString());
        QTRY_VERIFY(question.isSaved());
        QCOMPARE(desk.stored().record.answers.value(asked.id).attempts, 1);
    }

    void failedDraftIsTriedAgain_data() { addRows(allQuestions()); }
    void failedDraftIsTriedAgain()
    {
        QFETCH(Questioned, asked);
        LessonDesk desk;
        auto &question = desk.block<QuestionObject>(asked.id);
        asked.right(question);
        {
            const FullDisk disk;
            question.flush();
            desk.settle();
        }
        QVERIFY2(question.problem().startsWith(u"Your answer has not been saved."),
                 qPrintable(question.problem()));
        QVERIFY(!question.isSaved());
        question.flush();
        desk.settle();
        QCOMPARE(question.problem(), QString());
        QTRY_VERIFY(question.isSaved());
        QVERIFY(!desk.stored().questions.value(asked.id).draft.isEmpty());
    }

    void hintsComeWhenAskedFor_data() { addRows(scoredQuestions()); }
    void hintsComeWhenAskedFor()
    {
        QFETCH(Questioned, asked);
        LessonDesk desk;
        auto &question = desk.block<QuestionObject>(asked.id);
        QVERIFY(question.hasMoreHints());
        QVERIFY(question.hints()->isEmpty());
        {
            const FullDisk disk;
            question.showHint();
            desk.settle();
        }
        QVERIFY(question.hints()->isEmpty());
        QVERIFY(!question.problem().isEmpty());

        question.showHint();
        question.showHint(); // A second press before the first is saved.
        desk.settle();
        QCOMPARE(question.hints()->plain(), u"Think of it again."_s);
        QVERIFY(!question.hasMoreHints());
        QCOMPARE(question.problem(), QString());
        QCOMPARE(question.phase(), Phase::Answering);
        desk.reopen();
        QCOMPARE(desk.block<QuestionObject>(asked.id).hints()->plain(), u"Think of it again."_s);
    }

    void hintsComeOneByOne()
    {
        const QString id = scoredQuestions().front().id;
        LessonDesk desk([&](Course &course) {
            auto &hints = contentOf<ChoiceQuestion>(course, id).question.hints;
            hints.push_back({u"secondhint"_s, u"And **again**."_s});
        });
        auto &question = desk.block<QuestionObject>(id);
        question.showHint();
        desk.settle();
        QCOMPARE(question.hints()->plain(), u"Think of it again."_s);
        QVERIFY(question.hasMoreHints());
        question.showHint();
        desk.settle();
        QCOMPARE(question.hints()->plain(), u"Think of it again.\nAnd again."_s);
        question.showHint();
        desk.settle();
        QVERIFY(!question.hasMoreHints());
    }

    void anotherTaskStartsAfresh_data() { addRows(allQuestions()); }
    void anotherTaskStartsAfresh()
    {
        QFETCH(Questioned, asked);
        LessonDesk desk;
        auto &question = desk.block<QuestionObject>(asked.id);
        question.showHint();
        asked.right(question);
        check(desk, question);
        desk.reopen([&](Course &course) { blockOf(course, asked.id).task += 1; });
        auto &again = desk.block<QuestionObject>(asked.id);
        QCOMPARE(again.phase(), Phase::Answering);
        QVERIFY(again.hints()->isEmpty());
        asked.right(again);
        check(desk, again);
        QVERIFY(again.phase() == Phase::Right || again.phase() == Phase::Noted);
        QCOMPARE(desk.stored().record.answers.value(asked.id).attempts, 1);
    }

    void anotherWordingKeepsTheAnswer()
    {
        const Questioned asked = scoredQuestions().front();
        LessonDesk desk;
        auto &question = desk.block<QuestionObject>(asked.id);
        asked.right(question);
        check(desk, question);
        desk.reopen([&](Course &course) {
            blockOf(course, asked.id).meaning += 1;
            contentOf<ChoiceQuestion>(course, asked.id).question.prompt = u"Does it work now?"_s;
        });
        QCOMPARE(desk.block<QuestionObject>(asked.id).phase(), Phase::Right);
    }

    void headingSaysWhichAndWhat()
    {
        LessonDesk desk;
        QCOMPARE(desk.block<QuestionObject>(u"ufs6jy85vk"_s).heading(), u"Question 1 of 11 · one answer"_s);
        QCOMPARE(desk.block<QuestionObject>(u"q7t9edg7q7"_s).heading(),
                 u"Question 2 of 11 · several answers"_s);
        QCOMPARE(desk.block<QuestionObject>(u"ms1xajjmto"_s).heading(),
                 u"Question 11 of 11 · your estimate"_s);
    }

    void anyNumberOfAttemptsIsCounted()
    {
        const Questioned asked = scoredQuestions().front();
        LessonDesk desk(
            [&](Course &course) { contentOf<ChoiceQuestion>(course, asked.id).question.attempts = 0; });
        auto &question = desk.block<QuestionObject>(asked.id);
        for (int attempt = 1; attempt <= 5; ++attempt) {
            asked.wrong(question);
            check(desk, question);
            QCOMPARE(question.phase(), Phase::NotYet);
            QCOMPARE(question.outcome(), u"Attempt %1"_s.arg(attempt));
            question.retry();
        }
    }

    void unscoredQuestionHasNoPoints()
    {
        const Questioned asked = scoredQuestions().front();
        LessonDesk desk(
            [&](Course &course) { contentOf<ChoiceQuestion>(course, asked.id).question.points = 0; });
        auto &question = desk.block<QuestionObject>(asked.id);
        asked.right(question);
        check(desk, question);
        QCOMPARE(question.phase(), Phase::Right);
        QCOMPARE(question.outcome(), QString());
    }

    /// The last one: translations stay installed.
    void pointsAreSaidInTheirNumber_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("points");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("one in German") << u"de"_s << u"1"_s << u"1 von 1 Punkt"_s;
        QTest::newRow("two in German") << u"de"_s << u"2"_s << u"2 von 2 Punkten"_s;
        QTest::newRow("one in Swedish") << u"sv"_s << u"1"_s << u"1 av 1 poäng"_s;
        QTest::newRow("one in English") << u"en"_s << u"1"_s << u"1 of 1 point"_s;
        QTest::newRow("two in English") << u"en"_s << u"2"_s << u"2 of 2 points"_s;
    }
    void pointsAreSaidInTheirNumber()
    {
        QFETCH(QString, language);
        QFETCH(QString, points);
        installTranslations(language);
        const std::vector<Questioned> questions = scoredQuestions();
        const auto asked =
            std::find_if(questions.begin(), questions.end(),
                         [&points](const Questioned &question) { return question.points == points; });
        QVERIFY(asked != questions.end());
        LessonDesk desk;
        auto &question = desk.block<QuestionObject>(asked->id);
        asked->right(question);
        check(desk, question);
        QTEST(question.outcome(), "outcome");
    }

private:
    /// After the first wrong answer.
    static void closesAfterTwoMore(const Questioned &asked, LessonDesk &desk, QuestionObject &question)
    {
        for (int attempt = 2; attempt <= 3; ++attempt) {
            reset(question);
            asked.wrong(question);
            check(desk, question);
            if (attempt == 2)
                question.retry();
        }
        QCOMPARE(question.phase(), Phase::Closed);
        QCOMPARE(question.solution(), asked.solution);
        QCOMPARE(question.outcome(), u"0 of %1 points"_s.arg(asked.points));
        asked.right(question);
        question.retry();
        QVERIFY(!question.isCheckable());
        QCOMPARE(question.phase(), Phase::Closed);
        desk.reopen();
        QCOMPARE(desk.block<QuestionObject>(asked.id).phase(), Phase::Closed);
        QCOMPARE(desk.block<QuestionObject>(asked.id).solution(), asked.solution);
    }

    /// Things to be put in order keep the last attempt's; the ways of the tests begin at the first.
    static void reset(QuestionObject &question)
    {
        auto *order = qobject_cast<OrderObject *>(&question);
        for (int to = 0; order && to < order->items()->rowCount(); ++to) {
            for (int row = to; row < order->items()->rowCount(); ++row) {
                if (order->items()->rows().at(static_cast<size_t>(row)).letter == QChar(u'a' + to))
                    order->move(row, to);
            }
        }
    }
};

QTEST_MAIN(tst_QuestionObject)
#include "tst_questionobject.moc"
