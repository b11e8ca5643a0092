// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arranging_p.h"
#include "blockkinds.h"
#include "course/fields.h"
#include "moduleeditor.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace Kogge {

Arranging::Arranging(ModuleEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
{
    connect(&editor, &ModuleEditor::chosenChanged, this, &Arranging::follow);
    connect(this, &Arranging::failed, &editor, &ModuleEditor::failed);
    connect(this, &Arranging::told, &editor, &ModuleEditor::told);
}

const std::vector<OutlineTree::Row> &Arranging::rows() const
{
    return m_editor.outline()->rows();
}

std::optional<OutlineTree::Kind> Arranging::kindOf(const QString &id) const
{
    const int row = m_editor.outline()->rowOf(id);
    return row < 0 ? std::nullopt : std::optional(rows()[static_cast<size_t>(row)].kind);
}

QString Arranging::words() const
{
    if (m_chosen.isEmpty())
        return {};
    switch (m_level) {
    case Kind::Section:
        return tr("%n sections", nullptr, howMany(m_chosen));
    case Kind::Lesson:
        return tr("%n lessons", nullptr, howMany(m_chosen));
    case Kind::Block:
        break;
    }
    return tr("%n blocks", nullptr, howMany(m_chosen));
}

// What is chosen.

QString Arranging::primary() const
{
    if (m_editor.isModuleChosen())
        return {};
    return m_editor.block().isEmpty() ? m_editor.lesson() : m_editor.block();
}

/// The editor has chosen something, or what we had may be gone.
void Arranging::follow()
{
    if (m_isChoosing)
        return;
    const QString now = primary();
    QStringList left;
    for (const QString &id : m_chosen) {
        if (kindOf(id) == m_level)
            left += id;
    }
    const bool isOther = std::exchange(m_primary, now) != now;
    if (!isOther && !left.isEmpty()) {
        setChosen(m_level, left);
        return;
    }
    m_anchor = now;
    setChosen(m_editor.block().isEmpty() ? Kind::Lesson : Kind::Block,
              now.isEmpty() ? QStringList() : QStringList{now});
}

void Arranging::setChosen(Kind level, const QStringList &ids)
{
    QStringList ordered;
    for (const OutlineTree::Row &row : rows()) {
        if (row.kind == level && ids.contains(row.id))
            ordered += row.id;
    }
    if (level == m_level && ordered == m_chosen)
        return;
    m_level = level;
    m_chosen = ordered;
    Q_EMIT chosenChanged();
}

void Arranging::choose(const QString &id)
{
    const auto kind = kindOf(id);
    if (!kind)
        return;
    {
        const QScopedValueRollback choosing(m_isChoosing, true);
        if (kind == Kind::Lesson)
            m_editor.openLesson(id);
        else if (kind == Kind::Block)
            m_editor.goTo(m_editor.lesson(), id);
        else
            m_editor.chooseModule();
    }
    m_primary = primary();
    m_anchor = id;
    setChosen(*kind, {id});
}

void Arranging::chooseUnlessChosen(const QString &id)
{
    if (!m_chosen.contains(id))
        choose(id);
}

void Arranging::toggle(const QString &id)
{
    const auto kind = kindOf(id);
    if (!kind || kind == Kind::Section || kind != m_level || m_chosen.isEmpty()) {
        if (kind == Kind::Lesson) { // It is not opened: then the others would be out of sight.
            m_anchor = id;
            setChosen(Kind::Lesson, {id});
        } else {
            choose(id);
        }
        return;
    }
    QStringList ids = m_chosen;
    if (ids.removeAll(id) == 0)
        ids += id;
    m_anchor = id;
    if (!ids.isEmpty())
        setChosen(m_level, ids);
}

void Arranging::extendTo(const QString &id)
{
    const auto kind = kindOf(id);
    if (!kind || kind == Kind::Section || kindOf(m_anchor) != kind) {
        choose(id);
        return;
    }
    const int anchor = m_editor.outline()->rowOf(m_anchor);
    const int end = m_editor.outline()->rowOf(id);
    QStringList ids;
    for (int i = std::min(anchor, end); i <= std::max(anchor, end); ++i) {
        const OutlineTree::Row &row = rows()[static_cast<size_t>(i)];
        if (row.kind == kind)
            ids += row.id;
    }
    setChosen(*kind, ids);
}

void Arranging::chooseAll(const QString &id)
{
    const auto kind = kindOf(id);
    if (!kind || kind == Kind::Section)
        return;
    QStringList ids;
    for (const OutlineTree::Row &row : rows()) {
        if (row.kind == kind)
            ids += row.id;
    }
    m_anchor = id;
    setChosen(*kind, ids);
}

int Arranging::rowBeside(int row, int by) const
{
    const auto size = static_cast<int>(rows().size());
    if (row < 0 || row >= size)
        return row;
    const Kind kind = rows()[static_cast<size_t>(row)].kind;
    for (int i = row + by; i >= 0 && i < size; i += by) {
        if (rows()[static_cast<size_t>(i)].kind == kind)
            return i;
    }
    return row;
}

/// All of \p ids are chosen, the last one on the page.
void Arranging::showChosen(const QStringList &ids)
{
    if (ids.isEmpty())
        return;
    const auto kind = kindOf(ids.back());
    choose(ids.back());
    if (kind) {
        m_anchor = ids.front();
        setChosen(*kind, ids);
    }
}

// Edits.

bool Arranging::run(const QString &label, const std::function<void(Course &)> &edit)
{
    const auto done = m_editor.document().editCourse(label, edit);
    if (!done)
        Q_EMIT failed(describe(done.error()));
    return done && *done;
}

QString Arranging::addSection()
{
    QString added;
    const QString behind = m_level == Kind::Section && !m_chosen.isEmpty()
        ? m_chosen.back()
        : sectionOf(m_editor.document().course().module, m_editor.lesson());
    run(tr("Add a section"),
        [&](Course &course) { added = Kogge::addSection(course.module, tr("New section"), behind); });
    choose(added);
    return added;
}

QString Arranging::titleOf(const QString &id) const
{
    const Course &course = m_editor.document().course();
    for (const Section &section : course.module.sections) {
        if (section.id == id)
            return section.title;
    }
    const Lesson *lesson = course.lesson(id);
    return lesson ? lesson->title : QString();
}

void Arranging::rename(const QString &id, const QString &title)
{
    const QString name = title.simplified();
    if (m_editor.document().course().lesson(id)) {
        run(tr("Rename the lesson"), [&](Course &course) { lessonToEdit(course, id)->title = name; });
        return;
    }
    run(tr("Rename the section"), [&](Course &course) {
        for (Section &section : course.module.sections) {
            if (section.id == id)
                section.title = name;
        }
    });
}

/// What is to be chosen when that which is chosen goes: the one behind it, else the one before.
QString Arranging::neighbour() const
{
    QString found;
    bool isBehind = false;
    for (const OutlineTree::Row &row : rows()) {
        if (row.kind != m_level)
            continue;
        const bool isChosen = m_chosen.contains(row.id);
        isBehind = isBehind || isChosen;
        if (isChosen)
            continue;
        found = row.id;
        if (isBehind)
            break;
    }
    return found;
}

void Arranging::remove()
{
    if (m_chosen.isEmpty())
        return;
    if (m_level == Kind::Lesson)
        removeChosenLessons();
    else if (m_level == Kind::Block)
        removeChosenBlocks();
    else
        run(tr("Remove the section “%1”").arg(titleOf(m_chosen.front())),
            [&](Course &course) { removeSection(course.module, m_chosen.front()); });
}

void Arranging::removeChosenLessons()
{
    const QStringList ids = m_chosen;
    if (std::ssize(m_editor.document().course().lessons) <= ids.size()) {
        Q_EMIT failed(tr("A module keeps at least one lesson."));
        return;
    }
    const QString next = neighbour();
    const bool isOpenGone = ids.contains(m_editor.lesson());
    const QString label = ids.size() == 1 ? tr("Remove the lesson “%1”").arg(titleOf(ids.front()))
                                          : tr("Remove %n lessons", nullptr, howMany(ids));
    if (run(label, [&](Course &course) { removeLessons(course, ids); }))
        choose(isOpenGone ? next : m_editor.lesson());
}

void Arranging::removeChosenBlocks()
{
    const QStringList ids = m_chosen;
    const QString open = m_editor.lesson();
    const QString next = neighbour();
    const Block *first = blockWithId(m_editor.document().course().lesson(open), ids.front());
    const QString name = first ? blockKindOf(elementName(first->content)).name : QString();
    const QString label =
        ids.size() == 1 ? tr("Remove: %1").arg(name) : tr("Remove %n blocks", nullptr, howMany(ids));
    if (run(label, [&](Course &course) { removeBlocks(*lessonToEdit(course, open), ids); }))
        choose(next.isEmpty() ? open : next);
}

void Arranging::duplicate()
{
    if (m_chosen.isEmpty() || m_level == Kind::Section)
        return;
    const QStringList originals = m_chosen;
    const QString open = m_editor.lesson();
    QStringList copies;
    if (m_level == Kind::Lesson)
        run(tr("Duplicate %n lessons", nullptr, howMany(originals)),
            [&](Course &course) { copies = duplicateLessons(course, originals); });
    else
        run(tr("Duplicate %n blocks", nullptr, howMany(originals)),
            [&](Course &course) { copies = duplicateBlocks(*lessonToEdit(course, open), originals); });
    showChosen(copies);
}

void Arranging::move(int by)
{
    const QStringList ids = m_chosen;
    const QString open = m_editor.lesson();
    if (ids.isEmpty())
        return;
    switch (m_level) {
    case Kind::Section:
        run(tr("Move a section"), [&](Course &course) { shiftSection(course.module, ids.front(), by); });
        return;
    case Kind::Lesson:
        run(tr("Move %n lessons", nullptr, howMany(ids)),
            [&](Course &course) { shiftLessons(course.module, ids, by); });
        return;
    case Kind::Block:
        run(tr("Move %n blocks", nullptr, howMany(ids)),
            [&](Course &course) { shiftBlocks(*lessonToEdit(course, open), ids, by); });
        Q_EMIT m_editor.blockRequested(m_editor.block());
    }
}

} // namespace Kogge
