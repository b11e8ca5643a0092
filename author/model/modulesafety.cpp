// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modulesafety.h"

#include "modulechanges.h"
#include "package/filesource.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QString inWords(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

/// The files themselves, where sentences say nothing: media, or what cannot be read.
QStringList comparison(const ModuleSide &before, const FileSource &after, const QStringList &paths)
{
    const auto loaded = loadModule(after);
    QStringList sentences;
    if (loaded)
        sentences = changesInWords(before, {loaded->course, after});
    else
        sentences += describe(loaded.error());
    return loaded && !sentences.isEmpty() ? sentences : sentences + paths;
}

} // namespace

ModuleSafety::ModuleSafety(ModuleDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &ModuleDocument::changedOutside, this, &ModuleSafety::setOutside);
    connect(&document, &ModuleDocument::recoveryFailed, this, [this](const Error &error) {
        note(tr("If the program ended now, your last changes would be lost: %1").arg(describe(error)));
    });
    connect(&document, &ModuleDocument::backupFailed, this, [this](const Error &error) {
        note(tr("Saved, but the version before it could not be kept: %1").arg(describe(error)));
    });
    if (const QString log = document.unreadableRecovery(); !log.isEmpty())
        m_notice = tr("Changes that were not saved cannot be read. They have been set aside: %1").arg(log);
    lookFound();
}

void ModuleSafety::lookFound()
{
    const auto recovery = m_document.recovery();
    m_found = recovery ? std::optional(recovery->time) : std::nullopt;
    m_foundChanges = recovery
        ? comparison({m_document.course(), *recovery->before}, *recovery->after, recovery->paths)
        : QStringList();
    Q_EMIT changed();
}

QString ModuleSafety::found() const
{
    return m_found ? inWords(*m_found) : QString();
}

void ModuleSafety::recover()
{
    report(m_document.recover(tr("Take back what was not saved")));
    lookFound();
}

void ModuleSafety::discardFound()
{
    m_document.discardRecovery();
    lookFound();
}

bool ModuleSafety::lookOutside()
{
    setOutside(m_document.outsideChanges());
    return !m_outside.isEmpty();
}

void ModuleSafety::setOutside(const QStringList &paths)
{
    std::map<QString, FileStamp> stamps;
    for (const QString &path : paths)
        stamps.emplace(path, FileStamp::of(m_document.folder() + u'/' + path));
    if (stamps == m_outsideStamps)
        return;
    m_outsideStamps = stamps;
    m_outside = paths;
    m_replacesMedia = std::any_of(paths.begin(), paths.end(), [this](const QString &path) {
        return !isHeldInMemory(path) && m_document.files()->contains(path);
    });
    m_outsideChanges.clear();
    if (!paths.isEmpty()) {
        if (const auto source = FolderSource::open(m_document.folder()))
            m_outsideChanges = comparison({m_document.course(), *m_document.files()}, **source, paths);
    }
    Q_EMIT changed();
}

void ModuleSafety::takeOutside()
{
    report(m_document.takeOutside(tr("Take what another program changed")));
    lookOutside();
}

void ModuleSafety::keepMine()
{
    report(m_document.keepMine());
    lookOutside();
}

QStringList ModuleSafety::backups() const
{
    QStringList times;
    for (const Backup &backup : m_backups)
        times += inWords(backup.time);
    return times;
}

void ModuleSafety::listBackups()
{
    m_backups = m_document.backups();
    Q_EMIT changed();
}

void ModuleSafety::restore(int row)
{
    if (row < 0 || row >= std::ssize(m_backups))
        return;
    const Backup &backup = m_backups[static_cast<size_t>(row)];
    report(m_document.restore(tr("Back to the version of %1").arg(inWords(backup.time)), backup));
}

void ModuleSafety::note(const QString &sentence)
{
    m_notice = sentence;
    Q_EMIT changed();
}

void ModuleSafety::dismissNotice()
{
    note({});
}

void ModuleSafety::report(const Result<bool> &result)
{
    if (!result)
        Q_EMIT failed(describe(result.error()));
}

void ModuleSafety::retranslate()
{
    lookFound();
}

} // namespace Kogge
