// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "samplemodule.h"

#include <QJsonObject>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <functional>

namespace Kogge {

/// How a run of `kogge` has ended.
struct Ended {
    int status = -1; ///< -1 where it crashed.
    QByteArray output;
    QByteArray errors;

    /// What was printed with --json; null unless that is one object and nothing else.
    [[nodiscard]] QJsonObject json() const;
};

/// What is special about a run.
struct Circumstances {
    QProcessEnvironment environment = usualEnvironment();
    QString folder; ///< To run in; empty for the test's own.
    std::function<void()> prepare = {}; ///< Called in the child before the program begins.

    /// As for a script: no display, no session, English.
    static QProcessEnvironment usualEnvironment();
    /// The usual ones with \p name set to \p value.
    static Circumstances with(const QString &name, const QString &value);
};

[[nodiscard]] Ended kogge(const QStringList &arguments, const Circumstances &circumstances = {});
/// The same for any command line.
[[nodiscard]] Ended run(const QStringList &command, const Circumstances &circumstances = {});
/// \p arguments in front of which the program's path is set.
[[nodiscard]] QStringList koggeCommand(const QStringList &arguments);

/// Whether strace works here, which the tests of failing system calls need.
[[nodiscard]] bool canTrace();
/// The command line of \p command with \p injection at each \p call: "error=ENOSPC:when=3".
[[nodiscard]] QStringList traced(const QString &call, const QString &injection, const QStringList &command);

/// A folder for a test, with the sample module in "sample" and its archive in "sample.zip".
class CliFolder
{
public:
    CliFolder();

    [[nodiscard]] QString path(const QString &name = {}) const { return m_dir.filePath(name); }
    [[nodiscard]] QByteArray content(const QString &name) const;
    void write(const QString &name, const QByteArray &content) const;
    void write(const QString &folder, const SampleModule &sample) const { sample.write(path(folder)); }
    /// Names of everything in it, hidden or not.
    [[nodiscard]] QStringList entries(const QString &folder = {}) const;
    /// To run in it.
    [[nodiscard]] Circumstances inside() const;

private:
    QTemporaryDir m_dir;
};

} // namespace Kogge
