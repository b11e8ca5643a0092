// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/moduledocument_p.h"
#include "editing/savetransaction.h"

#include <QDateTime>

#include <utility>

using namespace Qt::StringLiterals;

namespace Kogge {

bool ModuleDocument::isModified() const
{
    return m_d->files != m_d->saved;
}

Result<Done> ModuleDocument::save()
{
    if (auto finished = finishPending(); !finished)
        return finished;
    const FileChanges changes = changesBetween(m_d->saved, m_d->files);
    backUpNow(changes);
    for (const auto &[path, content] : changes) {
        if (auto kept = keepReplaced(path); !kept)
            return kept;
    }
    if (auto saved = saveChanges(m_d->folder, changes); !saved) {
        if (isSavingPending(m_d->folder))
            m_d->pending = m_d->files;
        return saved;
    }
    m_d->saved = m_d->files;
    m_d->backupNeed = BackupNeed::WhenDue;
    stamp(changes);
    forgetUnsaved();
    Q_EMIT modifiedChanged();
    return Done{};
}

/// What fails here is no reason not to save.
void ModuleDocument::backUpNow(const FileChanges &changes)
{
    if (m_d->backups.isEmpty() || changes.empty())
        return;
    const auto done = backUp(m_d->backups, m_d->folder, m_d->saved, changes, QDateTime::currentDateTimeUtc(),
                             m_d->backupNeed);
    if (done)
        m_d->backupNeed = BackupNeed::WhenDue; // Also where saving fails now, and is tried again.
    else
        Q_EMIT backupFailed(done.error());
}

std::vector<Backup> ModuleDocument::backups() const
{
    return m_d->backups.isEmpty() ? std::vector<Backup>() : backupsBelow(m_d->backups);
}

Result<bool> ModuleDocument::restore(const QString &label, const Backup &backup)
{
    const auto changes = changesForRestoring(backup, m_d->files);
    if (!changes)
        return changes.error();
    return applyKept(label, *changes);
}

/// A save that failed after it had been written down comes first.
Result<Done> ModuleDocument::finishPending()
{
    if (!m_d->pending)
        return Done{};
    if (auto finished = finishSaving(m_d->folder); !finished)
        return finished;
    const FileStates before = std::exchange(m_d->saved, *std::exchange(m_d->pending, std::nullopt));
    stamp(changesBetween(before, m_d->saved));
    return Done{};
}

/// What lies in the module only, and is about to go, has to be there for undoing.
Result<Done> ModuleDocument::keepReplaced(const QString &path)
{
    const auto known = m_d->saved.find(path);
    const QString file = m_d->folder + u'/' + path;
    if (known == m_d->saved.end() || known->second.file != file)
        return Done{};
    const auto kept = m_d->kept->keep(file);
    if (!kept)
        return Error{kept.error().code, path, kept.error().detail};
    const auto repoint = [&](std::optional<FileContent> &content) {
        if (content && content->file == file)
            content->file = *kept;
    };
    for (Step &step : m_d->steps) {
        for (auto &[changed, change] : step.changes) {
            repoint(change.before);
            repoint(change.after);
        }
    }
    known->second.file = *kept;
    return Done{};
}

} // namespace Kogge
