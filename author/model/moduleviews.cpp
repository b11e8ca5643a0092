// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is on the screen: the part of ModuleEditor that shows the module in its outline, page, form and lists.
#include "blockkinds.h"
#include "course/fields.h"
#include "formreferences.h"
#include "moduleeditor.h"
#include "package/modulecheck.h"
#include "problemrows.h"

#include <QRegularExpression>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

bool isRule(const FormRow &row)
{
    return row.depth == 0 && (row.name == u"points" || row.name == u"attempts" || row.name == u"required");
}

/// How the block begins, without the marks of Markdown: its heading where it has one.
QString outlineLabel(const Block &block)
{
    const auto *text = std::get_if<TextBlock>(&block.content);
    const QString first = text ? text->text.trimmed().section(u'\n', 0, 0) : QString();
    QString label = first.startsWith(u'#') ? first : blockLabel(block);
    while (label.startsWith(u'#'))
        label.remove(0, 1);
    static const QRegularExpression link(uR"(\[([^\]]*)\]\([^)]*\))"_s);
    return label.replace(link, uR"(\1)"_s).remove(u'*').trimmed();
}

} // namespace

void ModuleEditor::showOutline()
{
    std::vector<OutlineTree::Row> rows;
    const Course &course = m_document->course();
    int number = 0;
    for (const Section &section : course.module.sections) {
        const QString title = section.title.isEmpty() ? tr("Section without a title") : section.title;
        if (!section.title.isEmpty() || course.module.sections.size() > 1)
            rows.push_back({OutlineTree::Kind::Section, section.id, title, {}, 0, 0, false});
        for (const LessonReference &reference : section.lessons) {
            const Lesson *lesson = course.lesson(reference.id);
            if (!lesson)
                continue;
            const bool open = lesson->id == m_lesson;
            rows.push_back({OutlineTree::Kind::Lesson,
                            lesson->id,
                            lesson->title,
                            {},
                            ++number,
                            m_problems->gravityOfLesson(lesson->id),
                            open,
                            m_comments->openAt(lesson->id)});
            for (const Block &block : open ? lesson->blocks : std::vector<Block>()) {
                const BlockKind kind = blockKindOf(elementName(block.content));
                const QString label = outlineLabel(block);
                rows.push_back({OutlineTree::Kind::Block, block.id, label.isEmpty() ? kind.name : label,
                                kind.symbol, 0, m_problems->gravityOfBlock(block.id), false,
                                m_comments->openAt(block.id)});
            }
        }
    }
    m_outline->setRows(std::move(rows));
}

void ModuleEditor::showPage(PageChange change)
{
    if (change == PageChange::Lesson)
        m_page->showLesson(m_document->course(), m_lesson, m_document->files());
    else
        m_page->show(m_document->course(), m_lesson, m_document->files());
    m_page->setGravity([this](const QString &block) { return m_problems->gravityOfBlock(block); });
    m_page->setComments([this](const QString &block) { return m_comments->openAt(block); });
}

/// What is said about the chosen place, and where else there is something to be said.
void ModuleEditor::showComments()
{
    m_comments->show(m_moduleChosen ? QString() : m_lesson, m_block);
}

void ModuleEditor::showForm()
{
    const Lesson *lesson = currentLesson();
    const Block *block = currentBlock();
    const auto references = [this](const FormRow &row) {
        return formReferences(m_document->course(), currentLesson(), currentBlock(), row);
    };
    m_scenes->show(m_moduleChosen ? nullptr : block, references);
    m_table->show(block && !m_moduleChosen ? std::get_if<TableBlock>(&block->content) : nullptr);
    m_design->show(m_moduleChosen ? nullptr : block);
    m_profiles->show(m_moduleChosen ? nullptr : block);
    m_regions->show(block && !m_moduleChosen ? std::get_if<HotspotQuestion>(&block->content) : nullptr);
    m_captions->show(lesson, m_moduleChosen ? nullptr : block);
    m_facts->show(m_moduleChosen ? nullptr : block);
    m_form->require(m_facts->lacksAlt()
                        ? QMap<QString, QString>{{u"alt"_s, tr("Still empty, here and for the file")}}
                        : QMap<QString, QString>());
    if (m_moduleChosen)
        m_form->setRows(formOf(m_document->course().module), references);
    else if (block) {
        std::vector<FormRow> rows = formOf(*block);
        if (PageBlocks::isWrittenInPlace(*block))
            std::erase_if(rows, [](const FormRow &row) { return row.path == u"text"; });
        const auto *fact = std::get_if<FactBlock>(&block->content);
        if (fact && !fact->record.isEmpty()) // The rest stands in the register.
            std::erase_if(rows, [](const FormRow &row) { return row.name != u"record"; });
        // What is asked comes first, how it counts last.
        if (questionOf(*block))
            std::stable_partition(rows.begin(), rows.end(), [](const FormRow &row) { return !isRule(row); });
        m_form->setRows(std::move(rows), references);
    } else {
        std::vector<FormRow> rows = lesson ? formOf(*lesson) : std::vector<FormRow>();
        // What learners read comes first.
        std::stable_partition(rows.begin(), rows.end(),
                              [](const FormRow &row) { return row.name != u"minutes"; });
        m_form->setRows(std::move(rows), references);
    }
}

/// Checks the module as it is now, beside the work.
void ModuleEditor::look()
{
    if (m_looking.isRunning()) {
        m_lookAgain = true;
        return;
    }
    LoadedModule loaded{m_document->course(), m_document->readProblems()};
    m_looking.setFuture(
        QtConcurrent::run([loaded = std::move(loaded), files = m_document->files(), contrast = m_contrast] {
            return Looked{checkModule(loaded, *files, QDate::currentDate()),
                          adviseOnWriting(loaded.course, *files), twinMedia(loaded.course, *files),
                          contrast->look(*files)};
        }));
}

/// Hints are those on the lesson that is open: elsewhere nobody asks for them.
void ModuleEditor::showProblems()
{
    std::vector<ProblemList::Row> rows = problemRows(m_found.problems, m_document->course());
    const std::vector<ProblemList::Row> twins = twinRows(m_found.twins);
    rows.insert(rows.end(), twins.begin(), twins.end());
    const Course &course = m_document->course();
    for (const auto &open : {templateRows(course), unansweredRows(course)})
        rows.insert(rows.end(), open.begin(), open.end());
    for (const auto &hints :
         {m_spelling->rows(), adviceRows(m_found.advice, course), contrastRows(m_found.pale, course)}) {
        std::copy_if(
            hints.begin(), hints.end(), std::back_inserter(rows),
            [this](const ProblemList::Row &row) { return row.lesson.isEmpty() || row.lesson == m_lesson; });
    }
    m_problems->setRows(std::move(rows));
    showOutline();
    m_page->setGravity([this](const QString &block) { return m_problems->gravityOfBlock(block); });
}

void ModuleEditor::startTranslation()
{
    showTranslation();
    m_translation->setActive(true);
}

void ModuleEditor::endTranslation()
{
    m_translation->setActive(false);
}

void ModuleEditor::showTranslation()
{
    m_translation->show(m_moduleChosen ? QString() : m_lesson);
}

void ModuleEditor::goToOpenTranslation()
{
    const QString lesson = m_translation->placeWithOpen();
    if (lesson.isEmpty())
        chooseModule();
    else
        openLesson(lesson);
}

} // namespace Kogge
