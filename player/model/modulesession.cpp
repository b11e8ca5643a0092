// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modulesession.h"

#include "base/languagename.h"
#include "course/translation.h"
#include "librarymodel.h"
#include "pluralcount.h"
#include "toolbox.h"

#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QString statusWord(LessonStatus status)
{
    switch (status) {
    case LessonStatus::Open:
        return u"open"_s;
    case LessonStatus::Begun:
        return u"begun"_s;
    case LessonStatus::Completed:
        return u"done"_s;
    }
    Q_UNREACHABLE();
}

/// Null where no glossary of \p lesson explains it.
const GlossaryTerm *termIn(const Lesson &lesson, const QString &termId)
{
    for (const Block &block : lesson.blocks) {
        const auto *glossary = std::get_if<GlossaryBlock>(&block.content);
        if (!glossary)
            continue;
        const auto found = std::find_if(glossary->terms.begin(), glossary->terms.end(),
                                        [&](const GlossaryTerm &term) { return term.id == termId; });
        if (found != glossary->terms.end())
            return &*found;
    }
    return nullptr;
}

} // namespace

ModuleSession::ModuleSession(LibraryModule module, Recorder &recorder, const QString &language,
                             LeftCopies *copies, QObject *parent)
    : QObject(parent)
    , m_package(std::move(module.package))
    , m_copies(copies)
    , m_source(std::move(module.course))
    , m_language(m_source.languages().contains(language) ? language : m_source.module.language)
    , m_format(m_language)
    , m_keeper(recorder, m_source)
    , m_outline(new OutlineModel(this))
{
    m_course = localized(m_source, m_language);
    updateOutline();
    connect(&m_keeper, &ProgressKeeper::changed, this, [this] {
        updateOutline();
        if (!m_problem.isEmpty()) {
            m_problem.clear();
            Q_EMIT problemChanged();
        }
        Q_EMIT progressed();
    });
    connect(&m_keeper, &ProgressKeeper::failed, this, [this](const Error &error) {
        m_problem = describe(error);
        Q_EMIT problemChanged();
    });
    m_keeper.keep(launched(m_keeper.module()), this);
}

ModuleSession::~ModuleSession() = default;

QStringList ModuleSession::objectives() const
{
    QStringList texts;
    for (const Objective &objective : m_course.module.objectives)
        texts += objective.text;
    return texts;
}

QString ModuleSession::extent() const
{
    int minutes = 0;
    for (const Lesson &lesson : m_course.lessons)
        minutes += lesson.minutes;
    const QString lessons = tr("%n lessons", nullptr, static_cast<int>(m_course.lessons.size()));
    return minutes == 0 ? lessons : lessons + u" · "_s + describeDuration(minutes);
}

QString editionOf(const Module &module, const LocaleFormat &format)
{
    const QString version = ModuleSession::tr("Version %1").arg(module.version);
    if (!module.validUntil.isValid())
        return version;
    //: %1 is a date
    return version + u" · "_s + ModuleSession::tr("valid until %1").arg(format.date(module.validUntil));
}

QString makersOf(const Module &module)
{
    QStringList names;
    for (const Contributor &contributor : module.contributors) {
        if (!names.contains(contributor.name))
            names += contributor.name;
    }
    names += module.licence;
    return names.join(u" · "_s);
}

QString ModuleSession::edition() const
{
    return editionOf(m_course.module, m_format);
}

QString ModuleSession::makers() const
{
    return makersOf(m_course.module);
}

QStringList ModuleSession::languageNames() const
{
    QStringList names;
    for (const QString &tag : m_source.languages())
        names += languageName(tag);
    return names;
}

int ModuleSession::currentLanguage() const
{
    return static_cast<int>(m_source.languages().indexOf(m_language));
}

void ModuleSession::setCurrentLanguage(int language)
{
    const QString tag = m_source.languages().value(language);
    if (tag.isEmpty() || tag == m_language)
        return;
    Q_EMIT languageChosen(tag);
    showIn(tag);
}

void ModuleSession::retranslate()
{
    showIn(m_language);
}

void ModuleSession::showIn(const QString &tag)
{
    if (m_lesson)
        m_lesson->flush();
    // What was typed must be in the store before the lesson is made anew from it.
    m_keeper.whenSettled(this, [this, tag] {
        if (!m_lesson || m_lesson->isSaved())
            changeLanguage(tag);
    });
}

void ModuleSession::changeLanguage(const QString &tag)
{
    m_language = tag;
    m_format = LocaleFormat(tag);
    m_course = localized(m_source, tag);
    updateOutline();
    Q_EMIT languageChanged();
    Q_EMIT progressed();
    if (m_currentLesson >= 0)
        showLesson(m_currentLesson);
    else if (!m_tool.isEmpty())
        showTool(m_tool);
}

