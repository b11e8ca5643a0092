// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include "base/packagepath.h"
#include "base/visibletext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cerrno>
#include <iterator>

namespace Kogge {

namespace {

struct Entry {
    ErrorClass kind;
    const char *sentence;
};

Entry entryOf(ErrorCode code)
{
    using enum ErrorCode;
    constexpr auto Usage = ErrorClass::Usage;
    constexpr auto Unreadable = ErrorClass::Unreadable;
    constexpr auto Unsafe = ErrorClass::Unsafe;
    constexpr auto Disk = ErrorClass::Disk;
    switch (code) {
    case InvalidArgument:
        return {Usage, QT_TRANSLATE_NOOP("Kogge::Error", "“%1” cannot be used here: %2.")};
    case MediaInUse:
        return {Usage,
                QT_TRANSLATE_NOOP("Kogge::Error", "“%1” is still used in: %2. Remove it there first.")};
    case FileNotFound:
        return {Unreadable, QT_TRANSLATE_NOOP("Kogge::Error", "“%1” does not exist.")};
    case NotAnArchive:
        return {Unreadable, QT_TRANSLATE_NOOP("Kogge::Error", "“%1” is not a module file.")};
    case WebPageInsteadOfArchive:
        return {Unreadable,
                QT_TRANSLATE_NOOP("Kogge::Error",
                                  "“%1” is a web page, not a module file. Perhaps a login page was saved "
                                  "instead; download the file again.")};
    case ArchiveIncomplete:
        return {Unreadable,
                QT_TRANSLATE_NOOP("Kogge::Error", "“%1” is incomplete: %2. Copy or download it once more.")};
    case ArchiveDamaged:
        return {Unreadable,
                QT_TRANSLATE_NOOP(
                    "Kogge::Error",
                    "“%1” is damaged: its directory is wrong (%2). Copy or download it once more.")};
    case EntryMissing:
        return {Unreadable, QT_TRANSLATE_NOOP("Kogge::Error", "The package has no file “%1”.")};
    case EntryDamaged:
        return {Unreadable,
                QT_TRANSLATE_NOOP("Kogge::Error",
                                  "“%1” in the package is damaged. Copy or download the package once more.")};
    case EntryEncrypted:
        return {Unreadable,
                QT_TRANSLATE_NOOP(
                    "Kogge::Error",
                    "“%1” in the package is encrypted. Packages with a password are not supported.")};
    case EntryCompressionUnknown:
        return {Unreadable,
                QT_TRANSLATE_NOOP("Kogge::Error",
                                  "“%1” in the package is compressed by method %2. Only stored and deflated "
                                  "files can be read; pack it again as an ordinary zip.")};
    case ManifestMissing:
        return {Unreadable,
                QT_TRANSLATE_NOOP("Kogge::Error",
                                  "The package has no imsmanifest.xml, so it is not a learning module.")};
    case ManifestInvalid:
        return {Unreadable, QT_TRANSLATE_NOOP("Kogge::Error", "“%1” does not describe a course: %2")};
    case ModuleMissing:
        return {Unreadable,
                QT_TRANSLATE_NOOP("Kogge::Error", "“%1” has no module.xml, so it is not a Kogge module.")};
    case ModuleInvalid:
        return {Unreadable, QT_TRANSLATE_NOOP("Kogge::Error", "“%1” cannot be shown: %2")};
    case NewerFormat:
        return {
            Unreadable,
            QT_TRANSLATE_NOOP("Kogge::Error",
                              "“%1” was made with a newer version of Kogge (format %2). Install the newer "
                              "version to open it.")};
    case XmlInvalid:
        return {Unreadable, QT_TRANSLATE_NOOP("Kogge::Error", "“%1” is not well-formed XML: %2.")};
    case XmlHasDoctype:
        return {
            Unreadable,
            QT_TRANSLATE_NOOP("Kogge::Error",
                              "“%1” contains a document type declaration (DOCTYPE), which is not accepted.")};
    case TextInvalid:
        return {Unreadable, QT_TRANSLATE_NOOP("Kogge::Error", "“%1” cannot be imported: %2.")};
    case TooLarge:
        return {Unreadable, QT_TRANSLATE_NOOP("Kogge::Error", "“%1” is too large: %2 at most.")};
    case UnsafePath:
        return {Unsafe, QT_TRANSLATE_NOOP("Kogge::Error", "The package names a file outside itself: “%1”.")};
    case UnsafeName:
        return {Unsafe,
                QT_TRANSLATE_NOOP("Kogge::Error", "The package has a name with hidden characters: “%1”.")};
    case NameEncodingUnknown:
        return {
            Unsafe,
            QT_TRANSLATE_NOOP("Kogge::Error",
                              "The package has a name whose letters cannot be read: “%1”. Pack it again with "
                              "plain names.")};
    case NameTooLong:
        return {
            Unsafe,
            QT_TRANSLATE_NOOP("Kogge::Error", "The package has a name that is too long or too deep: “%1”.")};
    case DuplicateName:
        return {Unsafe,
                QT_TRANSLATE_NOOP(
                    "Kogge::Error",
                    "The package has two files whose names are the same or clash on some computers: "
                    "“%1” and “%2”.")};
    case FileIsAlsoFolder:
        return {Unsafe,
                QT_TRANSLATE_NOOP("Kogge::Error", "The package uses “%1” both as a file and as a folder.")};
    case LinkInArchive:
        return {
            Unsafe,
            QT_TRANSLATE_NOOP("Kogge::Error", "The package contains a link, “%1”. Links are not allowed.")};
    case SpecialFileInArchive:
        return {Unsafe,
                QT_TRANSLATE_NOOP("Kogge::Error",
                                  "The package contains a device or another special file, “%1”.")};
    case HiddenFile:
        return {Unsafe,
                QT_TRANSLATE_NOOP("Kogge::Error",
                                  "The package has a hidden file in the module’s source, “%1”. Unpacked, it "
                                  "could start a program of a stranger.")};
    case HeadersDisagree:
        return {Unsafe,
                QT_TRANSLATE_NOOP(
                    "Kogge::Error",
                    "The package describes “%1” in two ways that disagree, so it could show different "
                    "content to different programs.")};
    case EntriesOverlap:
        return {Unsafe,
                QT_TRANSLATE_NOOP("Kogge::Error", "“%1” shares its data with another file of the package.")};
    case HiddenData:
        return {
            Unsafe,
            QT_TRANSLATE_NOOP("Kogge::Error", "“%1” holds data that is not listed in its directory (%2).")};
    case TooManyEntries:
        return {Unsafe, QT_TRANSLATE_NOOP("Kogge::Error", "“%1” has too many files: %2 at most.")};
    case EntryTooLarge:
        return {Unsafe, QT_TRANSLATE_NOOP("Kogge::Error", "“%1” in the package is too large: %2 at most.")};
    case ArchiveTooLarge:
        return {Unsafe, QT_TRANSLATE_NOOP("Kogge::Error", "“%1” would unpack to more than %2.")};
    case CompressionRatio:
        return {Unsafe,
                QT_TRANSLATE_NOOP(
                    "Kogge::Error",
                    "“%1” in the package is compressed more than 200 to 1, as only harmful files are.")};
    case EntryLargerThanDeclared:
        return {Unsafe, QT_TRANSLATE_NOOP("Kogge::Error", "“%1” in the package is larger than it says.")};
    case DigestMismatch:
        return {Unreadable,
                QT_TRANSLATE_NOOP("Kogge::Error", "“%1” has been changed since the package was made.")};
    case DigestsIncomplete:
        return {Unreadable,
                QT_TRANSLATE_NOOP("Kogge::Error",
                                  "“%1” has been added to or removed from the package since it was made.")};
    case CannotRead:
        return {Disk, QT_TRANSLATE_NOOP("Kogge::Error", "“%1” cannot be read: %2.")};
    case CannotWrite:
        return {Disk,
                QT_TRANSLATE_NOOP("Kogge::Error",
                                  "“%1” cannot be written: %2. What was there before is unchanged.")};
    case DiskFull:
        return {Disk,
                QT_TRANSLATE_NOOP(
                    "Kogge::Error",
                    "There is not enough room on the disk for “%1”. What was there before is unchanged.")};
    case TargetExists:
        return {Usage, QT_TRANSLATE_NOOP("Kogge::Error", "“%1” exists already.")};
    case TargetNotEmpty:
        return {Usage, QT_TRANSLATE_NOOP("Kogge::Error", "The folder “%1” is not empty; choose a new one.")};
    case ModuleInUse:
        return {
            Disk,
            QT_TRANSLATE_NOOP(
                "Kogge::Error",
                "“%1” is being edited by %2 on the computer %3 since %4. Close it there, and try again.")};
    case StoreDamaged:
        return {Unreadable, QT_TRANSLATE_NOOP("Kogge::Error", "The progress file “%1” is damaged: %2.")};
    case StoreNewer:
        return {
            Unreadable,
            QT_TRANSLATE_NOOP("Kogge::Error",
                              "The progress in “%1” was written by a newer version of Kogge. It has not been "
                              "touched; install the newer version to go on.")};
    case StoreForeign:
        return {Unreadable, QT_TRANSLATE_NOOP("Kogge::Error", "“%1” is a database of another program.")};
    case StoreInUse:
        return {Disk,
                QT_TRANSLATE_NOOP(
                    "Kogge::Error",
                    "The progress in “%1” is being used by another program. Close that one, and try "
                    "again.")};
    case OlderVersion:
        return {Usage,
                QT_TRANSLATE_NOOP(
                    "Kogge::Error",
                    "“%1” is older than the version in your library (%2). The newer one was kept.")};
    case Cancelled:
        return {ErrorClass::Cancelled, QT_TRANSLATE_NOOP("Kogge::Error", "Cancelled. Nothing has changed.")};
    }
    Q_UNREACHABLE();
}

/// UnsafePath of a name that stays inside, but that programs read differently: "./a", "a//b", "a:b".
const char *sentenceOf(const Error &error)
{
    if (error.code == ErrorCode::UnsafePath && !leavesPackage(error.subject))
        return QT_TRANSLATE_NOOP("Kogge::Error",
                                 "The package has a name that programs read in different ways: “%1”.");
    return entryOf(error.code).sentence;
}

/// The arguments of the sentence behind the subject.
QStringList detailsOf(const Error &error)
{
    if (error.code != ErrorCode::ModuleInUse)
        return {visibleText(error.detail)};
    QStringList details = error.detail.split(u'\n');
    details.resize(3);
    for (QString &detail : details)
        detail = detail.isEmpty() ? QStringLiteral("?") : visibleText(detail);
    const QDateTime since = QDateTime::fromString(details.back(), Qt::ISODate);
    if (since.isValid())
        details.back() = QLocale().toString(since.toLocalTime(), QLocale::ShortFormat);
    return details;
}

/// What helps beyond what has happened; empty for most.
QString secondSentenceOf(const Error &error)
{
    if (error.code == ErrorCode::ManifestMissing)
        return visibleText(error.detail, 500);
    const QStringList room = error.detail.split(QLatin1Char('\n'));
    if (error.code == ErrorCode::DiskFull && room.size() == 2)
        //: %1 and %2 sizes: "12.5 MB"
        return withArguments(QCoreApplication::translate("Kogge::Error", "It needs %1, and %2 are free."),
                             {QLocale().formattedDataSize(room.front().toLongLong()),
                              QLocale().formattedDataSize(room.back().toLongLong())});
    if (error.code == ErrorCode::UnsafePath && error.subject.contains(QLatin1Char('\\')))
        return QCoreApplication::translate("Kogge::Error",
                                           "Programs for Windows write such names when they zip wrongly, and "
                                           "Chamilo loses the folders then. "
                                           "Zip it with another program.");
    return {};
}

} // namespace

bool leavesPackage(const QString &path)
{
    static const QRegularExpression outside(QStringLiteral(R"(^[/\\]|^[A-Za-z]:|(^|[/\\])\.\.($|[/\\]))"));
    return PackagePath::fromString(path) || outside.match(path).hasMatch();
}

ErrorClass errorClass(const Error &error)
{
    constexpr int faultless[] = {EACCES, EPERM, ENOTDIR, EISDIR, ELOOP, ENAMETOOLONG, EINVAL};
    const bool isOfDisk = std::none_of(std::begin(faultless), std::end(faultless),
                                       [&](int number) { return error.detail == qt_error_string(number); });
    if (error.code == ErrorCode::CannotRead && !isOfDisk)
        return ErrorClass::Unreadable;
    return entryOf(error.code).kind;
}

QString describe(const Error &error)
{
    const QString sentence = QCoreApplication::translate("Kogge::Error", sentenceOf(error));
    const QString whole = withArguments(sentence, QStringList(visibleText(error.subject)) + detailsOf(error));
    const QString second = secondSentenceOf(error);
    return second.isEmpty() ? whole : whole + QLatin1Char(' ') + second;
}

} // namespace Kogge
