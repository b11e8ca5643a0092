// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/modulecopy.h"

#include "base/durablefile.h"
#include "editing/stagedfile.h"
#include "manifest/sourcefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QUuid>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct CopyText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::ModuleCopy)
};

constexpr qint64 copyBlock = 1 << 16;

/// As far as it exists, without links.
QString canonicalBeginning(const QString &path)
{
    QFileInfo info(path);
    while (!info.exists() && info.path() != info.filePath())
        info = QFileInfo(info.path());
    return info.canonicalFilePath();
}

bool isTaken(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.isDir())
        return info.exists() || info.isSymLink();
    return !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

/// How far the copying is, and whether somebody still wants it.
class CopyMeter
{
public:
    CopyMeter(qint64 all, const CopyProgress &progress)
        : m_all(all)
        , m_progress(progress)
    { }

    /// False once nobody wants the copy any more.
    bool count(qint64 bytes)
    {
        m_done += bytes;
        return !m_progress || m_progress(m_done, m_all);
    }

private:
    qint64 m_done = 0;
    qint64 m_all;
    const CopyProgress &m_progress;
};

qint64 sizeOfAll(const FileSource &files)
{
    qint64 all = 0;
    for (const PackagePath &path : files.files())
        all += files.size(path);
    return all;
}

Result<Done> writeStream(QIODevice &from, const QString &path, const QString &name, CopyMeter &meter)
{
    const auto named = [&](const Error &error) { return Error{error.code, name, error.detail}; };
    DurableFile to(path);
    if (const auto opened = to.open(); !opened)
        return named(opened.error());
    qint64 size = 0;
    for (QByteArray block = from.read(copyBlock); !block.isEmpty(); block = from.read(copyBlock)) {
        to.device().write(block); // A short write is found by sync().
        size += block.size();
        if (!meter.count(block.size()))
            return Error{ErrorCode::Cancelled, name, {}};
    }
    const auto *file = qobject_cast<QFileDevice *>(&from);
    if (file && file->error() != QFileDevice::NoError)
        return Error{ErrorCode::CannotRead, file->fileName(), file->errorString()};
    if (const auto synced = to.sync(size); !synced)
        return named(synced.error());
    if (const auto committed = to.commit(); !committed)
        return named(committed.error());
    return Done{};
}

Result<QByteArray> moduleOfItsOwn(const QByteArray &bytes, const QString &title)
{
    auto xml = XmlSource::load(bytes, u"module.xml"_s);
    if (!xml)
        return xml.error();
    Problems problems;
    Module module = readModule(*xml, problems);
    module.derivedFrom = module.id;
    module.id = u"urn:uuid:"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    module.version = u"1.0.0"_s;
    if (!title.isEmpty())
        module.title = title;
    writeModule(*xml, module);
    return xml->save();
}

/// \p folder is where the copy is written now, \p target what it will be called.
Result<Done> writeAll(const FileSource &files, const QString &folder, const QString &target, CopyKind kind,
                      const QString &title, CopyMeter &meter)
{
    QSet<QString> folders{folder};
    for (const PackagePath &path : files.files()) {
        const QString &name = path.toString();
        const QString place = folder + u'/' + name;
        const QString parent = QFileInfo(place).path();
        errno = 0;
        if (!QDir().mkpath(parent))
            return writeError(target + u'/' + name, errno);
        for (QString each = parent; each.size() > folder.size(); each = QFileInfo(each).path())
            folders += each;
        auto device = files.open(path);
        if (!device)
            return device.error();
        if (kind == CopyKind::New && name == u"module.xml"_s) {
            const auto bytes = moduleOfItsOwn((*device)->readAll(), title);
            if (!bytes)
                return bytes.error();
            const auto staged = stageFile(place, {*bytes, {}}, target + u'/' + name);
            if (!staged)
                return staged.error();
            continue;
        }
        if (const auto written = writeStream(**device, place, target + u'/' + name, meter); !written)
            return written;
    }
    for (const QString &each : std::as_const(folders))
        syncFolder(each);
    return Done{};
}

} // namespace

Result<Done> copyModule(const FileSource &files, const QString &folder, CopyKind kind, const QString &title,
                        const CopyProgress &progress)
{
    const QString target = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (isTaken(target))
        return Error{ErrorCode::TargetNotEmpty, target, {}};
    const QString module = QFileInfo(files.name()).canonicalFilePath();
    if (!module.isEmpty() && (canonicalBeginning(target) + u'/').startsWith(module + u'/'))
        return Error{ErrorCode::InvalidArgument, target, CopyText::tr("it lies in the module itself")};
    CopyMeter meter(sizeOfAll(files), progress);
    const QString parent = QFileInfo(target).path();
    errno = 0;
    if (!QDir().mkpath(parent))
        return writeError(parent, errno);
    errno = 0;
    const QTemporaryDir staging(parent + u"/.kogge-copy-XXXXXX"_s); // Goes with what is still in it.
    const QString written = staging.filePath(u"module"_s);
    if (!staging.isValid() || !QDir().mkdir(written)) // Which others may read as far as the system lets them.
        return writeError(parent, errno);
    if (const auto done = writeAll(files, written, target, kind, title, meter); !done)
        return done;
    if (!meter.count(0)) // The last moment.
        return Error{ErrorCode::Cancelled, target, {}};
    if (std::rename(QFile::encodeName(written).constData(), QFile::encodeName(target).constData()) != 0)
        return writeError(target, errno);
    syncFolder(parent);
    return Done{};
}

} // namespace Kogge
