// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "moduleeditor.h"

#include "course/fields.h"

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr int lookPause = 500; // Milliseconds after the last change until the module is checked.
constexpr int savePause = 5000; // Milliseconds after the last change until it is saved by itself.

} // namespace

template<typename Edit> void ModuleEditor::editParts(const QString &label, const Edit &edit)
{
    if (m_moduleChosen)
        report(m_document->editModule(label, [&](Module &module) { edit(module); }));
    else
        editChosen(label, [&](Block &block) { edit(block); });
}

ModuleEditor::ModuleEditor(std::unique_ptr<ModuleDocument> document, QObject *parent)
    : QObject(parent)
    , m_document(std::move(document))
    , m_outline(new OutlineTree(this))
    , m_arranging(new Arranging(*this))
    , m_page(new PageBlocks(this))
    , m_form(new FormModel(this))
    , m_problems(new ProblemList(this))
    , m_publisher(new Publisher(m_document->folder(), this))
    , m_safety(new ModuleSafety(*m_document, this))
    , m_translation(new TranslationTable(*m_document, this))
    , m_regions(new HotspotRegions(this))
    , m_scenes(new ScenarioGraph(this))
    , m_table(new TableCells(this))
    , m_design(new WorksheetDesign(this))
    , m_profiles(new ProfileIntake(*m_document, this))
    , m_media(new MediaTable(*m_document, this))
    , m_handouts(new Handouts(this))
    , m_advice(new VersionAdvice(this))
    , m_spelling(new SpellCheck(*m_document, this))
    , m_comments(new BlockComments(*m_document, this))
    , m_facilitatorNotes(new FacilitatorNotes(*m_document, this))
    , m_textImport(new ModuleImport(*this))
    , m_captions(new Captions(*m_document, this))
    , m_facts(new FileFacts(*m_document, this))
    , m_preview(new LivePreview(this))
    , m_fixes(new QuickFixes(*m_document, *m_problems, this))
{
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(lookPause);
    connect(&m_lookTimer, &QTimer::timeout, this, &ModuleEditor::look);
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(savePause);
    connect(&m_saveTimer, &QTimer::timeout, this, &ModuleEditor::save);
    connect(&m_looking, &QFutureWatcherBase::finished, this, [this] {
        m_found = m_looking.result();
        showProblems();
        if (std::exchange(m_lookAgain, false))
            m_lookTimer.start();
    });
    connect(m_document.get(), &ModuleDocument::changed, this, &ModuleEditor::documentChanged);
    connect(m_document.get(), &ModuleDocument::historyChanged, this, &ModuleEditor::historyChanged);
    connect(m_document.get(), &ModuleDocument::modifiedChanged, this, &ModuleEditor::savedChanged);
    connectNotes();
    connect(m_media, &MediaTable::failed, this, &ModuleEditor::failed);
    connect(m_facts, &FileFacts::failed, this, &ModuleEditor::failed);
    connect(m_fixes, &QuickFixes::failed, this, &ModuleEditor::failed);
    connect(m_fixes, &QuickFixes::told, this, &ModuleEditor::told);
    connect(this, &ModuleEditor::changed, m_media, &MediaTable::show);
    connect(m_translation, &TranslationTable::failed, this, &ModuleEditor::failed);
    connect(this, &ModuleEditor::chosenChanged, this, &ModuleEditor::showTranslation);
    connect(this, &ModuleEditor::lessonChanged, this, &ModuleEditor::showTranslation);
    connect(this, &ModuleEditor::lessonChanged, this, &ModuleEditor::showProblems);
    connect(m_safety, &ModuleSafety::failed, this, &ModuleEditor::failed);
    connect(m_safety, &ModuleSafety::changed, this, [this] {
        if (m_undecided && m_safety->outside().isEmpty())
            save();
    });
    connectForm(*m_form);
    connectForm(*m_scenes->form());
    connect(m_scenes, &ScenarioGraph::edited, this, &ModuleEditor::editChosen);
    connect(m_table, &TableCells::edited, this, &ModuleEditor::editChosen);
    connectRegions();
    connect(m_advice, &VersionAdvice::marked, this,
            [this](const QString &lesson, const QString &block, int meaning, int task) {
                report(m_document->editLesson(lesson, tr("Mark a change"), [&](Lesson &edited) {
                    for (Block &known : edited.blocks) {
                        if (known.id == block) {
                            known.meaning = meaning;
                            known.task = task;
                        }
                    }
                }));
                compareWithPacked();
            });
    connectDesign();
    connectPreview();
    if (!m_document->course().lessons.empty())
        openLesson(m_document->course().lessons.front().id);
    look();
}

void ModuleEditor::connectForm(FormModel &form)
{
    connect(&form, &FormModel::edited, this, [this, &form](const QString &path, const QString &text) {
        if (!editField(path, text))
            form.refuse(path, text);
    });
    connect(&form, &FormModel::partAdded, this, [this](const QString &path, int at) {
        editParts(tr("Add a part"), [&](auto &owner) { addPart(owner, path, at); });
    });
    connect(&form, &FormModel::partRemoved, this, [this](const QString &path) {
        editParts(tr("Remove a part"), [&](auto &owner) { removePart(owner, path); });
    });
    connect(&form, &FormModel::partMoved, this, [this](const QString &path, int to) {
        editParts(tr("Move a part"), [&](auto &owner) { movePart(owner, path, to); });
    });
}

