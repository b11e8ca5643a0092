// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitybus.h"

#include <QDBusArgument>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusReply>

namespace Kogge {

using namespace Qt::StringLiterals;

/// Where an object of a program is found: type (so) of AT-SPI.
struct ObjectReference {
    QString service;
    QDBusObjectPath path;
};

QDBusArgument &operator<<(QDBusArgument &argument, const ObjectReference &reference)
{
    argument.beginStructure();
    argument << reference.service << reference.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, ObjectReference &reference)
{
    argument.beginStructure();
    argument >> reference.service >> reference.path;
    argument.endStructure();
    return argument;
}

namespace {

const QString accessible = u"org.a11y.atspi.Accessible"_s;
const QString busConnection = u"kogge-accessibility"_s;
const QString sessionConnection = u"kogge-session"_s;

constexpr int patience = 60'000; // Milliseconds for what others start or answer, on a busy computer.

/// Bits of GetState; from the enumeration AtspiStateType of AT-SPI.
enum State { Focusable = 11, Focused = 12, Showing = 25 };

QDBusMessage call(const QDBusConnection &bus, const ObjectReference &object, const QString &interface,
                  const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(object.service, object.path.path(), interface, method);
    message.setArguments(arguments);
    return bus.call(message, QDBus::Block, patience);
}

QString property(const QDBusConnection &bus, const ObjectReference &object, const QString &name)
{
    const QDBusReply<QVariant> reply =
        call(bus, object, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {accessible, name});
    return reply.value().toString();
}

QList<ObjectReference> childrenOf(const QDBusConnection &bus, const ObjectReference &object)
{
    const QDBusReply<QList<ObjectReference>> reply = call(bus, object, accessible, u"GetChildren"_s);
    return reply.value();
}

SpokenObject described(const QDBusConnection &bus, const ObjectReference &object, int depth)
{
    const QDBusReply<QString> role = call(bus, object, accessible, u"GetRoleName"_s);
    const QDBusReply<QList<uint>> states = call(bus, object, accessible, u"GetState"_s);
    const uint bits = states.value().isEmpty() ? 0 : states.value().first();
    const auto has = [bits](State state) { return (bits >> state & 1U) != 0; };
    return {depth,
            role.value(),
            property(bus, object, u"Name"_s),
            property(bus, object, u"Description"_s),
            has(Focusable),
            has(Focused),
            has(Showing)};
}

void collect(const QDBusConnection &bus, const ObjectReference &object, int depth,
             std::vector<SpokenObject> &objects)
{
    objects.push_back(described(bus, object, depth));
    for (const ObjectReference &child : childrenOf(bus, object))
        collect(bus, child, depth + 1, objects);
}

} // namespace

QString SpokenObject::line() const
{
    const QString line = QString(2 * depth, u' ') + role + u": "_s + name;
    return description.isEmpty() ? line : line + u" — "_s + description;
}

AccessibilityBus::AccessibilityBus()
{
    qDBusRegisterMetaType<ObjectReference>();
    qDBusRegisterMetaType<QList<ObjectReference>>();
    const QString number =
        firstLineOf(m_screen, u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x900x24"_s});
    m_display = u':' + number;
    if (m_problem.isEmpty())
        m_sessionAddress =
            firstLineOf(m_session, u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    if (m_problem.isEmpty())
        openBus();
}

AccessibilityBus::~AccessibilityBus()
{
    m_bus.reset();
    QDBusConnection::disconnectFromBus(busConnection);
    for (QProcess *process : {&m_session, &m_screen}) {
        process->terminate();
        if (!process->waitForFinished(3000))
            process->kill();
        process->waitForFinished(3000);
    }
}

QString AccessibilityBus::firstLineOf(QProcess &process, const QString &program, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_display);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    while (process.state() != QProcess::NotRunning && !process.canReadLine()) {
        if (!process.waitForReadyRead(patience))
            break;
    }
    const QString line = QString::fromUtf8(process.readLine()).trimmed();
    if (line.isEmpty())
        m_problem = u"%1 does not start: %2"_s.arg(program, process.errorString());
    return line;
}

void AccessibilityBus::openBus()
{
    QDBusConnection session = QDBusConnection::connectToBus(m_sessionAddress, sessionConnection);
    const ObjectReference launcher{u"org.a11y.Bus"_s, QDBusObjectPath(u"/org/a11y/bus"_s)};
    for (const QString &name : {u"IsEnabled"_s, u"ScreenReaderEnabled"_s}) {
        call(session, launcher, u"org.freedesktop.DBus.Properties"_s, u"Set"_s,
             {u"org.a11y.Status"_s, name, QVariant::fromValue(QDBusVariant(true))});
    }
    const QDBusReply<QString> address = call(session, launcher, u"org.a11y.Bus"_s, u"GetAddress"_s);
    QDBusConnection::disconnectFromBus(sessionConnection);
    if (!address.isValid()) {
        m_problem = u"there is no bus of assistive technology: "_s + address.error().message();
        return;
    }
    m_bus = QDBusConnection::connectToBus(address.value(), busConnection);
    if (!m_bus->isConnected())
        m_problem = u"the bus of assistive technology cannot be reached: "_s + m_bus->lastError().message();
}

std::vector<std::pair<QString, QString>> AccessibilityBus::environment() const
{
    return {{u"DISPLAY"_s, m_display},
            {u"DBUS_SESSION_BUS_ADDRESS"_s, m_sessionAddress},
            {u"QT_QPA_PLATFORM"_s, u"xcb"_s},
            {u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s}};
}

std::vector<SpokenObject> AccessibilityBus::tree() const
{
    std::vector<SpokenObject> objects;
    const ObjectReference registry{u"org.a11y.atspi.Registry"_s,
                                   QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)};
    const QList<ObjectReference> programs = m_bus ? childrenOf(*m_bus, registry) : QList<ObjectReference>();
    if (!programs.isEmpty())
        collect(*m_bus, programs.first(), 0, objects);
    return objects;
}

} // namespace Kogge
