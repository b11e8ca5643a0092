// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "base/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct CommandText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::Command)
};

bool isOption(const QString &word)
{
    return word.startsWith(u'-');
}

} // namespace

Command::Command(const QString &name, const QString &usage, const QString &summary)
    : m_name(name)
    , m_usage(usage)
{
    m_parser.setApplicationDescription(summary);
    addOption({{u"h"_s, u"help"_s}, CommandText::tr("Shows this help.")});
}

void Command::addOption(const QCommandLineOption &option)
{
    m_parser.addOption(option);
    m_options += option;
}

void Command::addJsonOption()
{
    addOption({u"json"_s, CommandText::tr("Prints one JSON document instead of lines.")});
}

/// Qt's own, but for its first line, which names a file instead of a command.
QString Command::help() const
{
    //: The first line of a command's help: %1 its name, %2 what must follow
    const QString usage = CommandText::tr("Usage: kogge %1 [OPTIONS] %2").arg(m_name, m_usage);
    return usage + u'\n' + m_parser.helpText().section(u'\n', 1).trimmed();
}

/// What is wrong with the arguments; empty where nothing is.
QString Command::mistake() const
{
    const QStringList words = m_usage.split(u' ', Qt::SkipEmptyParts);
    const auto needed = std::find_if(words.begin(), words.end(), isOption) - words.begin();
    const QStringList given = m_parser.positionalArguments();
    if (given.size() < needed)
        return CommandText::tr("%1 needs %2.").arg(m_name, words.at(given.size()));
    if (given.size() > needed)
        return withArguments(CommandText::tr("%1 does not know what to do with “%2”."),
                             {m_name, visibleText(given.at(needed))});
    for (auto i = needed; i + 1 < words.size(); i += 2) {
        if (m_parser.value(words.at(i).section(u'-', -1)).isEmpty())
            return CommandText::tr("%1 needs %2.").arg(m_name, words.at(i) + u' ' + words.at(i + 1));
    }
    for (const QCommandLineOption &option : m_options) { // As of a variable in a script that was never set.
        const QString &name = option.names().constLast();
        if (!option.valueName().isEmpty() && m_parser.isSet(name) && m_parser.value(name).trimmed().isEmpty())
            return CommandText::tr("--%1 has no value; give one, or leave it out.").arg(name);
    }
    return {};
}

std::optional<ExitStatus> Command::parse(const QStringList &arguments)
{
    const bool understood = m_parser.parse(QStringList(u"kogge"_s) + arguments);
    if (m_parser.isSet(u"help"_s)) {
        Console::print(help());
        return ExitStatus::Fine;
    }
    const QStringList unknown = m_parser.unknownOptionNames();
    if (!unknown.isEmpty())
        return usageError(
            withArguments(CommandText::tr("%1 has no option “%2”."), {m_name, visibleText(unknown.first())}));
    if (!understood)
        return usageError(m_parser.errorText());
    const QString wrong = mistake();
    return wrong.isEmpty() ? std::nullopt : std::optional(usageError(wrong));
}

ExitStatus Command::usageError(const QString &sentence) const
{
    return Console::usageError(sentence, m_name);
}

} // namespace Kogge
