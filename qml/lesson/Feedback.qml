// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// What the answer means: a word first, then why, then what is possible now.
FocusScope {
    id: root

    required property TextRows reason
    property bool passed: false
    /// A head for what is neither right nor wrong.
    property string title
    readonly property int tone: title ? StatusTag.Tone.Sea : passed ? StatusTag.Tone.Right : StatusTag.Tone.Wrong
    property string outcome             // "2 of 3 points", "Attempt 1 of 3"
    property string solution
    //: %1 is the right answer
    readonly property string correction: solution ? qsTr("Right would have been: %1").arg(solution) : ""
    default property alias actions: actionRow.data

    signal linkActivated(string address)

    /// Brings the keyboard here, so that the next Tab goes on and a screen reader reads what happened.
    function takeFocus() {
        head.forceActiveFocus(Qt.TabFocusReason)
    }

    /// All of it in one go, as a screen reader says it.
    function spoken(): string {
        let said = head.text
        for (const sentence of [root.outcome, root.reason.plain, root.correction])
            said += sentence ? (/[.!?…]$/.test(said) ? " " : ". ") + sentence : ""
        return said
    }

    implicitHeight: column.implicitHeight + 2 * Theme.gap

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.title ? Theme.color.inset : root.passed ? Theme.color.rightSoft : Theme.color.wrongSoft
        border.width: Theme.highContrast ? Theme.line : 0
        border.color: Tones.ink(root.tone)
    }
    Column {
        id: column

        anchors { left: parent.left; right: parent.right; margins: Theme.wide; verticalCenter: parent.verticalCenter }
        spacing: Theme.tight

        Item {
            width: parent.width
            height: Math.max(head.height, note.height)

            StatusTag {
                id: head

                width: parent.width - note.width - Theme.gap
                symbol: root.title ? "check" : root.passed ? "status-done" : "status-wrong"
                text: root.title || (root.passed ? qsTr("Right") : qsTr("Not yet"))
                tone: root.tone
                strong: true
                size: Theme.large
                activeFocusOnTab: true
                Accessible.role: Accessible.AlertMessage
                Accessible.name: root.spoken()
                Accessible.focusable: true

                FocusRing { shown: head.activeFocus }
            }
            UiText {
                id: note

                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                text: root.outcome
                font.pixelSize: Theme.textSmall
            }
        }
        TextColumn {
            visible: !root.reason.empty
            width: parent.width
            rows: root.reason
            onLinkActivated: address => root.linkActivated(address)
        }
        Prose {
            visible: text.length > 0
            width: parent.width
            text: root.correction
        }
        ActionRow {
            id: actionRow

            width: parent.width
            spacing: Theme.tight
        }
    }
}
