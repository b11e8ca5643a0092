// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the author does to the module: the part of ModuleEditor that changes lessons and blocks.
#include "base/chosenfile.h"
#include "base/identifier.h"
#include "course/fields.h"
#include "manifest/sourcefiles.h"
#include "moduleeditor.h"
#include "package/mediatype.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QUrl>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// The file that a block shows.
QString shownBy(const Block &block)
{
    for (const FormRow &row : formOf(block)) {
        if (row.path == u"media")
            return row.value;
    }
    return {};
}

/// Shows another file. What was said in place of the one before is not true of it.
bool showFile(Block &block, const QString &path)
{
    const QString before = shownBy(block);
    if (!setFormValue(block, u"media"_s, path))
        return false;
    if (!before.isEmpty() && before != path) {
        setFormValue(block, u"alt"_s, {});
        setFormValue(block, u"decorative"_s, u"no"_s);
    }
    return true;
}

/// A recording is not put into a picture's place. What is to be downloaded may be anything.
bool mayShow(const Block &block, const QString &mediaType)
{
    const QString element = elementName(block.content);
    if (element == u"download")
        return true;
    return kindOfMedia(mediaType)
        == (element == u"audio"       ? MediaKind::Sound
                : element == u"video" ? MediaKind::Film
                                      : MediaKind::Picture);
}

} // namespace

void ModuleEditor::report(const Result<bool> &result)
{
    if (!result)
        Q_EMIT failed(describe(result.error()));
}

void ModuleEditor::addLesson()
{
    Lesson lesson;
    lesson.id = newIdentifier();
    lesson.title = tr("New lesson");
    const Module &module = m_document->course().module;
    int section = 0;
    int at = 0;
    for (size_t i = 0; i < module.sections.size(); ++i) {
        const auto &lessons = module.sections[i].lessons;
        const auto found = std::find_if(lessons.begin(), lessons.end(), [this](const LessonReference &known) {
            return known.id == m_lesson;
        });
        if (found == lessons.end())
            continue;
        section = static_cast<int>(i);
        at = static_cast<int>(found - lessons.begin()) + 1;
    }
    report(m_document->addLesson(tr("Add a lesson"), lesson, section, at));
    openLesson(lesson.id);
    Q_EMIT fieldRequested(u"title"_s);
}

void ModuleEditor::insertBlocks(const QString &label, const std::vector<Block> &blocks)
{
    if (blocks.empty())
        return;
    insertInto(m_lesson, m_block, label, blocks);
    chooseBlock(blocks.back().id);
    Q_EMIT blockRequested(m_block);
}

bool ModuleEditor::insertInto(const QString &lesson, const QString &before, const QString &label,
                              const std::vector<Block> &blocks)
{
    const auto inserted = m_document->editLesson(lesson, label, [&](Lesson &edited) {
        const auto found = std::find_if(edited.blocks.begin(), edited.blocks.end(),
                                        [&](const Block &known) { return known.id == before; });
        edited.blocks.insert(found == edited.blocks.end() ? edited.blocks.begin() : found + 1, blocks.begin(),
                             blocks.end());
    });
    report(inserted);
    return inserted && *inserted;
}

void ModuleEditor::addBlock(const QString &element)
{
    const Block block = newBlock(element);
    insertBlocks(tr("Add: %1").arg(blockName(block)), {block});
}

void ModuleEditor::editChosen(const QString &label, const std::function<void(Block &)> &edit,
                              const QString &mergeKey)
{
    if (m_moduleChosen || m_block.isEmpty())
        return;
    report(m_document->editLesson(
        m_lesson, label,
        [&](Lesson &lesson) {
            for (Block &block : lesson.blocks) {
                if (block.id == m_block)
                    edit(block);
            }
        },
        mergeKey));
}

