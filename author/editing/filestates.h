// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/filesource.h"

#include <QMutex>
#include <QTemporaryDir>

#include <map>
#include <optional>

namespace Kogge {

/// What a file consists of: bytes in memory, or another file.
struct FileContent {
    QByteArray bytes;
    QString file; ///< Path on the disk; empty for bytes.

    bool operator==(const FileContent &) const = default;
};

/// The files of a module, by path.
using FileStates = std::map<QString, FileContent>;
/// What files become; absent: removed.
using FileChanges = std::map<QString, std::optional<FileContent>>;

/// XML files are; pictures, sound and film stay where they are.
[[nodiscard]] bool isHeldInMemory(const QString &path);
/// They have the same bytes, wherever those are.
[[nodiscard]] bool isSameContent(const FileContent &left, const FileContent &right);

/// What has to be done to come from one state to the other.
[[nodiscard]] FileChanges changesBetween(const FileStates &from, const FileStates &to);

/// Fails with an error that names \p path.
Result<std::unique_ptr<QIODevice>> openContent(const FileContent &content, const QString &path);

/// Copies of files from elsewhere, so that those may go or change. They last as long as this. Any thread may
/// use it.
class KeptFiles
{
public:
    /// In a new folder below \p place, or, where that is empty or cannot be used, among the system's
    /// temporary files. It is made when it is needed.
    explicit KeptFiles(QString place = {});

    /// Beyond the end of this.
    void leaveThem();
    [[nodiscard]] const QString &place() const { return m_place; }
    [[nodiscard]] QString folder() const;
    /// The copy of \p file. It is durable, and called by its digest: files with the same bytes have one.
    Result<QString> keep(const QString &file) { return keep({{}, file}, file); }
    /// The same for any content. A copy that is here already is not copied again. Errors name \p name.
    Result<QString> keep(const FileContent &content, const QString &name);

private:
    void makeFolder();

    mutable QMutex m_mutex;
    QString m_place;
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// The files as they were at one time.
class StateSource : public FileSource
{
public:
    StateSource(QString name, FileStates states, std::shared_ptr<const KeptFiles> kept);

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] const std::vector<PackagePath> &files() const override { return m_files; }
    [[nodiscard]] qint64 size(const PackagePath &path) const override;
    Result<std::unique_ptr<QIODevice>> open(const PackagePath &path) const override;
    Result<QByteArray> read(const PackagePath &path, qint64 limit) const override;

private:
    QString m_name;
    FileStates m_states;
    std::shared_ptr<const KeptFiles> m_kept; ///< Not to go before this.
    std::vector<PackagePath> m_files;
};

} // namespace Kogge
