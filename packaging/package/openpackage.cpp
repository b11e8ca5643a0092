// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/openpackage.h"

#include "base/parallel.h"
#include "base/visibletext.h"
#include "package/foreigncheck.h"
#include "package/packagekind.h"
#include "trust/digests.h"
#include "trust/sha256.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct OpenText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::OpenPackage)
};

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

/// Names below \p folder, from there, whose encoding the archive does not tell. What macOS keeps of its own,
/// nobody looks for.
QStringList unstatedNames(const ArchiveReader &reader, const QString &folder)
{
    QStringList names;
    for (const ZipEntry &entry : reader.entries()) {
        const QString name = entry.path.toString();
        const bool isMeant = name.startsWith(folder) && !name.startsWith(u"__MACOSX/");
        if (!entry.statesEncoding && isMeant && !isAscii(name.mid(folder.size())))
            names += name.mid(folder.size());
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
        return Error{ErrorCode::ManifestMissing, name, describe(recognizePackage(fileNames(reader, {})))};
    return folders.first();
}

Result<OpenPackage> withManifest(OpenPackage package, const QByteArray &bytes, const ForeignFiles &files)
{
    const auto xml = XmlSource::load(bytes, files.manifestPath());
    if (!xml)
        return xml.error();
    auto manifest = readForeignManifest(*xml);
    if (!manifest)
        return manifest.error();
    package.foreign = *std::move(manifest);
    package.problems = checkForeign(*package.foreign, files, checkAgainstSchemas(*xml, *package.foreign));
    return package;
}

Result<OpenPackage> openForeign(OpenPackage package)
{
    const auto folder = manifestFolder(*package.reader);
    if (!folder)
        return folder.error();
    if (package.reader->find(*folder + QString::fromLatin1(sourceFolder) + u"/module.xml"_s))
        return Error{
            ErrorCode::ModuleInvalid, package.file,
            withArguments(OpenText::tr("It was zipped again with its folder “%1”. Zip what is in that "
                                       "folder, not the folder."),
                          {visibleText(folder->chopped(1))})};
    const ForeignFiles files{*folder, fileNames(*package.reader, *folder), QFileInfo(package.file).size(),
                             unstatedNames(*package.reader, *folder)};
    const auto bytes = package.reader->read(files.manifestPath(), XmlLimits().bytes);
    if (!bytes)
        return bytes.error();
    return withManifest(std::move(package), *bytes, files);
}

/// Reads a whole package once: in batches, of which several files are read at a time. Progress is told in the
/// caller's thread, and as often each time.
class PackageReading
{
public:
    PackageReading(const ArchiveReader &reader, bool withDigests, const Progress &progress)
        : m_reader(reader)
        , m_withDigests(withDigests)
        , m_progress(progress)
        , m_files(reader.entries().size())
    { }

    /// What prevented it, or else the first damage in the order of the file.
    std::optional<Error> read()
    {
        for (size_t begin = 0; begin < m_files.size() && !m_isCancelled;) {
            const size_t end = endOfBatch(begin);
            readBatch(begin, end - begin);
            begin = end;
        }
        if (m_isCancelled)
            return Error{ErrorCode::Cancelled, m_reader.name(), {}};
        std::optional<Error> damage;
        for (const File &file : m_files) {
            if (file.failure && file.failure->code == ErrorCode::CannotRead)
                return file.failure;
            if (!damage)
                damage = file.failure;
        }
        return damage;
    }

    /// Of what read() has read.
    [[nodiscard]] Digests digests() const
    {
        Digests digests;
        for (size_t i = 0; i < m_files.size(); ++i)
            digests.add(m_reader.entries()[i].path, m_files[i].digest);
        return digests;
    }

private:
    struct File {
        std::optional<Error> failure;
        QByteArray digest;
    };
    enum class Telling { EachBlock, Nothing };

    /// A large file is one by itself.
    [[nodiscard]] size_t endOfBatch(size_t begin) const
    {
        constexpr qint64 mostBytes = 8 << 20;
        constexpr size_t mostFiles = 256;
        const size_t last = std::min(begin + mostFiles, m_files.size());
        qint64 bytes = m_reader.entries()[begin].size;
        size_t end = begin + 1;
        while (end < last && (bytes += m_reader.entries()[end].size) <= mostBytes)
            ++end;
        return end;
    }

    void readBatch(size_t begin, size_t count)
    {
        const Telling telling = count == 1 ? Telling::EachBlock : Telling::Nothing;
        inParallel(count, [&](size_t i) { readFile(begin + i, telling); });
        for (size_t i = 0; i < count && telling == Telling::Nothing && !m_isCancelled; ++i)
            tell(m_reader.entries()[begin + i].size);
    }

    void readFile(size_t number, Telling telling)
    {
        Sha256 hash;
        File &file = m_files[number];
        const auto verified =
            m_reader.verifyEntry(m_reader.entries()[number], [&](const ZipEntry &, QByteArrayView block) {
                if (m_withDigests)
                    hash.add(block);
                return telling == Telling::Nothing || tell(block.size());
            });
        if (!verified)
            file.failure = verified.error();
        else if (m_withDigests)
            file.digest = hash.take();
    }

    bool tell(qint64 bytes)
    {
        m_doneBytes += bytes;
        m_isCancelled = m_progress && !m_progress(m_doneBytes, m_allBytes);
        return !m_isCancelled;
    }

    const ArchiveReader &m_reader;
    bool m_withDigests;
    const Progress &m_progress;
    std::vector<File> m_files; ///< As the entries.
    qint64 m_allBytes = m_reader.totalBytes();
    qint64 m_doneBytes = 0;
    bool m_isCancelled = false;
};

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
    OpenPackage package{file, std::move(reader), nullptr, std::nullopt, {}, {}};
    const QString folder = QString::fromLatin1(sourceFolder);
    if (!package.reader->find(folder + u"/module.xml"_s))
        return openForeign(std::move(package));
    package.source = std::make_shared<const ArchiveSource>(package.reader, file, folder);
    const auto &files = package.source->files();
    const auto hidden = std::find_if(files.begin(), files.end(), isHidden);
    if (hidden != files.end())
        return Error{ErrorCode::HiddenFile, folder + u'/' + hidden->toString(), {}};
    return package;
}

