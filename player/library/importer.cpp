// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/importer.h"

#include "base/durablefile.h"
#include "manifest/sco.h"
#include "trust/sha256.h"

#include <QCoreApplication>
#include <QFile>
#include <QStorageInfo>

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr qint64 blockSize = 1024 * 1024;
constexpr int stages = 3; // Hashing, copying, verifying: each reads the whole file once.

/// \p progress as seen from inside one of the stages.
Progress stageOf(const Progress &progress, int stage)
{
    return [progress, stage](qint64 done, qint64 all) {
        return !progress || progress(stage * all + done, stages * all);
    };
}

using BlockReceiver = std::function<Result<Done>(const QByteArray &block)>;

/// Reads \p input from its beginning.
Result<Done> readBlocks(QFile &input, const Progress &progress, const BlockReceiver &receive)
{
    input.seek(0);
    qint64 done = 0;
    while (!input.atEnd()) {
        const QByteArray block = input.read(blockSize);
        if (block.isEmpty())
            return Error{ErrorCode::CannotRead, input.fileName(), input.errorString()};
        if (const auto received = receive(block); !received)
            return received;
        done += block.size();
        if (!progress(done, input.size()))
            return Error{ErrorCode::Cancelled, input.fileName(), {}};
    }
    return Done{};
}

Result<QByteArray> hashOf(QFile &input, const Progress &progress)
{
    Sha256 hash;
    const auto read = readBlocks(input, progress, [&](const QByteArray &block) {
        hash.add(block);
        return Done{};
    });
    return read ? Result<QByteArray>(hash.take()) : read.error();
}

/// The size it has written.
Result<qint64> copyBlocks(QFile &input, DurableFile &copy, const QByteArray &hash, const Progress &progress)
{
    Sha256 copied;
    qint64 written = 0;
    const auto read = readBlocks(input, progress, [&](const QByteArray &block) -> Result<Done> {
        copied.add(block);
        written += block.size();
        const bool whole = copy.device().write(block) == block.size();
        return whole ? Result<Done>(Done{}) : copy.sync(written); // Which knows why.
    });
    if (!read)
        return read.error();
    if (copied.take() != hash)
        return Error{
            ErrorCode::CannotRead, input.fileName(),
            QCoreApplication::translate("Kogge::Importer", "it is being changed by another program")};
    return written;
}

Result<Done> checkRoom(const QString &folder, const QFile &input)
{
    constexpr qint64 mostReserve = 100 << 20;
    constexpr qint64 partOfDisk = 20;
    const QStorageInfo storage(folder);
    const qint64 reserve = std::min(mostReserve, storage.bytesTotal() / partOfDisk); // For answers.
    const qint64 needed = input.size() + reserve;
    const qint64 free = storage.bytesAvailable();
    if (storage.isValid() && free < needed)
        return Error{ErrorCode::DiskFull, input.fileName(),
                     u"%1\n%2"_s.arg(QString::number(needed), QString::number(free))};
    return Done{};
}

Result<Course> courseIn(const Result<OpenPackage> &package, const QString &file)
{
    if (!package)
        return package.error();
    if (!package->source)
        return Error{ErrorCode::ModuleMissing, file, {}};
    auto loaded = loadModule(*package->source);
    if (!loaded)
        return loaded.error();
    return std::move(loaded->course);
}

Result<Course> verified(std::unique_ptr<QIODevice> copy, const QString &file, const Progress &progress)
{
    const qint64 size = copy->size();
    auto reader = ArchiveReader::open(std::move(copy), file);
    if (!reader)
        return reader.error();
    const auto package = openPackage(std::make_shared<const ArchiveReader>(std::move(*reader)), file);
    const Progress ofFile = [&](qint64 done, qint64 all) {
        return progress(all > 0 ? size * done / all : size, size);
    };
    if (package) {
        if (const auto result = verifyPackage(*package, ofFile); !result)
            return result.error();
    }
    return courseIn(package, file);
}

/// The module in the library's file of that hash, where its bytes are still those.
std::optional<Course> intactCourse(const QString &folder, const QString &hash)
{
    QFile file(archivePath(folder, hash));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto found = hashOf(file, [](qint64, qint64) { return true; });
    if (!found || *found != hash.toLatin1())
        return std::nullopt;
    auto course = courseIn(openPackage(file.fileName()), file.fileName());
    return course ? std::optional(std::move(*course)) : std::nullopt;
}

Result<Course> copied(QFile &input, const QString &folder, const QByteArray &hash, const Progress &progress)
{
    if (const auto room = checkRoom(folder, input); !room)
        return room.error();
    DurableFile copy(archivePath(folder, QString::fromLatin1(hash)), FileAccess::Private);
    if (const auto opened = copy.open(); !opened)
        return opened.error();
    const auto written = copyBlocks(input, copy, hash, stageOf(progress, 1));
    if (!written)
        return written.error();
    if (const auto synced = copy.sync(*written); !synced)
        return synced.error();
    auto readBack = copy.readBack();
    if (!readBack)
        return readBack.error();
    auto course = verified(std::move(*readBack), input.fileName(), stageOf(progress, 2));
    if (!course)
        return course;
    if (const auto committed = copy.commit(); !committed)
        return committed.error();
    return course;
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
    entry.titles = wordsOf(course).titles;
    for (const Lesson &lesson : course.lessons) {
        entry.lessons += lesson.id;
        entry.minutes += lesson.minutes;
    }
    return entry;
}

Result<LibraryEntry> copyIntoLibrary(const QString &file, const QString &folder, const Progress &progress)
{
    // A look before the whole file is read, so that a wrong one is refused at once.
    if (const auto course = courseIn(openPackage(file), file); !course)
        return course.error();

    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, file, input.errorString()};
    const auto hash = hashOf(input, stageOf(progress, 0));
    if (!hash)
        return hash.error();
    const QString name = QString::fromLatin1(*hash);
    if (const auto known = intactCourse(folder, name))
        return entryFor(*known, name);
    const auto course = copied(input, folder, *hash, progress);
    return course ? Result<LibraryEntry>(entryFor(*course, name)) : course.error();
}

} // namespace Kogge
