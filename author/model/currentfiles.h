// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/filesource.h"

namespace Kogge {

/// The files of a module as they are now: what was made to read from them goes on reading when they have
/// become others.
class CurrentFiles : public FileSource
{
public:
    /// \p files is not null when something reads.
    explicit CurrentFiles(std::shared_ptr<const FileSource> files)
        : m_files(std::move(files))
    { }

    void set(std::shared_ptr<const FileSource> files) { m_files = std::move(files); }

    [[nodiscard]] QString name() const override { return m_files->name(); }
    [[nodiscard]] const std::vector<PackagePath> &files() const override { return m_files->files(); }
    [[nodiscard]] qint64 size(const PackagePath &path) const override { return m_files->size(path); }
    Result<std::unique_ptr<QIODevice>> open(const PackagePath &path) const override
    {
        return m_files->open(path);
    }
    Result<QByteArray> read(const PackagePath &path, qint64 limit) const override
    {
        return m_files->read(path, limit);
    }

private:
    std::shared_ptr<const FileSource> m_files;
};

} // namespace Kogge
