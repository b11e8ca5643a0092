// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreigninfo.h"

#include "base/visibletext.h"
#include "console.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct ForeignInfoText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::ForeignInfo)
};

QLatin1StringView itemType(const ForeignItem &item)
{
    switch (item.kind) {
    case ForeignItem::Kind::Heading:
        return "heading"_L1;
    case ForeignItem::Kind::Sco:
        return "sco"_L1;
    case ForeignItem::Kind::Asset:
        return "asset"_L1;
    case ForeignItem::Kind::Manifest:
        return "manifest"_L1;
    case ForeignItem::Kind::Missing:
        return "missing"_L1;
    }
    Q_UNREACHABLE();
}

QJsonArray itemsJson(const std::vector<ForeignItem> &items)
{
    QJsonArray array;
    for (const ForeignItem &item : items) {
        array.append(QJsonObject{{"identifier"_L1, item.identifier},
                                 {"title"_L1, item.title},
                                 {"type"_L1, itemType(item)},
                                 {"visible"_L1, item.isVisible},
                                 {"resource"_L1, item.resource},
                                 {"parameters"_L1, item.parameters},
                                 {"launch"_L1, item.launch},
                                 {"items"_L1, itemsJson(item.items)}});
    }
    return array;
}

QJsonArray organizationsJson(const ForeignManifest &manifest)
{
    QJsonArray array;
    for (const ForeignOrganization &organization : manifest.organizations) {
        array.append(QJsonObject{{"identifier"_L1, organization.identifier},
                                 {"title"_L1, organization.title},
                                 {"default"_L1, &organization == manifest.launched()},
                                 {"items"_L1, itemsJson(organization.items)}});
    }
    return array;
}

QString wordFor(ForeignItem::Kind kind)
{
    switch (kind) {
    case ForeignItem::Kind::Heading:
        return {};
    case ForeignItem::Kind::Sco:
        //: Of an item in a SCORM package: a page that reports to the LMS
        return ForeignInfoText::tr("SCO");
    case ForeignItem::Kind::Asset:
        //: Of an item in a SCORM package: a page that does not report to the LMS
        return ForeignInfoText::tr("asset");
    case ForeignItem::Kind::Manifest:
        //: Of an item in a SCORM package, which opens a manifest inside the manifest
        return ForeignInfoText::tr("manifest");
    case ForeignItem::Kind::Missing:
        //: Of an item in a SCORM package, whose resource is not there
        return ForeignInfoText::tr("missing");
    }
    Q_UNREACHABLE();
}

QString markOf(const ForeignItem &item)
{
    const QString word = wordFor(item.kind);
    return word.isEmpty() ? word : u'[' + word + u"] "_s;
}

/// What opens; of what is no resource, only the identifier.
QString openedBy(const ForeignItem &item)
{
    const bool isResource = item.kind == ForeignItem::Kind::Sco || item.kind == ForeignItem::Kind::Asset;
    const QString opened = isResource ? item.launch : item.resource;
    return opened.isEmpty() ? ForeignInfoText::tr("nothing to open") : visibleText(opened);
}

/// One item on a line, those below it indented.
void addItems(const std::vector<ForeignItem> &items, int depth, QStringList &lines)
{
    for (const ForeignItem &item : items) {
        const QString title =
            item.title.isEmpty() ? ForeignInfoText::tr("(without a title)") : visibleText(item.title);
        QString line = QString(2 * depth, u' ') + markOf(item) + title;
        if (!item.isVisible)
            line += u' ' + ForeignInfoText::tr("(hidden)");
        if (!item.resource.isEmpty())
            line += u": "_s + openedBy(item);
        lines += line;
        addItems(item.items, depth + 1, lines);
    }
}

