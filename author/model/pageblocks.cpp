// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageblocks.h"

#include "blockfactory.h"
#include "blockkinds.h"
#include "charts.h"
#include "course/fields.h"
#include "course/translation.h"
#include "package/mediause.h"

#include <QQmlEngine>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// The text of a block that is nothing but a text.
const QString *inPlaceText(const Block &block)
{
    if (const auto *text = std::get_if<TextBlock>(&block.content))
        return &text->text;
    if (const auto *callout = std::get_if<CalloutBlock>(&block.content))
        return &callout->text;
    return nullptr;
}

int countQuestions(const std::vector<Block> &blocks)
{
    return static_cast<int>(std::count_if(blocks.begin(), blocks.end(),
                                          [](const Block &block) { return questionOf(block) != nullptr; }));
}

} // namespace

PageBlocks::PageBlocks(QObject *parent)
    : RowsModel(parent)
    , m_recorder(m_folder.path())
{
    // Nothing is lost where it cannot be opened: nobody learns here.
    [[maybe_unused]] const auto opened = m_recorder.open();
}

PageBlocks::~PageBlocks()
{
    for (const Row &row : m_rows)
        delete row.object;
}

void PageBlocks::show(const Course &course, const QString &lessonId,
                      const std::shared_ptr<const FileSource> &files)
{
    const Course before =
        std::exchange(m_course, localized(course, course.module.language)); // With the facts of the register.
    m_course.module.version = pictureVersion(course.module.version);
    showRows(lessonId, files, &before);
}

void PageBlocks::showLesson(const Course &course, const QString &lessonId,
                            const std::shared_ptr<const FileSource> &files)
{
    const Lesson *now = course.lesson(lessonId);
    const auto shown = std::find_if(m_course.lessons.begin(), m_course.lessons.end(),
                                    [&](const Lesson &known) { return known.id == lessonId; });
    if (!now || shown == m_course.lessons.end())
        return show(course, lessonId, files);
    const Lesson before = std::exchange(*shown, localized(*now, course, course.module.language));
    m_course.module.version = pictureVersion(course.module.version);
    showRows(lessonId, files, nullptr);
}

void PageBlocks::showRows(const QString &lessonId, const std::shared_ptr<const FileSource> &files,
                          const Course *courseBefore)
{
    const bool sameLesson = lessonId == m_lesson && m_keeper;
    m_files.set(files);
    if (!m_keeper)
        m_keeper = std::make_unique<ProgressKeeper>(m_recorder, m_course);
    m_lesson = lessonId;
    std::vector<Row> rows;
    const Lesson *lesson = m_course.lesson(lessonId);
    const int questions = lesson ? countQuestions(lesson->blocks) : 0;
    int number = 0;
    for (const Block &block : lesson ? lesson->blocks : std::vector<Block>()) {
        Row &row = rows.emplace_back(Row{block, 0, 0, 0, 0, nullptr});
        row.block.line = 0;
        if (questionOf(block)) {
            row.number = ++number;
            row.questions = questions;
        }
        const auto known = std::find_if(m_rows.begin(), m_rows.end(),
                                        [&](const Row &before) { return before.block.id == block.id; });
        if (known != m_rows.end()) {
            row.gravity = known->gravity;
            row.comments = known->comments;
        }
        const bool same = sameLesson && known != m_rows.end() && known->block == row.block
            && known->number == row.number && known->questions == row.questions
            && !isTouched(row.block, courseBefore);
        const bool rewritten =
            !same && sameLesson && known != m_rows.end() && known->object->rewrite(row.block);
        row.object = same || rewritten ? known->object : objectFor(row, *lesson, m_files);
    }
    QList<BlockObject *> objects;
    for (const Row &row : rows)
        objects += row.object;
    if (lesson)
        fillCharts(objects, *lesson, m_course);
    QList<BlockObject *> gone;
    for (const Row &before : m_rows) {
        if (std::none_of(rows.begin(), rows.end(),
                         [&](const Row &row) { return row.object == before.object; }))
            gone += before.object;
    }
    replace(m_rows, std::move(rows), [](const Row &a, const Row &b) { return a.block.id == b.block.id; });
    for (BlockObject *object : gone)
        object->deleteLater();
    m_touched.clear();
}

void PageBlocks::touch(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (path.startsWith(u"media/"_s))
            m_touched.insert(path);
    }
    m_revision += m_touched.isEmpty() ? 0 : 1;
}

QString PageBlocks::pictureVersion(const QString &version) const
{
    return m_revision == 0 ? version : u"%1+%2"_s.arg(version).arg(m_revision);
}

/// Also where media.xml says something else of a file that the block shows.
bool PageBlocks::isTouched(const Block &block, const Course *before) const
{
    for (const MediaVisitor::Found &found : mediaIn(block)) {
        const MediaFile *now = m_course.mediaFile(found.path);
        const MediaFile *then = before ? before->mediaFile(found.path) : now;
        const bool isSame = then && now ? *then == *now : then == now;
        if (!isSame || m_touched.contains(found.path))
            return true;
    }
    return false;
}

BlockObject *PageBlocks::objectFor(const Row &row, const Lesson &lesson, const FileSource &files)
{
    const LessonSource source{m_course,
                              lesson,
                              m_course.module.language,
                              files,
                              *m_keeper,
                              LocaleFormat(m_course.module.language),
                              1,
                              QDate::currentDate(),
                              {}};
    const QuestionPlace place{*m_keeper, lesson.id, std::max(1, row.number), std::max(1, row.questions),
                              source.format};
    BlockObject *object = makeBlockObject(row.block, source, place, nullptr);
    // QML gets it from a method, too, and would delete it when nothing there knows it any more.
    QQmlEngine::setObjectOwnership(object, QQmlEngine::CppOwnership);
    return object;
}

void PageBlocks::setGravity(const std::function<int(const QString &)> &gravity)
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const int now = gravity(m_rows[i].block.id);
        if (now == m_rows[i].gravity)
            continue;
        m_rows[i].gravity = now;
        const auto changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed, {GravityRole});
    }
}

void PageBlocks::setComments(const std::function<int(const QString &)> &comments)
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const int now = comments(m_rows[i].block.id);
        if (std::exchange(m_rows[i].comments, now) == now)
            continue;
        const auto changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed, {CommentsRole});
    }
}

bool PageBlocks::isWrittenInPlace(const Block &block)
{
    return inPlaceText(block) != nullptr;
}

int PageBlocks::rowOf(const QString &block) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.block.id == block; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PageBlocks::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PageBlocks::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case IdRole:
        return row.block.id;
    case ObjectRole:
        return QVariant::fromValue(row.object);
    case NameRole:
        return blockKindOf(elementName(row.block.content)).name;
    case SymbolRole:
        return blockKindOf(elementName(row.block.content)).symbol;
    case MarkdownRole:
        return inPlaceText(row.block) ? *inPlaceText(row.block) : QString();
    case InPlaceRole:
        return inPlaceText(row.block) != nullptr;
    case GravityRole:
        return row.gravity;
    case CommentsRole:
        return row.comments;
    case FileMissingRole:
        return missingMediaIn(row.block) > 0;
    default:
        return {};
    }
}

QHash<int, QByteArray> PageBlocks::roleNames() const
{
    return {{IdRole, "blockId"},      {ObjectRole, "object"},     {NameRole, "name"},
            {SymbolRole, "symbol"},   {MarkdownRole, "markdown"}, {InPlaceRole, "inPlace"},
            {GravityRole, "gravity"}, {CommentsRole, "comments"}, {FileMissingRole, "fileMissing"}};
}

} // namespace Kogge
