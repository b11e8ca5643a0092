// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFuture>
#include <QObject>

namespace Kogge {

/// Copies of files that go on after their block has gone from the screen. They are given up with this.
class LeftCopies : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Waits for \p copy, which writes to \p target.
    void take(const QFuture<Result<Done>> &copy, const QString &target);

Q_SIGNALS:
    /// How a copy has ended, in a sentence with the file's name.
    void ended(const QString &sentence);
};

/// "A copy is in …", or why there is none.
[[nodiscard]] QString copyNote(const Result<Done> &copy, const QString &target);

} // namespace Kogge
