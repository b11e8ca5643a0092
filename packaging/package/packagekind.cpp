// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/packagekind.h"

#include "base/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct KindText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::PackageKind)
};

/// Sorted, so that the same archive is always recognized by the same file.
QStringList sortedNames(const QSet<QString> &files)
{
    QStringList names(files.begin(), files.end());
    names.sort();
    return names;
}

QString firstEndingWith(const QStringList &names, QLatin1StringView end)
{
    const auto found = std::find_if(names.begin(), names.end(), [end](const QString &name) {
        return name.endsWith(end, Qt::CaseInsensitive);
    });
    return found == names.end() ? QString() : *found;
}

/// imsmanifest.xml in another place, or another spelling of it at the top.
RecognizedPackage strayManifest(const QStringList &names)
{
    const auto manifest = "imsmanifest.xml"_L1;
    for (const QString &name : names) {
        if (name.section(u'/', -1) == manifest)
            return {PackageKind::DeepManifest, name};
        if (name.compare(manifest, Qt::CaseInsensitive) == 0)
            return {PackageKind::MisspeltManifest, name};
    }
    return {};
}

RecognizedPackage knownByFile(const QSet<QString> &files)
{
    struct Mark {
        PackageKind kind;
        QLatin1StringView file;
    };
    constexpr Mark marks[] = {
        {PackageKind::Cmi5, "cmi5.xml"_L1},
        {PackageKind::TinCan, "tincan.xml"_L1},
        {PackageKind::H5p, "h5p.json"_L1},
        {PackageKind::MoodleBackup, "moodle_backup.xml"_L1},
        {PackageKind::ELearningProject, "contentv3.xml"_L1},
        {PackageKind::ELearningProject, "content.data"_L1},
    };
    for (const Mark &mark : marks) {
        if (files.contains(mark.file))
            return {mark.kind, mark.file};
    }
    if (files.contains(u"content.xml"_s) && files.contains(u"content.dtd"_s))
        return {PackageKind::ELearningProject, u"content.xml"_s};
    return {};
}

/// module.xml at the top or in a folder, with lessons beside it.
QString sourceOfModule(const QStringList &names)
{
    for (const QString &name : names) {
        const QString folder = name.section(u'/', 0, -2, QString::SectionIncludeTrailingSep);
        const bool isModule = name.section(u'/', -1) == u"module.xml" && folder.count(u'/') <= 1;
        const auto lesson = std::lower_bound(names.begin(), names.end(), folder + u"lessons/"_s);
        if (isModule && lesson != names.end() && lesson->startsWith(folder + u"lessons/"_s))
            return name;
    }
    return {};
}

bool isArchiveName(const QString &name)
{
    return name.endsWith(u".zip", Qt::CaseInsensitive);
}

} // namespace

RecognizedPackage recognizePackage(const QSet<QString> &files)
{
    const QStringList names = sortedNames(files);
    if (const auto stray = strayManifest(names); stray.kind != PackageKind::Unknown)
        return stray;
    if (const auto known = knownByFile(files); known.kind != PackageKind::Unknown)
        return known;
    if (const QString module = sourceOfModule(names); !module.isEmpty())
        return {PackageKind::ModuleSource, module};
    const QString course = firstEndingWith(names, ".crs"_L1);
    if (!course.isEmpty() && !firstEndingWith(names, ".au"_L1).isEmpty())
        return {PackageKind::Aicc, course};
    if (!names.isEmpty() && std::all_of(names.begin(), names.end(), isArchiveName))
        return {PackageKind::Nested, names.first()};
    for (const QString &page : {u"index.html"_s, u"index.htm"_s}) {
        if (files.contains(page))
            return {PackageKind::WebSite, page};
    }
    return {};
}

RecognizedPackage recognizePackage(const ForeignManifest &manifest)
{
    if (manifest.edition != ScormEdition::Unknown)
        return {};
    const auto declares = [&](QLatin1StringView part) {
        return std::any_of(
            manifest.namespaces.begin(), manifest.namespaces.end(),
            [part](const QString &space) { return space.contains(part, Qt::CaseInsensitive); });
    };
    const auto hasType = [&](QLatin1StringView begin) {
        return std::any_of(
            manifest.resources.begin(), manifest.resources.end(),
            [begin](const ForeignResource &resource) { return resource.type.startsWith(begin); });
    };
    const QString file = u"imsmanifest.xml"_s;
    if (declares("/imscc/"_L1) || declares("imscc_v"_L1) || declares("/imsccv"_L1)
        || manifest.schema.contains(u"Common Cartridge"))
        return {PackageKind::CommonCartridge, file};
    if (hasType("imsqti_"_L1) || manifest.schema.startsWith(u"QTI"))
        return {PackageKind::Qti, file};
    if (manifest.schema.startsWith(u"IMS Content"))
        return {PackageKind::ImsContent, file};
    return {};
}

QString describe(const RecognizedPackage &package)
{
    const auto with = [&](const QString &sentence) {
        return withArguments(sentence, {visibleText(package.file)});
    };
    switch (package.kind) {
    case PackageKind::Unknown:
        return {};
    case PackageKind::Aicc:
        return with(KindText::tr("It is a course by AICC’s rules (“%1”), which came before SCORM."));
    case PackageKind::Cmi5:
        return with(KindText::tr("It is a cmi5 course (“%1”), which needs an LMS with cmi5."));
    case PackageKind::TinCan:
        return with(KindText::tr("It is an xAPI package (“%1”), which reports to a learning record store."));
    case PackageKind::H5p:
        return with(KindText::tr("It is H5P content (“%1”), which needs a site with H5P."));
    case PackageKind::ELearningProject:
        return with(KindText::tr("It is a project of eXeLearning (“%1”). Export it as SCORM from there."));
    case PackageKind::MoodleBackup:
        return with(KindText::tr("It is a backup of a Moodle course (“%1”), which only Moodle restores."));
    case PackageKind::CommonCartridge:
        return KindText::tr("It is an IMS Common Cartridge, not a SCORM package.");
    case PackageKind::Qti:
        return KindText::tr("It is a collection of questions (IMS QTI), not a SCORM package.");
    case PackageKind::ImsContent:
        return KindText::tr("It is an IMS content package without SCORM.");
    case PackageKind::MisspeltManifest:
        return with(
            KindText::tr("The manifest is called “%1”, but must be called “imsmanifest.xml”, in small "
                         "letters."));
    case PackageKind::DeepManifest:
        return with(
            KindText::tr("There is “%1”, but Moodle, for one, looks for the manifest at the top. Zip the "
                         "folder’s content, not the folder."));
    case PackageKind::ModuleSource:
        return with(KindText::tr("It is the source of a Kogge module (“%1”), which is not packed. Unzip it, "
                                 "and pack it with Kogge."));
    case PackageKind::Nested:
        return with(KindText::tr("It holds other archives, as “%1”. Unpack it first."));
    case PackageKind::WebSite:
        return with(KindText::tr("It is a web site (“%1”) without a manifest."));
    }
    return {};
}

} // namespace Kogge
