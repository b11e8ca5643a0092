// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QStringList>

namespace Kogge {

/// The arguments of one sub-command, checked.
class Command
{
public:
    /// \p name as typed, \p summary for its help, \p positional the names of what must follow, in order.
    Command(const QString &name, const QString &summary, const QStringList &positional);

    void addOption(const QCommandLineOption &option);
    /// For commands with machine-readable output.
    void addJsonOption();

    /// Absent when the arguments are right; else what to end with (help is Fine).
    [[nodiscard]] std::optional<ExitStatus> parse(const QStringList &arguments);

    [[nodiscard]] QString positional(int index) const { return m_parser.positionalArguments().value(index); }
    [[nodiscard]] bool isSet(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] bool json() const { return m_parser.isSet(QStringLiteral("json")); }

private:
    QCommandLineParser m_parser;
    QString m_name;
    QStringList m_positional;
    bool m_hasJson = false;
};

} // namespace Kogge
