// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls

/// One row of a table: side by side, or stacked as a small list.
Item {
    id: root

    required property var cells         // strings; styled, plain in the head
    required property var shares        // of the width, one for each column
    required property int size
    property var ends: []
    property var titles: []
    property bool head: false
    property bool stacked: false
    property int tallest: 0

    function place() {
        let y = Theme.tight
        let x = 0
        let lowest = 0
        for (let column = 0; column < repeater.count; ++column) {
            const cell = repeater.itemAt(column)
            if (!cell)
                return
            cell.width = stacked ? width : Math.floor(width * shares[column]) - (column < repeater.count - 1 ? Theme.gap : 0)
            cell.x = x
            cell.y = y
            lowest = Math.max(lowest, y + cell.height)
            if (stacked)
                y += cell.height
            else
                x += Math.floor(width * shares[column])
        }
        tallest = lowest + Theme.tight
    }

    implicitHeight: tallest
    height: tallest

    Repeater {
        id: repeater

        model: root.cells

        UiText {
            required property int index
            required property string modelData
            readonly property bool first: index === 0
            readonly property string title: root.stacked && !first ? (root.titles[index] ?? "") + ": " : ""

            text: root.head ? modelData : title + modelData
            textFormat: root.head ? Text.PlainText : Text.StyledText
            strong: root.head || first
            soft: root.head
            font.pixelSize: root.size
            wrapMode: Text.Wrap
            horizontalAlignment: root.ends[index] && !root.stacked ? Text.AlignRight : Text.AlignLeft
            Accessible.role: root.head ? Accessible.ColumnHeader : Accessible.Cell
            Accessible.name: text.replace(/<[^>]*>/g, "")
            onHeightChanged: Qt.callLater(root.place)
        }
        onItemAdded: Qt.callLater(root.place)
    }

    onWidthChanged: place()
    onStackedChanged: Qt.callLater(place)
    onSharesChanged: Qt.callLater(place)
}
