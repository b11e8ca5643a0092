// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// Something that may be wider than its page, and moves sideways then: by its bar, by dragging, by Left and Right where
/// nothing in it wants these keys. What gets the keyboard comes into sight.
Flickable {
    id: root

    property string name
    /// At the left, what stays in place and covers what moves below it.
    property int pinned: 0
    /// How far a key moves it.
    property int step: 80
    /// Tab stops here where it moves. Not needed around what takes the keyboard itself.
    property bool tabbed: true
    readonly property bool moves: contentWidth > width
    readonly property real end: Math.max(0, contentWidth - width)
    readonly property Item focusItem: Window.activeFocusItem

    function moveTo(x: real) {
        contentX = Math.max(0, Math.min(end, Math.round(x)))
    }

    function show(item: Item) {
        const left = item.mapToItem(contentItem, 0, 0).x
        if (left === contentX && item.width <= pinned) // It is in what stays in place.
            return
        if (left - pinned < contentX)
            moveTo(left - pinned)
        else if (left + item.width > contentX + width)
            moveTo(left + item.width - width)
    }

    function moveBy(event: KeyEvent, distance: real) {
        event.accepted = moves
        if (moves)
            moveTo(contentX + distance)
    }

    implicitHeight: contentHeight + (moves ? bar.height : 0)
    flickableDirection: Flickable.HorizontalFlick
    boundsBehavior: Flickable.StopAtBounds
    interactive: moves
    clip: moves
    pixelAligned: true
    activeFocusOnTab: moves && tabbed

    Accessible.role: Accessible.Pane
    Accessible.name: name
    Accessible.description: qsTr("The arrow keys move it sideways")
    Accessible.focusable: activeFocusOnTab
    Accessible.ignored: !activeFocusOnTab

    T.ScrollBar.horizontal: PageBar { id: bar }

    FocusRing {
        parent: root
        shown: root.activeFocus
        offset: 0
    }

    FocusFollower {
        id: follower

        page: root
        item: root.focusItem
        onSought: {
            if (root.moves)
                root.show(follower.item)
        }
    }

    onEndChanged: moveTo(contentX)
    Keys.onLeftPressed: event => moveBy(event, -step)
    Keys.onRightPressed: event => moveBy(event, step)
}