PackageSize OpenPackage::size() const
{
    if (!reader)
        return folderSize;
    return {static_cast<int>(reader->entries().size()), QFileInfo(file).size(), reader->totalBytes()};
}

bool isScormFolder(const QString &folder)
{
    const QFileInfo manifest(folder + u"/imsmanifest.xml"_s);
    return manifest.isFile() && !manifest.isSymLink() && !QFileInfo::exists(folder + u"/module.xml"_s);
}

Result<OpenPackage> openScormFolder(const QString &folder)
{
    const auto source = FolderSource::open(folder, HiddenFiles::Taken);
    if (!source)
        return source.error();
    OpenPackage package{folder, nullptr, nullptr, std::nullopt, {}, {}};
    ForeignFiles files;
    for (const PackagePath &path : (*source)->files()) {
        files.names.insert(path.toString());
        package.folderSize.unpackedBytes += (*source)->size(path);
    }
    package.folderSize.files = static_cast<int>(files.names.size());
    package.folderSize.bytes = package.folderSize.unpackedBytes;
    const auto path = PackagePath::fromString(files.manifestPath());
    const auto bytes = (*source)->read(*path, XmlLimits().bytes);
    if (!bytes)
        return bytes.error();
    return withManifest(std::move(package), *bytes, files);
}

Result<Problems> checkModuleManifest(const OpenPackage &package)
{
    ForeignFiles files{{}, fileNames(*package.reader, {}), 0, {}};
    const QString digests = QString::fromLatin1(digestsPath);
    files.names.removeIf([&](const QString &name) { // Signatures are made after the manifest.
        return name.startsWith(u"META-INF/") && name != digests;
    });
    if (!files.names.contains(files.manifestPath()))
        return Problems();
    const auto bytes = package.reader->read(files.manifestPath(), XmlLimits().bytes);
    if (!bytes)
        return bytes.error();
    auto checked = withManifest(package, *bytes, files);
    if (!checked)
        return checked.error();
    std::erase_if(checked->problems,
                  [](const Problem &problem) { return severity(problem.code) == Severity::Hint; });
    return std::move(checked->problems);
}

Result<Done> readWhole(const OpenPackage &package, const Progress &progress)
{
    const auto damage = PackageReading(*package.reader, false, progress).read();
    return damage ? Result<Done>(*damage) : Done{};
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

    PackageReading reading(*package.reader, listed.has_value(), progress);
    if (const auto damage = reading.read())
        return *damage;
    if (!listed)
        return Done{};
    const std::vector<Error> differences = compare(*listed, reading.digests());
    return differences.empty() ? Result<Done>(Done{}) : differences.front();
}

} // namespace Kogge
