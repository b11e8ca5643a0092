// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/authorcommandline.h"

#include "app/authorapplication.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::AuthorCommandLine)
};

/// Pages of the editor that are about a block.
const QStringList &pagesOfBlocks()
{
    static const QStringList names{u"write"_s, u"places"_s, u"scenes"_s,
                                   u"grid"_s,  u"sheet"_s,  u"captions"_s};
    return names;
}

const QStringList &pages()
{
    static const QStringList names{u"preview"_s, u"translate"_s, u"palette"_s, u"commands"_s, u"comments"_s,
                                   u"arrange"_s, u"copy"_s,      u"media"_s,   u"versions"_s, u"print"_s,
                                   u"help"_s,    u"tour"_s,      u"pack"_s};
    return names;
}

} // namespace

AuthorCommandLine::AuthorCommandLine(const QStringList &arguments)
{
    m_parser.setApplicationDescription(CommandLineText::tr("Writes Kogge learning modules."));
    m_parser.addOption({{u"h"_s, u"help"_s}, CommandLineText::tr("Shows this help.")});
    m_parser.addVersionOption();
    m_parser.addPositionalArgument(u"DIR"_s, CommandLineText::tr("The folder of the module to open."),
                                   u"[DIR]"_s);
    m_parser.addOptions({
        {u"state"_s, CommandLineText::tr("The folder of recent modules and settings."), u"DIR"_s},
        {u"self-test"_s,
         CommandLineText::tr("Says whether everything the program needs is installed, and ends.")},
        {u"grab"_s, CommandLineText::tr("Renders the first page to a PNG file and ends."), u"PNG"_s},
        {u"lesson"_s, CommandLineText::tr("With --grab: the lesson’s number."), u"NUMBER"_s},
    });
    addPictureOptions(
        m_parser,
        //: %1 names pages, %2 those that can be given a block
        CommandLineText::tr(
            "With --grab: a page of the editor: %1; or %2, also with a block’s id or kind, as in "
            "write:worksheet.")
            .arg(pages().join(u", "_s), pagesOfBlocks().join(u", "_s)),
        CommandLineText::tr("With --grab: the interface’s language."));
    m_understood = m_parser.parse(withoutQtOptions(arguments));
}

bool AuthorCommandLine::isQuestion() const
{
    return !problem().isEmpty() || asksForHelp(m_parser);
}

std::optional<int> AuthorCommandLine::answer() const
{
    return answerFor(m_parser, problem());
}

QString AuthorCommandLine::problem() const
{
    if (!m_understood)
        return m_parser.errorText();
    if (m_parser.positionalArguments().size() > 1)
        return CommandLineText::tr("Only one module can be opened.");
    if (m_parser.isSet(u"grab"_s) && m_parser.value(u"grab"_s).isEmpty())
        return CommandLineText::tr("--grab must not be empty.");
    if (m_parser.isSet(u"lesson"_s) && !m_parser.isSet(u"grab"_s))
        return CommandLineText::tr("--%1 needs --grab.").arg(u"lesson"_s);
    const QString page = m_parser.value(u"page"_s);
    const QString name = page.section(u':', 0, 0);
    const bool isBlockNamed = page.contains(u':');
    if (!page.isEmpty()
        && (isBlockNamed ? !pagesOfBlocks().contains(name) : !(pages() + pagesOfBlocks()).contains(name)))
        return CommandLineText::tr("--page must be one of: %1.")
            .arg((pagesOfBlocks() + pages()).join(u", "_s));
    return problemWithPicture(m_parser);
}

bool AuthorCommandLine::wantsSelfTest() const
{
    return m_parser.isSet(u"self-test"_s);
}

std::optional<AuthorPicture> AuthorCommandLine::picture() const
{
    const auto picture = pictureFrom(m_parser);
    return picture ? std::optional(AuthorPicture{*picture, m_parser.value(u"lesson"_s)}) : std::nullopt;
}

QString AuthorCommandLine::folder() const
{
    return m_parser.positionalArguments().value(0);
}

AuthorFolders AuthorCommandLine::folders() const
{
    if (!m_parser.isSet(u"state"_s))
        return AuthorApplication::standardFolders();
    const QString state = m_parser.value(u"state"_s);
    return {state, state + u"/author.ini"_s};
}

} // namespace Kogge
