// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictureoptions.h"

#include "settings.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr int usageProblem = 2; // Exit status.

struct PictureText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::CommandLine)
};

void print(FILE *stream, const QString &text)
{
    std::fputs(qUtf8Printable(text), stream);
}

std::optional<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]{1,5})x([0-9]{1,5})$"_s);
    const auto match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool usable = match.hasMatch() && size.width() >= 100 && size.height() >= 100;
    return usable ? std::optional(size) : std::nullopt;
}

} // namespace

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

void addPictureOptions(QCommandLineParser &parser, const QString &pages, const QString &language)
{
    parser.addOptions({
        {u"size"_s, PictureText::tr("With --grab: the window’s size."), u"WxH"_s, u"1366x768"_s},
        {u"page"_s, pages, u"PAGE"_s},
        {u"language"_s, language, u"LANG"_s},
        {u"appearance"_s, PictureText::tr("With --grab: light, dark, highLight or highDark."), u"NAME"_s,
         u"light"_s},
        {u"text-size"_s, PictureText::tr("With --grab: the lesson text’s size in percent, 80 to 250."),
         u"PERCENT"_s, u"100"_s},
    });
}

QString problemWithPicture(const QCommandLineParser &parser)
{
    for (const QString &option : {u"size"_s, u"page"_s, u"language"_s, u"appearance"_s, u"text-size"_s}) {
        if (parser.isSet(option) && !parser.isSet(u"grab"_s))
            return PictureText::tr("--%1 needs --grab.").arg(option);
    }
    if (!sizeFrom(parser.value(u"size"_s)))
        return PictureText::tr("--size must be a width and a height of at least 100, such as 1366x768.");
    const QString language = parser.value(u"language"_s);
    if (!language.isEmpty() && !interfaceLanguages().contains(language))
        return PictureText::tr("--language must be one of: %1.").arg(interfaceLanguages().join(u", "_s));
    static const QStringList appearances{u"light"_s, u"dark"_s, u"highLight"_s, u"highDark"_s};
    if (!appearances.contains(parser.value(u"appearance"_s)))
        return PictureText::tr("--appearance must be one of: %1.").arg(appearances.join(u", "_s));
    const int percent = parser.value(u"text-size"_s).toInt();
    return percent >= 80 && percent <= 250 ? QString() : PictureText::tr("--text-size must be 80 to 250.");
}

std::optional<PictureRequest> pictureFrom(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"grab"_s))
        return std::nullopt;
    return PictureRequest{parser.value(u"grab"_s),       sizeFrom(parser.value(u"size"_s)).value_or(QSize()),
                          parser.value(u"page"_s),       parser.value(u"language"_s),
                          parser.value(u"appearance"_s), parser.value(u"text-size"_s).toDouble() / 100};
}

void dress(Settings &settings, const PictureRequest &picture)
{
    settings.storeNothing();
    if (!picture.language.isEmpty())
        settings.setLanguage(picture.language);
    settings.setAppearance(picture.appearance);
    settings.setReadingScale(picture.textSize);
    settings.setReducedMotion(true);
}

bool asksForHelp(const QCommandLineParser &parser)
{
    return parser.isSet(u"help"_s) || parser.isSet(u"version"_s);
}

std::optional<int> answerFor(const QCommandLineParser &parser, const QString &problem)
{
    const QString name = QCoreApplication::applicationName();
    if (!problem.isEmpty()) {
        print(stderr,
              name + u": "_s + problem + u'\n' + PictureText::tr("Try “%1 --help”.").arg(name) + u'\n');
        return usageProblem;
    }
    if (parser.isSet(u"help"_s)) {
        print(stdout, parser.helpText());
        return 0;
    }
    if (parser.isSet(u"version"_s)) {
        print(stdout, name + u' ' + QCoreApplication::applicationVersion() + u'\n');
        return 0;
    }
    return std::nullopt;
}

} // namespace Kogge
