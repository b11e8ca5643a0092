// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/packer.h"

#include "archive/archivewriter.h"
#include "base/durablefile.h"
#include "package/modulecheck.h"
#include "trust/digests.h"
#include "trust/sha256.h"
#include "web/rendition.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct PackerText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::Packer)
};

/// The translation that a file of the source belongs to, or empty: translations/de.xlf, media/de/x.svg.
QString languageOf(const PackagePath &path, const QStringList &translations)
{
    const QString &name = path.toString();
    for (const QString &language : translations) {
        if (name == u"translations/%1.xlf"_s.arg(language) || path.isBelow(u"media/"_s + language))
            return language;
    }
    return {};
}

/// Which of the module's files go into the archive. \p leftOut are translations.
std::vector<PackagePath> selected(const FileSource &source, const QStringList &leftOut, Audience audience)
{
    std::vector<PackagePath> files;
    for (const PackagePath &path : source.files()) {
        const bool forCoaches = path.isBelow(u"coach"_s);
        if (languageOf(path, leftOut).isEmpty() && !(forCoaches && audience == Audience::Learners))
            files.push_back(path);
    }
    return files;
}

/// The translations that are not wanted. Fails with the first wanted language that the module does not have.
Result<QStringList> translationsToLeaveOut(const Course &course, const PackOptions &options)
{
    const QStringList wanted = options.languages.value_or(course.languages());
    for (const QString &language : wanted) {
        if (!course.languages().contains(language))
            return Error{ErrorCode::InvalidArgument, language,
                         PackerText::tr("the module has %1").arg(course.languages().join(u", "_s))};
    }
    QStringList leftOut = course.translations.keys();
    leftOut.removeIf([&](const QString &language) { return wanted.contains(language); });
    return leftOut;
}

/// What is wrong with the module, except in the files of \p leftOut.
Problems check(const LoadedModule &loaded, const FileSource &source, const QStringList &leftOut, QDate today)
{
    Problems problems = checkModule(loaded, source, today);
    std::erase_if(problems, [&](const Problem &problem) {
        const auto path = PackagePath::fromString(problem.file);
        return path && !languageOf(*path, leftOut).isEmpty();
    });
    return problems;
}

/// An archive in the module's own folder would be packed with it the next time.
Result<Done> checkPlace(const QString &folder, const QString &file)
{
    const QString target = QFileInfo(QFileInfo(file).path()).canonicalFilePath() + u'/';
    if (target.startsWith(QFileInfo(folder).canonicalFilePath() + u'/'))
        return Error{ErrorCode::InvalidArgument, file, PackerText::tr("it is in the module's own folder")};
    return Done{};
}

PackagePath pathOf(const QString &name)
{
    return *PackagePath::fromString(name); // Our own names, and checked ones of the source.
}

/// Writes one archive, and remembers the digest of everything in it.
class Packer
{
public:
    Packer(const FileSource &source, const Course &course, std::vector<PackagePath> files,
           const Progress &progress)
        : m_source(source)
        , m_course(course)
        , m_files(std::move(files))
        , m_progress(progress)
    {
        for (const PackagePath &path : m_files)
            m_allBytes += 2 * m_source.size(path); // Written, and read back.
    }

    Result<qint64> write(const QString &file)
    {
        DurableFile target(file);
        if (const auto opened = target.open(); !opened)
            return opened.error();
        ArchiveWriter writer(target.device());
        m_writer = &writer;
        if (const auto written = writeEntries(); !written)
            return named(written.error(), file);
        const auto size = writer.finish();
        if (!size)
            return named(size.error(), file);
        if (const auto synced = target.sync(*size); !synced)
            return synced.error();
        if (const auto verified = verify(target, file); !verified)
            return verified.error();
        if (const auto committed = target.commit(); !committed)
            return committed.error();
        return *size;
    }

private:
    /// The writer knows its device only; the reader of the sentence knows the file.
    static Error named(Error error, const QString &file)
    {
        if (error.code == ErrorCode::CannotWrite || error.code == ErrorCode::DiskFull)
            error.subject = file;
        return error;
    }

    Result<Done> writeEntries()
    {
        const std::vector<GeneratedFile> web = webRendition(m_course, m_course.languages(), sizes());
        const std::vector<GeneratedFile> schemas = scorm12Schemas();
        const GeneratedFile type{u"mimetype"_s, mimeType};
        const GeneratedFile manifest{
            u"imsmanifest.xml"_s,
            scorm12Manifest(m_course.module, titlesOf(m_course), contents(web, schemas))};

        if (const auto added = addStored(type); !added)
            return added;
        if (const auto added = add(manifest); !added)
            return added;
        for (const auto *files : {&schemas, &web}) {
            for (const GeneratedFile &file : *files) {
                if (const auto added = add(file); !added)
                    return added;
            }
        }
        for (const PackagePath &path : m_files) {
            if (const auto added = addSource(path); !added)
                return added;
        }
        return m_writer->addDeflated(pathOf(QString::fromLatin1(digestsPath)), m_digests.format());
    }

