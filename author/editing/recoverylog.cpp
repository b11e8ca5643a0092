// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/recoverylog.h"

#include "base/durablefile.h"
#include "trust/sha256.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr qint64 longestLog = 32 * 1024 * 1024; ///< Then it is written anew.
constexpr qint64 largestLog = 256 * 1024 * 1024; ///< More is not read.
constexpr quint32 frameMark = 0x4b4f4731; ///< "KOG1".
constexpr qsizetype digestSize = 64;

QDataStream &operator<<(QDataStream &stream, const UnsavedFile &file)
{
    stream << file.path << file.isAsSaved << file.content.has_value();
    if (file.content)
        stream << file.content->bytes << file.content->file;
    return stream;
}

QDataStream &operator>>(QDataStream &stream, UnsavedFile &file)
{
    bool hasContent = false;
    stream >> file.path >> file.isAsSaved >> hasContent;
    if (!hasContent)
        return stream;
    file.content.emplace();
    return stream >> file.content->bytes >> file.content->file;
}

/// Mark, digest of the rest, time and files.
QByteArray frameOf(const UnsavedFiles &files, const QDateTime &time)
{
    QByteArray payload;
    QDataStream stream(&payload, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << time.toMSecsSinceEpoch() << static_cast<quint32>(files.size());
    for (const UnsavedFile &file : files)
        stream << file;
    QByteArray frame;
    QDataStream head(&frame, QIODevice::WriteOnly);
    head.setVersion(QDataStream::Qt_6_4);
    head << frameMark << Sha256::of(payload) << payload;
    return frame;
}

void takeFrame(const QByteArray &payload, FoundChanges &found)
{
    QDataStream stream(payload);
    stream.setVersion(QDataStream::Qt_6_4);
    qint64 time = 0;
    quint32 count = 0;
    stream >> time >> count;
    found.time = QDateTime::fromMSecsSinceEpoch(time);
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        UnsavedFile file;
        stream >> file;
        if (!PackagePath::fromString(file.path))
            continue;
        if (file.isAsSaved)
            found.files.erase(file.path);
        else
            found.files.insert_or_assign(file.path, file.content);
    }
}

/// What the entries say up to the first that is not whole.
FoundChanges replayed(const QByteArray &log, FoundChanges found)
{
    QDataStream stream(log);
    stream.setVersion(QDataStream::Qt_6_4);
    while (!stream.atEnd()) {
        quint32 mark = 0;
        QByteArray digest;
        QByteArray payload;
        stream >> mark >> digest >> payload;
        if (stream.status() != QDataStream::Ok || mark != frameMark || digest != Sha256::of(payload))
            break;
        takeFrame(payload, found);
    }
    return found;
}

UnsavedFiles asUnsaved(const FileChanges &changes)
{
    UnsavedFiles files;
    for (const auto &[path, content] : changes)
        files.push_back({path, false, content});
    return files;
}

} // namespace

QString stateOfModule(const QString &stateFolder, const QString &purpose, const QString &moduleFolder)
{
    constexpr qsizetype enough = 32;
    const QByteArray name = Sha256::of(QFileInfo(moduleFolder).canonicalFilePath().toUtf8());
    return u"%1/%2/%3"_s.arg(stateFolder, purpose, QString::fromLatin1(name.left(enough)));
}

/// A file that cannot be read is set aside: nothing is to be written over it.
FoundChanges RecoveryLog::replayedFile(const QString &file, const FoundChanges &before)
{
    const auto log = readFile(file, largestLog);
    if (log)
        return replayed(*log, before);
    QString aside = file + u".unreadable"_s;
    for (int number = 2; QFile::exists(aside); ++number)
        aside = file + u".unreadable-%1"_s.arg(number);
    if (log.error().code != ErrorCode::FileNotFound) {
        m_unreadable = QFile::rename(file, aside) ? aside : file;
    }
    return before;
}

RecoveryLog::RecoveryLog(const QString &place)
    : m_file(place)
    , m_foundFile(place + u".found"_s)
{
    FoundChanges found = replayedFile(m_foundFile, {});
    if (!isEmpty()) {
        found = replayedFile(m_file, found);
        if (!found.files.empty()
            && !writeFileDurably(m_foundFile, frameOf(asUnsaved(found.files), found.time),
                                 FileAccess::Private))
            m_isDamaged = true; // Both stay; the next entry replaces the newer one.
        else
            clear();
    }
    if (!found.files.empty())
        m_found = found;
}

void RecoveryLog::discardFound()
{
    m_found.reset();
    QFile::remove(m_foundFile);
}

bool RecoveryLog::hasUnreadable() const
{
    const QFileInfo log(m_file);
    return !log.dir().entryList({log.fileName() + u".*unreadable*"_s}, QDir::Files).isEmpty();
}

Result<Done> RecoveryLog::write(const UnsavedFiles &changed, const UnsavedFiles &all)
{
    if (!QDir().mkpath(QFileInfo(m_file).path()))
        return Error{ErrorCode::CannotWrite, m_file, {}};
    if (!m_isDamaged && QFileInfo(m_file).size() < longestLog)
        return append(frameOf(changed, QDateTime::currentDateTime()));
    auto written = writeFileDurably(m_file, frameOf(all, QDateTime::currentDateTime()), FileAccess::Private);
    m_isDamaged = !written;
    return written;
}

Result<Done> RecoveryLog::append(const QByteArray &frame)
{
    constexpr mode_t mode = 0600;
    const bool isNew = !QFile::exists(m_file);
    const int descriptor = ::open(QFile::encodeName(m_file).constData(),
                                  O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, mode);
    if (descriptor < 0)
        return writeError(m_file, errno);
    qsizetype written = 0;
    ssize_t more = 1;
    while (written < frame.size() && more > 0) {
        more = ::write(descriptor, frame.constData() + written, static_cast<size_t>(frame.size() - written));
        written += qMax<qsizetype>(more, 0);
    }
    const bool isWhole = written == frame.size() && ::fdatasync(descriptor) == 0;
    const int error = errno;
    ::close(descriptor);
    m_isDamaged = !isWhole;
    if (!isWhole)
        return writeError(m_file, error);
    if (isNew)
        syncFolder(QFileInfo(m_file).path());
    return Done{};
}

void RecoveryLog::clear()
{
    if (QFile::exists(m_file) && QFile::remove(m_file))
        syncFolder(QFileInfo(m_file).path());
    m_isDamaged = QFile::exists(m_file);
}

bool RecoveryLog::isEmpty() const
{
    return QFileInfo(m_file).size() == 0;
}

} // namespace Kogge
