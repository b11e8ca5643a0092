// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// One row of a text: a paragraph, a heading, a list item, a line of code, a rule or a small table.
Item {
    id: root

    required property string kind
    required property int level
    required property int indent
    required property int quotes
    required property string marker
    required property string styled
    required property string plain
    required property var cells         // lists of TextLine, row by row
    required property var links
    required property var linkWords
    property int size: Theme.body
    property bool soft: false
    readonly property int inset: Math.round(indent * size * 1.4) + quotes * Theme.wide
    readonly property bool heading: kind === "heading"

    signal linkActivated(string address)

    implicitHeight: kind === "rule" ? Theme.section : kind === "table" ? grid.implicitHeight : heading ? title.implicitHeight : text.implicitHeight

    Rectangle {         // a quotation
        visible: root.quotes > 0
        x: (root.quotes - 1) * Theme.wide
        width: 2
        height: parent.height
        color: Theme.color.line
    }
    Rule {
        visible: root.kind === "rule"
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
    }
    Heading {
        id: title

        visible: root.heading
        width: parent.width
        level: Math.min(3, root.level)
        text: root.heading ? root.plain : ""
    }
    Prose {
        id: mark

        visible: root.marker.length > 0
        x: root.inset - width - Math.round(root.size * 0.4)
        text: root.marker
        size: root.size
        soft: true
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    LinkedText {
        id: text

        visible: root.kind === "paragraph" || root.kind === "code"
        x: root.inset
        width: parent.width - x
        text: visible ? root.styled : ""
        spoken: root.marker ? qsTr("%1 %2").arg(root.marker).arg(root.plain) : root.plain
        size: root.size
        soft: root.soft
        font.family: root.kind === "code" ? "monospace" : Theme.serif
        links: root.links
        linkWords: root.linkWords
        onLinkActivated: address => root.linkActivated(address)
    }
    TableGrid {
        id: grid

        visible: root.kind === "table"
        width: parent.width
        head: visible && root.cells.length > 0 ? root.cells[0] : []
        rows: visible ? root.cells.slice(1) : []
        onLinkActivated: address => root.linkActivated(address)
    }
}
