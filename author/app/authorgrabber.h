// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/authorcommandline.h"
#include "app/windowlook.h"

#include <QTimer>

namespace Kogge {

class AuthorApplication;

/// Takes a picture of the window once nothing on it moves any more, and ends the program.
class AuthorGrabber : public QObject
{
    Q_OBJECT

public:
    AuthorGrabber(AuthorPicture request, AuthorApplication &application, QObject *parent = nullptr);

private:
    void look();
    void goToPage();
    void end(int status, const QString &sentence);

    AuthorPicture m_request;
    AuthorApplication &m_application;
    WindowLook m_look;
    QTimer m_timer;
    bool m_there = false;
};

} // namespace Kogge
