// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/moduledocument_p.h"
#include "editing/savetransaction.h"
#include "manifest/xmlsource.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr int watchDelay = 200; // Milliseconds: others too write several files at a time.

Result<FileContent> contentOf(const FileSource &source, const QString &folder, const QString &path)
{
    if (!isHeldInMemory(path))
        return FileContent{{}, folder + u'/' + path};
    const auto bytes = source.read(*PackagePath::fromString(path), XmlLimits().bytes);
    if (!bytes)
        return bytes.error();
    return FileContent{*bytes, {}};
}

void applyTo(FileStates &files, const FileChanges &changes)
{
    for (const auto &[path, content] : changes) {
        if (content)
            files.insert_or_assign(path, *content);
        else
            files.erase(path);
    }
}

} // namespace

/// It is what a save of ours was to write that has not come to its end.
bool ModuleDocument::isPending(const QString &path, const FileContent &content) const
{
    if (!m_d->pending)
        return false;
    const auto ours = m_d->pending->find(path);
    const auto before = m_d->saved.find(path);
    const bool isWritten =
        ours != m_d->pending->end() && (before == m_d->saved.end() || before->second != ours->second);
    return isWritten && isSameContent(ours->second, content);
}

/// What another program has made of the files since they were loaded or saved.
Result<FileChanges> ModuleDocument::changesOnDisk() const
{
    const auto source = FolderSource::open(m_d->folder);
    if (!source)
        return source.error();
    FileChanges changes;
    for (const PackagePath &file : (*source)->files()) {
        const QString &path = file.toString();
        const FileStamp stamp = FileStamp::of(m_d->folder + u'/' + path);
        const auto known = m_d->saved.find(path);
        const auto stamped = m_d->stamps.find(path);
        const bool isKnown = known != m_d->saved.end();
        if (isKnown && stamped != m_d->stamps.end() && stamped->second == stamp)
            continue;
        const auto content = contentOf(**source, m_d->folder, path);
        if (!content)
            return content.error();
        if (isPending(path, *content))
            continue;
        const bool isInPlace = !content->file.isEmpty() && isKnown && known->second.file == content->file;
        if (isKnown && !isInPlace && isSameContent(known->second, *content))
            m_d->stamps[path] = stamp;
        else
            changes.emplace(path, *content);
    }
    for (const auto &[path, content] : m_d->saved) {
        const bool goesWithUs = m_d->pending && !m_d->pending->contains(path);
        if (!(*source)->contains(path) && !goesWithUs)
            changes.emplace(path, std::nullopt);
    }
    return changes;
}

QStringList ModuleDocument::outsideChanges() const
{
    QStringList paths;
    const auto changes = changesOnDisk();
    if (!changes)
        return paths; // The folder is not there, as when a stick was pulled out: saving will tell.
    for (const auto &[path, content] : *changes)
        paths += path;
    return paths;
}

/// From here on this is what was saved. A save of ours that has to be finished is to leave it alone.
Result<Done> ModuleDocument::acceptOnDisk(const FileChanges &changes)
{
    if (m_d->pending) {
        QStringList paths;
        for (const auto &[path, content] : changes)
            paths += path;
        if (auto leftOut = leaveOutOfSaving(m_d->folder, paths); !leftOut)
            return leftOut;
        applyTo(*m_d->pending, changes);
    }
    applyTo(m_d->saved, changes);
    stamp(changes);
    forgetGone(changes);
    m_d->reported.clear();
    return Done{};
}

/// A picture that lay in the folder only, and was removed there, does not come back by undoing.
void ModuleDocument::forgetGone(const FileChanges &changes)
{
    for (const auto &[path, content] : changes) {
        if (content)
            continue;
        const FileContent gone{{}, m_d->folder + u'/' + path};
        for (Step &step : m_d->steps) {
            for (auto &[changed, change] : step.changes) {
                if (change.before == gone)
                    change.before.reset();
                if (change.after == gone)
                    change.after.reset();
            }
        }
        const auto mine = m_d->files.find(path);
        if (mine != m_d->files.end() && mine->second == gone)
            m_d->files.erase(mine);
    }
}

