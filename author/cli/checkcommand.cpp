// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
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

QString tr(const char *text)
{
    return QCoreApplication::translate("Kogge::CheckCommand", text);
}

QJsonObject foreignJson(const ForeignManifest &manifest)
{
    return {
        {"identifier"_L1, manifest.identifier}, {"schemaVersion"_L1, manifest.schemaVersion},
        {"title"_L1, manifest.title},           {"organizations"_L1, manifest.organizations},
        {"items"_L1, manifest.items},           {"scos"_L1, manifest.scos},
        {"assets"_L1, manifest.assets},
    };
}

/// Everything one run of `check` has found.
struct Findings {
    Problems problems;
    std::optional<ForeignManifest> foreign;
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
    if (const auto verified = verifyPackage(*package); !verified)
        return verified.error();
    if (package->foreign)
        return Findings{package->problems, package->foreign};
    return checkSource(*package->source, asOf);
}

Result<Findings> check(const QString &path, QDate asOf)
{
    if (!QFileInfo(path).isDir())
        return checkArchive(path, asOf);
    const auto folder = FolderSource::open(path);
    if (!folder)
        return folder.error();
    return checkSource(**folder, asOf);
}

void printLines(const QString &path, const Findings &findings, qsizetype errors, qsizetype warnings)
{
    for (const Problem &problem : findings.problems)
        Console::print(lineFor(problem));
    if (findings.foreign) {
        const ForeignManifest &manifest = *findings.foreign;
        Console::print(
            tr("%1: SCORM package “%2” (version %3): %4 items, %5 SCOs, %6 assets. Not a Kogge module.")
                .arg(path, manifest.title, manifest.schemaVersion)
                .arg(manifest.items)
                .arg(manifest.scos)
                .arg(manifest.assets));
    }
    //: Summary of a check: %1 is a path.
    Console::print(tr("%1: %2 errors, %3 warnings").arg(path).arg(errors).arg(warnings));
}

void printJson(const QString &path, const Findings &findings, qsizetype errors, qsizetype warnings)
{
    QJsonArray problems;
    for (const Problem &problem : findings.problems)
        problems.append(jsonFor(problem));
    QJsonObject document{
        {"schemaVersion"_L1, 1},   {"path"_L1, path},         {"errors"_L1, errors},
        {"warnings"_L1, warnings}, {"problems"_L1, problems},
    };
    if (findings.foreign)
        document.insert("scorm"_L1, foreignJson(*findings.foreign));
    Console::print(document);
}

} // namespace

ExitStatus checkCommand(const QStringList &arguments)
{
    Command command(u"check"_s, tr("Finds what is wrong with a module's folder or archive."), {u"PATH"_s});
    command.addJsonOption();
    command.addOption({u"strict"_s, tr("Warnings count as errors.")});
    command.addOption({u"as-of"_s, tr("The day to judge facts by, instead of today."), u"DATE"_s});
    if (const auto status = command.parse(arguments))
        return *status;
    const bool dated = command.isSet(u"as-of"_s);
    const QDate asOf =
        dated ? QDate::fromString(command.value(u"as-of"_s), Qt::ISODate) : QDate::currentDate();
    if (!asOf.isValid())
        return Console::usageError(tr("--as-of needs a date, as in 2026-12-31."));

    const QString path = command.positional(0);
    const auto findings = check(path, asOf);
    if (!findings)
        return Console::fail(path, findings.error());

    const auto errors =
        std::count_if(findings->problems.begin(), findings->problems.end(),
                      [](const Problem &problem) { return severity(problem.code) == Severity::Error; });
    const auto warnings = static_cast<qsizetype>(findings->problems.size()) - errors;
    if (command.json())
        printJson(path, *findings, errors, warnings);
    else
        printLines(path, *findings, errors, warnings);
    const bool bad = errors > 0 || (command.isSet(u"strict"_s) && warnings > 0);
    return bad ? ExitStatus::ErrorsFound : ExitStatus::Fine;
}

} // namespace Kogge
