// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/importer.h"

#include "base/durablefile.h"
#include "trust/sha256.h"

#include <QFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr qint64 blockSize = 1024 * 1024;

Result<Done> copyBytes(QFile &input, QIODevice &output, Sha256 &hash, const Progress &progress, qint64 all)
{
    qint64 done = 0;
    while (!input.atEnd()) {
        const QByteArray block = input.read(blockSize);
        if (block.isEmpty())
            return Error{ErrorCode::CannotRead, input.fileName(), input.errorString()};
        hash.add(block);
        if (output.write(block) != block.size())
            return Error{ErrorCode::DiskFull, input.fileName(), {}};
        done += block.size();
        if (progress && !progress(done, all))
            return Error{ErrorCode::Cancelled, input.fileName(), {}};
    }
    return Done{};
}

Result<Done> checkRoom(const QString &folder, const QFile &input)
{
    const QStorageInfo storage(folder);
    if (storage.isValid() && storage.bytesAvailable() < input.size())
        return Error{ErrorCode::DiskFull, input.fileName(), QString::number(input.size())};
    return Done{};
}

Result<Course> verified(std::unique_ptr<QIODevice> copy, const QString &file, const Progress &progress,
                        qint64 all)
{
    auto reader = ArchiveReader::open(std::move(copy), file);
    if (!reader)
        return reader.error();
    const auto package = openPackage(std::make_shared<const ArchiveReader>(std::move(*reader)), file);
    if (!package)
        return package.error();
    if (!package->source)
        return Error{ErrorCode::ModuleMissing, file, {}};
    const Progress second = [&](qint64 done, qint64) {
        return !progress || progress(all / 2 + done / 2, all);
    };
    if (const auto result = verifyPackage(*package, second); !result)
        return result.error();
    auto loaded = loadModule(*package->source);
    if (!loaded)
        return loaded.error();
    return std::move(loaded->course);
}

} // namespace

QString archivePath(const QString &folder, const QString &hash)
{
    return folder + u'/' + hash + u".kogge.zip"_s;
}

LibraryEntry entryFor(const Course &course, const QString &hash)
{
    LibraryEntry entry;
    entry.hash = hash;
    entry.id = course.module.id;
    entry.version = Version::fromString(course.module.version).value_or(Version());
    entry.topic = course.module.topic;
    entry.sourceLanguage = course.module.language;
    entry.titles = titlesOf(course);
    entry.lessons = static_cast<int>(course.lessons.size());
    for (const Lesson &lesson : course.lessons)
        entry.minutes += lesson.minutes;
    return entry;
}

Result<LibraryEntry> copyIntoLibrary(const QString &file, const QString &folder, const Progress &progress)
{
    // A look before anything is copied, so that a wrong file is refused at once.
    const auto package = openPackage(file);
    if (!package)
        return package.error();
    if (!package->source)
        return Error{ErrorCode::ModuleMissing, file, {}};

    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, file, input.errorString()};
    if (const auto room = checkRoom(folder, input); !room)
        return room.error();
    const qint64 all = 2 * input.size();

    DurableFile copy(archivePath(folder, u"incoming"_s), FileAccess::Private);
    if (const auto opened = copy.open(); !opened)
        return opened.error();
    Sha256 hash;
    if (const auto copied = copyBytes(input, copy.device(), hash, progress, all); !copied)
        return copied.error();
    if (const auto synced = copy.sync(input.size()); !synced)
        return synced.error();
    auto readBack = copy.readBack();
    if (!readBack)
        return readBack.error();
    const auto course = verified(std::move(*readBack), file, progress, all);
    if (!course)
        return course.error();

    const LibraryEntry entry = entryFor(*course, QString::fromLatin1(hash.take()));
    if (const auto committed = copy.commit(); !committed)
        return committed.error();
    const QString name = archivePath(folder, entry.hash);
    if (!QFile::rename(archivePath(folder, u"incoming"_s), name) && !QFile::exists(name))
        return writeError(name, errno);
    syncFolder(folder);
    return entry;
}

} // namespace Kogge
