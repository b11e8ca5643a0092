// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/windowlook.h"

#include <QObject>
#include <QTimer>

namespace Kogge {

class PlayerApplication;

/// Renders a page to a PNG and ends the program, for --grab. Waits until the page no longer changes. Nothing
/// that the request asks for is stored: settings stay, and a lesson counts as opened, not as read.
class Grabber : public QObject
{
    Q_OBJECT

public:
    /// \p application outlives the grabber.
    Grabber(PictureRequest request, PlayerApplication &application, QObject *parent = nullptr);

private:
    void prepare();
    void look();
    void goOn();
    void goToPage();
    [[nodiscard]] int lessonFor(const QString &name) const;
    void goToBlock();
    void save(const QImage &picture);
    void end(int status, const QString &subject, const QString &sentence);

    PictureRequest m_request;
    PlayerApplication &m_application;
    WindowLook m_look;
    QTimer m_timer;
    enum class Step { Page, Block, Picture } m_next = Step::Page;
};

} // namespace Kogge
