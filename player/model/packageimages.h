// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/filesource.h"

#include <QImage>
#include <QMutex>
#include <QQuickAsyncImageProvider>
#include <QUrl>

#include <memory>

namespace Kogge {

/// Pictures straight from the open module's archive: image://package/<module>/<path>. Decoded in other
/// threads, at the size they are shown, and only if they are what their name says.
class PackageImages : public QQuickAsyncImageProvider
{
public:
    /// The files of the module that is open from now on; null for none.
    void setSource(std::shared_ptr<const FileSource> source);

    /// The address QML uses for a file of the module.
    [[nodiscard]] static QUrl urlFor(const QString &module, const QString &path);
    static constexpr auto providerName = "package";

    QQuickImageResponse *requestImageResponse(const QString &id, const QSize &requestedSize) override;

private:
    QMutex m_mutex;
    std::shared_ptr<const FileSource> m_source;
};

/// A picture at most \p wanted large (its own size where empty). Null for anything that is not a picture we
/// can show: wrong content, damaged, larger than 64 megapixels, or unsafe.
[[nodiscard]] QImage readImage(const FileSource &source, const QString &path, const QSize &wanted);

/// Height by width, from the file's head alone, between 1:20 and 4:1; absent where it is no picture.
[[nodiscard]] std::optional<qreal> imageRatio(const FileSource &source, const QString &path);

} // namespace Kogge
