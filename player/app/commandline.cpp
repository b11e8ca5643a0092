// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/playerapplication.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Kogge::CommandLine", text);
}

bool isPage(const QString &page)
{
    static const QRegularExpression form(u"^(library|learners|toolbox|module|lesson|lesson:[a-z0-9]+)?$"_s);
    return form.match(page).hasMatch();
}

} // namespace

CommandLine::CommandLine(const QStringList &arguments)
{
    addOptions();
    m_understood = m_parser.parse(withoutQtOptions(arguments));
}

void CommandLine::addOptions()
{
    m_parser.setApplicationDescription(tr("Plays Kogge learning modules, without a network."));
    // Qt's own help option has a second, long form, which is of no use to people.
    m_parser.addOption({{u"h"_s, u"help"_s}, tr("Shows this help.")});
    m_parser.addVersionOption();
    m_parser.addPositionalArgument(
        u"FILE"_s, tr("Modules to bring into the library; the last one is opened."), u"[FILE…]"_s);
    m_parser.addOptions({
        {u"library"_s, tr("The folder of modules."), u"DIR"_s},
        {u"data"_s, tr("The folder of learners’ progress and, unless --library is given, of modules."),
         u"DIR"_s},
        {u"self-test"_s, tr("Says whether everything the player needs is installed, and ends.")},
        {u"grab"_s, tr("Renders the first page to a PNG file and ends. Settings stay as they are."),
         u"PNG"_s},
    });
    addPictureOptions(
        m_parser,
        tr("With --grab: library, learners, toolbox, module, lesson, lesson:NUMBER, or lesson:BLOCK with a "
           "block’s id "
           "or kind, such as worksheet or question."),
        tr("With --grab: the interface’s and the module’s language."));
}

bool CommandLine::isQuestion() const
{
    return !problem().isEmpty() || asksForHelp(m_parser);
}

std::optional<int> CommandLine::answer() const
{
    return answerFor(m_parser, problem());
}

QString CommandLine::problem() const
{
    if (!m_understood)
        return m_parser.errorText();
    for (const QString &option : {u"data"_s, u"library"_s, u"grab"_s}) {
        if (m_parser.isSet(option) && m_parser.value(option).isEmpty())
            return tr("--%1 must not be empty.").arg(option);
    }
    if (wantsSelfTest() && (m_parser.isSet(u"grab"_s) || !files().isEmpty()))
        return tr("--self-test opens no files and takes no pictures.");
    if (!isPage(m_parser.value(u"page"_s)))
        return tr(
            "--page must be library, learners, toolbox, module, lesson, lesson:NUMBER or lesson:BLOCK.");
    return problemWithPicture(m_parser);
}

bool CommandLine::wantsSelfTest() const
{
    return m_parser.isSet(u"self-test"_s);
}

std::optional<PictureRequest> CommandLine::picture() const
{
    return pictureFrom(m_parser);
}

PlayerFolders CommandLine::folders() const
{
    PlayerFolders folders = PlayerApplication::standardFolders();
    if (m_parser.isSet(u"data"_s)) {
        folders.data = m_parser.value(u"data"_s);
        folders.library = folders.data + u"/library"_s;
        folders.settings = folders.data + u"/player.ini"_s;
    }
    if (m_parser.isSet(u"library"_s))
        folders.library = m_parser.value(u"library"_s);
    return folders;
}

} // namespace Kogge
