// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/packer.h"

#include "archive/archivewriter.h"
#include "base/durablefile.h"
#include "base/parallel.h"
#include "manifest/imsmanifest.h"
#include "manifest/scorm2004manifest.h"
#include "package/modulecheck.h"
#include "trust/digests.h"
#include "trust/sha256.h"
#include "web/rendition.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QFileInfo>

#include <functional>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct PackerText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::Packer)
};

/// The translation that a file of the source belongs to, or empty: translations/de.xlf, media/de/x.svg,
/// coach/de/notes.md.
QString languageOf(const PackagePath &path, const QStringList &translations)
{
    const QString &name = path.toString();
    for (const QString &language : translations) {
        if (name == u"translations/%1.xlf"_s.arg(language) || path.isBelow(u"media/"_s + language)
            || path.isBelow(u"coach/"_s + language))
            return language;
    }
    return {};
}

/// Which of the module's files go into the archive. \p leftOut are translations.
std::vector<PackagePath> selected(const FileSource &source, const QStringList &leftOut, Audience audience)
{
    std::vector<PackagePath> files;
    for (const PackagePath &path : source.files()) {
        const bool forCoaches = path.isBelow(u"coach"_s) || path.toString() == u"words.xml"_s;
        const bool forAuthors = path.toString() == u"comments.xml"_s; // They stay on the desk.
        if (languageOf(path, leftOut).isEmpty() && !forAuthors
            && !(forCoaches && audience == Audience::Learners))
            files.push_back(path);
    }
    return files;
}

/// How much of a file is in an archive, in percent. Texts of the original are there twice, the second time
/// for browsers; translations, too, but they name what they translate only once. Media are compressed
/// already.
qint64 shareOf(const QString &path)
{
    if (path.startsWith(u"media/"_s))
        return path.endsWith(u".svg"_s) ? 15 : 100;
    return path.startsWith(u"translations/"_s) || path.startsWith(u"coach/"_s) ? 38 : 66;
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

PackagePath pathOf(const QString &name)
{
    return *PackagePath::fromString(name); // Our own names, and checked ones of the source.
}

/// A file on its way into the archive.
struct Coming {
    PackagePath path;
    Compression compression = Compression::Deflated;
    std::function<Result<QByteArray>()> content; ///< May be called from another thread.
    qint64 size = 0; ///< Of the content, more or less.

    // What prepare() makes of it.
    std::optional<Error> failure;
    PackedEntry packed;
    QByteArray digest;
};

/// The work of packing a file, all but the writing.
void prepare(Coming &file)
{
    const auto content = file.content();
    if (!content) {
        file.failure = content.error();
        return;
    }
    file.digest = Sha256::of(*content);
    file.packed = packedEntry(*content, file.compression);
}

/// Writes one archive, and remembers the digest of everything in it. Files are prepared several at a time,
/// and written in their order. Of what is prepared, only a few megabytes are in memory; a large file is read
/// and written block by block.
class Packer
{
public:
    Packer(const FileSource &source, const Course &course, std::vector<PackagePath> files, WebPages pages,
           const Progress &progress)
        : m_source(source)
        , m_course(course)
        , m_files(std::move(files))
        , m_pages(pages)
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
        const std::vector<GeneratedFile> web = webRendition(m_course, m_course.languages(), sizes(), m_pages);
        const std::vector<GeneratedFile> schemas = schemasFor(m_pages.profile);
        const GeneratedFile type{u"mimetype"_s, mimeType};

        if (const auto added = add(type, Compression::Stored); !added)
            return added;
        if (m_pages.profile != PackageProfile::Web) {
            if (const auto added = add({u"imsmanifest.xml"_s, manifest(contents(web, schemas))}); !added)
                return added;
        }
        for (const auto *files : {&schemas, &web}) {
            for (const GeneratedFile &file : *files) {
                if (const auto added = add(file, compressionOf(file)); !added)
                    return added;
            }
        }
        for (const PackagePath &path : m_files) {
            if (const auto added = addSource(path); !added)
                return added;
        }
        if (const auto written = writeComing(); !written)
            return written;
        return m_writer->addDeflated(pathOf(QString::fromLatin1(digestsPath)), m_digests.format());
    }

    [[nodiscard]] QByteArray manifest(const PackageContents &contents) const
    {
        const auto write = m_pages.profile == PackageProfile::Scorm2004 ? scorm2004Manifest : scorm12Manifest;
        return write(m_course.module, wordsOf(m_course), contents);
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
        contents.other.push_back(pathOf(QString::fromLatin1(digestsPath)));
        for (const GeneratedFile &file : schemas)
            contents.other.push_back(pathOf(file.path));
        for (const PackagePath &path : m_files)
            contents.other.push_back(inArchive(path));
        contents.scos = m_pages.perLesson ? scosOfLessons(m_course) : scoOfModule(m_course);
        return contents;
    }

    static PackagePath inArchive(const PackagePath &path)
    {
        return pathOf(QString::fromLatin1(sourceFolder) + u'/' + path.toString());
    }

    Result<Done> add(const GeneratedFile &file, Compression compression = Compression::Deflated)
    {
        const auto content = [bytes = file.bytes] { return Result<QByteArray>(bytes); };
        return add({pathOf(file.path), compression, content, file.bytes.size(), {}, {}, {}});
    }

    static Compression compressionOf(const GeneratedFile &file)
    {
        return file.origin == FileOrigin::Program ? Compression::DeflatedMost : Compression::Deflated;
    }

    Result<Done> addSource(const PackagePath &path)
    {
        const qint64 size = m_source.size(path);
        if (size > mostComingBytes / 2)
            return addLarge(path);
        const auto content = [this, path] { return contentOf(path); };
        return add({inArchive(path), compressionFor(path), content, size, {}, {}, {}});
    }

    Result<Done> add(Coming file)
    {
        const bool isFull = m_coming.size() >= mostComing || m_comingBytes + file.size > mostComingBytes;
        if (isFull) {
            if (const auto written = writeComing(); !written)
                return written;
        }
        m_comingBytes += file.size;
        m_coming.push_back(std::move(file));
        return Done{};
    }

    Result<Done> writeComing()
    {
        inParallel(m_coming.size(), [this](size_t i) { prepare(m_coming[i]); });
        for (const Coming &file : m_coming) {
            if (file.failure)
                return *file.failure;
            const bool isSource = file.path.isBelow(QString::fromLatin1(sourceFolder));
            if (isSource && !advance(file.packed.size))
                return Error{ErrorCode::Cancelled, file.path.toString(), {}};
            if (const auto added = m_writer->add(file.path, file.packed); !added)
                return added;
            m_digests.add(file.path, file.digest);
        }
        m_coming.clear();
        m_comingBytes = 0;
        return Done{};
    }

    [[nodiscard]] Result<QByteArray> contentOf(const PackagePath &path) const
    {
        auto content = m_source.read(path, ArchiveLimits().entryBytes);
        if (content)
            return content;
        Error error = content.error();
        error.subject = path.toString();
        return error;
    }

    Result<Done> addLarge(const PackagePath &path)
    {
        if (const auto written = writeComing(); !written)
            return written;
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

    /// Some disks report success and have lost something; only reading back tells. Checksums are enough for
    /// that: the digests come from the same bytes as they, and are for those who get the file from others.
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
        return readWhole(*package, [&](qint64 done, qint64) { return advance(before + done - m_doneBytes); });
    }

    const FileSource &m_source;
    const Course &m_course;
    std::vector<PackagePath> m_files;
    WebPages m_pages;
    const Progress &m_progress;
    ArchiveWriter *m_writer = nullptr; ///< While write() runs.
    static constexpr size_t mostComing = 256;
    static constexpr qint64 mostComingBytes = 8 << 20;
    std::vector<Coming> m_coming; ///< Neither prepared nor written yet.
    qint64 m_comingBytes = 0;
    Digests m_digests;
    qint64 m_doneBytes = 0;
    qint64 m_allBytes = 0;
};

} // namespace

