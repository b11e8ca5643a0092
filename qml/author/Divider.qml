// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// An upright line between two panes that can be dragged, or moved with Left and Right; a double click sets it back.
/// The page says how much \c share the pane behind it has.
Item {
    id: root

    required property real share
    /// Pixels for both panes.
    required property real room
    required property string name

    signal moved(real share)
    signal setBack()

    implicitWidth: 9
    activeFocusOnTab: true

    Accessible.role: Accessible.Splitter
    Accessible.name: name
    Accessible.focusable: true
    Accessible.ignored: !visible

    function move(event: KeyEvent, step: real) {
        root.moved(root.share + (root.LayoutMirroring.enabled ? -step : step))
        event.accepted = true
    }

    Rule {
        anchors { top: parent.top; bottom: parent.bottom; horizontalCenter: parent.horizontalCenter }
        upright: true
        width: handle.pressed || mouse.hovered ? 3 : Theme.line
        color: handle.pressed || mouse.hovered ? Theme.color.sea : Theme.color.line
    }
    FocusRing {
        shown: root.activeFocus
        offset: 0
    }
    HoverHandler {
        id: mouse

        cursorShape: Qt.SplitHCursor
    }
    MouseArea {
        id: handle

        property real from: 0
        property real begun: 0

        anchors.fill: parent
        onPressed: event => {
            from = mapToItem(null, event.x, 0).x
            begun = root.share
        }
        onPositionChanged: event => {
            const distance = mapToItem(null, event.x, 0).x - from
            root.moved(begun - (root.LayoutMirroring.enabled ? -distance : distance) / Math.max(1, root.room))
        }
        onDoubleClicked: root.setBack()
    }
    Keys.onLeftPressed: event => move(event, 0.02)
    Keys.onRightPressed: event => move(event, -0.02)
}
