// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls

/// Rows and columns: a heavier line under the head, thin lines between rows, the first column bold.
/// Where words would have to be cut, the table moves sideways below its first column; where too little of it could be seen
/// then, each row becomes a small list.
Column {
    id: root

    required property var head          // of TextLine
    required property var rows          // lists of TextLine
    property var ends: []               // true for right-aligned columns
    property string name
    readonly property int columns: Math.max(1, head.length)
    readonly property int size: Math.round(Theme.body * 0.84)
    readonly property int gaps: (columns - 1) * Theme.gap
    /// For each column, the room its longest word and its longest text need, and the letters of this text.
    readonly property var needs: columnNeeds()
    readonly property int least: sumOf(needs.map(need => need.word)) + gaps
    /// Room for all columns as they are well read, whatever the width: texts in lines of a few words.
    readonly property int comfortable: sumOf(comfortableWidths(11)) + gaps
    /// The same where the table moves; on a narrow page its first column takes less.
    readonly property var moving: comfortableWidths(roomy ? 11 : 7)
    readonly property int whole: sumOf(moving) + gaps
    readonly property int pinned: moving[0] + Theme.gap
    /// Little in each cell, such as figures.
    readonly property bool brief: columns > 1 && needs.slice(1).every(need => need.line <= 9 * size)
    readonly property bool roomy: width >= 28 * size
    readonly property bool fits: (roomy || brief) && (roomy || columns < 4 ? least : whole) <= width
    /// Beside the first column, at least one and a half others are in sight.
    readonly property bool scrolled: !fits && columns > 2 && (roomy || brief) && width - pinned >= 1.4 * (whole - pinned) / (columns - 1)
    readonly property bool stacked: !fits && !scrolled
    readonly property var widths: scrolled ? moving : columnWidths()

    signal linkActivated(string address)

    function wordWidth(text: string): real {
        return text.split(/[ \n]+/).reduce((widest, word) => Math.max(widest, metrics.advanceWidth(word)), 0)
    }

    function columnNeeds(): var {
        const measured = metrics.font.pixelSize === size // Read, so that the widths follow the font.
        const lines = measured ? [head, ...rows] : []
        return Array.from({ length: columns }, (_, column) => {
            const texts = lines.map(cells => cells[column]?.plain ?? "")
            return {
                word: Math.ceil(Math.max(0, ...texts.map(wordWidth))) + 1,
                line: Math.ceil(Math.max(0, ...texts.map(text => metrics.advanceWidth(text)))) + 1,
                letters: Math.max(0, ...texts.map(text => text.length))
            }
        })
    }

    function sumOf(parts: list<real>): real {
        return parts.reduce((sum, part) => sum + part, 0)
    }

    /// The first column takes no more than \a most letters' heights.
    function comfortableWidths(most: int): var {
        return needs.map((need, column) => Math.max(need.word, Math.min(need.line, (column > 0 ? 11 : most) * size)))
    }

    /// What is left when every word has room goes to the columns with the longest texts, within limits.
    function columnWidths(): var {
        const free = width - gaps
        const weights = needs.map(need => Math.max(8, Math.min(44, need.letters)))
        const all = sumOf(weights)
        const lacks = needs.map((need, column) => Math.max(0, need.word - free * weights[column] / all))
        const spare = needs.map((need, column) => Math.max(0, free * weights[column] / all - need.word))
        const given = sumOf(lacks) / Math.max(1, sumOf(spare))
        return needs.map((need, column) => Math.floor(free * weights[column] / all + lacks[column] - given * spare[column]))
    }

    Accessible.role: Accessible.Table
    Accessible.name: name
    Accessible.ignored: !visible

    FontMetrics {
        id: metrics

        font { family: Theme.sans; pixelSize: root.size; weight: Font.DemiBold }
    }
    SideScroll {
        id: scroll

        width: root.width
        height: implicitHeight
        contentWidth: lines.width
        contentHeight: lines.height
        name: root.name
        pinned: root.pinned
        step: Math.round(lines.width / root.columns)

        Column {
            id: lines

            width: root.scrolled ? root.whole : root.width

            TableLine {
                visible: !root.stacked
                width: lines.width
                cells: root.head
                head: true
                widths: root.widths
                ends: root.ends
                pinned: root.scrolled
                shift: scroll.contentX
                size: Theme.textSmall
                onLinkActivated: address => root.linkActivated(address)
            }
            Rectangle {
                visible: !root.stacked
                width: lines.width
                height: 2
                color: Theme.color.ink
            }
            Repeater {
                model: root.rows

                Column {
                    id: line

                    required property var modelData

                    width: lines.width

                    TableLine {
                        width: lines.width
                        cells: line.modelData
                        titles: root.head
                        stacked: root.stacked
                        widths: root.widths
                        ends: root.ends
                        pinned: root.scrolled
                        shift: scroll.contentX
                        size: root.size
                        onLinkActivated: address => root.linkActivated(address)
                    }
                    Rule { width: lines.width }
                }
            }
        }
    }
}
