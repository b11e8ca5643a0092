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

constexpr int meetingTime = 1000; // Milliseconds to reach another player; a busy one can be reached, too.
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

SingleInstance::SingleInstance(const QString &dataFolder, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_patience(static_cast<int>(patience.count()))
    , m_name(meetingPlace(dataFolder))
    , m_starting(m_name + u".lock"_s)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::handOver(const QStringList &files)
{
    (void)m_starting.tryLock(m_patience); // Without it, at worst two players run; the store can bear that.
    QLocalSocket socket;
    socket.connectToServer(m_name);
    m_isMet = socket.waitForConnected(meetingTime);
    if (!m_isMet)
        return false;
    QJsonArray paths;
    for (const QString &file : files)
        paths.append(QDir().absoluteFilePath(file));
    socket.write(QJsonDocument(paths).toJson(QJsonDocument::Compact) + '\n');
    // It may be writing a file just now.
    return socket.waitForBytesWritten(m_patience) && socket.waitForReadyRead(m_patience)
        && socket.readAll() == "ok\n";
}

void SingleInstance::listen()
{
    if (!m_isMet) { // Listening would take the name from whoever has it.
        QLocalServer::removeServer(m_name); // Left by a player that was killed.
        m_server.listen(m_name);
    }
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
