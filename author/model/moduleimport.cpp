// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "moduleimport.h"

#include "base/chosenfile.h"
#include "moduleeditor.h"
#include "textimport.h"

#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Kogge {

ModuleImport::ModuleImport(ModuleEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ModuleImport::finish);
}

ModuleImport::~ModuleImport()
{
    cancel();
    m_watcher.waitForFinished();
}

void ModuleImport::start(const QUrl &file)
{
    if (isRunning())
        return;
    const auto chosen = chosenFile(file);
    if (!chosen) {
        Q_EMIT failed(describe(chosen.error()));
        return;
    }
    const QString &path = *chosen;
    m_name = QFileInfo(path).fileName();
    m_progress = 0;
    m_report.clear();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    ImportOptions options;
    options.language = m_editor.document().course().module.language;
    options.progress = [this, cancelled = m_cancelled](qint64 done, qint64 all) {
        QMetaObject::invokeMethod(this, [this, done, all] {
            m_progress = all > 0 ? static_cast<qreal>(done) / static_cast<qreal>(all) : 0;
            Q_EMIT progressChanged();
        });
        return !*cancelled;
    };
    m_watcher.setFuture(QtConcurrent::run([path, options, kept = m_editor.document().keptFiles()] {
        return importParts(path, options, *kept);
    }));
    Q_EMIT changed();
}

void ModuleImport::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void ModuleImport::finish()
{
    const Result<ImportedParts> imported = m_watcher.result();
    if (!imported) {
        Q_EMIT failed(imported.error().code == ErrorCode::Cancelled ? QString() : describe(imported.error()));
    } else if (!imported->summary.isMade) {
        Q_EMIT failed(importFailure(imported->summary));
    } else {
        put(*imported);
        m_report = importReport(imported->summary);
        Q_EMIT made();
    }
    Q_EMIT changed();
}

void ModuleImport::put(const ImportedParts &imported)
{
    CopiedParts parts = imported.parts;
    if (imported.summary.format == ImportFormat::Gift && parts.lessons.size() == 1
        && !m_editor.block().isEmpty())
        parts.blocks = std::exchange(parts.lessons, {}).front().blocks;
    m_editor.arranging()->insert(tr("Bring in “%1”").arg(m_name), parts, imported.media);
}

} // namespace Kogge
