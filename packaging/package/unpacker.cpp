// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/unpacker.h"

#include "base/durablefile.h"

#include <QDir>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr qint64 blockSize = 256 * 1024;

Result<Done> rename(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return writeError(to, errno);
    return Done{};
}

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

/// Brings what is in \p from to \p to, an empty folder that stays as it is: a drive, or where somebody works.
Result<Done> moveInto(const QString &from, const QString &to)
{
    QStringList moved;
    for (const QString &name : QDir(from).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        if (const auto done = rename(from + u'/' + name, to + u'/' + name); !done) {
            for (const QString &back : moved)
                (void)rename(to + u'/' + back, from + u'/' + back);
            return done;
        }
        moved += name;
    }
    syncFolder(to);
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

    const bool exists = QFileInfo(target).isDir();
    QTemporaryDir work(exists ? target + u"/.part-XXXXXX"_s : target + u".part-XXXXXX"_s);
    if (!work.isValid())
        return writeError(target, errno);
    work.setAutoRemove(false); // It would complain on the terminal where the disk has failed.
    const auto removal = qScopeGuard([&work] { QDir(work.path()).removeRecursively(); });
    const QString module = work.filePath(u"module"_s); // With the permissions that new folders have.
    if (!QDir().mkdir(module))
        return writeError(target, errno);
    if (const auto copied = copyAll(*package->source, module, progress); !copied)
        return copied.error();
    if (const auto moved = exists ? moveInto(module, target) : rename(module, target); !moved)
        return moved.error();
    syncFolder(QFileInfo(target).path());
    return Unpacked{static_cast<int>(package->source->files().size())};
}

} // namespace Kogge
