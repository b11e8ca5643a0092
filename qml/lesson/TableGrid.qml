// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls

/// Rows and columns: a heavier line under the head, thin lines between rows, the first column bold.
/// Where words would have to be cut, each row becomes a small list.
Column {
    id: root

    required property var head          // of TextLine
    required property var rows          // lists of TextLine
    property var ends: []               // true for right-aligned columns
    property string name
    readonly property int columns: Math.max(1, head.length)
    readonly property int size: Math.round(Theme.body * 0.84)
    readonly property int free: width - (columns - 1) * Theme.gap
    /// For each column, the room its longest word needs, and the letters of its longest text.
    readonly property var needs: columnNeeds()
    readonly property int least: needs.reduce((sum, need) => sum + need.word, 0)
    readonly property bool stacked: width < 460 || Theme.readingScale > 1.6 || least > free
    readonly property var widths: columnWidths()

    signal linkActivated(string address)

    function wordWidth(text: string): real {
        return text.split(/[ \n]+/).reduce((widest, word) => Math.max(widest, metrics.advanceWidth(word)), 0)
    }

    function columnNeeds(): var {
        const measured = metrics.font.pixelSize === size // Read, so that the widths follow the font.
        const lines = measured ? [head, ...rows] : []
        return Array.from({ length: columns }, (_, column) => {
            const texts = lines.map(cells => cells[column]?.plain ?? "")
            return { word: Math.ceil(Math.max(0, ...texts.map(wordWidth))) + 1, letters: Math.max(0, ...texts.map(text => text.length)) }
        })
    }

    /// What is left when every word has room goes to the columns with the longest texts, within limits.
    function columnWidths(): var {
        const weights = needs.map(need => Math.max(8, Math.min(44, need.letters)))
        const all = weights.reduce((sum, weight) => sum + weight, 0)
        const lacks = needs.map((need, column) => Math.max(0, need.word - free * weights[column] / all))
        const missing = lacks.reduce((sum, part) => sum + part, 0)
        const spare = needs.map((need, column) => Math.max(0, free * weights[column] / all - need.word))
        const given = missing / Math.max(1, spare.reduce((sum, part) => sum + part, 0))
        return needs.map((need, column) => Math.floor(free * weights[column] / all + lacks[column] - given * spare[column]))
    }

    Accessible.role: Accessible.Table
    Accessible.name: name
    Accessible.ignored: !visible

    FontMetrics {
        id: metrics

        font { family: Theme.sans; pixelSize: root.size; weight: Font.DemiBold }
    }
    TableLine {
        visible: !root.stacked
        width: root.width
        cells: root.head
        head: true
        widths: root.widths
        ends: root.ends
        size: Theme.small
        onLinkActivated: address => root.linkActivated(address)
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
                widths: root.widths
                ends: root.ends
                size: root.size
                onLinkActivated: address => root.linkActivated(address)
            }
            Rule { width: root.width }
        }
    }
}
