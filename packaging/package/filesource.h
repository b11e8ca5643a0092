// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/packagepath.h"

#include <QIODevice>

#include <memory>
#include <vector>

namespace Kogge {

/// The files of a module, wherever they lie: in a folder or in an archive. Several threads may read at once.
class FileSource
{
public:
    virtual ~FileSource() = default;

    /// The folder or the archive, as errors call it.
    [[nodiscard]] virtual QString name() const = 0;
    /// Sorted by path.
    [[nodiscard]] virtual const std::vector<PackagePath> &files() const = 0;
    /// In bytes; 0 for a file that is not there.
    [[nodiscard]] virtual qint64 size(const PackagePath &path) const = 0;
    /// Reads from the beginning. Damage may be found only at the end; see read().
    virtual Result<std::unique_ptr<QIODevice>> open(const PackagePath &path) const = 0;
    /// The whole file; fails with TooLarge beyond \p limit bytes.
    virtual Result<QByteArray> read(const PackagePath &path, qint64 limit) const = 0;

    [[nodiscard]] bool contains(const PackagePath &path) const;
    [[nodiscard]] bool contains(const QString &path) const;
};

/// That \p path, or a folder in it, has a name that begins with "." or ends with "~": no module's file.
[[nodiscard]] bool isHidden(const PackagePath &path);

/// What becomes of them where a folder is read.
enum class HiddenFiles { PassedOver, Taken };

/// A module's folder. Links and what is neither file nor folder are passed over.
class FolderSource : public FileSource
{
public:
    /// Fails with FileNotFound, or with CannotRead for it or any folder in it, so that nothing is left out
    /// unnoticed.
    static Result<std::unique_ptr<FolderSource>> open(const QString &folder,
                                                      HiddenFiles hidden = HiddenFiles::PassedOver);

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] const std::vector<PackagePath> &files() const override { return m_files; }
    [[nodiscard]] qint64 size(const PackagePath &path) const override;
    Result<std::unique_ptr<QIODevice>> open(const PackagePath &path) const override;
    Result<QByteArray> read(const PackagePath &path, qint64 limit) const override;

    /// What was passed over, and names that no package may have.
    [[nodiscard]] const QStringList &passedOver() const { return m_passedOver; }

private:
    FolderSource(const QString &folder, HiddenFiles hidden);
    Result<Done> collect(const QString &below, int depth);
    [[nodiscard]] QString absolute(const PackagePath &path) const;

    QString m_name;
    QString m_folder; ///< Absolute.
    HiddenFiles m_hidden;
    std::vector<PackagePath> m_files;
    QStringList m_passedOver;
};

} // namespace Kogge
