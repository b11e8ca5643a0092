// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/playerapplication.h"
#include "translations/translations.h"

#include <QRegularExpression>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr int usage = 2; // Exit status.

const QStringList pictureOptions{u"size"_s, u"page"_s, u"language"_s, u"appearance"_s, u"text-size"_s};

QString tr(const char *text)
{
    return QCoreApplication::translate("Kogge::CommandLine", text);
}

void print(FILE *stream, const QString &text)
{
    std::fputs(qUtf8Printable(text), stream);
}

/// The options QGuiApplication documents; it takes them out of the arguments only where there is a display.
QStringList withoutQtOptions(const QStringList &arguments)
{
    static const QStringList withValue{
        u"platform"_s,    u"platformpluginpath"_s, u"platformtheme"_s, u"plugin"_s, u"qwindowgeometry"_s,
        u"qwindowicon"_s, u"qwindowtitle"_s,       u"session"_s,       u"display"_s};
    QStringList own;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const QString name =
            argument.startsWith(u'-') ? argument.mid(argument.startsWith(u"--") ? 2 : 1) : QString();
        if (withValue.contains(name))
            ++i;
        else if (name != u"reverse" && !name.startsWith(u"qmljsdebugger="))
            own += argument;
    }
    return own;
}

std::optional<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]{1,5})x([0-9]{1,5})$"_s);
    const auto match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool usable = match.hasMatch() && size.width() >= 100 && size.height() >= 100;
    return usable ? std::optional(size) : std::nullopt;
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
        {u"size"_s, tr("With --grab: the window’s size."), u"WxH"_s, u"1366x768"_s},
        {u"page"_s,
         tr("With --grab: library, learners, toolbox, module, lesson, lesson:NUMBER, or lesson:BLOCK with a "
            "block’s id "
            "or kind, such as worksheet or question."),
         u"PAGE"_s},
        {u"language"_s, tr("With --grab: the interface’s and the module’s language."), u"LANG"_s},
        {u"appearance"_s, tr("With --grab: light, dark, highLight or highDark."), u"NAME"_s, u"light"_s},
        {u"text-size"_s, tr("With --grab: the lesson text’s size in percent, 80 to 250."), u"PERCENT"_s,
         u"100"_s},
    });
}

bool CommandLine::isQuestion() const
{
    return !problem().isEmpty() || m_parser.isSet(u"help"_s) || m_parser.isSet(u"version"_s);
}

std::optional<int> CommandLine::answer() const
{
    const QString name = QCoreApplication::applicationName();
    const QString wrong = problem();
    if (!wrong.isEmpty()) {
        print(stderr, name + u": "_s + wrong + u'\n' + tr("Try “%1 --help”.").arg(name) + u'\n');
        return usage;
    }
    if (m_parser.isSet(u"help"_s)) {
        print(stdout, m_parser.helpText());
        return 0;
    }
    if (m_parser.isSet(u"version"_s)) {
        print(stdout, name + u' ' + QCoreApplication::applicationVersion() + u'\n');
        return 0;
    }
    return std::nullopt;
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
    return problemWithPicture();
}

QString CommandLine::problemWithPicture() const
{
    for (const QString &option : pictureOptions) {
        if (m_parser.isSet(option) && !m_parser.isSet(u"grab"_s))
            return tr("--%1 needs --grab.").arg(option);
    }
    if (!sizeFrom(m_parser.value(u"size"_s)))
        return tr("--size must be a width and a height of at least 100, such as 1366x768.");
    if (!isPage(m_parser.value(u"page"_s)))
        return tr(
            "--page must be library, learners, toolbox, module, lesson, lesson:NUMBER or lesson:BLOCK.");
    const QString language = m_parser.value(u"language"_s);
    if (!language.isEmpty() && !interfaceLanguages().contains(language))
        return tr("--language must be one of: %1.").arg(interfaceLanguages().join(u", "_s));
    static const QStringList appearances{u"light"_s, u"dark"_s, u"highLight"_s, u"highDark"_s};
    if (!appearances.contains(m_parser.value(u"appearance"_s)))
        return tr("--appearance must be one of: %1.").arg(appearances.join(u", "_s));
    const int percent = m_parser.value(u"text-size"_s).toInt();
    return percent >= 80 && percent <= 250 ? QString() : tr("--text-size must be 80 to 250.");
}

bool CommandLine::wantsSelfTest() const
{
    return m_parser.isSet(u"self-test"_s);
}

std::optional<PictureRequest> CommandLine::picture() const
{
    if (!m_parser.isSet(u"grab"_s))
        return std::nullopt;
    return PictureRequest{
        m_parser.value(u"grab"_s),       sizeFrom(m_parser.value(u"size"_s)).value_or(QSize()),
        m_parser.value(u"page"_s),       m_parser.value(u"language"_s),
        m_parser.value(u"appearance"_s), m_parser.value(u"text-size"_s).toDouble() / 100};
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
