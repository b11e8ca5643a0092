// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/filestates.h"

#include "base/durablefile.h"
#include "editing/stagedfile.h"
#include "trust/sha256.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

Result<QByteArray> digestOfContent(const FileContent &content)
{
    return content.file.isEmpty() ? Sha256::of(content.bytes) : digestOfFile(content.file);
}

} // namespace

bool isHeldInMemory(const QString &path)
{
    return path.endsWith(u".xml"_s) || path.endsWith(u".xlf"_s)
        || (path.startsWith(u"coach/"_s) && path.endsWith(u".md"_s));
}

bool isSameContent(const FileContent &left, const FileContent &right)
{
    if (left == right)
        return true;
    const auto leftDigest = digestOfContent(left);
    const auto rightDigest = digestOfContent(right);
    return leftDigest && rightDigest && *leftDigest == *rightDigest;
}

FileChanges changesBetween(const FileStates &from, const FileStates &to)
{
    FileChanges changes;
    for (const auto &[path, content] : to) {
        const auto before = from.find(path);
        if (before == from.end() || before->second != content)
            changes.emplace(path, content);
    }
    for (const auto &[path, content] : from) {
        if (!to.contains(path))
            changes.emplace(path, std::nullopt);
    }
    return changes;
}

Result<std::unique_ptr<QIODevice>> openContent(const FileContent &content, const QString &path)
{
    if (content.file.isEmpty()) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(content.bytes);
        buffer->open(QIODevice::ReadOnly);
        return std::unique_ptr<QIODevice>(std::move(buffer));
    }
    auto file = std::make_unique<QFile>(content.file);
    if (!file->exists())
        return Error{ErrorCode::FileNotFound, path, {}};
    if (!file->open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, path, file->errorString()};
    return std::unique_ptr<QIODevice>(std::move(file));
}

KeptFiles::KeptFiles(QString place)
    : m_place(std::move(place))
{ }

void KeptFiles::makeFolder()
{
    if (!m_place.isEmpty() && QDir().mkpath(m_place))
        m_folder = std::make_unique<QTemporaryDir>(m_place + u"/XXXXXX"_s);
    if (!m_folder || !m_folder->isValid())
        m_folder = std::make_unique<QTemporaryDir>();
}

void KeptFiles::leaveThem()
{
    const QMutexLocker locker(&m_mutex);
    if (m_folder)
        m_folder->setAutoRemove(false);
}

QString KeptFiles::folder() const
{
    const QMutexLocker locker(&m_mutex);
    return m_folder ? m_folder->path() : QString();
}

Result<QString> KeptFiles::keep(const FileContent &content, const QString &name)
{
    const QMutexLocker locker(&m_mutex);
    if (!m_folder)
        makeFolder();
    if (!m_folder->isValid())
        return Error{ErrorCode::CannotWrite, name, m_folder->errorString()};
    if (content.file.startsWith(m_folder->path() + u'/'))
        return content.file;
    const QString incoming = m_folder->filePath(u"incoming"_s);
    const auto digest = stageFile(incoming, content, name);
    if (!digest)
        return digest.error();
    const QString kept = m_folder->filePath(QString::fromLatin1(*digest));
    if (QFile::exists(kept))
        QFile::remove(incoming);
    else if (!QFile::rename(incoming, kept))
        return Error{ErrorCode::CannotWrite, name, {}};
    return kept;
}

StateSource::StateSource(QString name, FileStates states, std::shared_ptr<const KeptFiles> kept)
    : m_name(std::move(name))
    , m_states(std::move(states))
    , m_kept(std::move(kept))
{
    for (const auto &[path, content] : m_states)
        m_files.push_back(*PackagePath::fromString(path));
    std::sort(m_files.begin(), m_files.end());
}

qint64 StateSource::size(const PackagePath &path) const
{
    const auto found = m_states.find(path.toString());
    if (found == m_states.end())
        return 0;
    const FileContent &content = found->second;
    return content.file.isEmpty() ? content.bytes.size() : QFileInfo(content.file).size();
}

Result<std::unique_ptr<QIODevice>> StateSource::open(const PackagePath &path) const
{
    const auto found = m_states.find(path.toString());
    if (found == m_states.end())
        return Error{ErrorCode::FileNotFound, path.toString(), {}};
    return openContent(found->second, path.toString());
}

Result<QByteArray> StateSource::read(const PackagePath &path, qint64 limit) const
{
    const auto found = m_states.find(path.toString());
    if (found == m_states.end())
        return Error{ErrorCode::FileNotFound, path.toString(), {}};
    const FileContent &content = found->second;
    return content.file.isEmpty() ? content.bytes : readFile(content.file, limit);
}

} // namespace Kogge
