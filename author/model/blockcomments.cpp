// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockcomments.h"

#include "base/durablefile.h"
#include "base/identifier.h"
#include "base/visibletext.h"
#include "blockkinds.h"
#include "course/fields.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// The full name of who has logged in, or else the short one.
QString loginName()
{
    const passwd *entry = ::getpwuid(::getuid());
    if (!entry)
        return {};
    const QString full = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
    return full.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : full;
}

QString timeInWords(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QDateTime nowToTheSecond()
{
    return QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
}

const Block *blockIn(const Lesson *lesson, const QString &id)
{
    if (!lesson)
        return nullptr;
    const auto found = std::find_if(lesson->blocks.begin(), lesson->blocks.end(),
                                    [&](const Block &block) { return block.id == id; });
    return found == lesson->blocks.end() ? nullptr : &*found;
}

/// Where in the module's order a comment belongs: the number of its lesson and of its block.
std::pair<size_t, size_t> orderOf(const Course &course, const QString &lessonId, const QString &blockId)
{
    if (lessonId.isEmpty())
        return {0, 0};
    const Lesson *lesson = course.lesson(lessonId);
    if (!lesson)
        return {course.lessons.size() + 1, 0};
    const Block *block = blockIn(lesson, blockId);
    const size_t blockNumber = block ? static_cast<size_t>(block - lesson->blocks.data()) + 1
        : blockId.isEmpty()          ? 0
                                     : lesson->blocks.size() + 1;
    return {static_cast<size_t>(lesson - course.lessons.data()) + 1, blockNumber};
}

} // namespace

void CommentRows::setRows(std::vector<Row> rows)
{
    replace(m_rows, std::move(rows), [](const Row &a, const Row &b) { return a.id == b.id; });
}

int CommentRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CommentRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case IdRole:
        return row.id;
    case AuthorRole:
        return row.author;
    case TimeRole:
        return row.time;
    case TextRole:
        return row.text;
    case ResolvedRole:
        return row.resolved;
    case RepliesRole:
        return row.replies;
    case PlaceRole:
        return row.place;
    case LessonRole:
        return row.lesson;
    case BlockRole:
        return row.block;
    default:
        return {};
    }
}

QHash<int, QByteArray> CommentRows::roleNames() const
{
    return {{IdRole, "commentId"}, {AuthorRole, "author"},     {TimeRole, "time"},
            {TextRole, "said"},    {ResolvedRole, "resolved"}, {RepliesRole, "replies"},
            {PlaceRole, "place"},  {LessonRole, "lesson"},     {BlockRole, "block"}};
}

