// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// A word of a sentence, or a gap in it.
FocusScope {
    id: root

    required property int index
    required property string styled
    required property bool gap
    required property int number
    required property string filling
    required property int length
    required property string verdict    // "", right, wrong
    required property bool spaced       // a blank follows
    property string sentence
    property bool locked: false

    signal filled(string text)
    signal accepted()

    readonly property int blank: spaced ? Math.round(Theme.body * 0.27) : 0

    implicitWidth: blank + (gap ? Math.round(length * Theme.body * 0.62) + 2 * Theme.close + (mark.visible ? mark.width : 0) : Math.ceil(word.implicitWidth))
    implicitHeight: Math.max(Theme.control, Math.round(Theme.body * 1.9))

    LinkedText {
        id: word

        visible: !root.gap
        anchors.verticalCenter: parent.verticalCenter
        width: root.width
        text: root.styled
        Accessible.ignored: true
    }
    Field {
        id: field

        visible: root.gap
        focus: root.gap
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - root.blank - (mark.visible ? mark.width + Theme.hair : 0)
        size: Theme.textNormal
        //: %1 the number of a gap in a sentence
        label: qsTr("Gap %1").arg(root.number)
        labelShown: false
        spokenHelp: root.sentence
        value: root.filling
        readOnly: root.locked
        onEdited: text => root.filled(text)
        onAccepted: root.accepted()
    }
    Icon {
        id: mark

        visible: root.gap && root.verdict.length > 0
        anchors { right: parent.right; rightMargin: root.blank; verticalCenter: parent.verticalCenter }
        symbol: root.verdict === "right" ? "status-done" : "status-wrong"
        color: root.verdict === "right" ? Theme.color.right : Theme.color.wrong
        Accessible.role: Accessible.Graphic
        Accessible.name: root.verdict === "right" ? qsTr("Right") : qsTr("Not right")
        Accessible.ignored: !visible
    }
}
