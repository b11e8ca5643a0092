// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modulecopier.h"

#include <QtConcurrentRun>

namespace Kogge {

ModuleCopier::ModuleCopier(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ModuleCopier::finish);
}

ModuleCopier::~ModuleCopier()
{
    cancel();
    m_watcher.waitForFinished();
}

void ModuleCopier::start(const std::shared_ptr<const FileSource> &files, const QString &folder, CopyKind kind,
                         const QString &title, std::unique_ptr<ModuleDocument> document)
{
    if (isRunning())
        return;
    reset();
    m_document = std::move(document);
    m_folder = folder;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    // A hundred steps are enough to see it move.
    const auto tell = [this, cancelled = m_cancelled, last = -1](qint64 done, qint64 all) mutable {
        constexpr qint64 steps = 100;
        const int step = all > 0 ? static_cast<int>(done * steps / all) : 0;
        if (step != std::exchange(last, step))
            QMetaObject::invokeMethod(this, [this, step] { setProgress(step / static_cast<qreal>(steps)); });
        return !*cancelled;
    };
    m_watcher.setFuture(QtConcurrent::run(
        [files, folder, kind, title, tell] { return Kogge::copyModule(*files, folder, kind, title, tell); }));
    Q_EMIT changed();
}

void ModuleCopier::refuse(const QString &problem)
{
    reset();
    m_problem = problem;
    Q_EMIT changed();
}

void ModuleCopier::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void ModuleCopier::setProgress(qreal progress)
{
    m_progress = progress;
    Q_EMIT progressChanged();
}

void ModuleCopier::reset()
{
    setProgress(0);
    m_written.clear();
    m_problem.clear();
    Q_EMIT changed();
}

void ModuleCopier::finish()
{
    const Result<Done> done = m_watcher.result();
    m_document.reset();
    if (done)
        m_written = m_folder;
    else if (done.error().code != ErrorCode::Cancelled)
        m_problem = describe(done.error());
    Q_EMIT changed();
    if (done)
        Q_EMIT copied(m_folder);
}

} // namespace Kogge