BlockComments::BlockComments(ModuleDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_here(new CommentRows(this))
    , m_open(new CommentRows(this))
{
    showAgain();
}

QString BlockComments::author() const
{
    return m_author.isEmpty() ? loginName() : m_author;
}

void BlockComments::setAuthor(const QString &author)
{
    const QString name = author.simplified();
    if (name.isEmpty() || name == m_author)
        return;
    m_author = name;
    if (!m_authorFile.isEmpty() && QDir().mkpath(QFileInfo(m_authorFile).absolutePath())) {
        // A name that cannot be kept is asked for again.
        [[maybe_unused]] const auto written =
            writeFileDurably(m_authorFile, m_author.toUtf8(), FileAccess::Private);
    }
    Q_EMIT authorChanged();
}

void BlockComments::keepAuthorIn(const QString &file)
{
    constexpr qint64 limit = 1024;
    m_authorFile = file;
    const auto bytes = file.isEmpty() ? Result<QByteArray>(QByteArray()) : readFile(file, limit);
    m_author = QString::fromUtf8(bytes ? *bytes : QByteArray()).simplified();
    Q_EMIT authorChanged();
}

void BlockComments::show(const QString &lesson, const QString &block)
{
    m_lesson = lesson;
    m_block = block;
    showAgain();
    Q_EMIT begunChanged();
}

Comment BlockComments::aboutHere() const
{
    return {{}, m_lesson, m_block, {}, {}, false, {}, {}};
}

void BlockComments::begin()
{
    m_begun = aboutHere();
    Q_EMIT begunChanged();
}

QString BlockComments::begunElsewhere() const
{
    const bool isElsewhere = m_begun && (m_begun->lesson != m_lesson || m_begun->block != m_block);
    return isElsewhere ? rowOf(*m_begun).place : QString();
}

CommentRows::Row BlockComments::rowOf(const Comment &comment) const
{
    const Course &course = m_document.course();
    const Lesson *lesson = course.lesson(comment.lesson);
    const Block *block = blockIn(lesson, comment.block);
    CommentRows::Row row{comment.id,
                         comment.author,
                         timeInWords(comment.time),
                         comment.text.trimmed(),
                         comment.resolved,
                         {},
                         {},
                         lesson ? comment.lesson : QString(),
                         block ? comment.block : QString()};
    for (const CommentReply &reply : comment.replies) {
        //: A reply to a comment: %1 who wrote it, %2 when, %3 its text
        row.replies +=
            withArguments(tr("%1, %2: %3"), {reply.author, timeInWords(reply.time), reply.text.trimmed()});
    }
    const bool isGone = (!lesson && !comment.lesson.isEmpty()) || (!block && !comment.block.isEmpty());
    if (isGone)
        row.place =
            lesson ? tr("%1 › something that is gone").arg(lesson->title) : tr("Something that is gone");
    else if (block)
        row.place = lesson->title + u" › "_s + blockKindOf(elementName(block->content)).name;
    else
        row.place = lesson ? lesson->title : tr("The module");
    return row;
}

void BlockComments::showAgain()
{
    const Course &course = m_document.course();
    std::vector<Comment> comments = m_document.comments();
    std::stable_sort(comments.begin(), comments.end(), [&](const Comment &a, const Comment &b) {
        return orderOf(course, a.lesson, a.block) < orderOf(course, b.lesson, b.block);
    });
    std::vector<CommentRows::Row> here;
    std::vector<CommentRows::Row> open;
    m_counts.clear();
    for (const Comment &comment : comments) {
        const CommentRows::Row row = rowOf(comment);
        if (!comment.resolved) {
            open.push_back(row);
            ++m_counts[comment.block.isEmpty() ? comment.lesson : comment.block];
        }
        const bool isGone = row.block != comment.block; // The lesson keeps what was said about its blocks.
        if (row.lesson == m_lesson && row.block == m_block && !(isGone && comment.resolved))
            here.push_back(row);
    }
    std::stable_partition(here.begin(), here.end(),
                          [](const CommentRows::Row &row) { return !row.resolved; });
    m_here->setRows(std::move(here));
    m_open->setRows(std::move(open));
}

void BlockComments::edit(const QString &label, const std::function<void(std::vector<Comment> &)> &change)
{
    if (const auto edited = m_document.editComments(label, change); !edited)
        Q_EMIT failed(describe(edited.error()));
}

void BlockComments::editOne(const QString &label, const QString &id,
                            const std::function<void(Comment &)> &change)
{
    edit(label, [&](std::vector<Comment> &comments) {
        for (Comment &comment : comments) {
            if (comment.id == id)
                change(comment);
        }
    });
}

void BlockComments::add(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    Comment added = std::exchange(m_begun, {}).value_or(aboutHere());
    added.id = newIdentifier();
    added.author = author();
    added.time = nowToTheSecond();
    added.text = text.trimmed();
    edit(tr("Comment"), [&](std::vector<Comment> &comments) { comments.push_back(added); });
    Q_EMIT begunChanged();
}

void BlockComments::reply(const QString &comment, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    editOne(tr("Reply to a comment"), comment, [&](Comment &edited) {
        edited.replies.push_back({newIdentifier(), author(), nowToTheSecond(), text.trimmed()});
    });
}

void BlockComments::resolve(const QString &comment, bool resolved)
{
    editOne(resolved ? tr("Resolve a comment") : tr("Reopen a comment"), comment,
            [&](Comment &edited) { edited.resolved = resolved; });
}

void BlockComments::remove(const QString &comment)
{
    edit(tr("Remove a comment"), [&](std::vector<Comment> &comments) {
        std::erase_if(comments, [&](const Comment &known) { return known.id == comment; });
    });
}

void BlockComments::goTo(int row)
{
    const auto &rows = m_open->rows();
    if (row < 0 || row >= std::ssize(rows))
        return;
    const CommentRows::Row wanted = rows[static_cast<size_t>(row)]; // The rows change on the way.
    Q_EMIT placeWanted(wanted.lesson, wanted.block);
}

int BlockComments::nextOpen() const
{
    const Course &course = m_document.course();
    const auto &rows = m_open->rows();
    if (rows.empty())
        return -1;
    const auto here = orderOf(course, m_lesson, m_block);
    const auto next = std::find_if(rows.begin(), rows.end(), [&](const CommentRows::Row &row) {
        return orderOf(course, row.lesson, row.block) > here;
    });
    return next == rows.end() ? 0 : static_cast<int>(next - rows.begin());
}

} // namespace Kogge
