// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blockobject.h"
#include "localeformat.h"
#include "progresskeeper.h"

#include <QTimer>

namespace Kogge {

/// What a question needs to know of its surroundings.
struct QuestionPlace {
    ProgressKeeper &keeper; ///< Outlives the question.
    QString lesson;
    int number = 1; ///< Among the questions of its lesson, from 1.
    int count = 1;
    LocaleFormat format;
};

/// A question, from the first tick to the last attempt. Feedback appears only when the answer is durable.
class QuestionObject : public Kogge::BlockObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    Q_PROPERTY(Kogge::TextRows *prompt READ prompt CONSTANT)
    /// "Question 2 of 4 · several answers"
    Q_PROPERTY(QString heading READ heading CONSTANT)
    Q_PROPERTY(Phase phase READ phase NOTIFY phaseChanged)
    /// The answer is complete enough to be checked.
    Q_PROPERTY(bool checkable READ isCheckable NOTIFY responseChanged)
    /// Feedback is on the screen, because the last check has been saved.
    Q_PROPERTY(bool feedbackShown READ isFeedbackShown NOTIFY phaseChanged)
    Q_PROPERTY(Kogge::TextRows *feedback READ feedback CONSTANT)
    /// "2 of 3 points" or "Attempt 1 of 3".
    Q_PROPERTY(QString outcome READ outcome NOTIFY phaseChanged)
    /// The right answer in words, once no attempt is left; else empty.
    Q_PROPERTY(QString solution READ solution NOTIFY phaseChanged)
    /// Hints asked for so far.
    Q_PROPERTY(Kogge::TextRows *hints READ hints CONSTANT)
    Q_PROPERTY(bool moreHints READ hasMoreHints NOTIFY hintsChanged)
    /// Why the answer could not be saved; empty while all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    enum class Phase {
        Answering, ///< Ticking and typing.
        Saving, ///< Checked; the disk has not confirmed yet.
        NotYet, ///< Not wholly right, and there are attempts left.
        Right,
        Closed, ///< Not right, and no attempt is left.
        Noted, ///< Answered, where nothing is right or wrong. May be changed.
    };
    Q_ENUM(Phase)

    [[nodiscard]] bool isTask() const override { return true; }
    [[nodiscard]] TextRows *prompt() const { return m_prompt; }
    [[nodiscard]] const QString &heading() const { return m_heading; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] bool isCheckable() const;
    [[nodiscard]] bool isFeedbackShown() const;
    [[nodiscard]] TextRows *feedback() const { return m_feedback; }
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] QString solution() const;
    /// The right answer in words, for facilitators, whatever the learner has done.
    [[nodiscard]] QString answerKey() const { return solutionText(); }
    [[nodiscard]] TextRows *hints() const { return m_hints; }
    [[nodiscard]] bool hasMoreHints() const;
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// Grades the answer, saves it, and then shows the feedback.
    Q_INVOKABLE void check();
    /// Back to answering; what was right stays.
    Q_INVOKABLE void retry();
    Q_INVOKABLE void showHint();
    void flush() override;
    [[nodiscard]] bool isSaved() const override { return !m_unsaved && m_saving == 0; }

Q_SIGNALS:
    void phaseChanged();
    void responseChanged();
    void hintsChanged();
    void problemChanged();
    /// The feedback has just appeared.
    void checked();

protected:
    /// \p kindName follows the number in the heading: "several answers".
    QuestionObject(const QString &kind, const QString &kindName, const Block &block,
                   const QuestionPlace &place, QObject *parent);
    /// For the end of a subclass's constructor: brings back what the store has.
    void restore();

    [[nodiscard]] const Block &block() const { return m_block; }
    [[nodiscard]] const LocaleFormat &format() const { return m_place.format; }
    [[nodiscard]] const Response &response() const { return m_response; }
    /// True while the answer can be changed.
    [[nodiscard]] bool isOpen() const
    {
        return m_phase == Phase::Answering || m_phase == Phase::NotYet || m_phase == Phase::Noted;
    }
    /// The grade of the response on the screen; empty while answering.
    [[nodiscard]] const Grade &shownGrade() const { return m_grade; }
    /// True where this part of the response was judged right, false where wrong; absent while answering.
    [[nodiscard]] std::optional<bool> verdictOf(const QString &part) const;

    /// The learner has ticked or typed: takes \p response over and saves it soon. \p draft is what the store
    /// gets.
    void setResponse(const Response &response, const QString &draft);
    /// The response that a draft from the store stands for.
    [[nodiscard]] virtual Response responseFromDraft(const QString &draft) { return draft; }
    /// What is kept of \p response for the next attempt.
    [[nodiscard]] virtual Response keptForRetry(const Response &response) const = 0;
    /// The draft that stands for what is kept.
    [[nodiscard]] virtual QString draftFor(const Response &kept) const { return kept; }
    [[nodiscard]] virtual QString solutionText() const = 0;
    /// The response has changed otherwise than by the view.
    virtual void responseReset() = 0;

private:
    void setPhase(Phase phase);
    void setProblem(const QString &problem);
    void showGrade(const Answer &answer);
    void showHints(const QStringList &ids);
    void saveDraft();
    [[nodiscard]] static QString notSaved(const Error &error);
    void keep(const Event &event, const std::function<void(const Result<Done> &)> &done);
    [[nodiscard]] Answer answer() const;
    [[nodiscard]] Place place() const { return {m_place.lesson, m_block.id}; }
    [[nodiscard]] const Question &question() const { return *questionOf(m_block); }

    Block m_block;
    QuestionPlace m_place;
    QString m_heading;
    TextRows *m_prompt;
    TextRows *m_feedback;
    TextRows *m_hints;
    QStringList m_shownHints;
    Response m_response;
    QString m_draft;
    QTimer m_draftTimer;
    bool m_unsaved = false; ///< The draft is not in the store, nor on its way there.
    int m_saving = 0; ///< Drafts and answers on their way to the disk.
    Grade m_grade;
    Phase m_phase = Phase::Answering;
    QString m_problem;
};

} // namespace Kogge
