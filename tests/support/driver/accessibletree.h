// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QQuickItem>

#include <vector>

class QQuickWindow;

// What is on a window, as people meet it: by sight, by the keyboard, by a screen reader.
namespace Kogge {

/// The window that gets the keyboard, or else any that is shown; null where there is none.
[[nodiscard]] QQuickWindow *frontWindow();

/// Items that a screen reader meets, in reading order. What cannot be seen at all is left out; what has been
/// scrolled away is not.
[[nodiscard]] std::vector<QQuickItem *> accessibleItems(const QQuickWindow &window);

/// Items that are as \p query says, in reading order:
///   "name"       what a screen reader calls it
///   "beginning"  what its name begins with
///   "role"       in the words of QAccessible::Role
///   "text"       its property of that name, for what screen readers are not told of
///   "object"     its object name
///   "after"      a query: only what follows its first match
///   "within"     a query: only what its first match contains
///   "index"      of what is left, only this one, from 0
[[nodiscard]] std::vector<QQuickItem *> itemsMatching(const QQuickWindow &window, const QJsonObject &query);

/// One item that has the keyboard, or none.
[[nodiscard]] std::vector<QQuickItem *> focusedItem(const QQuickWindow &window);

/// {"role", "name", "description", "value", "text", "object", "type", "states": ["focused", …],
///  "place": [x, y, width, height] in the window, "seen": the part of it that nothing cuts off,
///  "page": the seen part of the nearest thing around it that scrolls}
[[nodiscard]] QJsonObject describedItem(QQuickItem &item);

} // namespace Kogge
