// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls

/// The buttons of a MarkdownBar, in one line where there is room. The keyboard stays in the text.
Flow {
    id: root

    required property MarkdownBar bar
    /// Small ones: the keys and the signs themselves are beside them.
    readonly property int side: Math.max(Theme.iconSize + Theme.tight, Math.min(Theme.control, Math.floor(width / 8)))

    component Mark: IconButton {
        width: root.side
        height: Theme.control
        focusPolicy: Qt.NoFocus
    }

    Mark {
        symbol: "bold"
        text: qsTr("Bold")
        onClicked: root.bar.field.wrap("**", "**")
    }
    Mark {
        symbol: "italic"
        text: qsTr("Italic")
        onClicked: root.bar.field.wrap("*", "*")
    }
    Mark {
        symbol: "link"
        text: qsTr("Link")
        onClicked: root.bar.chooseLink()
    }
    Mark {
        symbol: "heading"
        text: qsTr("Heading")
        onClicked: root.bar.beginHeading()
    }
    Mark {
        symbol: "list"
        text: qsTr("List")
        onClicked: root.bar.field.beginLines("- ")
    }
    Mark {
        symbol: "list-numbered"
        text: qsTr("Numbered")
        onClicked: root.bar.field.beginLines("1. ")
    }
    Mark {
        symbol: "quote"
        text: qsTr("Quotation")
        onClicked: root.bar.field.beginLines("> ")
    }
    Mark {
        symbol: "code"
        text: qsTr("Code")
        onClicked: root.bar.wrapCode()
    }
}
