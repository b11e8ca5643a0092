// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver.h"

#include "accessibletree.h"
#include "hand.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>
#include <QQuickWindow>
#include <QUrl>

#include <cstdlib>
#include <functional>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

using Deed = std::function<QJsonObject(QQuickWindow &window, const QJsonObject &command)>;

QJsonObject listed(const std::vector<QQuickItem *> &items)
{
    QJsonArray list;
    for (QQuickItem *item : items)
        list += describedItem(*item);
    return {{u"items"_s, list}};
}

QPoint pointOf(const QJsonObject &command)
{
    return {command.value("x"_L1).toInt(), command.value("y"_L1).toInt()};
}

const QHash<QString, Deed> &deeds()
{
    static const QHash<QString, Deed> all{
        {u"find"_s,
         [](auto &window, auto &command) {
             return listed(itemsMatching(window, command.value("item"_L1).toObject()));
         }},
        {u"tree"_s, [](auto &window, auto &) { return listed(accessibleItems(window)); }},
        {u"focus"_s, [](auto &window, auto &) { return listed(focusedItem(window)); }},
        {u"click"_s,
         [](auto &window, auto &command) {
             Hand::click(window, pointOf(command));
             return QJsonObject();
         }},
        {u"wheel"_s,
         [](auto &window, auto &command) {
             Hand::scroll(window, pointOf(command), command.value("pixels"_L1).toInt());
             return QJsonObject();
         }},
        {u"keys"_s,
         [](auto &window, auto &command) {
             Hand::press(window, command.value("keys"_L1).toString());
             return QJsonObject();
         }},
        {u"type"_s,
         [](auto &window, auto &command) {
             Hand::type(window, command.value("text"_L1).toString());
             return QJsonObject();
         }},
        {u"copy"_s,
         [](auto &, auto &command) {
             auto *content = new QMimeData;
             content->setUrls({QUrl::fromLocalFile(command.value("file"_L1).toString())});
             QGuiApplication::clipboard()->setMimeData(content);
             return QJsonObject();
         }},
        {u"close"_s,
         [](auto &window, auto &) {
             window.close();
             return QJsonObject();
         }},
        {u"end"_s, [](auto &, auto &) -> QJsonObject { std::_Exit(1); }},
        {u"window"_s,
         [](auto &window, auto &) {
             return QJsonObject{{u"title"_s, window.title()}};
         }},
    };
    return all;
}

} // namespace

Driver::Driver(const QString &server)
{
    connect(&m_socket, &QLocalSocket::readyRead, this, &Driver::read);
    // Plugins are made before there is an event loop.
    QMetaObject::invokeMethod(
        this, [this, server] { m_socket.connectToServer(server); }, Qt::QueuedConnection);
}

QJsonObject Driver::obey(const QJsonObject &command)
{
    const QString verb = command.value("do"_L1).toString();
    const Deed deed = deeds().value(verb);
    QQuickWindow *window = frontWindow();
    if (!deed)
        return {{u"problem"_s, u"the driver does not know: "_s + verb}};
    if (!window)
        return {{u"problem"_s, u"there is no window"_s}};
    return deed(*window, command);
}

void Driver::read()
{
    while (m_socket.canReadLine()) {
        const QJsonObject command = QJsonDocument::fromJson(m_socket.readLine()).object();
        m_socket.write(QJsonDocument(obey(command)).toJson(QJsonDocument::Compact) + '\n');
        m_socket.flush(); // What was done may have ended the program.
    }
}

} // namespace Kogge
