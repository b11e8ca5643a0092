// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the author is: the part of ModuleEditor that goes to lessons and blocks.
#include "blockkinds.h"
#include "course/fields.h"
#include "moduleeditor.h"
#include "modulesearch.h"

using namespace Qt::StringLiterals;

namespace Kogge {

void ModuleEditor::openLesson(const QString &lesson)
{
    if (!m_document->course().lesson(lesson))
        return;
    m_lesson = lesson;
    m_block.clear();
    m_moduleChosen = false;
    showOutline();
    showPage(PageChange::Lesson);
    showForm();
    Q_EMIT lessonChanged();
    Q_EMIT chosenChanged();
    Q_EMIT changed();
}

void ModuleEditor::chooseBlock(const QString &block)
{
    if (block == m_block && !m_moduleChosen)
        return;
    m_block = block;
    m_moduleChosen = false;
    showForm();
    Q_EMIT chosenChanged();
}

void ModuleEditor::chooseModule()
{
    m_block.clear();
    m_moduleChosen = true;
    showForm();
    Q_EMIT chosenChanged();
}

void ModuleEditor::goTo(const QString &lesson, const QString &block)
{
    if (lesson.isEmpty()) {
        chooseModule();
        return;
    }
    if (lesson != m_lesson)
        openLesson(lesson);
    chooseBlock(m_page->rowOf(block) >= 0 ? block : QString());
    Q_EMIT blockRequested(m_block);
}

void ModuleEditor::goToField(const QString &lesson, const QString &block, const QString &field)
{
    goTo(lesson, block);
    if (!field.isEmpty() && m_form->rowOf(field) >= 0)
        Q_EMIT fieldRequested(field);
}

QVariantList ModuleEditor::find(const QString &search) const
{
    constexpr int most = 50;
    const Course &course = m_document->course();
    QVariantList places;
    for (const FoundPlace &found : findInModule(course, search, most)) {
        const Lesson *lesson = course.lesson(found.lesson);
        const Block *block = nullptr;
        for (const Block &known : lesson->blocks)
            block = known.id == found.block ? &known : block;
        const BlockKind kind = block ? blockKindOf(elementName(block->content)) : BlockKind();
        places.append(QVariantMap{{u"lesson"_s, found.lesson},
                                  {u"block"_s, found.block},
                                  {u"text"_s, found.text},
                                  {u"note"_s, block ? lesson->title + u" › "_s + kind.name : tr("Lesson")},
                                  {u"symbol"_s, block ? kind.symbol : u"book-open"_s}});
    }
    return places;
}

QVariantList ModuleEditor::linkTargets(const QString &current) const
{
    QVariantList lessons;
    QVariantList terms;
    const auto add = [&](QVariantList &targets, const QString &text, const QString &note,
                         const QString &symbol, const QString &target) {
        const QVariantMap found{
            {u"text"_s, text}, {u"note"_s, note}, {u"symbol"_s, symbol}, {u"target"_s, target}};
        targets.insert(target == current ? 0 : targets.size(), found);
    };
    for (const Lesson &lesson : m_document->course().lessons) {
        add(lessons, lesson.title, tr("Lesson"), u"book-open"_s, u"lesson:"_s + lesson.id);
        for (const Block &block : lesson.blocks) {
            const auto *glossary = std::get_if<GlossaryBlock>(&block.content);
            for (const GlossaryTerm &term : glossary ? glossary->terms : std::vector<GlossaryTerm>())
                add(terms, term.name, tr("In the glossary: %1").arg(term.definition), u"book"_s,
                    u"glossary:"_s + term.id);
        }
    }
    return current.startsWith(u"glossary:"_s) ? terms + lessons : lessons + terms;
}

void ModuleEditor::chooseNext(int by)
{
    const Lesson *lesson = currentLesson();
    const int row = m_page->rowOf(m_block) + by;
    if (!lesson || row < -1 || row >= std::ssize(lesson->blocks))
        return;
    chooseBlock(row < 0 ? QString() : lesson->blocks[static_cast<size_t>(row)].id);
    Q_EMIT blockRequested(m_block);
}

/// What was chosen may be gone.
void ModuleEditor::keepChoice()
{
    const auto &lessons = m_document->course().lessons;
    if (!currentLesson()) {
        m_lesson = lessons.empty() ? QString() : lessons.front().id;
        m_block.clear();
        Q_EMIT lessonChanged();
    } else if (!m_block.isEmpty() && !currentBlock()) {
        m_block.clear();
    }
}

BlockObject *ModuleEditor::blockObject() const
{
    const QModelIndex index = m_page->index(m_page->rowOf(m_block));
    return index.data(PageBlocks::ObjectRole).value<BlockObject *>();
}

} // namespace Kogge
