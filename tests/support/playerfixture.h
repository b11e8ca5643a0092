// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"

#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>

// What the tests of the player share: modules in archives, and the programs themselves.

namespace Kogge::Fixture {

using namespace Qt::StringLiterals;

/// A small module for tests, with a block of every kind that is shown.
[[nodiscard]] QString harbourSource();
/// The module on financing that we ship.
[[nodiscard]] QString financingSource();
/// The folder of all that we ship.
[[nodiscard]] QString modulesFolder();
[[nodiscard]] Course courseOf(const QString &source);

/// An archive of \p source, made by `kogge pack`; the same one for the whole test.
[[nodiscard]] QString packed(const QString &source);

/// Somewhere in a file of a module: \p before becomes \p after.
struct Change {
    QString file;
    QByteArray before;
    QByteArray after;
};
/// An archive of \p source with \p changes; a new one each time.
[[nodiscard]] QString packedWith(const QString &source, const std::vector<Change> &changes);

/// How a program ended, and what it said.
struct Ended {
    bool crashed = false;
    int exitCode = 0;
    QByteArray output;
    QByteArray errors;
};
Ended runProgram(const QString &program, const QStringList &arguments,
                 const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
Ended runPlayer(const QStringList &arguments,
                const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

/// Path of a program of ours: "kogge-player".
[[nodiscard]] QString programPath(const QString &name);

/// What `kogge progress --json` says of \p module, of the only learner in \p dataFolder; empty where it says
/// nothing.
[[nodiscard]] QJsonObject progressOf(const QString &dataFolder, const QString &module);

} // namespace Kogge::Fixture
