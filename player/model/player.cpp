// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "player.h"

#include "base/chosenfile.h"
#include "course/translation.h"
#include "markup/link.h"
#include "packageimages.h"

#include <QCoreApplication>
#include <QDesktopServices>

#include <utility>

using namespace Qt::StringLiterals;

namespace Kogge {

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
    connect(m_recorder.get(), &Recorder::noticed, this, [this](const Notices &notices) {
        for (const Notice &notice : notices)
            tell(describe(notice));
    });
    renewCopies();
    refreshLearners();
    if (m_learners->count() > 1)
        askWho();
    else
        openStore();
    openLibrary();
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
        items.push_back({entry, m_recorder->progress(entry.id), m_recorder->lastEvent(entry.id)});
    m_library->setItems(std::move(items), m_settings->language());

    m_continueTitle.clear();
    if (const LibraryModel::Item *last = m_library->lastUsed()) {
        const auto module = openModule(last->entry);
        if (module) {
            const Course course = localized(module->course, m_settings->language());
            const Lesson *lesson = course.lesson(last->progress.place.lesson);
            m_continueBegun = lesson;
            m_continueTitle = lesson ? lesson->title : course.module.title;
            m_continueDetail = lesson ? course.module.title : course.module.summary;
        }
    }
    Q_EMIT continueChanged();
}

QString Player::continueNote() const
{
    const LibraryModel::Item *last = m_library->lastUsed();
    if (!last)
        return {};
    if (!m_continueBegun)
        return tr("Opened, not begun yet");
    const QDate day = last->progress.lastActivity.toLocalTime().date();
    const qint64 days = day.daysTo(QDate::currentDate());
    if (days == 0)
        return tr("Continue where you stopped today");
    if (days == 1)
        return tr("Continue where you stopped yesterday");
    if (days < 0) // The clock was ahead then.
        return tr("Continue where you stopped");
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
    const auto file = chosenFile(url);
    if (file)
        openFile(*file);
    else
        tell(describe(file.error()));
}

void Player::closeModule()
{
    if (!m_module)
        return;
    stay();
    m_module->closeLesson();
    m_module.release()->deleteLater(); // Views may still be looking at it.
    Q_EMIT moduleChanged();
}

void Player::openModule(const QString &moduleId)
{
    if (loadModule(moduleId))
        setPage(Page::Module);
}

Result<LibraryModule> Player::openModule(const LibraryEntry &entry)
{
    if (!m_lastOpened || m_lastHash != entry.hash) {
        auto module = openLibraryModule(m_folders.library, entry);
        if (!module)
            return module.error();
        m_lastOpened = std::move(*module);
        m_lastHash = entry.hash;
    }
    return *m_lastOpened;
}

bool Player::loadModule(const QString &moduleId)
{
    const LibraryEntry *entry = m_modules ? m_modules->find(moduleId) : nullptr;
    if (!entry)
        return false;
    auto module = openModule(*entry);
    if (!module) {
        showProblem(entry->title(m_settings->language()), module.error());
        return false;
    }
    closeModule();
    m_images.setSource(module->package.source);
    m_module = std::make_unique<ModuleSession>(std::move(*module), *m_recorder, m_settings->moduleLanguage(),
                                               m_copies.get());
    connect(m_module.get(), &ModuleSession::languageChosen, m_settings, &Settings::setModuleLanguage);
    Q_EMIT moduleChanged();
    return true;
}

void Player::removeModule(const QString &moduleId)
{
    const LibraryEntry *entry = m_modules ? m_modules->find(moduleId) : nullptr;
    if (!entry || !m_module || m_module->moduleId() != moduleId)
        return;
    const QString title = m_module->title();
    const auto removed = m_modules->remove(entry->id);
    if (!removed)
        return tell(describe(removed.error()));
    m_lastOpened.reset();
    m_images.setSource(nullptr); // An open archive takes its room on the disk.
    goToLibrary();
    tell(tr("“%1” is no longer in the library. What was done in it stays on this computer.").arg(title));
}

void Player::continueReading()
{
    if (loadModule(continueModuleId()))
        openLesson(m_module->nextLesson());
}

void Player::openLesson(int row)
{
    openLesson(row, {});
}

