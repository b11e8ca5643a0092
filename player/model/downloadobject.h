// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blockobject.h"
#include "packagemedia.h"

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

public:
    /// \p files outlives it.
    DownloadObject(const Block &block, const DownloadBlock &download, const PackageMedia &media,
                   const FileSource &files, QObject *parent = nullptr);

    [[nodiscard]] const QString &label() const { return m_download.label; }
    [[nodiscard]] const QString &description() const { return m_download.description; }
    [[nodiscard]] const QString &credit() const { return m_credit; }
    [[nodiscard]] QString kindAndSize() const;
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] const QString &note() const { return m_note; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    /// Writes a copy to \p target, a local file.
    Q_INVOKABLE void saveTo(const QUrl &target);

Q_SIGNALS:
    void noteChanged();

private:
    [[nodiscard]] Result<Done> copyTo(const QString &target) const;

    DownloadBlock m_download;
    QString m_file;
    QString m_credit;
    const FileSource &m_files;
    QString m_note;
    bool m_failed = false;
};

} // namespace Kogge
