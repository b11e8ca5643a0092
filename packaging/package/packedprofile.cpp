// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/packedprofile.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr qint64 ownManifestLimit = 8 * 1024 * 1024; // Every file is a line of it.

} // namespace

std::optional<PackedProfile> packedProfile(const ArchiveReader &reader)
{
    const QString name = u"imsmanifest.xml"_s;
    if (!reader.find(name))
        return PackedProfile();
    const auto bytes = reader.read(name, ownManifestLimit);
    if (!bytes)
        return std::nullopt;
    std::optional<PackedProfile> packed;
    QXmlStreamReader xml(*bytes);
    while (xml.readNextStartElement() || !xml.atEnd()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"schemaversion") {
            const QString version = xml.readElementText();
            const bool is2004 = version == u"2004 4th Edition";
            if (!is2004 && version != u"1.2")
                return std::nullopt;
            packed = {is2004 ? PackageProfile::Scorm2004 : PackageProfile::Scorm12, false};
        } else if (xml.name() == u"item" && packed) {
            packed->perLesson = xml.attributes().value(u"identifier"_s) != u"module";
            return packed;
        }
    }
    return std::nullopt;
}

} // namespace Kogge