bool ModuleEditor::editField(const QString &path, const QString &text)
{
    bool taken = false;
    const QString key = m_lesson + u'/' + m_block + u'/' + path;
    if (m_moduleChosen)
        report(m_document->editModule(
            tr("Change the module"), [&](Module &module) { taken = setFormValue(module, path, text); },
            u"module/"_s + path));
    else if (m_block.isEmpty())
        report(m_document->editLesson(
            m_lesson, tr("Change the lesson"),
            [&](Lesson &lesson) { taken = setFormValue(lesson, path, text); }, key));
    else if (const Block *block = currentBlock())
        editChosen(
            tr("Change: %1").arg(blockName(*block)),
            [&](Block &edited) { taken = setFormValue(edited, path, text); }, key);
    return taken;
}

void ModuleEditor::writeText(const QString &block, const QString &text)
{
    report(m_document->editLesson(
        m_lesson, tr("Write"),
        [&](Lesson &lesson) {
            for (Block &edited : lesson.blocks) {
                if (edited.id == block)
                    setFormValue(edited, u"text"_s, text);
            }
        },
        block + u"/text"_s));
}

bool ModuleEditor::pasteBlocks(const QString &text)
{
    std::vector<Block> blocks;
    const auto xml = XmlSource::load(text.toUtf8(), u"clipboard.xml"_s);
    Problems problems;
    if (xml) {
        const Lesson lesson = renewed(readLesson(*xml, problems));
        blocks = lesson.blocks;
    }
    if (blocks.empty() && !xml && !text.trimmed().isEmpty()) { // Any other text becomes a block of text.
        Block block = newBlock(u"text"_s);
        setFormValue(block, u"text"_s, text.trimmed());
        blocks.push_back(block);
    }
    insertBlocks(tr("Paste"), blocks);
    return !blocks.empty();
}

struct ModuleEditor::Brought {
    QString name;
    QString lesson; ///< That was open when the file was asked for.
    QString block; ///< That was chosen then, or what was put behind it meanwhile.
    bool mayFill = true; ///< The block may show it.
    std::optional<Result<PreparedMedia>> media; ///< Absent: not ready yet.
};

void ModuleEditor::bring(const QString &name, const std::function<Result<PreparedMedia>()> &prepare)
{
    const auto ready = [prepare, kept = m_document->keptFiles()]() -> Result<PreparedMedia> {
        auto media = prepare();
        return media ? keepMedia(*media, *kept) : media;
    };
    const auto brought = std::make_shared<Brought>(Brought{name, m_lesson, m_block, true, {}});
    m_brought.push_back(brought);
    QtConcurrent::run(ready).then(this, [this, brought](const Result<PreparedMedia> &media) {
        brought->media = media;
        takeBrought();
    });
}

/// A file that is ready waits for those before it.
void ModuleEditor::takeBrought()
{
    while (!m_brought.empty() && m_brought.front()->media) {
        const auto brought = m_brought.front();
        m_brought.pop_front();
        takeMedia(*brought);
    }
}

void ModuleEditor::addFile(const QUrl &url)
{
    const auto chosen = chosenFile(url);
    if (!chosen) {
        Q_EMIT failed(describe(chosen.error()));
        return;
    }
    const QString &file = *chosen;
    const QString kind = QFileInfo(file).suffix().toLower();
    if (m_profiles->isAvailable() && kind == u"csv") {
        m_profiles->take(url);
        return;
    }
    if (m_captions->isAvailable() && (kind == u"vtt" || kind == u"srt")) {
        m_captions->take(url);
        Q_EMIT told(m_captions->news());
        return;
    }
    bring(QFileInfo(file).fileName(), [file] { return prepareMedia(file); });
}

bool ModuleEditor::pasteFile()
{
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    if (!content)
        return false;
    bool isTaken = false;
    const QList<QUrl> urls = content->hasUrls() ? content->urls() : QList<QUrl>();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            addFile(url);
        isTaken = isTaken || url.isLocalFile();
    }
    // Tables and texts come with a picture of themselves.
    const auto picture = isTaken || content->hasText() ? QImage() : content->imageData().value<QImage>();
    if (picture.isNull())
        return isTaken;
    bring(tr("Pasted picture"), [picture] { return prepareMedia(picture, u"picture.png"_s); });
    return true;
}

