// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder.h"

namespace Kogge {

Recorder::Recorder(QString dataFolder, QObject *parent)
    : QObject(parent)
    , m_dataFolder(std::move(dataFolder))
{
    m_thread.setObjectName(QStringLiteral("progress"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

Recorder::~Recorder()
{
    // The store's connection must be closed by the thread that opened it.
    QMetaObject::invokeMethod(
        &m_worker, [this] { m_store.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Recorder::Opened Recorder::open(const QString &learner)
{
    Opened opened;
    const auto work = [&] {
        m_store.reset();
        const auto chosen =
            learner.isEmpty() ? defaultLearner(m_dataFolder) : Result<Learner>(Learner{learner, {}});
        if (!chosen) {
            opened.error = chosen.error();
            return;
        }
        auto store = openLearner(m_dataFolder, chosen->id);
        if (!store) {
            opened.error = store.error();
            return;
        }
        m_store = std::make_unique<ProgressStore>(std::move(*store));
        opened.learner = chosen->id;
        opened.notices = m_store->notices();
        opened.readOnly = m_store->isReadOnly();
    };
    QMetaObject::invokeMethod(&m_worker, work, Qt::BlockingQueuedConnection);
    return opened;
}

Result<Done> Recorder::rename(const QString &name)
{
    Result<Done> result = Error{ErrorCode::CannotWrite, m_dataFolder, {}};
    const auto work = [&] {
        if (m_store)
            result = m_store->setLearnerName(name);
    };
    QMetaObject::invokeMethod(&m_worker, work, Qt::BlockingQueuedConnection);
    return result;
}

ModuleProgress Recorder::progress(const QString &module)
{
    ModuleProgress progress;
    const auto work = [&] {
        if (!m_store)
            return;
        if (m_store->refresh())
            progress = m_store->progress(module);
    };
    QMetaObject::invokeMethod(&m_worker, work, Qt::BlockingQueuedConnection);
    return progress;
}

void Recorder::record(const std::vector<Event> &events, QObject *context, Callback done)
{
    const QPointer<QObject> guard(context);
    QMetaObject::invokeMethod(&m_worker, [this, events, guard, done = std::move(done)] {
        const auto result =
            m_store ? m_store->append(events) : Result<Done>(Error{ErrorCode::CannotWrite, m_dataFolder, {}});
        if (m_store && result)
            (void)m_store->backup(
                BackupReason::Regular); // Its failure is a notice, not the learner's concern now.
        QMetaObject::invokeMethod(this, [guard, done, result] {
            if (guard)
                done(result);
        });
    });
}

void Recorder::flush()
{
    QMetaObject::invokeMethod(
        &m_worker, [] {}, Qt::BlockingQueuedConnection);
}

} // namespace Kogge
