// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "downloadobject.h"

#include "base/durablefile.h"

#include <QDir>
#include <QIODevice>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// The size of \p path, or 0.
qint64 sizeOf(const FileSource &files, const QString &path)
{
    const auto checked = PackagePath::fromString(path);
    return checked ? files.size(*checked) : 0;
}

} // namespace

DownloadObject::DownloadObject(const Block &block, const DownloadBlock &download, const PackageMedia &media,
                               const FileSource &files, QObject *parent)
    : BlockObject(u"Download"_s, block, parent)
    , m_download(download)
    , m_file(media.fileFor(download.media))
    , m_credit(media.credit(download.media))
    , m_files(files)
{ }

QString DownloadObject::fileName() const
{
    return m_file.section(u'/', -1);
}

QString DownloadObject::kindAndSize() const
{
    const QString size = QLocale().formattedDataSize(sizeOf(m_files, m_file), 0, QLocale::DataSizeSIFormat);
    //: the kind of a file and its size: "PDF, 240 kB"
    return tr("%1, %2").arg(m_file.section(u'.', -1).toUpper(), size);
}

Result<Done> DownloadObject::copyTo(const QString &target) const
{
    const auto path = PackagePath::fromString(m_file);
    if (!path)
        return path.error();
    const auto source = m_files.open(*path);
    if (!source)
        return source.error();
    DurableFile copy(target);
    if (const auto opened = copy.open(); !opened)
        return opened.error();
    qint64 written = 0;
    constexpr qint64 blockSize = 1 << 16;
    while (written < m_files.size(*path)) {
        const QByteArray bytes = (*source)->read(blockSize);
        if (bytes.isEmpty())
            return Error{ErrorCode::EntryDamaged, m_file, {}};
        if (copy.device().write(bytes) != bytes.size())
            break; // sync() says why.
        written += bytes.size();
    }
    if (const auto synced = copy.sync(m_files.size(*path)); !synced)
        return synced.error();
    return copy.commit();
}

void DownloadObject::saveTo(const QUrl &target)
{
    const QString file = target.toLocalFile();
    const auto copied =
        file.isEmpty() ? Result<Done>(Error{ErrorCode::FileNotFound, target.toString(), {}}) : copyTo(file);
    m_failed = !copied;
    m_note = copied ? tr("A copy is in “%1”.").arg(QDir::toNativeSeparators(file)) : describe(copied.error());
    Q_EMIT noteChanged();
}

} // namespace Kogge
