// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/moduledocument_p.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr int logDelay = 1000; // Milliseconds that a change may be in memory alone.

/// What of \p found makes a difference to \p files, and can be read.
FileChanges differingFrom(const FileStates &files, const FileChanges &found)
{
    FileChanges changes;
    for (const auto &[path, content] : found) {
        const auto known = files.find(path);
        const bool isThere = known != files.end();
        if (!content && isThere)
            changes.emplace(path, content);
        if (!content || (isThere && isSameContent(known->second, *content)))
            continue;
        if (content->file.isEmpty() || QFile::exists(content->file))
            changes.emplace(path, content);
    }
    return changes;
}

UnsavedFile unsavedFile(const QString &path, const FileStates &saved, const FileStates &files)
{
    const auto before = saved.find(path);
    const auto now = files.find(path);
    if (now == files.end())
        return {path, before == saved.end(), std::nullopt};
    if (before != saved.end() && before->second == now->second)
        return {path, true, std::nullopt};
    return {path, false, now->second};
}

/// Copies that former programs left for the sake of changes nobody wants any more. What cannot be read may
/// name them, too.
void removeLeftCopies(const KeptFiles &kept)
{
    if (kept.place().isEmpty())
        return;
    const QDir others(kept.place());
    for (const QString &name : others.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (others.filePath(name) != kept.folder())
            QDir(others.filePath(name)).removeRecursively();
    }
}

} // namespace

void ModuleDocument::prepareRecovery(Private &d, const QString &stateFolder)
{
    if (!stateFolder.isEmpty())
        d.backups = stateOfModule(stateFolder, u"backups"_s, d.folder);
    if (stateFolder.isEmpty() || !d.lock || d.lock.use_count() > 1) { // One document writes it.
        d.kept = std::make_shared<KeptFiles>();
        return;
    }
    const QString place = stateOfModule(stateFolder, u"recovery"_s, d.folder);
    d.kept = std::make_shared<KeptFiles>(place + u".files"_s);
    d.log = std::make_unique<RecoveryLog>(place);
    if (d.log->found() && differingFrom(d.files, d.log->found()->files).empty())
        d.log->discardFound();
    if (!d.log->found() && !d.log->hasUnreadable())
        removeLeftCopies(*d.kept);
}

void ModuleDocument::startRecovery()
{
    m_d->logTimer.setSingleShot(true);
    m_d->logTimer.setInterval(logDelay);
    connect(&m_d->logTimer, &QTimer::timeout, this, &ModuleDocument::logNow);
}

void ModuleDocument::endRecovery()
{
    if (!m_d->log)
        return;
    logNow();
    if (!m_d->log->isEmpty())
        m_d->kept->leaveThem();
}

void ModuleDocument::logSoon(const QStringList &paths)
{
    if (!m_d->log)
        return;
    m_d->unlogged += QSet<QString>(paths.begin(), paths.end());
    if (!m_d->logTimer.isActive()) // Typing on does not put it off.
        m_d->logTimer.start();
}

void ModuleDocument::logNow()
{
    m_d->logTimer.stop();
    if (!m_d->log || m_d->unlogged.isEmpty())
        return;
    UnsavedFiles changed;
    for (const QString &path : std::as_const(m_d->unlogged))
        changed.push_back(unsavedFile(path, m_d->saved, m_d->files));
    UnsavedFiles all;
    for (const auto &[path, content] : changesBetween(m_d->saved, m_d->files))
        all.push_back({path, false, content});
    if (const auto written = m_d->log->write(changed, all); !written)
        Q_EMIT recoveryFailed(written.error());
    else
        m_d->unlogged.clear();
}

void ModuleDocument::forgetUnsaved()
{
    m_d->logTimer.stop();
    m_d->unlogged.clear();
    if (m_d->log)
        m_d->log->clear();
}

std::optional<Recovery> ModuleDocument::recovery() const
{
    if (!m_d->log || !m_d->log->found())
        return std::nullopt;
    Recovery recovery;
    recovery.time = m_d->log->found()->time;
    recovery.before = files();
    FileStates after = m_d->files;
    for (const auto &[path, content] : differingFrom(m_d->files, m_d->log->found()->files)) {
        recovery.paths += path;
        if (content)
            after.insert_or_assign(path, *content);
        else
            after.erase(path);
    }
    recovery.after = std::make_shared<StateSource>(m_d->folder, after, m_d->kept);
    return recovery;
}

QString ModuleDocument::unreadableRecovery() const
{
    return m_d->log ? m_d->log->unreadable() : QString();
}

Result<bool> ModuleDocument::recover(const QString &label)
{
    if (!m_d->log || !m_d->log->found())
        return false;
    const FileChanges changes = differingFrom(m_d->files, m_d->log->found()->files);
    const auto isDifferent = applyKept(label, changes);
    if (!isDifferent)
        return isDifferent;
    m_d->backupNeed = BackupNeed::Always; // Others may have written to the files meanwhile.
    logNow();
    if (m_d->unlogged.isEmpty()) // They are written down anew.
        discardRecovery();
    return isDifferent;
}

void ModuleDocument::discardRecovery()
{
    if (!m_d->log)
        return;
    m_d->log->discardFound();
    if (!m_d->log->hasUnreadable())
        removeLeftCopies(*m_d->kept);
}

} // namespace Kogge
