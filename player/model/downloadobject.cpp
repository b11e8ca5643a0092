// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "downloadobject.h"

#include "base/chosenfile.h"
#include "base/durablefile.h"

#include <QIODevice>
#include <QLocale>
#include <QPromise>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// The size of \p path, or 0.
qint64 sizeOf(const FileSource &files, const QString &path)
{
    const auto checked = PackagePath::fromString(path);
    return checked ? files.size(*checked) : 0;
}

using Copy = QPromise<Result<Done>>;

/// The bytes that were written. Tells \p copy how far it is, in percent.
Result<qint64> copyBytes(const FileSource &files, const QString &file, QIODevice &target, Copy &copy)
{
    const auto path = PackagePath::fromString(file);
    if (!path)
        return path.error();
    const auto source = files.open(*path);
    if (!source)
        return source.error();
    constexpr qint64 blockSize = 1 << 16;
    const qint64 size = files.size(*path);
    for (qint64 written = 0; written < size; copy.setProgressValue(static_cast<int>(100 * written / size))) {
        if (copy.isCanceled())
            return Error{ErrorCode::Cancelled, file, {}};
        const QByteArray bytes = (*source)->read(blockSize);
        if (bytes.isEmpty())
            return Error{ErrorCode::EntryDamaged, file, {}};
        if (target.write(bytes) != bytes.size())
            break; // sync() says why.
        written += bytes.size();
    }
    return size;
}

Result<Done> copyDurably(const FileSource &files, const QString &file, const QString &target, Copy &copy,
                         QSemaphore &read)
{
    DurableFile written(target);
    const auto opened = written.open();
    const auto size =
        opened ? copyBytes(files, file, written.device(), copy) : Result<qint64>(opened.error());
    read.release();
    if (!size)
        return size.error();
    if (const auto synced = written.sync(*size); !synced)
        return synced.error();
    return copy.isCanceled() ? Result<Done>(Error{ErrorCode::Cancelled, file, {}}) : written.commit();
}

} // namespace

DownloadObject::DownloadObject(const Block &block, const DownloadBlock &download, const PackageMedia &media,
                               const FileSource &files, std::shared_ptr<const FileSource> held,
                               LeftCopies *left, QObject *parent)
    : BlockObject(u"Download"_s, block, parent)
    , m_download(download)
    , m_file(media.fileFor(download.media))
    , m_credit(media.credit(download.media))
    , m_files(files)
    , m_held(std::move(held))
    , m_left(left)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &DownloadObject::copiedChanged);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &DownloadObject::copyFinished);
}

DownloadObject::~DownloadObject()
{
    if (!isCopying())
        return;
    if (m_held && m_left && !m_watcher.isCanceled()) {
        m_left->take(m_watcher.future(), m_target);
        return;
    }
    cancel();
    if (!m_held)
        m_read->acquire();
}

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

qreal DownloadObject::copied() const
{
    const int percent = m_watcher.progressValue();
    return percent < 100 ? percent / 100.0 : -1;
}

void DownloadObject::saveTo(const QUrl &target)
{
    if (isCopying())
        return;
    const auto chosen = chosenFile(target);
    if (!chosen)
        return setNote(describe(chosen.error()), true);
    m_target = *chosen;
    setNote({}, false);
    const auto copy = std::make_shared<Copy>();
    copy->setProgressRange(0, 100);
    copy->start();
    m_read = std::make_shared<QSemaphore>();
    m_watcher.setFuture(copy->future());
    QThreadPool::globalInstance()->start(
        [copy, read = m_read, held = m_held, &files = m_files, file = m_file, target = m_target] {
            copy->addResult(copyDurably(files, file, target, *copy, *read));
            copy->finish();
        });
    Q_EMIT copyingChanged();
    Q_EMIT copiedChanged();
}

void DownloadObject::cancel()
{
    m_watcher.cancel();
}

void DownloadObject::copyFinished()
{
    Q_EMIT copyingChanged();
    if (m_watcher.isCanceled())
        return;
    const Result<Done> result = m_watcher.result();
    setNote(copyNote(result, m_target), !result);
}

void DownloadObject::setNote(const QString &note, bool failed)
{
    m_note = note;
    m_failed = failed;
    Q_EMIT noteChanged();
}

} // namespace Kogge
