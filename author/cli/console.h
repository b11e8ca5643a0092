// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

class QJsonObject;

namespace Kogge {

/// The exit status that scripts rely on.
enum class ExitStatus {
    Fine = 0,
    ErrorsFound = 1, ///< In input that could be read.
    Usage = 2,
    Unreadable = 3,
    Unsafe = 4,
    Untrusted = 5,
    Disk = 6,
    Cancelled = 8,
    Internal = 70,
    Interrupted = 130,
};

[[nodiscard]] ExitStatus exitStatusFor(const Error &error);

/// The terminal: data go to standard output, everything else to standard error.
namespace Console {

/// Before anything else: a standard stream that is closed must not become one of our files.
void openStandardStreams();

void print(const QString &line);
void print(const QJsonObject &document);
/// What has been printed has arrived; else the status to end with, which is Disk and has been said. A reader
/// who has gone is no reason to complain.
[[nodiscard]] ExitStatus finish(ExitStatus status);

/// A path as it was typed, but for characters that a terminal would obey.
[[nodiscard]] QString shown(const QString &path);
/// "12.5 kB".
[[nodiscard]] QString size(qint64 bytes);

/// "kogge: module.zip: sentence".
void complain(const QString &place, const QString &sentence);
/// The same for an error while working on \p path, with the place inside it, and the status to end with:
/// "kogge: module.zip: entry 'index.html': sentence", "kogge: folder/module.xml: sentence".
ExitStatus fail(const QString &path, const Error &error);
/// \p command is whose help to read; empty for all.
ExitStatus usageError(const QString &sentence, const QString &command = {});

/// A line that is written over and over, on a terminal only. \p done and \p all in bytes.
void showProgress(qint64 done, qint64 all);
void endProgress();
/// Shows how far the work has come; false after an interrupt.
[[nodiscard]] bool showAndGoOn(qint64 done, qint64 all);

/// From now on an interrupt only sets wasInterrupted(), so that work can end without leaving anything behind.
void catchInterrupts();
[[nodiscard]] bool wasInterrupted();

} // namespace Console
} // namespace Kogge
