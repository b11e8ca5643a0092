// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls

/// Rows and columns: a heavier line under the head, thin lines between rows, the first column bold.
/// On a narrow page each row becomes a small list.
Column {
    id: root

    required property var head          // list of plain strings
    required property var rows          // lists of styled strings
    property var ends: []               // true for right-aligned columns
    property string name
    readonly property bool stacked: width < 460 || Theme.readingScale > 1.6
    readonly property int columns: Math.max(1, head.length)
    readonly property int size: Math.round(Theme.body * 0.84)
    readonly property var shares: columnShares()

    /// Columns get room by the length of their longest text, within limits.
    function columnShares(): var {
        const weights = []
        for (let column = 0; column < columns; ++column) {
            let longest = String(head[column] ?? "").length
            for (const row of rows)
                longest = Math.max(longest, String(row[column] ?? "").replace(/<[^>]*>/g, "").length)
            weights.push(Math.max(8, Math.min(44, longest)))
        }
        const all = weights.reduce((sum, weight) => sum + weight, 0)
        return weights.map(weight => weight / all)
    }

    Accessible.role: Accessible.Table
    Accessible.name: name

    TableLine {
        visible: !root.stacked
        width: root.width
        cells: root.head
        head: true
        shares: root.shares
        ends: root.ends
        size: Theme.small
    }
    Rectangle {
        visible: !root.stacked
        width: root.width
        height: 2
        color: Theme.color.ink
    }
    Repeater {
        model: root.rows

        Column {
            id: line

            required property var modelData

            width: root.width

            TableLine {
                width: root.width
                cells: line.modelData
                titles: root.head
                stacked: root.stacked
                shares: root.shares
                ends: root.ends
                size: root.size
            }
            Rule { width: root.width }
        }
    }
}
