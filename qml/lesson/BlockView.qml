// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Any block of a lesson: its view in the column, its notes in the margin or below, and a word where it is
/// in another language.
Item {
    id: root

    required property BlockObject block
    property int column: width
    property bool roomy: false
    readonly property Item view: loader.item as Item
    /// How wide a table or a sheet may be: an empty margin is its, too.
    readonly property int room: roomy && block.notes.count === 0 ? width : column
    /// How wide a sheet is to be where there is room; 0 for all that stays in the column.
    readonly property int wanted: block.notes.count === 0 ? (loader.item as BlockWorksheet)?.wanted ?? 0 : 0
    /// What asks for something stands farther from what is before it.
    readonly property int above: block.task ? Theme.gap : 0
    /// Between the block and its notes below.
    readonly property int apart: Math.round(Theme.gap * Math.max(1, Theme.readingFactor))

    signal linkActivated(string address)

    // While a lesson is written, its blocks become others.
    onBlockChanged: {
        if (loader.item)
            loader.show()
    }

    implicitHeight: above + (roomy ? Math.max(stack.height, notes.height) : stack.height + (notes.visible ? apart + notes.height : 0))
    height: implicitHeight

    Column {
        id: stack

        y: root.above
        width: root.column
        spacing: Theme.tight

        StatusTag {
            visible: root.block.languageNote.length > 0
            width: parent.width
            size: Theme.textSmall
            symbol: "languages"
            text: root.block.languageNote
        }
        Loader {
            id: loader

            width: parent.width

            function show() {
                setSource("Block" + root.block.kind + ".qml", { block: root.block })
            }

            onLoaded: {
                const table = item as BlockTable
                const sheet = item as BlockWorksheet
                if (table)
                    table.room = Qt.binding(() => root.room)
                if (sheet)
                    sheet.room = Qt.binding(() => root.room)
            }
            Component.onCompleted: show()
        }
    }
    Connections {
        target: loader.item

        function onLinkActivated(address: string) {
            root.linkActivated(address)
        }
    }
    MarginNotes {
        id: notes

        visible: root.block.notes.count > 0
        x: root.roomy ? root.column + Theme.section : 0
        y: root.above + (root.roomy ? Theme.hair : stack.height + root.apart)
        width: root.roomy ? Theme.marginWidth : root.column
        notes: root.block.notes
    }
}