    [[nodiscard]] SourceFiles sizes() const
    {
        SourceFiles sizes;
        for (const PackagePath &path : m_files)
            sizes.insert(path.toString(), m_source.size(path));
        return sizes;
    }

    [[nodiscard]] PackageContents contents(const std::vector<GeneratedFile> &web,
                                           const std::vector<GeneratedFile> &schemas) const
    {
        PackageContents contents;
        for (const GeneratedFile &file : web)
            contents.web.push_back(pathOf(file.path));
        contents.other.push_back(pathOf(u"mimetype"_s));
        for (const GeneratedFile &file : schemas)
            contents.other.push_back(pathOf(file.path));
        for (const PackagePath &path : m_files)
            contents.other.push_back(inArchive(path));
        return contents;
    }

    static PackagePath inArchive(const PackagePath &path)
    {
        return pathOf(QString::fromLatin1(sourceFolder) + u'/' + path.toString());
    }

    Result<Done> addStored(const GeneratedFile &file)
    {
        m_digests.add(pathOf(file.path), Sha256::of(file.bytes));
        return m_writer->addStored(pathOf(file.path), file.bytes);
    }

    Result<Done> add(const GeneratedFile &file)
    {
        m_digests.add(pathOf(file.path), Sha256::of(file.bytes));
        return m_writer->addDeflated(pathOf(file.path), file.bytes);
    }

    Result<Done> addSource(const PackagePath &path)
    {
        const auto device = m_source.open(path);
        if (!device)
            return device.error();
        Sha256 hash;
        const auto added =
            m_writer->add(inArchive(path), compressionFor(path), **device, [&](QByteArrayView block) {
                hash.add(block);
                return advance(block.size());
            });
        if (added)
            m_digests.add(inArchive(path), hash.take());
        return added;
    }

    bool advance(qint64 bytes)
    {
        m_doneBytes += bytes;
        return !m_progress || m_progress(std::min(m_doneBytes, m_allBytes), m_allBytes);
    }

    /// KArchive reports success on a full disk; only reading back tells.
    Result<Done> verify(const DurableFile &target, const QString &file)
    {
        const auto verified = readBack(target, file);
        const bool isDamaged = !verified && verified.error().code != ErrorCode::Cancelled;
        if (isDamaged)
            return Error{ErrorCode::CannotWrite, file,
                         PackerText::tr("the disk has not kept what was written")};
        return verified;
    }

    Result<Done> readBack(const DurableFile &target, const QString &file)
    {
        auto written = target.readBack();
        if (!written)
            return written.error();
        auto reader = ArchiveReader::open(std::move(*written), file);
        if (!reader)
            return reader.error();
        const auto package = openPackage(std::make_shared<const ArchiveReader>(std::move(*reader)), file);
        if (!package)
            return package.error();
        const qint64 before = m_doneBytes;
        return verifyPackage(*package,
                             [&](qint64 done, qint64) { return advance(before + done - m_doneBytes); });
    }

    const FileSource &m_source;
    const Course &m_course;
    std::vector<PackagePath> m_files;
    const Progress &m_progress;
    ArchiveWriter *m_writer = nullptr; ///< While write() runs.
    Digests m_digests;
    qint64 m_doneBytes = 0;
    qint64 m_allBytes = 0;
};

} // namespace

Result<Packed> pack(const QString &folder, const QString &file, const PackOptions &options,
                    const Progress &progress, QDate today)
{
    const auto source = FolderSource::open(folder);
    if (!source)
        return source.error();
    auto loaded = loadModuleForChecking(**source);
    if (!loaded)
        return loaded.error();
    if (const auto place = checkPlace(folder, file); !place)
        return place.error();
    const auto leftOut = translationsToLeaveOut(loaded->course, options);
    if (!leftOut)
        return leftOut.error();
    Packed packed{check(*loaded, **source, *leftOut, today), 0};
    if (hasErrors(packed.problems))
        return packed;

    for (const QString &language : *leftOut)
        loaded->course.translations.remove(language);
    auto files = selected(**source, *leftOut, options.audience);
    const auto bytes = Packer(**source, loaded->course, std::move(files), progress).write(file);
    if (!bytes)
        return bytes.error();
    packed.bytes = *bytes;
    return packed;
}

} // namespace Kogge
