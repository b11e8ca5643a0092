// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// One of several things, or a file of the module.
Column {
    id: root

    required property FormLine line

    spacing: Theme.hair

    ComboField {
        width: parent.width
        label: root.line.label
        help: root.line.help
        problem: root.line.complaint
        options: root.line.options
        current: root.line.current
        onChosen: option => root.line.form.choose(root.line.index, option)
    }
    ActionButton {
        visible: root.line.offersFiles && (root.line.path === "media" || root.line.path.endsWith(".media"))
        kind: ActionButton.Kind.Quiet
        symbol: "plus"
        text: qsTr("Another file …")
        onClicked: root.line.fileWanted()
    }
}
