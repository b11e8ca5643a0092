// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "player.h"

#include "course/translation.h"
#include "markup/link.h"
#include "packageimages.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// What \p entry would change on the shelf; null where it brings nothing newer.
std::shared_ptr<UpdatePreview> updateOf(const std::vector<LibraryEntry> &shelf, const QString &folder,
                                        const LibraryEntry &entry)
{
    const auto older = std::find_if(shelf.begin(), shelf.end(),
                                    [&](const LibraryEntry &other) { return other.id == entry.id; });
    if (older == shelf.end() || older->hash == entry.hash || entry.version < older->version)
        return nullptr;
    auto preview = previewUpdate(folder, *older, entry);
    return preview ? std::make_shared<UpdatePreview>(std::move(*preview)) : nullptr;
}

} // namespace

Player::Player(const PlayerFolders &folders, PackageImages &images, QObject *parent)
    : QObject(parent)
    , m_folders(folders)
    , m_images(images)
    , m_settings(new Settings(folders.settings, this))
    , m_library(new LibraryModel(this))
    , m_toolbox(new ToolboxModel(this))
    , m_learners(new LearnersModel(this))
    , m_recorder(std::make_unique<Recorder>(folders.data))
{
    if (!m_settings->notice().isEmpty())
        m_notices += m_settings->notice();
    openStore();
    openLibrary();
    if (m_learners->count() > 1 && m_page == Page::Library) {
        m_asksWho = true;
        setPage(Page::Learners);
    }
}

Player::~Player()
{
    cancelImport();
    m_importPool.waitForDone();
    flush();
    if (m_update)
        m_modules->discard(m_update->preview().newer); // Nobody has agreed to it.
    m_images.setSource(nullptr);
}

void Player::openStore(const QString &learner)
{
    const Recorder::Opened opened = m_recorder->open(learner);
    m_learner = opened.learner;
    refreshLearners();
    for (const Notice &notice : opened.notices)
        m_notices += describe(notice);
    if (!opened.error)
        return;
    m_fileProblem = FileProblem::ofStore(m_folders.data, *opened.error);
    setPage(Page::StoreProblem);
}

void Player::refreshLearners()
{
    m_learners->setLearners(Kogge::learners(m_folders.data), m_learner);
}

void Player::openLearners()
{
    refreshLearners();
    setPage(Page::Learners);
}

void Player::chooseLearner(const QString &id)
{
    if (id != m_learner) {
        closeModule();
        flush();
        openStore(id);
    }
    m_asksWho = false;
    Q_EMIT learnerChanged();
    if (m_page == Page::StoreProblem)
        return;
    goToLibrary();
    openNextFile();
}

void Player::addLearner(const QString &name)
{
    const auto added = createLearner(m_folders.data, name.simplified());
    if (added)
        chooseLearner(added->id);
    else
        tell(describe(added.error()));
}

void Player::renameLearner(const QString &name)
{
    if (const auto renamed = m_recorder->rename(name.simplified()); !renamed)
        tell(describe(renamed.error()));
    refreshLearners();
}

void Player::removeLearner(const QString &id)
{
    if (id == m_learner)
        return;
    if (const auto removed = Kogge::removeLearner(m_folders.data, id); !removed)
        tell(describe(removed.error()));
    refreshLearners();
}

void Player::openLibrary()
{
    auto library = ModuleLibrary::open(m_folders.library);
    if (!library) {
        m_libraryError = library.error();
        m_notices += describe(library.error());
        return;
    }
    m_modules = std::move(*library);
    refreshLibrary();
}

void Player::refreshLibrary()
{
    if (!m_modules)
        return;
    std::vector<LibraryModel::Item> items;
    for (const LibraryEntry &entry : m_modules->entries())
        items.push_back({entry, m_recorder->progress(entry.id)});
    m_library->setItems(std::move(items), m_settings->language());

    m_continueTitle.clear();
    if (const LibraryModel::Item *last = m_library->lastUsed()) {
        const auto module = openLibraryModule(m_folders.library, last->entry);
        if (module) {
            const Course course = localized(module->course, m_settings->language());
            const Lesson *lesson = course.lesson(last->progress.place.lesson);
            m_continueTitle = lesson ? lesson->title : course.module.title;
        }
    }
    Q_EMIT continueChanged();
}

QString Player::continueNote() const
{
    const LibraryModel::Item *last = m_library->lastUsed();
    if (!last)
        return {};
    const QDate day = last->progress.lastActivity.toLocalTime().date();
    const qint64 days = day.daysTo(QDate::currentDate());
    if (days == 0)
        return tr("Continue where you stopped today");
    if (days == 1)
        return tr("Continue where you stopped yesterday");
    //: %1 is a date
    return tr("Continue where you stopped on %1").arg(LocaleFormat(m_settings->language()).date(day));
}

