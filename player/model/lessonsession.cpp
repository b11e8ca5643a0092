// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessonsession.h"

#include "base/languagename.h"
#include "blockfactory.h"
#include "charts.h"
#include "course/units.h"
#include "markup/parser.h"
#include "profilesobject.h"
#include "questions.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// How long a block must stay in view before it is the place to come back to, in milliseconds.
constexpr int viewingPause = 700;

int countQuestions(const Lesson &lesson)
{
    return static_cast<int>(std::count_if(lesson.blocks.begin(), lesson.blocks.end(),
                                          [](const Block &block) { return questionOf(block) != nullptr; }));
}

const GlossaryTerm *findTerm(const Course &course, const QString &id)
{
    for (const Lesson &lesson : course.lessons) {
        for (const Block &block : lesson.blocks) {
            const auto *glossary = std::get_if<GlossaryBlock>(&block.content);
            if (!glossary)
                continue;
            const auto found = std::find_if(glossary->terms.begin(), glossary->terms.end(),
                                            [&](const GlossaryTerm &term) { return term.id == id; });
            if (found != glossary->terms.end())
                return &*found;
        }
    }
    return nullptr;
}

QString partTitle(const Block &block)
{
    const auto *text = std::get_if<TextBlock>(&block.content);
    if (!text)
        return {};
    const auto document = parseMarkdown(text->text);
    return document ? openingHeading(*document) : QString();
}

/// A required task that has not been done.
bool isOpenTask(const Block &block, const LearnerRecord &record)
{
    if (!isRequired(block))
        return false;
    return scoringOf(block) ? record.answers.value(block.id).attempts == 0
                            : !record.filledWorksheets.contains(block.id);
}

} // namespace

LessonSession::LessonSession(const LessonSource &source, QObject *parent)
    : QObject(parent)
    , m_lesson(source.lesson)
    , m_number(source.number)
    , m_buildsOn(source.buildsOn)
    , m_keeper(source.keeper)
    , m_blocks(new LessonBlocks(this))
    , m_parts(new LessonParts(this))
{
    m_blocks->setBlocks(makeBlocks(source, [](const Made &) { return nullptr; }));
    fillCharts(m_blocks->blocks(), m_lesson, source.course);
    makeParts();

    const ModuleProgress &progress = m_keeper.progress();
    if (progress.place.lesson == m_lesson.id)
        m_resumeRow = std::max(0, m_blocks->rowOf(progress.place.block));
    m_row = m_resumeRow;
    m_currentPart = partOf(m_row);
    updateSeen();
    updateParts();

    m_placeTimer.setSingleShot(true);
    m_placeTimer.setInterval(viewingPause);
    connect(&m_placeTimer, &QTimer::timeout, this, &LessonSession::keepPlace);
    connect(&m_keeper, &ProgressKeeper::changed, this, [this] {
        updateSeen();
        updateParts();
        Q_EMIT progressed();
    });
}

LessonSession::~LessonSession()
{
    flush();
}

QList<BlockObject *> LessonSession::makeBlocks(const LessonSource &source,
                                               const std::function<BlockObject *(const Made &)> &kept)
{
    const int questions = countQuestions(m_lesson);
    int question = 0;
    std::vector<Made> made;
    QList<BlockObject *> blocks;
    m_explainedTerms.clear();
    for (const Block &block : m_lesson.blocks) {
        const bool asks = questionOf(block) != nullptr;
        question += asks ? 1 : 0;
        Made &now = made.emplace_back(
            Made{block, asks ? question : 0, asks ? questions : 0, newTerms(source.course, block)});
        now.block.line = 0; // It says nothing about what is shown.
        BlockObject *object = kept(now);
        blocks += object ? object : makeBlock(source, now);
    }
    m_made = std::move(made);
    return blocks;
}

BlockObject *LessonSession::makeBlock(const LessonSource &source, const Made &made)
{
    const QuestionPlace place{source.keeper, m_lesson.id, made.question, made.questions, source.format};
    BlockObject *object = makeBlockObject(made.block, source, place, this);
    if (made.block.language != source.language)
        //: %1 is a language in its own words
        object->setLanguageNote(tr("This part is in %1").arg(languageName(made.block.language)));
    object->setNotes(made.terms);
    return object;
}

