// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/grabber.h"

#include "app/playerapplication.h"
#include "questionobject.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr int pause = 50; // Milliseconds between two looks.
constexpr int enough = 3; // Looks in a row that see the same.
constexpr int mostLooks = 100; // Looks, for a page that never stands still.
constexpr int usageStatus = 2; // Of the program.
constexpr int diskStatus = 6;

/// Row of the block with that id, or of the first of that kind; -1 where there is none.
int rowOf(const LessonBlocks &blocks, const QString &name)
{
    const int row = blocks.rowOf(name);
    for (qsizetype i = 0; row < 0 && i < blocks.blocks().size(); ++i) {
        const BlockObject *block = blocks.blocks().at(i);
        const bool isQuestion = qobject_cast<const QuestionObject *>(block) != nullptr;
        if (block->kind().toLower() == name || (isQuestion && name == u"question"))
            return static_cast<int>(i);
    }
    return row;
}

bool namesBlock(const QString &page)
{
    bool isNumber = false;
    page.section(u':', 1).toInt(&isNumber);
    return page.contains(u':') && !isNumber;
}

} // namespace

Grabber::Grabber(PictureRequest request, PlayerApplication &application, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_application(application)
    , m_look(*application.window(), enough, mostLooks)
{
    prepare();
    connect(&m_timer, &QTimer::timeout, this, &Grabber::look);
    m_timer.start(pause);
}

void Grabber::prepare()
{
    Settings &settings = *m_application.player().settings();
    dress(settings, m_request);
    if (!m_request.language.isEmpty())
        settings.setModuleLanguage(m_request.language);
    m_application.window()->resize(m_request.size);
}

void Grabber::look()
{
    if (m_application.player().importing().isEmpty() && m_look.isStill())
        goOn();
}

void Grabber::goOn()
{
    m_look.beginAnew();
    switch (m_next) {
    case Step::Page:
        m_next = namesBlock(m_request.page) ? Step::Block : Step::Picture;
        return goToPage();
    case Step::Block:
        m_next = Step::Picture;
        return goToBlock();
    case Step::Picture:
        return save(m_look.picture());
    }
}

void Grabber::goToPage()
{
    Player &player = m_application.player();
    if (player.asksWho() && !m_request.page.isEmpty() && m_request.page != u"learners")
        player.chooseLearner(player.learners()->learners().front().id);
    if (m_request.page == u"library")
        return player.goToLibrary();
    if (m_request.page == u"learners")
        return player.openLearners();
    if (m_request.page == u"toolbox")
        return player.openToolbox();
    if (m_request.page.isEmpty())
        return;
    if (!player.module())
        player.openModule(player.continueModuleId());
    if (!player.module())
        return end(usageStatus, u"--page"_s, tr("There is no module to show."));
    if (m_request.page != u"module")
        player.openLesson(lessonFor(m_request.page.section(u':', 1)));
}

int Grabber::lessonFor(const QString &name) const
{
    const ModuleSession &module = *m_application.player().module();
    const int number = name.toInt();
    if (number > 0)
        return number - 1;
    const int row = module.rowOfBlock(name);
    return row < 0 ? module.nextLesson() : row;
}

void Grabber::goToBlock()
{
    const ModuleSession *module = m_application.player().module();
    LessonSession *lesson = module ? module->lesson() : nullptr;
    auto *text = m_application.window()->findChild<QQuickItem *>(u"lessonText"_s);
    const QString name = m_request.page.section(u':', 1);
    const int row = lesson ? rowOf(*lesson->blocks(), name) : -1;
    if (!text || row < 0)
        return end(usageStatus, u"--page"_s, tr("There is no block “%1” in the lesson.").arg(name));
    lesson->stopFollowing(); // From here on it is a picture, not a learner who reads.
    QMetaObject::invokeMethod(text, "showBlock", Q_ARG(int, row));
}

void Grabber::save(const QImage &picture)
{
    if (!picture.save(m_request.file, "PNG"))
        return end(diskStatus, m_request.file, tr("The picture cannot be written."));
    m_timer.stop();
    QCoreApplication::exit(0);
}

void Grabber::end(int status, const QString &subject, const QString &sentence)
{
    m_timer.stop();
    std::fprintf(stderr, "kogge-player: %s: %s\n", qUtf8Printable(subject), qUtf8Printable(sentence));
    QCoreApplication::exit(status);
}

} // namespace Kogge
