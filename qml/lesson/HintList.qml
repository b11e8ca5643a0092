// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// The hints asked for so far.
Item {
    id: root

    required property TextRows hints

    signal linkActivated(string address)

    visible: !hints.empty
    implicitHeight: visible ? column.implicitHeight + 2 * Theme.tight : 0

    Rectangle {
        width: 3
        height: parent.height
        color: Theme.color.sea
    }
    Column {
        id: column

        anchors { left: parent.left; leftMargin: Theme.gap; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Theme.hair

        StatusTag {
            width: parent.width
            size: Theme.textSmall
            symbol: "hint"
            text: qsTr("Hint")
            tone: StatusTag.Tone.Sea
            strong: true
            Accessible.role: Accessible.AlertMessage
            Accessible.name: qsTr("Hint: %1").arg(root.hints.plain)
        }
        TextColumn {
            width: parent.width
            rows: root.hints
            size: Math.round(Theme.body * 0.94)
            onLinkActivated: address => root.linkActivated(address)
        }
    }
}
