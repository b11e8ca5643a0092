// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blockobject.h"
#include "leftcopies.h"
#include "packagemedia.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QSemaphore>

namespace Kogge {

/// A file to take away.
class DownloadObject : public Kogge::BlockObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    Q_PROPERTY(QString label READ label CONSTANT)
    Q_PROPERTY(QString description READ description CONSTANT)
    Q_PROPERTY(QString credit READ credit CONSTANT)
    /// "PDF, 240 kB"
    Q_PROPERTY(QString kindAndSize READ kindAndSize CONSTANT)
    /// What a copy is called where nobody says otherwise.
    Q_PROPERTY(QString fileName READ fileName CONSTANT)
    /// Where the copy is, or why there is none; empty before the first.
    Q_PROPERTY(QString note READ note NOTIFY noteChanged)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY noteChanged)
    /// A copy is being written, and how much of it has been: 0 to 1, or -1 while the disk finishes it.
    Q_PROPERTY(bool copying READ isCopying NOTIFY copyingChanged)
    Q_PROPERTY(qreal copied READ copied NOTIFY copiedChanged)

public:
    /// \p files outlives it. With \p held, which keeps them, a copy that has been begun is \p left to others
    /// when the block goes; without, or where they are gone, it is given up then.
    DownloadObject(const Block &block, const DownloadBlock &download, const PackageMedia &media,
                   const FileSource &files, std::shared_ptr<const FileSource> held = {},
                   LeftCopies *left = nullptr, QObject *parent = nullptr);
    ~DownloadObject() override;

    [[nodiscard]] const QString &label() const { return m_download.label; }
    [[nodiscard]] const QString &description() const { return m_download.description; }
    [[nodiscard]] const QString &credit() const { return m_credit; }
    [[nodiscard]] QString kindAndSize() const;
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] const QString &note() const { return m_note; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    [[nodiscard]] bool isCopying() const { return m_watcher.isRunning(); }
    [[nodiscard]] qreal copied() const;

    /// Writes a copy to \p target, a local file, in another thread; note() says when it is there. One at a
    /// time.
    Q_INVOKABLE void saveTo(const QUrl &target);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void noteChanged();
    void copyingChanged();
    void copiedChanged();

private:
    void copyFinished();
    void setNote(const QString &note, bool failed);

    DownloadBlock m_download;
    QString m_file;
    QString m_credit;
    const FileSource &m_files;
    std::shared_ptr<const FileSource> m_held;
    QPointer<LeftCopies> m_left;
    QString m_note;
    bool m_failed = false;
    QString m_target;
    QFutureWatcher<Result<Done>> m_watcher;
    std::shared_ptr<QSemaphore> m_read; ///< Released when the copy needs the files no more.
};

} // namespace Kogge
