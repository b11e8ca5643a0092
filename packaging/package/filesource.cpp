// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/filesource.h"

#include "base/durablefile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// As the disk has them: QDir leaves out what is not UTF-8, and nobody would notice. Fails where files in it
/// could not be opened.
Result<QList<QByteArray>> namesIn(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    if (::access(path.constData(), X_OK) != 0)
        return Error{ErrorCode::CannotRead, folder, qt_error_string(errno)};
    std::error_code error;
    QList<QByteArray> names;
    for (std::filesystem::directory_iterator entry(path.toStdString(), error), end; !error && entry != end;
         entry.increment(error))
        names += QByteArray::fromStdString(entry->path().filename().native());
    if (error)
        return Error{ErrorCode::CannotRead, folder, qt_error_string(error.value())};
    return names;
}

} // namespace

bool isHidden(const PackagePath &path)
{
    const QStringView text = path.toString();
    return text.startsWith(u'.') || text.contains("/."_L1) || text.contains("~/"_L1) || text.endsWith(u'~');
}

bool FileSource::contains(const PackagePath &path) const
{
    return std::binary_search(files().begin(), files().end(), path);
}

bool FileSource::contains(const QString &path) const
{
    const auto safe = PackagePath::fromString(path);
    return safe && contains(*safe);
}

Result<std::unique_ptr<FolderSource>> FolderSource::open(const QString &folder, HiddenFiles hidden)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return Error{ErrorCode::FileNotFound, folder, {}};
    if (!info.isDir())
        return Error{ErrorCode::CannotRead, folder, qt_error_string(ENOTDIR)};
    std::unique_ptr<FolderSource> source(new FolderSource(folder, hidden));
    if (const auto collected = source->collect({}, 0); !collected)
        return collected.error();
    std::sort(source->m_files.begin(), source->m_files.end());
    source->m_passedOver.sort();
    return source;
}

FolderSource::FolderSource(const QString &folder, HiddenFiles hidden)
    : m_name(folder)
    , m_folder(QFileInfo(folder).absoluteFilePath())
    , m_hidden(hidden)
{ }

Result<Done> FolderSource::collect(const QString &below, int depth)
{
    const QString folder = below.isEmpty() ? m_folder : m_folder + u'/' + below;
    const auto names = namesIn(folder);
    if (!names)
        return Error{ErrorCode::CannotRead, below.isEmpty() ? m_name : below, names.error().detail};
    for (const QByteArray &bytes : *names) {
        const QString fileName = QFile::decodeName(bytes);
        const QString name = below.isEmpty() ? fileName : below + u'/' + fileName;
        const QFileInfo entry(folder + u'/' + fileName);
        const auto path = PackagePath::fromString(name);
        const bool usable = path && QFile::encodeName(fileName) == bytes && !entry.isSymLink()
            && (m_hidden == HiddenFiles::Taken || !isHidden(*path));
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
