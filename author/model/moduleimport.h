// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importfile.h"

#include <QFutureWatcher>
#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <memory>

namespace Kogge {

class ModuleEditor;

/// Brings a text or questions into the module that is open, as one step of the history: questions without
/// categories behind the block that is chosen, everything else as lessons behind the one that is open. The
/// file is read in another thread.
class ModuleImport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the editor.")

    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    /// 0 to 1.
    Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged)
    /// See TextImport.
    Q_PROPERTY(QStringList report READ report NOTIFY changed)

public:
    explicit ModuleImport(ModuleEditor &editor);
    ~ModuleImport() override;

    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }
    [[nodiscard]] qreal progress() const { return m_progress; }
    [[nodiscard]] const QStringList &report() const { return m_report; }

    /// One at a time.
    Q_INVOKABLE void start(const QUrl &file);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void progressChanged();
    void made();
    /// \p sentence is empty where it was cancelled.
    void failed(const QString &sentence);

private:
    void finish();
    void put(const ImportedParts &imported);

    ModuleEditor &m_editor;
    QString m_name; ///< Of the file.
    QFutureWatcher<Result<ImportedParts>> m_watcher;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    qreal m_progress = 0;
    QStringList m_report;
};

} // namespace Kogge
