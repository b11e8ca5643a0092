// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// An estimate between two ends.
QuestionFrame {
    id: root

    required property ScaleObject block

    function focusLevel(level: int) {
        const item = levels.itemAt(level - 1) as Item
        if (item)
            item.forceActiveFocus(Qt.TabFocusReason)
    }

    question: block
    checkText: qsTr("Keep my estimate")
    feedbackTitle: qsTr("Your estimate is kept")
    retryText: qsTr("Change my estimate")
    keysHint: qsTr("Keys 1 to %1 choose").arg(block.levels)
    onRetried: focusLevel(Math.max(1, block.level))

    Item {
        width: root.width
        height: row.height + ends.height + Theme.hair

        Row {
            id: row

            spacing: Theme.tight

            Repeater {
                id: levels

                model: root.block.levels

                ScaleStep {
                    required property int index

                    width: Math.min(Theme.touch, Math.floor((root.width - (root.block.levels - 1) * row.spacing) / root.block.levels))
                    level: index + 1
                    last: root.block.levels
                    chosen: root.block.level === level
                    meaning: level === 1 ? root.block.low : level === last ? root.block.high : ""
                    enabled: root.block.phase !== QuestionObject.Phase.Noted && root.block.phase !== QuestionObject.Phase.Saving
                    onClicked: root.block.choose(level)
                    Keys.onLeftPressed: root.focusLevel(level - 1)
                    Keys.onRightPressed: root.focusLevel(level + 1)
                    Keys.onPressed: event => {
                        const typed = event.key - Qt.Key_0
                        event.accepted = typed >= 1 && typed <= root.block.levels
                        if (event.accepted) {
                            root.block.choose(typed)
                            root.focusLevel(typed)
                        }
                    }
                }
            }
        }
        Item {
            id: ends

            y: row.height + Theme.hair
            width: Math.max(row.width, Math.min(root.width, low.implicitWidth + high.implicitWidth + Theme.wide))
            height: Math.max(low.height, high.height)

            UiText {
                id: low

                width: Math.min(implicitWidth, Math.floor(parent.width / 2) - Theme.tight)
                text: root.block.low
                soft: true
                font.pixelSize: Theme.textSmall
                wrapMode: Text.Wrap
            }
            UiText {
                id: high

                anchors.right: parent.right
                width: Math.min(implicitWidth, Math.floor(parent.width / 2) - Theme.tight)
                text: root.block.high
                soft: true
                font.pixelSize: Theme.textSmall
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignRight
            }
        }
    }
}
