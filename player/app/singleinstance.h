// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QStringList>

#include <chrono>

namespace Kogge {

/// One player for one data folder: a second one hands its files to the first and ends. They meet in the
/// user's run-time folder, which nobody else can enter.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// \p patience: how long to wait for another player that starts, or has too much to do to answer.
    explicit SingleInstance(const QString &dataFolder,
                            std::chrono::milliseconds patience = std::chrono::seconds(10),
                            QObject *parent = nullptr);

    /// True where another player took \p files over. Otherwise others that start meanwhile wait for listen().
    [[nodiscard]] bool handOver(const QStringList &files);
    /// From now on other players may hand files over to this one, unless one that has not answered
    /// handOver() has the place.
    void listen();

Q_SIGNALS:
    /// Another player was started with these files, perhaps none; absolute paths.
    void filesReceived(const QStringList &files);

private:
    void receive();

    int m_patience; ///< In milliseconds.
    bool m_isMet = false; ///< Another player has the place.
    QString m_name; ///< A path.
    QLockFile m_starting;
    QLocalServer m_server;
};

} // namespace Kogge
