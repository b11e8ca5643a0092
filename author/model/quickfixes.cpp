// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quickfixes.h"

#include "editing/remedies.h"

#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

const QString lessonLink = u"lesson:"_s;
const QString termLink = u"glossary:"_s;

QVariantMap linkTarget(const QString &text, const QString &note, const QString &target)
{
    return {{u"text"_s, text}, {u"note"_s, note}, {u"target"_s, target}};
}

} // namespace

QuickFixes::QuickFixes(ModuleDocument &document, const ProblemList &problems, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_problems(problems)
{ }

void QuickFixes::report(const Result<bool> &done, const QString &sentence)
{
    if (!done)
        Q_EMIT failed(describe(done.error()));
    else if (*done)
        Q_EMIT told(sentence);
    else
        Q_EMIT failed(tr("There was nothing that could be changed by itself."));
}

bool QuickFixes::apply(int row)
{
    if (row < 0 || row >= m_problems.rowCount())
        return false;
    const ProblemList::Row problem =
        m_problems.rows()[static_cast<size_t>(row)]; // The list changes with the module.
    const QString &subject = problem.subject;
    switch (problem.remedy) {
    case ProblemList::Remedy::RemoveMedia:
        report(m_document.removeMedia(tr("Remove the file “%1”").arg(subject), subject),
               tr("Removed: %1").arg(subject));
        return true;
    case ProblemList::Remedy::ListMedia:
        report(listMedia(m_document, tr("List the file “%1”").arg(subject), subject),
               tr("Listed: %1. Its credit and its licence are still to be named.").arg(subject));
        return true;
    case ProblemList::Remedy::UseOtherMedia:
        report(useOtherMedia(m_document, tr("Use one file instead of two"), subject, problem.other),
               tr("“%1” is used instead of “%2”, which is gone.").arg(problem.other, subject));
        return true;
    case ProblemList::Remedy::WriteCanonically:
        report(writeCanonically(m_document, tr("Write “%1” anew").arg(subject), subject),
               tr("Written in its usual form: %1. What it says is the same.").arg(subject));
        return true;
    case ProblemList::Remedy::MendHeadings:
        report(mendHeadings(m_document, tr("Change the levels of headings"), problem.lesson, problem.block),
               tr("The headings have other levels now."));
        return true;
    case ProblemList::Remedy::MarkDecorative:
        report(markDecorative(m_document, tr("Mark a picture as decoration"), problem.lesson, problem.block,
                              subject),
               tr("Screen readers pass over this picture now."));
        return true;
    case ProblemList::Remedy::MarkChecked:
        report(markChecked(m_document, tr("Mark a fact as checked"), problem.lesson, problem.block,
                           QDate::currentDate()),
               tr("Checked today. It is to be checked again after as long as the last time."));
        return true;
    case ProblemList::Remedy::TakeResult:
        report(takeResult(m_document, tr("Take the computed result"), problem.lesson, problem.block, subject),
               tr("The sample expects what comes out now."));
        return true;
    case ProblemList::Remedy::MakePlain:
        report(changeLinks(m_document, tr("Remove a link"), problem.lesson, problem.block, subject, {}),
               tr("The link is gone; its words stay."));
        return true;
    case ProblemList::Remedy::ChooseTarget:
        m_broken = problem;
        Q_EMIT targetWanted();
        return true;
    default:
        return false;
    }
}

QVariantList QuickFixes::targets() const
{
    QVariantList targets;
    int number = 0;
    for (const Lesson &lesson : m_document.course().lessons) {
        ++number;
        if (m_broken.subject.startsWith(lessonLink)) {
            targets += linkTarget(u"%1 %2"_s.arg(number).arg(lesson.title), {}, lessonLink + lesson.id);
            continue;
        }
        for (const Block &block : lesson.blocks) {
            const auto *glossary = std::get_if<GlossaryBlock>(&block.content);
            for (const GlossaryTerm &term : glossary ? glossary->terms : std::vector<GlossaryTerm>())
                targets += linkTarget(term.name, lesson.title, termLink + term.id);
        }
    }
    targets += linkTarget(tr("No link, only the words"), {}, {});
    return targets;
}

void QuickFixes::chooseTarget(const QString &target)
{
    const ProblemList::Row problem = std::exchange(m_broken, {});
    if (problem.subject.isEmpty())
        return;
    report(changeLinks(m_document, target.isEmpty() ? tr("Remove a link") : tr("Change a link"),
                       problem.lesson, problem.block, problem.subject, target),
           target.isEmpty() ? tr("The link is gone; its words stay.")
                            : tr("The link leads to its new target."));
}

} // namespace Kogge
