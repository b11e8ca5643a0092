// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QLocalSocket>

namespace Kogge {

/// Obeys a test that listens on a local socket: reads commands, each a JSON object in one line, and answers
/// each with one. The answer to what cannot be done is {"problem": sentence}.
///
///   {"do": "find", "item": query}             {"items": [item]}, in reading order
///   {"do": "tree"}                            {"items": [item]}: all that a screen reader meets
///   {"do": "focus"}                           {"items": [item]}: who has the keyboard; empty for nobody
///   {"do": "click", "x", "y"}                 in the window
///   {"do": "wheel", "x", "y", "pixels"}       as a touchpad does; positive scrolls down
///   {"do": "keys", "keys": "Ctrl+Return"}     QKeySequence's portable names
///   {"do": "type", "text"}
///   {"do": "close"}                           the window, as its frame does
///   {"do": "end"}                             ends the program at once, without an answer
///   {"do": "window"}                          {"title"}
///
/// What is found and how items are described: see accessibletree.h.
class Driver : public QObject
{
    Q_OBJECT

public:
    explicit Driver(const QString &server);

private:
    void read();
    [[nodiscard]] static QJsonObject obey(const QJsonObject &command);

    QLocalSocket m_socket;
};

} // namespace Kogge
