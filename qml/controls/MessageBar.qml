// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// A notice where it matters: picture, sentence, at most one action, and a way to put it
/// aside. The action stands beside the sentence, or below it where there is no room.
Item {
    id: root

    required property string text
    property int tone: StatusTag.Tone.Notice
    property string action
    property bool closable: false

    readonly property int start: Theme.gap + Theme.iconSize + Theme.close
    readonly property real room: width - start - (closable ? cross.width + Theme.tight : Theme.gap)
    readonly property bool acting: action.length > 0
    readonly property bool beside: acting && oneLine.implicitWidth + actionButton.implicitWidth + Theme.gap <= room

    readonly property bool hasFocusOnClose: cross.activeFocus

    signal actionTriggered()
    signal closed()

    function focusOnClose() {
        cross.forceActiveFocus(Qt.TabFocusReason)
    }

    implicitWidth: Theme.measure
    readonly property real firstRow: Math.max(Theme.touch + Theme.tight, sentence.height + 2 * Theme.close,
                                              beside ? actionButton.height + Theme.tight : 0)

    implicitHeight: firstRow + (acting && !beside ? actionButton.height + Theme.hair : 0)

    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    Accessible.ignored: !visible

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Tones.ground(root.tone)
        border.width: Theme.highContrast ? Theme.line : 0
        border.color: Tones.ink(root.tone)
    }
    Icon {
        anchors { left: parent.left; leftMargin: Theme.gap }
        y: sentence.y + Math.round((sentence.lineHeight - height) / 2)
        symbol: Tones.symbol(root.tone)
        color: Tones.ink(root.tone)
    }
    UiText {
        id: oneLine

        visible: false
        text: root.text
    }
    UiText {
        id: sentence

        anchors { left: parent.left; leftMargin: root.start }
        y: Math.round((root.firstRow - height) / 2)
        width: root.beside ? Math.ceil(oneLine.implicitWidth) : root.room
        text: root.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    ActionButton {
        id: actionButton

        anchors { left: parent.left; leftMargin: root.start + (root.beside ? sentence.width + Theme.tight : -Theme.tight) }
        y: root.beside ? Math.round((root.firstRow - height) / 2) : root.firstRow - Theme.tight
        width: Math.min(implicitWidth, root.room)
        visible: root.acting
        kind: ActionButton.Kind.Quiet
        text: root.action
        onClicked: root.actionTriggered()
    }
    IconButton {
        id: cross

        anchors { right: parent.right; rightMargin: Theme.hair; top: parent.top; topMargin: Theme.hair }
        visible: root.closable
        symbol: "cross"
        text: qsTr("Close")
        onClicked: root.closed()
    }
}