std::vector<GlossaryTerm> LessonSession::newTerms(const Course &course, const Block &block)
{
    std::vector<GlossaryTerm> terms;
    for (const TextUnit &unit : textUnits(block)) {
        const auto document =
            unit.kind == TextKind::Markdown ? parseMarkdown(unit.text) : Result<Document>(Document());
        if (!document)
            continue;
        for (const Run &run : linkedRuns(*document)) {
            const bool isNew = run.link.kind == LinkKind::Term && !m_explainedTerms.contains(run.link.target);
            const GlossaryTerm *term = isNew ? findTerm(course, run.link.target) : nullptr;
            if (term) {
                m_explainedTerms.insert(term->id);
                terms.push_back(*term);
            }
        }
    }
    return terms;
}

void LessonSession::makeParts()
{
    std::vector<LessonPart> parts;
    for (size_t row = 0; row < m_lesson.blocks.size(); ++row) {
        const QString title = partTitle(m_lesson.blocks.at(row));
        if (!title.isEmpty())
            parts.push_back({title, static_cast<int>(row), u"open"_s});
    }
    m_parts->setParts(std::move(parts));
}

int LessonSession::partOf(int row) const
{
    int part = -1;
    for (const LessonPart &candidate : m_parts->parts())
        part += candidate.row <= row ? 1 : 0;
    return part;
}

void LessonSession::updateSeen()
{
    m_seenRows.clear();
    for (const QString &seen : m_keeper.progress().seenBlocks) {
        if (const int row = m_blocks->rowOf(seen); row >= 0)
            m_seenRows.insert(row);
    }
}

bool LessonSession::hasSeen(int begin, int end) const
{
    const auto seen = m_seenRows.lower_bound(begin);
    return seen != m_seenRows.end() && *seen < end;
}

/// Whoever went on from a part has read all of it; what was passed over has not been read.
int LessonSession::rowsRead() const
{
    const int rows = static_cast<int>(m_lesson.blocks.size());
    std::vector<int> begins{0};
    for (const LessonPart &part : m_parts->parts())
        begins.push_back(part.row);
    begins.push_back(rows);
    int read = 0;
    for (size_t i = 0; i + 1 < begins.size(); ++i) {
        const int begin = begins.at(i);
        const int end = begins.at(i + 1);
        if (hasSeen(begin, end))
            read += hasSeen(end, rows) ? end - begin : *m_seenRows.rbegin() - begin;
    }
    return read;
}

bool LessonSession::isEndReached() const
{
    return m_keeper.progress().record.endReached.contains(m_lesson.id);
}

void LessonSession::updateParts()
{
    const bool endReached = isEndReached();
    const LearnerRecord record = m_keeper.record();
    const auto &parts = m_parts->parts();
    const int rows = static_cast<int>(m_lesson.blocks.size());
    for (size_t i = 0; i < parts.size(); ++i) {
        const int begin = parts.at(i).row;
        const int end = i + 1 < parts.size() ? parts.at(i + 1).row : rows;
        const bool open = std::any_of(m_lesson.blocks.begin() + begin, m_lesson.blocks.begin() + end,
                                      [&](const Block &block) { return isOpenTask(block, record); });
        const bool begun = endReached || hasSeen(begin, end) || (i == 0 && m_seenRows.empty());
        const bool left = endReached || (begun && hasSeen(end, rows));
        m_parts->setStatus(i, left && !open ? u"done"_s : begun ? u"begun"_s : u"open"_s);
    }
}

QString LessonSession::timeLeft() const
{
    if (m_lesson.minutes == 0 || isEndReached() || m_lesson.blocks.empty())
        return {};
    const double share = 1.0 - static_cast<double>(rowsRead()) / static_cast<double>(m_lesson.blocks.size());
    const int minutes = std::max(1, static_cast<int>(std::lround(m_lesson.minutes * share)));
    return tr("About %n minutes left", nullptr, minutes);
}

bool LessonSession::isCompleted() const
{
    return Kogge::isCompleted(m_lesson, m_keeper.record());
}

QString LessonSession::openTasks() const
{
    const LearnerRecord record = m_keeper.record();
    const auto open = std::count_if(m_lesson.blocks.begin(), m_lesson.blocks.end(),
                                    [&](const Block &block) { return isOpenTask(block, record); });
    return open == 0 ? QString() : tr("%n tasks are still open", nullptr, static_cast<int>(open));
}

