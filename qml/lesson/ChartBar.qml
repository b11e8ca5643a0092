// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// One bar with its figure.
Item {
    id: root

    required property real value
    required property real unit
    required property real zero
    required property string figure
    required property color ink
    readonly property bool under: value < 0

    Rectangle {
        y: root.under ? root.zero : root.zero - height
        width: root.width
        height: Math.max(1, Math.abs(root.value) * root.unit)
        color: root.ink
    }
    UiText {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.under ? root.zero - root.value * root.unit : root.zero - root.value * root.unit - height
        visible: root.figure.length > 0
        text: root.figure
        font.pixelSize: Theme.textSmall
        color: root.under ? Theme.color.wrong : Theme.color.ink
        Accessible.ignored: true
    }
}
