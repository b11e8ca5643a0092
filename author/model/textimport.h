// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importfile.h"

#include <QFutureWatcher>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <memory>

namespace Kogge {

/// What has become of a file: first what there is, then what could not be taken, a sentence each.
[[nodiscard]] QStringList importReport(const Imported &imported);
/// Why nothing has become of it.
[[nodiscard]] QString importFailure(const Imported &imported);

/// Makes a module of a text or of questions, in another thread.
class TextImport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the author.")

    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    /// 0 to 1.
    Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged)
    /// What has become of the last file: first what there is, then what could not be taken, a sentence each.
    Q_PROPERTY(QStringList report READ report NOTIFY changed)

public:
    explicit TextImport(QObject *parent = nullptr);
    ~TextImport() override;

    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }
    [[nodiscard]] qreal progress() const { return m_progress; }
    [[nodiscard]] const QStringList &report() const { return m_report; }
    /// Whether the name of \p file says that it can become a module.
    [[nodiscard]] Q_INVOKABLE static bool takes(const QString &file);

    /// \p language is that of a text that does not say its own. One at a time.
    void start(const QString &file, const QString &folder, const QString &language);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void progressChanged();
    /// The module is in \p folder.
    void made(const QString &folder);
    void failed(const QString &sentence);

private:
    void finish();

    QString m_folder;
    QFutureWatcher<Result<Imported>> m_watcher;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    qreal m_progress = 0;
    QStringList m_report;
};

} // namespace Kogge