int LessonSession::firstOpenTask() const
{
    const LearnerRecord record = m_keeper.record();
    const auto found = std::find_if(m_lesson.blocks.begin(), m_lesson.blocks.end(),
                                    [&](const Block &block) { return isOpenTask(block, record); });
    return found == m_lesson.blocks.end() ? -1 : static_cast<int>(found - m_lesson.blocks.begin());
}

void LessonSession::view(int row)
{
    if (row < 0 || row >= m_blocks->rowCount())
        return;
    m_row = row;
    if (m_following)
        m_placeTimer.start();
    const int part = partOf(row);
    if (part == m_currentPart)
        return;
    m_currentPart = part;
    Q_EMIT currentPartChanged();
}

void LessonSession::keepPlace()
{
    m_placeTimer.stop();
    const QString block = m_blocks->blocks().at(m_row)->blockId();
    if (block == m_keptBlock)
        return;
    m_keptBlock = block;
    m_keeper.keep(experienced(m_keeper.module(), {m_lesson.id, block}), this,
                  [this](const Result<Done> &result) {
                      if (!result)
                          m_keptBlock.clear();
                  });
}

void LessonSession::reachEnd()
{
    if (m_keepingEnd || isEndReached() || !m_following)
        return;
    m_keepingEnd = true;
    m_keeper.keep(endReached(m_keeper.module(), m_lesson.id), this, [this](const Result<Done> &) {
        m_keepingEnd = false; // After a failure it is tried again when the end is seen again.
    });
}

int LessonSession::rowOfTerm(const QString &termId) const
{
    const auto found = std::find_if(m_lesson.blocks.begin(), m_lesson.blocks.end(), [&](const Block &block) {
        const auto *glossary = std::get_if<GlossaryBlock>(&block.content);
        return glossary
            && std::any_of(glossary->terms.begin(), glossary->terms.end(),
                           [&](const GlossaryTerm &term) { return term.id == termId; });
    });
    return found == m_lesson.blocks.end() ? -1 : static_cast<int>(found - m_lesson.blocks.begin());
}

void LessonSession::stopFollowing()
{
    flush();
    m_following = false;
}

void LessonSession::flush()
{
    if (m_placeTimer.isActive())
        keepPlace();
    for (BlockObject *block : m_blocks->blocks())
        block->flush();
}

void LessonSession::rewrite(const LessonSource &source, const std::function<bool(const Block &)> &isOther)
{
    m_placeTimer.stop(); // It counts for a row.
    const QList<BlockObject *> before = m_blocks->blocks();
    const QString inView = before.isEmpty() ? QString() : before.at(m_row)->blockId();
    m_lesson = source.lesson;
    m_number = source.number;
    QHash<QString, const Made *> known;
    for (const Made &made : m_made)
        known.insert(made.block.id, &made);
    const auto kept = [&](const Made &made) -> BlockObject * {
        const Made *then = known.value(made.block.id);
        if (!then || isOther(made.block))
            return nullptr;
        BlockObject *object = before.at(m_blocks->rowOf(made.block.id));
        const bool isWordsOnly = then->block.language == made.block.language && then->terms == made.terms;
        return *then == made || (isWordsOnly && object->rewrite(made.block)) ? object : nullptr;
    };
    const QList<BlockObject *> now = makeBlocks(source, kept);
    fillCharts(now, m_lesson, source.course);
    m_row = 0;
    m_blocks->changeBlocks(now);
    m_row = std::max(0, m_blocks->rowOf(inView));
    for (BlockObject *object : before) {
        if (!now.contains(object))
            object->deleteLater(); // Views may still be looking at it.
    }
    makeParts();
    updateSeen();
    updateParts();
    m_currentPart = partOf(m_row);
    Q_EMIT rewritten();
    Q_EMIT currentPartChanged();
    Q_EMIT progressed();
}

bool LessonSession::isSaved() const
{
    const auto &blocks = m_blocks->blocks();
    return std::all_of(blocks.begin(), blocks.end(),
                       [](const BlockObject *block) { return block->isSaved(); });
}

} // namespace Kogge
