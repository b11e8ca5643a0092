// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Something that holds for a time: its value, where it holds, whence it comes, and whether it should be
/// checked again.
Item {
    id: root

    required property FactObject block
    readonly property bool stale: block.staleSince.length > 0
    readonly property bool stacked: width < 460 || !block.figure
    readonly property int valueRoom: stacked ? width - 2 * Theme.wide : Math.round(width * 0.4)
    /// Pixels of the value's letters: a figure is large, words beside it make it smaller.
    readonly property int valueSize: !block.figure ? Theme.lead : oneLine.implicitWidth <= valueRoom ? Theme.figure : Theme.heading2

    signal linkActivated(string address)

    implicitHeight: (stacked ? value.height + Theme.tight + about.height : Math.max(value.height, about.height)) + 2 * Theme.gap
    Accessible.role: Accessible.Grouping
    //: %1 what a fact says, %2 its value
    Accessible.name: qsTr("Fact: %1, %2").arg(block.statement).arg(block.value)

    Rectangle {
        anchors.fill: parent
        color: root.stale ? Theme.color.noticeSoft : Theme.color.inset
        radius: Theme.radius
        border.width: Theme.highContrast ? Theme.line : 0
        border.color: Theme.color.edge
    }
    Prose {
        id: oneLine

        visible: false
        text: root.block.value
        size: Theme.figure
        wrapMode: Text.NoWrap
    }
    Prose {
        id: value

        x: Theme.wide
        y: root.stacked ? Theme.gap : Math.round((root.height - height) / 2)
        width: root.stacked ? root.valueRoom : Math.min(Math.ceil(oneLine.implicitWidth), root.valueRoom)
        text: root.block.value
        size: root.valueSize
        lineHeight: Math.round(size * (root.block.figure ? 1.1 : 1.3))
        wrapMode: Text.Wrap
    }
    Column {
        id: about

        x: root.stacked ? Theme.wide : Theme.wide + Math.max(132, value.width) + Theme.wide
        y: root.stacked ? value.y + value.height + Theme.tight : Math.round((root.height - height) / 2)
        width: root.width - x - Theme.wide
        spacing: Theme.hair

        Prose {
            width: parent.width
            text: root.block.statement
            lineHeight: Math.round(size * 1.3)
        }
        UiText {
            width: parent.width
            topPadding: Theme.hair
            text: root.block.details
            font.pixelSize: Theme.textSmall
            soft: !root.stale
            wrapMode: Text.Wrap
        }
        StatusTag {
            width: parent.width
            size: Theme.textSmall
            symbol: root.stale ? "stale" : "status-done"
            //: %1 is a date
            text: root.stale ? qsTr("May have changed. A check has been due since %1.").arg(root.block.staleSince) : qsTr("Still within its check date")
            tone: root.stale ? StatusTag.Tone.Notice : StatusTag.Tone.Neutral
            strong: root.stale
        }
        ActionButton {
            x: Theme.highContrast ? 0 : -leftPadding // Its words, not its ground, stand below the other lines.
            size: Theme.textNormal
            visible: root.block.address.length > 0
            kind: ActionButton.Kind.Quiet
            text: qsTr("Where to check it")
            onClicked: root.linkActivated(root.block.address)
        }
    }
}