void addOrganizations(const ForeignManifest &manifest, QStringList &lines)
{
    for (const ForeignOrganization &organization : manifest.organizations) {
        const QString title = visibleText(organization.title);
        const bool isDefault = &organization == manifest.launched();
        if (manifest.organizations.size() > 1)
            //: %1 the title of a whole course in a SCORM package that has several
            lines += (isDefault ? ForeignInfoText::tr("Organization “%1”, which is started")
                                : ForeignInfoText::tr("Organization “%1”"))
                         .arg(title);
        addItems(organization.items, 1, lines);
    }
}

QString editionLine(const ForeignManifest &manifest)
{
    const QString edition = manifest.edition == ScormEdition::Unknown
        ? ForeignInfoText::tr("No known edition of SCORM")
        : editionName(manifest.edition);
    const QString stated = visibleText(manifest.schemaVersion);
    if (stated.isEmpty())
        //: %1 an edition of SCORM
        return ForeignInfoText::tr("%1; the manifest gives no version").arg(edition);
    //: %1 an edition of SCORM, %2 what stands in the manifest: "CAM 1.3"
    return withArguments(ForeignInfoText::tr("%1 (version “%2”)"), {edition, stated});
}

QString sizeLine(const OpenPackage &package)
{
    const PackageSize size = package.size();
    if (!package.reader)
        //: %1 a size: "12.5 kB"
        return ForeignInfoText::tr("Unpacked: %n files, %1", nullptr, size.files)
            .arg(Console::size(size.bytes));
    //: %1 and %2 sizes: "12.5 kB"
    return withArguments(ForeignInfoText::tr("%1; %n files, %2 unpacked", nullptr, size.files),
                         {Console::size(size.bytes), Console::size(size.unpackedBytes)});
}

QString countsLine(const ForeignManifest &manifest)
{
    QStringList counts{ForeignInfoText::tr("%n items", nullptr, manifest.itemCount()),
                       ForeignInfoText::tr("%n SCOs", nullptr, manifest.scoCount()),
                       ForeignInfoText::tr("%n assets", nullptr, manifest.assetCount())};
    counts +=
        manifest.hasMetadata ? ForeignInfoText::tr("with metadata") : ForeignInfoText::tr("no metadata");
    if (!manifest.submanifests.empty())
        counts += ForeignInfoText::tr("%n manifests inside", nullptr,
                                      static_cast<int>(manifest.submanifests.size()));
    if (manifest.sequencingLine > 0)
        counts += ForeignInfoText::tr("rules for sequencing");
    return counts.join(u", "_s);
}

} // namespace

QJsonObject foreignInfoJson(const QString &path, const OpenPackage &package)
{
    const ForeignManifest &manifest = *package.foreign;
    const PackageSize size = package.size();
    return {
        {"schemaVersion"_L1, 1},
        {"path"_L1, path},
        {"kind"_L1, "scorm"_L1},
        {"id"_L1, manifest.identifier},
        {"title"_L1, manifest.title()},
        {"edition"_L1, editionName(manifest.edition)},
        {"version"_L1, manifest.schemaVersion},
        {"bytes"_L1, size.bytes},
        {"unpackedBytes"_L1, size.unpackedBytes},
        {"metadata"_L1, manifest.hasMetadata},
        {"sequencing"_L1, manifest.sequencingLine > 0},
        {"organizations"_L1, organizationsJson(manifest)},
        {"counts"_L1,
         QJsonObject{{"files"_L1, size.files},
                     {"items"_L1, manifest.itemCount()},
                     {"scos"_L1, manifest.scoCount()},
                     {"assets"_L1, manifest.assetCount()},
                     {"submanifests"_L1, static_cast<int>(manifest.submanifests.size())}}},
    };
}

QStringList foreignInfoLines(const OpenPackage &package)
{
    const ForeignManifest &manifest = *package.foreign;
    const QString title = manifest.title();
    QStringList lines{title.isEmpty() ? ForeignInfoText::tr("(without a title)") : visibleText(title),
                      visibleText(manifest.identifier), editionLine(manifest), sizeLine(package)};
    addOrganizations(manifest, lines);
    lines += countsLine(manifest);
    return lines;
}

} // namespace Kogge
