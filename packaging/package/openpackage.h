// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archivereader.h"
#include "base/problem.h"
#include "manifest/foreignmanifest.h"
#include "package/filesource.h"

#include <functional>
#include <optional>

namespace Kogge {

/// The files below a folder of an archive, "source/" for a module's own.
class ArchiveSource : public FileSource
{
public:
    ArchiveSource(std::shared_ptr<const ArchiveReader> reader, QString name, QString folder);

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] const std::vector<PackagePath> &files() const override { return m_files; }
    [[nodiscard]] qint64 size(const PackagePath &path) const override;
    Result<std::unique_ptr<QIODevice>> open(const PackagePath &path) const override;
    Result<QByteArray> read(const PackagePath &path, qint64 limit) const override;

private:
    [[nodiscard]] QString inArchive(const PackagePath &path) const;

    std::shared_ptr<const ArchiveReader> m_reader;
    QString m_name;
    QString m_folder;
    std::vector<PackagePath> m_files;
};

/// How much there is in a package.
struct PackageSize {
    int files = 0;
    qint64 bytes = 0; ///< Of the archive; of an unpacked package, of all files.
    qint64 unpackedBytes = 0; ///< Of all files.
};

/// A package whose directory is safe: a module of ours, or anybody's SCORM package.
struct OpenPackage {
    QString file; ///< The archive or, of an unpacked package, the folder.
    std::shared_ptr<const ArchiveReader> reader; ///< Null for a folder.
    std::shared_ptr<const ArchiveSource> source; ///< The module's source; null in foreign packages.
    std::optional<ForeignManifest> foreign;
    Problems problems; ///< Of a foreign manifest.
    PackageSize folderSize; ///< Without a reader.

    [[nodiscard]] PackageSize size() const;
};

/// Opens \p file without reading its content. Fails as ArchiveReader::open() and XmlSource::load() do, with
/// HiddenFile in a module's source, and with ManifestMissing (detail: what it is instead, as a sentence,
/// where that shows) or ManifestInvalid where it is neither a module nor a SCORM package. A foreign manifest
/// in a single folder is accepted and reported.
[[nodiscard]] Result<OpenPackage> openPackage(const QString &file);
[[nodiscard]] Result<OpenPackage> openPackage(std::shared_ptr<const ArchiveReader> reader,
                                              const QString &file);

/// That \p folder, which is no module, may be a SCORM package that was unpacked.
[[nodiscard]] bool isScormFolder(const QString &folder);
/// Reads the manifest of an unpacked package, and the names beside it; links are not followed. Fails as
/// FolderSource::open() and XmlSource::load() do, and with ManifestInvalid.
[[nodiscard]] Result<OpenPackage> openScormFolder(const QString &folder);

/// What is wrong with the imsmanifest.xml of a module's archive, without hints; nothing where it has none, as
/// for browsers. Fails as ArchiveReader::read() and XmlSource::load() do, and with ManifestInvalid.
[[nodiscard]] Result<Problems> checkModuleManifest(const OpenPackage &package);

/// How far long work has come, in bytes; false cancels it.
using Progress = std::function<bool(qint64 done, qint64 all)>;

/// Reads every file once, and compares its checksum. Fails with EntryDamaged, CannotRead or Cancelled.
[[nodiscard]] Result<Done> readWhole(const OpenPackage &package, const Progress &progress = {});

/// Reads every file once: its checksum, and in a module of ours its digest in META-INF/digests.sha256. Fails
/// with EntryDamaged, DigestMismatch, DigestsIncomplete, EntryMissing (no digests), CannotRead or Cancelled.
[[nodiscard]] Result<Done> verifyPackage(const OpenPackage &package, const Progress &progress = {});

inline constexpr auto mimeType = "application/vnd.kogge.module+zip";
inline constexpr auto digestsPath = "META-INF/digests.sha256";
inline constexpr auto sourceFolder = "source";

} // namespace Kogge
