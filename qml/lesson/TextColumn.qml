// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// A text of several rows, with the space that belongs between them.
Column {
    id: root

    required property TextRows rows
    property int size: Theme.body
    property bool soft: false

    signal linkActivated(string address)

    Repeater {
        model: root.rows

        Item {
            id: slot

            required property int index
            required property string kind
            required property int level
            required property int indent
            required property int quotes
            required property string marker
            required property string styled
            required property string plain
            required property var cells
            required property var links
            required property var linkWords
            // Items of one list stand closer than paragraphs; headings have more space above than below.
            readonly property int above: index === 0 ? 0 : kind === "heading" ? (level === 2 ? Theme.section : Theme.wide)
                : marker.length > 0 || indent > 0 ? Theme.tight : Math.round(root.size * 0.75)

            width: root.width
            height: above + row.implicitHeight

            TextRow {
                id: row

                y: slot.above
                width: slot.width
                kind: slot.kind
                level: slot.level
                indent: slot.indent
                quotes: slot.quotes
                marker: slot.marker
                styled: slot.styled
                plain: slot.plain
                cells: slot.cells
                links: slot.links
                linkWords: slot.linkWords
                size: root.size
                soft: root.soft
                onLinkActivated: address => root.linkActivated(address)
            }
        }
    }
}
