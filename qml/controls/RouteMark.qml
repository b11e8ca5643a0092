// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// A harbour and the line through it, drawn where the learner has been.
Item {
    id: root

    required property string status
    /// Where the harbour lies, from the top.
    property real middle: height / 2
    property bool first: false
    property bool last: false
    readonly property int size: Math.round(22 * Theme.interfaceFactor)
    readonly property bool begun: status === "done" || status === "begun"

    implicitWidth: size
    Accessible.ignored: true

    Rectangle {     // the way here
        visible: !root.first
        anchors.horizontalCenter: parent.horizontalCenter
        width: 2
        height: Math.max(0, root.middle - root.size / 2 + 1)
        color: root.begun ? Theme.color.sea : Theme.color.line
    }
    Rectangle {     // the way on
        visible: !root.last
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.middle + root.size / 2 - 1
        width: 2
        height: parent.height - y
        color: root.status === "done" ? Theme.color.sea : Theme.color.line
    }
    Icon {
        y: Math.round(root.middle - height / 2)
        symbol: "status-" + root.status
        size: root.size
        color: root.begun ? Theme.color.sea : Theme.color.inkSoft
    }
}
