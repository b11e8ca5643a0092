// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/modulefolder.h"

#include "base/durablefile.h"
#include "manifest/sourcefiles.h"
#include "package/moduleloader.h"

#include <QCoreApplication>
#include <QDir>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QUuid>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct FolderText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::ModuleFolder)
};

constexpr qint64 copiedAtOnce = 256 * 1024;

Module moduleFrom(const ImportedModule &imported)
{
    Module module;
    module.id = u"urn:uuid:"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    module.version = u"0.1.0"_s;
    module.language = imported.language;
    module.licence = u"CC-BY-SA-4.0"_s;
    module.title = imported.title;
    module.summary = imported.title;
    module.sections = imported.sections;
    return module;
}

/// Path -> bytes.
std::map<QString, QByteArray> sourcesOf(const ImportedModule &imported)
{
    std::map<QString, QByteArray> sources;
    XmlSource module = XmlSource::create(u"module"_s, u"module.xml"_s);
    writeModule(module, moduleFrom(imported));
    sources.emplace(module.file(), module.save());
    for (const Lesson &lesson : imported.lessons) {
        XmlSource xml = XmlSource::create(u"lesson"_s, u"lessons/%1.xml"_s.arg(lesson.id));
        writeLesson(xml, lesson);
        sources.emplace(xml.file(), xml.save());
    }
    if (!imported.media.empty()) {
        XmlSource media = XmlSource::create(u"media"_s, u"media.xml"_s);
        writeMedia(media, imported.media);
        sources.emplace(media.file(), media.save());
    }
    return sources;
}

/// What is read from the disk, copied so far and altogether.
struct Copying {
    qint64 done = 0;
    qint64 all = 0;
    Progress progress;

    [[nodiscard]] bool goesOn() const { return !progress || progress(done, all); }
};

Result<Done> copyPicture(const ImportedFile &from, const QString &to, Copying &copying)
{
    const auto opened = openContent(from.content, from.file);
    if (!opened)
        return opened.error();
    QIODevice &input = **opened;
    DurableFile output(to);
    if (const auto made = output.open(); !made)
        return made;
    qint64 written = 0;
    for (QByteArray block = input.read(copiedAtOnce); !block.isEmpty(); block = input.read(copiedAtOnce)) {
        output.device().write(block);
        written += block.size();
        copying.done += block.size();
        if (!copying.goesOn())
            return Error{ErrorCode::Cancelled, from.file, {}};
    }
    if (const auto *file = qobject_cast<const QFileDevice *>(&input);
        file && file->error() != QFileDevice::NoError)
        return Error{ErrorCode::CannotRead, from.file, file->errorString()};
    if (const auto synced = output.sync(written); !synced)
        return synced;
    return output.commit();
}

Result<Done> writeAll(const ImportedModule &imported, const QString &folder, const Progress &progress)
{
    const auto makeFolderOf = [](const QString &file) {
        errno = 0;
        return QDir().mkpath(QFileInfo(file).path());
    };
    for (const auto &[path, bytes] : sourcesOf(imported)) {
        const QString target = folder + u'/' + path;
        if (!makeFolderOf(target))
            return writeError(target, errno);
        if (auto written = writeFileDurably(target, bytes); !written)
            return written;
    }
    Copying copying{0, 0, progress};
    for (const auto &[path, file] : imported.files)
        copying.all +=
            file.content.file.isEmpty() ? file.content.bytes.size() : QFileInfo(file.content.file).size();
    for (const auto &[path, file] : imported.files) {
        const QString target = folder + u'/' + path;
        if (!makeFolderOf(target))
            return writeError(target, errno);
        if (auto copied = copyPicture(file, target, copying); !copied)
            return copied;
    }
    return copying.goesOn() ? Result<Done>(Done{}) : Error{ErrorCode::Cancelled, folder, {}};
}

/// What was written can be read.
Result<Done> readBack(const QString &folder, const ImportedModule &imported)
{
    const auto source = FolderSource::open(folder);
    if (!source)
        return source.error();
    const auto loaded = loadModule(**source);
    if (!loaded)
        return loaded.error();
    for (const Problem &problem : loaded->problems) {
        if (problem.code == ProblemCode::TooLarge)
            return Error{
                ErrorCode::TextInvalid, imported.title,
                FolderText::tr("a lesson has become too large; divide it by headings or categories")};
    }
    return Done{};
}

} // namespace

Result<Done> writeModuleFolder(const ImportedModule &imported, const QString &folder,
                               const Progress &progress)
{
    const QString target = QDir::cleanPath(QDir().absoluteFilePath(folder));
    const QFileInfo info(target);
    if (info.exists() || info.isSymLink())
        return Error{ErrorCode::TargetExists, folder, {}};
    QTemporaryDir work(target + u".part-XXXXXX"_s);
    if (!work.isValid())
        return writeError(target, errno);
    work.setAutoRemove(false); // It would complain on the terminal where the disk has failed.
    const auto removal = qScopeGuard([&work] { QDir(work.path()).removeRecursively(); });
    const QString module = work.filePath(u"module"_s); // With the permissions that new folders have.
    errno = 0;
    if (!QDir().mkdir(module))
        return writeError(target, errno);
    if (auto written = writeAll(imported, module, progress); !written)
        return written;
    if (auto read = readBack(module, imported); !read)
        return read;
    if (std::rename(QFile::encodeName(module).constData(), QFile::encodeName(target).constData()) != 0)
        return writeError(target, errno);
    syncFolder(info.path());
    return Done{};
}

} // namespace Kogge
