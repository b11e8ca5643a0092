// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/packer.h"

#include <QFutureWatcher>
#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <memory>

namespace Kogge {

/// Packs the module into a file, beside the work.
class Publisher : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the editor.")

    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    /// 0 to 1.
    Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged)
    /// The file that was written last, its name and size in words; empty before.
    Q_PROPERTY(QString written READ written NOTIFY changed)
    /// Its folder, as the desktop writes it; and as an address.
    Q_PROPERTY(QString writtenPlace READ writtenPlace NOTIFY changed)
    Q_PROPERTY(QUrl writtenFolder READ writtenFolder NOTIFY changed)
    /// Why nothing was written; empty while all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit Publisher(QString folder, QObject *parent = nullptr);
    ~Publisher() override;

    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }
    [[nodiscard]] qreal progress() const { return m_progress; }
    [[nodiscard]] const QString &written() const { return m_written; }
    [[nodiscard]] QString writtenPlace() const;
    [[nodiscard]] QUrl writtenFolder() const;
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// The name of the file that pack() would replace; empty where there is none.
    [[nodiscard]] Q_INVOKABLE static QString replacedBy(const QString &file);
    /// About how large the file of a module with \p files and \p translations would be, in words.
    [[nodiscard]] static QString estimate(const FileSource &files, const QStringList &translations,
                                          const PackOptions &options);
    /// Packs what has been saved.
    void pack(const QString &file, const PackOptions &options);
    /// Opens the file that was written in the player.
    Q_INVOKABLE void play();
    Q_INVOKABLE void cancel();
    /// Forgets what was written or failed last.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void changed();
    void progressChanged();

private:
    void finish();

    QString m_folder;
    QString m_file;
    QFutureWatcher<Result<Packed>> m_watcher;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    qreal m_progress = 0;
    QString m_written;
    QString m_problem;
};

} // namespace Kogge
