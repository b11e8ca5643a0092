// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QStringList>

namespace Kogge {

/// One player for one data folder: a second one hands its files to the first and ends. They meet in the
/// user's run-time folder, which nobody else can enter.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

    /// True where another player took \p files over. Otherwise others that start meanwhile wait for listen().
    [[nodiscard]] bool handOver(const QStringList &files);
    /// From now on other players may hand files over to this one.
    void listen();

Q_SIGNALS:
    /// Another player was started with these files, perhaps none; absolute paths.
    void filesReceived(const QStringList &files);

private:
    void receive();

    QString m_name; ///< A path.
    QLockFile m_starting;
    QLocalServer m_server;
};

} // namespace Kogge
