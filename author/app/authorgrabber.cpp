// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/authorgrabber.h"

#include "app/authorapplication.h"
#include "blockkinds.h"
#include "course/fields.h"

#include <QCoreApplication>
#include <QQuickItem>
#include <QQuickWindow>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr int lookPause = 60; // Milliseconds between two looks.
constexpr int enoughLooks = 12; // In a row that see the same; a check of the module takes its time.
constexpr int mostLooks = 200;

} // namespace

AuthorGrabber::AuthorGrabber(AuthorPicture request, AuthorApplication &application, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_application(application)
    , m_look(*application.window(), enoughLooks, mostLooks)
{
    dress(*m_application.author().settings(), m_request);
    m_application.window()->resize(m_request.size);
    connect(&m_timer, &QTimer::timeout, this, &AuthorGrabber::look);
    m_timer.start(lookPause);
}

void AuthorGrabber::look()
{
    if (!m_look.isStill())
        return;
    if (!std::exchange(m_there, true)) {
        m_look.beginAnew();
        goToPage();
        return;
    }
    if (!m_look.picture().save(m_request.file, "PNG")) {
        end(6, tr("The picture cannot be written."));
        return;
    }
    m_timer.stop();
    QCoreApplication::exit(0);
}

void AuthorGrabber::goToPage()
{
    ModuleEditor *module = m_application.author().module();
    if (m_request.page.isEmpty() && m_request.lesson.isEmpty())
        return;
    if (!module) {
        end(2, tr("There is no module to show."));
        return;
    }
    const Course &course = module->document().course();
    const int number = m_request.lesson.toInt();
    if (number > 0 && number <= std::ssize(course.lessons))
        module->openLesson(course.lessons[static_cast<size_t>(number) - 1].id);
    const QString block = m_request.page.section(u':', 1);
    const Lesson *lesson = course.lesson(module->lesson());
    for (const Block &known : lesson ? lesson->blocks : std::vector<Block>()) {
        if (known.id == block || elementName(known.content) == block) {
            module->goTo(lesson->id, known.id);
            break;
        }
    }
    auto *page = m_application.window()->findChild<QQuickItem *>(u"editorPage"_s);
    if (page)
        QMetaObject::invokeMethod(page, "present", Q_ARG(QString, m_request.page.section(u':', 0, 0)));
}

void AuthorGrabber::end(int status, const QString &sentence)
{
    m_timer.stop();
    std::fprintf(stderr, "kogge-author: %s\n", qUtf8Printable(sentence));
    QCoreApplication::exit(status);
}

} // namespace Kogge
