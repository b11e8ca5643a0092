// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/modulecopy.h"
#include "editing/moduledocument.h"

#include <QFutureWatcher>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <memory>

namespace Kogge {

/// Copies a module into another folder, beside the work.
class ModuleCopier : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the author.")

    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    /// 0 to 1.
    Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged)
    /// The folder that was made last; empty before, and where it could not be.
    Q_PROPERTY(QString written READ written NOTIFY changed)
    /// Why there is no copy; empty while all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit ModuleCopier(QObject *parent = nullptr);
    ~ModuleCopier() override;

    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }
    [[nodiscard]] qreal progress() const { return m_progress; }
    [[nodiscard]] const QString &written() const { return m_written; }
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// The files as they are; \p document, where it is given, stays open until they are copied.
    void start(const std::shared_ptr<const FileSource> &files, const QString &folder, CopyKind kind,
               const QString &title, std::unique_ptr<ModuleDocument> document = {});
    void refuse(const QString &problem);
    /// Nothing is left behind of what was copied, and nothing is said of it.
    Q_INVOKABLE void cancel();
    /// Forgets what was written or failed last.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void changed();
    void progressChanged();
    void copied(const QString &folder);

private:
    void finish();
    void setProgress(qreal progress);

    QFutureWatcher<Result<Done>> m_watcher;
    std::unique_ptr<ModuleDocument> m_document;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    qreal m_progress = 0;
    QString m_folder;
    QString m_written;
    QString m_problem;
};

} // namespace Kogge