void ModuleEditor::connectRegions()
{
    const auto editRegions = [this](const QString &label, const auto &edit, const QString &mergeKey = {}) {
        editChosen(
            label,
            [&](Block &block) {
                if (auto *question = std::get_if<HotspotQuestion>(&block.content))
                    edit(block, question->regions);
            },
            mergeKey);
    };
    connect(m_regions, &HotspotRegions::placed, this, [=, this](int row, const QRectF &area) {
        editRegions(
            tr("Move a place"),
            [&](Block &, auto &regions) {
                HotspotRegions::setArea(regions.at(static_cast<size_t>(row)), area);
            },
            u"place/"_s + m_block + u'/' + QString::number(row));
    });
    connect(m_regions, &HotspotRegions::added, this, [=](const QRectF &area) {
        editRegions(tr("Add a place"), [&](Block &block, auto &regions) {
            if (addPart(block, u"region"_s, static_cast<int>(regions.size())))
                HotspotRegions::setArea(std::get<HotspotQuestion>(block.content).regions.back(), area);
        });
    });
    connect(m_regions, &HotspotRegions::removed, this, [=](int row) {
        editRegions(tr("Remove a place"),
                    [&](Block &, auto &regions) { regions.erase(regions.begin() + row); });
    });
}

void ModuleEditor::connectDesign()
{
    connect(m_profiles, &ProfileIntake::failed, this, &ModuleEditor::failed);
    connect(m_profiles, &ProfileIntake::told, this, &ModuleEditor::told);
    connect(m_design, &WorksheetDesign::edited, this, [this](const QString &path, const QString &text) {
        if (!editField(path, text))
            m_design->form()->refuse(path, text);
    });
    connect(m_design, &WorksheetDesign::partAdded, m_form, &FormModel::partAdded);
    connect(m_design, &WorksheetDesign::partRemoved, m_form, &FormModel::partRemoved);
    connect(m_design, &WorksheetDesign::partMoved, m_form, &FormModel::partMoved);
    connect(m_design, &WorksheetDesign::changeWanted, this,
            [this](const QString &label, const WorksheetDesign::Edit &edit, const QString &mergeKey) {
                report(m_document->editLesson(
                    m_lesson, label, [&](Lesson &lesson) { edit(lesson, m_block); },
                    mergeKey.isEmpty() ? QString() : m_block + u'/' + mergeKey));
            });
}

void ModuleEditor::connectPreview()
{
    m_preview->follow([this] {
        const Course &course = m_document->course();
        return LivePreview::Source{course, m_document->files(), m_lesson,
                                   m_page->pictureVersion(course.module.version)};
    });
    connect(this, &ModuleEditor::lessonChanged, m_preview, &LivePreview::openLesson);
    connect(this, &ModuleEditor::chosenChanged, m_preview, [this] { m_preview->choose(m_block); });
}

ModuleEditor::~ModuleEditor()
{
    m_looking.waitForFinished();
    if (m_document->isModified())
        save();
}

void ModuleEditor::documentChanged(const QStringList &paths)
{
    Q_EMIT filesChanged();
    m_page->touch(paths);
    m_preview->touch(paths);
    m_lookTimer.start();
    m_saveTimer.start();
    keepChoice();
    showComments();
    showOutline();
    showPage(paths == QStringList(u"lessons/%1.xml"_s.arg(m_lesson)) ? PageChange::Lesson : PageChange::All);
    showForm();
    Q_EMIT changed();
    Q_EMIT chosenChanged();
}

void ModuleEditor::connectNotes()
{
    connect(m_spelling, &SpellCheck::failed, this, &ModuleEditor::failed);
    connect(m_spelling, &SpellCheck::rowsChanged, this, &ModuleEditor::showProblems);
    connect(m_facilitatorNotes, &FacilitatorNotes::failed, this, &ModuleEditor::failed);
    connect(this, &ModuleEditor::filesChanged, m_facilitatorNotes, &FacilitatorNotes::show);
    connect(m_comments, &BlockComments::failed, this, &ModuleEditor::failed);
    connect(m_comments, &BlockComments::placeWanted, this, &ModuleEditor::goTo);
    connect(this, &ModuleEditor::chosenChanged, this, &ModuleEditor::showComments);
}

void ModuleEditor::retranslate()
{
    showOutline();
    m_page->show(m_document->course(), {}, m_document->files()); // Words of the interface stand in it, too.
    showPage();
    showForm();
    m_form->retranslate();
    m_scenes->retranslate();
    m_table->retranslate();
    m_design->retranslate();
    showProblems();
    m_problems->retranslate();
    m_captions->retranslate();
    m_preview->retranslate();
    m_safety->retranslate();
    showTranslation();
    Q_EMIT changed();
    Q_EMIT chosenChanged();
    Q_EMIT historyChanged();
    Q_EMIT savedChanged();
}

} // namespace Kogge
