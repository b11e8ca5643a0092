// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/unpacker.h"

#include "base/durablefile.h"

#include <QDir>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr qint64 blockSize = 256 * 1024;

Result<Done> checkTarget(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir())
        return Error{ErrorCode::TargetExists, folder, {}};
    const bool empty =
        QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (info.exists() && !empty)
        return Error{ErrorCode::TargetNotEmpty, folder, {}};
    return Done{};
}

Result<Done> copyFile(const ArchiveSource &source, const PackagePath &path, const QString &target)
{
    const auto input = source.open(path);
    if (!input)
        return input.error();
    DurableFile output(target);
    if (const auto opened = output.open(); !opened)
        return opened;
    qint64 written = 0;
    while (true) {
        const QByteArray block = (*input)->read(blockSize);
        if (block.isEmpty())
            break;
        output.device().write(block);
        written += block.size();
    }
    if (written != source.size(path))
        return Error{ErrorCode::EntryDamaged, path.toString(), {}};
    if (const auto synced = output.sync(written); !synced)
        return synced;
    return output.commit();
}

Result<Done> copyAll(const ArchiveSource &source, const QString &folder, const Progress &progress)
{
    qint64 done = 0;
    qint64 all = 0;
    for (const PackagePath &path : source.files())
        all += source.size(path);
    for (const PackagePath &path : source.files()) {
        const QString target = folder + u'/' + path.toString();
        if (!QDir().mkpath(QFileInfo(target).path()))
            return writeError(target, errno);
        if (const auto copied = copyFile(source, path, target); !copied)
            return copied;
        done += source.size(path);
        if (progress && !progress(done, all))
            return Error{ErrorCode::Cancelled, folder, {}};
    }
    return Done{};
}

} // namespace

Result<Unpacked> unpack(const QString &file, const QString &folder, const Progress &progress)
{
    const auto package = openPackage(file);
    if (!package)
        return package.error();
    if (!package->source)
        return Error{ErrorCode::ModuleMissing, file, {}};
    const QString target = QDir::cleanPath(QDir().absoluteFilePath(folder));
    if (const auto usable = checkTarget(target); !usable)
        return usable.error();
    if (const auto verified = verifyPackage(*package, progress); !verified)
        return verified.error();

    QTemporaryDir work(target + u".part-XXXXXX"_s);
    if (!work.isValid())
        return writeError(target, errno);
    if (const auto copied = copyAll(*package->source, work.path(), progress); !copied)
        return copied.error();
    QFile::setPermissions(work.path(), QFileInfo(QFileInfo(target).path()).permissions());
    if (std::rename(QFile::encodeName(work.path()).constData(), QFile::encodeName(target).constData()) != 0)
        return writeError(target, errno);
    work.setAutoRemove(false);
    syncFolder(QFileInfo(target).path());
    return Unpacked{static_cast<int>(package->source->files().size())};
}

} // namespace Kogge
