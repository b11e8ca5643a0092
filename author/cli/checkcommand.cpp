// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/visibletext.h"
#include "command.h"
#include "commands.h"
#include "package/modulecheck.h"
#include "package/openpackage.h"
#include "problemreport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::CheckCommand)
};

QJsonObject foreignJson(const ForeignManifest &manifest)
{
    return {
        {"identifier"_L1, manifest.identifier},
        {"schemaVersion"_L1, manifest.schemaVersion},
        {"edition"_L1, editionName(manifest.edition)},
        {"title"_L1, manifest.title()},
        {"organizations"_L1, static_cast<int>(manifest.organizations.size())},
        {"items"_L1, manifest.itemCount()},
        {"scos"_L1, manifest.scoCount()},
        {"assets"_L1, manifest.assetCount()},
    };
}

/// Everything one run of `check` has found.
struct Findings {
    Problems problems;
    std::optional<ForeignManifest> foreign;

    [[nodiscard]] int count(Severity wanted) const
    {
        return static_cast<int>(
            std::count_if(problems.begin(), problems.end(),
                          [wanted](const Problem &problem) { return severity(problem.code) == wanted; }));
    }
};

Result<Findings> checkSource(const FileSource &source, QDate asOf)
{
    const auto loaded = loadModuleForChecking(source);
    if (!loaded)
        return loaded.error();
    return Findings{checkModule(*loaded, source, asOf), {}};
}

Result<Findings> checkArchive(const QString &path, QDate asOf)
{
    const auto package = openPackage(path);
    if (!package)
        return package.error();
    const auto verified = verifyPackage(*package, Console::showAndGoOn);
    Console::endProgress();
    if (!verified)
        return verified.error();
    if (package->foreign)
        return Findings{package->problems, package->foreign};
    const auto ofManifest = checkModuleManifest(*package);
    if (!ofManifest)
        return ofManifest.error();
    auto findings = checkSource(*package->source, asOf);
    if (findings) {
        findings->problems.insert(findings->problems.end(), ofManifest->begin(), ofManifest->end());
        sortProblems(findings->problems);
    }
    return findings;
}

Result<Findings> checkScormFolder(const QString &path)
{
    const auto package = openScormFolder(path);
    if (!package)
        return package.error();
    return Findings{package->problems, package->foreign};
}

Result<Findings> check(const QString &path, QDate asOf)
{
    if (!QFileInfo(path).isDir())
        return checkArchive(path, asOf);
    if (isScormFolder(path))
        return checkScormFolder(path);
    const auto folder = FolderSource::open(path);
    if (!folder)
        return folder.error();
    return checkSource(**folder, asOf);
}

QString describe(const ForeignManifest &manifest)
{
    const QString title = manifest.title().isEmpty() ? CheckText::tr("without a title")
                                                     : u"“%1”"_s.arg(visibleText(manifest.title()));
    const QString version =
        manifest.schemaVersion.isEmpty() ? CheckText::tr("unknown") : visibleText(manifest.schemaVersion);
    const QStringList contents{CheckText::tr("%n items", nullptr, manifest.itemCount()),
                               CheckText::tr("%n SCOs", nullptr, manifest.scoCount()),
                               CheckText::tr("%n assets", nullptr, manifest.assetCount())};
    //: %1 a title in quotation marks or "without a title", %2 a version of SCORM, %3 what it contains
    return withArguments(CheckText::tr("A SCORM package, not a Kogge module: %1, version %2; %3."),
                         {title, version, contents.join(u", "_s)});
}

void printLines(const QString &path, const Findings &findings)
{
    const QString place = Console::shown(path);
    for (const Problem &problem : findings.problems)
        Console::print(lineFor(problem));
    if (findings.foreign)
        Console::print(place + u": "_s + describe(*findings.foreign));
    QStringList counts{CheckText::tr("%n errors", nullptr, findings.count(Severity::Error)),
                       CheckText::tr("%n warnings", nullptr, findings.count(Severity::Warning))};
    if (findings.foreign)
        counts += CheckText::tr("%n hints", nullptr, findings.count(Severity::Hint));
    Console::print(place + u": "_s + counts.join(u", "_s));
}

void printJson(const QString &path, const Findings &findings)
{
    QJsonArray problems;
    for (const Problem &problem : findings.problems)
        problems.append(jsonFor(problem));
    QJsonObject document{
        {"schemaVersion"_L1, 1},
        {"path"_L1, path},
        {"errors"_L1, findings.count(Severity::Error)},
        {"warnings"_L1, findings.count(Severity::Warning)},
        {"hints"_L1, findings.count(Severity::Hint)},
        {"problems"_L1, problems},
    };
    if (findings.foreign)
        document.insert("scorm"_L1, foreignJson(*findings.foreign));
    Console::print(document);
}

/// Absent unless \p text is a day as in 2026-12-31.
std::optional<QDate> dayFrom(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.toString(Qt::ISODate) == text && day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

ExitStatus checkCommand(const QStringList &arguments)
{
    Command command(
        u"check"_s, u"PATH"_s,
        CheckText::tr("Finds what is wrong with a module's folder or archive, or a SCORM package."));
    command.addJsonOption();
    command.addOption({u"strict"_s, CheckText::tr("Warnings count as errors.")});
    command.addOption({u"as-of"_s, CheckText::tr("The day to judge facts by, instead of today."), u"DATE"_s});
    if (const auto status = command.parse(arguments))
        return *status;
    const auto asOf = command.isSet(u"as-of"_s) ? dayFrom(command.value(u"as-of"_s)) : QDate::currentDate();
    if (!asOf)
        return command.usageError(CheckText::tr("--as-of needs a date, as in 2026-12-31."));

    const QString path = command.positional(0);
    const auto findings = check(path, *asOf);
    if (!findings)
        return Console::fail(path, findings.error());
    if (command.json())
        printJson(path, *findings);
    else
        printLines(path, *findings);
    const bool bad = findings->count(Severity::Error) > 0
        || (command.isSet(u"strict"_s) && findings->count(Severity::Warning) > 0);
    return bad ? ExitStatus::ErrorsFound : ExitStatus::Fine;
}

} // namespace Kogge