std::vector<int> ModuleSession::missingBefore(const Lesson &lesson, const LearnerRecord &record) const
{
    QStringList wanted;
    for (const Section &section : m_course.module.sections) {
        for (const LessonReference &reference : section.lessons) {
            if (reference.id == lesson.id)
                wanted = reference.requires_.split(u' ', Qt::SkipEmptyParts);
        }
    }
    std::vector<int> missing;
    for (size_t i = 0; i < m_course.lessons.size(); ++i) {
        const QString &id = m_course.lessons.at(i).id;
        if (wanted.contains(id) && !record.completedLessons.contains(id))
            missing.push_back(static_cast<int>(i));
    }
    return missing;
}

QString ModuleSession::buildsOn(const Lesson &lesson) const
{
    QStringList titles;
    for (const int index : missingBefore(lesson, m_keeper.record()))
        titles += u"%1 %2"_s.arg(index + 1).arg(m_course.lessons.at(static_cast<size_t>(index)).title);
    return titles.join(u", "_s);
}

QString ModuleSession::noteFor(const Lesson &lesson, const LessonStanding &standing,
                               const LearnerRecord &record) const
{
    const QString points = standing.points.isZero()
        ? QString()
        : tr("%1 of %2 points", nullptr, pluralCount(standing.points))
              .arg(m_format.number(standing.score.rounded(2).value_or(standing.score)),
                   m_format.number(standing.points));
    if (standing.status == LessonStatus::Completed)
        return points.isEmpty() ? tr("done") : tr("done, %1").arg(points);
    if (standing.status == LessonStatus::Begun && !standing.score.isZero())
        return points;
    const std::vector<int> before = missingBefore(lesson, record);
    if (!before.empty()) {
        QStringList numbers;
        for (const int index : before)
            numbers += QString::number(index + 1);
        //: %1 lists their numbers: "1, 2"
        return tr("after lessons %1", nullptr, static_cast<int>(before.size())).arg(numbers.join(u", "_s));
    }
    return lesson.minutes == 0 ? QString() : tr("%n min", nullptr, lesson.minutes);
}

void ModuleSession::updateOutline()
{
    const LearnerRecord record = m_keeper.record();
    const Standing standing = Kogge::standing(m_source, record);
    std::vector<OutlineRow> rows;
    for (const Section &section : m_course.module.sections) {
        QString opened = section.title;
        for (const LessonReference &reference : section.lessons) {
            const Lesson *lesson = m_course.lesson(reference.id);
            if (!lesson)
                continue;
            const LessonStanding &its =
                standing.lessons.at(static_cast<size_t>(lesson - m_course.lessons.data()));
            rows.push_back({lesson->id, std::exchange(opened, {}), lesson->title,
                            noteFor(*lesson, its, record), statusWord(its.status)});
        }
    }
    m_outline->setRows(std::move(rows));
}

QString ModuleSession::standingText() const
{
    const Standing standing = m_keeper.currentStanding();
    const auto done =
        std::count_if(standing.lessons.begin(), standing.lessons.end(),
                      [](const LessonStanding &lesson) { return lesson.status == LessonStatus::Completed; });
    QStringList parts;
    parts += tr("%1 of %n lessons done", nullptr, static_cast<int>(standing.lessons.size())).arg(done);
    if (!standing.points.isZero())
        parts += tr("%1 of %2 points", nullptr, pluralCount(standing.points))
                     .arg(m_format.number(standing.score.rounded(2).value_or(standing.score)),
                          m_format.number(standing.points));
    if (standing.status == ModuleStatus::Passed)
        parts += tr("passed");
    else if (!standing.points.isZero() && !m_source.module.passMark.isZero())
        parts += tr("%1 needed to pass").arg(m_format.quantity(m_source.module.passMark, u"%"_s));
    return parts.join(u" · "_s);
}

int ModuleSession::nextLesson() const
{
    const auto &rows = m_outline->rows();
    const QString place = m_keeper.progress().place.lesson;
    const int placeRow = rowOf(place);
    if (placeRow >= 0 && rows.at(static_cast<size_t>(placeRow)).status != u"done")
        return placeRow;
    const auto open =
        std::find_if(rows.begin(), rows.end(), [](const OutlineRow &row) { return row.status != u"done"; });
    return open == rows.end() ? 0 : static_cast<int>(open - rows.begin());
}

QString ModuleSession::nextAction() const
{
    const auto &rows = m_outline->rows();
    const auto is = [](const QString &status) {
        return [status](const OutlineRow &row) { return row.status == status; };
    };
    if (std::all_of(rows.begin(), rows.end(), is(u"done"_s)))
        return tr("Read again");
    if (std::all_of(rows.begin(), rows.end(), is(u"open"_s)))
        return tr("Start with lesson %1").arg(nextLesson() + 1);
    return tr("Continue with lesson %1").arg(nextLesson() + 1);
}

