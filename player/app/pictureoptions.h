// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QSize>

#include <optional>

namespace Kogge {

class Settings;

// What the command lines of both programs have in common.

/// A picture to be taken of a page, for --grab.
struct PictureRequest {
    QString file; ///< PNG.
    QSize size;
    QString page; ///< As the program names its pages; empty: what is there.
    QString language; ///< Empty: as chosen in the program.
    QString appearance;
    qreal textSize = 1;
};

/// The options QGuiApplication documents are left out; it takes them out of the arguments itself, but only
/// where there is a display.
[[nodiscard]] QStringList withoutQtOptions(const QStringList &arguments);

/// Adds --size, --page, --language, --appearance and --text-size to --grab. The program says what its pages
/// are, and whose language it is.
void addPictureOptions(QCommandLineParser &parser, const QString &pages, const QString &language);
/// What is wrong with them, in a sentence; empty where nothing is. The page is not looked at.
[[nodiscard]] QString problemWithPicture(const QCommandLineParser &parser);
/// Absent without --grab.
[[nodiscard]] std::optional<PictureRequest> pictureFrom(const QCommandLineParser &parser);
/// The program looks as \p picture has it from now on, and stores nothing of that.
void dress(Settings &settings, const PictureRequest &picture);

/// Whether \p parser was asked for help or the version.
[[nodiscard]] bool asksForHelp(const QCommandLineParser &parser);
/// Prints the \p problem with the arguments, or help, or the version. The exit status then; absent where
/// there is something to do.
[[nodiscard]] std::optional<int> answerFor(const QCommandLineParser &parser, const QString &problem);

} // namespace Kogge
