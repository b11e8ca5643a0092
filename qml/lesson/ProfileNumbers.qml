// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// How many of the profiles found have what: a bar and a number for each word. The words and numbers are text, so
/// that nobody needs the bars.
Column {
    id: root

    required property ProfilesObject block
    readonly property bool beside: width > 30 * Theme.normal
    readonly property int wordWidth: beside ? Math.round(width * 0.34) : width
    readonly property int figureWidth: Math.ceil(metrics.advanceWidth("000")) + Theme.tight

    spacing: Theme.close

    FontMetrics {
        id: metrics

        font { family: Theme.sans; pixelSize: Theme.normal; weight: Font.DemiBold }
    }
    ComboField {
        width: Math.min(root.width, implicitWidth)
        size: Theme.textNormal
        label: qsTr("What is counted")
        options: [...root.block.countable]
        current: root.block.counted
        onChosen: index => root.block.counted = index
    }
    Column {
        width: root.width
        spacing: Theme.tight
        Accessible.role: Accessible.List
        //: %1 what is counted, such as "Country"
        Accessible.name: qsTr("Profiles by: %1").arg(root.block.countable[root.block.counted] ?? "")

        Repeater {
            model: root.block.counts

            Item {
                id: line

                required property string word
                required property int number
                required property real share
                readonly property int room: root.width - bar.x - root.figureWidth

                width: root.width
                implicitHeight: Math.max(words.height, bar.y + bar.height + Theme.hair)
                Accessible.role: Accessible.ListItem
                //: %1 a word, %2 how often
                Accessible.name: qsTr("%1: %2").arg(word).arg(number)

                UiText {
                    id: words

                    width: root.wordWidth - (root.beside ? Theme.gap : 0)
                    text: line.word
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Rectangle {
                    id: bar

                    x: root.beside ? root.wordWidth : 0
                    y: root.beside ? Theme.hair : words.height
                    width: Math.max(2, Math.round(line.room * line.share))
                    height: Math.round(Theme.normal * 1.4) - 2 * Theme.hair
                    color: Theme.color.sea
                }
                UiText {
                    anchors { left: bar.right; leftMargin: Theme.tight; verticalCenter: bar.verticalCenter }
                    text: line.number.toLocaleString(Qt.locale(), "f", 0)
                    strong: true
                    Accessible.ignored: true
                }
            }
        }
    }
}
