// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// A picture with its caption and credit. What cannot be shown is said in words.
Column {
    id: root

    required property ImageObject block

    signal linkActivated(string address)

    spacing: Theme.tight

    Item {
        width: Math.min(root.width, 760)    // Text grows with the reader, pictures need not.
        height: picture.status === Image.Error ? missing.height : Math.round(width * root.block.ratio)

        Image {
            id: picture

            anchors.fill: parent
            visible: status !== Image.Error
            source: root.block.source
            sourceSize.width: width     // The height follows.
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            opacity: Theme.dark ? 0.88 : 1
            Accessible.role: Accessible.Graphic
            Accessible.name: root.block.alternative
            Accessible.ignored: !visible
        }
        Rectangle {
            id: missing

            visible: picture.status === Image.Error
            width: parent.width
            height: words.height + 2 * Theme.wide
            radius: Theme.radius
            color: Theme.color.inset

            StatusTag {
                id: words

                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.wide }
                symbol: "image"
                //: %1 describes the picture in words
                text: qsTr("This picture cannot be shown. It shows: %1").arg(root.block.alternative)
                size: Theme.normal
            }
        }
    }
    Prose {
        visible: text.length > 0
        width: root.width
        text: root.block.caption
        size: Theme.caption
        font.italic: true
        lineHeight: Math.round(size * 1.35)
    }
    UiText {
        visible: text.length > 0
        width: root.width
        text: root.block.credit
        soft: true
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
    }
}
