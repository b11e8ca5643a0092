// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenreader.h"

#include <QMetaEnum>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

namespace {

/// As if the screen reader had just been started: the controls are told, and set properties of their own.
QAccessibleInterface *heard(QObject *object)
{
    QAccessible::setActive(true);
    return QAccessible::queryAccessibleInterface(object);
}

QString roleName(const QAccessibleInterface &interface)
{
    return QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(interface.role()));
}

void collect(QAccessibleInterface &interface, const QQuickItem &top, QStringList &lines)
{
    const auto *item = qobject_cast<const QQuickItem *>(interface.object());
    const QString name = interface.text(QAccessible::Name);
    if (item && (item == &top || top.isAncestorOf(item)) && !name.isEmpty() && !interface.state().invisible)
        lines.append(roleName(interface) + u": "_s + name);
    for (int row = 0; row < interface.childCount(); ++row) {
        if (auto *child = interface.child(row))
            collect(*child, top, lines);
    }
}

} // namespace

QStringList ScreenReader::walk(QQuickItem *item) const
{
    QStringList lines;
    if (auto *window = heard(item->window()))
        collect(*window, *item, lines);
    return lines;
}

QString ScreenReader::name(QQuickItem *item) const
{
    auto *interface = heard(item);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QString ScreenReader::description(QQuickItem *item) const
{
    auto *interface = heard(item);
    return interface ? interface->text(QAccessible::Description) : QString();
}

QString ScreenReader::role(QQuickItem *item) const
{
    auto *interface = heard(item);
    return interface ? roleName(*interface) : QString();
}

bool ScreenReader::is(QQuickItem *item, const QString &state) const
{
    auto *interface = heard(item);
    if (!interface)
        return false;
    const QAccessible::State now = interface->state();
    if (state == u"focusable")
        return now.focusable;
    if (state == u"focused")
        return now.focused;
    if (state == u"checked")
        return now.checked;
    if (state == u"checkable")
        return now.checkable;
    if (state == u"selected")
        return now.selected;
    if (state == u"readOnly")
        return now.readOnly;
    if (state == u"editable")
        return now.editable;
    if (state == u"disabled")
        return now.disabled;
    if (state == u"multiLine")
        return now.multiLine;
    qFatal("ScreenReader: unknown state %s", qPrintable(state));
}

bool ScreenReader::press(QQuickItem *item) const
{
    auto *interface = heard(item);
    auto *actions = interface ? interface->actionInterface() : nullptr;
    if (!actions || !actions->actionNames().contains(QAccessibleActionInterface::pressAction()))
        return false;
    actions->doAction(QAccessibleActionInterface::pressAction());
    return true;
}
