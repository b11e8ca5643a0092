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

void print(const QString &line);
void print(const QJsonObject &document);
/// "kogge: module.zip: sentence".
void complain(const QString &subject, const QString &sentence);
/// The same for an error, and the status to end with.
ExitStatus fail(const QString &subject, const Error &error);
ExitStatus usageError(const QString &sentence);

/// A line that is written over and over, on a terminal only. \p done and \p all in bytes.
void showProgress(qint64 done, qint64 all);
void endProgress();

/// From now on an interrupt only sets wasInterrupted(), so that work can end without leaving anything behind.
void catchInterrupts();
[[nodiscard]] bool wasInterrupted();

} // namespace Console
} // namespace Kogge
