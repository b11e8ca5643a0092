// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QObject>
#include <QQuickItem>

/// What a screen reader gets to know of an item, read where the desktop reads
/// it: from Qt's accessible interfaces, not from the attached properties.
class ScreenReader : public QObject
{
    Q_OBJECT

public:
    /// Names and roles, in reading order, of what is met at and below \p item, such as "Button: Save".
    Q_INVOKABLE QStringList walk(QQuickItem *item) const;
    Q_INVOKABLE QString name(QQuickItem *item) const;
    Q_INVOKABLE QString description(QQuickItem *item) const;
    /// The role's name in QAccessible::Role.
    Q_INVOKABLE QString role(QQuickItem *item) const;
    /// \p state is a word of QAccessible::State that the tests ask for; any other fails the test.
    Q_INVOKABLE bool is(QQuickItem *item, const QString &state) const;
    /// Does what a screen reader's "press" does. False if the item cannot be pressed.
    Q_INVOKABLE bool press(QQuickItem *item) const;
};
