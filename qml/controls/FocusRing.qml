// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// The lamp: drawn around whatever has the keyboard, with a gap, so that it
/// is seen on every ground.
Rectangle {
    id: root

    required property bool shown
    property int offset: 2 + Theme.focusWidth

    anchors.fill: parent
    anchors.margins: -offset
    visible: shown
    color: "transparent"
    radius: Theme.radius + Math.max(0, offset)
    border.width: Theme.focusWidth
    border.color: Theme.color.lamp
    z: 10

    Accessible.ignored: true
}
