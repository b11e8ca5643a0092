// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// A box to tick, with its words beside it.
T.CheckBox {
    id: root

    property string hint
    readonly property int boxSize: Math.round(22 * Theme.interfaceFactor)

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: mirrored ? 0 : boxSize + Theme.close
    rightPadding: mirrored ? boxSize + Theme.close : 0
    verticalPadding: Theme.tight
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : Theme.faint

    Accessible.name: text
    Accessible.description: Activate.description(root, hint)
    Accessible.ignored: !visible
    Accessible.onPressAction: Activate.now(root)
    Accessible.onToggleAction: Activate.now(root)

    indicator: Rectangle {
        x: root.mirrored ? root.width - width : 0
        y: Math.round((root.height - height) / 2)
        width: root.boxSize
        height: root.boxSize
        radius: Theme.radius
        color: root.checked ? Theme.color.sea : root.hovered ? Theme.color.inset : Theme.color.paper
        border.width: Theme.line
        border.color: root.checked ? Theme.color.sea : Theme.color.edge

        Icon {
            anchors.centerIn: parent
            visible: root.checked
            symbol: "check"
            size: Math.round(root.boxSize * 0.8)
            color: Theme.color.seaInk
        }
        FocusRing { shown: root.visualFocus }
    }
    contentItem: UiText {
        text: root.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    Keys.onReturnPressed: event => Activate.byKey(root, event)
    Keys.onEnterPressed: event => Activate.byKey(root, event)
}
