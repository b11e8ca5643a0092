// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// A place to be found in a picture. The list beneath does the same without the picture.
QuestionFrame {
    id: root

    required property HotspotObject block
    readonly property int count: regions.count

    function focusRow(row: int) {
        const item = regions.itemAt(row) as Item
        if (item)
            item.forceActiveFocus(Qt.TabFocusReason)
    }

    question: block
    keysHint: qsTr("Click in the picture, or choose from the list. Ctrl+Enter checks")
    onRetried: focusRow(0)

    PictureView {
        id: picture

        width: Math.min(root.width, 760)
        source: root.block.source
        alternative: root.block.alternative
        ratio: root.block.ratio

        Repeater {
            model: root.block.regions

            HotspotArea {
                required property int index
                readonly property rect area: root.block.areaOf(index)

                visible: !picture.broken
                x: Math.round(area.x * picture.width)
                y: Math.round(area.y * picture.height)
                width: Math.round(area.width * picture.width)
                height: Math.round(area.height * picture.height)
                round: root.block.isRound(index)
                enabled: root.open
                onClicked: root.block.choose(index)
            }
        }
    }
    Repeater {
        id: regions

        model: root.block.regions

        SingleChoiceRow {
            required property int index

            width: root.width
            letter: String.fromCharCode(65 + index)
            enabled: root.open
            onClicked: root.block.choose(index)
            Keys.onUpPressed: root.focusRow(index - 1)
            Keys.onDownPressed: root.focusRow(index + 1)
        }
    }
}
