// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/filesource.h"

#include "base/durablefile.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>

namespace Kogge {

bool FileSource::contains(const PackagePath &path) const
{
    return std::binary_search(files().begin(), files().end(), path);
}

bool FileSource::contains(const QString &path) const
{
    const auto safe = PackagePath::fromString(path);
    return safe && contains(*safe);
}

Result<std::unique_ptr<FolderSource>> FolderSource::open(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return Error{ErrorCode::FileNotFound, folder, {}};
    if (!info.isDir())
        return Error{ErrorCode::CannotRead, folder, qt_error_string(ENOTDIR)};
    std::unique_ptr<FolderSource> source(new FolderSource(folder));
    if (const auto collected = source->collect({}, 0); !collected)
        return collected.error();
    std::sort(source->m_files.begin(), source->m_files.end());
    source->m_passedOver.sort();
    return source;
}

FolderSource::FolderSource(const QString &folder)
    : m_name(folder)
    , m_folder(QFileInfo(folder).absoluteFilePath())
{ }

Result<Done> FolderSource::collect(const QString &below, int depth)
{
    const QDir folder(below.isEmpty() ? m_folder : m_folder + u'/' + below);
    const QFileInfo info(folder.path());
    if (!info.isReadable() || !info.isExecutable())
        return Error{ErrorCode::CannotRead, below.isEmpty() ? m_name : below, qt_error_string(EACCES)};
    const auto filter = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const QFileInfo &entry : folder.entryInfoList(filter)) {
        const QString name = below.isEmpty() ? entry.fileName() : below + u'/' + entry.fileName();
        const auto path = PackagePath::fromString(name);
        const bool usable =
            path && !entry.isSymLink() && !entry.fileName().startsWith(u'.') && !name.endsWith(u'~');
        if (usable && entry.isDir() && depth < PackagePath::maximumDepth) {
            if (auto collected = collect(name, depth + 1); !collected)
                return collected;
        } else if (usable && entry.isFile()) {
            m_files.push_back(*path);
        } else {
            m_passedOver += name;
        }
    }
    return Done{};
}

QString FolderSource::absolute(const PackagePath &path) const
{
    return m_folder + u'/' + path.toString();
}

qint64 FolderSource::size(const PackagePath &path) const
{
    return QFileInfo(absolute(path)).size();
}

Result<std::unique_ptr<QIODevice>> FolderSource::open(const PackagePath &path) const
{
    auto file = std::make_unique<QFile>(absolute(path));
    if (!file->exists())
        return Error{ErrorCode::FileNotFound, path.toString(), {}};
    if (!file->open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, path.toString(), file->errorString()};
    return std::unique_ptr<QIODevice>(std::move(file));
}

Result<QByteArray> FolderSource::read(const PackagePath &path, qint64 limit) const
{
    return readFile(absolute(path), limit);
}

} // namespace Kogge
