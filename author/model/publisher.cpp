// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publisher.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QProcess>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QString sizeInWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString withEnding(const QString &file)
{
    return file.endsWith(u".zip"_s) ? file : file + u".kogge.zip"_s;
}

} // namespace

Publisher::Publisher(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Publisher::finish);
}

Publisher::~Publisher()
{
    cancel();
    m_watcher.waitForFinished();
}

QString Publisher::estimate(const FileSource &files, const QStringList &translations,
                            const PackOptions &options)
{
    return sizeInWords(estimatedSize(files, translations, options));
}

QString Publisher::writtenPlace() const
{
    return m_written.isEmpty() ? QString() : QDir::toNativeSeparators(QFileInfo(m_file).absolutePath());
}

QUrl Publisher::writtenFolder() const
{
    return m_written.isEmpty() ? QUrl() : QUrl::fromLocalFile(QFileInfo(m_file).absolutePath());
}

QString Publisher::replacedBy(const QString &file)
{
    const QFileInfo there(withEnding(file));
    return !file.isEmpty() && there.isFile() ? there.fileName() : QString();
}

void Publisher::pack(const QString &file, const PackOptions &options)
{
    if (isRunning() || file.isEmpty())
        return;
    reset();
    m_file = withEnding(file);
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const auto tell = [this, cancelled = m_cancelled](qint64 done, qint64 all) {
        QMetaObject::invokeMethod(this, [this, done, all] {
            m_progress = all > 0 ? static_cast<qreal>(done) / static_cast<qreal>(all) : 0;
            Q_EMIT progressChanged();
        });
        return !*cancelled;
    };
    m_watcher.setFuture(QtConcurrent::run([folder = m_folder, target = m_file, options, tell] {
        return Kogge::pack(folder, target, options, tell);
    }));
    Q_EMIT changed();
}

void Publisher::play()
{
    // Beside this program, as it is installed; else wherever it is found.
    const QString beside = QCoreApplication::applicationDirPath() + u"/kogge-player"_s;
    const QString program = QFileInfo::exists(beside) ? beside : u"kogge-player"_s;
    const bool isStarted = QProcess::startDetached(program, {QFileInfo(m_file).absoluteFilePath()});
    m_problem =
        isStarted ? QString() : tr("The player could not be started. Open the file with it yourself.");
    Q_EMIT changed();
}

void Publisher::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void Publisher::reset()
{
    m_progress = 0;
    m_written.clear();
    m_problem.clear();
    Q_EMIT progressChanged();
    Q_EMIT changed();
}

void Publisher::finish()
{
    const Result<Packed> packed = m_watcher.result();
    if (!packed)
        m_problem = packed.error().code == ErrorCode::Cancelled ? QString() : describe(packed.error());
    else if (hasErrors(packed->problems))
        m_problem = tr("Nothing was written: there is something that must be fixed before.");
    else
        //: %1 is a file's name, %2 its size
        m_written = tr("%1 · %2").arg(QFileInfo(m_file).fileName(), sizeInWords(packed->bytes));
    Q_EMIT changed();
}

} // namespace Kogge
