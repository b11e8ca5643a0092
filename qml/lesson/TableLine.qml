// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls

/// One row of a table: side by side, or stacked as a small list.
Grid {
    id: root

    required property var cells         // strings; styled, plain in the head
    required property var shares        // of the width, one for each column
    required property int size
    property var ends: []
    property var titles: []
    property bool head: false
    property bool stacked: false

    columns: stacked ? 1 : Math.max(1, repeater.count)
    columnSpacing: Theme.gap
    topPadding: Theme.tight
    bottomPadding: Theme.tight

    Repeater {
        id: repeater

        model: root.cells

        UiText {
            required property int index
            required property string modelData
            readonly property bool first: index === 0
            readonly property string title: root.stacked && !first ? (root.titles[index] ?? "") + ": " : ""

            width: root.stacked ? root.width : Math.floor(root.width * root.shares[index]) - (index < repeater.count - 1 ? Theme.gap : 0)
            text: root.head ? modelData : title + modelData
            textFormat: root.head ? Text.PlainText : Text.StyledText
            strong: root.head || first
            soft: root.head
            font.pixelSize: root.size
            wrapMode: Text.Wrap
            horizontalAlignment: root.ends[index] && !root.stacked ? Text.AlignRight : Text.AlignLeft
            Accessible.role: root.head ? Accessible.ColumnHeader : Accessible.Cell
            Accessible.name: text.replace(/<[^>]*>/g, "")
        }
    }
}
