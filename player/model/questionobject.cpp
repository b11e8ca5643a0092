// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionobject.h"

#include "pluralcount.h"
#include "typingpause.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QString numberText(const Decimal &number, const LocaleFormat &format)
{
    return format.number(number.rounded(2).value_or(number));
}

/// The checked response; instead of one that was right, and is not in this language or version, one that is.
Response shownResponse(const Block &block, const Answer &answer)
{
    return answer.right && !grade(block, answer.response).right ? rightResponse(block) : answer.response;
}

} // namespace

QuestionObject::QuestionObject(const QString &kind, const QString &kindName, const Block &block,
                               const QuestionPlace &place, QObject *parent)
    : BlockObject(kind, block, parent)
    , m_block(block)
    , m_place(place)
    //: %1 of %2: numbers of the question; %3 what kind it is, as in "several answers"
    , m_heading(tr("Question %1 of %2 · %3").arg(place.number).arg(place.count).arg(kindName))
    , m_prompt(new TextRows(this))
    , m_feedback(new TextRows(this))
    , m_hints(new TextRows(this))
{
    m_prompt->setMarkdown(question().prompt);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(typingPause);
    connect(&m_draftTimer, &QTimer::timeout, this, &QuestionObject::saveDraft);
}

void QuestionObject::restore()
{
    const QuestionProgress progress = questionFor(m_block, m_place.keeper.progress());
    const Answer known = answer();
    showHints(progress.hints);
    m_draft = progress.draft;
    if (known.attempts > 0 && m_draft.isEmpty()) {
        m_response = shownResponse(m_block, known);
        showGrade(known);
    } else {
        m_response = responseFromDraft(m_draft);
    }
    responseReset();
}

Answer QuestionObject::answer() const
{
    return m_place.keeper.record().answers.value(m_block.id);
}

bool QuestionObject::isCheckable() const
{
    return m_phase == Phase::Answering && Kogge::isCheckable(m_block, m_response);
}

bool QuestionObject::isFeedbackShown() const
{
    return m_phase != Phase::Answering && m_phase != Phase::Saving;
}

QString QuestionObject::outcome() const
{
    const Answer known = answer();
    const int attempts = question().attempts;
    if (m_phase == Phase::NotYet)
        return attempts == 0 ? tr("Attempt %1").arg(known.attempts)
                             : tr("Attempt %1 of %2").arg(known.attempts).arg(attempts);
    if (question().points.isZero() || m_phase == Phase::Noted)
        return {};
    return tr("%1 of %2 points", nullptr, pluralCount(question().points))
        .arg(numberText(known.best, format()), numberText(question().points, format()));
}

QString QuestionObject::solution() const
{
    return m_phase == Phase::Closed ? solutionText() : QString();
}

bool QuestionObject::hasMoreHints() const
{
    return static_cast<size_t>(m_shownHints.size()) < question().hints.size();
}

std::optional<bool> QuestionObject::verdictOf(const QString &part) const
{
    const auto found = std::find_if(m_grade.verdicts.begin(), m_grade.verdicts.end(),
                                    [&](const PartVerdict &verdict) { return verdict.part == part; });
    return found == m_grade.verdicts.end() ? std::nullopt : std::optional(found->right);
}

void QuestionObject::setResponse(const Response &response, const QString &draft)
{
    if (!isOpen())
        return;
    m_response = response;
    m_draft = draft;
    m_unsaved = true;
    m_grade = {};
    setPhase(Phase::Answering);
    Q_EMIT responseChanged();
    m_draftTimer.start();
}

void QuestionObject::flush()
{
    if (m_unsaved)
        saveDraft();
}

void QuestionObject::saveDraft()
{
    m_draftTimer.stop();
    m_unsaved = false;
    keep(draftKept(m_place.keeper.module(), place(), m_block.task, m_draft),
         [this](const Result<Done> &result) {
             m_unsaved = m_unsaved || !result;
             setProblem(result ? QString() : notSaved(result.error()));
         });
}

QString QuestionObject::notSaved(const Error &error)
{
    //: %1 is a sentence that says why
    return tr("Your answer has not been saved. %1").arg(describe(error));
}

void QuestionObject::keep(const Event &event, const std::function<void(const Result<Done> &)> &done)
{
    ++m_saving;
    m_place.keeper.keep(event, this, [this, done](const Result<Done> &result) {
        --m_saving;
        done(result);
    });
}

void QuestionObject::check()
{
    if (!isCheckable())
        return;
    m_draftTimer.stop();
    m_unsaved = false;
    const Response response = canonicalResponse(m_block, m_response);
    const Grade grade = Kogge::grade(m_block, response);
    setPhase(Phase::Saving);
    const Event event =
        answered(m_place.keeper.module(), place(), m_block.task, response, grade, question().points);
    keep(event, [this, response](const Result<Done> &result) {
        if (!result) {
            m_unsaved = true;
            setPhase(Phase::Answering);
            setProblem(notSaved(result.error()));
            return;
        }
        setProblem({});
        m_response = response;
        m_draft.clear();
        showGrade(answer());
        responseReset();
        Q_EMIT checked();
    });
}

void QuestionObject::showGrade(const Answer &answer)
{
    m_grade = Kogge::grade(m_block, m_response);
    QStringList texts;
    for (const QString &field : m_grade.feedback)
        texts += feedbackText(m_block, field);
    m_feedback->setMarkdown(texts.join(u"\n\n"_s));
    if (!hasRightAnswer(m_block))
        setPhase(Phase::Noted);
    else if (answer.right)
        setPhase(Phase::Right);
    else
        setPhase(mayAttempt(*scoringOf(m_block), answer) ? Phase::NotYet : Phase::Closed);
}

void QuestionObject::retry()
{
    if (m_phase != Phase::NotYet && m_phase != Phase::Noted)
        return;
    const Response kept = keptForRetry(m_response);
    setResponse(kept, draftFor(kept));
    responseReset();
}

void QuestionObject::showHint()
{
    if (!hasMoreHints())
        return;
    const QString id = question().hints.at(static_cast<size_t>(m_shownHints.size())).id;
    m_place.keeper.keep(hintShown(m_place.keeper.module(), place(), m_block.task, id), this,
                        [this, id](const Result<Done> &result) {
                            //: %1 is a sentence that says why
                            setProblem(
                                result ? QString()
                                       : tr("That a hint is shown could not be saved, so there is none. %1")
                                             .arg(describe(result.error())));
                            if (result && !m_shownHints.contains(id))
                                showHints(m_shownHints + QStringList(id));
                        });
}

void QuestionObject::showHints(const QStringList &ids)
{
    m_shownHints.clear();
    QStringList texts;
    for (const Hint &hint : question().hints) {
        if (!ids.contains(hint.id))
            continue;
        m_shownHints += hint.id;
        texts += hint.text;
    }
    m_hints->setMarkdown(texts.join(u"\n\n"_s));
    Q_EMIT hintsChanged();
}

void QuestionObject::setPhase(Phase phase)
{
    if (m_phase == phase)
        return;
    m_phase = phase;
    Q_EMIT phaseChanged();
    Q_EMIT responseChanged();
}

void QuestionObject::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace Kogge
