// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Kogge::Command", text);
}

} // namespace

Command::Command(const QString &name, const QString &summary, const QStringList &positional)
    : m_name(name)
    , m_positional(positional)
{
    m_parser.setApplicationDescription(summary);
    m_parser.addOption({{u"h"_s, u"help"_s}, tr("Shows this help.")});
    for (const QString &argument : positional)
        m_parser.addPositionalArgument(argument, {});
}

void Command::addOption(const QCommandLineOption &option)
{
    m_parser.addOption(option);
}

void Command::addJsonOption()
{
    m_hasJson = true;
    m_parser.addOption({u"json"_s, tr("Prints one JSON document instead of lines.")});
}

std::optional<ExitStatus> Command::parse(const QStringList &arguments)
{
    const bool understood = m_parser.parse(QStringList(u"kogge "_s + m_name) + arguments);
    if (m_parser.isSet(u"help"_s)) {
        Console::print(m_parser.helpText().trimmed());
        return ExitStatus::Fine;
    }
    if (!understood)
        return Console::usageError(m_parser.errorText());
    const auto found = m_parser.positionalArguments().size();
    if (found < m_positional.size())
        return Console::usageError(tr("%1 needs %2.").arg(m_name, m_positional.at(found)));
    if (found > m_positional.size())
        return Console::usageError(
            tr("%1 does not know what to do with “%2”.").arg(m_name, m_parser.positionalArguments().last()));
    return std::nullopt;
}

} // namespace Kogge
