// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/selftest.h"

#include "app/playerapplication.h"

#include <QFontDatabase>
#include <QImageReader>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

bool report(const char *what, bool present, const char *package)
{
    if (present)
        std::printf("ok       %s\n", what);
    else
        std::printf("MISSING  %s (Debian: %s)\n", what, package);
    return present;
}

bool hasOneOf(const QStringList &fonts)
{
    const QStringList installed = QFontDatabase::families();
    return std::any_of(fonts.begin(), fonts.end(),
                       [&](const QString &font) { return installed.contains(font); });
}

} // namespace

int selfTest()
{
    const QTemporaryDir folder;
    PlayerApplication application({folder.path(), folder.filePath(u"library"_s), {}});
    bool complete =
        report("window and QML modules", application.start(),
               "qml6-module-qtquick-controls qml6-module-qtquick-dialogs qml6-module-qtquick-templates");
    complete = report("progress store (SQLite)", application.player().page() != Player::Page::StoreProblem,
                      "libqt6sql6-sqlite")
        && complete;
    const auto formats = QImageReader::supportedImageFormats();
    complete = report("pictures: SVG", formats.contains("svg"), "libqt6svg6") && complete;
    (void)report("pictures: WebP (optional)", formats.contains("webp"), "qt6-image-formats-plugins");
    (void)report("fonts: Gentium (optional)", hasOneOf({u"Gentium Book Plus"_s, u"Gentium Plus"_s}),
                 "fonts-sil-gentiumplus");
    (void)report("fonts: Lato (optional)", hasOneOf({u"Lato"_s}), "fonts-lato");
    return complete ? 0 : 70;
}

} // namespace Kogge
