// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/openpackage.h"

#include "trust/digests.h"
#include "trust/sha256.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr qint64 digestsLimit = 8 * 1024 * 1024; // 20,000 lines with the longest names.

QSet<QString> fileNames(const ArchiveReader &reader, const QString &folder)
{
    QSet<QString> names;
    for (const ZipEntry &entry : reader.entries()) {
        const QString name = entry.path.toString();
        if (name.startsWith(folder))
            names.insert(name.mid(folder.size()));
    }
    return names;
}

/// The folder that imsmanifest.xml is in, with its slash: "" at the top. Fails unless there is exactly one
/// place where it can be.
Result<QString> manifestFolder(const ArchiveReader &reader)
{
    const QString name = u"imsmanifest.xml"_s;
    if (reader.find(name))
        return QString();
    QStringList folders;
    for (const ZipEntry &entry : reader.entries()) {
        const QString path = entry.path.toString();
        if (path.count(u'/') == 1 && entry.path.fileName() == name)
            folders += path.section(u'/', 0, 0) + u'/';
    }
    if (folders.size() != 1)
        return Error{ErrorCode::ManifestMissing, name, {}};
    return folders.first();
}

Result<OpenPackage> openForeign(OpenPackage package)
{
    const auto folder = manifestFolder(*package.reader);
    if (!folder)
        return folder.error();
    const QString path = *folder + u"imsmanifest.xml"_s;
    const auto bytes = package.reader->read(path, XmlLimits().bytes);
    if (!bytes)
        return bytes.error();
    const auto xml = XmlSource::load(*bytes, path);
    if (!xml)
        return xml.error();
    auto manifest = readForeignManifest(*xml, fileNames(*package.reader, *folder), package.problems);
    if (!manifest)
        return manifest.error();
    package.foreign = *std::move(manifest);
    if (!folder->isEmpty())
        package.problems.push_back({ProblemCode::ManifestInFolder, path, 0, {}, {folder->chopped(1)}});
    sortProblems(package.problems);
    return package;
}

} // namespace

ArchiveSource::ArchiveSource(std::shared_ptr<const ArchiveReader> reader, QString name, QString folder)
    : m_reader(std::move(reader))
    , m_name(std::move(name))
    , m_folder(std::move(folder))
{
    for (const ZipEntry &entry : m_reader->entries()) {
        if (!entry.path.isBelow(m_folder))
            continue;
        if (const auto path = PackagePath::fromString(entry.path.toString().mid(m_folder.size() + 1)))
            m_files.push_back(*path);
    }
    std::sort(m_files.begin(), m_files.end());
}

QString ArchiveSource::inArchive(const PackagePath &path) const
{
    return m_folder + u'/' + path.toString();
}

qint64 ArchiveSource::size(const PackagePath &path) const
{
    const ZipEntry *entry = m_reader->find(inArchive(path));
    return entry ? entry->size : 0;
}

Result<std::unique_ptr<QIODevice>> ArchiveSource::open(const PackagePath &path) const
{
    auto device = m_reader->openEntry(inArchive(path));
    if (!device)
        return device.error();
    return std::unique_ptr<QIODevice>(std::move(*device));
}

Result<QByteArray> ArchiveSource::read(const PackagePath &path, qint64 limit) const
{
    return m_reader->read(inArchive(path), limit);
}

Result<OpenPackage> openPackage(const QString &file)
{
    auto reader = ArchiveReader::open(file);
    if (!reader)
        return reader.error();
    return openPackage(std::make_shared<const ArchiveReader>(std::move(*reader)), file);
}

Result<OpenPackage> openPackage(std::shared_ptr<const ArchiveReader> reader, const QString &file)
{
    OpenPackage package{file, std::move(reader), nullptr, std::nullopt, {}};
    const QString folder = QString::fromLatin1(sourceFolder);
    if (!package.reader->find(folder + u"/module.xml"_s))
        return openForeign(std::move(package));
    package.source = std::make_shared<const ArchiveSource>(package.reader, file, folder);
    return package;
}

Result<Done> verifyPackage(const OpenPackage &package, const Progress &progress)
{
    std::optional<Digests> listed;
    if (package.source) {
        const auto bytes = package.reader->read(QString::fromLatin1(digestsPath), digestsLimit);
        if (!bytes)
            return bytes.error();
        auto parsed = Digests::parse(*bytes);
        if (!parsed)
            return parsed.error();
        listed = std::move(*parsed);
    }

    Digests found;
    Sha256 hash;
    qint64 done = 0;
    const qint64 all = package.reader->totalBytes();
    const auto damaged = package.reader->verify([&](const ZipEntry &entry, QByteArrayView block) {
        done += block.size();
        if (listed && !block.isEmpty())
            hash.add(block);
        if (listed && block.isEmpty())
            found.add(entry.path, hash.take());
        return !progress || progress(done, all);
    });
    if (!damaged)
        return damaged.error();
    if (!damaged->empty())
        return damaged->front();
    if (!listed)
        return Done{};
    const std::vector<Error> differences = compare(*listed, found);
    return differences.empty() ? Result<Done>(Done{}) : differences.front();
}

} // namespace Kogge