void ModuleEditor::takeMedia(const Brought &brought)
{
    const Result<PreparedMedia> &media = *brought.media;
    if (!media) {
        Q_EMIT failed(describe(media.error()));
        return;
    }
    const auto added = m_document->addMedia(tr("Add the file “%1”").arg(brought.name), *media, {});
    if (!added) {
        Q_EMIT failed(describe(added.error()));
        return;
    }
    QStringList news;
    if (media->isBared || media->isTurned || media->isRenamed || media->size != media->sizeBefore)
        news += describe(*media);
    Brought placed = brought;
    const Lesson *lesson = m_document->course().lesson(brought.lesson);
    if (!lesson) { // It was removed meanwhile.
        placed.lesson = m_lesson;
        placed.block = m_block;
        placed.mayFill = false; // Nobody chose it for the file.
    } else if (brought.lesson != m_lesson) {
        news += tr("It is in the lesson “%1”.").arg(lesson->title);
    }
    const Block *filled = blockToFill(placed, media->type);
    const QString replaced = filled ? shownBy(*filled).section(u'/', -1) : QString();
    if (!replaced.isEmpty() && shownBy(*filled) != *added)
        news += tr("It takes the place of “%1”.").arg(replaced);
    if (!news.isEmpty())
        Q_EMIT told(brought.name + u": "_s + news.join(u' '));
    placeMedia(placed, *added, media->type);
}

const Block *ModuleEditor::blockToFill(const Brought &brought, const QString &type) const
{
    const Lesson *lesson = m_document->course().lesson(brought.lesson);
    if (!lesson || !brought.mayFill)
        return nullptr;
    const auto chosen = std::find_if(lesson->blocks.begin(), lesson->blocks.end(),
                                     [&](const Block &known) { return known.id == brought.block; });
    return chosen == lesson->blocks.end() || !mayShow(*chosen, type) ? nullptr : &*chosen;
}

bool ModuleEditor::fillWith(const Brought &brought, const QString &path, const QString &type)
{
    const Block *chosen = blockToFill(brought, type);
    if (!chosen)
        return false;
    Block filled = *chosen;
    if (!showFile(filled, path))
        return false;
    report(
        m_document->editLesson(brought.lesson, tr("Change: %1").arg(blockName(*chosen)), [&](Lesson &edited) {
            for (Block &block : edited.blocks) {
                if (block.id == brought.block)
                    block = filled;
            }
        }));
    return true;
}

void ModuleEditor::placeMedia(const Brought &brought, const QString &path, const QString &type)
{
    QString place = brought.block;
    if (!fillWith(brought, path, type)) {
        const QString kind = type.section(u'/', 0, 0);
        Block shown = newBlock(kind == u"image"       ? u"image"_s
                                   : kind == u"audio" ? u"audio"_s
                                   : kind == u"video" ? u"video"_s
                                                      : u"download"_s);
        setFormValue(shown, u"media"_s, path);
        if (!insertInto(brought.lesson, brought.block, tr("Add: %1").arg(blockName(shown)), {shown}))
            return;
        place = shown.id;
    }
    for (const auto &next : m_brought) { // What was dropped together stands in its order.
        if (next->lesson == brought.lesson && next->block == brought.block) {
            next->block = place;
            next->mayFill = false;
        }
    }
    if (brought.lesson != m_lesson || brought.block != m_block)
        return; // Somebody goes on elsewhere.
    if (place != m_block) {
        chooseBlock(place);
        Q_EMIT blockRequested(m_block);
    }
    if (m_facts->lacksAlt() && m_form->rowOf(u"alt"_s) >= 0)
        Q_EMIT fieldRequested(u"alt"_s);
}

} // namespace Kogge
