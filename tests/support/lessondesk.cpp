// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessondesk.h"

#include "course/translation.h"
#include "package/moduleloader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Kogge::Fixture {

namespace {

/// In memory where there is room for it: forcing each answer to a disk is what the tests would wait for.
QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath())
        + QStringLiteral("/kogge-desk-XXXXXX");
}

} // namespace

LessonDesk::LessonDesk(const Change &change)
    : m_folder(folderTemplate())
{
    m_files = std::move(*FolderSource::open(QStringLiteral(TEST_DATA_DIR "/everyblock")));
    m_course = loadModule(*m_files)->course;
    if (change)
        change(m_course);
    m_course = localized(m_course, m_course.module.language);
    open();
    openStore();
}

LessonDesk::~LessonDesk() = default;

void LessonDesk::open()
{
    m_lesson.reset();
    m_keeper.reset();
    m_recorder.reset();
    m_recorder = std::make_unique<Recorder>(dataFolder());
}

void LessonDesk::openStore()
{
    const Recorder::Opened opened = m_recorder->open();
    if (opened.error)
        qFatal("no store: %s", qPrintable(describe(*opened.error)));
    if (!m_keeper)
        m_keeper = std::make_unique<ProgressKeeper>(*m_recorder, m_course);
}

void LessonDesk::reopen()
{
    if (m_lesson)
        m_lesson->flush();
    settle();
    open();
    openStore();
}

void LessonDesk::reopen(const Change &change)
{
    if (m_lesson)
        m_lesson->flush();
    settle();
    open();
    change(m_course);
    openStore();
}

void LessonDesk::reopenWithoutStore()
{
    settle();
    open();
    m_keeper = std::make_unique<ProgressKeeper>(*m_recorder, m_course);
}

void LessonDesk::settle()
{
    // What follows from something kept is kept after it, and may have consequences of its own.
    for (int round = 0; round < 4; ++round) {
        bool settled = false;
        m_keeper->whenSettled(m_keeper.get(), [&settled] { settled = true; });
        while (!settled)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

ModuleProgress LessonDesk::stored() const
{
    const auto known = learners(dataFolder());
    const auto store = known.empty() ? Result<ProgressStore>(Error{ErrorCode::FileNotFound, {}, {}})
                                     : openLearner(dataFolder(), known.front().id);
    return store ? store->progress(m_course.module.id) : ModuleProgress();
}

LessonSession &LessonDesk::lesson(int row)
{
    if (m_lesson && m_row == row)
        return *m_lesson;
    const Lesson &lesson = m_course.lessons.at(static_cast<size_t>(row));
    const QString &language = m_course.module.language;
    m_lesson = std::make_unique<LessonSession>(LessonSource{m_course,
                                                            lesson,
                                                            language,
                                                            *m_files,
                                                            *m_keeper,
                                                            LocaleFormat(language),
                                                            row + 1,
                                                            QDate(2026, 6, 1),
                                                            {}});
    m_row = row;
    return *m_lesson;
}

BlockObject &LessonDesk::blockObject(const QString &id)
{
    for (size_t row = 0; row < m_course.lessons.size(); ++row) {
        for (const Block &block : m_course.lessons.at(row).blocks) {
            if (block.id != id)
                continue;
            const LessonBlocks *blocks = lesson(static_cast<int>(row)).blocks();
            return *blocks->blocks().at(blocks->rowOf(id));
        }
    }
    qFatal("there is no block %s", qPrintable(id));
}

Block &blockOf(Course &course, const QString &id)
{
    for (Lesson &lesson : course.lessons) {
        for (Block &block : lesson.blocks) {
            if (block.id == id)
                return block;
        }
    }
    qFatal("there is no block %s", qPrintable(id));
}

} // namespace Kogge::Fixture
