// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copying, cutting and pasting, and moving to other lessons: the part of Arranging that takes things
// elsewhere.
#include "arranging_p.h"
#include "moduleeditor.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Kogge {

// Clipboard.

CopiedParts Arranging::parts() const
{
    const Course &course = m_editor.document().course();
    CopiedParts parts{course.module.id, m_editor.folder(), {}, {}};
    for (const QString &id : m_chosen) {
        const Lesson *lesson = course.lesson(id);
        const Block *block = blockWithId(course.lesson(m_editor.lesson()), id);
        if (m_level == Kind::Lesson && lesson)
            parts.lessons.push_back(*lesson);
        else if (m_level == Kind::Block && block && !std::holds_alternative<UnknownBlock>(block->content))
            parts.blocks.push_back(*block);
    }
    return parts;
}

QString Arranging::copied()
{
    const CopiedParts copy = parts();
    if (copy.lessons.empty() && copy.blocks.empty())
        return {};
    if (m_editor.isModified() && !mediaOf(copy).isEmpty())
        m_editor.save();
    return textOf(copy);
}

QString Arranging::cut()
{
    if (m_level == Kind::Block && keepsNewerBlocks({}))
        return {};
    const QString text = copied();
    if (!text.isEmpty())
        remove();
    return text;
}

void Arranging::paste(const QString &text)
{
    const auto copy = copiedPartsFrom(text);
    if (!copy) {
        m_editor.pasteBlocks(text);
        return;
    }
    const bool isFromHere =
        copy->module == m_editor.document().course().module.id && copy->folder == m_editor.folder();
    if (isFromHere || mediaOf(*copy).isEmpty()) {
        pasteParts(*copy, BroughtMedia());
        return;
    }
    QtConcurrent::run([copy = *copy, kept = m_editor.document().keptFiles()] {
        return bringMedia(copy, *kept);
    }).then(this, [this, copy = *copy](const Result<BroughtMedia> &media) { pasteParts(copy, media); });
}

void Arranging::pasteParts(const CopiedParts &parts, const Result<BroughtMedia> &media)
{
    if (!media) {
        Q_EMIT failed(describe(media.error()));
        return;
    }
    const int count = static_cast<int>(parts.lessons.size() + parts.blocks.size());
    insert(parts.blocks.empty() ? tr("Paste %n lessons", nullptr, count)
                                : tr("Paste %n blocks", nullptr, count),
           parts, *media);
}

void Arranging::insert(const QString &label, const CopiedParts &parts, const BroughtMedia &media)
{
    const Course &course = m_editor.document().course();
    const QString open = m_editor.lesson();
    const bool isBehindChosen = m_level == Kind::Lesson && !m_chosen.isEmpty();
    const LessonPlace behind = placeBehind(course.module, isBehindChosen ? m_chosen.back() : open);
    QString before;
    if (const Lesson *lesson = course.lesson(open)) {
        const QString chosen = m_level == Kind::Block && !m_chosen.isEmpty() ? m_chosen.back() : QString();
        const auto found = std::find_if(lesson->blocks.begin(), lesson->blocks.end(),
                                        [&](const Block &block) { return block.id == chosen; });
        const auto next = found == lesson->blocks.end() ? lesson->blocks.begin() : std::next(found);
        before = next == lesson->blocks.end() ? QString() : next->id;
    }
    const auto putThere = [&](Course &edited, const CopiedParts &ready) {
        if (!ready.lessons.empty())
            insertLessons(edited, ready.lessons, behind);
        else if (Lesson *lesson = lessonToEdit(edited, open))
            insertBlocks(*lesson, ready.blocks, before);
    };
    const auto pasted = m_editor.document().paste(label, parts, media, putThere);
    if (!pasted) {
        Q_EMIT failed(describe(pasted.error()));
        return;
    }
    showChosen(pasted->ids);
    if (!pasted->missing.isEmpty())
        Q_EMIT told(tr("These files could not be brought along, and are missing now: %1")
                        .arg(pasted->missing.join(u", "_s)));
}

// Blocks to other lessons.

QVariantList Arranging::targets() const
{
    QVariantList lessons;
    int number = 0;
    for (const Lesson &lesson : m_editor.document().course().lessons) {
        ++number;
        if (lesson.id != m_editor.lesson())
            lessons.append(QVariantMap{
                {u"id"_s, lesson.id}, {u"text"_s, lesson.title}, {u"note"_s, tr("Lesson %1").arg(number)}});
    }
    return lessons;
}

/// Those of a newer version are written here only where they stand.
bool Arranging::keepsNewerBlocks(const QString &lesson)
{
    if (lesson == m_editor.lesson())
        return false;
    for (const QString &id : m_chosen) {
        const Block *block = blockWithId(m_editor.document().course().lesson(m_editor.lesson()), id);
        if (!block || !std::holds_alternative<UnknownBlock>(block->content))
            continue;
        Q_EMIT failed(tr("A block that a newer version of Kogge has made stays in its lesson."));
        return true;
    }
    return false;
}

void Arranging::moveBlocksTo(const BlockPlace &place)
{
    const QStringList ids = m_chosen;
    if (m_level != Kind::Block || ids.isEmpty() || keepsNewerBlocks(place.lesson))
        return;
    const QString next = neighbour();
    const QString open = m_editor.lesson();
    const QString title = titleOf(place.lesson);
    const bool isElsewhere = place.lesson != open;
    const QString label = isElsewhere ? tr("Move %n blocks to “%1”", nullptr, howMany(ids)).arg(title)
                                      : tr("Move %n blocks", nullptr, howMany(ids));
    if (!run(label, [&](Course &course) { moveBlocks(course, ids, place); }))
        return;
    if (!isElsewhere) {
        showChosen(ids);
        return;
    }
    choose(next.isEmpty() ? open : next);
    Q_EMIT told(tr("Moved to the end of “%1”: %n blocks", nullptr, howMany(ids)).arg(title));
}

void Arranging::moveToLesson(const QString &lesson)
{
    if (lesson != m_editor.lesson())
        moveBlocksTo({lesson, {}});
}

} // namespace Kogge
