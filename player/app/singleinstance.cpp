// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr int patience = 1000; // Milliseconds for another player to answer.
constexpr int startingTime = 10'000; // Milliseconds for another player to start.
constexpr qint64 messageLimit = 1024 * 1024;

QString meetingPlace(const QString &dataFolder)
{
    const QString path = QDir::cleanPath(QDir().absoluteFilePath(dataFolder));
    const QByteArray hash =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/kogge-player-"_s
        + QString::fromLatin1(hash);
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_name(meetingPlace(dataFolder))
    , m_starting(m_name + u".lock"_s)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::handOver(const QStringList &files)
{
    (void)m_starting.tryLock(startingTime); // Without it, at worst two players run; the store can bear that.
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    QJsonArray paths;
    for (const QString &file : files)
        paths.append(QDir().absoluteFilePath(file));
    socket.write(QJsonDocument(paths).toJson(QJsonDocument::Compact) + '\n');
    return socket.waitForBytesWritten(patience) && socket.waitForReadyRead(patience)
        && socket.readAll() == "ok\n";
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_name); // Left by a player that was killed; nobody answered on it.
    m_server.listen(m_name);
    m_starting.unlock();
}

void SingleInstance::receive()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->bytesAvailable() > messageLimit)
            socket->abort();
        if (!socket->canReadLine())
            return;
        QStringList files;
        for (const QJsonValue &value : QJsonDocument::fromJson(socket->readLine()).array()) {
            if (QDir::isAbsolutePath(value.toString()))
                files += value.toString();
        }
        socket->write("ok\n");
        Q_EMIT filesReceived(files);
    });
}

} // namespace Kogge
