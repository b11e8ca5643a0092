// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Somebody's own words, with a name and, where there is one, a face.
Item {
    id: root

    required property VoiceObject block
    readonly property int portraitWidth: block.pictured ? Math.min(128, Math.round(root.width * 0.25)) : 0

    signal linkActivated(string address)

    implicitHeight: Math.max(words.implicitHeight, portrait.height)
    Accessible.role: Accessible.Grouping
    //: %1 a person's name
    Accessible.name: qsTr("In the words of %1").arg(block.name)

    PictureView {
        id: portrait

        visible: root.block.pictured
        width: root.portraitWidth
        height: visible ? implicitHeight : 0
        source: root.block.portrait
        alternative: root.block.portraitAlternative
        ratio: 1
    }
    Icon {
        visible: !root.block.pictured
        y: Theme.hair
        symbol: "quote"
        color: Theme.color.sea
    }
    Column {
        id: words

        x: root.block.pictured ? root.portraitWidth + Theme.wide : Theme.section
        width: root.width - x
        spacing: Theme.tight

        TextColumn {
            width: parent.width
            rows: root.block.words
            size: Theme.lead
            onLinkActivated: address => root.linkActivated(address)
        }
        UiText {
            width: parent.width
            //: %1 a person's name, %2 what they do
            text: root.block.role ? qsTr("%1, %2").arg(root.block.name).arg(root.block.role) : root.block.name
            soft: true
            wrapMode: Text.Wrap
        }
    }
}
