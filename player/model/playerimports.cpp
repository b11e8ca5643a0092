// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "player.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <utility>

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

FileProblem problemOf(const QString &file, const Error &error)
{
    std::optional<ForeignManifest> manifest;
    if (error.code == ErrorCode::ModuleMissing) {
        const auto package = openPackage(file);
        if (package)
            manifest = package->foreign;
    }
    return FileProblem::of(file, error, manifest);
}

} // namespace

bool Player::hasToWait() const
{
    return !m_importing.isEmpty() || m_leaving || m_update || m_asksWho;
}

void Player::openFile(const QString &file)
{
    if (hasToWait()) {
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
    if (!result && (result.error().code == ErrorCode::Cancelled || !m_waitingFiles.isEmpty()))
        return showImported(file, result, update); // The lesson stays.
    const auto stay = [this, file, result, update] { putAside(file, result, update != nullptr); };
    if (m_leaving || m_asksWho || m_page == Page::StoreProblem)
        return stay();
    leaveLesson({[this, file, result, update] { showImported(file, result, update); }, stay});
}

void Player::putAside(const QString &file, const Result<LibraryEntry> &result, bool isUpdate)
{
    if (result && isUpdate) {
        m_modules->discard(*result);
        //: %1 is the name of a file with another version of a module
        tell(tr("“%1” has not been opened. Open it again to see what it changes.")
                 .arg(QFileInfo(file).fileName()));
    } else if (const auto added = result ? m_modules->add(*result) : result; !added) {
        tell(problemOf(file, added.error()));
    } else {
        refreshLibrary();
        //: %1 is the title of a module
        tell(tr("“%1” is in the library now.").arg(added->title(m_settings->language())));
    }
    openNextFile();
}

void Player::showImported(const QString &file, const Result<LibraryEntry> &result,
                          const std::shared_ptr<UpdatePreview> &update)
{
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
    if (!m_waitingFiles.isEmpty() && !hasToWait())
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
    const FileProblem problem = problemOf(file, error);
    if (!m_waitingFiles.isEmpty()) // The next one would take the page away at once.
        tell(problem);
    if (!m_waitingFiles.isEmpty() && m_page != Page::Update)
        return;
    m_fileProblem = problem;
    Q_EMIT fileProblemChanged();
    closeModule();
    setPage(Page::FileProblem);
}

} // namespace Kogge
