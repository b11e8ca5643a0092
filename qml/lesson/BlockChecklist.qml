// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Things to tick off.
FocusScope {
    id: root

    required property ChecklistObject block

    signal linkActivated(string address)

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: root.width
        spacing: Theme.tight

        StatusTag {
            width: parent.width
            size: Theme.textSmall
            symbol: "check"
            text: qsTr("Checklist · %1").arg(root.block.standing)
        }
        Heading {
            width: parent.width
            level: 3
            text: root.block.title
        }
        TextColumn {
            width: parent.width
            rows: root.block.intro
            onLinkActivated: address => root.linkActivated(address)
        }
        Repeater {
            model: root.block.items

            TickRow {
                required property int index

                width: column.width
                onClicked: root.block.toggle(index)
            }
        }
        SavedLine {
            width: parent.width
            block: root.block
        }
    }
}
