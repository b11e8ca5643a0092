// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileproblem.h"

#include "base/visibletext.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct FileProblemText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::FileProblem)
};

/// Names that other programs write without any harm in mind.
bool isAboutNames(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NameEncodingUnknown:
    case ErrorCode::NameTooLong:
        return true;
    case ErrorCode::DuplicateName:
        return error.subject != error.detail;
    case ErrorCode::UnsafePath:
        return !leavesPackage(error.subject);
    default:
        return false;
    }
}

QString kindOf(const Error &error)
{
    if (isAboutNames(error))
        return u"names"_s;
    switch (error.code) {
    case ErrorCode::OlderVersion:
        return u"older"_s;
    case ErrorCode::NewerFormat:
        return u"newer"_s;
    case ErrorCode::FileNotFound:
        return u"missing"_s;
    case ErrorCode::CannotRead:
        return u"unreadable"_s;
    case ErrorCode::ArchiveIncomplete:
    case ErrorCode::ArchiveDamaged:
    case ErrorCode::EntryDamaged:
    case ErrorCode::EntryMissing:
    case ErrorCode::DigestMismatch:
    case ErrorCode::DigestsIncomplete:
    case ErrorCode::ModuleInvalid:
        return u"damaged"_s;
    default:
        break;
    }
    switch (errorClass(error)) {
    case ErrorClass::Unsafe:
        return u"unsafe"_s;
    case ErrorClass::Disk:
        return u"disk"_s;
    default:
        return u"notModule"_s;
    }
}

QString titleFor(const QString &kind)
{
    if (kind == u"foreign")
        return FileProblemText::tr("Kogge cannot play this package yet");
    if (kind == u"older")
        return FileProblemText::tr("You have a newer version already");
    if (kind == u"newer")
        return FileProblemText::tr("This module needs a newer Kogge");
    if (kind == u"damaged")
        return FileProblemText::tr("This file is damaged");
    if (kind == u"names")
        return FileProblemText::tr("This file is packed in a way that Kogge does not open");
    if (kind == u"unsafe")
        return FileProblemText::tr("This file is not safe to open");
    if (kind == u"missing")
        return FileProblemText::tr("This file is not there");
    if (kind == u"unreadable")
        return FileProblemText::tr("This file cannot be read");
    if (kind == u"disk")
        return FileProblemText::tr("The file could not be brought into your library");
    return FileProblemText::tr("This file is not a Kogge module");
}

/// These say themselves that the file should be copied or downloaded once more.
bool asksForAnotherCopy(ErrorCode code)
{
    return code == ErrorCode::ArchiveIncomplete || code == ErrorCode::ArchiveDamaged
        || code == ErrorCode::EntryDamaged;
}

QString adviceFor(const QString &kind, ErrorCode code)
{
    if (kind == u"foreign")
        return FileProblemText::tr(
            "Open it in a learning platform such as Moodle or ILIAS, or ask your coach for a Kogge module.");
    if (kind == u"older")
        return FileProblemText::tr("There is nothing to do: go on with the module in your library.");
    if (kind == u"newer")
        return FileProblemText::tr("Install the newest version of Kogge, then open the file again.");
    if (kind == u"damaged" && asksForAnotherCopy(code))
        return FileProblemText::tr("If that does not help, ask whoever gave it to you.");
    if (kind == u"damaged")
        return FileProblemText::tr(
            "Copy or download it once more. If that does not help, ask whoever gave it to you.");
    if (kind == u"names")
        return FileProblemText::tr(
            "Ask whoever gave it to you to pack it again, with short names of plain letters.");
    if (kind == u"unsafe")
        return FileProblemText::tr("Delete it, and tell whoever gave it to you.");
    if (kind == u"missing")
        return FileProblemText::tr("Perhaps it was moved, or the stick it was on has been taken out. Look "
                                   "for it, and open it again.");
    if (kind == u"unreadable")
        return FileProblemText::tr("Check whether you may read it, and whether no other program is writing "
                                   "it. Then open it again.");
    if (kind == u"disk")
        return FileProblemText::tr(
            "Make room on the disk, or check whether you may write there, then open the file again.");
    return FileProblemText::tr(
        "Kogge modules usually end in .kogge.zip. Choose another file, or ask your coach.");
}

QStringList detailsOf(const ForeignManifest &manifest)
{
    QStringList lines;
    if (!manifest.title().isEmpty())
        lines += visibleText(manifest.title(), 120);
    if (!manifest.schemaVersion.isEmpty())
        lines += FileProblemText::tr("SCORM version %1").arg(visibleText(manifest.schemaVersion, 40));
    lines += FileProblemText::tr("%n entries in its contents", nullptr, manifest.itemCount());
    return lines;
}

QString storeTitleFor(ErrorCode code)
{
    if (code == ErrorCode::StoreNewer)
        return FileProblemText::tr("Your progress needs a newer Kogge");
    if (code == ErrorCode::StoreInUse)
        return FileProblemText::tr("Your progress is in use");
    if (code == ErrorCode::CannotWrite || code == ErrorCode::DiskFull)
        return FileProblemText::tr("Your progress cannot be saved");
    return FileProblemText::tr("Your progress cannot be opened");
}

QString storeAdviceFor(ErrorCode code)
{
    if (code == ErrorCode::StoreNewer)
        return FileProblemText::tr("Install the newest version of Kogge, then start it again.");
    if (code == ErrorCode::StoreInUse)
        return FileProblemText::tr("Close the other program, then start Kogge again.");
    if (code == ErrorCode::CannotWrite || code == ErrorCode::DiskFull)
        return FileProblemText::tr("Make room on the disk, or check whether you may write there, then start "
                                   "Kogge again.");
    return FileProblemText::tr(
        "Nothing has been changed. Show this page to whoever looks after this computer.");
}

} // namespace

FileProblem FileProblem::ofStore(const QString &folder, const Error &error)
{
    FileProblem problem;
    problem.kind = kindOf(error);
    problem.fileName = visibleText(QFileInfo(folder).fileName());
    problem.title = storeTitleFor(error.code);
    problem.text = describe(error);
    problem.advice = storeAdviceFor(error.code);
    return problem;
}

FileProblem FileProblem::of(const QString &file, const Error &error,
                            const std::optional<ForeignManifest> &manifest)
{
    const QString nothingChanged = FileProblemText::tr("It was not opened, and nothing has changed.");
    FileProblem problem;
    problem.kind = manifest ? u"foreign"_s : kindOf(error);
    problem.fileName = visibleText(QFileInfo(file).fileName());
    problem.title = titleFor(problem.kind);
    const bool isUnchangedSaid = error.code == ErrorCode::CannotWrite || error.code == ErrorCode::DiskFull;
    problem.text = describe(error) + u' '
        + (isUnchangedSaid ? FileProblemText::tr("The file was not opened.") : nothingChanged);
    if (manifest) {
        problem.text = FileProblemText::tr("It is a SCORM package made with another program.");
        problem.details = detailsOf(*manifest);
    }
    problem.advice = adviceFor(problem.kind, error.code);
    return problem;
}

} // namespace Kogge
