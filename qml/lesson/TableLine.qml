// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls

/// One row of a table: side by side, or stacked as a small list.
Grid {
    id: root

    required property var cells         // of TextLine
    required property var widths        // of the columns, in pixels
    required property int size
    property var ends: []
    property var titles: []             // of TextLine, for the stacked list
    property bool head: false
    property bool stacked: false
    /// The first cell stays at the left, \a shift pixels from its place, and covers what moves below it.
    property bool pinned: false
    property real shift: 0

    signal linkActivated(string address)

    columns: stacked ? 1 : Math.max(1, repeater.count)
    verticalItemAlignment: head ? Grid.AlignBottom : Grid.AlignTop
    columnSpacing: Theme.gap
    topPadding: Theme.tight
    bottomPadding: Theme.tight

    Repeater {
        id: repeater

        model: root.cells

        LinkedText {
            id: cell

            required property int index
            required property var modelData         // TextLine
            readonly property bool first: index === 0
            readonly property var title: root.stacked && !first ? root.titles[index] : undefined

            function titled(column: string, words: string): string {
                //: A cell in a list: %1 is its column's title
                return /[?!:]$/.test(column) ? column + " " + words : qsTr("%1: %2").arg(column).arg(words)
            }

            width: root.stacked ? root.width : root.widths[index] ?? 0
            text: title ? cell.titled(title.styled, modelData.styled) : modelData.styled
            spoken: title ? cell.titled(title.plain, modelData.plain) : modelData.plain
            links: modelData.links
            linkWords: modelData.linkWords
            size: root.size
            soft: root.head
            font.family: Theme.sans
            font.weight: root.head || first ? Font.DemiBold : Font.Normal
            lineHeight: Math.round(size * 1.4)
            z: first ? 1 : 0
            transform: Translate { x: root.pinned && cell.first ? root.shift : 0 }
            horizontalAlignment: root.ends[index] && !root.stacked ? Text.AlignRight : Text.AlignLeft
            Accessible.role: root.head ? Accessible.ColumnHeader : Accessible.Cell
            onLinkActivated: address => root.linkActivated(address)

            Rectangle {
                visible: root.pinned && cell.first
                y: -cell.y
                width: cell.width + root.columnSpacing
                height: root.height
                z: -1
                color: Theme.color.paper

                Rule {
                    visible: root.shift > 0
                    anchors { top: parent.top; bottom: parent.bottom; right: parent.right; rightMargin: Theme.tight }
                    upright: true
                }
            }
        }
    }
}
