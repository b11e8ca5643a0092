// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// What surrounds every field: its label above, help or problem below. Giving
/// the frame the keyboard gives it to the input inside.
FocusScope {
    id: root

    required property string label
    property string help
    /// A sentence saying what is wrong; empty while all is well.
    property string problem
    /// The same, found by the field itself; the page's sentence goes first.
    property string fault
    readonly property string complaint: problem || fault
    /// Pixels of what is entered; label and help are a little smaller.
    property int size: Theme.normal
    readonly property int smallSize: Math.round(size * 13 / 15)
    /// False where something else on the page shows the label; it is spoken all the same.
    property bool labelShown: true
    /// Said instead of a help that is on the page already.
    property string spokenHelp
    /// Said by the input after its name.
    readonly property string description: complaint || help || spokenHelp
    default property alias input: slot.data

    implicitWidth: Math.round(280 * Theme.interfaceFactor)
    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: root.width
        spacing: Theme.hair

        UiText {
            visible: root.labelShown
            width: parent.width
            text: root.label
            strong: true
            font.pixelSize: root.smallSize
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Item {
            id: slot

            width: parent.width
            height: childrenRect.height
        }
        StatusTag {
            visible: root.complaint.length > 0
            width: parent.width
            symbol: "warning"
            text: root.complaint
            tone: StatusTag.Tone.Wrong
            size: root.smallSize
            Accessible.role: Accessible.AlertMessage
        }
        UiText {
            visible: root.help.length > 0 && root.complaint.length === 0
            width: parent.width
            text: root.help
            soft: true
            font.pixelSize: root.smallSize
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
