// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says about the module: the part of ModuleEditor that is read.
#include "base/languagename.h"
#include "blockhelp.h"
#include "blockkinds.h"
#include "course/fields.h"
#include "moduleeditor.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Kogge {

QString ModuleEditor::title() const
{
    return m_document->course().module.title;
}

QString ModuleEditor::folder() const
{
    return m_document->folder();
}

const Lesson *ModuleEditor::currentLesson() const
{
    return m_document->course().lesson(m_lesson);
}

const Block *ModuleEditor::currentBlock() const
{
    const Lesson *lesson = currentLesson();
    for (const Block &block : lesson ? lesson->blocks : std::vector<Block>()) {
        if (block.id == m_block)
            return &*std::find_if(lesson->blocks.begin(), lesson->blocks.end(),
                                  [this](const Block &known) { return known.id == m_block; });
    }
    return nullptr;
}

QString ModuleEditor::lessonTitle() const
{
    const Lesson *lesson = currentLesson();
    return lesson ? lesson->title : QString();
}

QString ModuleEditor::lessonSummary() const
{
    const Lesson *lesson = currentLesson();
    return lesson ? lesson->summary : QString();
}

int ModuleEditor::lessonNumber() const
{
    const auto &lessons = m_document->course().lessons;
    const auto found = std::find_if(lessons.begin(), lessons.end(),
                                    [this](const Lesson &lesson) { return lesson.id == m_lesson; });
    return found == lessons.end() ? 0 : static_cast<int>(found - lessons.begin()) + 1;
}

QString ModuleEditor::blockName(const Block &block) const
{
    return blockKindOf(elementName(block.content)).name;
}

QString ModuleEditor::formTitle() const
{
    if (m_moduleChosen)
        return tr("The module");
    const Block *block = currentBlock();
    return block ? blockName(*block) : tr("The lesson");
}

QString ModuleEditor::formSymbol() const
{
    const Block *block = m_moduleChosen ? nullptr : currentBlock();
    return block         ? blockKindOf(elementName(block->content)).symbol
        : m_moduleChosen ? u"archive"_s
                         : u"book-open"_s;
}

QString ModuleEditor::formHelp() const
{
    const Block *block = currentBlock();
    if (m_moduleChosen || !block)
        return blockHelp(m_moduleChosen ? u"module"_s : u"lesson"_s);
    const QString element = elementName(block->content);
    return blockKindOf(element).purpose + u"\n\n"_s + blockHelp(element);
}

QStringList ModuleEditor::languageNames() const
{
    QStringList names;
    for (const QString &language : m_document->course().languages())
        names += languageName(language);
    return names;
}

QStringList ModuleEditor::translations() const
{
    return m_document->course().translations.keys();
}

QString ModuleEditor::undoText() const
{
    return m_document->canUndo() ? m_document->history()[static_cast<size_t>(position()) - 1].label
                                 : QString();
}

QString ModuleEditor::redoText() const
{
    return m_document->canRedo() ? m_document->history()[static_cast<size_t>(position())].label : QString();
}

QStringList ModuleEditor::history() const
{
    QStringList labels;
    for (const HistoryEntry &entry : m_document->history())
        labels += entry.label;
    return labels;
}

int ModuleEditor::position() const
{
    return m_document->position();
}

bool ModuleEditor::isModified() const
{
    return m_document->isModified();
}

QString ModuleEditor::saveNote() const
{
    if (m_saveError)
        return tr("Not saved: %1").arg(describe(*m_saveError));
    if (m_undecided)
        return tr("Not saved: another program has changed the module");
    if (isModified())
        return tr("Not saved yet");
    return m_savedAt.isValid()
        ? tr("Saved at %1").arg(QLocale().toString(m_savedAt.time(), QLocale::ShortFormat))
        : tr("All is saved");
}

} // namespace Kogge