QString Player::continueModuleId() const
{
    const LibraryModel::Item *last = m_library->lastUsed();
    return last ? last->entry.id : QString();
}

QString Player::continueModuleTitle() const
{
    const LibraryModel::Item *last = m_library->lastUsed();
    return last ? last->entry.title(m_settings->language()) : QString();
}

QString Player::continueTopic() const
{
    const LibraryModel::Item *last = m_library->lastUsed();
    return last ? last->entry.topic : QString();
}

void Player::setPage(Page page)
{
    if (m_page == page)
        return;
    m_page = page;
    Q_EMIT pageChanged();
}

void Player::openUrl(const QUrl &url)
{
    if (url.isLocalFile())
        openFile(url.toLocalFile());
}

void Player::openFile(const QString &file)
{
    if (!m_importing.isEmpty() || m_update || m_asksWho) {
        m_waitingFiles += file;
        return;
    }
    if (m_page == Page::StoreProblem)
        return;
    if (!m_modules)
        return showProblem(file, *m_libraryError);
    m_importing = QFileInfo(file).fileName();
    m_importProgress = 0;
    m_importCancelled = std::make_shared<std::atomic_bool>(false);
    Q_EMIT importingChanged();

    m_importPool.start([this, file, folder = m_modules->folder(), shelf = m_modules->entries(),
                        cancelled = m_importCancelled] {
        int shown = 0;
        const auto result = copyIntoLibrary(file, folder, [&](qint64 done, qint64 all) {
            const int percent = all > 0 ? static_cast<int>(100 * done / all) : 100;
            if (percent != shown)
                QMetaObject::invokeMethod(this, [this, percent] { setImportProgress(percent / 100.0); });
            shown = percent;
            return !cancelled->load();
        });
        const auto update = result ? updateOf(shelf, folder, *result) : nullptr;
        QMetaObject::invokeMethod(this,
                                  [this, file, result, update] { importFinished(file, result, update); });
    });
}

void Player::setImportProgress(qreal progress)
{
    m_importProgress = progress;
    Q_EMIT importProgressChanged();
}

void Player::importFinished(const QString &file, const Result<LibraryEntry> &result,
                            const std::shared_ptr<UpdatePreview> &update)
{
    m_importing.clear();
    Q_EMIT importingChanged();
    if (update) {
        closeModule();
        m_update =
            std::make_unique<ModuleUpdate>(*update, m_recorder->progress(result->id), m_settings->language());
        Q_EMIT updateChanged();
        setPage(Page::Update);
        return;
    }
    if (result)
        addToShelf(file, *result);
    else if (result.error().code != ErrorCode::Cancelled)
        showProblem(file, result.error());
    openNextFile();
}

void Player::addToShelf(const QString &file, const LibraryEntry &entry)
{
    const auto added = m_modules->add(entry);
    if (!added)
        return showProblem(file, added.error());
    refreshLibrary();
    openModule(added->id);
}

void Player::openNextFile()
{
    if (!m_waitingFiles.isEmpty())
        openFile(m_waitingFiles.takeFirst());
}

void Player::takeUpdate()
{
    if (!m_update)
        return;
    const LibraryEntry entry = m_update->preview().newer;
    endUpdate();
    addToShelf(entry.title(m_settings->language()), entry);
    openNextFile();
}

void Player::declineUpdate()
{
    if (!m_update)
        return;
    const LibraryEntry older = m_update->preview().older;
    m_modules->discard(m_update->preview().newer);
    endUpdate();
    openModule(older.id);
    openNextFile();
}

void Player::endUpdate()
{
    m_update.release()->deleteLater(); // The page is still looking at it.
    Q_EMIT updateChanged();
}

void Player::cancelImport()
{
    if (m_importCancelled)
        m_importCancelled->store(true);
    m_waitingFiles.clear();
}

void Player::showProblem(const QString &file, const Error &error)
{
    std::optional<ForeignManifest> manifest;
    if (error.code == ErrorCode::ModuleMissing) {
        const auto package = openPackage(file);
        if (package)
            manifest = package->foreign;
    }
    m_fileProblem = FileProblem::of(file, error, manifest);
    Q_EMIT fileProblemChanged();
    closeModule();
    setPage(Page::FileProblem);
}

void Player::closeModule()
{
    if (!m_module)
        return;
    m_module->closeLesson();
    m_module.release()->deleteLater(); // Views may still be looking at it.
    Q_EMIT moduleChanged();
}

