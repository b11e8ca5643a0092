// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/importedmodule.h"
#include "markup/document.h"

#include <QHash>
#include <QSet>

#include <map>

namespace Kogge {

/// The pictures that a text shows from files beside it. Nothing outside the folder of the text is touched,
/// whatever a stranger's text names.
class LocalPictures
{
public:
    static constexpr qint64 largestBytes = 50'000'000;

    explicit LocalPictures(const QString &folder);

    /// Where the module has the picture; absent, with a report, where it cannot be taken. A file that is
    /// shown twice is there once.
    [[nodiscard]] std::optional<QString> take(const Run &picture, LeftOuts &leftOut);

    [[nodiscard]] const std::vector<MediaFile> &media() const { return m_media; }
    /// By path in the module.
    [[nodiscard]] const std::map<QString, ImportedFile> &files() const { return m_files; }

private:
    [[nodiscard]] QString fileFor(const QString &address) const;
    [[nodiscard]] QString newPath(const QString &file, const QString &suffix);

    QString m_folder; ///< Canonical.
    QHash<QString, QString> m_known; ///< Canonical file -> path in the module.
    QSet<QString> m_paths;
    std::vector<MediaFile> m_media;
    std::map<QString, ImportedFile> m_files;
};

/// Makes the pictures of \p module as prepareMedia() does: smaller, upright, without what a camera has noted.
/// One that cannot be read is taken out, and reported. Fails with Cancelled.
Result<Done> preparePictures(ImportedModule &module, const Progress &progress);

} // namespace Kogge
