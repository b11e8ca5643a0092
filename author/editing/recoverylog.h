// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/filestates.h"

#include <QDateTime>

namespace Kogge {

/// What has become of a file since it was saved.
struct UnsavedFile {
    QString path;
    bool isAsSaved = false; ///< Again; what stood in the log before is void.
    std::optional<FileContent> content; ///< Absent: removed, or as saved.

    bool operator==(const UnsavedFile &) const = default;
};
using UnsavedFiles = std::vector<UnsavedFile>;

/// Unsaved changes, as a program that did not end well left them.
struct FoundChanges {
    QDateTime time; ///< Of the last one.
    FileChanges files;
};

/// Where a program keeps what it knows of one module: told apart by the module's folder.
[[nodiscard]] QString stateOfModule(const QString &stateFolder, const QString &purpose,
                                    const QString &moduleFolder);

/// The unsaved changes of one module, on the disk: an append-only file in which every entry has a checksum,
/// so that one that was cut off is noticed and the ones before it are good.
class RecoveryLog
{
public:
    /// Sets aside what a former program has left, so that this one's changes do not mix with it.
    explicit RecoveryLog(const QString &place);

    [[nodiscard]] const std::optional<FoundChanges> &found() const { return m_found; }
    void discardFound();
    /// Where a log lies now that could not be read; empty: it could.
    [[nodiscard]] const QString &unreadable() const { return m_unreadable; }
    /// Such logs lie there, whenever they were set aside.
    [[nodiscard]] bool hasUnreadable() const;

    /// Adds \p changed, or writes \p all anew where the file has grown too long or was damaged by a failure.
    Result<Done> write(const UnsavedFiles &changed, const UnsavedFiles &all);
    /// Everything is saved.
    void clear();
    [[nodiscard]] bool isEmpty() const;

private:
    FoundChanges replayedFile(const QString &file, const FoundChanges &before);
    Result<Done> append(const QByteArray &frame);

    QString m_file;
    QString m_foundFile;
    QString m_unreadable;
    std::optional<FoundChanges> m_found;
    bool m_isDamaged = false; ///< By a write that failed.
};

} // namespace Kogge
