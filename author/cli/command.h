// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

#include <optional>

namespace Kogge {

/// The arguments of one sub-command, checked.
class Command
{
public:
    /// \p name as typed, \p usage what follows it: "DIR -o FILE". Words before the first option are arguments
    /// that must be there; an option in it, too. \p summary is for its help.
    Command(const QString &name, const QString &usage, const QString &summary);

    void addOption(const QCommandLineOption &option);
    /// For commands with machine-readable output.
    void addJsonOption();

    /// Absent when the arguments are right; else what to end with (help is Fine).
    [[nodiscard]] std::optional<ExitStatus> parse(const QStringList &arguments);

    [[nodiscard]] QString positional(int index) const { return m_parser.positionalArguments().value(index); }
    [[nodiscard]] bool isSet(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] bool json() const { return m_parser.isSet(QStringLiteral("json")); }

    /// Says that the command was called wrongly.
    [[nodiscard]] ExitStatus usageError(const QString &sentence) const;

private:
    [[nodiscard]] QString help() const;
    [[nodiscard]] QString mistake() const;

    QCommandLineParser m_parser;
    QString m_name;
    QString m_usage;
    QList<QCommandLineOption> m_options;
};

} // namespace Kogge
