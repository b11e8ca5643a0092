// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Kogge {

/// What went wrong, in terms a caller can switch on.
enum class ErrorCode {
    // The caller asked for something that cannot be.
    InvalidArgument,
    MediaInUse, ///< detail: the lessons that show it.

    // Not a package, or not readable as one.
    FileNotFound,
    NotAnArchive,
    WebPageInsteadOfArchive, ///< What a login page leaves behind when a download is "saved".
    ArchiveIncomplete, ///< detail: what is missing, in bytes or words.
    ArchiveDamaged, ///< The directory contradicts itself.
    EntryMissing,
    EntryDamaged, ///< Checksum or compressed data are wrong.
    EntryEncrypted,
    EntryCompressionUnknown, ///< detail: the zip method's number.
    ManifestMissing, ///< detail: what the archive is instead, as a sentence; may be empty.
    ManifestInvalid,
    ModuleMissing, ///< No module.xml: not one of ours.
    ModuleInvalid, ///< detail: the first problem, as a sentence.
    NewerFormat, ///< detail: the format number found.
    XmlInvalid, ///< detail: place and what is wrong.
    XmlHasDoctype,
    TextInvalid, ///< Of a text or a table that was to be read. detail: what is wrong.
    TooLarge, ///< detail: the limit.

    // Unsafe packages: readable in two ways, or written to do harm.
    UnsafePath,
    UnsafeName, ///< Control, direction or otherwise invisible characters in a name.
    NameEncodingUnknown,
    NameTooLong,
    DuplicateName, ///< detail: the other name.
    FileIsAlsoFolder,
    LinkInArchive,
    SpecialFileInArchive,
    HiddenFile, ///< In a module's source, where no packing puts one.
    HeadersDisagree,
    EntriesOverlap,
    HiddenData, ///< Bytes that no entry of the directory accounts for.
    TooManyEntries,
    EntryTooLarge,
    ArchiveTooLarge,
    CompressionRatio, ///< More than 200 : 1, as only bombs have.
    EntryLargerThanDeclared,
    DigestMismatch, ///< A file differs from META-INF/digests.sha256.
    DigestsIncomplete, ///< A file is not listed there, or listed and absent.

    // The disk.
    CannotRead,
    CannotWrite,
    DiskFull, ///< detail: bytes needed and bytes free, one on each line, where known.
    TargetExists,
    TargetNotEmpty,

    ModuleInUse, ///< Somebody edits it. detail: user, computer and time (ISO 8601), one on each line.

    // The learner's store.
    StoreDamaged,
    StoreNewer, ///< Written by a newer Kogge; not touched.
    StoreForeign, ///< An SQLite file, but not ours.
    StoreInUse, ///< By another program, or by another window.
    OlderVersion, ///< detail: the version already in the library.

    Cancelled,
};

/// The classes that the command line's exit status tells apart.
enum class ErrorClass { Usage, Unreadable, Unsafe, Disk, Cancelled };

/// An expected failure. Programming errors are asserted, never returned.
struct Error {
    ErrorCode code;
    QString subject; ///< The file, entry or element concerned; never translated.
    QString detail; ///< What describe() needs beyond the subject; see ErrorCode.
    int line = 0; ///< Of the file that the subject names, from 1; 0 where none is known.

    bool operator==(const Error &) const = default;
};

[[nodiscard]] ErrorClass errorClass(const Error &error);

/// Of a name that was refused with UnsafePath: that some program would take it for a place outside, absolute
/// or above. True also for a good name, which is refused where a link leads outside. All others only differ
/// from how they should be written.
[[nodiscard]] bool leavesPackage(const QString &path);

/// One translated sentence for the reader of a dialog or a terminal.
/// Invisible characters of a stranger's names are shown escaped.
[[nodiscard]] QString describe(const Error &error);

} // namespace Kogge
