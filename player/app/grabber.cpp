// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/grabber.h"

#include "app/playerapplication.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr int pause = 50; // Milliseconds between two looks.
constexpr int settlingSteps = 12;

QSize sizeFrom(const QString &text)
{
    const QSize size(text.section(u'x', 0, 0).toInt(), text.section(u'x', 1).toInt());
    return size.width() >= 100 && size.height() >= 100 ? size : QSize(1366, 768);
}

} // namespace

void Grabber::addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"grab"_s, tr("Renders the first page to a PNG file and ends."), u"PNG"_s},
        {u"size"_s, tr("With --grab: the window’s size."), u"WxH"_s, u"1366x768"_s},
        {u"page"_s, tr("With --grab: library, module, lesson, lesson:NUMBER or lesson:BLOCK."), u"PAGE"_s},
        {u"language"_s, tr("With --grab: the interface’s and the module’s language."), u"LANG"_s},
        {u"appearance"_s, tr("With --grab: light, dark, highLight or highDark."), u"NAME"_s, u"light"_s},
        {u"text-size"_s, tr("With --grab: the lesson text’s size in percent."), u"PERCENT"_s, u"100"_s},
    });
}

bool Grabber::isWanted(const QCommandLineParser &parser)
{
    return parser.isSet(u"grab"_s);
}

Grabber::Grabber(const QCommandLineParser &parser, PlayerApplication &application, QObject *parent)
    : QObject(parent)
    , m_parser(parser)
    , m_application(application)
{
    if (!isWanted(parser))
        return;
    prepare();
    connect(&m_timer, &QTimer::timeout, this, &Grabber::wait);
    m_timer.start(pause);
}

void Grabber::prepare()
{
    Settings *settings = m_application.player().settings();
    if (m_parser.isSet(u"language"_s))
        settings->setLanguage(m_parser.value(u"language"_s));
    settings->setAppearance(m_parser.value(u"appearance"_s));
    settings->setReadingScale(m_parser.value(u"text-size"_s).toDouble() / 100);
    settings->setReducedMotion(true);
    m_application.window()->resize(sizeFrom(m_parser.value(u"size"_s)));
}

void Grabber::goToPage()
{
    Player &player = m_application.player();
    const QString page = m_parser.value(u"page"_s);
    if (page == u"library")
        player.goToLibrary();
    if (page.startsWith(u"lesson") && player.module()) {
        const int number = page.section(u':', 1).toInt();
        player.openLesson(number > 0 ? number - 1 : player.module()->nextLesson());
        auto *text = m_application.window()->findChild<QQuickItem *>(u"lessonText"_s);
        const int row = player.module()->lesson()->blocks()->rowOf(page.section(u':', 1));
        if (text && row >= 0)
            QMetaObject::invokeMethod(text, "showBlock", Q_ARG(int, row));
    }
}

void Grabber::wait()
{
    if (!m_application.player().importing().isEmpty())
        return;
    ++m_step;
    if (m_step == 1 || m_step == settlingSteps / 2)
        goToPage(); // Once more when everything has its height.
    if (m_step == settlingSteps)
        grab();
}

void Grabber::grab()
{
    const QString file = m_parser.value(u"grab"_s);
    const bool saved = m_application.window()->grabWindow().save(file);
    if (!saved)
        std::fprintf(stderr, "kogge-player: %s: %s\n", qPrintable(file),
                     qPrintable(tr("The picture cannot be written.")));
    QCoreApplication::exit(saved ? 0 : 6);
}

} // namespace Kogge
