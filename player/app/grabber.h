// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QCommandLineParser;

namespace Kogge {

class PlayerApplication;

/// Renders a page to a PNG and ends the program, for --grab. Waits until the page no longer changes.
class Grabber : public QObject
{
    Q_OBJECT

public:
    static void addOptions(QCommandLineParser &parser);
    [[nodiscard]] static bool isWanted(const QCommandLineParser &parser);

    /// Does nothing unless wanted. Both outlive the grabber.
    Grabber(const QCommandLineParser &parser, PlayerApplication &application, QObject *parent = nullptr);

private:
    void prepare();
    void goToPage();
    void wait();
    void grab();

    const QCommandLineParser &m_parser;
    PlayerApplication &m_application;
    QTimer m_timer;
    int m_step = 0;
};

} // namespace Kogge