void Player::openModule(const QString &moduleId)
{
    if (loadModule(moduleId))
        setPage(Page::Module);
}

bool Player::loadModule(const QString &moduleId)
{
    const LibraryEntry *entry = m_modules ? m_modules->find(moduleId) : nullptr;
    if (!entry)
        return false;
    auto module = openLibraryModule(m_modules->folder(), *entry);
    if (!module) {
        showProblem(entry->title(m_settings->language()), module.error());
        return false;
    }
    closeModule();
    m_images.setSource(module->package.source);
    m_module = std::make_unique<ModuleSession>(std::move(*module), *m_recorder, m_settings->moduleLanguage());
    connect(m_module.get(), &ModuleSession::languageChosen, m_settings, &Settings::setModuleLanguage);
    Q_EMIT moduleChanged();
    return true;
}

void Player::continueReading()
{
    if (loadModule(continueModuleId()))
        openLesson(m_module->nextLesson());
}

void Player::openLesson(int row)
{
    if (!m_module)
        return;
    m_module->openLesson(row);
    if (m_module->lesson())
        setPage(Page::Lesson);
}

void Player::openToolbox()
{
    if (!m_modules)
        return;
    std::vector<ToolboxRow> rows;
    for (const LibraryEntry &entry : m_modules->entries()) {
        const auto module = openLibraryModule(m_folders.library, entry);
        if (!module)
            continue;
        const Course course = localized(module->course, m_settings->language());
        const auto tools = toolsOf(course, m_recorder->progress(entry.id));
        rows.insert(rows.end(), tools.begin(), tools.end());
    }
    m_toolbox->setRows(std::move(rows));
    setPage(Page::Toolbox);
}

void Player::openTool(const QString &moduleId, const QString &blockId)
{
    if (!loadModule(moduleId))
        return;
    m_module->openTool(blockId);
    if (m_module->lesson())
        setPage(Page::Tool);
}

void Player::goBack()
{
    switch (m_page) {
    case Page::Lesson:
        m_module->closeLesson();
        setPage(Page::Module);
        break;
    case Page::Update:
        declineUpdate();
        break;
    case Page::Tool:
        m_module->closeLesson();
        openToolbox();
        break;
    case Page::Learners:
        if (m_asksWho)
            break;
        goToLibrary();
        break;
    case Page::Toolbox:
    case Page::Module:
    case Page::FileProblem:
        goToLibrary();
        break;
    case Page::Library:
    case Page::StoreProblem:
        break;
    }
}

void Player::goToLibrary()
{
    if (m_page == Page::StoreProblem)
        return;
    closeModule();
    refreshLibrary();
    setPage(Page::Library);
}

void Player::dismissNotices()
{
    m_notices.clear();
    Q_EMIT noticesChanged();
}

void Player::tell(const QString &sentence)
{
    m_notices += sentence;
    Q_EMIT noticesChanged();
}

void Player::savePdf(const QUrl &url)
{
    if (m_module && m_module->lesson() && url.isLocalFile())
        Q_EMIT pdfRequested(url.toLocalFile());
}

void Player::followLink(const QString &address)
{
    const Link link = linkFromAddress(address);
    if (link.kind == LinkKind::Web || link.kind == LinkKind::Mail) {
        m_linkToConfirm = link.target;
        Q_EMIT linkToConfirmChanged();
    }
    if (!m_module)
        return;
    if (link.kind == LinkKind::Lesson)
        openLesson(m_module->rowOf(link.target));
    if (link.kind == LinkKind::Term) {
        m_term = m_module->termNote(link.target);
        Q_EMIT termChanged();
    }
}

void Player::goToTerm()
{
    const QString term = m_term.id;
    closeTerm();
    if (!m_module || term.isEmpty())
        return;
    openLesson(m_module->rowOf(m_module->lessonOfTerm(term)));
    Q_EMIT termRequested(term);
}

void Player::closeTerm()
{
    m_term = {};
    Q_EMIT termChanged();
}

void Player::confirmLink()
{
    QDesktopServices::openUrl(QUrl(m_linkToConfirm));
    declineLink();
}

void Player::declineLink()
{
    m_linkToConfirm.clear();
    Q_EMIT linkToConfirmChanged();
}

void Player::retranslate()
{
    refreshLibrary();
    if (m_module)
        m_module->retranslate();
}

void Player::flush()
{
    if (m_module && m_module->lesson())
        m_module->lesson()->flush();
    m_recorder->flush();
}

} // namespace Kogge