qint64 estimatedSize(const FileSource &source, const QStringList &translations, const PackOptions &options)
{
    // The program for browsers, and what an LMS wants besides.
    const qint64 program = options.profile == PackageProfile::Web ? 51'000
        : options.profile == PackageProfile::Scorm12              ? 64'000
                                                                  : 79'000;
    QStringList leftOut = translations;
    leftOut.removeIf(
        [&](const QString &language) { return !options.languages || options.languages->contains(language); });
    qint64 bytes = program;
    for (const PackagePath &path : selected(source, leftOut, options.audience))
        bytes += source.size(path) * shareOf(path.toString()) / 100;
    return bytes;
}

Result<Done> checkPlace(const QString &module, const QString &file)
{
    const QString folder = QFileInfo(module).canonicalFilePath();
    const QFileInfo target(file);
    const QString place =
        target.exists() ? target.canonicalFilePath() : QFileInfo(target.path()).canonicalFilePath() + u'/';
    if (place == folder)
        return Error{ErrorCode::InvalidArgument, file, PackerText::tr("it is the module itself")};
    if (place.startsWith(folder + u'/'))
        return Error{ErrorCode::InvalidArgument, file, PackerText::tr("it is in the module's own folder")};
    return Done{};
}

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
    const WebPages pages{options.profile, options.perLesson && options.profile != PackageProfile::Web};
    const auto bytes = Packer(**source, loaded->course, std::move(files), pages, progress).write(file);
    if (!bytes)
        return bytes.error();
    packed.bytes = *bytes;
    return packed;
}

} // namespace Kogge
