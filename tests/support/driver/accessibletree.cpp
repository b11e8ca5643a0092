// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QJsonArray>
#include <QMetaEnum>
#include <QQuickWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// What "Accessible." of QML has made; Qt keeps its type to itself.
const QObject *accessibleOf(const QQuickItem &item)
{
    const auto &children = static_cast<const QObject &>(item).children();
    const auto found = std::find_if(children.begin(), children.end(), [](const QObject *child) {
        return child->inherits("QQuickAccessibleAttached");
    });
    return found == children.end() ? nullptr : *found;
}

bool isAccessible(const QQuickItem &item)
{
    const QObject *attached = accessibleOf(item);
    return attached && !attached->property("ignored").toBool();
}

/// As if a screen reader were running: the controls are told, and set properties of their own. Controls made
/// since the last time are told, too.
void listen()
{
    QAccessible::setActive(true);
}

QAccessibleInterface *heard(QQuickItem &item)
{
    return isAccessible(item) ? QAccessible::queryAccessibleInterface(&item) : nullptr;
}

bool canBeSeen(const QQuickItem &item)
{
    return item.isVisible() && item.opacity() > 0;
}

void collect(QQuickItem &item, std::vector<QQuickItem *> &items)
{
    if (!canBeSeen(item))
        return;
    items.push_back(&item);
    for (QQuickItem *child : item.childItems())
        collect(*child, items);
}

/// All there is, in reading order.
std::vector<QQuickItem *> shownItems(const QQuickWindow &window)
{
    listen();
    std::vector<QQuickItem *> items;
    collect(*window.contentItem(), items);
    return items;
}

QString nameOf(QQuickItem &item)
{
    auto *interface = heard(item);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QString roleOf(QQuickItem &item)
{
    auto *interface = heard(item);
    return interface ? QString::fromLatin1(
               QMetaEnum::fromType<QAccessible::Role>().valueToKey(interface->role()))
                     : QString();
}

/// Whether \p item is what the query says of itself; where it stands is another matter.
bool isLike(QQuickItem &item, const QJsonObject &query)
{
    const auto asks = [&query](QLatin1StringView word) { return query.contains(word); };
    const auto wanted = [&query](QLatin1StringView word) { return query.value(word).toString(); };
    return (!asks("object"_L1) || item.objectName() == wanted("object"_L1))
        && (!asks("text"_L1) || item.property("text").toString() == wanted("text"_L1))
        && (!asks("name"_L1) || (isAccessible(item) && nameOf(item) == wanted("name"_L1)))
        && (!asks("beginning"_L1) || nameOf(item).startsWith(wanted("beginning"_L1)))
        && (!asks("role"_L1) || roleOf(item) == wanted("role"_L1));
}

std::vector<QQuickItem *> matching(const std::vector<QQuickItem *> &items, const QJsonObject &query);

/// Where in \p items the query's "after" and "within" have it look.
std::vector<QQuickItem *> placesFor(const std::vector<QQuickItem *> &items, const QJsonObject &query)
{
    std::vector<QQuickItem *> places = items;
    if (query.contains("after"_L1)) {
        const auto marks = matching(items, query.value("after"_L1).toObject());
        const auto mark =
            marks.empty() ? places.end() : std::find(places.begin(), places.end(), marks.front());
        places.erase(places.begin(), mark == places.end() ? mark : mark + 1);
    }
    if (query.contains("within"_L1)) {
        const auto marks = matching(items, query.value("within"_L1).toObject());
        std::erase_if(places, [&](const QQuickItem *item) {
            return marks.empty() || !marks.front()->isAncestorOf(item);
        });
    }
    return places;
}

std::vector<QQuickItem *> matching(const std::vector<QQuickItem *> &items, const QJsonObject &query)
{
    std::vector<QQuickItem *> found = placesFor(items, query);
    std::erase_if(found, [&](QQuickItem *item) { return !isLike(*item, query); });
    if (!query.contains("index"_L1))
        return found;
    const auto index = static_cast<size_t>(query.value("index"_L1).toInt());
    return index < found.size() ? std::vector{found.at(index)} : std::vector<QQuickItem *>();
}

QRectF placeOf(const QQuickItem &item)
{
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
}

QRectF seenPart(const QQuickItem &item)
{
    QRectF seen = placeOf(item) & QRectF(QPointF(), item.window()->size());
    for (const QQuickItem *above = item.parentItem(); above; above = above->parentItem()) {
        if (above->clip())
            seen &= placeOf(*above);
    }
    return seen;
}

const QQuickItem *pageAround(const QQuickItem &item)
{
    const QQuickItem *above = item.parentItem();
    while (above && !above->inherits("QQuickFlickable"))
        above = above->parentItem();
    return above;
}

QJsonArray numbers(const QRectF &rectangle)
{
    return {rectangle.x(), rectangle.y(), rectangle.width(), rectangle.height()};
}

QJsonArray statesOf(QQuickItem &item, const QAccessibleInterface *interface)
{
    const QAccessible::State state = interface ? interface->state() : QAccessible::State();
    const std::pair<QString, bool> all[] = {
        {u"disabled"_s, !item.isEnabled()}, {u"focused"_s, item.hasActiveFocus()},
        {u"focusable"_s, state.focusable},  {u"checkable"_s, state.checkable},
        {u"checked"_s, state.checked},      {u"selected"_s, state.selected},
        {u"editable"_s, state.editable},    {u"readOnly"_s, state.readOnly},
    };
    QJsonArray states;
    for (const auto &[word, holds] : all) {
        if (holds)
            states += word;
    }
    return states;
}

} // namespace

QQuickWindow *frontWindow()
{
    if (auto *focused = qobject_cast<QQuickWindow *>(QGuiApplication::focusWindow()))
        return focused;
    const auto windows = QGuiApplication::topLevelWindows();
    const auto shown = std::find_if(windows.begin(), windows.end(), [](QWindow *window) {
        return window->isVisible() && qobject_cast<QQuickWindow *>(window);
    });
    return shown == windows.end() ? nullptr : qobject_cast<QQuickWindow *>(*shown);
}

std::vector<QQuickItem *> accessibleItems(const QQuickWindow &window)
{
    std::vector<QQuickItem *> items = shownItems(window);
    std::erase_if(items, [](QQuickItem *item) { return !isAccessible(*item); });
    return items;
}

std::vector<QQuickItem *> itemsMatching(const QQuickWindow &window, const QJsonObject &query)
{
    return matching(shownItems(window), query);
}

std::vector<QQuickItem *> focusedItem(const QQuickWindow &window)
{
    listen();
    QQuickItem *item = window.activeFocusItem();
    return item ? std::vector{item} : std::vector<QQuickItem *>();
}

QJsonObject describedItem(QQuickItem &item)
{
    QAccessibleInterface *interface = heard(item);
    const auto said = [interface](QAccessible::Text kind) {
        return interface ? interface->text(kind) : QString();
    };
    const QQuickItem *page = pageAround(item);
    return {
        {u"role"_s, roleOf(item)},
        {u"name"_s, said(QAccessible::Name)},
        {u"description"_s, said(QAccessible::Description)},
        {u"value"_s, said(QAccessible::Value)},
        {u"text"_s, item.property("text").toString()},
        {u"object"_s, item.objectName()},
        {u"type"_s, QString::fromLatin1(item.metaObject()->className())},
        {u"states"_s, statesOf(item, interface)},
        {u"place"_s, numbers(placeOf(item))},
        {u"seen"_s, numbers(seenPart(item))},
        {u"page"_s, page ? numbers(seenPart(*page)) : QJsonArray()},
    };
}

} // namespace Kogge
