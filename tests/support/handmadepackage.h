// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/openpackage.h"
#include "samplemodule.h"
#include "trust/digests.h"
#include "trust/sha256.h"
#include "zipbuilder.h"

namespace Kogge {

/// An archive of ours with any source, as no packing would make it, and right digests.
inline QByteArray packageOf(const Files &source)
{
    using namespace Qt::StringLiterals;
    std::vector<ZipItem> items{storedItem("mimetype", mimeType)};
    Digests digests;
    digests.add(*PackagePath::fromString(u"mimetype"_s), Sha256::of(QByteArray(mimeType)));
    for (auto file = source.begin(); file != source.end(); ++file) {
        const QString name = u"source/"_s + file.key();
        items.push_back(deflatedItem(name.toUtf8(), file.value()));
        digests.add(*PackagePath::fromString(name), Sha256::of(file.value()));
    }
    items.push_back(storedItem("META-INF/digests.sha256", digests.format()));
    return zipOf(items);
}

} // namespace Kogge
