// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder.h"

#include <algorithm>
#include <utility>

namespace Kogge {

namespace {

/// What every opening of the store finds, as long as it lasts.
bool isLasting(const Notice &notice)
{
    return notice.code == NoticeCode::NetworkFolder || notice.code == NoticeCode::ConflictCopy;
}

} // namespace

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
        m_said = opened.notices.size();
        m_backupFailureSaid = false;
    };
    QMetaObject::invokeMethod(&m_worker, work, Qt::BlockingQueuedConnection);
    return opened;
}

Result<Done> Recorder::rename(const QString &name)
{
    Result<Done> result = Error{ErrorCode::CannotWrite, m_dataFolder, {}};
    const auto work = [&] {
        if (!m_store)
            return;
        result = m_store->setLearnerName(name);
        sayWhatIsNew();
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
        (void)m_store->refresh(); // Without it, what was read before still holds.
        progress = m_store->progress(module);
    };
    QMetaObject::invokeMethod(&m_worker, work, Qt::BlockingQueuedConnection);
    return progress;
}

qint64 Recorder::lastEvent(const QString &module)
{
    qint64 last = 0;
    const auto work = [&] {
        if (m_store)
            last = m_store->lastEvent(module);
    };
    QMetaObject::invokeMethod(&m_worker, work, Qt::BlockingQueuedConnection);
    return last;
}

void Recorder::record(const std::vector<Event> &events, QObject *context, Callback done)
{
    const QPointer<QObject> guard(context);
    QMetaObject::invokeMethod(&m_worker, [this, events, guard, done = std::move(done)] {
        const auto result =
            m_store ? m_store->append(events) : Result<Done>(Error{ErrorCode::CannotWrite, m_dataFolder, {}});
        if (m_store && result)
            backUp();
        if (m_store)
            sayWhatIsNew();
        QMetaObject::invokeMethod(this, [guard, done, result] {
            if (guard)
                done(result);
        });
    });
}

void Recorder::backUp()
{
    const auto made = m_store->backup(BackupReason::Regular);
    if (!made && !std::exchange(m_backupFailureSaid, true))
        say({{NoticeCode::BackupFailed, {}, 0, {}, made.error()}});
}

void Recorder::sayWhatIsNew()
{
    const Notices &all = m_store->notices();
    Notices fresh;
    for (; m_said < all.size(); ++m_said) {
        const auto here = all.begin() + static_cast<std::ptrdiff_t>(m_said);
        if (!isLasting(*here) || std::find(all.begin(), here, *here) == here)
            fresh.push_back(*here);
    }
    if (!fresh.empty())
        say(fresh);
}

void Recorder::say(const Notices &notices)
{
    QMetaObject::invokeMethod(this, [this, notices] { Q_EMIT noticed(notices); });
}

void Recorder::flush()
{
    QMetaObject::invokeMethod(
        &m_worker, [] {}, Qt::BlockingQueuedConnection);
}

} // namespace Kogge
