// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Something to think about, with room to write. Only the learner reads it.
FocusScope {
    id: root

    required property ReflectionObject block

    signal linkActivated(string address)

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: root.width
        spacing: Theme.close

        StatusTag {
            width: parent.width
            size: Theme.textSmall
            symbol: "pencil"
            text: qsTr("For yourself")
        }
        TextColumn {
            width: parent.width
            rows: root.block.prompt
            size: Theme.lead
            onLinkActivated: address => root.linkActivated(address)
        }
        LongField {
            focus: true
            width: parent.width
            size: Theme.textNormal
            label: qsTr("Your thoughts")
            help: qsTr("Only you can read this.")
            serif: true
            rows: 4
            value: root.block.text
            onEdited: text => root.block.text = text
        }
        SavedLine {
            width: parent.width
            block: root.block
        }
    }
}
