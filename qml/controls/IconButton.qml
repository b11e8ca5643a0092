// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// A square button that shows only a picture; its text is the tooltip and the spoken name.
T.Button {
    id: root

    required property string symbol
    property color inkColor: checked ? Theme.color.sea : Theme.color.ink
    /// Whether it was used since pointer or keyboard came: what it opened is not to be covered by its name.
    property bool used: false

    function forget() {
        if (!hovered && !visualFocus)
            used = false
    }

    implicitWidth: Math.max(Theme.touch, Theme.iconSize + 2 * Theme.close)
    implicitHeight: implicitWidth
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : Theme.faint

    Accessible.name: text
    Accessible.description: Activate.description(root, "")
    Accessible.ignored: !visible
    Accessible.onPressAction: Activate.now(root)
    Accessible.onToggleAction: Activate.now(root)

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            symbol: root.symbol
            color: root.inkColor
        }
    }
    background: Rectangle {
        anchors.fill: parent
        anchors.margins: 2
        radius: Theme.radius
        color: root.checked || root.down ? Theme.color.seaSoft : root.hovered ? Theme.color.inset : "transparent"
        border.width: Theme.highContrast && (root.checked || root.hovered) ? Theme.line : 0
        border.color: Theme.color.edge

        FocusRing {
            shown: root.visualFocus
            offset: 0
        }
    }

    Hint {
        text: root.text
        visible: (root.hovered || root.visualFocus) && !root.used && root.text.length > 0
    }

    onPressed: used = true
    onClicked: used = true
    onHoveredChanged: forget()
    onVisualFocusChanged: forget()

    Keys.onReturnPressed: event => Activate.byKey(root, event)
    Keys.onEnterPressed: event => Activate.byKey(root, event)
}
