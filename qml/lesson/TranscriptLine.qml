// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kogge.Controls

/// A sentence of a recording with its time.
T.AbstractButton {
    id: root

    required property string time
    required property string speaker
    property bool current: false

    implicitHeight: Math.max(Math.round(Theme.touch * 0.8), words.height + Theme.tight)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    //: %1 a time, %2 who speaks, %3 what is said
    Accessible.name: speaker ? qsTr("%1, %2: %3").arg(time).arg(speaker).arg(text) : qsTr("%1: %2").arg(time).arg(text)
    Accessible.onPressAction: Activate.now(root)

    background: Rectangle {
        radius: Theme.radius
        color: root.current ? Theme.color.seaSoft : root.hovered ? Theme.color.inset : "transparent"

        FocusRing {
            shown: root.visualFocus
            offset: 0
        }
    }

    UiText {
        id: clock

        x: Theme.tight
        y: Math.round(words.y + (words.lineHeight - height) / 2)
        width: Math.round(44 * Theme.interfaceFactor)
        text: root.time
        soft: true
        font.pixelSize: Theme.small
        Accessible.ignored: true
    }
    Prose {
        id: words

        anchors { left: clock.right; leftMargin: Theme.tight; right: parent.right; rightMargin: Theme.tight; verticalCenter: parent.verticalCenter }
        text: root.speaker ? root.speaker + ": " + root.text : root.text
        size: Theme.caption
        lineHeight: Math.round(size * 1.35)
        Accessible.ignored: true
    }

    Keys.onReturnPressed: event => Activate.byKey(root, event)
    Keys.onEnterPressed: event => Activate.byKey(root, event)
}
