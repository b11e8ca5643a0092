// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Author.Model
import Kogge.Controls

/// The fields of one caption, and what can be done to it.
Column {
    id: root

    required property Captions captions
    required property int row
    required property string start
    required property string end
    required property string speaker
    required property string words
    readonly property int place: captions && captions.recording ? captions.recording.position : 0
    readonly property bool playable: captions !== null && captions.recording !== null && captions.recording.problem.length === 0
    readonly property int cursor: text.cursorPosition

    function takeFocus() {
        text.forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: Theme.close

    LongField {
        id: text

        width: parent.width
        rows: 2
        label: qsTr("What is said")
        value: root.words
        onEdited: words => root.captions.writeText(root.row, words)
    }
    Flow {
        width: parent.width
        spacing: Theme.close

        CaptionTime {
            label: qsTr("Begins at")
            value: root.start
            write: text => root.captions.writeStart(root.row, text)
        }
        CaptionTime {
            label: qsTr("Ends at")
            value: root.end
            refusal: qsTr("A time after the beginning, such as 1:02.5")
            write: text => root.captions.writeEnd(root.row, text)
        }
        Field {
            width: Math.min(parent.width, Math.round(240 * Theme.interfaceFactor))
            label: qsTr("Who speaks")
            value: root.speaker
            onEdited: name => root.captions.writeSpeaker(root.row, name)
        }
    }
    ActionRow {
        width: parent.width

        ActionButton {
            visible: root.playable
            symbol: "clock"
            text: qsTr("Begins here")
            hint: qsTr("Ctrl+,")
            onClicked: root.captions.begin(root.row, root.place)
        }
        ActionButton {
            visible: root.playable
            symbol: "clock"
            text: qsTr("Ends here")
            hint: qsTr("Ctrl+.")
            onClicked: root.captions.end(root.row, root.place)
        }
        ActionButton {
            kind: ActionButton.Kind.Quiet
            symbol: "branch"
            text: qsTr("Split at the cursor")
            onClicked: root.captions.split(root.row, root.cursor, root.place)
        }
        ActionButton {
            kind: ActionButton.Kind.Quiet
            symbol: "arrow-down"
            enabled: root.captions !== null && root.row + 1 < root.captions.count
            text: qsTr("Merge with the next")
            onClicked: root.captions.merge(root.row)
        }
        ActionButton {
            kind: ActionButton.Kind.Quiet
            symbol: "plus"
            text: qsTr("Add one behind it")
            onClicked: root.captions.add(root.row, root.place)
        }
        ActionButton {
            kind: ActionButton.Kind.Quiet
            symbol: "trash"
            text: qsTr("Remove")
            onClicked: root.captions.remove(root.row)
        }
    }
    Item {
        width: parent.width
        height: seconds.height

        Field {
            id: seconds

            width: Math.min(Math.round(240 * Theme.interfaceFactor), parent.width - shift.width - Theme.close)
            label: qsTr("This one and all behind it later by")
            unit: qsTr("seconds")
            numeric: true
            value: "0"
        }
        ActionButton {
            id: shift

            anchors { left: seconds.right; leftMargin: Theme.close; bottom: parent.bottom }
            text: qsTr("Shift")
            onClicked: seconds.problem = root.captions.shift(root.row, seconds.text) ? "" : qsTr("A number, such as 1.5 or -2")
        }
    }
}