void Player::openLesson(int row, const QString &term)
{
    if (!m_module || row < 0 || row >= m_module->outline()->rowCount() || row == m_module->currentLesson())
        return;
    leaveLesson({[this, row, term] {
        m_module->openLesson(row);
        if (m_module->lesson())
            setPage(Page::Lesson);
        if (!term.isEmpty())
            Q_EMIT termRequested(term);
    }});
}

/// Whatever is on its way to the disk is let in first.
bool Player::isLessonSaved()
{
    const auto isSaved = [this] { return !m_module || !m_module->lesson() || m_module->lesson()->isSaved(); };
    if (isSaved())
        return true;
    flush();
    QCoreApplication::sendPostedEvents(m_recorder.get(), QEvent::MetaCall);
    return isSaved();
}

void Player::leaveLesson(const Leaving &leaving)
{
    stay(); // Whoever asked before is answered by this.
    if (isLessonSaved())
        leaving.leave();
    else
        askToLeave(leaving);
}

void Player::askToLeave(const Leaving &leaving)
{
    m_leaving = leaving;
    Q_EMIT leavingUnsavedChanged();
}

bool Player::mayClose()
{
    if (m_closeAgreed || isLessonSaved()) {
        flush();
        return true;
    }
    stay();
    askToLeave({[this] {
        m_closeAgreed = true;
        Q_EMIT closeAgreed();
    }});
    return false;
}

void Player::leaveSaved()
{
    if (m_leaving && isLessonSaved())
        leaveUnsaved();
}

void Player::leaveUnsaved()
{
    const auto leaving = std::exchange(m_leaving, {});
    if (!leaving)
        return;
    Q_EMIT leavingUnsavedChanged();
    leaving->leave();
    openNextFile();
}

void Player::stay()
{
    const auto leaving = std::exchange(m_leaving, {});
    if (!leaving)
        return;
    Q_EMIT leavingUnsavedChanged();
    if (leaving->stay)
        leaving->stay();
    openNextFile();
}

void Player::openToolbox()
{
    if (!m_modules)
        return;
    std::vector<ToolboxRow> rows;
    for (const LibraryEntry &entry : m_modules->entries()) {
        const auto module = openModule(entry);
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
        leaveLesson({[this] {
            m_module->closeLesson();
            setPage(Page::Module);
        }});
        break;
    case Page::Update:
        declineUpdate();
        break;
    case Page::Tool:
        leaveLesson({[this] {
            m_module->closeLesson();
            openToolbox();
        }});
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
    leaveLesson({[this] {
        closeModule();
        refreshLibrary();
        setPage(Page::Library);
    }});
}

void Player::dismissNotice(int index)
{
    if (index < 0 || index >= m_notices.size())
        return;
    m_notices.removeAt(index);
    Q_EMIT noticesChanged();
}

void Player::tell(const QString &sentence)
{
    m_notices.removeAll(sentence);
    m_notices += sentence;
    Q_EMIT noticesChanged();
}

void Player::tell(const FileProblem &problem)
{
    //: %1 is a file's name, %2 what is the matter, as in "This file is damaged"
    tell(tr("“%1” has not been opened. %2.").arg(problem.fileName, problem.title));
}

QString Player::pdfName() const
{
    return m_module && m_module->lesson() ? proposedName(m_module->lesson()->title(), u"pdf"_s) : QString();
}

void Player::savePdf(const QUrl &url)
{
    if (!m_module || !m_module->lesson())
        return;
    const auto file = chosenFile(url);
    if (file)
        Q_EMIT pdfRequested(*file);
    else
        tell(describe(file.error()));
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
    const int row = m_module->rowOf(m_module->lessonOfTerm(term));
    if (row == m_module->currentLesson())
        Q_EMIT termRequested(term);
    else
        openLesson(row, term);
}

void Player::closeTerm()
{
    m_term = {};
    Q_EMIT termChanged();
}

void Player::confirmLink()
{
    const QString address = std::exchange(m_linkToConfirm, {});
    Q_EMIT linkToConfirmChanged();
    if (!QDesktopServices::openUrl(QUrl(address)))
        //: %1 is a web or mail address
        tell(tr("No program was found that opens %1.").arg(address));
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