Result<bool> ModuleDocument::takeOutside(const QString &label)
{
    const auto changes = changesOnDisk();
    if (!changes)
        return changes.error();
    const auto module = changes->find(u"module.xml"_s);
    if (module != changes->end() && !module->second)
        return Error{ErrorCode::ModuleMissing, m_d->folder, {}};
    if (changes->empty())
        return false;
    if (const auto accepted = acceptOnDisk(*changes); !accepted)
        return accepted.error();
    const bool isStep = applyContents(label, *changes, {});
    QStringList paths; // Pictures are read anew, though there is nothing to undo.
    for (const auto &[path, content] : *changes) {
        if (!isStep || !isHeldInMemory(path))
            paths += path;
    }
    if (paths.isEmpty())
        return true;
    readAgain(paths);
    logSoon(paths);
    Q_EMIT changed(paths);
    Q_EMIT modifiedChanged();
    return true;
}

Result<bool> ModuleDocument::keepMine()
{
    const auto changes = changesOnDisk();
    if (!changes)
        return changes.error();
    if (changes->empty())
        return false;
    if (const auto accepted = acceptOnDisk(*changes); !accepted)
        return accepted.error();
    QStringList paths;
    for (const auto &[path, content] : *changes) {
        paths += path;
        if (content && !m_d->files.contains(path))
            m_d->files.emplace(path, *content); // Saving is not to remove what others have added.
    }
    m_d->backupNeed = BackupNeed::Always; // Of what they wrote.
    readAgain(paths);
    logSoon(paths);
    Q_EMIT changed(paths);
    Q_EMIT modifiedChanged();
    return true;
}

void ModuleDocument::stamp(const FileChanges &changes)
{
    for (const auto &[path, content] : changes)
        m_d->stamps[path] = FileStamp::of(m_d->folder + u'/' + path);
    watchFiles();
}

void ModuleDocument::startWatching()
{
    m_d->watchTimer.setSingleShot(true);
    m_d->watchTimer.setInterval(watchDelay);
    connect(&m_d->watchTimer, &QTimer::timeout, this, &ModuleDocument::lookOutside);
    const auto lookSoon = [this] { m_d->watchTimer.start(); };
    connect(&m_d->watcher, &QFileSystemWatcher::directoryChanged, this, lookSoon);
    connect(&m_d->watcher, &QFileSystemWatcher::fileChanged, this, lookSoon);
    watchFiles();
}

/// The folders tell of files that come, go or are put in the place of others; the files, of what is written
/// into them.
void ModuleDocument::watchFiles()
{
    QSet<QString> paths{m_d->folder};
    for (const auto &[path, content] : m_d->saved) {
        const QString file = m_d->folder + u'/' + path;
        paths += QFileInfo(file).path();
        if (isHeldInMemory(path))
            paths += file;
    }
    for (const QStringList &watched : {m_d->watcher.files(), m_d->watcher.directories()})
        paths -= QSet<QString>(watched.begin(), watched.end());
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    if (!paths.isEmpty())
        m_d->watcher.addPaths(QStringList(paths.begin(), paths.end()));
}

/// Each set of changes is reported once, and again where a file of it has changed further.
void ModuleDocument::lookOutside()
{
    watchFiles();
    const QStringList paths = outsideChanges();
    std::map<QString, FileStamp> stamps;
    for (const QString &path : paths)
        stamps.emplace(path, FileStamp::of(m_d->folder + u'/' + path));
    if (stamps == m_d->reported)
        return;
    m_d->reported = stamps;
    if (!paths.isEmpty())
        Q_EMIT changedOutside(paths);
}

} // namespace Kogge