QStringList ModuleSession::route() const
{
    QStringList states;
    for (const OutlineRow &row : m_outline->rows())
        states += row.status;
    return states;
}

int ModuleSession::rowOf(const QString &lessonId) const
{
    const auto &rows = m_outline->rows();
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const OutlineRow &row) { return row.lessonId == lessonId; });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

int ModuleSession::rowOfBlock(const QString &blockId) const
{
    for (const Lesson &lesson : m_course.lessons) {
        if (std::any_of(lesson.blocks.begin(), lesson.blocks.end(),
                        [&](const Block &block) { return block.id == blockId; }))
            return rowOf(lesson.id);
    }
    return -1;
}

QString ModuleSession::lessonOfTerm(const QString &termId) const
{
    const auto explains = [&](const Lesson &lesson) { return termIn(lesson, termId) != nullptr; };
    const auto found = std::find_if(m_course.lessons.begin(), m_course.lessons.end(), explains);
    return found == m_course.lessons.end() ? QString() : found->id;
}

TermNote ModuleSession::termNote(const QString &termId) const
{
    for (const Lesson &lesson : m_course.lessons) {
        if (const GlossaryTerm *term = termIn(lesson, termId))
            return {term->id, term->name, term->definition};
    }
    return {};
}

QString ModuleSession::previousTitle() const
{
    const auto row = static_cast<size_t>(std::max(0, m_currentLesson - 1));
    return m_currentLesson > 0 ? u"%1  %2"_s.arg(m_currentLesson).arg(m_outline->rows().at(row).title)
                               : QString();
}

QString ModuleSession::nextTitle() const
{
    const bool exists = m_currentLesson >= 0 && m_currentLesson + 1 < m_outline->rowCount();
    return exists ? u"%1  %2"_s.arg(m_currentLesson + 2)
                        .arg(m_outline->rows().at(static_cast<size_t>(m_currentLesson) + 1).title)
                  : QString();
}

void ModuleSession::openLesson(int row)
{
    if (row < 0 || row >= m_outline->rowCount() || row == m_currentLesson)
        return;
    showLesson(row);
}

void ModuleSession::showLesson(int row)
{
    const Lesson *lesson = m_course.lesson(m_outline->rows().at(static_cast<size_t>(row)).lessonId);
    const LessonSource source{m_course,          *lesson,          m_language, *m_package.source,
                              m_keeper,          m_format,         row + 1,    QDate::currentDate(),
                              buildsOn(*lesson), m_package.source, m_copies};
    show(std::make_unique<LessonSession>(source), row);
}

void ModuleSession::show(std::unique_ptr<LessonSession> shown, int row)
{
    if (m_lesson)
        m_lesson->flush();
    std::swap(m_lesson, shown);
    m_currentLesson = row;
    m_tool.clear();
    Q_EMIT lessonChanged();
    if (shown)
        shown.release()->deleteLater(); // Views may still be looking at it.
}

void ModuleSession::openTool(const QString &blockId)
{
    if (blockId != m_tool)
        showTool(blockId);
}

void ModuleSession::showTool(const QString &blockId)
{
    const int row = rowOfBlock(blockId);
    if (row < 0)
        return;
    Lesson lesson = *m_course.lesson(m_outline->rows().at(static_cast<size_t>(row)).lessonId);
    const auto belongs = [&](const Block &block) {
        const auto *chart = std::get_if<ChartBlock>(&block.content);
        return (block.id == blockId && isTool(block)) || (chart && chart->from == blockId);
    };
    std::erase_if(lesson.blocks, [&](const Block &block) { return !belongs(block); });
    const auto tool = std::find_if(lesson.blocks.begin(), lesson.blocks.end(),
                                   [&](const Block &block) { return block.id == blockId; });
    if (tool == lesson.blocks.end())
        return;
    lesson.title = toolTitle(*tool);
    lesson.summary.clear();
    const LessonSource source{m_course, lesson,           m_language, *m_package.source,
                              m_keeper, m_format,         row + 1,    QDate::currentDate(),
                              {},       m_package.source, m_copies};
    auto shown = std::make_unique<LessonSession>(source);
    shown->stopFollowing();
    show(std::move(shown), -1);
    m_tool = blockId;
}

void ModuleSession::closeLesson()
{
    if (!m_lesson)
        return;
    m_lesson->flush();
    m_lesson.release()->deleteLater();
    m_currentLesson = -1;
    m_tool.clear();
    Q_EMIT lessonChanged();
}

} // namespace Kogge
