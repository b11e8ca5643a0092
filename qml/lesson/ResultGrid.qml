// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// The results of a worksheet: the largest figures on the page. What several of them wait for is said once, below.
Column {
    id: root

    required property WorksheetResults results
    readonly property int columns: Math.max(1, Math.min(3, Math.floor(width / Math.round(156 * Theme.textFactor))))
    /// Results that are drawn.
    property int made: 0

    /// Of the highest label beside that of \a row: figures of one line stand on one line.
    function labelHeight(row: int): real {
        const first = row - row % columns
        let height = 0
        for (let beside = first; beside < Math.min(first + columns, made); ++beside)
            height = Math.max(height, (items.itemAt(beside) as ResultItem)?.ownLabelHeight ?? 0)
        return height
    }

    spacing: Theme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Results")

    Flow {
        width: root.width
        spacing: Theme.wide

        Repeater {
            id: items

            model: root.results
            onItemAdded: root.made = count
            onItemRemoved: root.made = count

            ResultItem {
                required property int index

                width: Math.floor((root.width - (root.columns - 1) * Theme.wide) / root.columns)
                labelHeight: root.labelHeight(index)
                explained: !(lacking && root.results.missing)
            }
        }
    }
    UiText {
        visible: text.length > 0
        width: root.width
        text: root.results.missing
        font.pixelSize: Theme.textNormal
        soft: true
        wrapMode: Text.Wrap
    }
}
